### D3 Call my health plan

ins-title = Chiamare il mio piano sanitario
ins-main = Chiami prima di prendere un appuntamento. Chieda che cosa paga il piano. Scriva con chi ha parlato.
ins-have = Tenga pronti: la sua tessera del piano, il nome della sua malattia, il nome e l’indirizzo del nuovo medico.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Tenga pronti: la tessera del piano, il nome della malattia, il nome e l’indirizzo del nuovo medico. Dica per chi chiama. Il piano potrebbe chiedere il consenso di quella persona. Dove questa pagina dice «mio», «mia», «mi», «posso» o «pago», dica il nome del/della paziente.
ins-where = Il numero è sul retro della sua tessera. Chieda «member services» (il servizio per gli iscritti). Se le serve, chieda un interprete (interpreter). È gratis.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Chiedere quanto costa
ins-none-page-main = Prima di prendere un appuntamento, chieda quanto costerà la visita. Chieda chi può aiutarla a pagare. Scriva con chi ha parlato.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Il mio piano
ins-plan-phone = Telefono del mio piano
ins-plan-member = Numero di iscrizione
ins-plan-group = Numero del gruppo
ins-plan-holder = Nome di chi è titolare del piano

ins-log-title = Le mie telefonate
ins-log-date = Data e ora
ins-log-person = Nome della persona
ins-log-ref = Numero chiamata (reference number)
ins-log-said = Che cosa hanno detto

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Il mio piano paga?
# Yes/No
ins-a-covered = Il mio piano paga un secondo parere?
# Yes/No
ins-a-covered-illness = Ne paga uno per questa malattia?
# Yes/No
ins-a-required = Il mio piano richiede un secondo parere prima di questa operazione o cura?
# Open
ins-a-required-penalty = Che cosa succede se non ho un secondo parere?
# Yes/No
ins-a-third = Se i due medici non sono d’accordo, il mio piano paga un terzo parere?
# Yes/No
ins-a-remote = Paga un parere in videochiamata?
# Yes/No
ins-a-remote-records = Paga un parere basato solo sulla cartella clinica?
# Yes/No
ins-a-program = Il mio piano ha un suo servizio di secondo parere?
# Yes/No
ins-a-program-job = Il mio datore di lavoro ne ha uno?
# Yes/No
ins-a-program-free = Quel servizio è gratis?

ins-b-title = Da quale medico posso andare?
# Yes/No
ins-b-network = Il medico deve essere nella rete (network) del mio piano?
# Yes/No
ins-b-network-doctor = Questo medico è nella rete?
# Yes/No
ins-b-place = L’ospedale o la clinica è nella rete?
# Yes/No
ins-b-place-lab = Il laboratorio è nella rete?
# Yes/No
ins-b-place-scans = Il centro per radiografie e altre immagini è nella rete?
# Yes/No
ins-b-place-tissue = Il medico dei tessuti (patologo) è nella rete?
# Yes/No
ins-b-list = Può mandarmi un elenco di medici che curano questa malattia e parlano la mia lingua?
# Yes/No
ins-b-none = Se nessun medico della rete cura questa malattia, posso andare da un altro medico allo stesso costo?
# Open
ins-b-none-how = Come si chiede?

ins-c-title = Che cosa mi serve prima?
# Yes/No
ins-c-referral = Mi serve l’impegnativa (referral)?
# Open
ins-c-referral-who = Chi deve scriverla?
# Yes/No
ins-c-auth = Mi serve l’approvazione preventiva (prior authorization) per la visita?
# Yes/No
ins-c-auth-tests = Mi serve l’approvazione anche per gli esami?
# Open
ins-c-auth-who = Chi chiede l’approvazione?
# Open
ins-c-auth-time = Quanto tempo ci vuole?
# Open
ins-c-auth-number = Numero dell’approvazione
# Open
ins-c-auth-end = Data in cui scade l’approvazione
# Yes/No
ins-c-letter = Può mandarmi la risposta per iscritto?

ins-d-title = Quanto pagherò?
# Open
ins-d-copay = Quanto pago per la visita: quota fissa (copay) o percentuale (coinsurance)?
# Open
ins-d-deductible = Quanto mi resta da pagare della franchigia (deductible) quest’anno?
# Open
ins-d-max = Qual è il massimo che posso pagare quest’anno (out-of-pocket maximum)?
# Open
ins-d-max-left = Quanto manca per arrivare a quel massimo?
# Yes/No
ins-d-facility = C’è anche una tariffa dell’ospedale o della struttura (facility fee)?
# Yes/No
ins-d-tests = Se il nuovo medico ripete gli esami, il piano paga?
# Yes/No
ins-d-tests-old = Se il nuovo medico legge le mie vecchie immagini o i vetrini, il piano paga?
# Open
ins-d-out = Quanto pago se il medico non è nella rete?
# Yes/No
ins-d-travel = Il piano aiuta a pagare il viaggio o l’alloggio?

ins-e-title = Se il piano dice di no
# Open
ins-e-why = Perché? Per favore, mi mandi la risposta per iscritto.
# Open
ins-e-appeal = Come si fa ricorso (appeal)?
# Open
ins-e-appeal-date = Qual è l’ultimo giorno per fare ricorso?
# Yes/No
ins-e-appeal-fast = C’è un ricorso veloce (fast appeal) se non posso aspettare?
ins-e-letter = Il mio medico può scrivere una lettera che dice perché ne ho bisogno.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = L’ufficio assicurazioni del mio Stato può aiutarmi gratis. Numero da chiamare: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Se ho Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = La Parte B (Part B) aiuta a pagare un secondo parere prima di un’operazione. Vale per un’operazione che le serve e che non è un’emergenza. Dopo la franchigia annuale (deductible), lei paga questa quota: { $medicare-share }. Medicare paga il resto dell’importo che approva.
ins-medicare-third = Se i due medici non sono d’accordo, la Parte B aiuta a pagare un terzo parere. Aiuta a pagare anche gli esami che le servono.
ins-medicare-accepts = Chieda al medico: «Accetta Medicare?»
ins-medicare-ma = Ha un piano Medicare Advantage? Le regole possono essere diverse. Chiami prima il piano. Potrebbe servirle l’impegnativa (referral) o un medico della rete (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Chiami Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Se ho Medicaid
ins-medicaid-plan = Chieda un secondo parere al suo piano. Un piano sanitario Medicaid deve procurarglielo, da un medico del piano o da un medico fuori dal piano. Per lei deve essere gratis.
ins-medicaid-ride = Chieda se il piano le offre il trasporto per andare alla visita.

ins-employer-title = Se il piano me lo dà il datore di lavoro
ins-employer-hr = Chieda all’ufficio del personale (benefits office): «Abbiamo un servizio per il secondo parere? Chi gestisce il nostro piano?»

ins-none-title = Se non ho assicurazione, o pago di tasca mia
ins-none-estimate = Chieda un «preventivo in buona fede» (good faith estimate). È un foglio che dice quanto costeranno la visita e gli esami. Devono darglielo per iscritto se lo chiede, o quando prende l’appuntamento.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] La fattura supera il preventivo di { $gfe-threshold } o più? Può contestarla (dispute). Inizi entro { $gfe-days } giorno dalla fattura.
   *[other] La fattura supera il preventivo di { $gfe-threshold } o più? Può contestarla (dispute). Inizi entro { $gfe-days } giorni dalla fattura.
}
ins-none-medicaid = Chieda all’ospedale: «Potete aiutarmi a fare domanda per Medicaid, o per CHIP se è per un bambino?»
ins-none-charity = Chieda all’ospedale: «Avete cure gratuite per chi ha poco reddito (charity care) o aiuti economici? Posso avere il modulo nella mia lingua?»
ins-none-plan = Chieda: «Posso pagare un po’ ogni mese?»
ins-none-clinic = Chieda a un centro sanitario di comunità (community health center). Il prezzo dipende da quanto guadagna.
