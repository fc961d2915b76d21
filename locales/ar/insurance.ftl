### D3 Call my health plan

ins-title = الاتصال بالتأمين الصحي
ins-main = يُرجى الاتصال قبل حجز الموعد، والسؤال عمّا يدفعه التأمين، وكتابة اسم من تحدثت معه.
ins-have = يُرجى تجهيز ما يلي: بطاقة التأمين، واسم مرضك، واسم الطبيب الجديد وعنوانه.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = يُرجى تجهيز ما يلي: بطاقة التأمين، واسم المرض، واسم الطبيب الجديد وعنوانه. ويُرجى القول إن الاتصال نيابةً عن المريض، وذكر اسمه. قد يطلب التأمين موافقته. الأسئلة هنا بلسان المريض: يُرجى ذكر اسمه بدلًا من «أنا» أو «تأميني».
ins-where = الرقم على ظهر بطاقتك. يُرجى طلب «خدمات الأعضاء» (member services). ويمكنك طلب مترجم فوري (interpreter) عند الحاجة، مجانًا.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = السؤال عن التكلفة
ins-none-page-main = يُرجى السؤال عن تكلفة الزيارة قبل حجز الموعد، وعمّن يمكنه مساعدتك في الدفع، وكتابة اسم من تحدثت معه.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = خطة تأميني
ins-plan-phone = هاتف التأمين
ins-plan-member = رقم العضوية
ins-plan-group = رقم المجموعة
ins-plan-holder = اسم صاحب التأمين

ins-log-title = مكالماتي
ins-log-date = التاريخ والساعة
ins-log-person = اسم الشخص
ins-log-ref = رقم المكالمة (reference)
ins-log-said = ماذا قالوا

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = هل يدفع تأميني؟
# Yes/No
ins-a-covered = هل يدفع تأميني تكلفة رأي طبي ثانٍ؟
# Yes/No
ins-a-covered-illness = هل يدفع تكلفة رأي ثانٍ عن هذا المرض؟
# Yes/No
ins-a-required = هل يشترط تأميني رأيًا طبيًا ثانيًا قبل هذه العملية أو هذا العلاج؟
# Open
ins-a-required-penalty = ماذا يحدث إذا لم أحصل على رأي ثانٍ؟
# Yes/No
ins-a-third = إذا اختلف الطبيبان، فهل يدفع تأميني تكلفة رأي ثالث؟
# Yes/No
ins-a-remote = هل يدفع تكلفة رأي عبر مكالمة فيديو؟
# Yes/No
ins-a-remote-records = هل يدفع تكلفة رأي يعتمد على السجلات فقط؟
# Yes/No
ins-a-program = هل لدى تأميني خدمة خاصة به للرأي الثاني؟
# Yes/No
ins-a-program-job = هل في عملي خدمة كهذه؟
# Yes/No
ins-a-program-free = هل هذه الخدمة مجانية؟

ins-b-title = أي طبيب يمكنني أن أزوره؟
# Yes/No
ins-b-network = هل يجب أن يكون الطبيب في شبكة تأميني (network)؟
# Yes/No
ins-b-network-doctor = هل هذا الطبيب في الشبكة؟
# Yes/No
ins-b-place = هل المستشفى أو العيادة في الشبكة؟
# Yes/No
ins-b-place-lab = هل المختبر في الشبكة؟
# Yes/No
ins-b-place-scans = هل مركز الأشعة في الشبكة؟
# Yes/No
ins-b-place-tissue = هل طبيب الأنسجة (pathologist) في الشبكة؟
# Yes/No
ins-b-list = هل يمكنكم أن ترسلوا لي قائمة بأطباء يعالجون هذا المرض ويتكلمون لغتي؟
# Yes/No
ins-b-none = إذا لم يكن في الشبكة طبيب يعالج هذا المرض، فهل يمكنني زيارة طبيب آخر بالتكلفة نفسها؟
# Open
ins-b-none-how = كيف أطلب ذلك؟

ins-c-title = ماذا أحتاج قبل الزيارة؟
# Yes/No
ins-c-referral = هل أحتاج إلى إحالة (referral)؟
# Open
ins-c-referral-who = من يجب أن يكتبها؟
# Yes/No
ins-c-auth = هل أحتاج إلى موافقة قبل الزيارة (prior authorization)؟
# Yes/No
ins-c-auth-tests = هل أحتاج إلى موافقة للفحوصات أيضًا؟
# Open
ins-c-auth-who = من يطلب الموافقة؟
# Open
ins-c-auth-time = كم تستغرق من الوقت؟
# Open
ins-c-auth-number = رقم الموافقة
# Open
ins-c-auth-end = تاريخ انتهاء الموافقة
# Yes/No
ins-c-letter = هل يمكنكم إرسال الجواب لي كتابةً؟

