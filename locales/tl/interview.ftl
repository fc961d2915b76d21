### D5 Meet the doctor

int-title = Kilalanin ang doktor
int-main = Makipagkita sa mahigit isang doktor kung may oras kayo. Pare-pareho ang itanong sa kanila. Isulat nang magkatabi ang mga sagot.

## Find and choose

int-find-title = Paano makahanap ng mga doktor
int-find-doctor = Humingi sa espesyalista ninyo ng doktor na madalas gumamot sa sakit ninyo. Walang espesyalista? Magtanong sa doktor ng pamilya ninyo.
int-find-service = Gamitin ang serbisyong “maghanap ng doktor” (find a doctor) ng ospital, sa telepono o online. Tingnan ang pagsasanay, kakayahan, lugar, mga planong pangkalusugan, at mga wika.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Maghanap ng doktor: { $referral-line }
int-find-plan = Humingi sa planong pangkalusugan ninyo ng listahan ng mga espesyalista nito.
int-find-center = Para sa kanser o bihirang sakit, magtanong kung may sentrong gumagamot ng maraming taong may ganito.
int-find-outside = Subukang pumili ng doktor sa ibang ospital. Maaaring iba ang pagtingin ng doktor na iyon.

int-choose-title = Ano ang hahanapin
int-choose-experience = Marami nang taong may ganitong sakit ang nagamot ng doktor. Kapag mas sanay, madalas mas maganda ang resulta.
int-choose-hospital = Akreditado ang ospital (accredited). Ibig sabihin, natugunan nito ang mga itinakdang patakaran para sa mabuting pangangalaga.
int-choose-staff = Palagay ang loob ninyo sa mga nars at staff. Tutulong sila sa mga tanong, pagbisita, planong pangkalusugan, at pag-refill ng gamot.
int-choose-cost = Alam ninyo kung magkano ang gastos at kung sino ang makakatulong sa inyong magbayad.
int-choose-comfort = Ramdam ninyong pinakikinggan kayo. Katawan ninyo ito at kayo ang pipili.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Itanong sa bawat doktor
int-core-1 = Sertipikado po ba kayo ng board (board certified)? Sa anong larangan?
int-core-2 = Gaano katagal na po kayong gumagamot ng mga taong may ganitong sakit?
int-core-3 = Anong mga paggamot po ang iniaalok ninyo para sa sakit na ito?
int-core-4 = May mga klinikal na pag-aaral (clinical trial) po ba kayo para sa mga taong may ganitong sakit?
int-core-5 = Anong oras po bukas ang opisina ninyo?
int-core-6 = Gaano po kadalas ninyong ginagawa ang operasyong ito?
int-core-7 = Gaano po kadalas nagtatagumpay ang operasyong ito kapag kayo ang gumagawa (success rate)?

## More questions for every doctor

int-more-title = Mabuti ring itanong
int-more-agree = Pakitingnan po muna ang mga test. Anong sakit po ito sa tingin ninyo? Gaano po kayo kasigurado?
int-more-else = Ano pa po kaya ito? Kailangan pa po ba ng ibang test?
int-more-wait = Paano po kung maghihintay muna? Paano po kung walang gagawin?
int-more-options = Ano po ang maganda at hindi maganda sa bawat opsyon?
int-more-you = Ano po ang pipiliin ninyo para sa sarili ninyong pamilya? Bakit po?
int-more-hospital = Anong ospital po ang ginagamit ninyo? Akreditado po ba ito para sa ganitong pangangalaga?
int-more-language = May interpreter po ba kayo para sa wika ko?
int-more-cost = Tinatanggap po ba ninyo ang planong pangkalusugang ito? Magkano po ang matitirang babayaran?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Magkano po ang gastos? Tumutulong po ba kayo sa mga walang planong pangkalusugan?
int-more-contact = Sino po ang sasagot sa mga tanong ko sa pagitan ng mga pagbisita?
int-more-report = Ipapadala po ba ninyo nang nakasulat ang opinyon ninyo sa akin at sa unang doktor? Kailan po?
int-more-home = Puwede po bang gawin ng doktor na malapit sa bahay ang ilang bahagi ng pangangalaga?

## Question sets, chosen by the condition

int-surgery-title = Kung posibleng operahan kayo
int-surgery-1 = Bakit po kailangan na ang operasyon ngayon? Ano pa po ang puwede munang subukan?
int-surgery-2 = May iba pa po bang paraan para gawin ito, na mas maliliit ang hiwa?
int-surgery-3 = Ilan po ang ginawa ninyo noong nakaraang taon?
int-surgery-4 = Anong mga problema po ang puwedeng mangyari? Gaano po kadalas ito sa mga pasyente ninyo?
int-surgery-5 = Sino po ang mag-oopera? Sino pa po ang nasa loob ng silid?
int-surgery-6 = Anong uri ng anesthesia po ito? Sino po ang magbibigay nito?
int-surgery-7 = Gaano po katagal sa ospital? Kailan po ligtas nang magtrabaho, magmaneho, o magbuhat?
int-surgery-8 = Gaano po ito kasakit? Ano po ang gagawin ninyo para sa kirot?
int-surgery-9 = Kakailanganin pa po ba ng isa pang operasyon balang araw?

int-cancer-title = Kung may kanser kayo
int-cancer-1 = Anong uri po ng kanser ito? Anong stage na po? Gaano po kayo kasigurado?
int-cancer-2 = Tiningnan po ba ng sarili ninyong pathologist ang mga slide?
int-cancer-3 = Dapat po bang i-test ang tumor para sa mga pagbabago sa gene?
int-cancer-4 = May grupo po ba ng mga doktor na mag-uusap tungkol sa kasong ito?
int-cancer-5 = Ang layunin po ba ay pagalingin ito, pabagalin ito, o pagaanin ang pakiramdam?
int-cancer-6 = Anong paggamot po ang mauuna? Bakit po?
int-cancer-7 = Gaano po katagal ligtas maghintay bago magsimula?
int-cancer-8 = May klinikal na pag-aaral po bang bagay rito?
int-cancer-9 = Paano po babaguhin ng paggamot ang araw-araw na buhay, trabaho, at pagkakaroon ng anak?
int-cancer-10 = Sino po ang makakatulong sa kirot, pagkain, pag-aalala, at pera?

int-rare-title = Kung bihira ang sakit ninyo
int-rare-1 = Ilan na pong taong may ganitong sakit ang nagamot ninyo?
int-rare-2 = May sentro po bang pinakamaalam sa sakit na ito?
int-rare-3 = Kailangan po ba ng genetic test? Dapat din po bang magpa-test ang pamilya?
int-rare-4 = Sino po ang mamamahala sa pangangalaga? Makikipag-usap po ba kayo sa lokal na doktor?
int-rare-5 = May grupo po ba ng mga pasyente o listahan (registry) na puwedeng salihan?

int-chronic-title = Kung pangmatagalan ang sakit ninyo
int-chronic-1 = Ano po ang layunin ng paggamot? Paano po natin malalaman kung gumagana ito?
int-chronic-2 = Gagana pa rin po kaya ito kung mas kaunti ang gamot, o mas mababa ang dosis?
int-chronic-3 = Ano po ang pinakanakakatulong sa bahay?
int-chronic-4 = Gaano po kadalas kailangan ang mga check-up? Ano-ano po ang mga ito?
int-chronic-5 = Sa anong mga senyales ko po kayo dapat tawagan, o dapat akong humingi agad ng tulong?

int-child-title = Kung bata ang pasyente
int-child-1 = Ilan na pong batang ganito ang edad at ganito ang sakit ang nagamot ninyo?
int-child-2 = Kailangan po ba namin ng ospital ng mga bata o espesyalista sa mga bata?
int-child-3 = Paano po ito puwedeng makaapekto sa paglaki, pag-aaral, at paglalaro?
int-child-4 = Pambata po ba ang mga test at dosis? Bibigyan po ba ng pampatulog na gamot ang anak ko habang may test?
int-child-5 = Puwede po ba akong manatili sa tabi ng anak ko? Pati po ba sa gabi?
int-child-6 = Paano po ninyo ito ipapaliwanag sa anak ko?
int-child-7 = Anong mga bagay po ang puwede ninyong pag-usapan nang sarilinan ng anak kong tinedyer?

int-mental-title = Kung tungkol ito sa kalusugan ng isip
int-mental-1 = Anong sakit po ito sa tingin ninyo? Paano po ninyo ito natukoy?
int-mental-2 = Posible po bang galing ito sa sakit ng katawan o sa isang gamot?
int-mental-3 = Ano po ang mga opsyon: therapy sa pakikipag-usap (talk therapy), gamot, pareho, o ibang tulong?
int-mental-4 = Gaano po kabilis dapat may pagbabago? Paano po kung wala?
int-mental-5 = Ano po ang mga side effect? Ano po ang ligtas na paraan ng pagtigil sa gamot?
int-mental-6 = Sino po ang tatawagan ko kung may krisis?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Linya para sa krisis, araw at gabi: { $crisis-line }
int-mental-7 = Sino po ang puwedeng tumingin sa mga rekord ko? Kakausapin lang po ba ninyo ang pamilya ko kung papayag ako?

int-med-title = Kung bagong gamot o sinusubok pang paggamot
int-med-1 = Aprubado po ba ito para sa sakit na ito? Kung hindi, bakit po sa tingin ninyo ay makakatulong ito?
int-med-2 = Ano po ang karaniwang paggamot? Bakit po hindi iyon ang gamitin?
int-med-3 = Ano po ang alam na natin, at ano ang hindi pa, tungkol sa mga panganib?
int-med-4 = Ligtas po ba ito kasabay ng ibang mga gamot?
int-med-5 = Puwede po bang itigil ito anumang oras? Ano po ang mangyayari pagkatapos?
int-med-6 = Sino po ang magbabayad ng gamot, mga test, at mga biyahe? Sino po ang magbabayad kung makapinsala ito?
int-med-7 = Sino po ang tumitiyak na ligtas ang pag-aaral?

int-nodx-title = Kung walang nakakaalam kung ano ang sakit ninyo
int-nodx-1 = Anong mga sakit na po ang hinanap ninyo at hindi nakita? Paano po ninyo nalaman?
int-nodx-2 = Ano po ang pinakamalamang na sakit? Anong malubhang sakit po ang hindi natin dapat makaligtaan?
int-nodx-3 = Anong test po ang pinakamakakatulong ngayon?
int-nodx-4 = Dapat po bang may ibang tumingin ulit sa mga scan o slide?
int-nodx-5 = Kailangan po ba ng ibang uri ng espesyalista?
int-nodx-6 = Ano po ang dapat naming isulat o bantayan?
int-nodx-7 = Ano po ang plano kung walang maisagot ang test na ito?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Doktor { $n }
int-grid-date = Pagbisita
int-grid-feel = Ramdam kong pinakinggan ako (1 hanggang 5)
int-grid-staff = Mabait at matulungin ang staff (1 hanggang 5)
int-grid-cost = Ang babayaran ko
