### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Demann pou dosye medikal mwen
rec-main = Ranpli chak liy. Siyen li epi mete dat la. Kenbe yon kopi. Voye li touswit.

## Guide page: how to send the form

rec-how-title = Kijan pou voye li
# Leads the guide when the records may not come in time.
rec-how-soon = Dosye ou ka pa rive alè. Mande biwo nouvo doktè a pou li jwenn dosye a. Ou ka pote fòm sa a tou, ou menm, nan biwo dosye medikal la. Mande kisa yo ka ba ou touswit.
rec-how-portal = Dabò, gade nan pòtay pasyan ou (patient portal). Anpil rezilta la deja, gratis.
rec-how-newoffice = Oswa mande biwo nouvo doktè a pou li jwenn dosye a. Doktè ka voye dosye bay lòt doktè pou swen ou. Souvan sa gratis.
rec-how-send = Voye fòm sa a bay biwo dosye medikal la (medical records). Ekri dat la. Mande yo mete tanpon (stamp) sou kopi ou a.
# $check-days (Number) Days to wait before the call
rec-how-check = Rele apre { $check-days } jou. Mande: “Èske ou te resevwa demann mwen an? Ki lè l ap pare? Konbyen l ap koute?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Rele nan dat sa a: { $check-date }. Mande: “Èske ou te resevwa demann mwen an? Ki lè l ap pare? Konbyen l ap koute?”
rec-how-test = Èske ou te resevwa yon disk? Mande nouvo biwo a pou li louvri li anvan vizit ou. Kenbe yon disk pou ou.

## Form

rec-s1 = Enfòmasyon sou pasyan an
rec-name = Non konplè, jan li ye nan dosye medikal la
rec-former = Lòt non ki te sèvi anvan
rec-dob = Dat nesans
rec-mrn = Nimewo pasyan (MRN), si ou konnen li
rec-address = Adrès
rec-phone = Telefòn
rec-email = Imèl
rec-language = Lang pou apèl telefòn
# Tick box in the same cell as rec-language
rec-interpreter = Mwen bezwen yon entèprèt

rec-s2 = Kiyès ki gen dosye mwen
rec-from = Lopital, klinik, oswa doktè k ap bay dosye a
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Faks: { $fax-number }

rec-s3 = Kiyès k ap resevwa dosye mwen
rec-to-me = Voye yon kopi ban mwen
rec-to-doctor = Voye yon kopi bay doktè oswa lopital sa a
rec-to-both = Voye bay toulède
rec-to-name = Non moun nan oswa kote a
rec-to-where = Ki kote pou voye li: adrès, telefòn, faks, imèl ki an sekirite

rec-s4 = Sa mwen bezwen
rec-dates-from = Apati dat sa a
rec-dates-to = Jiska dat sa a
rec-what-summary = Nòt vizit ak rezime lopital
rec-what-labs = Rezilta laboratwa
rec-what-imaging-reports = Rapò imaj medikal
rec-what-images = Imaj medikal (radyografi, CT, MRI, PET, sonografi, mamografi)
rec-what-path-report = Rapò tisi (patoloji)
rec-what-path-slides = Lam ak blòk tisi, yon laboratwa voye yo bay yon lòt
rec-what-op = Rapò operasyon
rec-what-meds = Lis medikaman ak alèji
rec-what-treatment = Plan tretman ak dosye tretman (chimyo, radyasyon)
rec-what-heart = Tès kè ak lòt tès
rec-what-genetic-tumor = Rezilta tès makè jenetik oswa makè timè
rec-what-bills = Fakti
rec-what-other = Lòt:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Biwo imaj medikal: voye chak imaj nan fichye DICOM, ak yon pwogram pou gade yo (viewer). Ekri sou disk la: non konplè, dat nesans, non ak dat chak egzamen.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Biwo tisi (patoloji): voye lam yo ak blòk yo, oswa nouvo koup, soti nan yon laboratwa al nan yon lòt. Voye rapò a ansanm ak yo. Nouvo laboratwa a ap voye yo tounen ba ou.

rec-s5 = Sijè prive
rec-private-why = Gen règ anplis ki pwoteje dosye sa yo. Yo voye yo sèlman si ou tcheke kazye a epi ou ekri inisyal ou. Si yon sijè fè pati maladi ou, nouvo doktè a ka bezwen li.
# Label of the small box beside each topic
rec-private-initials = Inisyal
rec-private-mental = Dosye sante mantal oswa andikap devlopmantal
rec-private-sud = Tretman pou alkòl oswa dwòg: dosye yo
rec-private-hiv = Rezilta tès ak swen pou VIH (HIV) oswa SIDA (AIDS)
rec-private-genetic = Rezilta tès jenetik
rec-private-sti = Dosye enfeksyon ki transmèt pa sèks
rec-private-repro = Dosye gwosès ak kontwòl nesans (planin)
rec-private-therapy = Nòt prive yon terapis bezwen yon fòm apa. Pa sèvi ak fòm sa a.

rec-s6 = Kijan mwen vle li
rec-how-portal-fmt = Nan pòtay pasyan mwen
rec-how-email = Pa imèl ki an sekirite
rec-how-disc = Tout imaj yo sou disk oswa USB, an fòma DICOM, ak yon pwogram pou gade yo
rec-how-transfer = Imaj yo voye pa òdinatè bay nouvo lopital la
rec-how-paper = Sou papye, pa lapòs
rec-how-pickup = Mwen pral vin pran li

rec-s7 = Poukisa
rec-purpose = Mwen vle yon dezyèm opinyon. Se mwen menm ki mande sa.
rec-needed-by = Mwen bezwen li anvan dat sa a (vizit mwen oswa operasyon mwen):

rec-s8 = Konbyen tan li bon
rec-expires = Pèmisyon sa a fini nan dat sa a:
# Printed only when the date was worked out by the program.
rec-expires-note = Yo te mete dat ki anwo a pou ou. Ou ka pase yon trè sou li epi ekri pwòp dat pa ou.

rec-s9 = Dwa mwen yo
# $records-office (String) Name and address of the records office
rec-right-revoke = Mwen ka retire pèmisyon sa a nenpòt lè. Mwen dwe fè sa alekri. Mwen voye lèt la bay: { $records-office }. Sa pa chanje sa yo te voye deja.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Mwen ka retire pèmisyon sa a nenpòt lè. Mwen dwe fè sa alekri. Mwen voye lèt la bay kote ki gen dosye mwen. Sa pa chanje sa yo te voye deja.
rec-right-condition = Mwen pa oblije siyen. Ou pa gen dwa refize mwen swen, peman, oswa yon plan sante paske mwen pa siyen.
rec-right-redisclose = Apre yo voye dosye mwen, moun ki resevwa li a ka pataje li. Lè sa a, lwa sou konfidansyalite a ka pa pwoteje li.
rec-right-sud = Dosye tretman pou alkòl oswa dwòg: moun ki resevwa dosye sa yo ka pataje yo ankò jan lwa HIPAA a pèmèt sa. Pèsonn pa gen dwa sèvi ak yo kont mwen nan yon ka sivil, kriminèl, administratif, oswa lejislatif. Se sèlman konsantman mwen oswa lòd yon tribinal ki ka pèmèt sa.
rec-right-refuse = Si mwen kite yon kazye vid, yo p ap voye dosye sa yo. Lè sa a, nouvo doktè a ka pa wè tout sitiyasyon an.
rec-right-copy = Mwen resevwa yon kopi fòm sa a ki siyen. Mwen ka gade dosye y ap voye yo.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = Si mwen mande pwòp dosye pa mwen, biwo a dwe reponn nan { $access-days } jou oswa mwens. Li ka pran { $access-extension-days } jou anplis sèlman si li di mwen alekri poukisa.
rec-right-fee = Pou pwòp kopi pa mwen, mwen peye sèlman yon pri ki jis pou fè kopi a ak pou lapòs. Tanpri, di mwen pri a anvan ou kòmanse.
rec-right-ownform = Si biwo ou sèvi ak pwòp fòm pa li, tanpri voye li ban mwen touswit. Tanpri, konsidere lèt sa a kòm demann alekri mwen apati jodi a.

rec-s10 = Siyen isit la
rec-sign = Siyati pasyan an
rec-sign-date = Dat
rec-sign-rep = Siyati moun ki siyen pou pasyan an
rec-sign-rep-name = Non an lèt detache
rec-sign-rep-why = Poukisa moun sa a ka siyen (paran, gadyen legal, ajan swen sante, lòt). Tache prèv la.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = Siyati yon pasyan ki gen { $minor-consent-age } a { $minor-last-age } an, pou sijè prive
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Siyati yon timoun oswa adolesan, pou sijè prive, si eta ou mande li
rec-sign-witness = Temwen, si eta ou mande youn
rec-sign-interpreter = Non moun ki te li fòm sa a pou mwen nan lang mwen
rec-bilingual-note = Tèks angle a se pou biwo dosye medikal la. Toulède tèks yo di menm bagay.

## Tracking page

rec-track-title = Swiv demann mwen yo
rec-track-place = Kote
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Biwo imaj medikal
rec-track-pathology = Biwo tisi (patoloji)
rec-track-sent = Dat voye
rec-track-called = Dat rele
rec-track-got = Dat resevwa
rec-track-checked = Louvri, verifye
