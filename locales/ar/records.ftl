### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = طلب سجلاتي الطبية
rec-main = يُرجى ملء كل سطر، والتوقيع، وكتابة التاريخ، والاحتفاظ بنسخة، وإرسال الطلب فورًا.

## Guide page: how to send the form

rec-how-title = طريقة الإرسال
# Leads the guide when the records may not come in time.
rec-how-soon = قد لا تصل سجلاتك في الوقت المناسب. يُرجى الطلب من عيادة الطبيب الجديد أن تحصل عليها. ويمكنك أيضًا أخذ هذا النموذج بنفسك إلى مكتب السجلات، وسؤال المكتب عمّا يمكنه إعطاؤك فورًا.
rec-how-portal = أولًا يُرجى النظر في بوابة المريض الإلكترونية (patient portal). كثير من النتائج متاح هناك الآن مجانًا.
rec-how-newoffice = أو يُرجى الطلب من عيادة الطبيب الجديد أن تحصل على السجلات. يمكن للأطباء أن يرسلوا السجلات بعضهم إلى بعض من أجل علاجك. وكثيرًا ما يكون هذا مجانًا.
rec-how-send = يُرجى إرسال هذا النموذج إلى مكتب السجلات (medical records)، وكتابة التاريخ، والطلب من المكتب ختم نسختك.
# $check-days (Number) Days to wait before the call
rec-how-check = يُرجى الاتصال { $check-days ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $check-days } أيام
    [many] بعد { $check-days } يومًا
   *[other] بعد { $check-days } يوم
} والسؤال: «هل وصلكم طلبي؟ متى تكون السجلات جاهزة؟ كم ستكون التكلفة؟»
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = يُرجى الاتصال يوم { $check-date }، والسؤال: «هل وصلكم طلبي؟ متى تكون السجلات جاهزة؟ كم ستكون التكلفة؟»
rec-how-test = هل استلمت قرصًا مدمجًا (disc)؟ يُرجى الطلب من العيادة الجديدة أن تفتحه قبل زيارتك. ويُرجى الاحتفاظ بقرص لنفسك.

## Form

rec-s1 = عن المريض
rec-name = الاسم الكامل كما في السجل الطبي
rec-former = أسماء أخرى سابقة
rec-dob = تاريخ الميلاد
rec-mrn = رقم المريض (MRN) إن عُرف
rec-address = العنوان
rec-phone = الهاتف
rec-email = البريد الإلكتروني
rec-language = لغة المكالمات
# Tick box in the same cell as rec-language
rec-interpreter = أحتاج إلى مترجم فوري

rec-s2 = من لديه سجلاتي
rec-from = المستشفى أو العيادة أو الطبيب الذي سيعطي السجلات
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = فاكس: { $fax-number }

rec-s3 = من يستلم سجلاتي
rec-to-me = نسخة لي
rec-to-doctor = نسخة لهذا الطبيب أو المستشفى
rec-to-both = نسخة للاثنين
rec-to-name = اسم الشخص أو المكان
rec-to-where = مكان الإرسال: عنوان، هاتف، فاكس، بريد إلكتروني آمن

rec-s4 = ما أحتاج إليه
rec-dates-from = من هذا التاريخ
rec-dates-to = إلى هذا التاريخ
rec-what-summary = ملاحظات الزيارات وملخصات المستشفى
rec-what-labs = نتائج المختبر
rec-what-imaging-reports = تقارير الأشعة
rec-what-images = صور الأشعة (سينية، مقطعية، رنين، PET، سونار، ماموغرام)
rec-what-path-report = تقارير الأنسجة (pathology)
rec-what-path-slides = شرائح الأنسجة وقوالبها، من مختبر إلى مختبر
rec-what-op = تقارير العمليات الجراحية
rec-what-meds = قائمة الأدوية والحساسية
rec-what-treatment = خطة العلاج وسجلاته (الكيماوي، الإشعاع)
rec-what-heart = فحوصات القلب وفحوصات أخرى
rec-what-genetic-tumor = نتائج فحوصات الجينات أو مؤشرات الورم
rec-what-bills = الفواتير
rec-what-other = غير ذلك:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = مكتب الأشعة: يُرجى إرسال كل الصور بصيغة DICOM مع برنامج للعرض. ويُكتب على القرص: الاسم الكامل، وتاريخ الميلاد، واسم كل فحص وتاريخه.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = مكتب الأنسجة (pathology): يُرجى إرسال الشرائح والقوالب، أو مقاطع جديدة، مع التقرير، من مختبر إلى مختبر. المختبر الجديد يعيدها إليكم.

rec-s5 = مواضيع حساسة
rec-private-why = هناك قواعد إضافية تحمي هذه السجلات. لا تُرسَل إلا إذا وضعت علامة في المربع وكتبت الأحرف الأولى من اسمك. إذا كان أحد المواضيع جزءًا من مرضك، فقد يحتاج إليه الطبيب الجديد.
# Label of the small box beside each topic
rec-private-initials = الأحرف الأولى
rec-private-mental = سجلات الصحة النفسية أو إعاقات النمو
rec-private-sud = سجلات العلاج من الكحول أو المخدرات
rec-private-hiv = سجلات HIV أو الإيدز: نتائج الفحوصات والرعاية
rec-private-genetic = نتائج الفحوصات الوراثية
rec-private-sti = سجلات العدوى المنقولة جنسيًا
rec-private-repro = سجلات الحمل ومنع الحمل
rec-private-therapy = ملاحظات المعالج النفسي الخاصة تحتاج إلى نموذج منفصل. لا يُستعمل هذا النموذج لها.

