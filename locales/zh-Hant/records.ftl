### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = 索取我的病歷
rec-main = 請填寫每一行。簽名並寫上日期。留一份副本。馬上送出。

## Guide page: how to send the form

rec-how-title = 怎樣送出
# Leads the guide when the records may not come in time.
rec-how-soon = 您的病歷可能來不及送到。請新醫師的診所去索取。您也可以自己把這張表送到病歷室。問病歷室馬上能給您什麼。
rec-how-portal = 先看您的病人入口網站（patient portal）。很多結果現在就能看到，而且免費。
rec-how-newoffice = 也可以請新醫師的診所索取病歷。為了您的治療，醫師之間可以互送病歷。往往免費。
rec-how-send = 把這張表送到病歷室（medical records）。記下日期。請病歷室在您的副本上蓋章。
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days }天後打電話，問：「您收到我的申請了嗎？什麼時候會準備好？要多少錢？」
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = 在{ $check-date }打電話，問：「您收到我的申請了嗎？什麼時候會準備好？要多少錢？」
rec-how-test = 拿到光碟了嗎？請新診所在您看診之前打開看看。自己留一張光碟。

## Form

rec-s1 = 病人資料
rec-name = 全名，與病歷上的相同
rec-former = 以前用過的其他姓名
rec-dob = 出生日期
rec-mrn = 病歷號碼（MRN），如果知道
rec-address = 地址
rec-phone = 電話
rec-email = 電子郵件
rec-language = 通話語言
# Tick box in the same cell as rec-language
rec-interpreter = 我需要口譯員

rec-s2 = 誰有我的病歷
rec-from = 提供病歷的醫院、診所或醫師
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = 傳真：{ $fax-number }

rec-s3 = 誰接收我的病歷
rec-to-me = 送一份副本給我
rec-to-doctor = 送一份副本給這位醫師或這家醫院
rec-to-both = 兩處都送
rec-to-name = 接收人姓名或機構名稱
rec-to-where = 送到哪裡：地址、電話、傳真、安全電子郵件

rec-s4 = 我需要什麼
rec-dates-from = 從這一天
rec-dates-to = 到這一天
rec-what-summary = 看診紀錄和住院摘要
rec-what-labs = 化驗結果
rec-what-imaging-reports = 影像報告
rec-what-images = 影像圖片（X光、CT、MRI、PET、超音波、乳房X光）
rec-what-path-report = 組織（病理）報告
rec-what-path-slides = 病理玻片和蠟塊，由化驗室寄到化驗室
rec-what-op = 手術報告
rec-what-meds = 藥物清單和過敏
rec-what-treatment = 治療計劃和治療紀錄（化療、放射治療）
rec-what-heart = 心臟檢查和其他檢查
rec-what-genetic-tumor = 基因或腫瘤標記檢測結果
rec-what-bills = 帳單
rec-what-other = 其他：

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = 影像科：請把每張圖片以DICOM檔案送出，附檢視軟體。請在光碟上寫明：全名、出生日期、每項檢查的名稱和日期。
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = 組織（病理）科：請把玻片和蠟塊，或新切的玻片，由化驗室寄到化驗室，並附上報告。新的化驗室會寄還給貴科。

rec-s5 = 隱私內容
rec-private-why = 這些病歷受額外的規定保護。只有您勾選方框並寫上英文姓名縮寫（initials），才會送出。如果某項內容與您的病有關，新醫師可能需要。
# Label of the small box beside each topic
rec-private-initials = 姓名縮寫
rec-private-mental = 精神健康或發展障礙病歷
rec-private-sud = 酒精或藥物（包括毒品）問題的治療病歷
rec-private-hiv = HIV或愛滋病（AIDS）的檢測結果和治療
rec-private-genetic = 遺傳基因檢測結果
rec-private-sti = 性傳染病病歷
rec-private-repro = 懷孕和避孕病歷
rec-private-therapy = 心理治療師的私人筆記需要另一張表。請不要用這張表。

rec-s6 = 我要的方式
rec-how-portal-fmt = 放在我的病人入口網站
rec-how-email = 用安全電子郵件
rec-how-disc = 影像存入光碟或USB，DICOM格式，附檢視軟體，全部圖片
rec-how-transfer = 影像用電腦傳送到新醫院
rec-how-paper = 紙本，郵寄
rec-how-pickup = 我自己來拿

rec-s7 = 原因
rec-purpose = 我想徵詢第二醫療意見。這是我本人的要求。
rec-needed-by = 我需要在這一天（看診或手術）之前收到：

rec-s8 = 有效期限
rec-expires = 本授權到這一天終止：
# Printed only when the date was worked out by the program.
rec-expires-note = 以上日期已經為您填好。您可以劃掉，寫上您自己的日期。

rec-s9 = 我的權利
# $records-office (String) Name and address of the records office
rec-right-revoke = 我可以隨時撤回本授權。我必須用書面撤回，並送到：{ $records-office }。撤回不影響已經送出的病歷。
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = 我可以隨時撤回本授權。我必須用書面撤回，並送到持有我病歷的機構。撤回不影響已經送出的病歷。
rec-right-condition = 我不必簽名。貴機構不得因為我沒有簽名，就拒絕為我治療、付費或提供健康保險計劃。
rec-right-redisclose = 我的病歷送出之後，接收人可能再提供給別人。那時，隱私法可能不再保護這些病歷。
rec-right-sud = 酒精或藥物（包括毒品）問題的治療病歷：接收人可以在醫療隱私法（HIPAA）允許的範圍內再提供給別人。不得在民事、刑事、行政或立法程序中用這些病歷對付我。只有我的同意或法院命令才能准許這樣做。
rec-right-refuse = 如果我沒有勾選某個方框，那些病歷就不會送出。新醫師可能因此看不到全部情況。
rec-right-copy = 我會得到這張已簽名表格的副本。我可以查看送出的病歷。
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = 如果我索取自己的病歷，病歷室必須在{ $access-days }天內答覆。只有用書面告訴我原因，才可以再延長{ $access-extension-days }天。
rec-right-fee = 我自己要的副本，我只付複製和郵寄的合理費用。請在開始之前告訴我費用。
rec-right-ownform = 如果貴機構使用自己的表格，請馬上寄給我。請把這封信視為我今天提出的書面申請。

rec-s10 = 在此簽名
rec-sign = 病人簽名
rec-sign-date = 日期
rec-sign-rep = 代病人簽名的人的簽名
rec-sign-rep-name = 正楷姓名
rec-sign-rep-why = 為什麼可以代簽（父母、監護人、醫療代理人、其他）。請附證明。
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age }到{ $minor-last-age }歲病人的簽名，用於隱私內容
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = 兒童或青少年的簽名，用於隱私內容，如果您的州要求
rec-sign-witness = 見證人，如果您的州要求
rec-sign-interpreter = 用我的語言唸這張表給我聽的人的姓名
rec-bilingual-note = 英文供病歷室使用。兩種文字意思相同。

## Tracking page

rec-track-title = 追蹤我的申請
rec-track-place = 機構
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = 影像科
rec-track-pathology = 組織（病理）科
rec-track-sent = 送出日期
rec-track-called = 打電話日期
rec-track-got = 收到日期
rec-track-checked = 已打開核對
