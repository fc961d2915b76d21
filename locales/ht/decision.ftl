### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Desizyon mwen
dec-main = Konpare sa ou te tande ak sa ki enpòtan pou ou. Apre sa, chwazi pwochen etap la.
dec-choice = Desizyon mwen dwe pran
dec-by = Dènye jou pou deside
dec-help = Moun k ap ede mwen deside

## Table: one row for each doctor

dec-doctor-says = Sa chak doktè te di
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Doktè
dec-has = Sa mwen genyen
dec-plan = Sa pou fè
dec-why = Poukisa

## Table: one row for each choice

dec-option = Chwa mwen yo
# Head of the first column: one choice a row.
dec-option-name = Chwa
dec-good = Bon kote
dec-bad = Move kote
dec-matter = Konbyen sa enpòtan pou mwen (1 = yon ti kras, 5 = anpil)
dec-donothing = Tann, oswa pa fè anyen pou kounye a

## Next step

dec-agree = Si doktè yo dakò: Mande ki lè pou kòmanse. Mande kiyès ki responsab swen ou.
dec-differ = Si doktè yo pa dakò: Sa konn rive. Mande chak doktè poukisa. Mande yo pale youn ak lòt. Ou ka pran opinyon yon twazyèm doktè.
dec-unsure = Sa mwen bezwen konnen toujou, ak moun mwen pral mande
dec-return = Di premye doktè ou a sa ou chwazi. Ou ka retounen kote premye doktè ou a.
dec-next = Pwochen etap mwen, ak yon dat
