### D1 Start here

start-title = セカンドオピニオンを受ける：まずここから
start-main = 自分の健康の問題について、いつでも別の医師に聞くことができます。多くの人がしています。失礼なことではありません。
start-what = 別の医師が、健康の問題と検査の内容を見ます。そして、その医師の考えを教えてくれます。

## When and why

start-when-title = 役に立つとき
start-when-serious = 重い病気、または長く続く病気だと言われた。
start-when-treatment = 手術、処置、または強い治療が必要だと言われた。
start-when-unsure = 何が悪いのか、主治医にもはっきりわからない。
start-when-rare = 病気が珍しい、または治療が難しい。
start-when-trial = 新しい治療、またはまだ試験中の治療を勧められた。
start-when-plan = 保険プランがセカンドオピニオンを義務づけている。そういう保険プランもあります。多くは、手術や、まだ試験中の治療の前です。
start-when-cancer = がんと診断された。疲れていたり、聞きにくかったりするかもしれません。それでもセカンドオピニオンはよくあることで、役に立つことがあります。

start-why-title = どう役に立つか
start-why-sure = 最初の治療計画が正しいとわかることがあります。
start-why-more = ほかの選択肢が見つかることがあります。
start-why-choose = 自分に一番よいものを選ぶ助けになることがあります。

## Time

start-urgent-title = 時間はどのくらいありますか？
# $emergency-number (String) Number to call in an emergency
start-urgent-now = 緊急のときは待たないでください。{ $emergency-number }に電話するか、救急外来（emergency room）に行ってください。
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = 主治医に聞いてください：
start-urgent-ask = 「いつまでに始める必要がありますか？選択肢を考える時間はどのくらいありますか？」
start-urgent-answer = 主治医が言った、考える時間：
start-urgent-soon = 手術はほんの数日後ですか？今日、新しい医師のオフィスに電話して、手術の日を伝えてください。すぐに診てくれる病院もあります。
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = 手術または治療は、ほんの数日後です。それでも、別の医師に聞くことができます。今日、新しい医師のオフィスに電話して、その日を伝えてください。今日、主治医に聞いてください：「待っても安全ですか？」

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = 五つのステップ
start-step-talk = 主治医と話す。
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = 今日、主治医と話す。
start-step-talk-page = 使うページ：「{ script-title }」
start-step-plan = 予約を取る前に、保険プランに電話する。
start-step-plan-now = 今日、保険プランに電話する。
start-step-plan-page = 使うページ：「{ ins-title }」
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = 費用と、支払いを助けてくれるところを聞く。
start-step-cost-page = 使うページ：「{ ins-none-page-title }」
start-step-records = 診療記録を早めに頼む。
start-step-records-now = 今日、診療記録を頼む。
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = これには{ $processing-days-min }日から{ $processing-days-max }日かかることがあります。もっと長いこともあります。
start-step-records-page = 使うページ：「{ rec-title }」
start-step-meet = 医師を探して会う。
start-step-meet-page = 使うページ：「{ int-title }」
start-step-decide = 決める。
start-step-decide-page = 使うページ：「{ dec-title }」

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = 私の大事な日
start-dates-request-by = 依頼書を送る期限
start-dates-check-on = 診療記録の窓口に電話する日
start-dates-late-on = 窓口が回答する期限
start-dates-visit = 新しい医師の診察の日
start-dates-decide = 決める期限
start-dates-short = 診療記録が間に合わないかもしれません。診療記録の窓口と、新しい医師のオフィスに電話してください。新しいオフィスに、取り寄せを頼んでください。

## Bring list

start-bring-title = 診察に持って行くもの
start-bring-records = 診療記録、臨床検査の結果、そのほかの検査結果
start-bring-scans = 検査画像：報告書だけでなく、レントゲン、MRI、CTの画像も
start-bring-meds = 使っている薬すべてのリスト（量も）
start-bring-card = 保険カードと写真付き身分証明書
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = 写真付き身分証明書
start-bring-person = 家族か友人
start-bring-packet = この資料とペン
