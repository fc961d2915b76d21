### D3 Call my health plan

ins-title = اپنے ہیلتھ پلان کو فون کریں
ins-main = اپائنٹمنٹ لینے سے پہلے فون کریں۔ پوچھیں کہ پلان کس چیز کا خرچ اٹھاتا ہے۔ جس سے بات ہو، اس کا نام لکھیں۔
ins-have = یہ تیار رکھیں: پلان کا کارڈ، آپ کی بیماری کا نام، اور نئے ڈاکٹر کا نام اور پتہ۔
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = یہ تیار رکھیں: پلان کا کارڈ، بیماری کا نام، اور نئے ڈاکٹر کا نام اور پتہ۔ بتائیں کہ آپ کا فون کس مریض کے بارے میں ہے۔ پلان اس شخص کی رضامندی مانگ سکتا ہے۔ اس صفحے پر جہاں “میں”، “مجھے” یا “میرا” لکھا ہو، وہاں مریض کا نام لیں۔
ins-where = نمبر آپ کے کارڈ کے پیچھے ہے۔ “ممبر سروسز” (member services) کا پوچھیں۔ ضرورت ہو تو ترجمان (interpreter) مانگیں۔ یہ مفت ہے۔

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = خرچ کے بارے میں پوچھیں
ins-none-page-main = اپائنٹمنٹ لینے سے پہلے پوچھیں کہ ملاقات کا خرچ کتنا ہوگا۔ پوچھیں کہ خرچ دینے میں کون مدد کر سکتا ہے۔ جس سے بات ہو، اس کا نام لکھیں۔

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = میرا پلان
ins-plan-phone = میرے پلان کا فون
ins-plan-member = ممبر نمبر
ins-plan-group = گروپ نمبر
ins-plan-holder = پلان کس کے نام پر ہے

ins-log-title = میری فون کالیں
ins-log-date = تاریخ اور وقت
ins-log-person = کس سے بات ہوئی (نام)
ins-log-ref = کال نمبر (reference number)
ins-log-said = انہوں نے کیا کہا

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = کیا میرا پلان خرچ اٹھاتا ہے؟
# Yes/No
ins-a-covered = کیا میرا پلان دوسری رائے کا خرچ اٹھاتا ہے؟
# Yes/No
ins-a-covered-illness = کیا وہ اس بیماری پر دوسری رائے کا خرچ اٹھاتا ہے؟
# Yes/No
ins-a-required = کیا میرے پلان میں اس آپریشن یا علاج سے پہلے دوسری رائے لینا لازمی ہے؟
# Open
ins-a-required-penalty = اگر میں دوسری رائے نہ لوں تو کیا ہوگا؟
# Yes/No
ins-a-third = اگر دونوں ڈاکٹروں کی رائے الگ ہو، تو کیا میرا پلان تیسری رائے کا خرچ اٹھاتا ہے؟
# Yes/No
ins-a-remote = کیا وہ ویڈیو پر لی گئی رائے کا خرچ اٹھاتا ہے؟
# Yes/No
ins-a-remote-records = کیا وہ صرف ریکارڈ دیکھ کر دی گئی رائے کا خرچ اٹھاتا ہے؟
# Yes/No
ins-a-program = کیا میرے پلان کی دوسری رائے کی اپنی سروس ہے؟
# Yes/No
ins-a-program-job = کیا میری نوکری کی طرف سے ایسی سروس ہے؟
# Yes/No
ins-a-program-free = کیا وہ سروس مفت ہے؟

ins-b-title = مجھے کون سے ڈاکٹر دیکھ سکتے ہیں؟
# Yes/No
ins-b-network = کیا ڈاکٹر کا میرے پلان کے نیٹ ورک (network) میں ہونا لازمی ہے؟
# Yes/No
ins-b-network-doctor = کیا یہ ڈاکٹر نیٹ ورک میں ہیں؟
# Yes/No
ins-b-place = کیا ہسپتال یا کلینک نیٹ ورک میں ہے؟
# Yes/No
ins-b-place-lab = کیا لیب نیٹ ورک میں ہے؟
# Yes/No
ins-b-place-scans = کیا ایکسرے اور اسکین کی جگہ نیٹ ورک میں ہے؟
# Yes/No
ins-b-place-tissue = کیا ٹشو کے ڈاکٹر (pathologist) نیٹ ورک میں ہیں؟
# Yes/No
ins-b-list = کیا مجھے ایسے ڈاکٹروں کی فہرست بھیجی جا سکتی ہے جو اس بیماری کا علاج کرتے ہوں اور میری زبان بولتے ہوں؟
# Yes/No
ins-b-none = اگر نیٹ ورک کا کوئی ڈاکٹر اس بیماری کا علاج نہ کرے، تو کیا مجھے اتنے ہی خرچ میں کوئی اور ڈاکٹر مل سکتا ہے؟
# Open
ins-b-none-how = میں اس کی درخواست کیسے کروں؟

ins-c-title = مجھے پہلے کیا چاہیے؟
# Yes/No
ins-c-referral = کیا مجھے ریفرل (referral) چاہیے؟
# Open
ins-c-referral-who = ریفرل کس سے لکھوانا ہوگا؟
# Yes/No
ins-c-auth = کیا ملاقات سے پہلے پیشگی منظوری (prior authorization) چاہیے؟
# Yes/No
ins-c-auth-tests = کیا ٹیسٹوں کے لیے بھی منظوری چاہیے؟
# Open
ins-c-auth-who = منظوری کون مانگتا ہے؟
# Open
ins-c-auth-time = اس میں کتنا وقت لگتا ہے؟
# Open
ins-c-auth-number = منظوری کا نمبر
# Open
ins-c-auth-end = منظوری ختم ہونے کی تاریخ
# Yes/No
ins-c-letter = کیا مجھے جواب لکھ کر بھیجا جا سکتا ہے؟

ins-d-title = مجھے کتنا دینا ہوگا؟
# Open
ins-d-copay = ملاقات کے لیے مجھے کتنا دینا ہوگا (copay یا coinsurance)؟
# Open
ins-d-deductible = جو رقم پہلے مجھے خود دینی ہے (deductible)، اس سال اس میں سے کتنی باقی ہے؟
# Open
ins-d-max = اس سال مجھے زیادہ سے زیادہ کتنا دینا پڑ سکتا ہے (out-of-pocket maximum)؟
# Open
ins-d-max-left = اس میں سے کتنا باقی ہے؟
# Yes/No
ins-d-facility = کیا ہسپتال یا سینٹر کی الگ فیس (facility fee) بھی ہے؟
# Yes/No
ins-d-tests = اگر نئے ڈاکٹر ٹیسٹ دوبارہ کروائیں، تو کیا پلان خرچ اٹھاتا ہے؟
# Yes/No
ins-d-tests-old = اگر نئے ڈاکٹر میرے پرانے اسکین یا سلائیڈز دیکھیں، تو کیا پلان خرچ اٹھاتا ہے؟
# Open
ins-d-out = اگر ڈاکٹر نیٹ ورک میں نہ ہوں، تو مجھے کتنا دینا ہوگا؟
# Yes/No
ins-d-travel = کیا پلان سفر یا ٹھہرنے کے خرچ میں مدد دیتا ہے؟

ins-e-title = اگر پلان انکار کرے
# Open
ins-e-why = کیوں؟ براہ کرم مجھے جواب لکھ کر بھیجیں۔
# Open
ins-e-appeal = میں اپیل (appeal) کیسے کروں؟
# Open
ins-e-appeal-date = اپیل کرنے کا آخری دن کون سا ہے؟
# Yes/No
ins-e-appeal-fast = اگر میں انتظار نہ کر سکوں، تو کیا فوری اپیل (fast appeal) ہو سکتی ہے؟
ins-e-letter = میرے ڈاکٹر خط میں لکھ سکتے ہیں کہ مجھے اس کی ضرورت کیوں ہے۔
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = میری ریاست کا انشورنس کا دفتر میری مفت مدد کر سکتا ہے۔ فون: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = اگر میرے پاس میڈیکیئر (Medicare) ہے
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = پارٹ بی (Part B) آپریشن سے پہلے دوسری رائے کے خرچ میں مدد دیتا ہے۔ یہ ایسے آپریشن کے لیے ہے جو آپ کے لیے ضروری ہو، اور ایمرجنسی نہ ہو۔ ہر سال جو رقم پہلے آپ کو خود دینی ہے (deductible)، وہ پوری ہونے کے بعد آپ کا حصہ { $medicare-share } ہے۔ میڈیکیئر (Medicare) اپنی منظور کی ہوئی رقم کا باقی حصہ دیتا ہے۔
ins-medicare-third = اگر دونوں ڈاکٹروں کی رائے الگ ہو، تو پارٹ بی (Part B) تیسری رائے کے خرچ میں مدد دیتا ہے۔ وہ آپ کے ضروری ٹیسٹوں کے خرچ میں بھی مدد دیتا ہے۔
ins-medicare-accepts = ڈاکٹر سے پوچھیں: “کیا آپ کے ہاں میڈیکیئر (Medicare) چلتا ہے؟”
ins-medicare-ma = کیا آپ کے پاس میڈیکیئر ایڈوانٹیج (Medicare Advantage) پلان ہے؟ اس کے قاعدے الگ ہو سکتے ہیں۔ پہلے پلان کو فون کریں۔ ہو سکتا ہے ریفرل (referral) یا نیٹ ورک (network) کے ڈاکٹر کی ضرورت ہو۔
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = میڈیکیئر (Medicare) کو فون کریں: { $medicare-phone } (TTY: { $medicare-tty })

ins-medicaid-title = اگر میرے پاس میڈیکیڈ (Medicaid) ہے
ins-medicaid-plan = اپنے پلان سے دوسری رائے مانگیں۔ میڈیکیڈ (Medicaid) ہیلتھ پلان پر لازم ہے کہ وہ آپ کو یہ رائے دلوائے۔ یہ پلان کے ڈاکٹر سے ہو، یا پلان سے باہر کے ڈاکٹر سے۔ آپ سے اس کے کوئی پیسے نہیں لیے جا سکتے۔
ins-medicaid-ride = پوچھیں کہ کیا پلان ڈاکٹر کے پاس جانے کے لیے سواری دیتا ہے۔

ins-employer-title = اگر میرا پلان نوکری سے ملا ہے
ins-employer-hr = بینیفٹس کے دفتر (benefits office) سے پوچھیں: “کیا ہمارے ہاں دوسری رائے کی سروس ہے؟ ہمارا پلان کون چلاتا ہے؟”

ins-none-title = اگر میرے پاس انشورنس نہیں، یا پیسے مجھے خود دینے ہیں
ins-none-estimate = “خرچ کا اندازہ” (good faith estimate) مانگیں۔ اس کاغذ میں لکھا ہوتا ہے کہ ملاقات اور ٹیسٹوں کا خرچ کتنا ہوگا۔ آپ کے مانگنے پر، یا اپائنٹمنٹ لینے پر، انہیں یہ لکھ کر دینا لازم ہے۔
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = کیا بل اندازے سے کم از کم { $gfe-threshold } زیادہ ہے؟ آپ کو بل پر اعتراض (dispute) کرنے کا حق ہے۔ بل کے بعد { $gfe-days } دن کے اندر شروع کریں۔
ins-none-medicaid = ہسپتال سے پوچھیں: “کیا میڈیکیڈ (Medicaid) کی درخواست دینے میں مدد مل سکتی ہے؟ یا بچے کے لیے ہو تو CHIP کی؟”
ins-none-charity = ہسپتال سے پوچھیں: “کیا آپ کے ہاں چیریٹی کیئر (charity care) یا پیسوں کی مدد ہے؟ کیا مجھے فارم میری زبان میں مل سکتا ہے؟”
ins-none-plan = پوچھیں: “کیا ہر مہینے تھوڑے تھوڑے پیسے دیے جا سکتے ہیں؟”
ins-none-clinic = کمیونٹی ہیلتھ سینٹر (community health center) سے پوچھیں۔ وہ آپ کی آمدنی کے حساب سے پیسے لیتے ہیں۔
