### D3 Call my health plan

ins-title = 给我的医疗保险计划打电话
ins-main = 预约之前先打电话。问清楚保险计划付哪些费用。写下和您通话的人的姓名。
ins-have = 请准备好：您的保险卡、您的病名，以及新医生的姓名和地址。
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = 请准备好：保险卡、病名，以及新医生的姓名和地址。请说明您是替谁打电话。保险计划可能要求患者本人同意。本页上写“我”或“我的”的地方，请说患者的姓名。
ins-where = 电话号码在您的保险卡背面。接通后，请说要找“会员服务”（member services）。如果需要口译员，请说出来。口译免费。

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = 询问费用
ins-none-page-main = 预约之前，先问看诊要多少钱。问谁可以帮您付费。写下和您谈话的人的姓名。

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = 我的保险计划
ins-plan-phone = 我的保险计划的电话
ins-plan-member = 会员号（Member ID）
ins-plan-group = 团体号（Group）
ins-plan-holder = 保险计划持有人的姓名

ins-log-title = 我的通话记录
ins-log-date = 日期和时间
ins-log-person = 对方姓名
ins-log-ref = 通话编号（reference number）
ins-log-said = 对方怎么说

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = 我的保险计划付费吗？
# Yes/No
ins-a-covered = 我的保险计划支付第二诊疗意见（second opinion）的费用吗？
# Yes/No
ins-a-covered-illness = 关于这种病的第二诊疗意见，保险计划支付吗？
# Yes/No
ins-a-required = 做这项手术或治疗之前，我的保险计划要求有第二诊疗意见吗？
# Open
ins-a-required-penalty = 如果我没有第二诊疗意见，会怎么样？
# Yes/No
ins-a-third = 如果两位医生意见不一致，我的保险计划支付第三诊疗意见的费用吗？
# Yes/No
ins-a-remote = 通过视频得到的诊疗意见，保险计划支付吗？
# Yes/No
ins-a-remote-records = 只看病历给出的诊疗意见，保险计划支付吗？
# Yes/No
ins-a-program = 我的保险计划有自己的第二诊疗意见服务吗？
# Yes/No
ins-a-program-job = 我的工作单位有这种服务吗？
# Yes/No
ins-a-program-free = 这项服务免费吗？

ins-b-title = 我可以看哪位医生？
# Yes/No
ins-b-network = 医生必须在我的保险计划的网络内（in network）吗？
# Yes/No
ins-b-network-doctor = 这位医生在网络内吗？
# Yes/No
ins-b-place = 这家医院或诊所在网络内吗？
# Yes/No
ins-b-place-lab = 化验室在网络内吗？
# Yes/No
ins-b-place-scans = 拍X光和做影像检查的地方在网络内吗？
# Yes/No
ins-b-place-tissue = 检查组织的医生（病理医生，pathologist）在网络内吗？
# Yes/No
ins-b-list = 您能发给我一份会治这种病、也会说我的语言的医生名单吗？
# Yes/No
ins-b-none = 如果网络内没有医生治这种病，我能以同样的费用看别的医生吗？
# Open
ins-b-none-how = 这件事要怎样申请？

ins-c-title = 我需要先办什么？
# Yes/No
ins-c-referral = 我需要转诊单（referral）吗？
# Open
ins-c-referral-who = 转诊单必须由谁来写？
# Yes/No
ins-c-auth = 看诊之前，我需要先得到批准吗（事先授权，prior authorization）？
# Yes/No
ins-c-auth-tests = 做检查也需要批准吗？
# Open
ins-c-auth-who = 由谁申请批准？
# Open
ins-c-auth-time = 需要多长时间？
# Open
ins-c-auth-number = 批准编号
# Open
ins-c-auth-end = 批准到期的日期
# Yes/No
ins-c-letter = 您能书面答复我吗？

ins-d-title = 我要付多少钱？
# Open
ins-d-copay = 看诊我要付多少钱（定额自付copay，或按比例自付coinsurance）？
# Open
ins-d-deductible = 今年我的免赔额（deductible）还剩多少？
# Open
ins-d-max = 今年我最多要付多少钱（自付上限，out-of-pocket maximum）？
# Open
ins-d-max-left = 离这个最高金额还差多少？
# Yes/No
ins-d-facility = 另外还有医院费或设施费（facility fee）吗？
# Yes/No
ins-d-tests = 如果新医生重做检查，保险计划支付吗？
# Yes/No
ins-d-tests-old = 如果新医生看我以前的影像或切片，保险计划支付吗？
# Open
ins-d-out = 如果医生不在网络内，我要付多少钱？
# Yes/No
ins-d-travel = 保险计划会帮助支付交通费或住宿费吗？

ins-e-title = 如果保险计划不同意
# Open
ins-e-why = 为什么？请书面答复我。
# Open
ins-e-appeal = 我怎样申诉（appeal）？
# Open
ins-e-appeal-date = 最晚哪一天可以申诉？
# Yes/No
ins-e-appeal-fast = 如果我不能等，有快速申诉吗？
ins-e-letter = 我的医生可以写一封信，说明我为什么有这个需要。
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = 我所在州的保险管理部门可以免费帮助我。电话：{ $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = 如果我有联邦医疗保险（Medicare）
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = B部分（Part B）帮助支付手术前的第二诊疗意见。这是指您需要做、但不是急诊的手术。付完每年的免赔额（deductible）之后，您付{ $medicare-share }。Medicare核准金额的其余部分，由Medicare支付。
ins-medicare-third = 如果两位医生意见不一致，B部分帮助支付第三诊疗意见。您需要的检查，B部分也帮助支付。
ins-medicare-accepts = 请这样问医生：“您接受Medicare吗？”
ins-medicare-ma = 您有联邦医疗保险优势计划（Medicare Advantage）吗？规定可能不同。请先给该计划打电话。您可能需要转诊单（referral），或需要看网络内的医生。
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = 给Medicare打电话：{ $medicare-phone }。听障专线（TTY）：{ $medicare-tty }

ins-medicaid-title = 如果我有医疗补助（Medicaid）
ins-medicaid-plan = 请向您的保险计划要求第二诊疗意见。Medicaid的医疗保险计划必须为您安排，可以由计划内的医生提供，也可以由计划外的医生提供。您不用付任何费用。
ins-medicaid-ride = 问一问保险计划是否接送您去看诊。

ins-employer-title = 如果我的保险计划由工作单位提供
ins-employer-hr = 请这样问福利部门（benefits office）：“我们有第二诊疗意见服务吗？我们的保险计划由谁管理？”

ins-none-title = 如果我没有保险，或自己付费
ins-none-estimate = 请要求一份“诚信费用估算单”（good faith estimate）。这张单子写明看诊和检查要多少钱。您提出要求时，或预约时，对方必须书面给您。
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = 账单比估算单高出{ $gfe-threshold }或更多吗？您可以对账单提出异议（dispute）。请在账单日起{ $gfe-days }天之内提出。
ins-none-medicaid = 请这样问医院：“您能帮我申请医疗补助（Medicaid）吗？如果是孩子，能帮我申请儿童健康保险计划（CHIP）吗？”
ins-none-charity = 请这样问医院：“贵院有慈善医疗（charity care）或经济援助吗？能给我一份用我的语言写的申请表吗？”
ins-none-plan = 请这样问：“我可以每个月付一点吗？”
ins-none-clinic = 请去问社区健康中心（community health center）。那里按您的收入收费。
