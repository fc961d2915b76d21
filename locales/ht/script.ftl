### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Sa pou di doktè ou
script-main = Di doktè ou mèsi. Di ou vle konnen tout chwa ou yo. Mande èd pou jwenn non lòt doktè ak dosye ou.

## Before the talk

script-before-title = Anvan ou pale
script-before-person = Mennen yon moun nan fanmi ou oswa yon zanmi. Li ka koute epi ekri sa yo di.
script-before-interpreter = Ou ka jwenn yon entèprèt gratis. Mande li lè ou pran randevou a. Pa sèvi ak yon timoun pou entèprete.
script-before-time = Di biwo a ou bezwen kèk minit pou pale sou yon desizyon.
script-before-nervous = Li nòmal pou ou santi ou jennen. Ou ka li paj sa a awotvwa, oswa lonje li bay doktè a.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Ou ka di sa
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] M ap pale pou pasyan ou a: { $patient-name }. Mèsi pou swen ou bay. Nou kontan ak swen sa a.
    [parent] Mèsi paske ou pran swen pitit mwen. Nou kontan ak swen ou bay.
   *[patient] Mèsi paske ou pran swen mwen. Mwen kontan ak swen ou bay.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Sa se yon desizyon enpòtan pou nou. Anvan tretman an kòmanse, nou vle pran opinyon yon lòt doktè tou.
    [parent] Sa se yon desizyon enpòtan pou pitit mwen. Anvan tretman an kòmanse, nou vle pran opinyon yon lòt doktè tou.
   *[patient] Sa se yon desizyon enpòtan pou mwen. Anvan tretman an kòmanse, mwen vle pran opinyon yon lòt doktè tou.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Nou vle konnen tout chwa yo.
    [parent] Nou vle konnen tout chwa yo.
   *[patient] Mwen vle konnen tout chwa mwen yo.
}
script-say-time = Nan konbyen tan tretman an dwe kòmanse? Èske nou ka tann yon dezyèm opinyon san danje? Pandan konbyen tan?
script-say-who = Ki doktè ou ta wè pou sa? Èske gen yon moun nan yon lòt lopital ki trete sa souvan?
script-say-referral = Èske ou bezwen ekri yon referans (referral)? Èske biwo ou ka voye li?
script-say-records = Èske biwo ou ka voye dosye a, imaj yo, ak lam laboratwa yo (slides)?
script-say-open-questions = Èske gen yon bagay ou pa sèten? Kisa mwen ta dwe mande lòt doktè a?
script-say-after = Mwen pral di ou sa yo di. Èske nou ka pale ankò apre sa?
script-say-close = Mèsi pou èd ou.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Si doktè a di sa, ou ka reponn konsa
script-if-noneed = “Ou pa bezwen yon dezyèm opinyon.”
script-if-noneed-say = “Mwen konprann. Mwen vle pran opinyon yon lòt doktè kanmenm. Tanpri, ede mwen fè sa.”
script-if-notime = “Pa gen tan.”
script-if-notime-say = “Kisa ki ta ka rive si nou tann kèk jou? Èske yon lòt doktè ka gade tès yo jodi a oswa demen?”
script-if-trust = “Ou pa fè mwen konfyans?”
script-if-trust-say = “Mwen fè ou konfyans. Sa se yon desizyon enpòtan. Mwen vle konnen tout chwa yo.”
script-if-partner = “Ou ka wè yon lòt doktè nan biwo mwen.”
script-if-partner-say = “Mèsi. Mwen ta renmen pran opinyon yon doktè nan yon lòt lopital.”
script-if-cost = “Plan sante a p ap peye.”
script-if-cost-say = “Mèsi. Mwen pral mande plan sante a.”
script-if-records = “Nou pa ka ba ou dosye a.”
script-if-records-say = “Lalwa pèmèt pasyan yo jwenn yon kopi dosye yo. Kiyès mwen ka mande pou sa? Mwen gen yon demann alekri la a.”
# Not speech: no quotation marks, no bubble.
script-if-angry = Doktè a fache
script-if-angry-say = “Mwen regrèt sa difisil. Mwen vle pran opinyon yon lòt doktè kanmenm.”
script-if-angry-advice = Ou pa bezwen pèmisyon pou mande. Anplwaye biwo a, yon enfimyè, oswa doktè fanmi ou ka ede ou. Si yon doktè di ou pa mande, se yon rezon anplis pou ou mande.

