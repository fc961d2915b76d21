### D3 Call my health plan

ins-title = تماس با بیمه درمانی من
ins-main = پیش از وقت گرفتن تماس بگیرید. بپرسید بیمه چه می‌پردازد. نام کسی را که با او صحبت کردید بنویسید.
ins-have = این‌ها را آماده کنید: کارت بیمه، نام بیماری‌تان، و نام و آدرس پزشک جدید.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = این‌ها را آماده کنید: کارت بیمه، نام بیماری، و نام و آدرس پزشک جدید. بگویید از طرف چه کسی تماس می‌گیرید. شاید بیمه بخواهد که خود آن شخص موافقت کند. هر جا در این صفحه «من» آمده، به جای آن نام بیمار را بگویید.
ins-where = شماره پشت کارت شماست. «خدمات اعضا» (member services) را بخواهید. اگر لازم دارید مترجم شفاهی بخواهید. رایگان است.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = پرسیدن درباره هزینه
ins-none-page-main = پیش از وقت گرفتن بپرسید هزینه ویزیت چقدر است. بپرسید چه کسی می‌تواند در پرداخت به شما کمک کند. نام کسی را که با او صحبت کردید بنویسید.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = بیمه من
ins-plan-phone = تلفن بیمه من
ins-plan-member = شماره عضویت
ins-plan-group = شماره گروه
ins-plan-holder = نام صاحب بیمه

ins-log-title = تماس‌های من
ins-log-date = تاریخ و ساعت
ins-log-person = نام شخص
ins-log-ref = شماره پیگیری (reference)
ins-log-said = چه گفتند

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = آیا بیمه من می‌پردازد؟
# Yes/No
ins-a-covered = آیا بیمه من هزینه نظر پزشک دوم را می‌پردازد؟
# Yes/No
ins-a-covered-illness = آیا هزینه نظر پزشک دوم درباره این بیماری را می‌پردازد؟
# Yes/No
ins-a-required = آیا بیمه من نظر پزشک دوم را پیش از این عمل جراحی یا درمان لازم می‌داند؟
# Open
ins-a-required-penalty = اگر نظر پزشک دوم نگیرم، چه می‌شود؟
# Yes/No
ins-a-third = اگر دو پزشک هم‌نظر نباشند، آیا بیمه من هزینه نظر پزشک سوم را می‌پردازد؟
# Yes/No
ins-a-remote = آیا هزینه نظر پزشک از راه تماس تصویری را می‌پردازد؟
# Yes/No
ins-a-remote-records = آیا هزینه نظر پزشک فقط از روی پرونده را می‌پردازد؟
# Yes/No
ins-a-program = آیا بیمه من خودش خدمات نظر پزشک دوم دارد؟
# Yes/No
ins-a-program-job = آیا محل کار من چنین خدماتی دارد؟
# Yes/No
ins-a-program-free = آیا آن خدمات رایگان است؟

ins-b-title = پیش کدام پزشک می‌توانم بروم؟
# Yes/No
ins-b-network = آیا پزشک باید در شبکه بیمه من (network) باشد؟
# Yes/No
ins-b-network-doctor = آیا این پزشک در شبکه است؟
# Yes/No
ins-b-place = آیا بیمارستان یا کلینیک در شبکه است؟
# Yes/No
ins-b-place-lab = آیا آزمایشگاه در شبکه است؟
# Yes/No
ins-b-place-scans = آیا مرکز رادیولوژی و تصویربرداری در شبکه است؟
# Yes/No
ins-b-place-tissue = آیا پزشک پاتولوژی (pathologist) در شبکه است؟
# Yes/No
ins-b-list = آیا می‌توانید فهرست پزشکانی را برایم بفرستید که این بیماری را درمان می‌کنند و به زبان من صحبت می‌کنند؟
# Yes/No
ins-b-none = اگر هیچ پزشک شبکه این بیماری را درمان نکند، آیا می‌توانم با همان هزینه پیش پزشک دیگری بروم؟
# Open
ins-b-none-how = چگونه این را درخواست کنم؟

ins-c-title = اول چه چیزهایی لازم دارم؟
# Yes/No
ins-c-referral = آیا معرفی‌نامه (referral) لازم دارم؟
# Open
ins-c-referral-who = چه کسی باید آن را بنویسد؟
# Yes/No
ins-c-auth = آیا پیش از ویزیت مجوز لازم دارم (مجوز قبلی، prior authorization)؟
# Yes/No
ins-c-auth-tests = آیا برای آزمایش‌ها هم مجوز لازم دارم؟
# Open
ins-c-auth-who = چه کسی مجوز را درخواست می‌کند؟
# Open
ins-c-auth-time = چقدر طول می‌کشد؟
# Open
ins-c-auth-number = شماره مجوز
# Open
ins-c-auth-end = تاریخ پایان مجوز
# Yes/No
ins-c-letter = آیا می‌توانید جواب را کتبی برایم بفرستید؟

ins-d-title = چقدر می‌پردازم؟
# Open
ins-d-copay = برای ویزیت چقدر می‌پردازم (سهم بیمار: copay یا coinsurance)؟
# Open
ins-d-deductible = امسال چقدر از پرداخت اولیه من (deductible) مانده است؟
# Open
ins-d-max = امسال حداکثر پرداخت از جیب من (out-of-pocket maximum) چقدر است؟
# Open
ins-d-max-left = چقدر از آن مانده است؟
# Yes/No
ins-d-facility = آیا هزینه بیمارستان یا مرکز درمانی (facility fee) هم هست؟
# Yes/No
ins-d-tests = اگر پزشک جدید آزمایش‌ها را تکرار کند، آیا بیمه می‌پردازد؟
# Yes/No
ins-d-tests-old = اگر پزشک جدید عکس‌های تصویربرداری یا لام‌های قبلی مرا بررسی کند، آیا بیمه می‌پردازد؟
# Open
ins-d-out = اگر پزشک در شبکه نباشد، چقدر می‌پردازم؟
# Yes/No
ins-d-travel = آیا بیمه در هزینه سفر یا محل اقامت کمک می‌کند؟

ins-e-title = اگر بیمه بگوید نه
# Open
ins-e-why = چرا؟ لطفاً جواب را کتبی برایم بفرستید.
# Open
ins-e-appeal = چگونه به این تصمیم اعتراض کنم (appeal)؟
# Open
ins-e-appeal-date = آخرین روز برای اعتراض (appeal) چه روزی است؟
# Yes/No
ins-e-appeal-fast = اگر نتوانم صبر کنم، آیا اعتراض فوری (fast appeal) هست؟
ins-e-letter = پزشک من می‌تواند نامه‌ای بنویسد و بگوید چرا این را لازم دارم.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = اداره بیمه ایالت من می‌تواند رایگان به من کمک کند. شماره تلفن: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = اگر مدیکر (Medicare) دارم
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = بخش Part B به پرداخت هزینه نظر پزشک دوم پیش از عمل جراحی کمک می‌کند. این برای عملی است که لازم دارید و اورژانسی نیست. بعد از پرداخت اولیه سالانه (deductible)، شما { $medicare-share } می‌پردازید. مدیکر بقیه مبلغ مورد تأیید خود را می‌پردازد.
ins-medicare-third = اگر دو پزشک هم‌نظر نباشند، Part B به پرداخت هزینه نظر پزشک سوم کمک می‌کند. به پرداخت هزینه آزمایش‌هایی که لازم دارید هم کمک می‌کند.
ins-medicare-accepts = از پزشک بپرسید: «آیا مدیکر (Medicare) قبول می‌کنید؟»
ins-medicare-ma = آیا مدیکر ادونتج (Medicare Advantage) دارید؟ شاید قوانین آن فرق کند. اول با بیمه تماس بگیرید. شاید معرفی‌نامه (referral) یا پزشکی در شبکه (network) لازم داشته باشید.
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = تلفن مدیکر (Medicare): { $medicare-phone }. برای ناشنوایان و کم‌شنوایان (TTY): { $medicare-tty }

ins-medicaid-title = اگر مدیکید (Medicaid) دارم
ins-medicaid-plan = از بیمه‌تان نظر پزشک دوم بخواهید. بیمه مدیکید (Medicaid) باید آن را برایتان از یک پزشک همان بیمه، یا از پزشکی بیرون از آن، بگیرد. این نباید برای شما هزینه‌ای داشته باشد.
ins-medicaid-ride = بپرسید آیا بیمه برای رفتن به ویزیت وسیله رفت‌وآمد می‌دهد.

ins-employer-title = اگر بیمه‌ام از محل کارم است
ins-employer-hr = از دفتر مزایای کارکنان (benefits office) بپرسید: «آیا ما خدمات نظر پزشک دوم داریم؟ چه کسی بیمه ما را اداره می‌کند؟»

ins-none-title = اگر بیمه ندارم، یا خودم می‌پردازم
ins-none-estimate = «برآورد هزینه» (good faith estimate) بخواهید. این برگه‌ای است که نشان می‌دهد ویزیت و آزمایش‌ها چقدر هزینه دارد. اگر بخواهید، یا وقتی وقت می‌گیرید، باید آن را کتبی به شما بدهند.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = آیا مبلغ صورتحساب دست‌کم { $gfe-threshold } بالاتر از برآورد است؟ می‌توانید به صورتحساب اعتراض کنید (dispute). اعتراض را حداکثر تا { $gfe-days } روز پس از تاریخ صورتحساب شروع کنید.
ins-none-medicaid = از بیمارستان بپرسید: «آیا می‌توانید کمکم کنید برای مدیکید (Medicaid) درخواست بدهم، یا اگر برای کودک است، برای CHIP؟»
ins-none-charity = از بیمارستان بپرسید: «آیا درمان خیریه (charity care) یا کمک مالی دارید؟ آیا می‌شود فرم را به زبان خودم بگیرم؟»
ins-none-plan = بپرسید: «آیا می‌توانم هر ماه مقدار کمی بپردازم؟»
ins-none-clinic = از یک مرکز بهداشت محلی (community health center) بپرسید. آن‌ها بر اساس درآمد شما هزینه می‌گیرند.
