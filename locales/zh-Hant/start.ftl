### D1 Start here

start-title = 徵詢第二醫療意見：從這裡開始
start-main = 關於您的健康問題，您隨時可以再請教一位醫師。很多人都這樣做。這並不失禮。
start-what = 第二醫療意見（second opinion）就是：另一位醫師看您的健康問題和檢查結果，再把看法告訴您。

## When and why

start-when-title = 什麼時候能幫到您
start-when-serious = 醫師說您得了嚴重的病，或會持續很久的病。
start-when-treatment = 醫師說您需要手術、醫療處置（procedure），或強力的治療。
start-when-unsure = 您的醫師不確定問題出在哪裡。
start-when-rare = 您的病很罕見，或很難治。
start-when-trial = 有人建議您用新的治療，或還在試驗中的治療。
start-when-plan = 您的健康保險計劃要求有第二醫療意見。有些計劃會這樣要求，多半是在手術之前，或在使用還在試驗中的治療之前。
start-when-cancer = 您得了癌症。您可能覺得累，也可能難以開口。徵詢第二醫療意見仍然很常見，也可能有幫助。

start-why-title = 第二醫療意見能做什麼
start-why-sure = 可以確認第一個治療方案是對的。
start-why-more = 可以讓您看到更多選擇。
start-why-choose = 可以幫您選出最適合您的。

## Time

start-urgent-title = 我有多少時間？
# $emergency-number (String) Number to call in an emergency
start-urgent-now = 如果情況緊急，不要等。請打{ $emergency-number }，或去急診室（emergency room）。
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = 請這樣問您的醫師：
start-urgent-ask = 「我最晚什麼時候要開始治療？我有多少時間考慮各種選擇？」
start-urgent-answer = 我的醫師說，我有這麼多時間：
start-urgent-soon = 您的手術就在幾天之後嗎？今天就打電話給新醫師的診所，把手術日期告訴診所。有些醫院很快就能為您看診。
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = 手術或治療就在幾天之後。您仍然可以請教另一位醫師。今天就打電話給新醫師的診所，把日期告訴診所。今天就問您的醫師：「等一等安全嗎？」

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = 五個步驟
start-step-talk = 和您的醫師談。
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = 今天就和您的醫師談。
start-step-talk-page = 請用這一頁：「{ script-title }」。
start-step-plan = 預約之前，先打電話給您的健康保險計劃。
start-step-plan-now = 今天就打電話給您的健康保險計劃。
start-step-plan-page = 請用這一頁：「{ ins-title }」。
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = 問要花多少錢，誰可以幫您付費。
start-step-cost-page = 請用這一頁：「{ ins-none-page-title }」。
start-step-records = 盡早索取您的病歷。
start-step-records-now = 今天就索取您的病歷。
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = 可能需要{ $processing-days-min }到{ $processing-days-max }天，有時更久。
start-step-records-page = 請用這一頁：「{ rec-title }」。
start-step-meet = 找醫師，和醫師見面。
start-step-meet-page = 請用這一頁：「{ int-title }」。
start-step-decide = 做決定。
start-step-decide-page = 請用這一頁：「{ dec-title }」。

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = 我的日期
start-dates-request-by = 最晚送出申請的日期
start-dates-check-on = 打電話給病歷室的日期
start-dates-late-on = 病歷室最晚答覆的日期
start-dates-visit = 我看新醫師的日期
start-dates-decide = 最晚決定的日期
start-dates-short = 您的病歷可能來不及送到。請打電話給病歷室和新醫師的診所。請新診所替您索取病歷。

## Bring list

start-bring-title = 看診時帶著
start-bring-records = 我的病歷、化驗結果和檢查結果
start-bring-scans = 我的影像：X光、MRI和CT的圖片，不只是報告
start-bring-meds = 我所有藥物的清單，寫明劑量
start-bring-card = 我的保險卡和身分證件（附照片）
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = 我的身分證件（附照片）
start-bring-person = 一位家人或朋友
start-bring-packet = 這份資料和一支筆
