### D5 Meet the doctor

int-title = 和醫師見面
int-main = 如果有時間，請多見幾位醫師。問同樣的問題。把答案並排寫下來。

## Find and choose

int-find-title = 怎樣找醫師
int-find-doctor = 請您的專科醫師推薦一位常治這種病的醫師。沒有專科醫師？請您的家庭醫師推薦。
int-find-service = 可以用醫院的「找醫師」（find a doctor）服務，打電話或上網都行。請看醫師的訓練、專長、地點、語言，以及接受的健康保險計劃。
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = 找醫師：{ $referral-line }
int-find-plan = 請您的健康保險計劃給您一份計劃內專科醫師的名單。
int-find-center = 如果是癌症或罕見疾病，請打聽哪家醫學中心治療過很多這類病人。
int-find-outside = 盡量選另一家醫院的醫師。那位醫師可能會有新的看法。

int-choose-title = 挑選時看什麼
int-choose-experience = 這位醫師治療過很多和您得同一種病的人。經驗越多，效果往往越好。
int-choose-hospital = 這家醫院通過認證（accredited）。這表示醫院達到了良好醫療的規定標準。
int-choose-staff = 您和護理師、工作人員相處自在。無論是疑問、看診、健康保險計劃還是續藥，這些人都會幫您。
int-choose-cost = 您知道要花多少錢，也知道誰可以幫您付費。
int-choose-comfort = 您覺得醫師認真聽您說話。身體是您的，選擇也是您的。

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = 每位醫師都要問
int-core-1 = 您有專科醫師認證（board certified）嗎？是哪一科？
int-core-2 = 您治療這種病的病人有多久了？
int-core-3 = 對這種病，您提供哪些治療？
int-core-4 = 您這裡有沒有給這種病的病人參加的臨床試驗（clinical trial）？
int-core-5 = 您的門診時間是什麼時候？
int-core-6 = 您多久做一次這種手術？
int-core-7 = 您做這種手術的成功率是多少？

## More questions for every doctor

int-more-title = 還可以問
int-more-agree = 請先看檢查結果。您認為是什麼病？您有多大把握？
int-more-else = 還可能是什麼病？需要再做檢查嗎？
int-more-wait = 如果等一等會怎樣？如果什麼都不做會怎樣？
int-more-options = 每種選擇有什麼好處和壞處？
int-more-you = 如果是您自己的家人，您會怎麼選？為什麼？
int-more-hospital = 您在哪家醫院治療病人？那家醫院做這種治療，有通過認證（accredited）嗎？
int-more-language = 您這裡有會說我語言的口譯員嗎？
int-more-cost = 您接受這個健康保險計劃嗎？自己還要付多少？
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = 要花多少錢？您幫助沒有健康保險的人嗎？
int-more-contact = 兩次看診之間有問題，由誰回答我？
int-more-report = 您會把書面意見寄給我和第一位醫師嗎？什麼時候？
int-more-home = 一部分治療可以由離家近的醫師來做嗎？

## Question sets, chosen by the condition

int-surgery-title = 如果您可能要做手術
int-surgery-1 = 為什麼現在需要手術？還有什麼辦法可以先試？
int-surgery-2 = 有沒有傷口更小的其他做法？
int-surgery-3 = 您去年做了多少例？
int-surgery-4 = 可能出現什麼問題？在您的病人中有多常發生？
int-surgery-5 = 誰來做手術？手術室裡還有誰？
int-surgery-6 = 用哪種麻醉？誰來做麻醉？
int-surgery-7 = 要住院多久？什麼時候可以安全地工作、開車或搬重物？
int-surgery-8 = 會有多痛？您會怎樣止痛？
int-surgery-9 = 以後還需要再做手術嗎？

