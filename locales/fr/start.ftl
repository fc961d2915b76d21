### D1 Start here

start-title = Second avis médical : commencez ici
start-main = Vous pouvez toujours demander l’avis d’un autre médecin sur votre problème de santé. Beaucoup de gens le font. Ce n’est pas impoli.
start-what = Un autre médecin étudie votre problème de santé et vos examens, puis donne son avis.

## When and why

start-when-title = Quand cela peut aider
start-when-serious = On vous a dit que vous avez une maladie grave, ou une maladie qui dure longtemps.
start-when-treatment = On vous a dit qu’il vous faut une opération, un acte médical ou un traitement lourd.
start-when-unsure = Votre médecin ne sait pas avec certitude ce que vous avez.
start-when-rare = Votre maladie est rare ou difficile à soigner.
start-when-trial = On vous a proposé un nouveau traitement, ou un traitement encore à l’essai.
start-when-plan = Votre assurance santé exige un second avis. Certaines assurances le font. C’est le plus souvent avant une opération ou un traitement encore à l’essai.
start-when-cancer = Vous avez un cancer. Vous ressentez peut-être de la fatigue, ou il est peut-être difficile de demander. Un second avis est quand même courant et peut aider.

start-why-title = Ce que cela peut apporter
start-why-sure = Cela peut montrer que le premier plan de traitement est le bon.
start-why-more = Cela peut vous montrer plus de choix.
start-why-choose = Cela peut vous aider à choisir ce qui est le mieux pour vous.

## Time

start-urgent-title = Combien de temps ai-je ?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = N’attendez pas si c’est une urgence. Appelez le { $emergency-number } ou allez aux urgences (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Demandez à votre médecin :
start-urgent-ask = « Dans combien de temps dois-je commencer ? Combien de temps ai-je pour étudier mes choix ? »
start-urgent-answer = Le temps que j’ai, selon mon médecin :
start-urgent-soon = Opération dans quelques jours seulement ? Appelez aujourd’hui le cabinet du nouveau médecin et donnez la date. Certains hôpitaux peuvent vous recevoir très vite.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = L’opération ou le traitement est dans quelques jours seulement. Vous pouvez encore demander l’avis d’un autre médecin. Appelez aujourd’hui le cabinet du nouveau médecin et donnez la date. Demandez aujourd’hui à votre médecin : « Peut-on attendre sans danger ? »

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Cinq étapes
start-step-talk = Parlez avec votre médecin.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Parlez avec votre médecin aujourd’hui.
start-step-talk-page = Voir la page « { script-title } ».
start-step-plan = Appelez votre assurance santé avant de prendre rendez-vous.
start-step-plan-now = Appelez votre assurance santé aujourd’hui.
start-step-plan-page = Voir la page « { ins-title } ».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Demandez combien cela coûtera, et qui peut vous aider à payer.
start-step-cost-page = Voir la page « { ins-none-page-title } ».
start-step-records = Demandez tôt votre dossier médical.
start-step-records-now = Demandez votre dossier médical aujourd’hui.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Cela peut prendre { $processing-days-min } à { $processing-days-max } jour, parfois plus.
   *[other] Cela peut prendre { $processing-days-min } à { $processing-days-max } jours, parfois plus.
}
start-step-records-page = Voir la page « { rec-title } ».
start-step-meet = Trouvez et rencontrez des médecins.
start-step-meet-page = Voir la page « { int-title } ».
start-step-decide = Décidez.
start-step-decide-page = Voir la page « { dec-title } ».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Mes dates
start-dates-request-by = Dernier jour pour envoyer ma demande
start-dates-check-on = Appeler le service des dossiers
start-dates-late-on = Dernier jour pour la réponse du service
start-dates-visit = Ma consultation avec le nouveau médecin
start-dates-decide = Dernier jour pour décider
start-dates-short = Votre dossier médical risque de ne pas arriver à temps. Appelez le service des dossiers médicaux et le cabinet du nouveau médecin. Demandez au nouveau cabinet d’obtenir le dossier pour vous.

## Bring list

start-bring-title = À apporter à la consultation
start-bring-records = Mon dossier médical, mes résultats de laboratoire et mes résultats d’examens
start-bring-scans = Mes images : radio, IRM, scanner, pas seulement les comptes rendus
start-bring-meds = La liste de tous mes médicaments, avec les doses
start-bring-card = Ma carte d’assurance santé et ma pièce d’identité avec photo
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Ma pièce d’identité avec photo
start-bring-person = Quelqu’un de ma famille ou de mes amis
start-bring-packet = Ces documents et un stylo
