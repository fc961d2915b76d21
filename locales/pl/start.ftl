### D1 Start here

start-title = Druga opinia: proszę zacząć tutaj
start-main = Zawsze można zapytać innego lekarza o swój problem zdrowotny. Wiele osób tak robi. To nie jest niegrzeczne.
start-what = Inny lekarz poznaje Państwa problem i badania. Potem mówi, co o tym myśli.

## When and why

start-when-title = Kiedy może pomóc
start-when-serious = Powiedziano Państwu o poważnej chorobie lub takiej, która trwa długo.
start-when-treatment = Powiedziano Państwu, że potrzebna jest operacja, zabieg lub silne leczenie.
start-when-unsure = Lekarz nie ma pewności, co Państwu dolega.
start-when-rare = Choroba jest rzadka lub trudna do leczenia.
start-when-trial = Zaproponowano Państwu nowe leczenie lub takie, które jest jeszcze badane.
start-when-plan = Plan ubezpieczenia wymaga drugiej opinii. Niektóre plany tak robią. Najczęściej przed operacją lub leczeniem, które jest jeszcze badane.
start-when-cancer = Chorobą jest rak. Można czuć zmęczenie albo może być trudno pytać. Mimo to druga opinia jest częsta i może pomóc.

start-why-title = Co może dać
start-why-sure = Może pokazać, że pierwszy plan leczenia jest właściwy.
start-why-more = Może pokazać więcej możliwości.
start-why-choose = Może pomóc wybrać to, co dla Państwa najlepsze.

## Time

start-urgent-title = Ile mam czasu?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = W nagłym przypadku proszę nie czekać. Proszę zadzwonić pod numer { $emergency-number } lub jechać na oddział ratunkowy (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Proszę zapytać swojego lekarza:
start-urgent-ask = „Jak szybko muszę zacząć? Ile mam czasu, żeby rozważyć swoje możliwości?”
start-urgent-answer = Mój lekarz dał mi tyle czasu:
start-urgent-soon = Operacja za kilka dni? Proszę dziś zadzwonić do gabinetu nowego lekarza i podać datę. Niektóre szpitale mogą Państwa przyjąć bardzo szybko.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Operacja lub leczenie jest już za kilka dni. Nadal można zapytać innego lekarza. Proszę dziś zadzwonić do gabinetu nowego lekarza i podać datę. Proszę dziś zapytać swojego lekarza: „Czy można bezpiecznie czekać?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Pięć kroków
start-step-talk = Porozmawiać ze swoim lekarzem.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Dziś porozmawiać ze swoim lekarzem.
start-step-talk-page = Skorzystać ze strony: „{ script-title }”.
start-step-plan = Zadzwonić do ubezpieczyciela przed umówieniem wizyty.
start-step-plan-now = Dziś zadzwonić do ubezpieczyciela.
start-step-plan-page = Skorzystać ze strony: „{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Zapytać, ile to będzie kosztować i kto może pomóc zapłacić.
start-step-cost-page = Skorzystać ze strony: „{ ins-none-page-title }”.
start-step-records = Wcześnie wystąpić o dokumentację.
start-step-records-now = Dziś wystąpić o dokumentację.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] To może trwać od { $processing-days-min } do { $processing-days-max } dnia, a czasem dłużej.
    [few] To może trwać od { $processing-days-min } do { $processing-days-max } dni, a czasem dłużej.
    [many] To może trwać od { $processing-days-min } do { $processing-days-max } dni, a czasem dłużej.
   *[other] To może trwać od { $processing-days-min } do { $processing-days-max } dnia, a czasem dłużej.
}
start-step-records-page = Skorzystać ze strony: „{ rec-title }”.
start-step-meet = Znaleźć i poznać lekarzy.
start-step-meet-page = Skorzystać ze strony: „{ int-title }”.
start-step-decide = Podjąć decyzję.
start-step-decide-page = Skorzystać ze strony: „{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Moje terminy
start-dates-request-by = Ostatni dzień na wysłanie wniosku
start-dates-check-on = Zadzwonić do działu dokumentacji
start-dates-late-on = Ostatni dzień na odpowiedź działu
start-dates-visit = Moja wizyta u nowego lekarza
start-dates-decide = Ostatni dzień na decyzję
start-dates-short = Dokumentacja może nie przyjść na czas. Proszę zadzwonić do działu dokumentacji medycznej i do gabinetu nowego lekarza. Proszę poprosić nowy gabinet, żeby ją sprowadził.

## Bring list

start-bring-title = Proszę zabrać na wizytę
start-bring-records = Moja dokumentacja, wyniki laboratoryjne i inne wyniki badań
start-bring-scans = Moje zdjęcia z badań: rentgen, rezonans (MRI), tomografia (CT), nie tylko opisy
start-bring-meds = Lista wszystkich leków i dawek
start-bring-card = Moja karta ubezpieczenia i dokument tożsamości ze zdjęciem
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Mój dokument tożsamości ze zdjęciem
start-bring-person = Ktoś z rodziny lub przyjaciół
start-bring-packet = Ten pakiet i długopis
