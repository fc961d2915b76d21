### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = تصمیم من
dec-main = آنچه را شنیدید با چیزهایی که برایتان مهم است مقایسه کنید. سپس قدم بعدی را انتخاب کنید.
dec-choice = تصمیمی که باید بگیرم
dec-by = آخرین روز برای تصمیم گرفتن
dec-help = چه کسی در تصمیم گرفتن به من کمک می‌کند

## Table: one row for each doctor

dec-doctor-says = هر پزشک چه گفت
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = پزشک
dec-has = بیماری من چیست
dec-plan = چه باید کرد
dec-why = چرا

## Table: one row for each choice

dec-option = انتخاب‌های من
# Head of the first column: one choice a row.
dec-option-name = انتخاب
dec-good = خوبی‌ها
dec-bad = بدی‌ها
dec-matter = چقدر برایم مهم است (1 = کم، 5 = خیلی زیاد)
dec-donothing = صبر کردن، یا فعلاً هیچ کاری نکردن

## Next step

dec-agree = اگر پزشکان هم‌نظرند: بپرسید چه وقت باید شروع کرد. بپرسید مسئول درمان شما کیست.
dec-differ = اگر پزشکان هم‌نظر نیستند: این پیش می‌آید. از هر کدام بپرسید چرا. بخواهید با هم صحبت کنند. می‌توانید از پزشک سوم هم بپرسید.
dec-unsure = چیزهایی که هنوز باید بدانم، و از چه کسی می‌پرسم
dec-return = به پزشک اولتان بگویید چه انتخابی کردید. می‌توانید پیش پزشک اولتان برگردید.
dec-next = قدم بعدی من، با تاریخ