## By phone

script-phone-title = Pa telefòn, ak biwo doktè a
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] Alo. Non mwen se { $caller-name }. M ap rele pou yon pasyan: { $patient-name }. Dat nesans: { $patient-birth-date }.
    [parent] Alo. Non mwen se { $caller-name }. M ap rele pou pitit mwen: { $patient-name }. Dat nesans: { $patient-birth-date }.
   *[patient] Alo. Non mwen se { $caller-name }. Dat nesans mwen se { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Mwen bezwen yon entèprèt (interpreter). Lang mwen se { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Sa ijan. Operasyon an oswa tretman an ap fèt nan dat sa a: { $start-date }.
script-phone-ask = M ap rele pou yon dezyèm opinyon (second opinion). Tanpri, di doktè a sa. Mwen bezwen yon kopi dosye a ak imaj yo. Ki kote pou mwen voye fòm nan?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Di non ou dabò:
script-phone-birth = Di dat nesans pasyan an:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Di sa si ou bezwen li: Mwen bezwen yon entèprèt (interpreter). Lang mwen se:
script-phone-note = Non moun mwen te pale avè li a, ak dat la:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Nan yon mesaj bay doktè a
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Pa gen anpil tan. Rele dabò. Pa tann repons yon mesaj.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Pou: { $doctor-title-name }
script-portal-subject = Dezyèm opinyon
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] M ap ekri pou pasyan ou a: { $patient-name }. Mèsi pou swen ou bay. Anvan tretman an kòmanse, nou vle yon dezyèm opinyon. Nou vle konnen tout chwa yo. Konbyen tan nou ka tann san danje? Ki doktè ou ta wè pou sa? Èske ou bezwen ekri yon referans (referral)? Kijan nou ka jwenn dosye a, imaj yo, ak lam laboratwa yo (slides)? Nou pral di ou sa lòt doktè a di. Mèsi.
    [parent] M ap ekri pou pitit mwen: { $patient-name }. Mèsi pou swen ou bay. Anvan tretman an kòmanse, nou vle yon dezyèm opinyon. Nou vle konnen tout chwa yo. Konbyen tan nou ka tann san danje? Ki doktè ou ta wè pou sa? Èske ou bezwen ekri yon referans (referral)? Kijan nou ka jwenn dosye a, imaj yo, ak lam laboratwa yo (slides)? Nou pral di ou sa lòt doktè a di. Mèsi.
   *[patient] Mèsi pou swen ou bay. Anvan tretman an kòmanse, mwen vle yon dezyèm opinyon. Mwen vle konnen tout chwa mwen yo. Konbyen tan mwen ka tann san danje? Ki doktè ou ta wè pou sa? Èske ou bezwen ekri yon referans (referral)? Kijan mwen ka jwenn dosye mwen, imaj mwen yo, ak lam laboratwa mwen yo (slides)? Mwen pral di ou sa lòt doktè a di. Mèsi.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Moun k ap ekri: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Pou:
script-portal-from-line = Moun k ap ekri:

## Notes

script-after-title = Apre ou fin pale
script-after-heard = Repete sa ou tande a: “Mwen vle asire mwen konprann. Ou te di …”
script-after-time = Konbyen tan nou ka tann san danje:
script-after-names = Non lòt doktè:
script-after-referral = Kiyès k ap voye referans lan (referral), ak ki lè:
script-after-next = Kisa k ap fèt apre:
