### D6 My health on one page (for the new doctor)

sum-title = 私の健康のまとめ（一ページ）
sum-main = このページを新しい医師に渡してください。書けるところを書いてください。
sum-question = 一番答えてほしい質問（一つ）
sum-diagnosis = 何の病気と言われたか、誰に、いつ
sum-plan = 勧められた治療と、始まる見込みの日
sum-blind = 最初の治療計画を読む前に、私の検査の内容を見てください。
sum-timeline = これまでの経過と日付
sum-symptoms = 今の体調
sum-tests = 主な検査、日付と場所
sum-treated = これまでの治療と、その結果
sum-meds = 薬とビタミン、その量
sum-allergies = アレルギーと悪い反応
sum-other = ほかの病気と手術
sum-family = 家族の病気
sum-goals = 私にとって一番大切なこと
sum-doctors = 私の医師と電話番号
