### D1 Start here

start-title = گرفتن نظر پزشک دوم: از اینجا شروع کنید
start-main = همیشه می‌توانید درباره مشکل سلامتی‌تان از پزشک دیگری هم بپرسید. خیلی‌ها این کار را می‌کنند. بی‌ادبی نیست.
start-what = پزشک دیگری مشکل سلامتی و آزمایش‌های شما را می‌بیند. سپس آن پزشک نظرش را به شما می‌گوید.

## When and why

start-when-title = چه وقت می‌تواند کمک کند
start-when-serious = به شما گفته‌اند بیماری جدی دارید، یا بیماری‌ای که مدت زیادی طول می‌کشد.
start-when-treatment = به شما گفته‌اند عمل جراحی، اقدام پزشکی (procedure) یا درمان قوی لازم دارید.
start-when-unsure = پزشکتان مطمئن نیست مشکل چیست.
start-when-rare = بیماری شما نادر است یا سخت درمان می‌شود.
start-when-trial = درمان جدیدی به شما پیشنهاد شده، یا درمانی که هنوز در دست آزمایش است.
start-when-plan = بیمه درمانی شما آن را لازم می‌داند. بعضی بیمه‌ها این‌طورند. بیشتر وقت‌ها این پیش از عمل جراحی یا پیش از درمانی است که هنوز در دست آزمایش است.
start-when-cancer = سرطان دارید. شاید خسته باشید یا پرسیدن برایتان سخت باشد. باز هم نظر پزشک دوم رایج است و می‌تواند کمک کند.

start-why-title = چه فایده‌ای می‌تواند داشته باشد
start-why-sure = می‌تواند نشان دهد که اولین برنامه درمان درست است.
start-why-more = می‌تواند انتخاب‌های بیشتری به شما نشان دهد.
start-why-choose = می‌تواند کمک کند آنچه را برایتان بهترین است انتخاب کنید.

## Time

start-urgent-title = چقدر وقت دارم؟
# $emergency-number (String) Number to call in an emergency
start-urgent-now = اگر وضع اورژانسی است، صبر نکنید. به { $emergency-number } زنگ بزنید یا به اورژانس (emergency room) بروید.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = از پزشکتان بپرسید:
start-urgent-ask = «تا کی باید شروع کنم؟ چقدر وقت دارم انتخاب‌هایم را بررسی کنم؟»
start-urgent-answer = پزشکم گفت این‌قدر وقت دارم:
start-urgent-soon = آیا فقط چند روز تا عمل جراحی مانده است؟ همین امروز به مطب پزشک جدید زنگ بزنید و تاریخ را بگویید. بعضی بیمارستان‌ها می‌توانند خیلی زود شما را ببینند.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = فقط چند روز تا عمل جراحی یا درمان مانده است. هنوز می‌توانید از پزشک دیگری بپرسید. همین امروز به مطب پزشک جدید زنگ بزنید و تاریخ را بگویید. امروز از پزشکتان بپرسید: «آیا صبر کردن بی‌خطر است؟»

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = پنج قدم
start-step-talk = با پزشکتان صحبت کنید.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = امروز با پزشکتان صحبت کنید.
start-step-talk-page = صفحه مربوط: «{ script-title }».
start-step-plan = پیش از وقت گرفتن به بیمه زنگ بزنید.
start-step-plan-now = امروز به بیمه درمانی‌تان زنگ بزنید.
start-step-plan-page = صفحه مربوط: «{ ins-title }».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = بپرسید هزینه چقدر است، و چه کسی می‌تواند در پرداخت کمک کند.
start-step-cost-page = صفحه مربوط: «{ ins-none-page-title }».
start-step-records = زود پرونده پزشکی‌تان را بخواهید.
start-step-records-now = امروز پرونده پزشکی‌تان را بخواهید.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = این کار ممکن است { $processing-days-min } تا { $processing-days-max } روز طول بکشد، و گاهی بیشتر.
start-step-records-page = صفحه مربوط: «{ rec-title }».
start-step-meet = پزشکان را پیدا کنید و با آن‌ها دیدار کنید.
start-step-meet-page = صفحه مربوط: «{ int-title }».
start-step-decide = تصمیم بگیرید.
start-step-decide-page = صفحه مربوط: «{ dec-title }».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = تاریخ‌های من
start-dates-request-by = آخرین روز برای فرستادن درخواستم
start-dates-check-on = روز تماس با دفتر پرونده‌های پزشکی
start-dates-late-on = آخرین روز برای جواب دفتر
start-dates-visit = ویزیت من با پزشک جدید
start-dates-decide = آخرین روز برای تصمیم گرفتن
start-dates-short = شاید پرونده شما به موقع نرسد. به دفتر پرونده‌های پزشکی و مطب پزشک جدید زنگ بزنید. از مطب جدید بخواهید پرونده را برایتان بگیرد.

## Bring list

start-bring-title = همراه خود به ویزیت بیاورید
start-bring-records = پرونده پزشکی، جواب‌های آزمایشگاه و جواب آزمایش‌های من
start-bring-scans = خود عکس‌های تصویربرداری (رادیولوژی، ام‌آرآی، سی‌تی)، نه فقط گزارش‌ها
start-bring-meds = فهرست همه داروهایم، با دوز آن‌ها
start-bring-card = کارت بیمه و کارت شناسایی عکس‌دار من
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = کارت شناسایی عکس‌دار من
start-bring-person = یکی از اعضای خانواده یا یک دوست
start-bring-packet = این پوشه و یک خودکار
