### D1 Start here

start-title = Jwenn yon dezyèm opinyon: kòmanse isit la
start-main = Ou ka toujou pran opinyon yon lòt doktè sou pwoblèm sante ou. Anpil moun fè sa. Se pa mank respè.
start-what = Yon lòt doktè gade pwoblèm sante ou ak tès ou yo. Apre sa, doktè sa a di ou sa li panse.

## When and why

start-when-title = Ki lè sa ka ede
start-when-serious = Yo te di ou gen yon maladi grav, oswa youn ki dire lontan.
start-when-treatment = Yo te di ou bezwen operasyon, yon pwosedi, oswa yon tretman ki fò.
start-when-unsure = Doktè ou pa sèten kisa ou genyen.
start-when-rare = Maladi ou a ra oswa li difisil pou trete.
start-when-trial = Yo te ofri ou yon nouvo tretman, oswa youn y ap teste toujou.
start-when-plan = Plan sante ou egzije youn. Gen plan ki fè sa. Pi souvan, se anvan operasyon oswa anvan yon tretman y ap teste toujou.
start-when-cancer = Ou gen kansè. Ou ka santi ou fatige, oswa li ka difisil pou mande. Anpil moun mande yon dezyèm opinyon kanmenm, epi li ka ede.

start-why-title = Sa li ka fè
start-why-sure = Li ka montre premye plan an bon.
start-why-more = Li ka montre ou plis chwa.
start-why-choose = Li ka ede ou chwazi sa ki pi bon pou ou.

## Time

start-urgent-title = Konbyen tan mwen genyen?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Pa tann si sa se yon ijans. Rele { $emergency-number } oswa ale nan sal ijans.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Mande doktè ou:
start-urgent-ask = “Nan konbyen tan mwen bezwen kòmanse? Konbyen tan mwen genyen pou gade chwa mwen yo?”
start-urgent-answer = Doktè mwen te di mwen gen kantite tan sa a:
start-urgent-soon = Èske operasyon ou nan kèk jou sèlman? Rele biwo nouvo doktè a jodi a epi di yo dat la. Gen lopital ki ka wè ou trè vit.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Operasyon an oswa tretman an nan kèk jou sèlman. Ou ka pran opinyon yon lòt doktè toujou. Rele biwo nouvo doktè a jodi a epi di yo dat la. Mande doktè ou jodi a: “Èske nou ka tann san danje?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Senk etap
start-step-talk = Pale ak doktè ou.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Pale ak doktè ou jodi a.
start-step-talk-page = Sèvi ak paj sa a: “{ script-title }”.
start-step-plan = Rele plan sante ou anvan ou pran yon randevou.
start-step-plan-now = Rele plan sante ou jodi a.
start-step-plan-page = Sèvi ak paj sa a: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Mande konbyen sa ap koute, ak kiyès ki ka ede ou peye.
start-step-cost-page = Sèvi ak paj sa a: “{ ins-none-page-title }”.
start-step-records = Mande dosye ou bonè.
start-step-records-now = Mande dosye ou jodi a.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = Sa ka pran ant { $processing-days-min } ak { $processing-days-max } jou, epi pafwa plis.
start-step-records-page = Sèvi ak paj sa a: “{ rec-title }”.
start-step-meet = Jwenn doktè epi rankontre yo.
start-step-meet-page = Sèvi ak paj sa a: “{ int-title }”.
start-step-decide = Pran desizyon ou.
start-step-decide-page = Sèvi ak paj sa a: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Dat mwen yo
start-dates-request-by = Dènye jou pou voye demann mwen
start-dates-check-on = Jou pou rele biwo dosye medikal la
start-dates-late-on = Dènye jou pou biwo a reponn
start-dates-visit = Vizit mwen ak nouvo doktè a
start-dates-decide = Dènye jou pou deside
start-dates-short = Dosye ou ka pa rive alè. Rele biwo dosye medikal la ak biwo nouvo doktè a. Mande nouvo biwo a pou li jwenn dosye a pou ou.

## Bring list

start-bring-title = Pou pote nan vizit la
start-bring-records = Dosye mwen, rezilta laboratwa mwen, ak rezilta tès mwen
start-bring-scans = Imaj medikal mwen yo: imaj radyografi (X-ray), MRI, ak eskanè (CT), pa sèlman rapò yo
start-bring-meds = Yon lis tout medikaman mwen yo, ak dòz yo
start-bring-card = Kat plan sante mwen ak yon pyès idantite ki gen foto mwen
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Pyès idantite mwen ki gen foto
start-bring-person = Yon moun nan fanmi mwen oswa yon zanmi
start-bring-packet = Pakè sa a ak yon plim
