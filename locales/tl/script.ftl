### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Ano ang sasabihin sa inyong doktor
script-main = Magpasalamat sa doktor ninyo. Sabihing gusto ninyong malaman ang lahat ng opsyon. Magpatulong sa mga pangalan ng doktor at sa mga rekord.

## Before the talk

script-before-title = Bago kayo makipag-usap
script-before-person = Magsama ng kapamilya o kaibigan. Puwede silang makinig at magsulat.
script-before-interpreter = Puwede kayong magkaroon ng libreng interpreter. Hingin ito kapag gumawa ng appointment. Huwag gawing interpreter ang bata.
script-before-time = Humingi sa opisina ng ilang minuto para mapag-usapan ang isang desisyon.
script-before-nervous = Normal lang na mahiya. Puwedeng basahin o iabot sa doktor ang pahinang ito.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Puwede ninyong sabihin ito
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] Nagsasalita po ako para sa pasyente ninyo: { $patient-name }. Salamat po sa pag-aalaga ninyo. Kontento po kami rito.
    [parent] Salamat po sa pag-aalaga ninyo sa anak ko. Kontento po kami rito.
   *[patient] Salamat po sa pag-aalaga ninyo sa akin. Kontento po ako rito.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Mahalagang desisyon po ito para sa amin. Bago magsimula ang paggamot, gusto po naming magtanong sa isa pang doktor.
    [parent] Mahalagang desisyon po ito para sa anak ko. Bago magsimula ang paggamot, gusto po naming magtanong sa isa pang doktor.
   *[patient] Mahalagang desisyon po ito para sa akin. Bago magsimula ang paggamot, gusto ko pong magtanong sa isa pang doktor.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Gusto po naming malaman ang lahat ng opsyon.
    [parent] Gusto po naming malaman ang lahat ng opsyon.
   *[patient] Gusto ko pong malaman ang lahat ng opsyon ko.
}
script-say-time = Gaano po kabilis dapat simulan ang paggamot? Ligtas po bang maghintay ng pangalawang opinyon? Gaano po katagal?
script-say-who = Kung kayo po, kanino kayo magpapatingin para dito? May doktor po ba sa ibang ospital na madalas gumamot nito?
script-say-referral = Dapat po ba kayong sumulat ng referral? Maipapadala po ba ng opisina?
script-say-records = Maipapadala po ba ng opisina ninyo ang mga rekord, scan, at lab slide?
script-say-open-questions = May bagay po ba na hindi kayo sigurado? Ano po ang dapat kong itanong sa ibang doktor?
script-say-after = Ibabalita ko po sa inyo ang sasabihin nila. Puwede po ba tayong mag-usap ulit pagkatapos?
script-say-close = Salamat po sa tulong ninyo.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Kung ito ang sabi ng doktor, puwede ninyong isagot ito
script-if-noneed = “Hindi ninyo kailangan niyan.”
script-if-noneed-say = “Naiintindihan ko po. Gusto ko pa ring magtanong sa isa pang doktor. Patulong po.”
script-if-notime = “Wala nang oras.”
script-if-notime-say = “Ano po ang puwedeng mangyari kung maghintay nang ilang araw? Matitingnan po ba ng ibang doktor ang mga test ngayon o bukas?”
script-if-trust = “Wala ba kayong tiwala sa akin?”
script-if-trust-say = “Tiwala po ako sa inyo. Mahalagang desisyon ito. Gusto kong malaman ang lahat ng opsyon.”
script-if-partner = “Puwede kayong magpatingin sa ibang doktor sa opisina ko.”
script-if-partner-say = “Salamat po. Gusto ko po sanang magtanong sa isang nasa ibang ospital.”
script-if-cost = “Hindi babayaran ng planong pangkalusugan.”
script-if-cost-say = “Salamat po. Tatanungin ko po ang planong pangkalusugan.”
script-if-records = “Hindi namin maibibigay sa inyo ang mga rekord.”
script-if-records-say = “Ayon sa batas, puwedeng kumuha ang pasyente ng kopya ng mga rekord niya. Sino po ang puwede kong tanungin tungkol dito? Heto po ang nakasulat kong kahilingan.”
# Not speech: no quotation marks, no bubble.
script-if-angry = Nagalit ang doktor
script-if-angry-say = “Pasensiya na po kung mahirap ito. Gusto ko pa rin pong magtanong sa ibang doktor.”
script-if-angry-advice = Hindi ninyo kailangan ng pahintulot para magtanong. Matutulungan kayo ng staff ng opisina, nars, o doktor ng pamilya ninyo. Kung sabihin ng doktor na huwag kayong magtanong, isa pa iyong dahilan para magtanong.

## By phone

script-phone-title = Sa telepono, sa opisina ng doktor
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] Hello po. Ang pangalan ko po ay { $caller-name }. Tumatawag po ako para sa isang pasyente: { $patient-name }. Petsa ng kapanganakan: { $patient-birth-date }.
    [parent] Hello po. Ang pangalan ko po ay { $caller-name }. Tumatawag po ako para sa anak ko: { $patient-name }. Petsa ng kapanganakan: { $patient-birth-date }.
   *[patient] Hello po. Ang pangalan ko po ay { $caller-name }. Ang petsa po ng kapanganakan ko ay { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Kailangan ko po ng interpreter. Ang wika ko po: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Apurahan po ito. Petsa po ng operasyon o paggamot: { $start-date }.
script-phone-ask = Tumatawag po ako tungkol sa pangalawang opinyon (second opinion). Pakisabi po sa doktor. Kailangan ko po ng kopya ng mga rekord at scan. Saan ko po ipapadala ang form?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Sabihin muna ang pangalan ninyo:
script-phone-birth = Sabihin ang petsa ng kapanganakan ng pasyente:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Sabihin ito kung kailangan ninyo: Kailangan ko po ng interpreter. Ang wika ko po:
script-phone-note = Pangalan ng nakausap ko, at ang petsa:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Bilang mensahe sa doktor
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Kaunti na lang ang oras. Tumawag muna. Huwag hintayin ang sagot sa mensahe.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Para kay: { $doctor-title-name }
script-portal-subject = Pangalawang opinyon
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] Sumusulat po ako para sa pasyente ninyo: { $patient-name }. Salamat po sa pag-aalaga ninyo. Bago magsimula ang paggamot, gusto po namin ng pangalawang opinyon. Gusto naming malaman ang lahat ng opsyon. Gaano po katagal ligtas maghintay? Kung kayo po, kanino kayo magpapatingin para dito? Kailangan po ba ninyong sumulat ng referral? Paano po namin makukuha ang mga rekord, scan, at slide? Ibabalita po namin sa inyo ang sasabihin ng ibang doktor. Salamat po.
    [parent] Sumusulat po ako para sa anak ko: { $patient-name }. Salamat po sa pag-aalaga ninyo. Bago magsimula ang paggamot, gusto po namin ng pangalawang opinyon. Gusto naming malaman ang lahat ng opsyon. Gaano po katagal ligtas maghintay? Kung kayo po, kanino kayo magpapatingin para dito? Kailangan po ba ninyong sumulat ng referral? Paano po namin makukuha ang mga rekord, scan, at slide? Ibabalita po namin sa inyo ang sasabihin ng ibang doktor. Salamat po.
   *[patient] Salamat po sa pag-aalaga ninyo. Bago magsimula ang paggamot, gusto ko po ng pangalawang opinyon. Gusto kong malaman ang lahat ng opsyon ko. Gaano po katagal ligtas maghintay? Kung kayo po, kanino kayo magpapatingin para dito? Kailangan po ba ninyong sumulat ng referral? Paano ko po makukuha ang mga rekord, scan, at slide ko? Ibabalita ko po sa inyo ang sasabihin ng ibang doktor. Salamat po.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Mula kay: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Para kay:
script-portal-from-line = Mula kay:

## Notes

script-after-title = Pagkatapos ng usapan
script-after-heard = Ulitin ang narinig ninyo: “Gusto ko pong masiguro na naiintindihan ko. Ang sabi po ninyo …”
script-after-time = Gaano katagal ligtas maghintay:
script-after-names = Mga pangalan ng ibang doktor:
script-after-referral = Sino ang magpapadala ng referral, at kailan:
script-after-next = Ano ang susunod na mangyayari:
