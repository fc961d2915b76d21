### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Что сказать врачу
script-main = Поблагодарите врача. Скажите, что хотите знать все варианты. Попросите помочь с именами врачей и с медицинскими документами.

## Before the talk

script-before-title = До разговора
script-before-person = Возьмите с собой кого-то из родных или друзей. Они могут слушать и записывать.
script-before-interpreter = Вы можете получить бесплатного переводчика. Попросите об этом, когда записываетесь на приём. Не просите переводить ребёнка.
script-before-time = Скажите в офисе врача, что вам нужно несколько минут для разговора о решении.
script-before-nervous = Стесняться нормально. Можно прочитать эту страницу вслух или дать её врачу.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Вы можете сказать так
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Я говорю от имени вашей пациентки: { $patient-name }. Спасибо за вашу заботу. Мы довольны вашей помощью.
       *[other] Я говорю от имени вашего пациента: { $patient-name }. Спасибо за вашу заботу. Мы довольны вашей помощью.
    }
    [parent] { $patient-gender ->
        [female] Спасибо, что лечите мою дочь. Мы довольны вашей помощью.
        [male] Спасибо, что лечите моего сына. Мы довольны вашей помощью.
       *[other] Спасибо, что лечите моего ребёнка. Мы довольны вашей помощью.
    }
   *[patient] Спасибо за заботу. Мне нравится, как вы меня лечите.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Это важное решение для нас. До начала лечения мы хотим спросить ещё одного врача.
    [parent] { $patient-gender ->
        [female] Это важное решение для моей дочери. До начала лечения мы хотим спросить ещё одного врача.
        [male] Это важное решение для моего сына. До начала лечения мы хотим спросить ещё одного врача.
       *[other] Это важное решение для моего ребёнка. До начала лечения мы хотим спросить ещё одного врача.
    }
   *[patient] Это важное решение для меня. До начала лечения я хочу спросить ещё одного врача.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Мы хотим знать обо всех вариантах.
    [parent] Мы хотим знать обо всех вариантах.
   *[patient] Я хочу знать обо всех своих вариантах.
}
script-say-time = Как скоро надо начать лечение? Безопасно ли ждать второго мнения? Как долго?
script-say-who = К кому вы сами пошли бы с этим? Есть ли в другой больнице врач, который часто это лечит?
script-say-referral = Нужно ли ваше направление (referral)? Может ли офис его отправить?
script-say-records = Может ли ваш офис отправить медицинские документы, снимки и стёкла (slides)?
script-say-open-questions = Есть ли у вас сомнения? О чём мне спросить другого врача?
script-say-after = Я расскажу, что мне скажут. Поговорим потом ещё раз?
script-say-close = Спасибо за вашу помощь.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Если врач говорит это, вы можете ответить так
script-if-noneed = «Вам это не нужно».
script-if-noneed-say = «Я понимаю. Я всё равно хочу спросить ещё одного врача. Пожалуйста, помогите мне с этим».
script-if-notime = «Времени нет».
script-if-notime-say = «Что может случиться, если подождать несколько дней? Может ли другой врач посмотреть обследования сегодня или завтра?»
script-if-trust = «Вы мне не доверяете?»
script-if-trust-say = «Я вам доверяю. Это важное решение. Я хочу знать обо всех вариантах».
script-if-partner = «Вы можете пойти к другому врачу в моём офисе».
script-if-partner-say = «Спасибо. Мне хотелось бы спросить врача в другой больнице».
script-if-cost = «Страховка не заплатит».
script-if-cost-say = «Спасибо. Я спрошу в страховой компании».
script-if-records = «Мы не можем выдать вам медицинские документы».
script-if-records-say = «По закону пациенты могут получить копию своих медицинских документов. У кого мне об этом спросить? Вот мой письменный запрос».
# Not speech: no quotation marks, no bubble.
script-if-angry = Врач сердится
script-if-angry-say = «Мне жаль, что это трудно. Я всё равно хочу спросить другого врача».
script-if-angry-advice = Чтобы спросить, разрешение не нужно. Вам могут помочь сотрудники офиса, медсестра или семейный врач. Если врач говорит вам не спрашивать, это ещё одна причина спросить.

