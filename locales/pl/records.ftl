### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Wniosek o dokumentację medyczną
rec-main = Proszę wypełnić każdy wiersz, podpisać i wpisać datę. Proszę zachować kopię. Proszę wysłać od razu.

## Guide page: how to send the form

rec-how-title = Jak wysłać wniosek
# Leads the guide when the records may not come in time.
rec-how-soon = Dokumentacja może nie przyjść na czas. Proszę zwrócić się do gabinetu nowego lekarza, żeby ją sprowadził. Można też zanieść ten formularz osobiście do działu dokumentacji medycznej. Proszę zapytać, co mogą dać od razu.
rec-how-portal = Najpierw proszę zajrzeć do swojego portalu pacjenta (patient portal). Wiele wyników już tam jest, za darmo.
rec-how-newoffice = Można też poprosić gabinet nowego lekarza, żeby sprowadził dokumentację. Lekarze mogą ją sobie przesyłać na potrzeby Państwa leczenia. Często jest to bezpłatne.
rec-how-send = Proszę wysłać ten formularz do działu dokumentacji medycznej (medical records). Proszę zapisać datę. Proszę poprosić o pieczątkę na swojej kopii.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Proszę zadzwonić po { $check-days } dniu. Proszę zapytać: „Czy mój wniosek dotarł? Kiedy dokumentacja będzie gotowa? Ile to będzie kosztować?”
    [few] Proszę zadzwonić po { $check-days } dniach. Proszę zapytać: „Czy mój wniosek dotarł? Kiedy dokumentacja będzie gotowa? Ile to będzie kosztować?”
    [many] Proszę zadzwonić po { $check-days } dniach. Proszę zapytać: „Czy mój wniosek dotarł? Kiedy dokumentacja będzie gotowa? Ile to będzie kosztować?”
   *[other] Proszę zadzwonić po { $check-days } dnia. Proszę zapytać: „Czy mój wniosek dotarł? Kiedy dokumentacja będzie gotowa? Ile to będzie kosztować?”
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Proszę zadzwonić w dniu: { $check-date }. Proszę zapytać: „Czy mój wniosek dotarł? Kiedy dokumentacja będzie gotowa? Ile to będzie kosztować?”
rec-how-test = Dostali Państwo płytę? Proszę poprosić nowy gabinet, żeby otworzył ją przed wizytą. Jedną płytę proszę zachować dla siebie.

## Form

rec-s1 = Dane pacjenta
rec-name = Pełne imię i nazwisko, jak w dokumentacji medycznej
rec-former = Wcześniejsze imiona i nazwiska
rec-dob = Data urodzenia
rec-mrn = Numer pacjenta (MRN), jeśli znany
rec-address = Adres
rec-phone = Telefon
rec-email = Adres e-mail
rec-language = Język rozmów przez telefon
# Tick box in the same cell as rec-language
rec-interpreter = Potrzebuję tłumacza

rec-s2 = Kto ma moją dokumentację
rec-from = Szpital, przychodnia lub lekarz, który wyda dokumentację
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Faks: { $fax-number }

rec-s3 = Kto otrzyma moją dokumentację
rec-to-me = Kopia dla mnie
rec-to-doctor = Kopia dla tego lekarza lub szpitala
rec-to-both = Obie kopie
rec-to-name = Nazwisko osoby lub nazwa placówki
rec-to-where = Dokąd wysłać: adres, telefon, faks, bezpieczny e-mail

rec-s4 = Czego potrzebuję
rec-dates-from = Od tej daty
rec-dates-to = Do tej daty
rec-what-summary = Notatki z wizyt i wypisy ze szpitala
rec-what-labs = Wyniki badań laboratoryjnych
rec-what-imaging-reports = Opisy badań obrazowych
rec-what-images = Zdjęcia z badań (rentgen, CT, MRI, PET, USG, mammografia)
rec-what-path-report = Opisy badań tkanek (histopatologia)
rec-what-path-slides = Preparaty i bloczki tkanek, między laboratoriami
rec-what-op = Opisy operacji
rec-what-meds = Lista leków i alergie
rec-what-treatment = Plan i dokumentacja leczenia (chemia, naświetlania)
rec-what-heart = Badania serca i inne
rec-what-genetic-tumor = Wyniki badań genów lub markerów nowotworowych
rec-what-bills = Rachunki
rec-what-other = Inne:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Pracownia badań obrazowych: proszę wysłać każde zdjęcie w plikach DICOM, z przeglądarką. Na płycie proszę napisać: imię i nazwisko, data urodzenia, nazwa i data każdego badania.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Pracownia badań tkanek (histopatologia): proszę wysłać preparaty i bloczki lub nowe skrawki, z laboratorium do laboratorium. Razem z nimi proszę wysłać opis. Nowe laboratorium odeśle je Państwu.

rec-s5 = Sprawy poufne
rec-private-why = Dodatkowe przepisy chronią te dokumenty. Wysyła się je tylko, jeśli zaznaczą Państwo pole i wpiszą swoje inicjały. Jeśli sprawa jest częścią Państwa choroby, nowy lekarz może ich potrzebować.
# Label of the small box beside each topic
rec-private-initials = Inicjały
rec-private-mental = Dokumentacja zdrowia psychicznego lub niepełnosprawności rozwojowej
rec-private-sud = Dokumentacja leczenia z powodu alkoholu lub narkotyków
rec-private-hiv = Wyniki badań na HIV lub AIDS i leczenie
rec-private-genetic = Wyniki badań genetycznych
rec-private-sti = Dokumentacja zakażeń przenoszonych drogą płciową
rec-private-repro = Dokumentacja ciąży i antykoncepcji
rec-private-therapy = Prywatne notatki terapeuty wymagają osobnego formularza. Proszę nie używać do nich tego formularza.

