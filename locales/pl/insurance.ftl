### D3 Call my health plan

ins-title = Telefon do ubezpieczyciela
ins-main = Proszę zadzwonić przed umówieniem wizyty i zapytać, za co płaci plan. Proszę zapisać nazwisko rozmówcy.
ins-have = Proszę przygotować: kartę ubezpieczenia, nazwę choroby oraz nazwisko i adres nowego lekarza.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Proszę przygotować: kartę ubezpieczenia, nazwę choroby oraz nazwisko i adres nowego lekarza. Proszę powiedzieć, w czyim imieniu Państwo dzwonią. Ubezpieczyciel może poprosić tę osobę o zgodę. Gdzie ta strona mówi „mój”, „mi”, „potrzebuję” lub „płacę”, proszę podać imię i nazwisko pacjenta.
ins-where = Numer jest na odwrocie karty. Proszę powiedzieć „member services” (obsługa członków planu) i w razie potrzeby poprosić o tłumacza (interpreter). To nic nie kosztuje.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Pytania o koszt
ins-none-page-main = Proszę zapytać, ile będzie kosztować wizyta, zanim ją Państwo umówią. Proszę zapytać, kto może pomóc zapłacić. Proszę zapisać nazwisko rozmówcy.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Mój plan
ins-plan-phone = Telefon mojego planu
ins-plan-member = Numer członka planu
ins-plan-group = Numer grupy
ins-plan-holder = Imię i nazwisko osoby, która ma plan

ins-log-title = Moje rozmowy telefoniczne
ins-log-date = Data i godzina
ins-log-person = Nazwisko rozmówcy
ins-log-ref = Numer rozmowy (reference number)
ins-log-said = Co powiedziano

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Czy mój plan płaci?
# Yes/No
ins-a-covered = Czy mój plan płaci za drugą opinię?
# Yes/No
ins-a-covered-illness = Czy płaci za drugą opinię w sprawie tej choroby?
# Yes/No
ins-a-required = Czy mój plan wymaga drugiej opinii przed tą operacją lub tym leczeniem?
# Open
ins-a-required-penalty = Co się stanie, jeśli jej nie uzyskam?
# Yes/No
ins-a-third = Jeśli opinie obu lekarzy się różnią, czy mój plan płaci za trzecią opinię?
# Yes/No
ins-a-remote = Czy płaci za opinię przez wideo?
# Yes/No
ins-a-remote-records = Czy płaci za opinię tylko na podstawie dokumentacji?
# Yes/No
ins-a-program = Czy mój plan ma własną usługę drugiej opinii?
# Yes/No
ins-a-program-job = Czy taką usługę ma mój pracodawca?
# Yes/No
ins-a-program-free = Czy ta usługa jest bezpłatna?

ins-b-title = Do którego lekarza mogę pójść?
# Yes/No
ins-b-network = Czy lekarz musi być w sieci (network) mojego planu?
# Yes/No
ins-b-network-doctor = Czy ten lekarz jest w sieci?
# Yes/No
ins-b-place = Czy szpital lub przychodnia jest w sieci?
# Yes/No
ins-b-place-lab = Czy laboratorium jest w sieci?
# Yes/No
ins-b-place-scans = Czy pracownia rentgena i badań obrazowych jest w sieci?
# Yes/No
ins-b-place-tissue = Czy lekarz badający tkanki (patomorfolog, pathologist) jest w sieci?
# Yes/No
ins-b-list = Czy mogą mi Państwo przysłać listę lekarzy, którzy leczą tę chorobę i mówią w moim języku?
# Yes/No
ins-b-none = Jeśli żaden lekarz z sieci nie leczy tej choroby, czy mogę pójść do innego lekarza za tę samą cenę?
# Open
ins-b-none-how = Jak mam o to wystąpić?

ins-c-title = Czego potrzebuję najpierw?
# Yes/No
ins-c-referral = Czy potrzebuję skierowania (referral)?
# Open
ins-c-referral-who = Kto musi je wystawić?
# Yes/No
ins-c-auth = Czy przed wizytą potrzebuję wcześniejszej zgody (prior authorization)?
# Yes/No
ins-c-auth-tests = Czy na badania też potrzebuję zgody?
# Open
ins-c-auth-who = Kto występuje o zgodę?
# Open
ins-c-auth-time = Jak długo to trwa?
# Open
ins-c-auth-number = Numer zgody
# Open
ins-c-auth-end = Do kiedy zgoda jest ważna
# Yes/No
ins-c-letter = Czy mogą mi Państwo przysłać odpowiedź na piśmie?

ins-d-title = Ile zapłacę?
# Open
ins-d-copay = Ile płacę za wizytę: stała dopłata (copay) lub procent kosztu (coinsurance)?
# Open
ins-d-deductible = Ile udziału własnego (deductible) zostało mi do zapłaty w tym roku?
# Open
ins-d-max = Ile wynosi mój maksymalny koszt własny w tym roku (out-of-pocket maximum)?
# Open
ins-d-max-left = Ile z tej kwoty zostało?
# Yes/No
ins-d-facility = Czy jest też opłata za szpital lub placówkę (facility fee)?
# Yes/No
ins-d-tests = Jeśli nowy lekarz powtórzy badania, czy plan za nie zapłaci?
# Yes/No
ins-d-tests-old = Jeśli nowy lekarz oceni moje dawne zdjęcia z badań lub preparaty (slides), czy plan zapłaci?
# Open
ins-d-out = Ile płacę, jeśli lekarz jest poza siecią?
# Yes/No
ins-d-travel = Czy plan pomaga opłacić podróż lub nocleg?

ins-e-title = Jeśli plan odmówi
# Open
ins-e-why = Dlaczego? Proszę przysłać mi odpowiedź na piśmie.
# Open
ins-e-appeal = Jak złożyć odwołanie (appeal)?
# Open
ins-e-appeal-date = Jaki jest ostatni dzień na odwołanie?
# Yes/No
ins-e-appeal-fast = Czy jest szybkie odwołanie (fast appeal), jeśli nie mogę czekać?
ins-e-letter = Mój lekarz może napisać pismo z wyjaśnieniem, dlaczego tego potrzebuję.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Urząd do spraw ubezpieczeń w moim stanie może mi pomóc za darmo. Telefon: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Jeśli mam Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Część B (Part B) pomaga zapłacić za drugą opinię przed operacją. Chodzi o operację, która jest potrzebna i nie jest nagłym przypadkiem. Po rocznym udziale własnym (deductible) płacą Państwo { $medicare-share }. Medicare płaci resztę kwoty, którą zatwierdza.
ins-medicare-third = Jeśli opinie obu lekarzy się różnią, część B pomaga zapłacić za trzecią opinię. Pomaga też zapłacić za potrzebne badania.
ins-medicare-accepts = Proszę zapytać lekarza: „Czy przyjmują Państwo Medicare?”
ins-medicare-ma = Mają Państwo plan Medicare Advantage? Zasady mogą być inne. Najpierw proszę zadzwonić do ubezpieczyciela. Może być potrzebne skierowanie (referral) lub lekarz z sieci (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Telefon do Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Jeśli mam Medicaid
ins-medicaid-plan = Proszę zwrócić się do swojego planu o drugą opinię. Plan ubezpieczenia Medicaid musi ją zapewnić u lekarza z planu albo u lekarza spoza planu. Nie może to Państwa nic kosztować.
ins-medicaid-ride = Proszę zapytać, czy plan zapewnia dojazd na wizytę.

ins-employer-title = Jeśli mam plan z pracy
ins-employer-hr = Proszę zapytać w dziale świadczeń (benefits office): „Czy mamy usługę drugiej opinii? Kto prowadzi nasz plan?”

ins-none-title = Jeśli nie mam ubezpieczenia lub płacę z własnej kieszeni
ins-none-estimate = Proszę poprosić o „good faith estimate” (wycenę w dobrej wierze). To dokument, który mówi, ile będą kosztować wizyta i badania. Placówka musi go dać na piśmie na Państwa prośbę albo przy umawianiu wizyty.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] Rachunek jest wyższy od wyceny o { $gfe-threshold } lub więcej? Można zakwestionować ten rachunek (dispute). Trzeba zacząć w ciągu { $gfe-days } dnia od daty rachunku.
    [few] Rachunek jest wyższy od wyceny o { $gfe-threshold } lub więcej? Można zakwestionować ten rachunek (dispute). Trzeba zacząć w ciągu { $gfe-days } dni od daty rachunku.
    [many] Rachunek jest wyższy od wyceny o { $gfe-threshold } lub więcej? Można zakwestionować ten rachunek (dispute). Trzeba zacząć w ciągu { $gfe-days } dni od daty rachunku.
   *[other] Rachunek jest wyższy od wyceny o { $gfe-threshold } lub więcej? Można zakwestionować ten rachunek (dispute). Trzeba zacząć w ciągu { $gfe-days } dnia od daty rachunku.
}
ins-none-medicaid = Proszę zapytać w szpitalu: „Czy pomogą mi Państwo złożyć wniosek o Medicaid lub o CHIP, jeśli to dla dziecka?”
ins-none-charity = Proszę zapytać w szpitalu: „Czy mają Państwo pomoc charytatywną (charity care) lub finansową? Czy mogę dostać formularz w moim języku?”
ins-none-plan = Proszę zapytać: „Czy mogę płacić po trochu co miesiąc?”
ins-none-clinic = Proszę zapytać w społecznym ośrodku zdrowia (community health center). Opłata zależy tam od zarobków.
