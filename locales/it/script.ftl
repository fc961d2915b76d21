### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Cosa dire al suo medico
script-main = Ringrazi il suo medico. Dica che vuole conoscere tutte le sue opzioni. Chieda aiuto per i nomi di altri medici e per la cartella clinica.

## Before the talk

script-before-title = Prima di parlare
script-before-person = Porti un familiare o un amico. Può ascoltare e prendere appunti.
script-before-interpreter = Può avere un interprete gratis. Lo chieda quando prende l’appuntamento. Non usi un bambino come interprete.
script-before-time = Dica allo studio che le servono alcuni minuti per parlare di una decisione.
script-before-nervous = È normale sentirsi in imbarazzo. Può leggere questa pagina ad alta voce o darla al medico.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Può dire così
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Parlo a nome di una sua paziente: { $patient-name }. Grazie per la sua assistenza. La apprezziamo molto.
        [male] Parlo a nome di un suo paziente: { $patient-name }. Grazie per la sua assistenza. La apprezziamo molto.
       *[other] Parlo a nome di una persona in cura da lei: { $patient-name }. Grazie per la sua assistenza. La apprezziamo molto.
    }
    [parent] { $patient-gender ->
        [female] Grazie per come cura mia figlia. Apprezziamo molto quello che fa.
        [male] Grazie per come cura mio figlio. Apprezziamo molto quello che fa.
       *[other] Grazie per come cura mio figlio o mia figlia. Apprezziamo molto quello che fa.
    }
   *[patient] Grazie per come mi cura. Mi trovo bene con lei.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Questa è una decisione importante per noi. Prima di iniziare la cura, vorremmo sentire anche un altro medico.
    [parent] { $patient-gender ->
        [female] Questa è una decisione importante per mia figlia. Prima di iniziare la cura, vorremmo sentire anche un altro medico.
        [male] Questa è una decisione importante per mio figlio. Prima di iniziare la cura, vorremmo sentire anche un altro medico.
       *[other] Questa è una decisione importante per mio figlio o mia figlia. Prima di iniziare la cura, vorremmo sentire anche un altro medico.
    }
   *[patient] Questa è una decisione importante per me. Prima di iniziare la cura, vorrei sentire anche un altro medico.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Vogliamo conoscere tutte le opzioni.
    [parent] Vogliamo conoscere tutte le opzioni.
   *[patient] Voglio conoscere tutte le mie opzioni.
}
script-say-time = Tra quanto tempo bisogna iniziare la cura? Si può aspettare un secondo parere senza rischi? Per quanto tempo?
script-say-who = Lei da chi andrebbe per questo? C’è qualcuno in un altro ospedale che cura spesso questa malattia?
script-say-referral = Deve scrivere l’impegnativa (referral)? Può mandarla il suo studio?
script-say-records = Il suo studio può mandare la cartella clinica, le immagini e i vetrini di laboratorio (slides)?
script-say-open-questions = Ha dei dubbi su qualcosa? Che cosa devo chiedere all’altro medico?
script-say-after = Le dirò che cosa mi dicono. Dopo possiamo parlarne di nuovo?
script-say-close = Grazie per il suo aiuto.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Se il medico dice questo, può rispondere così
script-if-noneed = «Non serve un secondo parere.»
script-if-noneed-say = «Capisco. Vorrei comunque sentire un altro medico. Per favore, mi aiuti a farlo.»
script-if-notime = «Non c’è tempo.»
script-if-notime-say = «Che cosa può succedere se aspettiamo qualche giorno? Un altro medico può guardare gli esami oggi o domani?»
script-if-trust = «Non si fida di me?»
script-if-trust-say = «Mi fido di lei. Questa è una decisione importante. Voglio conoscere tutte le opzioni.»
script-if-partner = «Può andare da un altro medico del mio studio.»
script-if-partner-say = «Grazie. Vorrei sentire qualcuno di un altro ospedale.»
script-if-cost = «Il piano sanitario non pagherà.»
script-if-cost-say = «Grazie. Chiederò al piano sanitario.»
script-if-records = «Non possiamo darle la cartella clinica.»
script-if-records-say = «La legge permette ai pazienti di avere una copia della loro cartella clinica. A chi posso chiedere? Ho qui una richiesta scritta.»
# Not speech: no quotation marks, no bubble.
script-if-angry = Il medico si arrabbia
script-if-angry-say = «Mi dispiace, so che non è facile. Vorrei comunque sentire un altro medico.»
script-if-angry-advice = Per chiedere non serve un permesso. Il personale dello studio, un infermiere o il suo medico di famiglia può aiutarla. Se un medico le dice di non chiedere, è un motivo in più per chiedere.

## By phone

script-phone-title = Per telefono, allo studio del medico
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Buongiorno. Mi chiamo { $caller-name }. Chiamo per una paziente: { $patient-name }. Data di nascita: { $patient-birth-date }.
        [male] Buongiorno. Mi chiamo { $caller-name }. Chiamo per un paziente: { $patient-name }. Data di nascita: { $patient-birth-date }.
       *[other] Buongiorno. Mi chiamo { $caller-name }. Chiamo per una persona in cura da voi: { $patient-name }. Data di nascita: { $patient-birth-date }.
    }
    [parent] { $patient-gender ->
        [female] Buongiorno. Mi chiamo { $caller-name }. Chiamo per mia figlia: { $patient-name }. Data di nascita: { $patient-birth-date }.
        [male] Buongiorno. Mi chiamo { $caller-name }. Chiamo per mio figlio: { $patient-name }. Data di nascita: { $patient-birth-date }.
       *[other] Buongiorno. Mi chiamo { $caller-name }. Chiamo per mio figlio o mia figlia: { $patient-name }. Data di nascita: { $patient-birth-date }.
    }
   *[patient] Buongiorno. Mi chiamo { $caller-name }. La mia data di nascita: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Ho bisogno di un interprete (interpreter). La mia lingua: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = È urgente. L’operazione o la cura è in questa data: { $start-date }.
script-phone-ask = { $doctor-gender ->
    [female] Chiamo per un secondo parere (second opinion). Per favore, lo dica alla dottoressa. Mi serve una copia della cartella clinica e delle immagini. Dove devo mandare il modulo?
    [male] Chiamo per un secondo parere (second opinion). Per favore, lo dica al dottore. Mi serve una copia della cartella clinica e delle immagini. Dove devo mandare il modulo?
   *[other] Chiamo per un secondo parere (second opinion). Per favore, lo dica al medico. Mi serve una copia della cartella clinica e delle immagini. Dove devo mandare il modulo?
}
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Prima dica il suo nome:
script-phone-birth = Dica la data di nascita del/della paziente:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Se le serve, dica: Ho bisogno di un interprete (interpreter). La mia lingua:
script-phone-note = Nome della persona con cui ho parlato, e la data:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Con un messaggio al medico
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = C’è poco tempo. Prima chiami. Non aspetti la risposta a un messaggio.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = A: { $doctor-title-name }
script-portal-subject = Secondo parere
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Scrivo per una sua paziente: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
        [male] Scrivo per un suo paziente: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
       *[other] Scrivo per una persona in cura da lei: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
    }
    [parent] { $patient-gender ->
        [female] Scrivo per mia figlia: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
        [male] Scrivo per mio figlio: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
       *[other] Scrivo per mio figlio o mia figlia: { $patient-name }. Grazie per la sua assistenza. Prima di iniziare la cura, vorremmo un secondo parere (second opinion). Vogliamo conoscere tutte le opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come possiamo avere la cartella clinica, le immagini e i vetrini (slides)? Le diremo che cosa dice l’altro medico. Grazie.
    }
   *[patient] Grazie per la sua assistenza. Prima di iniziare la cura, vorrei un secondo parere (second opinion). Voglio conoscere tutte le mie opzioni. Quanto tempo si può aspettare senza rischi? Lei da chi andrebbe per questo? Deve scrivere l’impegnativa (referral)? Come posso avere la mia cartella clinica, le immagini e i vetrini (slides)? Le dirò che cosa dice l’altro medico. Grazie.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Da: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = A:
script-portal-from-line = Da:

## Notes

script-after-title = Dopo il colloquio
script-after-heard = Ripeta quello che ha sentito: «Voglio controllare di aver capito bene. Lei ha detto…»
script-after-time = Quanto tempo si può aspettare senza rischi:
script-after-names = Nomi di altri medici:
script-after-referral = Chi manda l’impegnativa (referral), e quando:
script-after-next = Che cosa succede dopo:
