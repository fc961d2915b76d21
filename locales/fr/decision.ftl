### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Ma décision
dec-main = Comparez ce que vous avez entendu avec ce qui compte pour vous. Puis choisissez la prochaine étape.
dec-choice = La décision que je dois prendre
dec-by = Dernier jour pour décider
dec-help = Qui va m’aider à décider

## Table: one row for each doctor

dec-doctor-says = Ce que chaque médecin a dit
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Médecin
dec-has = Ce que j’ai
dec-plan = Que faire
dec-why = Pourquoi

## Table: one row for each choice

dec-option = Mes choix
# Head of the first column: one choice a row.
dec-option-name = Choix
dec-good = Avantages
dec-bad = Inconvénients
dec-matter = Importance pour moi (1 = un peu, 5 = beaucoup)
dec-donothing = Attendre, ou ne rien faire pour le moment

## Next step

dec-agree = Si les médecins sont d’accord : demandez quand commencer. Demandez qui est responsable de vos soins.
dec-differ = Si les médecins ne sont pas d’accord : cela arrive. Demandez à chacun pourquoi. Demandez-leur de se parler. Vous pouvez demander l’avis d’un troisième médecin.
dec-unsure = Ce que je dois encore savoir, et à qui je vais le demander
dec-return = Dites à votre premier médecin ce que vous avez choisi. Vous pouvez retourner voir votre premier médecin.
dec-next = Ma prochaine étape, avec une date