rec-s6 = كيف أريدها
rec-how-portal-fmt = في بوابة المريض الإلكترونية
rec-how-email = ببريد إلكتروني آمن
rec-how-disc = كل صور الأشعة (DICOM) على قرص أو USB، مع برنامج عرض
rec-how-transfer = إرسال صور الأشعة بالكمبيوتر إلى المستشفى الجديد
rec-how-paper = على ورق، بالبريد
rec-how-pickup = سأستلمها بنفسي

rec-s7 = السبب
rec-purpose = أريد رأيًا طبيًا ثانيًا. هذا بطلب مني.
rec-needed-by = أحتاج إليها قبل هذا التاريخ (زيارتي أو عمليتي):

rec-s8 = مدة صلاحية الإذن
rec-expires = ينتهي هذا الإذن في هذا التاريخ:
# Printed only when the date was worked out by the program.
rec-expires-note = كُتب لك التاريخ أعلاه. يمكنك شطبه وكتابة تاريخ آخر.

rec-s9 = حقوقي
# $records-office (String) Name and address of the records office
rec-right-revoke = يحق لي أن ألغي هذا الإذن في أي وقت. يجب أن ألغيه كتابةً، وأرسل الإلغاء إلى: { $records-office }. الإلغاء لا يغيّر ما أُرسل قبله.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = يحق لي أن ألغي هذا الإذن في أي وقت. يجب أن ألغيه كتابةً، وأرسل الإلغاء إلى الجهة التي لديها سجلاتي. الإلغاء لا يغيّر ما أُرسل قبله.
rec-right-condition = التوقيع ليس واجبًا عليّ. لا يجوز لكم أن ترفضوا علاجي، أو الدفع عني، أو تأميني الصحي، بسبب عدم توقيعي.
rec-right-redisclose = بعد إرسال سجلاتي، قد يعطيها من استلمها لغيره. وعندئذ قد لا يحميها قانون الخصوصية.
rec-right-sud = سجلات العلاج من الكحول أو المخدرات: يجوز لمن استلمها أن يعطيها لغيره كما يسمح قانون HIPAA. ولا يجوز استعمالها ضدي في أي إجراءات مدنية أو جنائية أو إدارية أو تشريعية. لا يسمح بذلك إلا موافقتي أو أمر من المحكمة.
rec-right-refuse = إذا تركتُ مربعًا فارغًا، فلن تُرسَل تلك السجلات. وعندئذ قد لا يرى الطبيب الجديد الصورة كاملة.
rec-right-copy = أحصل على نسخة من هذا النموذج بعد توقيعه. ويحق لي الاطّلاع على السجلات التي تُرسَل.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = إذا طلبتُ سجلاتي لنفسي، فيجب على المكتب أن يجيب { $access-days ->
    [zero] في اليوم نفسه
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $access-days } أيام
    [many] خلال { $access-days } يومًا
   *[other] خلال { $access-days } يوم
}. { $access-extension-days ->
    [zero] ولا يجوز له أن يأخذ وقتًا إضافيًا.
    [one] ولا يجوز له أن يأخذ يومًا إضافيًا واحدًا إلا إذا أخبرني بالسبب كتابةً.
    [two] ولا يجوز له أن يأخذ يومين إضافيين إلا إذا أخبرني بالسبب كتابةً.
    [few] ولا يجوز له أن يأخذ { $access-extension-days } أيام إضافية إلا إذا أخبرني بالسبب كتابةً.
    [many] ولا يجوز له أن يأخذ { $access-extension-days } يومًا إضافيًا إلا إذا أخبرني بالسبب كتابةً.
   *[other] ولا يجوز له أن يأخذ { $access-extension-days } يوم إضافي إلا إذا أخبرني بالسبب كتابةً.
}
rec-right-fee = لا أدفع عن نسختي الخاصة إلا تكلفة عادلة للنسخ والبريد. يُرجى إخباري بالتكلفة قبل البدء.
rec-right-ownform = إذا كان لمكتبكم نموذج خاص به، فيُرجى إرساله إليّ فورًا. ويُرجى اعتبار هذه الرسالة طلبي المكتوب ابتداءً من اليوم.

rec-s10 = التوقيع هنا
rec-sign = توقيع المريض
rec-sign-date = التاريخ
rec-sign-rep = توقيع الشخص الذي يوقّع عن المريض
rec-sign-rep-name = الاسم بخط واضح
rec-sign-rep-why = لماذا يحق لهذا الشخص التوقيع (أحد الوالدين، وصي، وكيل رعاية صحية، غير ذلك)، مع إثبات
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = توقيع مريض عمره من { $minor-consent-age } إلى { $minor-last-age ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $minor-last-age } سنوات
    [many] { $minor-last-age } سنة
   *[other] { $minor-last-age } سنة
}، للمواضيع الحساسة
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = توقيع الطفل أو المراهق، للمواضيع الحساسة، إذا طلبت الولاية ذلك
rec-sign-witness = شاهد، إذا طلبت الولاية ذلك
rec-sign-interpreter = اسم من قرأ لي هذا النموذج بلغتي
rec-bilingual-note = النص الإنجليزي لمكتب السجلات. للنصين المعنى نفسه.

## Tracking page

rec-track-title = متابعة طلباتي
rec-track-place = المكان
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = مكتب الأشعة
rec-track-pathology = مكتب الأنسجة (pathology)
rec-track-sent = تاريخ الإرسال
rec-track-called = تاريخ الاتصال
rec-track-got = تاريخ الاستلام
rec-track-checked = تم فتحها والتأكد منها
