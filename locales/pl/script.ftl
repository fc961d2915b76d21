### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Co powiedzieć lekarzowi
script-main = Proszę podziękować lekarzowi i powiedzieć, że chcą Państwo znać wszystkie możliwości. Proszę poprosić o pomoc: nazwiska lekarzy i dokumentację.

## Before the talk

script-before-title = Przed rozmową
script-before-person = Proszę przyjść z kimś z rodziny lub przyjaciół. Ta osoba może słuchać i notować.
script-before-interpreter = Mogą Państwo mieć tłumacza za darmo. Proszę poprosić o to przy umawianiu wizyty. Proszę nie brać dziecka do tłumaczenia.
script-before-time = Proszę powiedzieć w gabinecie, że potrzeba kilku minut na rozmowę o decyzji.
script-before-nervous = Nieśmiałość jest normalna. Można czytać tę stronę na głos lub dać ją lekarzowi.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Można powiedzieć tak
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Mówię w imieniu pacjentki: { $patient-name }. Dziękujemy za opiekę. Bardzo ją cenimy.
       *[other] Mówię w imieniu pacjenta: { $patient-name }. Dziękujemy za opiekę. Bardzo ją cenimy.
    }
    [parent] Dziękuję za opiekę nad moim dzieckiem. Bardzo ją cenimy.
   *[patient] Dziękuję za opiekę. Bardzo ją cenię.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] To dla nas ważna decyzja. Przed rozpoczęciem leczenia chcemy zapytać jeszcze jednego lekarza.
    [parent] To ważna decyzja dla mojego dziecka. Przed rozpoczęciem leczenia chcemy zapytać jeszcze jednego lekarza.
   *[patient] { $speaker-gender ->
        [female] To dla mnie ważna decyzja. Przed rozpoczęciem leczenia chciałabym zapytać jeszcze jednego lekarza.
        [male] To dla mnie ważna decyzja. Przed rozpoczęciem leczenia chciałbym zapytać jeszcze jednego lekarza.
       *[other] To dla mnie ważna decyzja. Przed rozpoczęciem leczenia chcę zapytać jeszcze jednego lekarza.
    }
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Chcemy poznać wszystkie możliwości.
    [parent] Chcemy poznać wszystkie możliwości.
   *[patient] Chcę poznać wszystkie swoje możliwości.
}
script-say-time = Jak szybko trzeba zacząć leczenie? Czy można bezpiecznie czekać na drugą opinię? Jak długo?
script-say-who = { $doctor-gender ->
    [female] Do kogo poszłaby z tym Pani? Czy ktoś w innym szpitalu często to leczy?
    [male] Do kogo poszedłby z tym Pan? Czy ktoś w innym szpitalu często to leczy?
   *[other] Do kogo najlepiej z tym pójść? Czy ktoś w innym szpitalu często to leczy?
}
script-say-referral = Czy trzeba wystawić skierowanie (referral)? Czy gabinet może je wysłać?
script-say-records = Czy gabinet może wysłać dokumentację, zdjęcia z badań i preparaty (slides)?
script-say-open-questions = { $doctor-gender ->
    [female] Czy jest coś, czego nie jest Pani pewna? O co mam zapytać innego lekarza?
    [male] Czy jest coś, czego nie jest Pan pewny? O co mam zapytać innego lekarza?
   *[other] Czy są jakieś wątpliwości? O co mam zapytać innego lekarza?
}
script-say-after = Przekażę, co usłyszę. Czy możemy potem znowu porozmawiać?
script-say-close = Dziękuję za pomoc.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Jeśli lekarz powie to, można odpowiedzieć tak
script-if-noneed = „Druga opinia nie jest potrzebna”.
script-if-noneed-say = „Rozumiem. Mimo to chcę zapytać jeszcze jednego lekarza. Proszę mi w tym pomóc”.
script-if-notime = „Nie ma czasu”.
script-if-notime-say = „Co może się stać, jeśli poczekamy kilka dni? Czy inny lekarz może obejrzeć badania dziś lub jutro?”
script-if-trust = { $speaker-gender ->
    [female] „Nie ufa mi Pani?”
    [male] „Nie ufa mi Pan?”
   *[other] „Nie mają Państwo do mnie zaufania?”
}
script-if-trust-say = { $doctor-gender ->
    [female] „Ufam Pani. To ważna decyzja. Chcę poznać wszystkie możliwości”.
    [male] „Ufam Panu. To ważna decyzja. Chcę poznać wszystkie możliwości”.
   *[other] „Mam zaufanie. To ważna decyzja. Chcę poznać wszystkie możliwości”.
}
script-if-partner = „Można pójść do innego lekarza w moim gabinecie”.
script-if-partner-say = { $speaker-gender ->
    [female] „Dziękuję. Chciałabym zapytać kogoś z innego szpitala”.
    [male] „Dziękuję. Chciałbym zapytać kogoś z innego szpitala”.
   *[other] „Dziękuję. Wolę zapytać kogoś z innego szpitala”.
}
script-if-cost = „Plan ubezpieczenia nie zapłaci”.
script-if-cost-say = „Dziękuję. Zapytam ubezpieczyciela”.
script-if-records = „Nie możemy wydać dokumentacji”.
script-if-records-say = „Prawo pozwala pacjentom dostać kopię swojej dokumentacji. Kogo mogę o to zapytać? Mam tu pisemny wniosek”.
# Not speech: no quotation marks, no bubble.
script-if-angry = Lekarz się złości
script-if-angry-say = „Przykro mi, że to trudne. Mimo to chcę zapytać innego lekarza”.
script-if-angry-advice = Nie trzeba pozwolenia, żeby zapytać. Pomóc może personel gabinetu, pielęgniarka lub lekarz rodzinny. Jeśli lekarz mówi, żeby nie pytać, to jeszcze jeden powód, żeby zapytać.

## By phone

script-phone-title = Przez telefon, do gabinetu lekarza
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Dzień dobry. Nazywam się { $caller-name }. Dzwonię w imieniu pacjentki: { $patient-name }. Data urodzenia: { $patient-birth-date }.
       *[other] Dzień dobry. Nazywam się { $caller-name }. Dzwonię w imieniu pacjenta: { $patient-name }. Data urodzenia: { $patient-birth-date }.
    }
    [parent] Dzień dobry. Nazywam się { $caller-name }. Dzwonię w sprawie mojego dziecka: { $patient-name }. Data urodzenia: { $patient-birth-date }.
   *[patient] Dzień dobry. Nazywam się { $caller-name }. Moja data urodzenia: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Potrzebuję tłumacza (interpreter). Mój język: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = To pilne. Data operacji lub leczenia: { $start-date }.
script-phone-ask = Dzwonię w sprawie drugiej opinii (second opinion). Proszę przekazać to lekarzowi. Potrzebuję kopii dokumentacji i zdjęć z badań. Dokąd mam wysłać formularz?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Najpierw proszę powiedzieć swoje imię i nazwisko:
script-phone-birth = Proszę powiedzieć datę urodzenia pacjenta:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = W razie potrzeby proszę powiedzieć: Potrzebuję tłumacza (interpreter). Mój język:
script-phone-note = Nazwisko rozmówcy i data:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Jako wiadomość do lekarza
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Jest mało czasu. Proszę najpierw zadzwonić. Proszę nie czekać na odpowiedź na wiadomość.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Do: { $doctor-title-name }
script-portal-subject = Druga opinia
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] { $doctor-gender ->
            [female] Piszę w imieniu pacjentki: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszłaby z tym Pani? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
            [male] Piszę w imieniu pacjentki: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszedłby z tym Pan? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
           *[other] Piszę w imieniu pacjentki: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo najlepiej z tym pójść? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
        }
       *[other] { $doctor-gender ->
            [female] Piszę w imieniu pacjenta: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszłaby z tym Pani? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
            [male] Piszę w imieniu pacjenta: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszedłby z tym Pan? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
           *[other] Piszę w imieniu pacjenta: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo najlepiej z tym pójść? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
        }
    }
    [parent] { $doctor-gender ->
        [female] Piszę w sprawie mojego dziecka: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszłaby z tym Pani? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
        [male] Piszę w sprawie mojego dziecka: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszedłby z tym Pan? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
       *[other] Piszę w sprawie mojego dziecka: { $patient-name }. Dziękujemy za opiekę. Przed rozpoczęciem leczenia chcemy uzyskać drugą opinię. Chcemy poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo najlepiej z tym pójść? Czy trzeba wystawić skierowanie (referral)? Jak możemy dostać dokumentację, zdjęcia z badań i preparaty (slides)? Przekażemy, co powie inny lekarz. Dziękujemy.
    }
   *[patient] { $doctor-gender ->
        [female] Dziękuję za opiekę. Przed rozpoczęciem leczenia chcę uzyskać drugą opinię. Chcę poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszłaby z tym Pani? Czy trzeba wystawić skierowanie (referral)? Jak mogę dostać swoją dokumentację, zdjęcia z badań i preparaty (slides)? Przekażę, co powie inny lekarz. Dziękuję.
        [male] Dziękuję za opiekę. Przed rozpoczęciem leczenia chcę uzyskać drugą opinię. Chcę poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo poszedłby z tym Pan? Czy trzeba wystawić skierowanie (referral)? Jak mogę dostać swoją dokumentację, zdjęcia z badań i preparaty (slides)? Przekażę, co powie inny lekarz. Dziękuję.
       *[other] Dziękuję za opiekę. Przed rozpoczęciem leczenia chcę uzyskać drugą opinię. Chcę poznać wszystkie możliwości. Jak długo można bezpiecznie czekać? Do kogo najlepiej z tym pójść? Czy trzeba wystawić skierowanie (referral)? Jak mogę dostać swoją dokumentację, zdjęcia z badań i preparaty (slides)? Przekażę, co powie inny lekarz. Dziękuję.
    }
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Od: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Do:
script-portal-from-line = Od:

## Notes

script-after-title = Po rozmowie
script-after-heard = { $doctor-gender ->
    [female] Proszę powtórzyć to, co Państwo usłyszeli: „Chcę mieć pewność, że dobrze rozumiem. Powiedziała Pani, że…”
    [male] Proszę powtórzyć to, co Państwo usłyszeli: „Chcę mieć pewność, że dobrze rozumiem. Powiedział Pan, że…”
   *[other] Proszę powtórzyć to, co Państwo usłyszeli: „Chcę mieć pewność, że dobrze rozumiem. Czyli…”
}
script-after-time = Jak długo można bezpiecznie czekać:
script-after-names = Nazwiska innych lekarzy:
script-after-referral = Kto wyśle skierowanie (referral) i kiedy:
script-after-next = Co będzie dalej:
