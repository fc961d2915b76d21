### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Request for my medical records
rec-main = Fill in every line. Sign and date it. Keep a copy. Send it right away.

## Guide page: how to send the form

rec-how-title = How to send it
# Leads the guide when the records may not come in time.
rec-how-soon = Your records may not come in time. Ask the new doctor’s office to get them. You can also take this form to the records office yourself. Ask what they can give you right away.
rec-how-portal = First look in your patient portal. Many results are there now, for free.
rec-how-newoffice = Or ask the new doctor’s office to get the records. Doctors can send records to each other for your care. Often this is free.
rec-how-send = Send this form to the records office. Write down the date. Ask them to stamp your copy.
# $check-days (Number) Days to wait before the call
rec-how-check = Call after { $check-days } days. Ask: “Did you get my request? When will it be ready? What will it cost?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Call on { $check-date }. Ask: “Did you get my request? When will it be ready? What will it cost?”
rec-how-test = Did you get a disc? Ask the new office to open it before your visit. Keep one disc for yourself.

## Form

rec-s1 = About the patient
rec-name = Full name, as it is on the medical record
rec-former = Other names used before
rec-dob = Date of birth
rec-mrn = Patient number (MRN), if known
rec-address = Address
rec-phone = Phone
rec-email = Email
rec-language = Language for calls
# Tick box in the same cell as rec-language
rec-interpreter = I need an interpreter

rec-s2 = Who has my records
rec-from = Hospital, clinic, or doctor who will give the records
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Fax: { $fax-number }

rec-s3 = Who gets my records
rec-to-me = Send a copy to me
rec-to-doctor = Send a copy to this doctor or hospital
rec-to-both = Send to both
rec-to-name = Name of the person or place
rec-to-where = Where to send it: address, phone, fax, secure email

rec-s4 = What I need
rec-dates-from = From this date
rec-dates-to = To this date
rec-what-summary = Visit notes and hospital summaries
rec-what-labs = Lab results
rec-what-imaging-reports = Scan reports
rec-what-images = Scan pictures (X-ray, CT, MRI, PET, ultrasound, mammogram)
rec-what-path-report = Tissue (pathology) reports
rec-what-path-slides = Tissue slides and blocks, sent lab to lab
rec-what-op = Surgery reports
rec-what-meds = Medicine list and allergies
rec-what-treatment = Treatment plan and treatment records (chemo, radiation)
rec-what-heart = Heart tests and other tests
rec-what-genetic-tumor = Gene or tumor marker test results
rec-what-bills = Bills
rec-what-other = Other:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Scan office: send every picture as DICOM files, with a viewer. Write on the disc: full name, date of birth, name and date of each exam.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Tissue (pathology) office: send the slides and blocks, or new cuts, from lab to lab. Send the report with them. The new lab sends them back to you.

rec-s5 = Private topics
rec-private-why = Extra rules protect these records. They are sent only if you tick the box and write your initials. If a topic is part of your illness, the new doctor may need it.
# Label of the small box beside each topic
rec-private-initials = Initials
rec-private-mental = Mental health or developmental disability records
rec-private-sud = Alcohol or drug treatment records
rec-private-hiv = HIV or AIDS test results and care
rec-private-genetic = Genetic test results
rec-private-sti = Sexually transmitted infection records
rec-private-repro = Pregnancy and birth control records
rec-private-therapy = A therapist’s private notes need a separate form. Do not use this one.

rec-s6 = How I want it
rec-how-portal-fmt = In my patient portal
rec-how-email = By secure email
rec-how-disc = Scans on a disc or USB, in DICOM format, with a viewer, all pictures
rec-how-transfer = Scans sent by computer to the new hospital
rec-how-paper = On paper, by mail
rec-how-pickup = I will pick it up

rec-s7 = Why
rec-purpose = I want a second opinion. This is at my own request.
rec-needed-by = I need it before this date (my visit or surgery):

rec-s8 = How long this is good
rec-expires = This permission ends on this date:
# Printed only when the date was worked out by the program.
rec-expires-note = The date above was filled in for you. You can cross it out and write your own date.

rec-s9 = My rights
# $records-office (String) Name and address of the records office
rec-right-revoke = I can take back this permission at any time. I must do it in writing. I send it to: { $records-office }. It does not change what was already sent.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = I can take back this permission at any time. I must do it in writing. I send it to the place that has my records. It does not change what was already sent.
rec-right-condition = I do not have to sign. You may not refuse me care, payment, or a health plan because I did not sign.
rec-right-redisclose = After my records are sent, the person who gets them might share them. Then the privacy law may not protect them.
rec-right-sud = Alcohol or drug treatment records: the person who gets them may share them again as the HIPAA law allows. They may not be used against me in a civil, criminal, administrative, or legislative case. Only my consent or a court order can allow that.
rec-right-refuse = If I leave a box empty, those records are not sent. The new doctor may then not see the full picture.
rec-right-copy = I get a copy of this signed form. I can look at the records that are sent.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = If I ask for my own records, the office must answer within { $access-days } days. It may take { $access-extension-days } more days only if it tells me why in writing.
rec-right-fee = For my own copy I pay only a fair cost for copying and mailing. Please tell me the cost before you start.
rec-right-ownform = If your office uses its own form, please send it to me right away. Please count this letter as my written request as of today.

rec-s10 = Sign here
rec-sign = Signature of patient
rec-sign-date = Date
rec-sign-rep = Signature of the person who signs for the patient
rec-sign-rep-name = Printed name
rec-sign-rep-why = Why this person can sign (parent, guardian, health care agent, other). Attach proof.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = Signature of a patient age { $minor-consent-age } to { $minor-last-age }, for private topics
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Signature of a child or teen, for private topics, if your state asks for it
rec-sign-witness = Witness, if your state asks for one
rec-sign-interpreter = Name of the person who read this form to me in my language
rec-bilingual-note = The English text is for the records office. Both texts say the same thing.

## Tracking page

rec-track-title = Track my requests
rec-track-place = Place
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Scan office
rec-track-pathology = Tissue (pathology) office
rec-track-sent = Sent on
rec-track-called = Called on
rec-track-got = Got it on
rec-track-checked = Opened and checked
