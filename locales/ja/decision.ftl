### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = 私の決断
dec-main = 聞いたことと、自分にとって大切なことを比べてください。それから次にすることを選びます。
dec-choice = 私が決めなければならないこと
dec-by = 決める期限
dec-help = 決めるのを手伝ってくれる人

## Table: one row for each doctor

dec-doctor-says = それぞれの医師の話
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = 医師
dec-has = 私の病気
dec-plan = すること
dec-why = 理由

## Table: one row for each choice

dec-option = 私の選択肢
# Head of the first column: one choice a row.
dec-option-name = 選択肢
dec-good = 良い点
dec-bad = 悪い点
dec-matter = 私にとっての大切さ（1＝少し、5＝とても）
dec-donothing = 様子を見る、または今は何もしない

## Next step

dec-agree = 医師の意見が同じとき：いつ始めるかを聞いてください。治療の責任者は誰かを聞いてください。
dec-differ = 医師の意見が違うとき：そういうこともあります。それぞれの医師に理由を聞いてください。医師どうしで話し合うよう頼んでください。三人目の医師に聞くこともできます。
dec-unsure = まだ知る必要があることと、それを聞く相手
dec-return = 何を選んだかを、最初の医師に伝えてください。最初の医師のところに戻ることもできます。
dec-next = 次にすることと、その日付