rec-s6 = W jakiej formie
rec-how-portal-fmt = W moim portalu pacjenta
rec-how-email = Bezpiecznym e-mailem
rec-how-disc = Wszystkie zdjęcia na płycie lub USB, format DICOM, z przeglądarką
rec-how-transfer = Zdjęcia z badań wysłane komputerowo do nowego szpitala
rec-how-paper = Na papierze, pocztą
rec-how-pickup = Odbiorę osobiście

rec-s7 = Dlaczego
rec-purpose = Chcę uzyskać drugą opinię. Składam ten wniosek na własne życzenie.
rec-needed-by = Potrzebuję tego przed tą datą (moja wizyta lub operacja):

rec-s8 = Okres ważności
rec-expires = To upoważnienie wygasa w dniu:
# Printed only when the date was worked out by the program.
rec-expires-note = Data powyżej została wpisana za Państwa. Można ją skreślić i wpisać własną datę.

rec-s9 = Moje prawa
# $records-office (String) Name and address of the records office
rec-right-revoke = Mogę cofnąć to upoważnienie w każdej chwili. Muszę to zrobić na piśmie i wysłać na adres: { $records-office }. Nie zmienia to tego, co już wysłano.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Mogę cofnąć to upoważnienie w każdej chwili. Muszę to zrobić na piśmie i wysłać do placówki, która ma moją dokumentację. Nie zmienia to tego, co już wysłano.
rec-right-condition = Nie muszę podpisywać. Nie wolno Państwu odmówić mi opieki, płatności ani planu ubezpieczenia z powodu braku podpisu.
rec-right-redisclose = Po wysłaniu odbiorca mojej dokumentacji może ją udostępnić innym. Prawo o prywatności może jej wtedy nie chronić.
rec-right-sud = Dokumentacja leczenia z powodu alkoholu lub narkotyków: odbiorca może ją dalej udostępniać tak, jak pozwala ustawa HIPAA. Nie wolno jej użyć przeciwko mnie w sprawie cywilnej, karnej, administracyjnej ani legislacyjnej. Może na to pozwolić tylko moja zgoda lub nakaz sądu.
rec-right-refuse = Jeśli zostawię puste pole, te dokumenty nie zostaną wysłane. Nowy lekarz może wtedy nie mieć pełnego obrazu.
rec-right-copy = Otrzymuję kopię tego podpisanego formularza. Mogę obejrzeć wysyłaną dokumentację.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dzień tylko wtedy, gdy poda mi powód na piśmie.
        [few] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
        [many] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
       *[other] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dnia tylko wtedy, gdy poda mi powód na piśmie.
    }
    [few] { $access-extension-days ->
        [one] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dzień tylko wtedy, gdy poda mi powód na piśmie.
        [few] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
        [many] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
       *[other] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dnia tylko wtedy, gdy poda mi powód na piśmie.
    }
    [many] { $access-extension-days ->
        [one] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dzień tylko wtedy, gdy poda mi powód na piśmie.
        [few] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
        [many] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
       *[other] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dni. Może przedłużyć ten termin o { $access-extension-days } dnia tylko wtedy, gdy poda mi powód na piśmie.
    }
   *[other] { $access-extension-days ->
        [one] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dzień tylko wtedy, gdy poda mi powód na piśmie.
        [few] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
        [many] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dni tylko wtedy, gdy poda mi powód na piśmie.
       *[other] Jeśli proszę o własną dokumentację, dział dokumentacji musi odpowiedzieć w ciągu { $access-days } dnia. Może przedłużyć ten termin o { $access-extension-days } dnia tylko wtedy, gdy poda mi powód na piśmie.
    }
}
rec-right-fee = Za kopię dla siebie płacę tylko rozsądny koszt kopiowania i wysyłki. Proszę podać mi koszt, zanim Państwo zaczną.
rec-right-ownform = Jeśli używają Państwo własnego formularza, proszę od razu mi go wysłać. To pismo proszę uznać za mój pisemny wniosek z dniem dzisiejszym.

rec-s10 = Tutaj proszę podpisać
rec-sign = Podpis pacjenta
rec-sign-date = Data
rec-sign-rep = Podpis osoby, która podpisuje za pacjenta
rec-sign-rep-name = Imię i nazwisko drukowanymi literami
rec-sign-rep-why = Dlaczego ta osoba może podpisać (rodzic, opiekun prawny, pełnomocnik medyczny, inne). Proszę dołączyć potwierdzenie.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Podpis pacjenta w wieku od { $minor-consent-age } do { $minor-last-age } roku, w sprawach poufnych
    [few] Podpis pacjenta w wieku od { $minor-consent-age } do { $minor-last-age } lat, w sprawach poufnych
    [many] Podpis pacjenta w wieku od { $minor-consent-age } do { $minor-last-age } lat, w sprawach poufnych
   *[other] Podpis pacjenta w wieku od { $minor-consent-age } do { $minor-last-age } roku, w sprawach poufnych
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Podpis dziecka lub osoby nastoletniej, w sprawach poufnych, jeśli wymaga tego Państwa stan
rec-sign-witness = Świadek, jeśli wymaga tego Państwa stan
rec-sign-interpreter = Imię i nazwisko osoby, która przeczytała mi ten formularz w moim języku
rec-bilingual-note = Tekst angielski jest dla działu dokumentacji. Oba teksty mówią to samo.

## Tracking page

rec-track-title = Śledzenie moich wniosków
rec-track-place = Miejsce
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Pracownia badań obrazowych
rec-track-pathology = Pracownia badań tkanek (histopatologia)
rec-track-sent = Data wysłania
rec-track-called = Data telefonu
rec-track-got = Data otrzymania
rec-track-checked = Otwarte i sprawdzone
