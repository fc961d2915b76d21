### D6 My health on one page (for the new doctor)

sum-title = Sante mwen sou yon paj
sum-main = Bay nouvo doktè a paj sa a. Ranpli sa ou kapab.
sum-question = Kesyon mwen pi vle ou reponn
sum-diagnosis = Sa yo te di mwen genyen, kiyès ki te di sa, ak ki lè
sum-plan = Ki tretman yo te ofri mwen, ak dat li ka kòmanse
sum-blind = Tanpri, gade tès mwen yo anvan ou li premye plan an.
sum-timeline = Sa ki te pase, ak dat yo
sum-symptoms = Kijan mwen santi mwen kounye a
sum-tests = Tès prensipal yo, ak dat ak kote
sum-treated = Tretman jiska kounye a, ak sa tretman an te fè
sum-meds = Medikaman, vitamin, ak dòz
sum-allergies = Alèji ak move reyaksyon
sum-other = Lòt maladi ak operasyon
sum-family = Maladi nan fanmi mwen
sum-goals = Sa ki pi enpòtan pou mwen
sum-doctors = Doktè mwen yo, ak nimewo telefòn yo
