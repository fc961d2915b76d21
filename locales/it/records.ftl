### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Richiesta della mia cartella clinica
rec-main = Compili ogni riga. Firmi e metta la data. Tenga una copia. La mandi subito.

## Guide page: how to send the form

rec-how-title = Come mandarla
# Leads the guide when the records may not come in time.
rec-how-soon = La sua cartella clinica potrebbe non arrivare in tempo. Chieda allo studio del nuovo medico di procurarla. Può anche portare lei questo modulo all’ufficio cartelle cliniche. Chieda che cosa possono darle subito.
rec-how-portal = Prima guardi nel suo portale del paziente (patient portal). Molti risultati sono già lì, gratis.
rec-how-newoffice = Oppure chieda allo studio del nuovo medico di procurare la cartella clinica. I medici possono scambiarsi le cartelle per curarla. Spesso è gratis.
rec-how-send = Mandi questo modulo all’ufficio cartelle cliniche (medical records). Scriva la data. Chieda di mettere un timbro sulla sua copia.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Chiami dopo { $check-days } giorno. Chieda: «Avete ricevuto la mia richiesta? Quando sarà pronta la cartella clinica? Quanto costerà?»
   *[other] Chiami dopo { $check-days } giorni. Chieda: «Avete ricevuto la mia richiesta? Quando sarà pronta la cartella clinica? Quanto costerà?»
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Chiami in questa data: { $check-date }. Chieda: «Avete ricevuto la mia richiesta? Quando sarà pronta la cartella clinica? Quanto costerà?»
rec-how-test = Ha ricevuto un disco? Chieda al nuovo studio di aprirlo prima della visita. Tenga un disco per sé.

## Form

rec-s1 = Dati del/della paziente
rec-name = Nome completo, come nella cartella clinica
rec-former = Altri nomi usati in passato
rec-dob = Data di nascita
rec-mrn = Numero paziente (MRN), se lo sa
rec-address = Indirizzo
rec-phone = Telefono
rec-email = E-mail
rec-language = Lingua per le telefonate
# Tick box in the same cell as rec-language
rec-interpreter = Mi serve un interprete

rec-s2 = Chi ha la mia cartella clinica
rec-from = Ospedale, clinica o medico che darà la cartella clinica
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Numero di fax: { $fax-number }

rec-s3 = Chi riceve la mia cartella clinica
rec-to-me = Mandare una copia a me
rec-to-doctor = Mandare una copia a questo medico o ospedale
rec-to-both = Mandare a tutti e due
rec-to-name = Nome della persona o del luogo
rec-to-where = Dove mandarla: indirizzo, telefono, fax, e-mail sicura

rec-s4 = Che cosa mi serve
rec-dates-from = Da questa data
rec-dates-to = Fino a questa data
rec-what-summary = Note delle visite e riassunti dell’ospedale
rec-what-labs = Risultati di laboratorio
rec-what-imaging-reports = Referti delle immagini
rec-what-images = Immagini (radiografie, TAC, risonanza, PET, ecografia, mammografia)
rec-what-path-report = Referti dei tessuti (pathology)
rec-what-path-slides = Vetrini e blocchetti di tessuto, inviati tra laboratori
rec-what-op = Referti delle operazioni
rec-what-meds = Elenco dei farmaci e allergie
rec-what-treatment = Piano di cura e documenti delle cure (chemio, radioterapia)
rec-what-heart = Esami del cuore e altri esami
rec-what-genetic-tumor = Risultati di test dei geni o dei marcatori tumorali
rec-what-bills = Fatture
rec-what-other = Altro:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Ufficio immagini: mandate ogni immagine in file DICOM, con un visualizzatore. Scrivete sul disco: nome completo, data di nascita, nome e data di ogni esame.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Ufficio tessuti (pathology): mandate i vetrini e i blocchetti, o nuove sezioni, da laboratorio a laboratorio. Allegate il referto. Il nuovo laboratorio ve li restituirà.

rec-s5 = Argomenti privati
rec-private-why = Regole in più proteggono questi documenti. Si mandano solo se lei segna la casella e mette le sue iniziali. Se un argomento fa parte della sua malattia, il nuovo medico può averne bisogno.
# Label of the small box beside each topic
rec-private-initials = Iniziali
rec-private-mental = Documenti su salute mentale o disabilità dello sviluppo
rec-private-sud = Documenti sulle cure per alcol o droghe
rec-private-hiv = Risultati dei test e cure per HIV o AIDS
rec-private-genetic = Risultati dei test genetici
rec-private-sti = Documenti su infezioni a trasmissione sessuale
rec-private-repro = Documenti su gravidanza e contraccezione
rec-private-therapy = Per gli appunti privati dello/della psicoterapeuta serve un modulo a parte. Non usi questo.

rec-s6 = In che modo la voglio
rec-how-portal-fmt = Nel mio portale del paziente
rec-how-email = Per e-mail sicura
rec-how-disc = Tutte le immagini su disco o USB, in formato DICOM, con visualizzatore
rec-how-transfer = Immagini inviate via computer al nuovo ospedale
rec-how-paper = Su carta, per posta
rec-how-pickup = Passerò a ritirarla

rec-s7 = Perché
rec-purpose = Voglio un secondo parere. Lo chiedo di mia iniziativa.
rec-needed-by = Mi serve prima di questa data (la mia visita o operazione):

rec-s8 = Fino a quando vale
rec-expires = Questa autorizzazione scade in questa data:
# Printed only when the date was worked out by the program.
rec-expires-note = La data qui sopra è già scritta per lei. Può cancellarla con una riga e scrivere la sua.

rec-s9 = I miei diritti
# $records-office (String) Name and address of the records office
rec-right-revoke = Posso ritirare questa autorizzazione in qualsiasi momento. Devo farlo per iscritto. Lo mando a: { $records-office }. Questo non cambia ciò che è già stato inviato.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Posso ritirare questa autorizzazione in qualsiasi momento. Devo farlo per iscritto. Lo mando al luogo che ha la mia cartella clinica. Questo non cambia ciò che è già stato inviato.
rec-right-condition = Non ho l’obbligo di firmare. Se non firmo, non potete per questo negarmi le cure, il pagamento o un piano sanitario.
rec-right-redisclose = Dopo l’invio della mia cartella clinica, chi la riceve potrebbe condividerla. Allora la legge sulla privacy potrebbe non proteggerla.
rec-right-sud = Documenti sulle cure per alcol o droghe: chi li riceve può condividerli di nuovo nei modi permessi dalla legge HIPAA. Non si possono usare contro di me in un procedimento civile, penale, amministrativo o legislativo. Solo il mio consenso o un ordine del tribunale può permetterlo.
rec-right-refuse = Se lascio vuota una casella, quei documenti non vengono inviati. Allora il nuovo medico potrebbe non vedere il quadro completo.
rec-right-copy = Ricevo una copia di questo modulo firmato. Posso vedere i documenti che vengono inviati.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Se chiedo io la mia cartella clinica, l’ufficio deve rispondere entro { $access-days } giorno. Può impiegare { $access-extension-days } giorno in più solo se mi dice il perché per iscritto.
       *[other] Se chiedo io la mia cartella clinica, l’ufficio deve rispondere entro { $access-days } giorno. Può impiegare { $access-extension-days } giorni in più solo se mi dice il perché per iscritto.
    }
   *[other] { $access-extension-days ->
        [one] Se chiedo io la mia cartella clinica, l’ufficio deve rispondere entro { $access-days } giorni. Può impiegare { $access-extension-days } giorno in più solo se mi dice il perché per iscritto.
       *[other] Se chiedo io la mia cartella clinica, l’ufficio deve rispondere entro { $access-days } giorni. Può impiegare { $access-extension-days } giorni in più solo se mi dice il perché per iscritto.
    }
}
rec-right-fee = Per la mia copia pago solo un costo giusto per copiare e spedire. Per favore, ditemi il costo prima di iniziare.
rec-right-ownform = Se il vostro ufficio usa un suo modulo, per favore mandatemelo subito. Per favore, considerate questa lettera come mia richiesta scritta, con la data di oggi.

rec-s10 = Firmi qui
rec-sign = Firma del/della paziente
rec-sign-date = Data
rec-sign-rep = Firma di chi firma per il/la paziente
rec-sign-rep-name = Nome in stampatello
rec-sign-rep-why = Perché questa persona può firmare (genitore, tutore, persona delegata per le cure, altro). Alleghi una prova.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Firma di paziente da { $minor-consent-age } a { $minor-last-age } anno, per argomenti privati
   *[other] Firma di paziente da { $minor-consent-age } a { $minor-last-age } anni, per argomenti privati
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Firma del/della minore, per argomenti privati, se il suo Stato la chiede
rec-sign-witness = Testimone, se il suo Stato lo chiede
rec-sign-interpreter = Nome di chi mi ha letto questo modulo nella mia lingua
rec-bilingual-note = Il testo inglese è per l’ufficio cartelle cliniche. I due testi dicono la stessa cosa.

## Tracking page

rec-track-title = Seguire le mie richieste
rec-track-place = Luogo
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Ufficio immagini
rec-track-pathology = Ufficio tessuti (pathology)
rec-track-sent = Mandata il
rec-track-called = Ho chiamato il
rec-track-got = Ricevuta il
rec-track-checked = Aperta e controllata
