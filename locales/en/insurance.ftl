### D3 Call my health plan

ins-title = Call my health plan
ins-main = Call before you make an appointment. Ask what the plan pays. Write down who you spoke with.
ins-have = Have this ready: your plan card, the name of your illness, and the name and address of the new doctor.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Have this ready: the plan card, the name of the illness, and the name and address of the new doctor. Say whom you call for. The plan may ask that person to agree. Where this page says “I” or “my”, say the name of the patient.
ins-where = The number is on the back of your card. Ask for “member services”. Ask for an interpreter if you need one. It is free.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Ask about the cost
ins-none-page-main = Ask what the visit will cost before you make an appointment. Ask who can help you pay. Write down who you spoke with.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = My plan
ins-plan-phone = Phone of my plan
ins-plan-member = Member number
ins-plan-group = Group number
ins-plan-holder = Name of the person who has the plan

ins-log-title = My calls
ins-log-date = Date and time
ins-log-person = Name of the person
ins-log-ref = Call number (reference number)
ins-log-said = What they said

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Does my plan pay?
# Yes/No
ins-a-covered = Does my plan pay for a second opinion?
# Yes/No
ins-a-covered-illness = Does it pay for one about this illness?
# Yes/No
ins-a-required = Does my plan require a second opinion before this surgery or treatment?
# Open
ins-a-required-penalty = What happens if I do not get one?
# Yes/No
ins-a-third = If the two doctors do not agree, does my plan pay for a third opinion?
# Yes/No
ins-a-remote = Does it pay for an opinion by video?
# Yes/No
ins-a-remote-records = Does it pay for an opinion from records only?
# Yes/No
ins-a-program = Does my plan have its own second opinion service?
# Yes/No
ins-a-program-job = Does my job have one?
# Yes/No
ins-a-program-free = Is that service free?

ins-b-title = Which doctor can I see?
# Yes/No
ins-b-network = Must the doctor be in my plan’s network?
# Yes/No
ins-b-network-doctor = Is this doctor in the network?
# Yes/No
ins-b-place = Is the hospital or clinic in the network?
# Yes/No
ins-b-place-lab = Is the lab in the network?
# Yes/No
ins-b-place-scans = Is the place for X-rays and scans in the network?
# Yes/No
ins-b-place-tissue = Is the tissue doctor (pathologist) in the network?
# Yes/No
ins-b-list = Can you send me a list of doctors who treat this illness and speak my language?
# Yes/No
ins-b-none = If no network doctor treats this illness, can I see another doctor at the same cost?
# Open
ins-b-none-how = How do I ask for this?

ins-c-title = What do I need first?
# Yes/No
ins-c-referral = Do I need a referral?
# Open
ins-c-referral-who = Who must write it?
# Yes/No
ins-c-auth = Do I need approval before the visit (prior authorization)?
# Yes/No
ins-c-auth-tests = Do I need approval for tests too?
# Open
ins-c-auth-who = Who asks for the approval?
# Open
ins-c-auth-time = How long does it take?
# Open
ins-c-auth-number = Approval number
# Open
ins-c-auth-end = Date the approval ends
# Yes/No
ins-c-letter = Can you send me the answer in writing?

ins-d-title = What will I pay?
# Open
ins-d-copay = What do I pay for the visit (copay or coinsurance)?
# Open
ins-d-deductible = How much of my deductible is left this year?
# Open
ins-d-max = What is the most I can pay this year?
# Open
ins-d-max-left = How much of that is left?
# Yes/No
ins-d-facility = Is there also a hospital or facility fee?
# Yes/No
ins-d-tests = If the new doctor repeats tests, does the plan pay?
# Yes/No
ins-d-tests-old = If the new doctor reads my old scans or slides, does the plan pay?
# Open
ins-d-out = What do I pay if the doctor is not in the network?
# Yes/No
ins-d-travel = Does it help pay for travel or a place to stay?

ins-e-title = If the plan says no
# Open
ins-e-why = Why? Please send me the answer in writing.
# Open
ins-e-appeal = How do I appeal?
# Open
ins-e-appeal-date = What is the last day to appeal?
# Yes/No
ins-e-appeal-fast = Is there a fast appeal if I cannot wait?
ins-e-letter = My doctor can write a letter that says why I need this.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = My state’s insurance office can help me for free. Call: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = If I have Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Part B helps pay for a second opinion before surgery. This is for surgery that you need and that is not an emergency. You pay { $medicare-share } after your yearly deductible. Medicare pays the rest of its approved amount.
ins-medicare-third = If the two doctors do not agree, Part B helps pay for a third opinion. It also helps pay for tests you need.
ins-medicare-accepts = Ask the doctor: “Do you accept Medicare?”
ins-medicare-ma = Do you have a Medicare Advantage plan? The rules can differ. Call the plan first. You may need a referral or a doctor in the network.
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Call Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = If I have Medicaid
ins-medicaid-plan = Ask your plan for a second opinion. A Medicaid health plan must get you one from a plan doctor, or from a doctor outside the plan. It must be at no cost to you.
ins-medicaid-ride = Ask if the plan gives you a ride to the visit.

ins-employer-title = If my job gives me my plan
ins-employer-hr = Ask the benefits office: “Do we have a second opinion service? Who runs our plan?”

ins-none-title = If I have no insurance, or I pay by myself
ins-none-estimate = Ask for a “good faith estimate”. This is a paper that says what the visit and tests will cost. They must give it to you in writing if you ask, or when you make the appointment.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = Is the bill { $gfe-threshold } or more above the estimate? You can dispute the bill. Start within { $gfe-days } days of the bill.
ins-none-medicaid = Ask the hospital: “Can you help me apply for Medicaid, or for CHIP if it is for a child?”
ins-none-charity = Ask the hospital: “Do you have charity care or financial help? May I have the form in my language?”
ins-none-plan = Ask: “Can I pay a little each month?”
ins-none-clinic = Ask a community health center. They charge by what you earn.