int-cancer-title = 如果您得了癌症
int-cancer-1 = 是哪種癌症？第幾期？您有多大把握？
int-cancer-2 = 您這裡的病理科醫師看過玻片嗎？
int-cancer-3 = 需要檢測腫瘤的基因變化嗎？
int-cancer-4 = 會有一組醫師一起討論這個病例嗎？
int-cancer-5 = 治療的目標是治好、減慢發展，還是讓人舒服一些？
int-cancer-6 = 先做哪種治療？為什麼？
int-cancer-7 = 開始之前，等多久是安全的？
int-cancer-8 = 有適合的臨床試驗（clinical trial）嗎？
int-cancer-9 = 治療會怎樣影響日常生活、工作和生育？
int-cancer-10 = 疼痛、飲食、擔心和錢的問題，誰可以幫忙？

int-rare-title = 如果您得的是罕見疾病
int-rare-1 = 您治療過多少位得這種病的人？
int-rare-2 = 有沒有最了解這種病的醫學中心？
int-rare-3 = 需要做基因檢測嗎？家人也要做嗎？
int-rare-4 = 由誰負責治療？您會和當地的醫師談嗎？
int-rare-5 = 有沒有可以加入的病友團體或病人登記（registry）？

int-chronic-title = 如果您的病會持續很久
int-chronic-1 = 治療的目標是什麼？我們怎麼知道有效？
int-chronic-2 = 少用幾種藥，或減少劑量，也能有效嗎？
int-chronic-3 = 在家裡做什麼最有幫助？
int-chronic-4 = 需要多久檢查一次？做哪些檢查？
int-chronic-5 = 出現哪些徵兆時，我該打電話給您，或馬上就醫？

int-child-title = 如果病人是孩子
int-child-1 = 您治療過多少個這個年齡、得這種病的孩子？
int-child-2 = 我們需要兒童醫院或兒童專科醫師嗎？
int-child-3 = 這會怎樣影響成長、上學和玩耍？
int-child-4 = 檢查和劑量是專為兒童設計的嗎？做檢查時，會用藥讓我的孩子睡著嗎？
int-child-5 = 我可以陪著孩子嗎？過夜也可以嗎？
int-child-6 = 您會怎樣向我的孩子解釋這件事？
int-child-7 = 我十幾歲的孩子可以和您私下談哪些事？

int-mental-title = 如果是精神健康方面的問題
int-mental-1 = 您認為是什麼病？是怎樣判斷的？
int-mental-2 = 會不會是身體的病或藥物引起的？
int-mental-3 = 有哪些選擇：談話治療、藥物、兩種都用，還是其他幫助？
int-mental-4 = 多久應該看到變化？如果沒有變化怎麼辦？
int-mental-5 = 有哪些副作用？怎樣停藥才安全？
int-mental-6 = 遇到危機時，我打電話給誰？
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = 危機熱線，白天晚上都可以打：{ $crisis-line }
int-mental-7 = 誰可以看我的病歷？是不是只有我同意，您才會和我的家人談？

int-med-title = 如果是新藥或試驗中的治療
int-med-1 = 這種治療已經核准用於這種病嗎？如果沒有，您為什麼認為可能有用？
int-med-2 = 通常用什麼治療？為什麼不用那種？
int-med-3 = 關於風險，我們知道什麼，還不知道什麼？
int-med-4 = 和其他藥一起用安全嗎？
int-med-5 = 可以隨時停止嗎？停了會怎樣？
int-med-6 = 藥費、檢查費和交通費由誰付？如果造成傷害，由誰付？
int-med-7 = 誰來檢查這項研究是否安全？

int-nodx-title = 如果還沒有人知道您得的是什麼病
int-nodx-1 = 您查過哪些病，但沒有查到？您是怎麼知道的？
int-nodx-2 = 最可能是什麼病？哪種嚴重的病一定不能漏掉？
int-nodx-3 = 現在做哪項檢查最有幫助？
int-nodx-4 = 要不要請別人再看一次影像或玻片？
int-nodx-5 = 需要看其他科的專科醫師嗎？
int-nodx-6 = 我們應該記下什麼，留意什麼？
int-nodx-7 = 如果這項檢查沒有答案，下一步怎麼辦？

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = 醫師{ $n }
int-grid-date = 看診日期
int-grid-feel = 我覺得醫師認真聽我說（1到5）
int-grid-staff = 工作人員友善，肯幫忙（1到5）
int-grid-cost = 我要付的費用
