### D3 Call my health plan

ins-title = Tumawag sa planong pangkalusugan ko
ins-main = Tumawag bago kayo gumawa ng appointment. Itanong kung ano ang babayaran ng plano. Isulat kung sino ang nakausap ninyo.
ins-have = Ihanda ang mga ito: card ng plano ninyo, pangalan ng sakit ninyo, at pangalan at address ng bagong doktor.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Ihanda ang mga ito: ang card ng plano, ang pangalan ng sakit, at ang pangalan at address ng bagong doktor. Sabihin kung para kanino ang tawag ninyo. Maaaring hingin ng plano ang pagpayag ng taong iyon. Kung may “ako”, “ko”, “kong” o “akin” sa pahinang ito, sabihin ang pangalan ng pasyente.
ins-where = Nasa likod ng card ninyo ang numero. Hingin ang “serbisyo sa miyembro” (member services). Humingi ng interpreter kung kailangan. Libre ito.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Magtanong tungkol sa gastos
ins-none-page-main = Itanong kung magkano ang pagbisita bago kayo gumawa ng appointment. Itanong kung sino ang makakatulong sa inyong magbayad. Isulat kung sino ang nakausap ninyo.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Ang plano ko
ins-plan-phone = Telepono ng plano ko
ins-plan-member = Numero ng miyembro
ins-plan-group = Numero ng grupo
ins-plan-holder = Pangalan ng may hawak ng plano

ins-log-title = Mga tawag ko
ins-log-date = Petsa at oras
ins-log-person = Pangalan ng nakausap
ins-log-ref = Numero ng tawag (reference number)
ins-log-said = Ano ang sinabi nila

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Magbabayad ba ang plano ko?
# Yes/No
ins-a-covered = Binabayaran po ba ng plano ko ang pangalawang opinyon (second opinion)?
# Yes/No
ins-a-covered-illness = Binabayaran po ba nito ang opinyon tungkol sa sakit na ito?
# Yes/No
ins-a-required = Hinihingi po ba ng plano ko ang pangalawang opinyon bago ang operasyon o paggamot na ito?
# Open
ins-a-required-penalty = Ano po ang mangyayari kung hindi ako kukuha nito?
# Yes/No
ins-a-third = Kung magkaiba ang opinyon ng dalawang doktor, babayaran po ba ng plano ko ang ikatlong opinyon?
# Yes/No
ins-a-remote = Binabayaran po ba nito ang opinyon sa video?
# Yes/No
ins-a-remote-records = Binabayaran po ba nito ang opinyon batay sa mga rekord lang?
# Yes/No
ins-a-program = May sarili po bang serbisyo ng pangalawang opinyon ang plano ko?
# Yes/No
ins-a-program-job = Mayroon po ba nito sa trabaho ko?
# Yes/No
ins-a-program-free = Libre po ba ang serbisyong iyon?

ins-b-title = Sinong doktor ang puwede kong puntahan?
# Yes/No
ins-b-network = Dapat po bang nasa network ng plano ko ang doktor?
# Yes/No
ins-b-network-doctor = Nasa network po ba ang doktor na ito?
# Yes/No
ins-b-place = Nasa network po ba ang ospital o klinika?
# Yes/No
ins-b-place-lab = Nasa network po ba ang lab?
# Yes/No
ins-b-place-scans = Nasa network po ba ang lugar para sa mga X-ray at scan?
# Yes/No
ins-b-place-tissue = Nasa network po ba ang doktor ng tissue (pathologist)?
# Yes/No
ins-b-list = Puwede po ba ninyo akong padalhan ng listahan ng mga doktor na gumagamot sa sakit na ito at nagsasalita ng wika ko?
# Yes/No
ins-b-none = Kung walang doktor sa network na gumagamot sa sakit na ito, puwede po ba akong magpatingin sa ibang doktor nang pareho lang ang babayaran ko?
# Open
ins-b-none-how = Paano ko po ito hihingin?

ins-c-title = Ano ang kailangan ko muna?
# Yes/No
ins-c-referral = Kailangan ko po ba ng referral?
# Open
ins-c-referral-who = Sino po ang dapat sumulat nito?
# Yes/No
ins-c-auth = Kailangan ko po ba ng paunang pag-apruba bago ang pagbisita (prior authorization)?
# Yes/No
ins-c-auth-tests = Kailangan ko rin po ba ng pag-apruba para sa mga test?
# Open
ins-c-auth-who = Sino po ang hihingi ng pag-apruba?
# Open
ins-c-auth-time = Gaano po ito katagal?
# Open
ins-c-auth-number = Numero ng pag-apruba
# Open
ins-c-auth-end = Petsa ng pagtatapos ng pag-apruba
# Yes/No
ins-c-letter = Puwede po ba ninyong ipadala sa akin ang sagot nang nakasulat?

ins-d-title = Magkano ang babayaran ko?
# Open
ins-d-copay = Magkano po ang babayaran ko sa pagbisita (copay o coinsurance)?
# Open
ins-d-deductible = Magkano pa po ang natitira sa deductible ko ngayong taon?
# Open
ins-d-max = Magkano po ang pinakamalaking puwede kong bayaran ngayong taon (out-of-pocket maximum)?
# Open
ins-d-max-left = Magkano pa po ang natitira roon?
# Yes/No
ins-d-facility = May singil din po ba ang ospital o pasilidad (facility fee)?
# Yes/No
ins-d-tests = Kung uulitin ng bagong doktor ang mga test, magbabayad po ba ang plano?
# Yes/No
ins-d-tests-old = Kung babasahin ng bagong doktor ang mga lumang scan o slide ko, magbabayad po ba ang plano?
# Open
ins-d-out = Magkano po ang babayaran ko kung wala sa network ang doktor?
# Yes/No
ins-d-travel = Tumutulong po ba itong magbayad sa biyahe o matutuluyan?

ins-e-title = Kung tumanggi ang plano
# Open
ins-e-why = Bakit po? Pakipadala po sa akin ang sagot nang nakasulat.
# Open
ins-e-appeal = Paano po ako mag-aapela (appeal)?
# Open
ins-e-appeal-date = Kailan po ang huling araw para mag-apela?
# Yes/No
ins-e-appeal-fast = May mabilis na apela po ba kung hindi ako makakapaghintay?
ins-e-letter = Puwedeng sumulat ang doktor ko ng liham na nagsasabi kung bakit kailangan ko ito.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Matutulungan ako nang libre ng opisina ng insurance ng estado ko. Tawagan: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Kung may Medicare ako
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Tumutulong ang Part B na magbayad ng pangalawang opinyon bago ang operasyon. Para ito sa operasyon na kailangan ninyo at hindi emergency. Magbabayad kayo ng { $medicare-share } pagkatapos ng taunang deductible ninyo. Babayaran ng Medicare ang natitira sa halagang inaprubahan nito.
ins-medicare-third = Kung magkaiba ang opinyon ng dalawang doktor, tumutulong ang Part B na magbayad ng ikatlong opinyon. Tumutulong din itong magbayad ng mga test na kailangan ninyo.
ins-medicare-accepts = Itanong sa doktor: “Tumatanggap po ba kayo ng Medicare?”
ins-medicare-ma = May planong Medicare Advantage ba kayo? Maaaring iba ang mga patakaran. Tawagan muna ang plano. Maaaring kailangan ninyo ng referral o ng doktor na nasa network.
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Tawagan ang Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Kung may Medicaid ako
ins-medicaid-plan = Humingi ng pangalawang opinyon sa plano ninyo. Obligado ang planong pangkalusugan ng Medicaid na ikuha kayo nito, mula sa doktor ng plano o sa doktor na wala sa plano. Dapat ay wala kayong babayaran dito.
ins-medicaid-ride = Itanong kung nagbibigay ang plano ng masasakyan papunta sa pagbisita.

ins-employer-title = Kung galing sa trabaho ko ang plano ko
ins-employer-hr = Itanong sa opisina ng benepisyo (benefits office): “May serbisyo po ba tayo ng pangalawang opinyon? Sino po ang namamahala ng plano natin?”

ins-none-title = Kung wala akong insurance, o ako mismo ang magbabayad
ins-none-estimate = Humingi ng “tapat na tantiya” (good faith estimate). Papel ito na nagsasabi kung magkano ang pagbisita at mga test. Dapat nila itong ibigay sa inyo nang nakasulat kung hihingin ninyo, o kapag gumawa kayo ng appointment.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = Mas malaki ba ang bill kaysa sa tantiya nang { $gfe-threshold } o higit pa? Puwede ninyong kuwestiyunin ang bill (dispute). Simulan ito sa loob ng { $gfe-days } araw mula sa bill.
ins-none-medicaid = Itanong sa ospital: “Matutulungan po ba ninyo akong mag-apply sa Medicaid, o sa CHIP kung para sa bata?”
ins-none-charity = Itanong sa ospital: “May tulong po ba kayo para sa mga nangangailangan (charity care), o tulong sa pagbabayad? Puwede po bang mahingi ang form sa wika ko?”
ins-none-plan = Itanong: “Puwede po bang magbayad ako nang kaunti buwan-buwan?”
ins-none-clinic = Magtanong sa sentrong pangkalusugan sa komunidad (community health center). Naniningil sila ayon sa kinikita ninyo.
