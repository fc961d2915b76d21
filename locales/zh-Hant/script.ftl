### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = 怎樣跟醫師說
script-main = 先謝謝醫師。說您想知道所有的選擇。請醫師幫忙介紹其他醫師、提供病歷。

## Before the talk

script-before-title = 談話之前
script-before-person = 請帶一位家人或朋友。可以幫您聽，也可以幫您寫下來。
script-before-interpreter = 您可以免費使用口譯員。請在預約時提出。不要讓孩子當口譯。
script-before-time = 請告訴診所，您需要幾分鐘來談一個決定。
script-before-nervous = 不好意思開口是正常的。您可以照著這一頁唸，也可以把這一頁交給醫師。

## The bubble: main lines, questions to tick, closing lines

script-say-title = 您可以這樣說
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] 我代表您的病人來談，病人是：{ $patient-name }。謝謝您的照顧。我們對您的照顧很滿意。
    [parent] 謝謝您照顧我的孩子。我們對您的照顧很滿意。
   *[patient] 謝謝您照顧我。我對您的照顧很滿意。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] 這對我們是一個重要的決定。治療開始之前，我們想再請教一位醫師。
    [parent] 這對我的孩子是一個重要的決定。治療開始之前，我們想再請教一位醫師。
   *[patient] 這對我是一個重要的決定。治療開始之前，我想再請教一位醫師。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] 我們想知道所有的選擇。
    [parent] 我們想知道所有的選擇。
   *[patient] 我想知道我所有的選擇。
}
script-say-time = 治療最晚什麼時候必須開始？先等第二醫療意見，安全嗎？可以等多久？
script-say-who = 如果是您，您會找哪位醫師？別的醫院有沒有常治這種病的醫師？
script-say-referral = 需要您寫轉診單（referral）嗎？您的診所可以送出去嗎？
script-say-records = 您的診所可以送出病歷、影像和病理玻片嗎？
script-say-open-questions = 有沒有您不確定的地方？我應該問另一位醫師什麼？
script-say-after = 我會把另一位醫師的話告訴您。之後我們可以再談一次嗎？
script-say-close = 謝謝您的幫忙。

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = 如果醫師這樣說，您可以這樣回答
script-if-noneed = 「您不需要第二醫療意見。」
script-if-noneed-say = 「我明白。我還是想再請教一位醫師。請您幫我。」
script-if-notime = 「沒有時間了。」
script-if-notime-say = 「如果我們等幾天，可能會怎樣？能請另一位醫師今天或明天看檢查結果嗎？」
script-if-trust = 「您不相信我嗎？」
script-if-trust-say = 「我相信您。這是一個重要的決定。我想知道所有的選擇。」
script-if-partner = 「您可以看我診所裡的另一位醫師。」
script-if-partner-say = 「謝謝您。我想請教別家醫院的醫師。」
script-if-cost = 「健康保險計劃不會付費。」
script-if-cost-say = 「謝謝您。我會去問健康保險計劃。」
script-if-records = 「我們不能把病歷給您。」
script-if-records-say = 「法律允許病人取得自己病歷的副本。這件事我可以問誰？我這裡有書面申請。」
# Not speech: no quotation marks, no bubble.
script-if-angry = 醫師生氣了
script-if-angry-say = 「很抱歉讓您為難。我還是想請教另一位醫師。」
script-if-angry-advice = 您不需要得到准許，就可以請教別的醫師。診所人員、護理師或您的家庭醫師可以幫您。如果醫師叫您不要問，您就更有理由去問。

## By phone

script-phone-title = 打電話給醫師的診所
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] 您好。我叫{ $caller-name }。我替一位病人打電話：{ $patient-name }。出生日期：{ $patient-birth-date }。
    [parent] 您好。我叫{ $caller-name }。我替我的孩子打電話：{ $patient-name }。出生日期：{ $patient-birth-date }。
   *[patient] 您好。我叫{ $caller-name }。我的出生日期是{ $patient-birth-date }。
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = 我需要口譯員。我的語言是：{ $language-name }。
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = 這件事很急。手術或治療的日期是{ $start-date }。
script-phone-ask = 我打電話是為了第二醫療意見（second opinion）的事。請告訴醫師。我需要病歷和影像的副本。表格要送到哪裡？
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = 先說您的姓名：
script-phone-birth = 說病人的出生日期：
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = 如果需要，請說：我需要口譯員。我的語言是：
script-phone-note = 和我通話的人的姓名，以及日期：

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = 傳訊息給醫師
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = 時間很少。請先打電話。不要等訊息的回覆。
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = 收件人：{ $doctor-title-name }
script-portal-subject = 第二醫療意見
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] 我代表您的病人寫信，病人是：{ $patient-name }。謝謝您的照顧。治療開始之前，我們想徵詢第二醫療意見。我們想知道所有的選擇。等多久是安全的？如果是您，您會找哪位醫師？需要您寫轉診單嗎？我們怎樣拿到病歷、影像和病理玻片？我們會把另一位醫師的話告訴您。謝謝您。
    [parent] 我為我的孩子寫信，孩子是：{ $patient-name }。謝謝您的照顧。治療開始之前，我們想徵詢第二醫療意見。我們想知道所有的選擇。等多久是安全的？如果是您，您會找哪位醫師？需要您寫轉診單嗎？我們怎樣拿到病歷、影像和病理玻片？我們會把另一位醫師的話告訴您。謝謝您。
   *[patient] 謝謝您的照顧。治療開始之前，我想徵詢第二醫療意見。我想知道我所有的選擇。等多久是安全的？如果是您，您會找哪位醫師？需要您寫轉診單嗎？我怎樣拿到我的病歷、影像和病理玻片？我會把另一位醫師的話告訴您。謝謝您。
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = 寄件人：{ $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = 收件人：
script-portal-from-line = 寄件人：

## Notes

script-after-title = 談話之後
script-after-heard = 把您聽到的再說一遍：「我想確認我聽懂了。您說的是……」
script-after-time = 可以安全地等多久：
script-after-names = 其他醫師的姓名：
script-after-referral = 誰送出轉診單，什麼時候：
script-after-next = 接下來做什麼：
