### D1 Start here

start-title = دوسری رائے لینا: یہاں سے شروع کریں
start-main = اپنی صحت کے مسئلے پر کسی اور ڈاکٹر سے پوچھنے کا آپ کو ہمیشہ حق ہے۔ بہت سے لوگ ایسا کرتے ہیں۔ یہ بے ادبی نہیں ہے۔
start-what = دوسری رائے (second opinion) میں ایک اور ڈاکٹر آپ کا مسئلہ اور ٹیسٹ دیکھتے ہیں۔ پھر وہ اپنی رائے بتاتے ہیں۔

## When and why

start-when-title = یہ کب کام آ سکتی ہے
start-when-serious = آپ کو بتایا گیا کہ بیماری سنگین ہے، یا لمبے عرصے رہنے والی ہے۔
start-when-treatment = آپ کو بتایا گیا کہ آپریشن، پروسیجر (procedure) یا سخت علاج کی ضرورت ہے۔
start-when-unsure = آپ کے ڈاکٹر کو یقین نہیں کہ مسئلہ کیا ہے۔
start-when-rare = آپ کی بیماری نایاب ہے یا اس کا علاج مشکل ہے۔
start-when-trial = آپ کے لیے کوئی نیا علاج تجویز کیا گیا، یا ایسا علاج جو ابھی آزمایا جا رہا ہے۔
start-when-plan = آپ کے ہیلتھ پلان میں دوسری رائے لازمی ہے۔ کچھ پلانوں میں ایسا ہے۔ اکثر یہ آپریشن سے پہلے ہوتا ہے، یا ایسے علاج سے پہلے جو ابھی آزمایا جا رہا ہے۔
start-when-cancer = آپ کو کینسر ہے۔ شاید تھکن ہو، یا پوچھنا مشکل لگے۔ پھر بھی دوسری رائے لینا عام ہے، اور مدد دے سکتا ہے۔

start-why-title = اس سے کیا ہو سکتا ہے
start-why-sure = پتہ چل سکتا ہے کہ علاج کا پہلا منصوبہ ٹھیک ہے۔
start-why-more = آپ کو علاج کے مزید راستے پتہ چل سکتے ہیں۔
start-why-choose = اپنے لیے سب سے بہتر چننے میں مدد مل سکتی ہے۔

## Time

start-urgent-title = میرے پاس کتنا وقت ہے؟
# $emergency-number (String) Number to call in an emergency
start-urgent-now = ایمرجنسی ہو تو انتظار نہ کریں۔ { $emergency-number } پر فون کریں یا ایمرجنسی روم (emergency room) جائیں۔
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = اپنے ڈاکٹر سے پوچھیں:
start-urgent-ask = “مجھے علاج کتنی جلدی شروع کرنا ہے؟ علاج کے راستے دیکھنے کے لیے میرے پاس کتنا وقت ہے؟”
start-urgent-answer = ڈاکٹر نے کہا کہ میرے پاس اتنا وقت ہے:
start-urgent-soon = کیا آپ کا آپریشن چند ہی دنوں میں ہے؟ نئے ڈاکٹر کے دفتر کو آج ہی فون کریں اور تاریخ بتائیں۔ کچھ ہسپتال آپ کو بہت جلد دیکھ سکتے ہیں۔
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = آپریشن یا علاج میں چند ہی دن رہ گئے ہیں۔ اب بھی کسی اور ڈاکٹر سے پوچھا جا سکتا ہے۔ نئے ڈاکٹر کے دفتر کو آج ہی فون کریں اور تاریخ بتائیں۔ اپنے ڈاکٹر سے آج ہی پوچھیں: “کیا انتظار کرنا محفوظ ہے؟”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = پانچ قدم
start-step-talk = اپنے ڈاکٹر سے بات کریں۔
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = آج ہی اپنے ڈاکٹر سے بات کریں۔
start-step-talk-page = یہ صفحہ دیکھیں: “{ script-title }”۔
start-step-plan = اپائنٹمنٹ لینے سے پہلے اپنے ہیلتھ پلان (انشورنس) کو فون کریں۔
start-step-plan-now = آج ہی اپنے ہیلتھ پلان (انشورنس) کو فون کریں۔
start-step-plan-page = یہ صفحہ دیکھیں: “{ ins-title }”۔
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = پوچھیں کہ خرچ کتنا ہوگا، اور خرچ دینے میں کون مدد کر سکتا ہے۔
start-step-cost-page = یہ صفحہ دیکھیں: “{ ins-none-page-title }”۔
start-step-records = اپنے میڈیکل ریکارڈ جلدی مانگیں۔
start-step-records-now = آج ہی اپنے میڈیکل ریکارڈ مانگیں۔
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] اس میں { $processing-days-min } سے { $processing-days-max } دن لگ سکتا ہے، اور کبھی کبھی زیادہ۔
   *[other] اس میں { $processing-days-min } سے { $processing-days-max } دن لگ سکتے ہیں، اور کبھی کبھی زیادہ۔
}
start-step-records-page = یہ صفحہ دیکھیں: “{ rec-title }”۔
start-step-meet = ڈاکٹر ڈھونڈیں اور ان سے ملیں۔
start-step-meet-page = یہ صفحہ دیکھیں: “{ int-title }”۔
start-step-decide = فیصلہ کریں۔
start-step-decide-page = یہ صفحہ دیکھیں: “{ dec-title }”۔

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = میری تاریخیں
start-dates-request-by = میری درخواست بھیجنے کا آخری دن
start-dates-check-on = ریکارڈ کے دفتر کو فون کرنے کا دن
start-dates-late-on = دفتر کے جواب دینے کا آخری دن
start-dates-visit = نئے ڈاکٹر سے میری ملاقات
start-dates-decide = فیصلے کا آخری دن
start-dates-short = ہو سکتا ہے آپ کے ریکارڈ وقت پر نہ آئیں۔ ریکارڈ کے دفتر اور نئے ڈاکٹر کے دفتر کو فون کریں۔ نئے دفتر سے کہیں کہ وہ آپ کے لیے ریکارڈ منگوائے۔

## Bring list

start-bring-title = ملاقات میں ساتھ لائیں
start-bring-records = میرے میڈیکل ریکارڈ، لیب کے نتائج اور ٹیسٹ کے نتائج
start-bring-scans = میرے اسکین: ایکسرے (X-ray)، MRI اور CT کی تصویریں، صرف رپورٹیں نہیں
start-bring-meds = میری سب دواؤں کی فہرست، ہر دوا کی خوراک کے ساتھ
start-bring-card = میرا ہیلتھ پلان کارڈ اور تصویر والی ID
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = میری تصویر والی ID
start-bring-person = گھر کا کوئی فرد یا دوست
start-bring-packet = یہ کاغذات اور ایک قلم
