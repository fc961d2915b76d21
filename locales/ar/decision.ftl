### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = قراري
dec-main = يُرجى مقارنة ما سمعته بما يهمك، ثم اختيار الخطوة التالية.
dec-choice = القرار الذي عليّ اتخاذه
dec-by = آخر يوم لاتخاذ القرار
dec-help = من سيساعدني في اتخاذ القرار

## Table: one row for each doctor

dec-doctor-says = ماذا قال كل طبيب
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = الطبيب
dec-has = ما مرضي
dec-plan = ماذا نفعل
dec-why = لماذا

## Table: one row for each choice

dec-option = خياراتي
# Head of the first column: one choice a row.
dec-option-name = الخيار
dec-good = المزايا
dec-bad = العيوب
dec-matter = كم يهمني هذا (1 = قليلًا، 5 = كثيرًا)
dec-donothing = الانتظار، أو عدم فعل شيء الآن

## Next step

dec-agree = إذا اتفق الأطباء: يُرجى السؤال عن موعد البدء، وعن المسؤول عن رعايتك.
dec-differ = إذا اختلف الأطباء: هذا يحدث. يُرجى سؤال كل طبيب عن السبب، والطلب منهم أن يتحدثوا معًا. ويمكنك سؤال طبيب ثالث.
dec-unsure = ما أحتاج إلى معرفته بعد، ومن سأسأله عنه
dec-return = يُرجى إخبار طبيبك الأول باختيارك. يمكنك العودة إليه.
dec-next = خطوتي التالية، مع التاريخ
