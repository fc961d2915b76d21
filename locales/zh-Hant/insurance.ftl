### D3 Call my health plan

ins-title = 打電話給我的健康保險計劃
ins-main = 預約之前先打電話。問清楚保險計劃付哪些費用。寫下和您通話的人的姓名。
ins-have = 請準備好：您的保險卡、您的病名，以及新醫師的姓名和地址。
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = 請準備好：保險卡、病名，以及新醫師的姓名和地址。請說明您是替誰打電話。保險計劃可能要求病人本人同意。本頁上寫「我」或「我的」的地方，請說病人的姓名。
ins-where = 電話號碼在您的保險卡背面。請說要找「會員服務」（member services）。如果需要口譯員，請說出來。口譯免費。

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = 詢問費用
ins-none-page-main = 預約之前，先問看診要多少錢。問誰可以幫您付費。寫下和您談話的人的姓名。

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = 我的保險計劃
ins-plan-phone = 我的保險計劃電話
ins-plan-member = 會員號碼（Member ID）
ins-plan-group = 團體號碼（Group）
ins-plan-holder = 保險計劃持有人的姓名

ins-log-title = 我的通話紀錄
ins-log-date = 日期和時間
ins-log-person = 對方姓名
ins-log-ref = 通話編號（reference number）
ins-log-said = 對方怎麼說

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = 我的保險計劃付費嗎？
# Yes/No
ins-a-covered = 我的保險計劃會付第二醫療意見（second opinion）的費用嗎？
# Yes/No
ins-a-covered-illness = 關於這種病的第二醫療意見，保險計劃會付嗎？
# Yes/No
ins-a-required = 做這項手術或治療之前，我的保險計劃要求有第二醫療意見嗎？
# Open
ins-a-required-penalty = 如果我沒有第二醫療意見，會怎麼樣？
# Yes/No
ins-a-third = 如果兩位醫師意見不同，我的保險計劃會付第三醫療意見的費用嗎？
# Yes/No
ins-a-remote = 用視訊取得的醫療意見，保險計劃會付嗎？
# Yes/No
ins-a-remote-records = 只看病歷給的醫療意見，保險計劃會付嗎？
# Yes/No
ins-a-program = 我的保險計劃有自己的第二醫療意見服務嗎？
# Yes/No
ins-a-program-job = 我的雇主有這種服務嗎？
# Yes/No
ins-a-program-free = 這項服務免費嗎？

ins-b-title = 我可以看哪位醫師？
# Yes/No
ins-b-network = 醫師必須在我的保險計劃網絡內（in network）嗎？
# Yes/No
ins-b-network-doctor = 這位醫師在網絡內嗎？
# Yes/No
ins-b-place = 這家醫院或診所在網絡內嗎？
# Yes/No
ins-b-place-lab = 化驗室在網絡內嗎？
# Yes/No
ins-b-place-scans = 照X光和做影像檢查的地方在網絡內嗎？
# Yes/No
ins-b-place-tissue = 檢查組織的醫師（病理科醫師，pathologist）在網絡內嗎？
# Yes/No
ins-b-list = 您能寄給我一份會治這種病、也會說我語言的醫師名單嗎？
# Yes/No
ins-b-none = 如果網絡內沒有醫師治這種病，我能用同樣的費用看別的醫師嗎？
# Open
ins-b-none-how = 這件事要怎樣申請？

ins-c-title = 我需要先辦什麼？
# Yes/No
ins-c-referral = 我需要轉診單（referral）嗎？
# Open
ins-c-referral-who = 轉診單必須由誰來寫？
# Yes/No
ins-c-auth = 看診之前，我需要先得到批准（事先授權，prior authorization）嗎？
# Yes/No
ins-c-auth-tests = 做檢查也需要批准嗎？
# Open
ins-c-auth-who = 由誰申請批准？
# Open
ins-c-auth-time = 需要多久？
# Open
ins-c-auth-number = 批准號碼
# Open
ins-c-auth-end = 批准到期的日期
# Yes/No
ins-c-letter = 您能用書面答覆我嗎？

