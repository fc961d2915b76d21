### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = 我的决定
dec-main = 把您听到的和您看重的放在一起比一比，再选择下一步。
dec-choice = 我要做的决定
dec-by = 最晚决定的日期
dec-help = 谁会帮我做决定

## Table: one row for each doctor

dec-doctor-says = 每位医生怎么说
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = 医生
dec-has = 我得的是什么病
dec-plan = 该怎么做
dec-why = 为什么

## Table: one row for each choice

dec-option = 我的选择
# Head of the first column: one choice a row.
dec-option-name = 选择
dec-good = 好处
dec-bad = 坏处
dec-matter = 对我有多重要（1=有一点，5=非常）
dec-donothing = 先等一等，或暂时什么都不做

## Next step

dec-agree = 如果医生们意见一致：问清楚什么时候开始。问清楚由谁负责您的治疗。
dec-differ = 如果医生们意见不一致：这种情况是有的。请每位医生说明原因。请医生们互相谈一谈。您还可以问第三位医生。
dec-unsure = 我还需要知道什么，我会问谁
dec-return = 请把您的选择告诉第一位医生。您可以回到第一位医生那里看病。
dec-next = 我的下一步和日期
