### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Meine Entscheidung
dec-main = Vergleichen Sie, was Sie gehört haben, mit dem, was Ihnen wichtig ist. Wählen Sie dann den nächsten Schritt.
dec-choice = Die Entscheidung, die ich treffen muss
dec-by = Letzter Tag für die Entscheidung
dec-help = Wer mir bei der Entscheidung hilft

## Table: one row for each doctor

dec-doctor-says = Was jeder Arzt und jede Ärztin gesagt hat
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Arzt/Ärztin
dec-has = Was ich habe
dec-plan = Was zu tun ist
dec-why = Warum

## Table: one row for each choice

dec-option = Meine Möglichkeiten
# Head of the first column: one choice a row.
dec-option-name = Möglichkeit
dec-good = Das spricht dafür
dec-bad = Das spricht dagegen
dec-matter = Wie wichtig mir das ist (1 = ein wenig, 5 = sehr)
dec-donothing = Abwarten oder erst einmal nichts tun

## Next step

dec-agree = Wenn sich die Ärztinnen und Ärzte einig sind: Fragen Sie, wann es losgehen soll. Fragen Sie, wer Ihre Behandlung leitet.
dec-differ = Wenn sich die Ärztinnen und Ärzte nicht einig sind: Das kommt vor. Fragen Sie alle nach dem Grund. Bitten Sie sie, miteinander zu sprechen. Sie können einen dritten Arzt oder eine dritte Ärztin fragen.
dec-unsure = Was ich noch wissen muss und wen ich fragen werde
dec-return = Sagen Sie Ihrem ersten Arzt oder Ihrer ersten Ärztin, wofür Sie sich entschieden haben. Sie können in die erste Praxis zurückgehen.
dec-next = Mein nächster Schritt, mit Datum
