### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = میرے میڈیکل ریکارڈ کی درخواست
rec-main = ہر لائن بھریں۔ دستخط کریں اور تاریخ لکھیں۔ ایک کاپی رکھیں۔ فوراً بھیجیں۔

## Guide page: how to send the form

rec-how-title = اسے کیسے بھیجیں
# Leads the guide when the records may not come in time.
rec-how-soon = ہو سکتا ہے آپ کے ریکارڈ وقت پر نہ آئیں۔ نئے ڈاکٹر کے دفتر سے کہیں کہ وہ ریکارڈ منگوائے۔ چاہیں تو یہ فارم خود ریکارڈ کے دفتر لے جائیں۔ پوچھیں کہ وہ آپ کو ابھی فوراً کیا دے سکتے ہیں۔
rec-how-portal = پہلے اپنے پیشنٹ پورٹل (patient portal) میں دیکھیں۔ بہت سے نتائج ابھی وہاں مفت موجود ہیں۔
rec-how-newoffice = یا نئے ڈاکٹر کے دفتر سے کہیں کہ وہ ریکارڈ منگوائے۔ آپ کے علاج کے لیے ڈاکٹر ایک دوسرے کو ریکارڈ بھیج سکتے ہیں۔ اکثر یہ مفت ہوتا ہے۔
rec-how-send = یہ فارم ریکارڈ کے دفتر (records office) کو بھیجیں۔ تاریخ لکھ لیں۔ ان سے کہیں کہ آپ کی کاپی پر مہر لگا دیں۔
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days } دن بعد فون کریں۔ پوچھیں: “کیا آپ کو میری درخواست ملی؟ ریکارڈ کب تیار ہوں گے؟ خرچ کتنا ہوگا؟”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = اس دن فون کریں: { $check-date }۔ پوچھیں: “کیا آپ کو میری درخواست ملی؟ ریکارڈ کب تیار ہوں گے؟ خرچ کتنا ہوگا؟”
rec-how-test = کیا آپ کو ڈسک (disc) ملی؟ نئے دفتر سے کہیں کہ آپ کی ملاقات سے پہلے اسے کھول کر دیکھ لیں۔ ایک ڈسک اپنے پاس رکھیں۔

## Form

rec-s1 = مریض کے بارے میں
rec-name = پورا نام، جیسا میڈیکل ریکارڈ میں ہے
rec-former = پہلے کے دوسرے نام
rec-dob = تاریخ پیدائش
rec-mrn = مریض نمبر (MRN)، اگر معلوم ہو
rec-address = پتہ
rec-phone = فون
rec-email = ای میل
rec-language = فون پر بات کی زبان
# Tick box in the same cell as rec-language
rec-interpreter = مجھے ترجمان چاہیے

rec-s2 = میرے ریکارڈ کس کے پاس ہیں
rec-from = وہ ہسپتال، کلینک یا ڈاکٹر جو ریکارڈ دے
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = فیکس: { $fax-number }

rec-s3 = میرے ریکارڈ کس کو ملیں
rec-to-me = ایک کاپی مجھے بھیجیں
rec-to-doctor = ایک کاپی اس ڈاکٹر یا ہسپتال کو بھیجیں
rec-to-both = دونوں کو بھیجیں
rec-to-name = شخص یا جگہ کا نام
rec-to-where = کہاں بھیجیں: پتہ، فون، فیکس، محفوظ ای میل

