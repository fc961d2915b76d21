### D5 Meet the doctor

int-title = Spotkanie z lekarzem
int-main = Jeśli jest czas, proszę spotkać się z więcej niż jednym lekarzem. Proszę zadać te same pytania. Odpowiedzi proszę zapisać obok siebie.

## Find and choose

int-find-title = Jak znaleźć lekarzy
int-find-doctor = Proszę zapytać swojego specjalistę o lekarza, który często leczy Państwa chorobę. Nie mają Państwo specjalisty? Proszę zapytać lekarza rodzinnego.
int-find-service = Proszę skorzystać z usługi „find a doctor” (wyszukiwanie lekarza) w szpitalu, przez telefon lub internet. Proszę sprawdzić: wykształcenie, umiejętności, miejsce, plany ubezpieczenia i języki.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Wyszukiwanie lekarza: { $referral-line }
int-find-plan = Proszę zwrócić się do ubezpieczyciela o listę jego specjalistów.
int-find-center = Przy raku lub rzadkiej chorobie proszę zapytać o ośrodek, który leczy wiele takich osób.
int-find-outside = Proszę spróbować wybrać lekarza z innego szpitala. Taki lekarz może spojrzeć na chorobę w nowy sposób.

int-choose-title = Na co zwrócić uwagę
int-choose-experience = Lekarz leczył już wiele osób z Państwa chorobą. Większa praktyka często daje lepsze efekty leczenia.
int-choose-hospital = Szpital ma akredytację (accredited). To znaczy, że spełnia ustalone wymogi dobrej opieki.
int-choose-staff = Dobrze się Państwo czują wśród pielęgniarek i personelu. Pomogą oni w sprawie pytań, wizyt, planu ubezpieczenia i odnawiania recept (refills).
int-choose-cost = Wiadomo, ile to będzie kosztować i kto może pomóc zapłacić.
int-choose-comfort = Czują Państwo, że lekarz słucha. To Państwa ciało i Państwa wybór.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Pytania do każdego lekarza
int-core-1 = Czy ma Pan/Pani certyfikat specjalisty (board certified)? W jakiej dziedzinie?
int-core-2 = Od jak dawna leczy Pan/Pani osoby z tą chorobą?
int-core-3 = Jakie sposoby leczenia tej choroby Pan/Pani oferuje?
int-core-4 = Czy mają Państwo badania kliniczne (clinical trials) dla osób z tą chorobą?
int-core-5 = Jakie są godziny przyjęć w gabinecie?
int-core-6 = Jak często wykonuje Pan/Pani tę operację?
int-core-7 = Jaka jest u Pana/Pani skuteczność tej operacji?

## More questions for every doctor

int-more-title = Warto też zapytać
int-more-agree = Najpierw proszę obejrzeć badania. Jaka to choroba, według Pana/Pani? Na ile to pewne?
int-more-else = Co innego to może być? Czy potrzeba więcej badań?
int-more-wait = A jeśli poczekamy? A jeśli nic nie zrobimy?
int-more-options = Jakie są zalety i wady każdej możliwości?
int-more-you = Jaki byłby Pana/Pani wybór w przypadku własnej rodziny? Dlaczego?
int-more-hospital = Z jakiego szpitala Pan/Pani korzysta? Czy ma on akredytację w zakresie takiego leczenia?
int-more-language = Czy mają Państwo tłumacza mojego języka?
int-more-cost = Czy przyjmują Państwo ten plan ubezpieczenia? Ile zostanie do zapłaty?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Ile to będzie kosztować? Czy pomagają Państwo osobom bez planu ubezpieczenia?
int-more-contact = Kto odpowiada na moje pytania między wizytami?
int-more-report = Czy wyśle Pan/Pani opinię na piśmie do mnie i do pierwszego lekarza? Kiedy?
int-more-home = Czy część leczenia może prowadzić lekarz blisko domu?

## Question sets, chosen by the condition

int-surgery-title = Jeśli w grę wchodzi operacja
int-surgery-1 = Dlaczego operacja jest potrzebna teraz? Czego jeszcze można spróbować najpierw?
int-surgery-2 = Czy są inne sposoby operacji, z mniejszymi cięciami?
int-surgery-3 = Ile takich operacji wykonał Pan / wykonała Pani w zeszłym roku?
int-surgery-4 = Jakie mogą być powikłania? Jak często mają je Pana/Pani pacjenci?
int-surgery-5 = Kto będzie operować? Kto jeszcze będzie na sali?
int-surgery-6 = Jakie będzie znieczulenie? Kto je poda?
int-surgery-7 = Jak długi jest pobyt w szpitalu? Od kiedy można bezpiecznie pracować, prowadzić samochód lub dźwigać?
int-surgery-8 = Jak bardzo będzie bolało? Co zrobią Państwo na ból?
int-surgery-9 = Czy później potrzebna będzie kolejna operacja?

int-cancer-title = Jeśli chorobą jest rak
int-cancer-1 = Jaki to rak? Jakie jest stadium? Na ile to pewne?
int-cancer-2 = Czy preparaty (slides) oglądał Państwa własny patomorfolog?
int-cancer-3 = Czy trzeba zbadać guz pod kątem zmian w genach?
int-cancer-4 = Czy ten przypadek omówi zespół lekarzy?
int-cancer-5 = Czy celem jest wyleczenie, spowolnienie choroby czy lepsze samopoczucie?
int-cancer-6 = Które leczenie jest pierwsze? Dlaczego?
int-cancer-7 = Jak długo można bezpiecznie czekać, zanim zaczniemy?
int-cancer-8 = Czy jest odpowiednie badanie kliniczne?
int-cancer-9 = Jak leczenie zmieni codzienne życie, pracę i możliwość posiadania dzieci?
int-cancer-10 = Kto może pomóc, gdy chodzi o ból, jedzenie, zmartwienia i pieniądze?

int-rare-title = Jeśli choroba jest rzadka
int-rare-1 = Ile osób z tą chorobą leczyło się już u Pana/Pani?
int-rare-2 = Czy jest ośrodek, który najlepiej zna tę chorobę?
int-rare-3 = Czy potrzebne jest badanie genetyczne? Czy rodzina też powinna je zrobić?
int-rare-4 = Kto będzie kierować leczeniem? Czy porozmawia Pan/Pani z miejscowym lekarzem?
int-rare-5 = Czy można dołączyć do grupy pacjentów lub do rejestru (registry)?

int-chronic-title = Jeśli choroba trwa długo
int-chronic-1 = Jaki jest cel leczenia? Po czym poznamy, że działa?
int-chronic-2 = Czy wystarczyłoby mniej leków lub mniejsza dawka?
int-chronic-3 = Co najbardziej pomaga w domu?
int-chronic-4 = Jak często potrzebne są kontrole? Jakie?
int-chronic-5 = Przy jakich objawach mam do Państwa zadzwonić lub od razu szukać pomocy?

int-child-title = Jeśli pacjentem jest dziecko
int-child-1 = Ile dzieci w tym wieku z tą chorobą leczyło się już u Pana/Pani?
int-child-2 = Czy potrzebujemy szpitala dziecięcego lub specjalisty od dzieci?
int-child-3 = Jak może to wpłynąć na wzrost, szkołę i zabawę?
int-child-4 = Czy badania i dawki są dostosowane do dzieci? Czy moje dziecko dostanie lek, żeby spało podczas badań?
int-child-5 = Czy mogę zostać z dzieckiem? Także na noc?
int-child-6 = Jak wyjaśni to Pan/Pani mojemu dziecku?
int-child-7 = O czym moje nastoletnie dziecko może rozmawiać z Panem/Panią na osobności?

int-mental-title = Jeśli chodzi o zdrowie psychiczne
int-mental-1 = Jaka to choroba, według Pana/Pani? Na jakiej podstawie?
int-mental-2 = Czy przyczyną może być choroba ciała lub lek?
int-mental-3 = Jakie są możliwości: terapia rozmową, leki, jedno i drugie czy inna pomoc?
int-mental-4 = Jak szybko powinno się coś zmienić? A jeśli się nie zmieni?
int-mental-5 = Jakie są skutki uboczne? Jak bezpiecznie odstawić lek?
int-mental-6 = Do kogo mam dzwonić w kryzysie?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Telefon kryzysowy, dzień i noc: { $crisis-line }
int-mental-7 = Kto może zobaczyć moją dokumentację? Czy porozmawia Pan/Pani z moją rodziną tylko za moją zgodą?

int-med-title = Jeśli to nowy lek lub leczenie próbne
int-med-1 = Czy jest zatwierdzone do leczenia tej choroby? Jeśli nie, dlaczego według Pana/Pani może pomóc?
int-med-2 = Jakie jest zwykłe leczenie? Dlaczego go nie zastosować?
int-med-3 = Co wiemy, a czego nie wiemy o ryzyku?
int-med-4 = Czy to bezpieczne razem z innymi lekami?
int-med-5 = Czy można przerwać w każdej chwili? Co się wtedy stanie?
int-med-6 = Kto płaci za lek, badania i dojazdy? Kto płaci, jeśli to zaszkodzi?
int-med-7 = Kto sprawdza, czy badanie kliniczne jest bezpieczne?

int-nodx-title = Jeśli nikt nie wie, co to za choroba
int-nodx-1 = Jakich chorób szukano i nie znaleziono? Skąd to wiadomo?
int-nodx-2 = Co jest najbardziej prawdopodobne? Jakiej poważnej choroby nie możemy przeoczyć?
int-nodx-3 = Które badanie najbardziej by teraz pomogło?
int-nodx-4 = Czy ktoś inny powinien jeszcze raz obejrzeć zdjęcia z badań lub preparaty?
int-nodx-5 = Czy potrzebny jest specjalista innego rodzaju?
int-nodx-6 = Co mamy zapisywać lub obserwować?
int-nodx-7 = Jaki jest plan, jeśli to badanie nie da odpowiedzi?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Lekarz { $n }
int-grid-date = Data wizyty
int-grid-feel = Wysłuchano mnie (1 do 5)
int-grid-staff = Personel był miły i pomocny (1 do 5)
int-grid-cost = Ile zapłacę
