### D1 Start here

start-title = 寻求第二诊疗意见：从这里开始
start-main = 关于您的健康问题，您随时可以再请教一位医生。很多人都这样做。这并不失礼。
start-what = 第二诊疗意见（second opinion）就是：另一位医生看您的健康问题和检查结果，然后把看法告诉您。

## When and why

start-when-title = 什么时候能帮到您
start-when-serious = 医生告诉您，您得了严重的病，或会持续很久的病。
start-when-treatment = 医生告诉您，您需要手术、医疗操作，或强力的治疗。
start-when-unsure = 您的医生不确定问题出在哪里。
start-when-rare = 您的病罕见，或很难治。
start-when-trial = 有人建议您用新的治疗，或还在试验的治疗。
start-when-plan = 您的医疗保险计划要求有第二诊疗意见。有些计划会要求，多半是在手术之前，或开始一种还在试验的治疗之前。
start-when-cancer = 您得了癌症。您可能觉得累，也可能难以开口。寻求第二诊疗意见仍然很常见，也可能有帮助。

start-why-title = 第二诊疗意见能做什么
start-why-sure = 可能证明第一个方案是对的。
start-why-more = 可能让您看到更多选择。
start-why-choose = 可以帮您选出最适合您的。

## Time

start-urgent-title = 我有多少时间？
# $emergency-number (String) Number to call in an emergency
start-urgent-now = 如果是急症，不要等。请拨打{ $emergency-number }，或去急诊室（emergency room）。
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = 请这样问您的医生：
start-urgent-ask = “我最晚什么时候要开始治疗？我有多少时间来看看各种选择？”
start-urgent-answer = 我的医生说，我有这么多时间：
start-urgent-soon = 您的手术就在几天之后吗？今天就给新医生的诊所打电话，把日期告诉诊所。有些医院很快就能给您看诊。
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = 手术或治疗就在几天之后。您仍然可以请教另一位医生。今天就给新医生的诊所打电话，把日期告诉诊所。今天就问您的医生：“等一等安全吗？”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = 五个步骤
start-step-talk = 和您的医生谈。
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = 今天就和您的医生谈。
start-step-talk-page = 请用这一页：“{ script-title }”。
start-step-plan = 预约之前，给您的医疗保险计划打电话。
start-step-plan-now = 今天就给您的医疗保险计划打电话。
start-step-plan-page = 请用这一页：“{ ins-title }”。
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = 问要花多少钱，谁可以帮您付费。
start-step-cost-page = 请用这一页：“{ ins-none-page-title }”。
start-step-records = 尽早索取您的病历。
start-step-records-now = 今天就索取您的病历。
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = 可能需要{ $processing-days-min }到{ $processing-days-max }天，有时更久。
start-step-records-page = 请用这一页：“{ rec-title }”。
start-step-meet = 找医生，和医生见面。
start-step-meet-page = 请用这一页：“{ int-title }”。
start-step-decide = 做决定。
start-step-decide-page = 请用这一页：“{ dec-title }”。

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = 我的日期
start-dates-request-by = 最晚发出申请的日期
start-dates-check-on = 给病历室打电话的日期
start-dates-late-on = 病历室最晚答复的日期
start-dates-visit = 我看新医生的日期
start-dates-decide = 最晚决定的日期
start-dates-short = 您的病历可能不能及时送到。请给病历室和新医生的诊所打电话。请新诊所替您索取病历。

## Bring list

start-bring-title = 看诊时带上
start-bring-records = 我的病历、化验结果和检查结果
start-bring-scans = 我的影像：X光、MRI和CT的图片，不只是报告
start-bring-meds = 我所有药物的清单，写明剂量
start-bring-card = 我的保险卡和带照片的身份证件
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = 我的带照片的身份证件
start-bring-person = 一位家人或朋友
start-bring-packet = 这份资料和一支笔
