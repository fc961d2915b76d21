### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Moja decyzja
dec-main = Proszę porównać usłyszane opinie z tym, co jest dla Państwa ważne. Potem proszę wybrać następny krok.
dec-choice = Decyzja, którą mam podjąć
dec-by = Ostatni dzień na decyzję
dec-help = Kto pomoże mi zdecydować

## Table: one row for each doctor

dec-doctor-says = Co powiedział każdy lekarz
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Lekarz
dec-has = Co mi jest
dec-plan = Co robić
dec-why = Dlaczego

## Table: one row for each choice

dec-option = Moje możliwości
# Head of the first column: one choice a row.
dec-option-name = Możliwość
dec-good = Zalety
dec-bad = Wady
dec-matter = Jak ważne to dla mnie jest (1 = mało, 5 = bardzo)
dec-donothing = Czekać albo na razie nic nie robić

## Next step

dec-agree = Jeśli lekarze są zgodni: proszę zapytać, kiedy zacząć. Proszę zapytać, kto kieruje Państwa leczeniem.
dec-differ = Jeśli lekarze nie są zgodni: to się zdarza. Proszę zapytać każdego z nich, dlaczego. Proszę poprosić ich, żeby porozmawiali ze sobą. Można zapytać trzeciego lekarza.
dec-unsure = Co jeszcze muszę wiedzieć i kogo zapytam
dec-return = Proszę powiedzieć pierwszemu lekarzowi, co Państwo wybrali. Można wrócić do pierwszego lekarza.
dec-next = Mój następny krok, z datą
