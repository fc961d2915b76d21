### D3 Call my health plan

ins-title = Rele plan sante mwen
ins-main = Rele anvan ou pran yon randevou. Mande kisa plan an peye. Ekri non moun ou te pale avè li a.
ins-have = Prepare bagay sa yo: kat plan ou, non maladi ou, ak non ak adrès nouvo doktè a.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Prepare bagay sa yo: kat plan an, non maladi a, ak non ak adrès nouvo doktè a. Di pou kiyès w ap rele. Plan an ka mande moun sa a si li dakò. Kote paj sa a di “mwen”, di non pasyan an.
ins-where = Nimewo a nan do kat ou. Mande “sèvis pou manm” (member services). Mande yon entèprèt (interpreter) si ou bezwen li. Li gratis.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Mande konbyen sa koute
ins-none-page-main = Mande konbyen vizit la ap koute anvan ou pran yon randevou. Mande kiyès ki ka ede ou peye. Ekri non moun ou te pale avè li a.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Plan mwen
ins-plan-phone = Telefòn plan mwen
ins-plan-member = Nimewo manm
ins-plan-group = Nimewo gwoup
ins-plan-holder = Non moun ki gen plan an

ins-log-title = Apèl telefòn mwen yo
ins-log-date = Dat ak lè
ins-log-person = Non moun nan
ins-log-ref = Nimewo apèl la (reference number)
ins-log-said = Sa yo te di

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Èske plan mwen peye?
# Yes/No
ins-a-covered = Èske plan mwen peye pou yon dezyèm opinyon?
# Yes/No
ins-a-covered-illness = Èske li peye pou youn sou maladi sa a?
# Yes/No
ins-a-required = Èske plan mwen egzije yon dezyèm opinyon anvan operasyon oswa tretman sa a?
# Open
ins-a-required-penalty = Kisa k ap rive si mwen pa pran youn?
# Yes/No
ins-a-third = Si de doktè yo pa dakò, èske plan mwen peye pou yon twazyèm opinyon?
# Yes/No
ins-a-remote = Èske li peye pou yon opinyon pa videyo?
# Yes/No
ins-a-remote-records = Èske li peye pou yon opinyon ki baze sou dosye sèlman?
# Yes/No
ins-a-program = Èske plan mwen gen sèvis dezyèm opinyon pa li?
# Yes/No
ins-a-program-job = Èske travay mwen gen youn?
# Yes/No
ins-a-program-free = Èske sèvis sa a gratis?

ins-b-title = Ki doktè mwen ka wè?
# Yes/No
ins-b-network = Èske doktè a dwe nan rezo (network) plan mwen?
# Yes/No
ins-b-network-doctor = Èske doktè sa a nan rezo a?
# Yes/No
ins-b-place = Èske lopital la oswa klinik la nan rezo a?
# Yes/No
ins-b-place-lab = Èske laboratwa a nan rezo a?
# Yes/No
ins-b-place-scans = Èske sant radyografi ak imaj medikal la nan rezo a?
# Yes/No
ins-b-place-tissue = Èske doktè tisi a (patolojis) nan rezo a?
# Yes/No
ins-b-list = Èske ou ka voye ban mwen yon lis doktè ki trete maladi sa a epi ki pale lang mwen?
# Yes/No
ins-b-none = Si pa gen doktè nan rezo a ki trete maladi sa a, èske mwen ka wè yon lòt doktè pou menm pri a?
# Open
ins-b-none-how = Kijan pou mwen mande sa?

ins-c-title = Kisa mwen bezwen anvan?
# Yes/No
ins-c-referral = Èske mwen bezwen yon referans (referral)?
# Open
ins-c-referral-who = Kiyès ki dwe ekri li?
# Yes/No
ins-c-auth = Èske mwen bezwen yon otorizasyon alavans (prior authorization) pou vizit la?
# Yes/No
ins-c-auth-tests = Èske mwen bezwen otorizasyon pou tès yo tou?
# Open
ins-c-auth-who = Kiyès ki mande otorizasyon an?
# Open
ins-c-auth-time = Konbyen tan sa pran?
# Open
ins-c-auth-number = Nimewo otorizasyon an
# Open
ins-c-auth-end = Dat otorizasyon an fini
# Yes/No
ins-c-letter = Èske ou ka voye repons lan ban mwen alekri?

ins-d-title = Konbyen mwen pral peye?
# Open
ins-d-copay = Konbyen mwen peye pou vizit la: kopeman (copay) oswa koasirans (coinsurance)?
# Open
ins-d-deductible = Konbyen ki rete pou mwen peye nan dediktib (deductible) mwen ane sa a?
# Open
ins-d-max = Ki pi gwo kantite lajan mwen ka peye ane sa a (out-of-pocket maximum)?
# Open
ins-d-max-left = Konbyen ki rete anvan mwen rive nan kantite sa a?
# Yes/No
ins-d-facility = Èske gen frè lopital oswa frè etablisman tou (facility fee)?
# Yes/No
ins-d-tests = Si nouvo doktè a refè tès yo, èske plan an peye?
# Yes/No
ins-d-tests-old = Si nouvo doktè a li ansyen imaj mwen yo oswa ansyen lam laboratwa mwen yo (slides), èske plan an peye?
# Open
ins-d-out = Konbyen mwen peye si doktè a pa nan rezo a?
# Yes/No
ins-d-travel = Èske li ede peye pou vwayaj oswa yon kote pou rete?

ins-e-title = Si plan an di non
# Open
ins-e-why = Poukisa? Tanpri, voye repons lan ban mwen alekri.
# Open
ins-e-appeal = Kijan pou mwen fè apèl (appeal)?
# Open
ins-e-appeal-date = Ki dènye jou pou fè apèl?
# Yes/No
ins-e-appeal-fast = Èske gen yon apèl rapid (fast appeal) si mwen pa ka tann?
ins-e-letter = Doktè mwen ka ekri yon lèt ki di poukisa mwen bezwen sa.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Biwo asirans eta mwen an ka ede mwen gratis. Rele: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Si mwen gen Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Pati B (Part B) ede peye pou yon dezyèm opinyon anvan yon operasyon. Se pou yon operasyon ou bezwen epi ki pa yon ijans. Ou peye { $medicare-share } apre ou fin peye dediktib ou pou ane a. Medicare peye rès kantite lajan li apwouve a.
ins-medicare-third = Si de doktè yo pa dakò, Pati B ede peye pou yon twazyèm opinyon. Li ede peye tou pou tès ou bezwen.
ins-medicare-accepts = Mande doktè a: “Èske ou aksepte Medicare?”
ins-medicare-ma = Èske ou gen yon plan Medicare Advantage? Règ yo ka diferan. Rele plan an dabò. Ou ka bezwen yon referans (referral) oswa yon doktè ki nan rezo a (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Rele Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Si mwen gen Medicaid
ins-medicaid-plan = Mande plan ou yon dezyèm opinyon. Yon plan sante Medicaid dwe fè ou jwenn youn, ak yon doktè nan plan an, oswa ak yon doktè ki pa nan plan an. Sa pa dwe koute ou anyen.
ins-medicaid-ride = Mande si plan an ba ou transpò pou ale nan vizit la.

ins-employer-title = Si se travay mwen ki ban mwen plan an
ins-employer-hr = Mande biwo avantaj anplwaye yo (benefits office): “Èske nou gen yon sèvis dezyèm opinyon? Kiyès ki jere plan nou an?”

ins-none-title = Si mwen pa gen asirans, oswa si mwen peye poukont mwen
ins-none-estimate = Mande yon “estimasyon bòn fwa” (good faith estimate). Se yon papye ki di konbyen vizit la ak tès yo ap koute. Yo dwe ba ou li alekri si ou mande li, oswa lè ou pran randevou a.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = Èske fakti a depase estimasyon an ak { $gfe-threshold } oswa plis? Ou ka konteste fakti a (dispute). Kòmanse pa pita pase { $gfe-days } jou apre fakti a.
ins-none-medicaid = Mande lopital la: “Èske ou ka ede mwen aplike pou Medicaid, oswa pou CHIP si se pou yon timoun?”
ins-none-charity = Mande lopital la: “Èske lopital la gen swen charite (charity care) oswa èd finansyè? Èske mwen ka jwenn fòm nan nan lang mwen?”
ins-none-plan = Mande: “Èske mwen ka peye yon ti kras chak mwa?”
ins-none-clinic = Mande nan yon sant sante kominotè (community health center). Yo fè ou peye selon lajan ou touche.
