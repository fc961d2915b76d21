### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = 主治医にどう話すか
script-main = まず主治医にお礼を言います。すべての選択肢を知りたいと伝えます。ほかの医師の名前と診療記録について助けを頼みます。

## Before the talk

script-before-title = 話す前に
script-before-person = 家族か友人に来てもらってください。一緒に聞いて、書きとめてくれます。
script-before-interpreter = 予約のとき、無料で通訳を頼めます。子どもに通訳をさせないでください。
script-before-time = 決断について話す時間が数分ほしいと、オフィスに伝えてください。
script-before-nervous = 言い出しにくいのは普通です。これを読み上げるか、医師に渡せば大丈夫です。

## The bubble: main lines, questions to tick, closing lines

script-say-title = こう言えます
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] 先生の患者に代わってお話しします。患者の名前：{ $patient-name }。診ていただき、ありがとうございます。とても助かっています。
    [parent] 子どもを診ていただき、ありがとうございます。とても助かっています。
   *[patient] 診ていただき、ありがとうございます。とても助かっています。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] これは私たちにとって大事な決断です。治療を始める前に、もう一人別の先生にも聞きたいと思います。
    [parent] これは子どもにとって大事な決断です。治療を始める前に、もう一人別の先生にも聞きたいと思います。
   *[patient] これは私にとって大事な決断です。治療を始める前に、もう一人別の先生にも聞きたいと思います。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] 私たちは、すべての選択肢を知りたいのです。
    [parent] 私たちは、すべての選択肢を知りたいのです。
   *[patient] 私は、自分のすべての選択肢を知りたいのです。
}
script-say-time = 治療はいつまでに始める必要がありますか？セカンドオピニオンを待っても安全ですか？どのくらい待てますか？
script-say-who = 先生なら、どなたに診てもらいますか？この病気をよく治療する先生が、ほかの病院にいますか？
script-say-referral = 紹介状（referral）は必要ですか？オフィスから送っていただけますか？
script-say-records = オフィスから診療記録、検査画像、病理スライドを送っていただけますか？
script-say-open-questions = まだはっきりしない点はありますか？別の先生に何を聞けばよいですか？
script-say-after = 聞いた意見は先生にお伝えします。その後、またお話しできますか？
script-say-close = お力添えをありがとうございます。

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = 医師がこう言ったら、こう言えます
script-if-noneed = 「その必要はありません。」
script-if-noneed-say = 「わかりました。それでも、もう一人別の先生に聞きたいと思います。どうかお力を貸してください。」
script-if-notime = 「時間がありません。」
script-if-notime-say = 「数日待つと、何が起こりえますか？今日か明日、別の先生に検査の内容を見てもらえますか？」
script-if-trust = 「私を信頼していないのですか？」
script-if-trust-say = 「先生を信頼しています。これは大事な決断です。すべての選択肢を知りたいのです。」
script-if-partner = 「うちのオフィスのほかの医師に診てもらえます。」
script-if-partner-say = 「ありがとうございます。別の病院の先生に聞きたいと思います。」
script-if-cost = 「保険プランは払ってくれませんよ。」
script-if-cost-say = 「ありがとうございます。保険プランに聞いてみます。」
script-if-records = 「診療記録は渡せません。」
script-if-records-say = 「法律で、患者は診療記録の写しをもらえることになっています。どなたに聞けばよいですか？ここに書面の依頼書があります。」
# Not speech: no quotation marks, no bubble.
script-if-angry = 医師が怒ったら
script-if-angry-say = 「お気を悪くされたのでしたら、申し訳ありません。それでも、別の先生に聞きたいと思います。」
script-if-angry-advice = 別の医師に聞くのに許可はいりません。オフィスのスタッフ、看護師、かかりつけ医が助けてくれます。聞くなと言う医師なら、それも別の医師に聞く理由の一つです。

## By phone

script-phone-title = 主治医のオフィスに電話で
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] もしもし。私の名前は{ $caller-name }です。患者に代わって電話しています。患者の名前：{ $patient-name }。生年月日：{ $patient-birth-date }。
    [parent] もしもし。私の名前は{ $caller-name }です。子どものことで電話しています。子どもの名前：{ $patient-name }。生年月日：{ $patient-birth-date }。
   *[patient] もしもし。私の名前は{ $caller-name }です。生年月日は{ $patient-birth-date }です。
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = 通訳が必要です。私の言語は{ $language-name }です。
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = 急ぎの用件です。手術または治療の日：{ $start-date }。
script-phone-ask = セカンドオピニオン（second opinion）のことで電話しました。先生に伝えてください。診療記録と検査画像の写しが必要です。依頼書はどこに送ればよいですか？
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = まず自分の名前を言います：
script-phone-birth = 患者の生年月日を言います：
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = 必要ならこう言います：通訳が必要です。私の言語は：
script-phone-note = 話した相手の名前と日付：

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = 主治医へのメッセージで
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = 時間があまりありません。まず電話してください。メッセージの返事を待たないでください。
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = 宛先：{ $doctor-title-name }
script-portal-subject = セカンドオピニオンについて
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] 先生の患者に代わって書いています。患者の名前：{ $patient-name }。診ていただき、ありがとうございます。治療を始める前に、セカンドオピニオンを受けたいと思います。私たちは、すべての選択肢を知りたいのです。どのくらい待っても安全ですか？先生なら、どなたに診てもらいますか？紹介状（referral）を書いていただく必要がありますか？診療記録、検査画像、病理スライドは、どうすればいただけますか？別の先生から聞いたことは、お伝えします。ありがとうございます。
    [parent] 子どものことで書いています。子どもの名前：{ $patient-name }。診ていただき、ありがとうございます。治療を始める前に、セカンドオピニオンを受けたいと思います。私たちは、すべての選択肢を知りたいのです。どのくらい待っても安全ですか？先生なら、どなたに診てもらいますか？紹介状（referral）を書いていただく必要がありますか？診療記録、検査画像、病理スライドは、どうすればいただけますか？別の先生から聞いたことは、お伝えします。ありがとうございます。
   *[patient] 診ていただき、ありがとうございます。治療を始める前に、セカンドオピニオンを受けたいと思います。私は、自分のすべての選択肢を知りたいのです。どのくらい待っても安全ですか？先生なら、どなたに診てもらいますか？紹介状（referral）を書いていただく必要がありますか？私の診療記録、検査画像、病理スライドは、どうすればいただけますか？別の先生から聞いたことは、お伝えします。ありがとうございます。
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = 差出人：{ $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = 宛先：
script-portal-from-line = 差出人：

## Notes

script-after-title = 話した後に
script-after-heard = 聞いたことを自分の言葉で言ってみます：「正しく理解できたか確かめたいです。先生がおっしゃったのは……」
script-after-time = 待っても安全な期間：
script-after-names = ほかの医師の名前：
script-after-referral = 紹介状（referral）を送る人と、送る時期：
script-after-next = 次にどうなるか：