ins-d-title = 我要付多少錢？
# Open
ins-d-copay = 看診我要付多少錢：共付額（copay）或按比例分攤（coinsurance）？
# Open
ins-d-deductible = 今年我的自付額（deductible）還剩多少？
# Open
ins-d-max = 今年我最多要付多少錢？
# Open
ins-d-max-left = 這個最高金額還剩多少？
# Yes/No
ins-d-facility = 另外還有醫院費或設施費（facility fee）嗎？
# Yes/No
ins-d-tests = 如果新醫師重做檢查，保險計劃會付嗎？
# Yes/No
ins-d-tests-old = 如果新醫師看我以前的影像或病理玻片，保險計劃會付嗎？
# Open
ins-d-out = 如果醫師不在網絡內，我要付多少錢？
# Yes/No
ins-d-travel = 保險計劃會幫忙付交通費或住宿費嗎？

ins-e-title = 如果保險計劃不同意
# Open
ins-e-why = 為什麼？請用書面答覆我。
# Open
ins-e-appeal = 我要怎樣上訴（appeal）？
# Open
ins-e-appeal-date = 最晚哪一天可以上訴？
# Yes/No
ins-e-appeal-fast = 如果我不能等，有快速上訴嗎？
ins-e-letter = 我的醫師可以寫一封信，說明我為什麼有這個需要。
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = 我所在州的保險部門可以免費幫我。電話：{ $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = 如果我有聯邦醫療保險（Medicare）
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = B部分（Part B）幫忙付手術前的第二醫療意見。這是指您需要做、但不是緊急的手術。付完每年的自付額（deductible）之後，您付{ $medicare-share }。Medicare核准金額的其餘部分，由Medicare付。
ins-medicare-third = 如果兩位醫師意見不同，B部分幫忙付第三醫療意見。您需要的檢查，B部分也幫忙付。
ins-medicare-accepts = 請這樣問醫師：「您接受Medicare嗎？」
ins-medicare-ma = 您有聯邦醫療保險優勢計劃（Medicare Advantage）嗎？規定可能不同。請先打電話給這個計劃。您可能需要轉診單（referral），或需要看網絡內的醫師。
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = 打電話給Medicare：{ $medicare-phone }。聽障專線（TTY）：{ $medicare-tty }

ins-medicaid-title = 如果我有醫療補助（Medicaid）
ins-medicaid-plan = 請向您的保險計劃要求第二醫療意見。Medicaid的健康保險計劃必須為您安排，由計劃內的醫師或計劃外的醫師提供，而且不得向您收費。
ins-medicaid-ride = 問保險計劃能不能接送您去看診。

ins-employer-title = 如果我的保險計劃是雇主提供的
ins-employer-hr = 請這樣問福利部門（benefits office）：「我們有第二醫療意見服務嗎？我們的保險計劃由誰管理？」

ins-none-title = 如果我沒有保險，或自己付費
ins-none-estimate = 請要求一份「誠信費用估算單」（good faith estimate）。這張單子寫明看診和檢查要多少錢。您提出要求時，或預約時，對方必須給您書面的估算單。
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = 帳單比估算單高出{ $gfe-threshold }或更多嗎？您可以對帳單提出異議（dispute）。請在帳單日期起{ $gfe-days }天之內提出。
ins-none-medicaid = 請這樣問醫院：「您能幫我申請醫療補助（Medicaid）嗎？如果是孩子，能幫忙申請兒童健康保險計劃（CHIP）嗎？」
ins-none-charity = 請這樣問醫院：「貴院有慈善醫療（charity care）或經濟補助嗎？能給我一份用我的語言寫的申請表嗎？」
ins-none-plan = 請這樣問：「我可以每個月付一點嗎？」
ins-none-clinic = 請去問社區健康中心（community health center）。那裡按您的收入收費。
