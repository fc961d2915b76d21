### D1 Start here

start-title = Segunda opinión: empiece aquí
start-main = Siempre puede preguntarle a otro doctor sobre su problema de salud. Muchas personas lo hacen. No es una falta de respeto.
start-what = Otro doctor mira su problema de salud y sus pruebas. Luego le dice qué piensa.

## When and why

start-when-title = Cuándo puede ayudar
start-when-serious = Le dijeron que tiene una enfermedad grave o que dura mucho tiempo.
start-when-treatment = Le dijeron que necesita cirugía, un procedimiento o un tratamiento fuerte.
start-when-unsure = { $doctor-gender ->
    [female] Su doctora no está segura de qué tiene usted.
   *[other] Su doctor no está seguro de qué tiene usted.
}
start-when-rare = Su enfermedad es poco común o difícil de tratar.
start-when-trial = Le ofrecieron un tratamiento nuevo o que todavía se está probando.
start-when-plan = Su plan de salud exige una segunda opinión. Algunos planes lo hacen. Por lo general es antes de una cirugía o de un tratamiento que todavía se está probando.
start-when-cancer = Usted tiene cáncer. Tal vez sienta cansancio o le cueste preguntar. Aun así, la segunda opinión es común y puede ayudar.

start-why-title = Para qué puede servir
start-why-sure = Puede mostrar que el primer plan de tratamiento es el correcto.
start-why-more = Puede mostrarle más opciones.
start-why-choose = Puede ayudarle a elegir lo mejor para usted.

## Time

start-urgent-title = ¿Cuánto tiempo tengo?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = No espere si es una emergencia. Llame al { $emergency-number } o vaya a emergencias.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = { $doctor-gender ->
    [female] Pregúntele a su doctora:
   *[other] Pregúntele a su doctor:
}
start-urgent-ask = “¿Qué tan pronto debo empezar? ¿Cuánto tiempo tengo para ver mis opciones?”
start-urgent-answer = { $doctor-gender ->
    [female] Tiempo que me dio mi doctora:
   *[other] Tiempo que me dio mi doctor:
}
start-urgent-soon = ¿Faltan pocos días para su cirugía? Llame hoy al consultorio del nuevo doctor y diga la fecha. Algunos hospitales pueden atenderle muy pronto.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = { $doctor-gender ->
    [female] Faltan pocos días para la cirugía o el tratamiento. Todavía puede preguntarle a otro doctor. Llame hoy al consultorio del nuevo doctor y diga la fecha. Pregúntele hoy a su doctora: “¿Es seguro esperar?”
   *[other] Faltan pocos días para la cirugía o el tratamiento. Todavía puede preguntarle a otro doctor. Llame hoy al consultorio del nuevo doctor y diga la fecha. Pregúntele hoy a su doctor: “¿Es seguro esperar?”
}

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Cinco pasos
start-step-talk = { $doctor-gender ->
    [female] Hable con su doctora.
   *[other] Hable con su doctor.
}
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = { $doctor-gender ->
    [female] Hable hoy con su doctora.
   *[other] Hable hoy con su doctor.
}
start-step-talk-page = Use esta página: “{ script-title }”.
start-step-plan = Llame a su plan antes de hacer una cita.
start-step-plan-now = Llame hoy a su plan de salud.
start-step-plan-page = Use esta página: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Pregunte cuánto costará y quién puede ayudarle a pagar.
start-step-cost-page = Use esta página: “{ ins-none-page-title }”.
start-step-records = Pida pronto su expediente médico.
start-step-records-now = Pida hoy su expediente médico.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Esto puede tardar de { $processing-days-min } a { $processing-days-max } día, y a veces más.
   *[other] Esto puede tardar de { $processing-days-min } a { $processing-days-max } días, y a veces más.
}
start-step-records-page = Use esta página: “{ rec-title }”.
start-step-meet = Busque doctores y hable con ellos.
start-step-meet-page = Use esta página: “{ int-title }”.
start-step-decide = Decida.
start-step-decide-page = Use esta página: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Mis fechas
start-dates-request-by = Último día para enviar mi solicitud
start-dates-check-on = Llamar a la oficina de expedientes
start-dates-late-on = Plazo de la oficina para contestar
start-dates-visit = Mi cita con el nuevo doctor
start-dates-decide = Último día para decidir
start-dates-short = Su expediente tal vez no llegue a tiempo. Llame a la oficina de expedientes y al consultorio del nuevo doctor. Pida al nuevo consultorio que consiga su expediente.

## Bring list

start-bring-title = Lleve a la cita
start-bring-records = Mi expediente y mis resultados de laboratorio y otras pruebas
start-bring-scans = Mis imágenes: rayos X, resonancias (MRI) y tomografías (CT), no solo los informes
start-bring-meds = Una lista de todas mis medicinas, con las dosis
start-bring-card = Mi tarjeta del plan de salud y mi identificación con foto
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Mi identificación con foto
start-bring-person = Un familiar o amigo
start-bring-packet = Este paquete y un bolígrafo
