### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = ما يمكنك قوله لطبيبك
script-main = البداية بشكر طبيبك، ثم إخباره برغبتك في معرفة كل خياراتك، ثم طلب المساعدة في أسماء الأطباء والسجلات الطبية.

## Before the talk

script-before-title = قبل الحديث
script-before-person = يُرجى إحضار أحد أفراد العائلة أو الأصدقاء، ليستمع معك ويكتب.
script-before-interpreter = يحق لك الحصول على مترجم فوري مجانًا. يُرجى طلبه عند حجز الموعد. يجب ألا يترجم لك طفل.
script-before-time = يُرجى إخبار العيادة بحاجتك إلى بضع دقائق للحديث عن قرار.
script-before-nervous = الخجل أمر طبيعي. يمكنك قراءة هذه الصفحة بصوت عالٍ، أو إعطاؤها للطبيب.

## The bubble: main lines, questions to tick, closing lines

script-say-title = يمكنك قول هذا
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] أتحدث باسم { $patient-gender ->
        [female] مريضتكم
        [male] مريضكم
       *[other] شخص من مرضاكم
    }: { $patient-name }. شكرًا على رعايتكم. إنها رعاية جيدة ونقدّرها كثيرًا.
    [parent] شكرًا على رعايتكم { $patient-gender ->
        [female] لابنتي
        [male] لابني
       *[other] لطفلي
    }. إنها رعاية جيدة ونقدّرها كثيرًا.
   *[patient] شكرًا على رعايتكم لي. إنها رعاية جيدة وأقدّرها كثيرًا.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] هذا قرار مهم لنا. قبل أن يبدأ العلاج، نريد أن نسأل طبيبًا آخر.
    [parent] هذا قرار مهم { $patient-gender ->
        [female] لابنتي
        [male] لابني
       *[other] لطفلي
    }. قبل أن يبدأ العلاج، نريد أن نسأل طبيبًا آخر.
   *[patient] هذا قرار مهم لي. قبل أن يبدأ العلاج، أريد أن أسأل طبيبًا آخر.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] نريد أن نعرف كل الخيارات.
    [parent] نريد أن نعرف كل الخيارات.
   *[patient] أريد أن أعرف كل خياراتي.
}
script-say-time = متى يجب أن يبدأ العلاج؟ هل يمكن الانتظار بأمان للحصول على رأي ثانٍ؟ وإلى متى؟
script-say-who = لو كنتم في هذا الوضع، إلى أي طبيب كنتم ستذهبون؟ هل هناك طبيب في مستشفى آخر يعالج هذا كثيرًا؟
script-say-referral = هل يلزم أن تكتبوا إحالة (referral)؟ هل يمكن لعيادتكم إرسالها؟
script-say-records = هل يمكن لعيادتكم إرسال السجلات وصور الأشعة وشرائح المختبر؟
script-say-open-questions = هل هناك شيء لستم متأكدين منه؟ ماذا يجب أن أسأل الطبيب الآخر؟
script-say-after = سأخبركم بما يقوله الطبيب الآخر. هل يمكن أن نتحدث مرة أخرى بعد ذلك؟
script-say-close = شكرًا على مساعدتكم.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = إذا قال الطبيب هذا، يمكنك الرد هكذا
script-if-noneed = «لست بحاجة إلى رأي ثانٍ.»
script-if-noneed-say = «أفهم ذلك. ما زلت أريد أن أسأل طبيبًا آخر. أرجو أن تساعدوني في ذلك.»
script-if-notime = «لا يوجد وقت.»
script-if-notime-say = «ماذا قد يحدث إذا انتظرنا بضعة أيام؟ هل يمكن لطبيب آخر أن ينظر في الفحوصات اليوم أو غدًا؟»
script-if-trust = «أليست لديك ثقة بي؟»
script-if-trust-say = «أثق بكم. هذا قرار مهم. أريد أن أعرف كل الخيارات.»
script-if-partner = «يمكنك رؤية طبيب آخر في عيادتي.»
script-if-partner-say = «شكرًا. أودّ أن أسأل طبيبًا في مستشفى آخر.»
script-if-cost = «التأمين الصحي لن يدفع.»
script-if-cost-say = «شكرًا. سأسأل التأمين الصحي.»
script-if-records = «لا يمكننا إعطاؤك السجلات.»
script-if-records-say = «القانون يسمح للمرضى بالحصول على نسخة من سجلاتهم. من يمكنني أن أسأل عن هذا؟ معي هنا طلب مكتوب.»
# Not speech: no quotation marks, no bubble.
script-if-angry = إذا غضب الطبيب
script-if-angry-say = «يؤسفني أن الأمر صعب. ما زلت أريد أن أسأل طبيبًا آخر.»
script-if-angry-advice = سؤال طبيب آخر لا يحتاج إلى إذن. يمكن أن يساعدك موظفو العيادة، أو أحد أفراد التمريض، أو طبيب العائلة. وإذا طلب منك طبيب عدم السؤال، فهذا سبب إضافي للسؤال.

## By phone

script-phone-title = بالهاتف، مع عيادة الطبيب
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] مرحبًا. اسمي: { $caller-name }. أتصل نيابةً عن { $patient-gender ->
        [female] مريضة
        [male] مريض
       *[other] شخص من المرضى
    }: { $patient-name }. تاريخ الميلاد: { $patient-birth-date }.
    [parent] مرحبًا. اسمي: { $caller-name }. أتصل بشأن { $patient-gender ->
        [female] ابنتي
        [male] ابني
       *[other] طفلي
    }: { $patient-name }. تاريخ الميلاد: { $patient-birth-date }.
   *[patient] مرحبًا. اسمي: { $caller-name }. تاريخ ميلادي: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = أحتاج إلى مترجم فوري (interpreter). لغتي: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = الأمر عاجل. موعد العملية أو العلاج: { $start-date }.
script-phone-ask = أتصل بشأن رأي طبي ثانٍ (second opinion). يُرجى إخبار الطبيب. أحتاج إلى نسخة من السجلات وصور الأشعة. إلى أين أرسل النموذج؟
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = أولًا أذكر اسمي:
script-phone-birth = ثم أذكر تاريخ ميلاد المريض:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = عند الحاجة أقول: أحتاج إلى مترجم فوري (interpreter). لغتي:
script-phone-note = اسم الشخص الذي تحدثت معه، والتاريخ:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = في رسالة إلى الطبيب
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = الوقت قصير. من الأفضل الاتصال بالهاتف أولًا، وعدم انتظار الرد على رسالة.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = إلى: { $doctor-title-name }
script-portal-subject = رأي طبي ثانٍ
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] أكتب إليكم نيابةً عن { $patient-gender ->
        [female] مريضتكم
        [male] مريضكم
       *[other] شخص من مرضاكم
    }: { $patient-name }. شكرًا على رعايتكم. قبل أن يبدأ العلاج، نريد رأيًا طبيًا ثانيًا. نريد أن نعرف كل الخيارات. كم يمكن أن ننتظر بأمان؟ لو كنتم في هذا الوضع، إلى أي طبيب كنتم ستذهبون؟ هل يلزم أن تكتبوا إحالة (referral)؟ كيف نحصل على السجلات وصور الأشعة والشرائح؟ سنخبركم بما يقوله الطبيب الآخر. شكرًا لكم.
    [parent] أكتب إليكم بشأن { $patient-gender ->
        [female] ابنتي
        [male] ابني
       *[other] طفلي
    }: { $patient-name }. شكرًا على رعايتكم. قبل أن يبدأ العلاج، نريد رأيًا طبيًا ثانيًا. نريد أن نعرف كل الخيارات. كم يمكن أن ننتظر بأمان؟ لو كنتم في هذا الوضع، إلى أي طبيب كنتم ستذهبون؟ هل يلزم أن تكتبوا إحالة (referral)؟ كيف نحصل على السجلات وصور الأشعة والشرائح؟ سنخبركم بما يقوله الطبيب الآخر. شكرًا لكم.
   *[patient] شكرًا على رعايتكم. قبل أن يبدأ العلاج، أريد رأيًا طبيًا ثانيًا. أريد أن أعرف كل خياراتي. كم يمكن أن أنتظر بأمان؟ لو كنتم في هذا الوضع، إلى أي طبيب كنتم ستذهبون؟ هل يلزم أن تكتبوا إحالة (referral)؟ كيف أحصل على سجلاتي وصور الأشعة والشرائح؟ سأخبركم بما يقوله الطبيب الآخر. شكرًا لكم.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = من: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = إلى:
script-portal-from-line = من:

## Notes

script-after-title = بعد الحديث
script-after-heard = يُرجى إعادة ما سمعته بكلماتك: «أريد أن أتأكد أنني فهمت. قلتم إن …»
script-after-time = كم يمكن الانتظار بأمان:
script-after-names = أسماء أطباء آخرين:
script-after-referral = من يرسل الإحالة (referral)، ومتى:
script-after-next = ما سيحدث بعد ذلك:
