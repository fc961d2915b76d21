### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = درخواست پرونده پزشکی من
rec-main = همه خط‌ها را پر کنید. امضا کنید و تاریخ بزنید. یک کپی نگه دارید. فوراً آن را بفرستید.

## Guide page: how to send the form

rec-how-title = چگونه آن را بفرستید
# Leads the guide when the records may not come in time.
rec-how-soon = شاید پرونده شما به موقع نرسد. از مطب پزشک جدید بخواهید آن را بگیرد. می‌توانید خودتان هم این فرم را به دفتر پرونده‌های پزشکی ببرید. بپرسید چه چیزی را می‌توانند فوراً به شما بدهند.
rec-how-portal = اول پورتال بیمار (patient portal) را نگاه کنید. جواب بسیاری از آزمایش‌ها همین حالا رایگان آنجاست.
rec-how-newoffice = یا از مطب پزشک جدید بخواهید پرونده را بگیرد. پزشکان می‌توانند برای درمان شما پرونده را برای هم بفرستند. این اغلب رایگان است.
rec-how-send = این فرم را به دفتر پرونده‌های پزشکی (records office) بفرستید. تاریخ را بنویسید. بخواهید کپی شما را مهر کنند.
# $check-days (Number) Days to wait before the call
rec-how-check = بعد از { $check-days } روز تماس بگیرید. بپرسید: «آیا درخواست من به دستتان رسید؟ کی آماده می‌شود؟ هزینه‌اش چقدر است؟»
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = در این روز تماس بگیرید: { $check-date }. بپرسید: «آیا درخواست من به دستتان رسید؟ کی آماده می‌شود؟ هزینه‌اش چقدر است؟»
rec-how-test = سی‌دی (disc) گرفتید؟ از مطب جدید بخواهید پیش از ویزیت شما آن را باز کند. یک سی‌دی برای خودتان نگه دارید.

## Form

rec-s1 = درباره بیمار
rec-name = نام کامل، مطابق پرونده پزشکی
rec-former = نام‌های دیگر در گذشته
rec-dob = تاریخ تولد
rec-mrn = شماره بیمار (MRN)، اگر می‌دانید
rec-address = آدرس
rec-phone = تلفن
rec-email = ایمیل
rec-language = زبان تماس تلفنی
# Tick box in the same cell as rec-language
rec-interpreter = مترجم شفاهی لازم دارم

rec-s2 = پرونده من نزد کیست
rec-from = بیمارستان، کلینیک یا پزشکی که پرونده را می‌دهد
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = فکس: { $fax-number }

rec-s3 = چه کسی پرونده مرا می‌گیرد
rec-to-me = یک کپی برای من
rec-to-doctor = یک کپی برای این پزشک یا بیمارستان
rec-to-both = برای هر دو
rec-to-name = نام شخص یا محل
rec-to-where = به کجا: آدرس، تلفن، فکس، ایمیل امن

rec-s4 = چه چیزی لازم دارم
rec-dates-from = از این تاریخ
rec-dates-to = تا این تاریخ
rec-what-summary = یادداشت ویزیت‌ها و خلاصه‌های بیمارستان
rec-what-labs = جواب‌های آزمایشگاه
rec-what-imaging-reports = گزارش‌های تصویربرداری
rec-what-images = عکس‌ها (رادیولوژی، سی‌تی، ام‌آرآی، PET، سونو، ماموگرافی)
rec-what-path-report = گزارش‌های بافت (پاتولوژی)
rec-what-path-slides = لام‌ها و بلوک‌های بافت، از آزمایشگاه به آزمایشگاه
rec-what-op = گزارش‌های عمل جراحی
rec-what-meds = فهرست داروها و حساسیت‌ها
rec-what-treatment = برنامه درمان و پرونده درمان (شیمی‌درمانی، پرتودرمانی)
rec-what-heart = آزمایش‌های قلب و آزمایش‌های دیگر
rec-what-genetic-tumor = جواب آزمایش ژن یا نشانگر تومور
rec-what-bills = صورتحساب‌ها
rec-what-other = موارد دیگر:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = بخش تصویربرداری: همه عکس‌ها را به صورت فایل DICOM، همراه با نرم‌افزار نمایش، بفرستید. روی سی‌دی بنویسید: نام کامل، تاریخ تولد، نام و تاریخ هر تصویربرداری.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = بخش بافت (پاتولوژی): لام‌ها و بلوک‌ها، یا برش‌های جدید، را از آزمایشگاه به آزمایشگاه بفرستید. گزارش را هم همراه آن‌ها بفرستید. آزمایشگاه جدید آن‌ها را به شما برمی‌گرداند.

rec-s5 = موضوع‌های خصوصی
rec-private-why = قانون‌های اضافی از این پرونده‌ها محافظت می‌کند. فقط اگر مربع را علامت بزنید و حروف اول نامتان را بنویسید، فرستاده می‌شود. اگر موضوعی بخشی از بیماری شماست، شاید پزشک جدید آن را لازم داشته باشد.
# Label of the small box beside each topic
rec-private-initials = حروف اول نام
rec-private-mental = پرونده سلامت روان یا ناتوانی رشدی
rec-private-sud = پرونده درمان الکل یا مواد مخدر
rec-private-hiv = جواب آزمایش و درمان HIV یا ایدز
rec-private-genetic = جواب آزمایش‌های ژنتیک
rec-private-sti = پرونده عفونت‌های آمیزشی
rec-private-repro = پرونده بارداری و جلوگیری از بارداری
rec-private-therapy = یادداشت‌های خصوصی روان‌درمانگر فرم جداگانه می‌خواهد. از این فرم استفاده نکنید.

rec-s6 = چگونه آن را می‌خواهم
rec-how-portal-fmt = در پورتال بیمار من
rec-how-email = با ایمیل امن
rec-how-disc = همه عکس‌ها روی سی‌دی یا USB، فرمت DICOM، با نرم‌افزار نمایش
rec-how-transfer = ارسال عکس‌ها با کامپیوتر به بیمارستان جدید
rec-how-paper = روی کاغذ، با پست
rec-how-pickup = خودم می‌آیم و می‌گیرم

rec-s7 = چرا
rec-purpose = نظر پزشک دوم می‌خواهم. این درخواست خود من است.
rec-needed-by = پیش از این تاریخ لازم دارم (ویزیت یا عمل جراحی من):

rec-s8 = این تا کی اعتبار دارد
rec-expires = این اجازه در این تاریخ پایان می‌یابد:
# Printed only when the date was worked out by the program.
rec-expires-note = تاریخ بالا برای شما پر شده. می‌توانید آن را خط بزنید و تاریخ خودتان را بنویسید.

rec-s9 = حقوق من
# $records-office (String) Name and address of the records office
rec-right-revoke = هر وقت بخواهم می‌توانم این اجازه را پس بگیرم. باید کتبی باشد. آن را به اینجا می‌فرستم: { $records-office }. این بر آنچه قبلاً فرستاده شده اثر ندارد.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = هر وقت بخواهم می‌توانم این اجازه را پس بگیرم. باید کتبی باشد. آن را به جایی می‌فرستم که پرونده مرا دارد. این بر آنچه قبلاً فرستاده شده اثر ندارد.
rec-right-condition = مجبور نیستم امضا کنم. حق ندارید به خاطر امضا نکردنم، درمان، پرداخت یا بیمه درمانی را از من دریغ کنید.
rec-right-redisclose = پس از ارسال پرونده‌ام، شاید گیرنده آن را به دیگران بدهد. آن وقت شاید قانون حریم خصوصی از آن محافظت نکند.
rec-right-sud = پرونده درمان الکل یا مواد مخدر: گیرنده می‌تواند تا حد مجاز در قانون HIPAA آن را دوباره به دیگران بدهد. نمی‌توان آن را در رسیدگی مدنی، کیفری، اداری یا قانون‌گذاری علیه من به کار برد. فقط رضایت من یا حکم دادگاه می‌تواند این را مجاز کند.
rec-right-refuse = اگر مربعی را خالی بگذارم، آن پرونده‌ها فرستاده نمی‌شود. آن وقت شاید پزشک جدید وضعیت کامل را نبیند.
rec-right-copy = یک کپی از این فرم امضا شده می‌گیرم. می‌توانم پرونده‌های فرستاده‌شده را ببینم.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = اگر پرونده خودم را بخواهم، دفتر باید حداکثر تا { $access-days } روز جواب بدهد. فقط اگر دلیلش را کتبی به من بگوید، { $access-extension-days } روز دیگر وقت دارد.
rec-right-fee = برای کپی خودم فقط هزینه منصفانه کپی و پست را می‌دهم. لطفاً پیش از شروع، هزینه را به من بگویید.
rec-right-ownform = اگر دفترتان فرم خودش را دارد، لطفاً فوراً برایم بفرستید. لطفاً این نامه را از امروز درخواست کتبی من حساب کنید.

rec-s10 = اینجا امضا کنید
rec-sign = امضای بیمار
rec-sign-date = تاریخ
rec-sign-rep = امضای کسی که به جای بیمار امضا می‌کند
rec-sign-rep-name = نام خوانا
rec-sign-rep-why = چرا این شخص می‌تواند امضا کند (پدر یا مادر، قیم، نماینده درمانی، دیگر). مدرک پیوست کنید.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = امضای بیمار { $minor-consent-age } تا { $minor-last-age } ساله، برای موضوع‌های خصوصی
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = امضای کودک یا نوجوان، برای موضوع‌های خصوصی، اگر ایالت شما بخواهد
rec-sign-witness = شاهد، اگر ایالت شما بخواهد
rec-sign-interpreter = نام کسی که این فرم را به زبان من برایم خواند
rec-bilingual-note = متن انگلیسی برای دفتر پرونده‌های پزشکی است. هر دو متن یک چیز می‌گویند.

## Tracking page

rec-track-title = پیگیری درخواست‌های من
rec-track-place = محل
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = بخش تصویربرداری
rec-track-pathology = بخش بافت (پاتولوژی)
rec-track-sent = تاریخ ارسال
rec-track-called = تاریخ تماس
rec-track-got = تاریخ دریافت
rec-track-checked = باز و چک شد
