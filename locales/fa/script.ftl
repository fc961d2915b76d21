### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = به پزشکتان چه بگویید
script-main = از پزشکتان تشکر کنید. بگویید می‌خواهید همه انتخاب‌هایتان را بدانید. برای نام پزشکان و پرونده کمک بخواهید.

## Before the talk

script-before-title = پیش از گفتگو
script-before-person = یک عضو خانواده یا دوست را همراه بیاورید. او می‌تواند گوش بدهد و یادداشت کند.
script-before-interpreter = مترجم شفاهی رایگان است. وقتی وقت می‌گیرید بخواهید. از کودک نخواهید ترجمه کند.
script-before-time = به مطب بگویید چند دقیقه وقت می‌خواهید تا درباره یک تصمیم صحبت کنید.
script-before-nervous = خجالت کشیدن طبیعی است. می‌توانید این صفحه را بلند بخوانید، یا آن را به پزشک بدهید.

## The bubble: main lines, questions to tick, closing lines

script-say-title = می‌توانید این را بگویید
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] من از طرف بیمار شما صحبت می‌کنم: { $patient-name }. از رسیدگی شما ممنونیم. از آن راضی هستیم.
    [parent] ممنونم که به فرزندم رسیدگی می‌کنید. از رسیدگی شما راضی هستیم.
   *[patient] ممنونم که به من رسیدگی می‌کنید. از رسیدگی شما راضی هستم.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] این تصمیم برای ما مهم است. پیش از شروع درمان، می‌خواهیم از یک پزشک دیگر هم بپرسیم.
    [parent] این تصمیم برای فرزندم مهم است. پیش از شروع درمان، می‌خواهیم از یک پزشک دیگر هم بپرسیم.
   *[patient] این تصمیم برای من مهم است. پیش از شروع درمان، می‌خواهم از یک پزشک دیگر هم بپرسم.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] می‌خواهیم همه انتخاب‌ها را بدانیم.
    [parent] می‌خواهیم همه انتخاب‌ها را بدانیم.
   *[patient] می‌خواهم همه انتخاب‌هایم را بدانم.
}
script-say-time = درمان تا کی باید شروع شود؟ آیا صبر برای نظر پزشک دوم بی‌خطر است؟ چه مدت؟
script-say-who = شما پیش چه کسی می‌رفتید؟ کسی در بیمارستان دیگری این را زیاد درمان می‌کند؟
script-say-referral = آیا لازم است معرفی‌نامه (referral) بنویسید؟ آیا مطب شما می‌تواند آن را بفرستد؟
script-say-records = مطب شما می‌تواند پرونده، عکس‌های تصویربرداری و لام‌های آزمایشگاه را بفرستد؟
script-say-open-questions = آیا چیزی هست که از آن مطمئن نیستید؟ از پزشک دیگر چه باید بپرسم؟
script-say-after = هر چه بگویند به شما می‌گویم. می‌شود بعد از آن باز صحبت کنیم؟
script-say-close = از کمک شما ممنونم.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = اگر پزشک این را گفت، می‌توانید این‌طور جواب دهید
script-if-noneed = «نیازی به پزشک دوم ندارید.»
script-if-noneed-say = «متوجه هستم. باز هم می‌خواهم از یک پزشک دیگر بپرسم. لطفاً در این کار به من کمک کنید.»
script-if-notime = «وقت نیست.»
script-if-notime-say = «اگر چند روز صبر کنیم، چه ممکن است بشود؟ آیا پزشک دیگری می‌تواند امروز یا فردا آزمایش‌ها را ببیند؟»
script-if-trust = «به من اعتماد ندارید؟»
script-if-trust-say = «به شما اعتماد دارم. این تصمیم مهمی است. می‌خواهم همه انتخاب‌ها را بدانم.»
script-if-partner = «می‌توانید پیش پزشک دیگری در مطب من بروید.»
script-if-partner-say = «ممنونم. مایلم از کسی در بیمارستان دیگری بپرسم.»
script-if-cost = «بیمه درمانی پول آن را نمی‌دهد.»
script-if-cost-say = «ممنونم. از بیمه درمانی می‌پرسم.»
script-if-records = «نمی‌توانیم پرونده را به شما بدهیم.»
script-if-records-say = «طبق قانون، بیماران می‌توانند کپی پرونده خود را بگیرند. از چه کسی می‌توانم در این باره بپرسم؟ درخواست کتبی من اینجاست.»
# Not speech: no quotation marks, no bubble.
script-if-angry = پزشک عصبانی می‌شود
script-if-angry-say = «متأسفم که این موضوع سخت است. باز هم می‌خواهم از پزشک دیگری بپرسم.»
script-if-angry-advice = برای پرسیدن به اجازه نیاز ندارید. کارکنان مطب، پرستار یا پزشک خانواده می‌توانند به شما کمک کنند. اگر پزشکی بگوید نپرسید، این خودش یک دلیل دیگر برای پرسیدن است.

## By phone

script-phone-title = تلفنی، به مطب پزشک
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] سلام. نام من: { $caller-name }. برای یک بیمار تماس می‌گیرم: { $patient-name }. تاریخ تولد: { $patient-birth-date }.
    [parent] سلام. نام من: { $caller-name }. برای فرزندم تماس می‌گیرم: { $patient-name }. تاریخ تولد: { $patient-birth-date }.
   *[patient] سلام. نام من: { $caller-name }. تاریخ تولد من: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = من مترجم شفاهی (interpreter) لازم دارم. زبان من: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = این کار فوری است. تاریخ عمل جراحی یا درمان: { $start-date }.
script-phone-ask = برای نظر پزشک دوم (second opinion) تماس می‌گیرم. لطفاً به پزشک بگویید. کپی پرونده و عکس‌های تصویربرداری را لازم دارم. فرم را کجا بفرستم؟
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = اول نام خودتان را بگویید:
script-phone-birth = تاریخ تولد بیمار را بگویید:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = اگر لازم بود بگویید: من مترجم شفاهی (interpreter) لازم دارم. زبان من:
script-phone-note = نام کسی که با او صحبت کردم، و تاریخ:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = به صورت پیام به پزشک
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = وقت کم است. اول تلفن کنید. منتظر جواب پیام نمانید.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = به: { $doctor-title-name }
script-portal-subject = نظر پزشک دوم
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] از طرف بیمار شما می‌نویسم: { $patient-name }. از رسیدگی شما ممنونیم. پیش از شروع درمان، نظر پزشک دوم می‌خواهیم. می‌خواهیم همه انتخاب‌ها را بدانیم. چه مدت می‌توان بدون خطر صبر کرد؟ خودتان برای این بیماری پیش کدام پزشک می‌رفتید؟ آیا لازم است معرفی‌نامه (referral) بنویسید؟ چگونه پرونده، عکس‌های تصویربرداری و لام‌ها (slides) را بگیریم؟ هر چه پزشک دیگر بگوید به شما می‌گوییم. ممنونیم.
    [parent] برای فرزندم می‌نویسم: { $patient-name }. از رسیدگی شما ممنونیم. پیش از شروع درمان، نظر پزشک دوم می‌خواهیم. می‌خواهیم همه انتخاب‌ها را بدانیم. چه مدت می‌توان بدون خطر صبر کرد؟ خودتان برای این بیماری پیش کدام پزشک می‌رفتید؟ آیا لازم است معرفی‌نامه (referral) بنویسید؟ چگونه پرونده، عکس‌های تصویربرداری و لام‌ها (slides) را بگیریم؟ هر چه پزشک دیگر بگوید به شما می‌گوییم. ممنونیم.
   *[patient] از رسیدگی شما ممنونم. پیش از شروع درمان، نظر پزشک دوم می‌خواهم. می‌خواهم همه انتخاب‌هایم را بدانم. چه مدت می‌توان بدون خطر صبر کرد؟ خودتان برای این بیماری پیش کدام پزشک می‌رفتید؟ آیا لازم است معرفی‌نامه (referral) بنویسید؟ چگونه پرونده، عکس‌های تصویربرداری و لام‌هایم (slides) را بگیرم؟ هر چه پزشک دیگر بگوید به شما می‌گویم. ممنونم.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = از: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = به:
script-portal-from-line = از:

## Notes

script-after-title = بعد از گفتگو
script-after-heard = آنچه را شنیدید تکرار کنید: «می‌خواهم مطمئن شوم که متوجه شده‌ام. شما گفتید …»
script-after-time = چه مدت می‌توان بدون خطر صبر کرد:
script-after-names = نام پزشکان دیگر:
script-after-referral = چه کسی معرفی‌نامه (referral) را می‌فرستد، و چه وقت:
script-after-next = بعد چه می‌شود:
