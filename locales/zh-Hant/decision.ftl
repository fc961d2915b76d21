### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = 我的決定
dec-main = 把您聽到的和您看重的放在一起比較，再選擇下一步。
dec-choice = 我要做的決定
dec-by = 最晚決定的日期
dec-help = 誰會幫我做決定

## Table: one row for each doctor

dec-doctor-says = 每位醫師怎麼說
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = 醫師
dec-has = 我得的是什麼病
dec-plan = 該怎麼做
dec-why = 為什麼

## Table: one row for each choice

dec-option = 我有哪些選擇
# Head of the first column: one choice a row.
dec-option-name = 選擇
dec-good = 好處
dec-bad = 壞處
dec-matter = 對我有多重要（1=有一點，5=非常）
dec-donothing = 先等一等，或暫時什麼都不做

## Next step

dec-agree = 如果醫師們意見一致：問清楚什麼時候開始。問清楚由誰負責您的治療。
dec-differ = 如果醫師們意見不同：這種情況是有的。請每位醫師說明原因。請醫師們互相討論。您還可以請教第三位醫師。
dec-unsure = 我還需要知道什麼，我會問誰
dec-return = 請把您的選擇告訴第一位醫師。您可以回去找第一位醫師。
dec-next = 我的下一步和日期