rec-s4 = مجھے کیا چاہیے
rec-dates-from = اس تاریخ سے
rec-dates-to = اس تاریخ تک
rec-what-summary = ملاقاتوں کے نوٹس اور ہسپتال کے خلاصے
rec-what-labs = لیب کے نتائج
rec-what-imaging-reports = اسکین کی رپورٹیں
rec-what-images = اسکین کی تصویریں (ایکسرے، CT، MRI، PET، الٹراساؤنڈ، میموگرام)
rec-what-path-report = ٹشو (pathology) کی رپورٹیں
rec-what-path-slides = ٹشو کی سلائیڈز اور بلاک، لیب سے لیب کو
rec-what-op = آپریشن کی رپورٹیں
rec-what-meds = دواؤں کی فہرست اور الرجیاں
rec-what-treatment = علاج کا منصوبہ اور علاج کے ریکارڈ (کیمو، ریڈی ایشن)
rec-what-heart = دل کے ٹیسٹ اور دوسرے ٹیسٹ
rec-what-genetic-tumor = جین یا ٹیومر مارکر ٹیسٹ کے نتائج
rec-what-bills = بل
rec-what-other = دیگر:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = اسکین کا دفتر: ہر تصویر DICOM فائل میں بھیجیں، ویور (viewer) کے ساتھ۔ ڈسک پر لکھیں: پورا نام، تاریخ پیدائش، ہر معائنے کا نام اور تاریخ۔
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = ٹشو (pathology) کا دفتر: سلائیڈز اور بلاک، یا نئے کٹے ہوئے ٹکڑے، لیب سے لیب کو بھیجیں۔ ساتھ رپورٹ بھیجیں۔ نئی لیب انہیں آپ کو واپس بھیجتی ہے۔

rec-s5 = نجی معاملات
rec-private-why = خاص قاعدے ان ریکارڈ کی حفاظت کرتے ہیں۔ یہ صرف تب بھیجے جاتے ہیں جب آپ خانے میں نشان لگائیں اور اپنے نام کے پہلے حروف (initials) لکھیں۔ اگر کوئی معاملہ آپ کی بیماری کا حصہ ہو، تو نئے ڈاکٹر کو اس کی ضرورت پڑ سکتی ہے۔
# Label of the small box beside each topic
rec-private-initials = نام کے پہلے حروف
rec-private-mental = ذہنی صحت یا نشوونما کی معذوری کے ریکارڈ
rec-private-sud = شراب یا منشیات کے علاج کے ریکارڈ
rec-private-hiv = HIV یا ایڈز کے ٹیسٹ کے نتائج اور علاج
rec-private-genetic = جینیاتی ٹیسٹ کے نتائج
rec-private-sti = جنسی تعلق سے پھیلنے والے انفیکشن کے ریکارڈ
rec-private-repro = حمل اور مانع حمل کے ریکارڈ
rec-private-therapy = تھراپسٹ کے نجی نوٹس کے لیے الگ فارم چاہیے۔ اس کے لیے یہ فارم استعمال نہ کریں۔

rec-s6 = مجھے کیسے چاہیے
rec-how-portal-fmt = میرے پیشنٹ پورٹل میں
rec-how-email = محفوظ ای میل سے
rec-how-disc = اسکین ڈسک یا USB پر، DICOM فارمیٹ میں، ویور کے ساتھ، سب تصویریں
rec-how-transfer = اسکین کمپیوٹر سے نئے ہسپتال کو بھیجیں
rec-how-paper = کاغذ پر، ڈاک سے
rec-how-pickup = مجھے خود آ کر لینا ہے

rec-s7 = کیوں
rec-purpose = مجھے دوسری رائے چاہیے۔ یہ میری اپنی درخواست پر ہے۔
rec-needed-by = مجھے اس تاریخ سے پہلے چاہیے (میری ملاقات یا آپریشن):

rec-s8 = یہ اجازت کب تک ہے
rec-expires = یہ اجازت اس تاریخ کو ختم ہوتی ہے:
# Printed only when the date was worked out by the program.
rec-expires-note = اوپر کی تاریخ آپ کے لیے بھری گئی ہے۔ چاہیں تو اسے کاٹ کر اپنی تاریخ لکھیں۔

rec-s9 = میرے حقوق
# $records-office (String) Name and address of the records office
rec-right-revoke = مجھے یہ اجازت کسی بھی وقت واپس لینے کا حق ہے۔ مجھے یہ لکھ کر کرنا ہوگا، اور یہاں بھیجنا ہوگا: { $records-office }۔ جو پہلے بھیجا جا چکا ہے، وہ اس سے نہیں بدلتا۔
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = مجھے یہ اجازت کسی بھی وقت واپس لینے کا حق ہے۔ مجھے یہ لکھ کر کرنا ہوگا، اور اس جگہ بھیجنا ہوگا جہاں میرے ریکارڈ ہیں۔ جو پہلے بھیجا جا چکا ہے، وہ اس سے نہیں بدلتا۔
rec-right-condition = میرے لیے دستخط کرنا لازمی نہیں ہے۔ میں دستخط نہ کروں، تو اس وجہ سے آپ مجھے علاج، ادائیگی یا ہیلتھ پلان دینے سے انکار نہیں کر سکتے۔
rec-right-redisclose = میرے ریکارڈ بھیجے جانے کے بعد، وصول کرنے والا انہیں آگے کسی اور کو دے سکتا ہے۔ تب ہو سکتا ہے کہ رازداری کا قانون ان کی حفاظت نہ کرے۔
rec-right-sud = شراب یا منشیات کے علاج کے ریکارڈ: وصول کرنے والا انہیں HIPAA قانون کی اجازت کے مطابق پھر آگے دے سکتا ہے۔ انہیں کسی دیوانی، فوجداری، انتظامی یا قانون سازی کی کارروائی میں میرے خلاف استعمال نہیں کیا جا سکتا۔ صرف میری رضامندی یا عدالت کا حکم اس کی اجازت دے سکتا ہے۔
rec-right-refuse = اگر میں کوئی خانہ خالی چھوڑوں، تو وہ ریکارڈ نہیں بھیجے جاتے۔ تب ہو سکتا ہے کہ نئے ڈاکٹر پوری صورت حال نہ دیکھ سکیں۔
rec-right-copy = مجھے اس دستخط شدہ فارم کی کاپی ملتی ہے۔ جو ریکارڈ بھیجے جائیں، مجھے انہیں دیکھنے کا حق ہے۔
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = اگر میں اپنے ریکارڈ مانگوں، تو دفتر کو { $access-days } دن کے اندر جواب دینا ہوگا۔ وہ مزید { $access-extension-days } دن صرف تب لے سکتا ہے، جب وہ مجھے لکھ کر وجہ بتائے۔
rec-right-fee = اپنی کاپی کے لیے مجھے صرف کاپی بنانے اور ڈاک کا مناسب خرچ دینا ہے۔ براہ کرم کام شروع کرنے سے پہلے مجھے خرچ بتائیں۔
rec-right-ownform = اگر آپ کا دفتر اپنا فارم استعمال کرتا ہے، تو براہ کرم وہ مجھے فوراً بھیجیں۔ براہ کرم اس خط کو آج سے میری تحریری درخواست مانیں۔

rec-s10 = یہاں دستخط کریں
rec-sign = مریض کے دستخط
rec-sign-date = تاریخ
rec-sign-rep = مریض کی طرف سے دستخط کرنے والے شخص کے دستخط
rec-sign-rep-name = صاف حروف میں نام
rec-sign-rep-why = یہ شخص کیوں دستخط کر سکتا ہے (ماں یا باپ، قانونی سرپرست، ہیلتھ کیئر ایجنٹ، دیگر)۔ ثبوت ساتھ لگائیں۔
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age } سے { $minor-last-age } سال کے مریض کے دستخط، نجی معاملات کے لیے
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = بچے یا نوعمر کے دستخط، نجی معاملات کے لیے، اگر آپ کی ریاست مانگے
rec-sign-witness = گواہ، اگر آپ کی ریاست مانگے
rec-sign-interpreter = اس شخص کا نام جس نے یہ فارم مجھے میری زبان میں پڑھ کر سنایا
rec-bilingual-note = انگریزی متن ریکارڈ کے دفتر کے لیے ہے۔ دونوں میں ایک ہی بات لکھی ہے۔

## Tracking page

rec-track-title = میری درخواستیں کہاں تک پہنچیں
rec-track-place = جگہ
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = اسکین کا دفتر
rec-track-pathology = ٹشو (pathology) کا دفتر
rec-track-sent = کب بھیجا
rec-track-called = کب فون کیا
rec-track-got = کب ملا
rec-track-checked = کھول کر دیکھا
