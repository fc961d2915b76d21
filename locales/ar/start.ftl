### D1 Start here

start-title = الرأي الطبي الثاني: البداية من هنا
start-main = يمكنك دائمًا سؤال طبيب آخر عن صحتك. كثيرون يفعلون ذلك، وليس فيه قلة احترام.
start-what = ينظر طبيب آخر في مشكلتك الصحية وفحوصاتك. ثم يقول لك رأيه.

## When and why

start-when-title = متى يفيدك الرأي الثاني
start-when-serious = قيل لك إن مرضك خطير، أو إنه يدوم طويلًا.
start-when-treatment = قيل لك إنك بحاجة إلى عملية جراحية، أو إجراء طبي، أو علاج قوي.
start-when-unsure = طبيبك لا يعرف بالتأكيد ما المشكلة.
start-when-rare = مرضك نادر، أو علاجه صعب.
start-when-trial = عُرض عليك علاج جديد، أو علاج ما زال قيد التجربة.
start-when-plan = تأمينك الصحي يشترط رأيًا ثانيًا. بعض خطط التأمين تشترطه، وغالبًا قبل عملية جراحية أو علاج ما زال قيد التجربة.
start-when-cancer = لديك سرطان. قد يتعبك المرض، أو يصعب عليك السؤال. ومع ذلك فالرأي الطبي الثاني أمر شائع، وقد يفيدك.

start-why-title = ما فائدة الرأي الثاني
start-why-sure = قد يبيّن أن خطة العلاج الأولى صحيحة.
start-why-more = قد يبيّن لك خيارات أكثر.
start-why-choose = قد يساعدك على اختيار الأفضل لك.

## Time

start-urgent-title = كم لديّ من الوقت؟
# $emergency-number (String) Number to call in an emergency
start-urgent-now = إذا كانت الحالة طارئة، فيجب عدم الانتظار، والاتصال بالرقم { $emergency-number } أو الذهاب إلى قسم الطوارئ (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = سؤال لطبيبك:
start-urgent-ask = «متى يجب أن أبدأ العلاج؟ كم لديّ من الوقت للنظر في الخيارات؟»
start-urgent-answer = الوقت المتاح لي، كما قال الطبيب:
start-urgent-soon = هل عمليتك الجراحية بعد أيام قليلة؟ يُرجى الاتصال اليوم بعيادة الطبيب الجديد وإخبارها بالموعد. بعض المستشفيات يمكنها استقبالك في وقت قريب جدًا.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = العملية أو العلاج بعد أيام قليلة. ما زال بإمكانك سؤال طبيب آخر. يُرجى الاتصال اليوم بعيادة الطبيب الجديد وإخبارها بالموعد، وسؤال طبيبك اليوم أيضًا: «هل يمكن الانتظار بأمان؟»

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = خمس خطوات
start-step-talk = الحديث مع طبيبك.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = الحديث مع طبيبك اليوم.
start-step-talk-page = الصفحة المناسبة: «{ script-title }».
start-step-plan = الاتصال بالتأمين الصحي قبل حجز الموعد.
start-step-plan-now = الاتصال بالتأمين الصحي اليوم.
start-step-plan-page = الصفحة المناسبة: «{ ins-title }».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = السؤال عن التكلفة، وعمّن يمكنه مساعدتك في الدفع.
start-step-cost-page = الصفحة المناسبة: «{ ins-none-page-title }».
start-step-records = طلب السجلات الطبية مبكرًا.
start-step-records-now = طلب السجلات الطبية اليوم.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [zero] قد يستغرق هذا من { $processing-days-min } إلى { $processing-days-max } يوم، وأحيانًا أكثر.
    [one] قد يستغرق هذا من { $processing-days-min } إلى يوم واحد، وأحيانًا أكثر.
    [two] قد يستغرق هذا من { $processing-days-min } إلى يومين، وأحيانًا أكثر.
    [few] قد يستغرق هذا من { $processing-days-min } إلى { $processing-days-max } أيام، وأحيانًا أكثر.
    [many] قد يستغرق هذا من { $processing-days-min } إلى { $processing-days-max } يومًا، وأحيانًا أكثر.
   *[other] قد يستغرق هذا من { $processing-days-min } إلى { $processing-days-max } يوم، وأحيانًا أكثر.
}
start-step-records-page = الصفحة المناسبة: «{ rec-title }».
start-step-meet = البحث عن أطباء ومقابلتهم.
start-step-meet-page = الصفحة المناسبة: «{ int-title }».
start-step-decide = اتخاذ القرار.
start-step-decide-page = الصفحة المناسبة: «{ dec-title }».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = مواعيدي
start-dates-request-by = آخر يوم لإرسال طلبي
start-dates-check-on = يوم الاتصال بمكتب السجلات
start-dates-late-on = آخر يوم لرد مكتب السجلات
start-dates-visit = زيارتي للطبيب الجديد
start-dates-decide = آخر يوم لاتخاذ القرار
start-dates-short = قد لا تصل سجلاتك في الوقت المناسب. يُرجى الاتصال بمكتب السجلات وبعيادة الطبيب الجديد، والطلب من العيادة أن تحصل لك عليها.

## Bring list

start-bring-title = ما يلزم إحضاره إلى الزيارة
start-bring-records = سجلاتي الطبية، ونتائج المختبر، ونتائج الفحوصات
start-bring-scans = صور الأشعة: الصور نفسها (X-ray وMRI وCT)، وليس التقارير فقط
start-bring-meds = قائمة بكل أدويتي وجرعاتها
start-bring-card = بطاقة التأمين الصحي، وبطاقة هوية عليها صورة
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = بطاقة هوية عليها صورة
start-bring-person = أحد أفراد العائلة أو الأصدقاء
start-bring-packet = هذا الملف وقلم
