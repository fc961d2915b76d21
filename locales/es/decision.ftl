### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Mi decisión
dec-main = Compare lo que le dijeron con lo que le importa a usted. Luego elija el próximo paso.
dec-choice = La decisión que debo tomar
dec-by = Último día para decidir
dec-help = Quién me ayudará a decidir

## Table: one row for each doctor

dec-doctor-says = Qué dijo cada doctor
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Dr./Dra.
dec-has = Qué tengo
dec-plan = Qué hacer
dec-why = Por qué

## Table: one row for each choice

dec-option = Mis opciones
# Head of the first column: one choice a row.
dec-option-name = Opción
dec-good = Puntos a favor
dec-bad = Puntos en contra
dec-matter = Cuánto me importa esto (1 = un poco, 5 = mucho)
dec-donothing = Esperar, o no hacer nada por ahora

## Next step

dec-agree = Si los doctores están de acuerdo: pregunte cuándo empezar. Pregunte quién dirige su atención.
dec-differ = Si los doctores no están de acuerdo: eso pasa. Pregunte a cada uno por qué. Pídales que hablen entre ellos. Puede preguntarle a un tercer doctor.
dec-unsure = Qué me falta saber y a quién le preguntaré
dec-return = { $doctor-gender ->
    [female] Dígale a su primera doctora qué eligió. Puede volver a su consultorio.
   *[other] Dígale a su primer doctor qué eligió. Puede volver a su consultorio.
}
dec-next = Mi próximo paso, con fecha
