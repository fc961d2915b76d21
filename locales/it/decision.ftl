### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = La mia decisione
dec-main = Confronti quello che le hanno detto con quello che conta per lei. Poi scelga il prossimo passo.
dec-choice = La decisione che devo prendere
dec-by = Ultimo giorno per decidere
dec-help = Chi mi aiuterà a decidere

## Table: one row for each doctor

dec-doctor-says = Che cosa ha detto ogni medico
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Medico
dec-has = Che cosa ho
dec-plan = Che cosa fare
dec-why = Perché

## Table: one row for each choice

dec-option = Le mie opzioni
# Head of the first column: one choice a row.
dec-option-name = Opzione
dec-good = Punti a favore
dec-bad = Punti a sfavore
dec-matter = Quanto conta per me (1 = poco, 5 = molto)
dec-donothing = Aspettare, o per ora non fare niente

## Next step

dec-agree = Se i medici sono d’accordo: chieda quando iniziare. Chieda chi è responsabile delle sue cure.
dec-differ = Se i medici non sono d’accordo: capita. Chieda a ciascuno il perché. Chieda loro di parlarsi. Può sentire un terzo medico.
dec-unsure = Che cosa devo ancora sapere, e a chi lo chiederò
dec-return = Dica al suo primo medico che cosa ha scelto lei. Può tornare dal suo primo medico.
dec-next = Il mio prossimo passo, con una data
