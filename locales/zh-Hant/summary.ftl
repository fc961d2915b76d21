### D6 My health on one page (for the new doctor)

sum-title = 我的健康狀況（一頁）
sum-main = 請把這一頁交給新醫師。能填的請填上。
sum-question = 我最想請您回答的一個問題
sum-diagnosis = 醫師說我得了什麼病，是哪位醫師，什麼時候說的
sum-plan = 建議我做什麼治療，可能哪天開始
sum-blind = 請先看我的檢查結果，再看第一個治療方案。
sum-timeline = 發生了什麼事，什麼時候
sum-symptoms = 我現在的感覺
sum-tests = 主要檢查，日期和地點
sum-treated = 到目前為止的治療和效果
sum-meds = 藥物、維生素和劑量
sum-allergies = 過敏和不良反應
sum-other = 其他疾病和手術
sum-family = 我家人得過的病
sum-goals = 對我最重要的事
sum-doctors = 我的醫師和電話
