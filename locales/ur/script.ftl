### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = اپنے ڈاکٹر سے کیا کہیں
script-main = ڈاکٹر کا شکریہ ادا کریں۔ کہیں کہ آپ کو علاج کے سب راستے جاننے ہیں۔ ڈاکٹروں کے نام اور ریکارڈ کے لیے مدد مانگیں۔

## Before the talk

script-before-title = بات کرنے سے پہلے
script-before-person = گھر کے کسی فرد یا دوست کو ساتھ لائیں۔ وہ سن سکتے ہیں اور باتیں لکھ سکتے ہیں۔
script-before-interpreter = آپ کو ترجمان (interpreter) مفت مل سکتا ہے۔ اپائنٹمنٹ لیتے وقت مانگیں۔ بچے سے ترجمہ نہ کروائیں۔
script-before-time = دفتر کو بتائیں کہ آپ کو ایک فیصلے پر بات کرنے کے لیے چند منٹ چاہییں۔
script-before-nervous = جھجک ہونا عام بات ہے۔ چاہیں تو یہ صفحہ پڑھ کر سنا دیں، یا ڈاکٹر کو دے دیں۔

## The bubble: main lines, questions to tick, closing lines

script-say-title = آپ یہ کہیں
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] مجھے آپ کی مریضہ کی طرف سے بات کرنی ہے۔ ان کا نام: { $patient-name }۔ ان کا خیال رکھنے کا شکریہ۔ ہم آپ کے علاج سے خوش ہیں۔
       *[other] مجھے آپ کے مریض کی طرف سے بات کرنی ہے۔ ان کا نام: { $patient-name }۔ ان کا خیال رکھنے کا شکریہ۔ ہم آپ کے علاج سے خوش ہیں۔
    }
    [parent] { $patient-gender ->
        [female] میری بیٹی کا خیال رکھنے کا شکریہ۔ ہم آپ کے علاج سے خوش ہیں۔
        [male] میرے بیٹے کا خیال رکھنے کا شکریہ۔ ہم آپ کے علاج سے خوش ہیں۔
       *[other] میرے بچے کا خیال رکھنے کا شکریہ۔ ہم آپ کے علاج سے خوش ہیں۔
    }
   *[patient] میرا خیال رکھنے کا شکریہ۔ میں آپ کے علاج سے خوش ہوں۔
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] یہ ہمارے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے ہم ایک اور ڈاکٹر سے پوچھنا چاہتے ہیں۔
    [parent] { $patient-gender ->
        [female] یہ میری بیٹی کے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے ہم ایک اور ڈاکٹر سے پوچھنا چاہتے ہیں۔
        [male] یہ میرے بیٹے کے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے ہم ایک اور ڈاکٹر سے پوچھنا چاہتے ہیں۔
       *[other] یہ میرے بچے کے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے ہم ایک اور ڈاکٹر سے پوچھنا چاہتے ہیں۔
    }
   *[patient] { $speaker-gender ->
        [female] یہ میرے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے میں ایک اور ڈاکٹر سے پوچھنا چاہتی ہوں۔
        [male] یہ میرے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے میں ایک اور ڈاکٹر سے پوچھنا چاہتا ہوں۔
       *[other] یہ میرے لیے اہم فیصلہ ہے۔ علاج شروع ہونے سے پہلے مجھے ایک اور ڈاکٹر سے پوچھنا ہے۔
    }
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] ہم علاج کے سب راستے جاننا چاہتے ہیں۔
    [parent] ہم علاج کے سب راستے جاننا چاہتے ہیں۔
   *[patient] { $speaker-gender ->
        [female] میں اپنے علاج کے سب راستے جاننا چاہتی ہوں۔
        [male] میں اپنے علاج کے سب راستے جاننا چاہتا ہوں۔
       *[other] مجھے اپنے علاج کے سب راستے جاننے ہیں۔
    }
}
script-say-time = علاج کتنی جلدی شروع ہونا ضروری ہے؟ کیا دوسری رائے کے لیے انتظار کرنا محفوظ ہے؟ کتنے عرصے تک؟
script-say-who = { $doctor-gender ->
    [female] اگر یہ مسئلہ آپ کو ہوتا، تو آپ کس ڈاکٹر کے پاس جاتیں؟ کیا کسی دوسرے ہسپتال میں کوئی ایسے ڈاکٹر ہیں جو اکثر اس کا علاج کرتے ہیں؟
    [male] اگر یہ مسئلہ آپ کو ہوتا، تو آپ کس ڈاکٹر کے پاس جاتے؟ کیا کسی دوسرے ہسپتال میں کوئی ایسے ڈاکٹر ہیں جو اکثر اس کا علاج کرتے ہیں؟
   *[other] اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا کسی دوسرے ہسپتال میں کوئی ایسے ڈاکٹر ہیں جو اکثر اس کا علاج کرتے ہیں؟
}
script-say-referral = کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ کیا آپ کا دفتر اسے بھیج سکتا ہے؟
script-say-records = کیا آپ کا دفتر ریکارڈ، اسکین اور لیب کی سلائیڈز بھیج سکتا ہے؟
script-say-open-questions = کیا کوئی بات ہے جس کا آپ کو پکا یقین نہیں؟ میں دوسرے ڈاکٹر سے کیا پوچھوں؟
script-say-after = { $speaker ->
    [caregiver] وہ جو بھی کہیں، ہم آپ کو بتائیں گے۔ کیا اس کے بعد ہم پھر بات کر سکتے ہیں؟
    [parent] وہ جو بھی کہیں، ہم آپ کو بتائیں گے۔ کیا اس کے بعد ہم پھر بات کر سکتے ہیں؟
   *[patient] { $speaker-gender ->
        [female] وہ جو بھی کہیں، میں آپ کو بتاؤں گی۔ کیا اس کے بعد ہم پھر بات کر سکتے ہیں؟
        [male] وہ جو بھی کہیں، میں آپ کو بتاؤں گا۔ کیا اس کے بعد ہم پھر بات کر سکتے ہیں؟
       *[other] وہ جو بھی کہیں، مجھے آپ کو ضرور بتانا ہے۔ کیا اس کے بعد ہم پھر بات کر سکتے ہیں؟
    }
}
script-say-close = آپ کی مدد کا شکریہ۔

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = اگر ڈاکٹر یہ کہیں، تو آپ یہ کہیں
script-if-noneed = “آپ کو اس کی ضرورت نہیں ہے۔”
script-if-noneed-say = “آپ کی بات سمجھ میں آئی۔ پھر بھی مجھے ایک اور ڈاکٹر سے پوچھنا ہے۔ براہ کرم اس میں میری مدد کریں۔”
script-if-notime = “وقت نہیں ہے۔”
script-if-notime-say = “اگر ہم چند دن رک جائیں تو کیا ہو سکتا ہے؟ کیا کوئی اور ڈاکٹر آج یا کل ٹیسٹ دیکھ سکتے ہیں؟”
script-if-trust = “کیا آپ کو مجھ پر بھروسا نہیں؟”
script-if-trust-say = “مجھے آپ پر بھروسا ہے۔ یہ ایک اہم فیصلہ ہے۔ مجھے علاج کے سب راستے جاننے ہیں۔”
script-if-partner = “آپ میرے دفتر کے کسی دوسرے ڈاکٹر کو دکھا لیں۔”
script-if-partner-say = { $speaker-gender ->
    [female] “شکریہ۔ میں کسی دوسرے ہسپتال کے ڈاکٹر سے پوچھنا چاہوں گی۔”
    [male] “شکریہ۔ میں کسی دوسرے ہسپتال کے ڈاکٹر سے پوچھنا چاہوں گا۔”
   *[other] “شکریہ۔ مجھے کسی دوسرے ہسپتال کے ڈاکٹر سے پوچھنا ہے۔”
}
script-if-cost = “ہیلتھ پلان خرچ نہیں اٹھائے گا۔”
script-if-cost-say = { $speaker-gender ->
    [female] “شکریہ۔ میں ہیلتھ پلان سے پوچھوں گی۔”
    [male] “شکریہ۔ میں ہیلتھ پلان سے پوچھوں گا۔”
   *[other] “شکریہ۔ مجھے ہیلتھ پلان سے پوچھنا ہے۔”
}
script-if-records = “ہم آپ کو ریکارڈ نہیں دے سکتے۔”
script-if-records-say = “قانون مریضوں کو اپنے ریکارڈ کی کاپی لینے کا حق دیتا ہے۔ میں اس بارے میں کس سے پوچھوں؟ میرے پاس یہاں تحریری درخواست ہے۔”
# Not speech: no quotation marks, no bubble.
script-if-angry = اگر ڈاکٹر ناراض ہوں
script-if-angry-say = “مجھے افسوس ہے کہ یہ بات مشکل ہے۔ پھر بھی مجھے ایک اور ڈاکٹر سے پوچھنا ہے۔”
script-if-angry-advice = پوچھنے کے لیے آپ کو اجازت کی ضرورت نہیں۔ دفتر کا عملہ، نرس یا آپ کے فیملی ڈاکٹر آپ کی مدد کر سکتے ہیں۔ اگر کوئی ڈاکٹر پوچھنے سے منع کریں، تو یہ پوچھنے کی ایک اور وجہ ہے۔