## By phone

script-phone-title = По телефону, в офис врача
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Здравствуйте. Меня зовут { $caller-name }. Я звоню по поводу пациентки: { $patient-name }. Дата рождения: { $patient-birth-date }.
       *[other] Здравствуйте. Меня зовут { $caller-name }. Я звоню по поводу пациента: { $patient-name }. Дата рождения: { $patient-birth-date }.
    }
    [parent] { $patient-gender ->
        [female] Здравствуйте. Меня зовут { $caller-name }. Я звоню по поводу моей дочери: { $patient-name }. Дата рождения: { $patient-birth-date }.
        [male] Здравствуйте. Меня зовут { $caller-name }. Я звоню по поводу моего сына: { $patient-name }. Дата рождения: { $patient-birth-date }.
       *[other] Здравствуйте. Меня зовут { $caller-name }. Я звоню по поводу моего ребёнка: { $patient-name }. Дата рождения: { $patient-birth-date }.
    }
   *[patient] Здравствуйте. Меня зовут { $caller-name }. Моя дата рождения: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Мне нужен переводчик (interpreter). Мой язык: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Это срочно. День операции или лечения: { $start-date }.
script-phone-ask = Я звоню насчёт второго мнения (second opinion). Пожалуйста, скажите об этом врачу. Мне нужна копия медицинских документов и снимков. Куда мне отправить форму?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Сначала назовите своё имя:
script-phone-birth = Назовите дату рождения пациента:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Скажите это, если нужно: Мне нужен переводчик (interpreter). Мой язык:
script-phone-note = С кем был разговор (имя) и дата:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Сообщение врачу
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Времени мало. Сначала позвоните. Не ждите ответа на сообщение.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Кому: { $doctor-title-name }
script-portal-subject = Второе мнение
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Я пишу от имени вашей пациентки: { $patient-name }. Спасибо вам за помощь. До начала лечения мы хотим получить второе мнение. Мы хотим знать обо всех вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как нам получить медицинские документы, снимки и стёкла (slides)? Мы расскажем вам, что скажет другой врач. Спасибо.
       *[other] Я пишу от имени вашего пациента: { $patient-name }. Спасибо вам за помощь. До начала лечения мы хотим получить второе мнение. Мы хотим знать обо всех вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как нам получить медицинские документы, снимки и стёкла (slides)? Мы расскажем вам, что скажет другой врач. Спасибо.
    }
    [parent] { $patient-gender ->
        [female] Я пишу насчёт моей дочери: { $patient-name }. Спасибо вам за помощь. До начала лечения мы хотим получить второе мнение. Мы хотим знать обо всех вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как нам получить медицинские документы, снимки и стёкла (slides)? Мы расскажем вам, что скажет другой врач. Спасибо.
        [male] Я пишу насчёт моего сына: { $patient-name }. Спасибо вам за помощь. До начала лечения мы хотим получить второе мнение. Мы хотим знать обо всех вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как нам получить медицинские документы, снимки и стёкла (slides)? Мы расскажем вам, что скажет другой врач. Спасибо.
       *[other] Я пишу насчёт моего ребёнка: { $patient-name }. Спасибо вам за помощь. До начала лечения мы хотим получить второе мнение. Мы хотим знать обо всех вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как нам получить медицинские документы, снимки и стёкла (slides)? Мы расскажем вам, что скажет другой врач. Спасибо.
    }
   *[patient] Спасибо вам за помощь. До начала лечения я хочу получить второе мнение. Я хочу знать обо всех своих вариантах. Как долго безопасно ждать? К кому вы сами пошли бы с этим? Нужно ли ваше направление (referral)? Как мне получить мои медицинские документы, снимки и стёкла (slides)? Я расскажу вам, что скажет другой врач. Спасибо.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = От кого: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Кому:
script-portal-from-line = От кого:

## Notes

script-after-title = После разговора
script-after-heard = Повторите, что вы услышали: «Я хочу убедиться, что всё понимаю. Вы сказали…»
script-after-time = Как долго безопасно ждать:
script-after-names = Имена других врачей:
script-after-referral = Кто отправит направление (referral) и когда:
script-after-next = Что будет дальше:
