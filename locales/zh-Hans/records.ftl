### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = 索取我的病历
rec-main = 请填写每一行。签名并写日期。留一份副本。马上发出。

## Guide page: how to send the form

rec-how-title = 怎样发送
# Leads the guide when the records may not come in time.
rec-how-soon = 您的病历可能不能及时送到。请新医生的诊所去索取。您也可以自己把这张表送到病历室。问一问病历室马上能给您什么。
rec-how-portal = 先看您的患者门户网站（patient portal）。很多结果现在就能看到，而且免费。
rec-how-newoffice = 也可以请新医生的诊所索取病历。为了给您治病，医生之间可以互相发送病历。往往免费。
rec-how-send = 把这张表发给病历室（medical records）。记下日期。请病历室在您的副本上盖章。
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days }天后打电话，问：“您收到我的申请了吗？什么时候能准备好？要多少钱？”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = 在{ $check-date }打电话，问：“您收到我的申请了吗？什么时候能准备好？要多少钱？”
rec-how-test = 拿到光盘了吗？请新诊所在您看诊之前打开看看。自己留一张光盘。

## Form

rec-s1 = 患者资料
rec-name = 全名，与病历上的一致
rec-former = 以前用过的其他姓名
rec-dob = 出生日期
rec-mrn = 患者号（MRN），如果知道
rec-address = 地址
rec-phone = 电话
rec-email = 电子邮箱
rec-language = 通话语言
# Tick box in the same cell as rec-language
rec-interpreter = 我需要口译员

rec-s2 = 谁有我的病历
rec-from = 提供病历的医院、诊所或医生
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = 传真：{ $fax-number }

rec-s3 = 谁接收我的病历
rec-to-me = 发一份副本给我
rec-to-doctor = 发一份副本给这位医生或这家医院
rec-to-both = 两处都发
rec-to-name = 接收人或机构名称
rec-to-where = 发到哪里：地址、电话、传真、安全电子邮箱

rec-s4 = 我需要什么
rec-dates-from = 从这一天
rec-dates-to = 到这一天
rec-what-summary = 看诊记录和住院小结
rec-what-labs = 化验结果
rec-what-imaging-reports = 影像报告
rec-what-images = 影像图片（X光、CT、MRI、PET、超声、乳腺X光）
rec-what-path-report = 组织（病理）报告
rec-what-path-slides = 病理切片和蜡块，实验室之间寄送
rec-what-op = 手术记录
rec-what-meds = 药物清单和过敏
rec-what-treatment = 治疗方案和治疗记录（化疗、放疗）
rec-what-heart = 心脏检查和其他检查
rec-what-genetic-tumor = 基因或肿瘤标志物检测结果
rec-what-bills = 账单
rec-what-other = 其他：

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = 影像科：请把每张图片以DICOM文件发送，附查看软件。请在光盘上写明：全名、出生日期、每项检查的名称和日期。
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = 组织（病理）科：请在实验室之间直接寄送切片和蜡块（或新切片），并附上报告。新实验室会寄还贵科。

rec-s5 = 隐私内容
rec-private-why = 这些病历受额外规定保护。只有您勾选方框并写上英文姓名首字母（initials），才会发送。如果某项内容与您的病有关，新医生可能需要。
# Label of the small box beside each topic
rec-private-initials = 姓名首字母
rec-private-mental = 精神健康或发育障碍病历
rec-private-sud = 酒精或药物（毒品）问题的治疗病历
rec-private-hiv = HIV或艾滋病（AIDS）的检测结果和治疗
rec-private-genetic = 遗传检测结果
rec-private-sti = 性传播感染病历
rec-private-repro = 怀孕和避孕病历
rec-private-therapy = 心理治疗师的私人笔记需要另一张表。请不要用这张表。

rec-s6 = 我要的形式
rec-how-portal-fmt = 放在我的患者门户网站
rec-how-email = 用安全电子邮件
rec-how-disc = 影像存入光盘或USB，DICOM格式，附查看软件，全部图片
rec-how-transfer = 影像用电脑传送到新医院
rec-how-paper = 纸质，邮寄
rec-how-pickup = 我自己来取

rec-s7 = 原因
rec-purpose = 我想寻求第二诊疗意见。这是我本人的要求。
rec-needed-by = 我需要在这一天（看诊或手术）之前收到：

rec-s8 = 有效期
rec-expires = 本授权在这一天终止：
# Printed only when the date was worked out by the program.
rec-expires-note = 以上日期已为您填好。您可以划掉，写上您自己的日期。

rec-s9 = 我的权利
# $records-office (String) Name and address of the records office
rec-right-revoke = 我可以随时撤回本授权，但必须书面通知：{ $records-office }。撤回不影响已经发出的病历。
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = 我可以随时撤回本授权，但必须书面通知持有我病历的机构。撤回不影响已经发出的病历。
rec-right-condition = 我不必签名。贵机构不得因为我不签名而拒绝为我治疗、付费或提供医疗保险计划。
rec-right-redisclose = 我的病历发出之后，接收人可能再提供给别人。那时，隐私法可能不再保护这些病历。
rec-right-sud = 酒精或药物（毒品）问题的治疗病历：接收人可以在医疗隐私法（HIPAA）允许的范围内再提供给别人。除非我同意或法院下令，不得在民事、刑事、行政或立法程序中用这些病历针对我。
rec-right-refuse = 如果某个方框我没有勾选，那些病历就不发送。新医生可能因此看不到全部情况。
rec-right-copy = 我会得到这张已签名表格的副本。我可以查看所发送的病历。
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = 如果我索取自己的病历，病历室必须在{ $access-days }天内答复。只有书面告诉我原因，才可以再延长{ $access-extension-days }天。
rec-right-fee = 我自己要的副本，我只付复印和邮寄的合理费用。请在开始之前告诉我费用。
rec-right-ownform = 如果贵机构用自己的表格，请马上发给我。请从今天起，把这封信算作我的书面申请。

rec-s10 = 在此签名
rec-sign = 患者签名
rec-sign-date = 日期
rec-sign-rep = 患者代签人签名
rec-sign-rep-name = 正楷姓名
rec-sign-rep-why = 为什么可以代签（父母、监护人、医疗代理人、其他）。请附证明。
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age }到{ $minor-last-age }岁患者的签名，用于隐私内容
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = 儿童或青少年的签名，用于隐私内容，如果您的州要求
rec-sign-witness = 见证人，如果您的州要求
rec-sign-interpreter = 用我的语言给我读这张表的人的姓名
rec-bilingual-note = 英文供病历室使用。两种文字意思相同。

## Tracking page

rec-track-title = 跟踪我的申请
rec-track-place = 机构
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = 影像科
rec-track-pathology = 组织（病理）科
rec-track-sent = 发送日期
rec-track-called = 打电话日期
rec-track-got = 收到日期
rec-track-checked = 已打开核对
