### D6 My health on one page (for the new doctor)

sum-title = Ang kalusugan ko sa isang pahina
sum-main = Ibigay ang pahinang ito sa bagong doktor. Punan ang kaya ninyo.
sum-question = Ang isang tanong na pinakagusto kong masagot ninyo
sum-diagnosis = Anong sakit ang sinabing mayroon ako, sino ang nagsabi, at kailan
sum-plan = Anong paggamot ang inialok sa akin, at kailan ito puwedeng magsimula
sum-blind = Pakitingnan po ang mga test ko bago ninyo basahin ang unang plano ng paggamot.
sum-timeline = Ano ang nangyari, may mga petsa
sum-symptoms = Ano ang nararamdaman ko ngayon
sum-tests = Mga pangunahing test, may petsa at lugar
sum-treated = Mga paggamot hanggang ngayon, at ano ang nagawa ng mga ito
sum-meds = Mga gamot, bitamina, at dosis
sum-allergies = Mga allergy at masamang reaksiyon
sum-other = Iba pang sakit at operasyon
sum-family = Mga sakit sa pamilya ko
sum-goals = Ano ang pinakamahalaga sa akin
sum-doctors = Mga doktor ko, may mga numero ng telepono