ins-d-title = كم سأدفع؟
# Open
ins-d-copay = كم أدفع عن الزيارة (copay أو coinsurance)؟
# Open
ins-d-deductible = كم بقي هذه السنة من المبلغ الذي عليّ دفعه أولًا (deductible)؟
# Open
ins-d-max = ما أكبر مبلغ يمكن أن أدفعه هذه السنة (out-of-pocket maximum)؟
# Open
ins-d-max-left = كم بقي منه؟
# Yes/No
ins-d-facility = هل هناك أيضًا رسوم للمستشفى أو للمركز (facility fee)؟
# Yes/No
ins-d-tests = إذا أعاد الطبيب الجديد الفحوصات، فهل يدفع التأمين؟
# Yes/No
ins-d-tests-old = إذا قرأ الطبيب الجديد صور الأشعة أو الشرائح القديمة، فهل يدفع التأمين؟
# Open
ins-d-out = كم أدفع إذا لم يكن الطبيب في الشبكة؟
# Yes/No
ins-d-travel = هل يساعد التأمين في تكلفة السفر أو مكان الإقامة؟

ins-e-title = إذا رفض التأمين
# Open
ins-e-why = لماذا؟ من فضلكم أرسلوا لي الجواب كتابةً.
# Open
ins-e-appeal = كيف أعترض على القرار (appeal)؟
# Open
ins-e-appeal-date = ما آخر يوم للاعتراض؟
# Yes/No
ins-e-appeal-fast = هل هناك اعتراض سريع (fast appeal) إذا كنت لا أستطيع الانتظار؟
ins-e-letter = يمكن لطبيبي أن يكتب رسالة تشرح لماذا أحتاج إلى هذا.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = يمكن لمكتب التأمين التابع لولايتي أن يساعدني مجانًا. رقم الاتصال: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = إذا كان لديّ ميديكير (Medicare)
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = يساعد الجزء ب (Part B) في دفع تكلفة رأي طبي ثانٍ قبل العملية. هذا للعمليات الضرورية غير الطارئة. عليك أولًا دفع المبلغ السنوي (deductible)، ثم نسبة { $medicare-share }. ويدفع ميديكير بقية المبلغ الذي يوافق عليه.
ins-medicare-third = إذا اختلف الطبيبان، فإن الجزء ب (Part B) يساعد في دفع تكلفة رأي ثالث. ويساعد أيضًا في دفع تكلفة الفحوصات التي يلزم إجراؤها لك.
ins-medicare-accepts = سؤال للطبيب: «هل تقبلون ميديكير (Medicare)؟»
ins-medicare-ma = هل لديك خطة ميديكير أدفانتج (Medicare Advantage)؟ قد تختلف القواعد. يُرجى الاتصال بالخطة أولًا. قد تلزمك إحالة (referral) أو طبيب في الشبكة (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = الاتصال بميديكير (Medicare): { $medicare-phone }. هاتف نصي للصم وضعاف السمع (TTY): { $medicare-tty }

ins-medicaid-title = إذا كان لديّ ميديكيد (Medicaid)
ins-medicaid-plan = يُرجى طلب رأي طبي ثانٍ من خطة تأمينك. يجب على خطة ميديكيد (Medicaid) أن توفّره لك عند طبيب في الخطة، أو عند طبيب خارجها. ويجب ألا يكلّفك ذلك شيئًا.
ins-medicaid-ride = يُرجى سؤال الخطة: هل توفّر لك وسيلة نقل إلى الزيارة؟

ins-employer-title = إذا كان تأميني من عملي
ins-employer-hr = سؤال لمكتب مزايا الموظفين (benefits office): «هل لدينا خدمة للرأي الطبي الثاني؟ من يدير تأميننا الصحي؟»

ins-none-title = إذا لم يكن لديّ تأمين، أو كنت أدفع بنفسي
ins-none-estimate = يُرجى طلب «تقدير حسن النية» (good faith estimate). هذه ورقة تبيّن كم ستكلّف الزيارة والفحوصات. يجب أن يعطوك إياها كتابةً إذا طلبتها، أو عند حجز الموعد.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
# 120 stands apart: CLDR counts it as many, the crate intl_pluralrules 7.0.2 knows no Arabic rule from 100 on.
ins-none-dispute = هل تزيد الفاتورة على التقدير بمبلغ { $gfe-threshold } أو أكثر؟ يحق لك الاعتراض على الفاتورة (dispute). { $gfe-days ->
    [zero] يجب بدء الاعتراض في يوم الفاتورة نفسه.
    [one] يجب بدء الاعتراض خلال يوم واحد من تاريخ الفاتورة.
    [two] يجب بدء الاعتراض خلال يومين من تاريخ الفاتورة.
    [few] يجب بدء الاعتراض خلال { $gfe-days } أيام من تاريخ الفاتورة.
    [120] يجب بدء الاعتراض خلال { $gfe-days } يومًا من تاريخ الفاتورة.
    [many] يجب بدء الاعتراض خلال { $gfe-days } يومًا من تاريخ الفاتورة.
   *[other] يجب بدء الاعتراض خلال { $gfe-days } يوم من تاريخ الفاتورة.
}
ins-none-medicaid = سؤال للمستشفى: «هل يمكنكم مساعدتي في طلب ميديكيد (Medicaid)، أو CHIP للأطفال؟»
ins-none-charity = سؤال للمستشفى: «هل لديكم رعاية خيرية (charity care) أو مساعدة مالية؟ هل يمكن أن أحصل على النموذج بلغتي؟»
ins-none-plan = سؤال: «هل يمكنني أن أدفع مبلغًا صغيرًا كل شهر؟»
ins-none-clinic = يُرجى سؤال مركز صحي مجتمعي (community health center). هذه المراكز تحدد السعر حسب دخلك.
