### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = میرا فیصلہ
dec-main = جو کچھ آپ نے سنا، اسے ان باتوں سے ملا کر دیکھیں جو آپ کے لیے اہم ہیں۔ پھر اگلا قدم چنیں۔
dec-choice = جو فیصلہ مجھے کرنا ہے
dec-by = فیصلے کا آخری دن
dec-help = فیصلے میں میری مدد کون کرے گا

## Table: one row for each doctor

dec-doctor-says = ہر ڈاکٹر نے کیا کہا
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = ڈاکٹر
dec-has = مجھے کیا ہے
dec-plan = کیا کرنا ہے
dec-why = کیوں

## Table: one row for each choice

dec-option = میرے سامنے راستے
# Head of the first column: one choice a row.
dec-option-name = راستہ
dec-good = فائدے
dec-bad = نقصان
dec-matter = میرے لیے یہ کتنا اہم ہے (1 = تھوڑا، 5 = بہت)
dec-donothing = انتظار کرنا، یا ابھی کچھ نہ کرنا

## Next step

dec-agree = اگر ڈاکٹروں کی رائے ایک ہو: پوچھیں کہ علاج کب شروع کرنا ہے۔ پوچھیں کہ آپ کی دیکھ بھال کا ذمہ دار کون ہے۔
dec-differ = اگر ڈاکٹروں کی رائے الگ ہو: ایسا ہوتا ہے۔ ہر ڈاکٹر سے وجہ پوچھیں۔ ان سے کہیں کہ آپس میں بات کریں۔ تیسرے ڈاکٹر سے بھی پوچھا جا سکتا ہے۔
dec-unsure = مجھے ابھی اور کیا جاننا ہے، اور کس سے پوچھنا ہے
dec-return = اپنے پہلے ڈاکٹر کو بتائیں کہ آپ نے کیا چنا۔ اپنے پہلے ڈاکٹر کے پاس واپس جانا بھی ممکن ہے۔
dec-next = میرا اگلا قدم، تاریخ کے ساتھ
