### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Ang desisyon ko
dec-main = Ikumpara ang mga narinig ninyo sa kung ano ang mahalaga sa inyo. Pagkatapos, piliin ang susunod na hakbang.
dec-choice = Ang desisyon na kailangan kong gawin
dec-by = Huling araw para magdesisyon
dec-help = Sino ang tutulong sa akin na magdesisyon

## Table: one row for each doctor

dec-doctor-says = Ano ang sinabi ng bawat doktor
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Doktor
dec-has = Ano ang sakit ko
dec-plan = Ano ang gagawin
dec-why = Bakit

## Table: one row for each choice

dec-option = Mga opsyon ko
# Head of the first column: one choice a row.
dec-option-name = Opsyon
dec-good = Ano ang maganda
dec-bad = Ano ang hindi maganda
dec-matter = Gaano ito kahalaga sa akin (1 = kaunti, 5 = napakahalaga)
dec-donothing = Maghintay, o wala munang gagawin

## Next step

dec-agree = Kung pareho ang opinyon ng mga doktor: Itanong kung kailan magsisimula. Itanong kung sino ang mamamahala sa pangangalaga sa inyo.
dec-differ = Kung magkaiba ang opinyon ng mga doktor: Nangyayari ito. Tanungin ang bawat isa kung bakit. Pakiusapan silang mag-usap. Puwede kayong magtanong sa ikatlong doktor.
dec-unsure = Ano pa ang kailangan kong malaman, at kanino ko itatanong
dec-return = Sabihin sa una ninyong doktor kung ano ang pinili ninyo. Puwede kayong bumalik sa una ninyong doktor.
dec-next = Ang susunod kong hakbang, may petsa
