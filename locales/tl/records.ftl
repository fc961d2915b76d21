### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Kahilingan para sa aking medikal na rekord
rec-main = Punan ang bawat linya. Pirmahan at lagyan ng petsa. Magtago ng kopya. Ipadala agad.

## Guide page: how to send the form

rec-how-title = Paano ito ipadala
# Leads the guide when the records may not come in time.
rec-how-soon = Maaaring hindi dumating sa oras ang mga rekord ninyo. Hilingin sa opisina ng bagong doktor na kunin ang mga ito. Puwede ring kayo mismo ang magdala ng form na ito sa opisina ng mga rekord. Itanong kung ano ang maibibigay nila agad sa inyo.
rec-how-portal = Tingnan muna ang portal ng pasyente ninyo (patient portal). Maraming resulta ang naroon na, at libre.
rec-how-newoffice = O hilingin sa opisina ng bagong doktor na kunin ang mga rekord. Puwedeng magpadala ng mga rekord ang mga doktor sa isa’t isa para sa pangangalaga sa inyo. Madalas libre ito.
rec-how-send = Ipadala ang form na ito sa opisina ng mga rekord (medical records). Isulat ang petsa. Hilingin na tatakan nila ang kopya ninyo.
# $check-days (Number) Days to wait before the call
rec-how-check = Tumawag pagkatapos ng { $check-days } araw. Itanong: “Natanggap po ba ninyo ang kahilingan ko? Kailan po ito magiging handa? Magkano po ito?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Tumawag sa petsang ito: { $check-date }. Itanong: “Natanggap po ba ninyo ang kahilingan ko? Kailan po ito magiging handa? Magkano po ito?”
rec-how-test = Nakakuha ba kayo ng disc? Hilingin sa bagong opisina na buksan ito bago ang pagbisita ninyo. Magtago ng isang disc para sa sarili ninyo.

## Form

rec-s1 = Tungkol sa pasyente
rec-name = Buong pangalan, gaya ng nasa medikal na rekord
rec-former = Iba pang pangalang ginamit dati
rec-dob = Petsa ng kapanganakan
rec-mrn = Numero ng pasyente (MRN), kung alam
rec-address = Tirahan
rec-phone = Telepono
rec-email = E-mail
rec-language = Wika para sa mga tawag
# Tick box in the same cell as rec-language
rec-interpreter = Kailangan ko ng interpreter

rec-s2 = Sino ang may hawak ng mga rekord ko
rec-from = Ospital, klinika, o doktor na magbibigay ng mga rekord
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Numero ng fax: { $fax-number }

rec-s3 = Sino ang tatanggap ng mga rekord ko
rec-to-me = Padalhan ako ng kopya
rec-to-doctor = Padalhan ng kopya ang doktor o ospital na ito
rec-to-both = Ipadala sa pareho
rec-to-name = Pangalan ng tao o lugar
rec-to-where = Saan ipapadala: address, telepono, fax, ligtas na e-mail

rec-s4 = Ang kailangan ko
rec-dates-from = Mula sa petsang ito
rec-dates-to = Hanggang sa petsang ito
rec-what-summary = Tala ng pagbisita at buod mula sa ospital
rec-what-labs = Resulta ng lab
rec-what-imaging-reports = Ulat ng scan
rec-what-images = Larawan ng scan (X-ray, CT, MRI, PET, ultrasound, mammogram)
rec-what-path-report = Ulat ng tissue (pathology)
rec-what-path-slides = Slide at block ng tissue, mula sa lab papunta sa lab
rec-what-op = Ulat ng operasyon
rec-what-meds = Listahan ng gamot at allergy
rec-what-treatment = Plano at rekord ng paggamot (chemo, radiation)
rec-what-heart = Test sa puso at iba pang test
rec-what-genetic-tumor = Resulta ng test ng gene o tumor marker
rec-what-bills = Mga bill
rec-what-other = Iba pa:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Opisina ng scan (imaging): ipadala ang bawat larawan bilang DICOM file, kasama ang viewer. Isulat sa disc: buong pangalan, petsa ng kapanganakan, pangalan at petsa ng bawat scan.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Opisina ng tissue (pathology): ipadala ang mga slide at block, o mga bagong hiwa, mula sa lab papunta sa lab. Isama ang ulat sa pagpapadala. Isasauli ng bagong lab ang mga ito sa inyo.

rec-s5 = Mga pribadong paksa
rec-private-why = May dagdag na patakarang nagpoprotekta sa mga rekord na ito. Ipapadala lang ang mga ito kung lalagyan ninyo ng tsek ang kahon at isusulat ninyo ang inisyal ninyo. Kung bahagi ng sakit ninyo ang paksa, maaaring kailangan ito ng bagong doktor.
# Label of the small box beside each topic
rec-private-initials = Inisyal
rec-private-mental = Rekord ng kalusugan ng isip o kapansanan sa pag-unlad
rec-private-sud = Rekord ng paggamot dahil sa alak o droga
rec-private-hiv = Resulta ng test at pangangalaga sa HIV o AIDS
rec-private-genetic = Resulta ng genetic test
rec-private-sti = Rekord ng impeksiyong nakukuha sa pagtatalik
rec-private-repro = Rekord ng pagbubuntis at birth control
rec-private-therapy = Hiwalay na form ang kailangan para sa pribadong tala ng therapist. Huwag gamitin ang form na ito.

rec-s6 = Paano ko ito gustong matanggap
rec-how-portal-fmt = Sa portal ng pasyente ko
rec-how-email = Sa ligtas na e-mail
rec-how-disc = Mga scan sa disc o USB, sa DICOM format, may viewer, lahat ng larawan
rec-how-transfer = Mga scan, ipadala sa bagong ospital gamit ang computer
rec-how-paper = Sa papel, sa koreo
rec-how-pickup = Kukunin ko ito

rec-s7 = Bakit
rec-purpose = Gusto ko ng pangalawang opinyon. Ako mismo ang humihiling nito.
rec-needed-by = Kailangan ko ito bago ang petsang ito (pagbisita o operasyon ko):

rec-s8 = Tagal ng bisa
rec-expires = Matatapos ang pahintulot na ito sa petsang ito:
# Printed only when the date was worked out by the program.
rec-expires-note = Isinulat na para sa inyo ang petsa sa itaas. Puwede ninyo itong ekisan at isulat ang sarili ninyong petsa.

rec-s9 = Mga karapatan ko
# $records-office (String) Name and address of the records office
rec-right-revoke = Puwede kong bawiin ang pahintulot na ito anumang oras. Dapat ko itong gawin nang nakasulat. Ipapadala ko ito sa: { $records-office }. Hindi nito mababago ang naipadala na.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Puwede kong bawiin ang pahintulot na ito anumang oras. Dapat ko itong gawin nang nakasulat. Ipapadala ko ito sa lugar na may hawak ng mga rekord ko. Hindi nito mababago ang naipadala na.
rec-right-condition = Hindi ko kailangang pumirma. Hindi ninyo ako puwedeng pagkaitan ng pangangalaga, bayad, o planong pangkalusugan dahil hindi ako pumirma.
rec-right-redisclose = Kapag naipadala na ang mga rekord ko, maaaring ibahagi ang mga ito ng tumanggap. Kung mangyari iyon, maaaring hindi na protektado ang mga ito ng batas sa privacy.
rec-right-sud = Mga rekord ng paggamot dahil sa alak o droga: puwedeng ibahagi muli ang mga ito ng tumanggap ayon sa pinapayagan ng batas na HIPAA. Hindi puwedeng gamitin ang mga ito laban sa akin sa kasong sibil, kriminal, administratibo, o lehislatibo. Puwede lang iyon kung may pahintulot ko o utos ng korte.
rec-right-refuse = Kung iiwan kong blangko ang isang kahon, hindi ipapadala ang mga rekord na iyon. Maaaring hindi makita ng bagong doktor ang kabuuan.
rec-right-copy = Makakatanggap ako ng kopya ng napirmahang form na ito. Puwede kong tingnan ang mga rekord na ipapadala.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = Kung sarili kong mga rekord ang hihingin ko, dapat sumagot ang opisina sa loob ng { $access-days } araw. Puwede lang itong magdagdag ng { $access-extension-days } araw kung isusulat nito sa akin ang dahilan.
rec-right-fee = Para sa sarili kong kopya, makatarungang halaga lang ng pagkopya at koreo ang babayaran ko. Pakisabi po sa akin ang halaga bago kayo magsimula.
rec-right-ownform = Kung gumagamit ang opisina ninyo ng sariling form, pakipadala po ito agad sa akin. Pakituring po ang liham na ito bilang nakasulat kong kahilingan simula ngayong araw.

rec-s10 = Pumirma rito
rec-sign = Pirma ng pasyente
rec-sign-date = Petsa
rec-sign-rep = Pirma ng taong pumipirma para sa pasyente
rec-sign-rep-name = Pangalan (i-print)
rec-sign-rep-why = Bakit puwedeng pumirma ang taong ito (magulang, tagapangalaga (guardian), kinatawan sa kalusugan (health care agent), iba pa). Ilakip ang patunay.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = Pirma ng pasyenteng edad { $minor-consent-age } hanggang { $minor-last-age }, para sa mga pribadong paksa
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Pirma ng bata o tinedyer, para sa mga pribadong paksa, kung hinihingi ng estado ninyo
rec-sign-witness = Saksi, kung hinihingi ng estado ninyo
rec-sign-interpreter = Pangalan ng taong bumasa sa akin ng form na ito sa wika ko
rec-bilingual-note = Para sa opisina ng mga rekord ang tekstong Ingles. Pareho ang sinasabi ng dalawang teksto.

## Tracking page

rec-track-title = Bantayan ang mga kahilingan ko
rec-track-place = Lugar
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Opisina ng scan
rec-track-pathology = Opisina ng tissue (pathology)
rec-track-sent = Ipinadala noong
rec-track-called = Tumawag noong
rec-track-got = Nakuha noong
rec-track-checked = Binuksan at tiningnan
