### D6 My health on one page (for the new doctor)

sum-title = Ma santé en une page
sum-main = Donnez cette page au nouveau médecin. Remplissez ce que vous pouvez.
sum-question = La question à laquelle je voudrais surtout votre réponse
sum-diagnosis = Ce qu’on m’a dit que j’ai, qui l’a dit, et quand
sum-plan = Le traitement qu’on m’a proposé, et la date de début possible
sum-blind = Regardez mes examens avant de lire le premier plan de traitement, s’il vous plaît.
sum-timeline = Ce qui s’est passé, avec les dates
sum-symptoms = Comment je me sens maintenant
sum-tests = Principaux examens, avec la date et le lieu
sum-treated = Traitement jusqu’à maintenant, et son effet
sum-meds = Médicaments, vitamines et doses
sum-allergies = Allergies et mauvaises réactions
sum-other = Autres maladies et opérations
sum-family = Maladies dans ma famille
sum-goals = Ce qui compte le plus pour moi
sum-doctors = Mes médecins, avec leurs numéros de téléphone