## By phone

script-phone-title = ڈاکٹر کے دفتر کو فون
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] ہیلو۔ میرا نام: { $caller-name }۔ مجھے ایک مریضہ کی طرف سے بات کرنی ہے۔ ان کا نام: { $patient-name }۔ تاریخ پیدائش: { $patient-birth-date }۔
       *[other] ہیلو۔ میرا نام: { $caller-name }۔ مجھے ایک مریض کی طرف سے بات کرنی ہے۔ ان کا نام: { $patient-name }۔ تاریخ پیدائش: { $patient-birth-date }۔
    }
    [parent] { $patient-gender ->
        [female] ہیلو۔ میرا نام: { $caller-name }۔ مجھے اپنی بیٹی کی طرف سے بات کرنی ہے۔ نام: { $patient-name }۔ تاریخ پیدائش: { $patient-birth-date }۔
        [male] ہیلو۔ میرا نام: { $caller-name }۔ مجھے اپنے بیٹے کی طرف سے بات کرنی ہے۔ نام: { $patient-name }۔ تاریخ پیدائش: { $patient-birth-date }۔
       *[other] ہیلو۔ میرا نام: { $caller-name }۔ مجھے اپنے بچے کی طرف سے بات کرنی ہے۔ نام: { $patient-name }۔ تاریخ پیدائش: { $patient-birth-date }۔
    }
   *[patient] ہیلو۔ میرا نام: { $caller-name }۔ میری تاریخ پیدائش: { $patient-birth-date }۔
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = مجھے ترجمان (interpreter) چاہیے۔ میری زبان: { $language-name }۔
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = یہ معاملہ فوری (urgent) ہے۔ آپریشن یا علاج کی تاریخ: { $start-date }۔
script-phone-ask = یہ فون دوسری رائے (second opinion) کے بارے میں ہے۔ براہ کرم ڈاکٹر کو بتائیں۔ مجھے ریکارڈ اور اسکین کی کاپی چاہیے۔ میں فارم کہاں بھیجوں؟
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = پہلے اپنا نام بتائیں:
script-phone-birth = مریض کی تاریخ پیدائش بتائیں:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = ضرورت ہو تو کہیں: مجھے ترجمان (interpreter) چاہیے۔ میری زبان:
script-phone-note = جس سے بات ہوئی اس کا نام، اور تاریخ:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = ڈاکٹر کے نام پیغام
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = وقت کم ہے۔ پہلے فون کریں۔ پیغام کے جواب کا انتظار نہ کریں۔
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = بنام: { $doctor-title-name }
script-portal-subject = دوسری رائے (second opinion)
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] یہ پیغام میں نے آپ کی مریضہ کی طرف سے لکھا ہے۔ ان کا نام: { $patient-name }۔ ان کا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے ہمیں دوسری رائے چاہیے۔ ہم علاج کے سب راستے جاننا چاہتے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ ہمیں ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، ہم آپ کو بتائیں گے۔ شکریہ۔
       *[other] یہ پیغام میں نے آپ کے مریض کی طرف سے لکھا ہے۔ ان کا نام: { $patient-name }۔ ان کا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے ہمیں دوسری رائے چاہیے۔ ہم علاج کے سب راستے جاننا چاہتے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ ہمیں ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، ہم آپ کو بتائیں گے۔ شکریہ۔
    }
    [parent] { $patient-gender ->
        [female] یہ پیغام میں نے اپنی بیٹی کی طرف سے لکھا ہے۔ نام: { $patient-name }۔ میری بیٹی کا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے ہمیں دوسری رائے چاہیے۔ ہم علاج کے سب راستے جاننا چاہتے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ ہمیں ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، ہم آپ کو بتائیں گے۔ شکریہ۔
        [male] یہ پیغام میں نے اپنے بیٹے کی طرف سے لکھا ہے۔ نام: { $patient-name }۔ میرے بیٹے کا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے ہمیں دوسری رائے چاہیے۔ ہم علاج کے سب راستے جاننا چاہتے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ ہمیں ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، ہم آپ کو بتائیں گے۔ شکریہ۔
       *[other] یہ پیغام میں نے اپنے بچے کی طرف سے لکھا ہے۔ نام: { $patient-name }۔ میرے بچے کا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے ہمیں دوسری رائے چاہیے۔ ہم علاج کے سب راستے جاننا چاہتے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ ہمیں ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، ہم آپ کو بتائیں گے۔ شکریہ۔
    }
   *[patient] { $speaker-gender ->
        [female] میرا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے مجھے دوسری رائے چاہیے۔ میں اپنے علاج کے سب راستے جاننا چاہتی ہوں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ مجھے اپنے ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، میں آپ کو بتاؤں گی۔ شکریہ۔
        [male] میرا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے مجھے دوسری رائے چاہیے۔ میں اپنے علاج کے سب راستے جاننا چاہتا ہوں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ مجھے اپنے ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، میں آپ کو بتاؤں گا۔ شکریہ۔
       *[other] میرا خیال رکھنے کا شکریہ۔ علاج شروع ہونے سے پہلے مجھے دوسری رائے چاہیے۔ مجھے اپنے علاج کے سب راستے جاننے ہیں۔ کتنے عرصے تک انتظار کرنا محفوظ ہے؟ اگر یہ مسئلہ آپ کو ہو، تو آپ کس ڈاکٹر کے پاس جانا پسند کریں؟ کیا آپ کو ریفرل (referral) لکھنا ہوگا؟ مجھے اپنے ریکارڈ، اسکین اور سلائیڈز کیسے ملیں گی؟ دوسرے ڈاکٹر جو بھی کہیں، مجھے آپ کو ضرور بتانا ہے۔ شکریہ۔
    }
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = منجانب: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = بنام:
script-portal-from-line = منجانب:

## Notes

script-after-title = بات چیت کے بعد
script-after-heard = جو سنا، اسے دہرائیں: “مجھے تسلی کرنی ہے کہ بات ٹھیک سمجھ میں آئی۔ آپ نے کہا …”
script-after-time = کتنا انتظار کرنا محفوظ ہے:
script-after-names = دوسرے ڈاکٹروں کے نام:
script-after-referral = ریفرل (referral) کون بھیجے گا، اور کب:
script-after-next = آگے کیا ہوگا:
