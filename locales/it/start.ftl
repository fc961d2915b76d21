### D1 Start here

start-title = Avere un secondo parere: inizi da qui
start-main = Può sempre chiedere a un altro medico del suo problema di salute. Molte persone lo fanno. Non è scortese.
start-what = Un altro medico guarda il suo problema di salute e i suoi esami. Poi le dice che ne pensa.

## When and why

start-when-title = Quando può aiutare
start-when-serious = Le hanno detto che ha una malattia grave o che dura a lungo.
start-when-treatment = Le hanno detto che le serve un’operazione, una procedura medica o una cura forte.
start-when-unsure = Il suo medico non sa con certezza qual è il problema.
start-when-rare = La sua malattia è rara o difficile da curare.
start-when-trial = Le hanno proposto una cura nuova o ancora in fase di prova.
start-when-plan = Il suo piano sanitario richiede un secondo parere. Alcuni piani lo fanno. Di solito è prima di un’operazione o di una cura ancora in fase di prova.
start-when-cancer = Ha un cancro. Forse sente stanchezza, o le è difficile chiedere. Un secondo parere è comunque una cosa comune e può aiutare.

start-why-title = A che cosa può servire
start-why-sure = Può mostrare che la prima proposta di cura è giusta.
start-why-more = Può mostrarle più opzioni.
start-why-choose = Può aiutarla a scegliere il meglio per lei.

## Time

start-urgent-title = Quanto tempo ho?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Se è un’emergenza, non aspetti. Chiami il numero { $emergency-number } o vada al pronto soccorso (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Chieda al suo medico:
start-urgent-ask = «Tra quanto tempo devo iniziare? Quanto tempo ho per valutare le mie opzioni?»
start-urgent-answer = Il mio medico ha detto che ho questo tempo:
start-urgent-soon = Mancano solo pochi giorni alla sua operazione? Chiami oggi lo studio del nuovo medico e dica la data. Alcuni ospedali possono visitarla molto presto.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Mancano solo pochi giorni all’operazione o alla cura. Può ancora chiedere a un altro medico. Chiami oggi lo studio del nuovo medico e dica la data. Chieda oggi al suo medico: «Si può aspettare senza rischi?»

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Cinque passi
start-step-talk = Parli con il suo medico.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Parli oggi con il suo medico.
start-step-talk-page = Usi questa pagina: «{ script-title }».
start-step-plan = Chiami il piano sanitario prima di prendere un appuntamento.
start-step-plan-now = Chiami oggi il suo piano sanitario.
start-step-plan-page = Usi questa pagina: «{ ins-title }».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Chieda quanto costerà, e chi può aiutarla a pagare.
start-step-cost-page = Usi questa pagina: «{ ins-none-page-title }».
start-step-records = Chieda presto la sua cartella clinica.
start-step-records-now = Chieda oggi la sua cartella clinica.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Può richiedere da { $processing-days-min } a { $processing-days-max } giorno, e a volte di più.
   *[other] Può richiedere da { $processing-days-min } a { $processing-days-max } giorni, e a volte di più.
}
start-step-records-page = Usi questa pagina: «{ rec-title }».
start-step-meet = Trovi e incontri i medici.
start-step-meet-page = Usi questa pagina: «{ int-title }».
start-step-decide = Decida.
start-step-decide-page = Usi questa pagina: «{ dec-title }».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Le mie date
start-dates-request-by = Mandare la mia richiesta entro
start-dates-check-on = Chiamare l’ufficio cartelle cliniche il
start-dates-late-on = L’ufficio deve rispondere entro
start-dates-visit = La mia visita con il nuovo medico
start-dates-decide = Ultimo giorno per decidere
start-dates-short = La sua cartella clinica potrebbe non arrivare in tempo. Chiami l’ufficio cartelle cliniche e lo studio del nuovo medico. Chieda al nuovo studio di procurare la cartella per lei.

## Bring list

start-bring-title = Da portare alla visita
start-bring-records = La mia cartella clinica, i risultati di laboratorio e i risultati degli esami
start-bring-scans = Le mie immagini: radiografie, risonanza (MRI) e TAC (CT), non solo i referti
start-bring-meds = Un elenco di tutti i miei farmaci, con le dosi
start-bring-card = La tessera del mio piano sanitario e un documento con foto
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Un mio documento con foto
start-bring-person = Un familiare o un amico
start-bring-packet = Questo fascicolo e una penna
