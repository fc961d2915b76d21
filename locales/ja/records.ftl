### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = 私の診療記録の提供依頼書
rec-main = すべての行に記入してください。署名し、日付を書いてください。写しを手元に残してください。すぐに送ってください。

## Guide page: how to send the form

rec-how-title = 送り方
# Leads the guide when the records may not come in time.
rec-how-soon = 診療記録が間に合わないかもしれません。新しい医師のオフィスに、取り寄せを頼んでください。この用紙を自分で診療記録の窓口に持って行くこともできます。すぐにもらえるものを聞いてください。
rec-how-portal = まず患者ポータル（patient portal）を見てください。多くの結果が、もう無料で見られます。
rec-how-newoffice = または、新しい医師のオフィスに取り寄せを頼んでください。医師どうしは、治療のために診療記録を送り合えます。多くの場合は無料です。
rec-how-send = この用紙を診療記録の窓口（medical records）に送ってください。日付を書いておきます。自分の写しに受付印を押してもらってください。
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days }日後に電話してください。聞くこと：「依頼書は届きましたか？いつ用意できますか？費用はいくらですか？」
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = この日に電話してください：{ $check-date }。聞くこと：「依頼書は届きましたか？いつ用意できますか？費用はいくらですか？」
rec-how-test = ディスクをもらいましたか？診察の前に開いてみるよう、新しいオフィスに頼んでください。ディスクを一枚、自分用に取っておいてください。

## Form

rec-s1 = 患者について
rec-name = 氏名（診療記録のとおりに）
rec-former = 以前使っていたほかの名前
rec-dob = 生年月日
rec-mrn = 患者番号（MRN）、わかれば
rec-address = 住所
rec-phone = 電話
rec-email = メールアドレス
rec-language = 電話で話す言語
# Tick box in the same cell as rec-language
rec-interpreter = 通訳が必要です

rec-s2 = 診療記録を持っているところ
rec-from = 診療記録を提供する病院、クリニック、または医師
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = ファックス：{ $fax-number }

rec-s3 = 診療記録を受け取る人
rec-to-me = 私に写しを送る
rec-to-doctor = この医師または病院に写しを送る
rec-to-both = 両方に送る
rec-to-name = 人または施設の名前
rec-to-where = 送り先：住所、電話、ファックス、安全なメール

rec-s4 = 必要なもの
rec-dates-from = この日から
rec-dates-to = この日まで
rec-what-summary = 診察の記録と入院の要約
rec-what-labs = 臨床検査の結果
rec-what-imaging-reports = 画像検査の報告書
rec-what-images = 検査画像（レントゲン、CT、MRI、PET、超音波、マンモグラフィ）
rec-what-path-report = 組織（病理）の報告書
rec-what-path-slides = 病理スライドとブロック（検査室から検査室へ送る）
rec-what-op = 手術の報告書
rec-what-meds = 薬のリストとアレルギー
rec-what-treatment = 治療計画と治療の記録（抗がん剤、放射線）
rec-what-heart = 心臓の検査とその他の検査
rec-what-genetic-tumor = 遺伝子または腫瘍マーカーの検査結果
rec-what-bills = 請求書
rec-what-other = その他：

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = 画像検査の窓口へ：すべての画像をDICOMファイルで、閲覧ソフトを付けて送ってください。ディスクに、氏名、生年月日、各検査の名前と日付を書いてください。
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = 組織（病理）の窓口へ：スライドとブロック、または新しい切片を、検査室から検査室へ送ってください。報告書も一緒に送ってください。新しい検査室が、そちらへ返却します。

rec-s5 = プライバシーに関わる項目
rec-private-why = これらの記録は、追加の決まりで守られています。四角にチェックを付け、イニシャル（頭文字）を書いたものだけが送られます。病気に関係する項目なら、新しい医師に必要かもしれません。
# Label of the small box beside each topic
rec-private-initials = イニシャル
rec-private-mental = 心の健康または発達障害（developmental disability）の記録
rec-private-sud = アルコールまたは薬物の治療の記録
rec-private-hiv = HIVまたはエイズ（AIDS）の検査結果と診療
rec-private-genetic = 遺伝子検査の結果
rec-private-sti = 性感染症の記録
rec-private-repro = 妊娠と避妊の記録
rec-private-therapy = セラピスト（心理療法士）の個人的なメモには、別の用紙が必要です。それには、この用紙を使わないでください。

rec-s6 = 希望する受け取り方
rec-how-portal-fmt = 私の患者ポータルで
rec-how-email = 安全なメールで
rec-how-disc = ディスクまたはUSBで画像を（DICOM形式、閲覧ソフト付き、すべての画像）
rec-how-transfer = 画像はコンピューターで新しい病院へ送信
rec-how-paper = 紙で、郵送
rec-how-pickup = 自分で取りに行く

rec-s7 = 理由
rec-purpose = セカンドオピニオン（second opinion）を希望します。これは私自身の求めによるものです。
rec-needed-by = この日（診察または手術）より前に必要です：

rec-s8 = 有効期間
rec-expires = この許可が終わる日：
# Printed only when the date was worked out by the program.
rec-expires-note = 上の日付は、あらかじめ記入してあります。線を引いて消し、自分で日付を書くこともできます。

rec-s9 = 私の権利
# $records-office (String) Name and address of the records office
rec-right-revoke = 私はいつでもこの許可を取り消せます。取り消しは書面でしなければなりません。書面の送り先：{ $records-office }。すでに送られたものには影響しません。
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = 私はいつでもこの許可を取り消せます。取り消しは書面でしなければなりません。書面は、私の診療記録を持っているところに送ります。すでに送られたものには影響しません。
rec-right-condition = 私には署名する義務はありません。そちらは、私が署名しないことを理由に、治療、支払い、または保険プランの提供を拒んではなりません。
rec-right-redisclose = 診療記録が送られた後、受け取った人がそれをほかに渡すことがあります。その場合、プライバシー法で守られないことがあります。
rec-right-sud = アルコールまたは薬物の治療の記録：受け取った人は、医療プライバシー法（HIPAA）が認める範囲で、再びほかに渡すことができます。これらの記録は、民事、刑事、行政、立法の手続きで、私に不利に使われてはなりません。それを許せるのは、私の同意または裁判所の命令だけです。
rec-right-refuse = 私が四角を空欄にした場合、その記録は送られません。すると、新しい医師は全体を見られないことがあります。
rec-right-copy = 私は、署名したこの用紙の写しを受け取ります。私は、送られる診療記録を見ることができます。
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = 私が自分の診療記録を求めた場合、窓口は{ $access-days }日以内に回答しなければなりません。理由を書面で私に伝えた場合に限り、さらに{ $access-extension-days }日かけることができます。
rec-right-fee = 私自身のための写しには、コピーと郵送の適正な費用だけを払います。始める前に費用を知らせてください。
rec-right-ownform = そちらに専用の用紙がある場合は、すぐに私に送ってください。この手紙を、今日付けの私の書面による依頼として扱ってください。

rec-s10 = ここに署名してください
rec-sign = 患者の署名
rec-sign-date = 日付
rec-sign-rep = 患者に代わって署名する人の署名
rec-sign-rep-name = 名前（ブロック体で）
rec-sign-rep-why = この人が署名できる理由（親、後見人、医療代理人、その他）。証明を添付してください。
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age }歳から{ $minor-last-age }歳の患者の署名（プライバシーに関わる項目）
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = 子どもまたは十代の人の署名（プライバシーに関わる項目。州が求める場合）
rec-sign-witness = 立会人（州が求める場合）
rec-sign-interpreter = この用紙を私の言語で読んでくれた人の名前
rec-bilingual-note = 英語の文は診療記録の窓口のためのものです。どちらの文も内容は同じです。

## Tracking page

rec-track-title = 依頼の進み具合
rec-track-place = 施設
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = 画像検査の窓口
rec-track-pathology = 組織（病理）の窓口
rec-track-sent = 送った日
rec-track-called = 電話した日
rec-track-got = 届いた日
rec-track-checked = 開いて確認
