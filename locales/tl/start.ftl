### D1 Start here

start-title = Pangalawang opinyon: simulan dito
start-main = Lagi kayong puwedeng magtanong sa ibang doktor tungkol sa problema ninyo sa kalusugan. Maraming gumagawa nito. Hindi ito kabastusan.
start-what = Sa pangalawang opinyon (second opinion), titingnan ng ibang doktor ang mga test at problema ninyo sa kalusugan. Pagkatapos, sasabihin sa inyo ang palagay niya.

## When and why

start-when-title = Kailan ito makakatulong
start-when-serious = Sinabi sa inyo na may malubha o pangmatagalang sakit kayo.
start-when-treatment = Sinabi sa inyo na kailangan ninyo ng operasyon, prosedyur, o malakas na paggamot.
start-when-unsure = Hindi sigurado ang doktor ninyo kung ano ang problema.
start-when-rare = Bihira ang sakit ninyo, o mahirap itong gamutin.
start-when-trial = Inalok kayo ng bagong paggamot, o ng sinusubok pa lang.
start-when-plan = Hinihingi ito ng planong pangkalusugan ninyo. Ganito ang ilang plano. Kadalasan, ito ay bago ang operasyon o ang paggamot na sinusubok pa.
start-when-cancer = May kanser kayo. Maaaring pagod kayo, o mahirap magtanong. Karaniwan pa rin ang pangalawang opinyon, at makakatulong ito.

start-why-title = Ano ang magagawa nito
start-why-sure = Maipapakita nito na tama ang unang plano ng paggamot.
start-why-more = Maipapakita nito ang iba pang opsyon.
start-why-choose = Matutulungan kayo nitong piliin ang pinakamabuti para sa inyo.

## Time

start-urgent-title = Gaano karaming oras ang mayroon ako?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Huwag maghintay kung emergency ito. Tumawag sa { $emergency-number } o pumunta sa emergency room.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Itanong sa doktor ninyo:
start-urgent-ask = “Gaano po kabilis ako dapat magsimula? Gaano karaming oras po ang mayroon ako para tingnan ang mga opsyon ko?”
start-urgent-answer = Oras na ibinigay ng doktor ko:
start-urgent-soon = Ooperahan na ba kayo sa loob ng ilang araw? Tawagan ngayong araw ang opisina ng bagong doktor at sabihin ang petsa. May mga ospital na kaya kayong tingnan agad.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Ilang araw na lang bago ang operasyon o paggamot. Puwede pa rin kayong magtanong sa ibang doktor. Tawagan ngayong araw ang opisina ng bagong doktor at sabihin ang petsa. Itanong ngayong araw sa doktor ninyo: “Ligtas po bang maghintay?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Limang hakbang
start-step-talk = Kausapin ang doktor ninyo.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Kausapin ngayong araw ang doktor ninyo.
start-step-talk-page = Pahina: “{ script-title }”.
start-step-plan = Tawagan ang planong pangkalusugan ninyo bago gumawa ng appointment.
start-step-plan-now = Tawagan ngayong araw ang planong pangkalusugan ninyo.
start-step-plan-page = Pahina: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Itanong kung magkano ito, at kung sino ang makakatulong sa inyong magbayad.
start-step-cost-page = Pahina: “{ ins-none-page-title }”.
start-step-records = Hingin nang maaga ang rekord ninyo.
start-step-records-now = Hingin ngayong araw ang rekord ninyo.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = Puwede itong umabot nang { $processing-days-min } hanggang { $processing-days-max } araw, at minsan mas matagal pa.
start-step-records-page = Pahina: “{ rec-title }”.
start-step-meet = Hanapin at kilalanin ang mga doktor.
start-step-meet-page = Pahina: “{ int-title }”.
start-step-decide = Magdesisyon.
start-step-decide-page = Pahina: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Mga petsa ko
start-dates-request-by = Huling araw ng pagpapadala ng kahilingan ko
start-dates-check-on = Tumawag sa opisina ng mga rekord
start-dates-late-on = Huling araw ng sagot ng opisina
start-dates-visit = Pagbisita ko sa bagong doktor
start-dates-decide = Huling araw para magdesisyon
start-dates-short = Maaaring hindi dumating sa oras ang mga rekord ninyo. Tawagan ang opisina ng mga rekord at ang opisina ng bagong doktor. Hilingin sa bagong opisina na kunin ang mga rekord para sa inyo.

## Bring list

start-bring-title = Dalhin sa pagbisita
start-bring-records = Mga rekord ko, mga resulta ng lab at test
start-bring-scans = Mga scan ko: larawan ng X-ray, MRI, at CT, hindi lang mga ulat
start-bring-meds = Listahan ng lahat ng gamot ko, may dosis
start-bring-card = Card ng planong pangkalusugan ko at ID na may litrato
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = ID ko na may litrato
start-bring-person = Kapamilya o kaibigan
start-bring-packet = Ang packet na ito at bolpen
