### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = { $doctor-gender ->
    [female] Qué decirle a su doctora
   *[other] Qué decirle a su doctor
}
script-main = { $doctor-gender ->
    [female] Dé las gracias a su doctora. Diga que quiere conocer todas sus opciones. Pida ayuda con nombres de doctores y con el expediente.
   *[other] Dé las gracias a su doctor. Diga que quiere conocer todas sus opciones. Pida ayuda con nombres de doctores y con el expediente.
}

## Before the talk

script-before-title = Antes de hablar
script-before-person = Lleve a un familiar o amigo. Puede escuchar y tomar notas.
script-before-interpreter = Puede tener un intérprete gratis. Pídalo cuando haga la cita. No le pida a un niño que interprete.
script-before-time = Pida en el consultorio unos minutos para hablar de una decisión.
script-before-nervous = { $doctor-gender ->
    [female] Es normal sentir timidez. Puede leer esto en voz alta o dárselo a la doctora.
   *[other] Es normal sentir timidez. Puede leer esto en voz alta o dárselo al doctor.
}

## The bubble: main lines, questions to tick, closing lines

script-say-title = Puede decir esto
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] Hablo en nombre de su paciente: { $patient-name }. Muchas gracias. Valoramos mucho su atención.
    [parent] { $patient-gender ->
        [female] Gracias por cuidar a mi hija. Valoramos mucho su atención.
        [male] Gracias por cuidar a mi hijo. Valoramos mucho su atención.
       *[other] Gracias por cuidar a mi hijo o hija. Valoramos mucho su atención.
    }
   *[patient] Gracias por cuidar de mí. Valoro mucho su atención.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Esta decisión nos importa mucho. Antes de empezar el tratamiento, queremos preguntarle a otro doctor.
    [parent] { $patient-gender ->
        [female] Esta decisión es importante para mi hija. Antes de empezar el tratamiento, queremos preguntarle a otro doctor.
        [male] Esta decisión es importante para mi hijo. Antes de empezar el tratamiento, queremos preguntarle a otro doctor.
       *[other] Esta decisión es importante para mi hijo o hija. Antes de empezar el tratamiento, queremos preguntarle a otro doctor.
    }
   *[patient] Esta decisión es importante para mí. Antes de empezar el tratamiento, quiero preguntarle a otro doctor.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Queremos conocer todas las opciones.
    [parent] Queremos conocer todas las opciones.
   *[patient] Quiero conocer todas mis opciones.
}
script-say-time = ¿Qué tan pronto debe empezar el tratamiento? ¿Es seguro esperar una segunda opinión? ¿Por cuánto tiempo?
script-say-who = ¿A qué doctor iría usted para esto? ¿Alguien de otro hospital trata esto a menudo?
script-say-referral = ¿Tiene que escribir un referido (referral)? ¿Puede enviarlo su consultorio?
script-say-records = ¿Pueden enviar el expediente, las imágenes y las laminillas (slides)?
script-say-open-questions = ¿Tiene dudas sobre algo? ¿Qué debo preguntarle al otro doctor?
script-say-after = Le contaré lo que me digan. ¿Podemos hablar de nuevo?
script-say-close = Gracias por su ayuda.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = { $doctor-gender ->
    [female] Si la doctora dice esto, puede responder así
   *[other] Si el doctor dice esto, puede responder así
}
script-if-noneed = “No necesita una segunda opinión”.
script-if-noneed-say = “Entiendo. Aun así, quiero preguntarle a otro doctor. Ayúdeme, por favor”.
script-if-notime = “No hay tiempo”.
script-if-notime-say = “¿Qué pasa si esperamos unos días? ¿Puede otro doctor ver las pruebas hoy o mañana?”
script-if-trust = “¿No confía en mí?”
script-if-trust-say = “Confío en usted. Es una decisión importante. Quiero conocer todas las opciones”.
script-if-partner = “Puede ver a otro doctor de mi consultorio”.
script-if-partner-say = “Gracias. Me gustaría preguntarle a alguien de otro hospital”.
script-if-cost = “El plan de salud no va a pagar”.
script-if-cost-say = “Gracias. Le preguntaré al plan de salud”.
script-if-records = “No podemos darle el expediente”.
script-if-records-say = “La ley permite a los pacientes obtener una copia de su expediente. ¿A quién le pregunto? Aquí tengo una solicitud escrita”.
# Not speech: no quotation marks, no bubble.
script-if-angry = { $doctor-gender ->
    [female] La doctora se enoja
   *[other] El doctor se enoja
}
script-if-angry-say = “Lamento que esto sea difícil. Aun así, quiero preguntarle a otro doctor”.
script-if-angry-advice = No necesita permiso para preguntar. El personal del consultorio, alguien de enfermería o su doctor de cabecera pueden ayudarle. Si un doctor le dice que no pregunte, es una razón más para preguntar.

## By phone

script-phone-title = Por teléfono, al consultorio
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] Hola. Mi nombre es { $caller-name }. Llamo por su paciente: { $patient-name }. Fecha de nacimiento: { $patient-birth-date }.
    [parent] { $patient-gender ->
        [female] Hola. Mi nombre es { $caller-name }. Llamo por mi hija: { $patient-name }. Fecha de nacimiento: { $patient-birth-date }.
        [male] Hola. Mi nombre es { $caller-name }. Llamo por mi hijo: { $patient-name }. Fecha de nacimiento: { $patient-birth-date }.
       *[other] Hola. Mi nombre es { $caller-name }. Llamo por mi hijo o hija: { $patient-name }. Fecha de nacimiento: { $patient-birth-date }.
    }
   *[patient] Hola. Mi nombre es { $caller-name }. Mi fecha de nacimiento es el { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Necesito un intérprete (interpreter). Mi idioma: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Es urgente. La cirugía o el tratamiento es el { $start-date }.
script-phone-ask = { $doctor-gender ->
    [female] Llamo por una segunda opinión (second opinion). Por favor, avísele a la doctora. Necesito una copia del expediente y de las imágenes. ¿Adónde envío el formulario?
   *[other] Llamo por una segunda opinión (second opinion). Por favor, avísele al doctor. Necesito una copia del expediente y de las imágenes. ¿Adónde envío el formulario?
}
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Primero diga su nombre:
script-phone-birth = Diga la fecha de nacimiento del paciente:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Diga esto si lo necesita: Necesito un intérprete (interpreter). Mi idioma:
script-phone-note = Nombre de la persona con quien hablé, y la fecha:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = { $doctor-gender ->
    [female] Por mensaje, a la doctora
   *[other] Por mensaje, al doctor
}
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Hay poco tiempo. Llame primero. No espere la respuesta a un mensaje.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Para: { $doctor-title-name }
script-portal-subject = Segunda opinión
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] Escribo por su paciente: { $patient-name }. Gracias por su atención. Antes de empezar el tratamiento, queremos una segunda opinión. Queremos conocer todas las opciones. ¿Cuánto tiempo es seguro esperar? ¿A qué doctor iría usted para esto? ¿Tiene que escribir un referido (referral)? ¿Cómo podemos obtener el expediente, las imágenes y las laminillas (slides)? Le contaremos lo que diga el otro doctor. Gracias.
    [parent] { $patient-gender ->
        [female] Escribo por mi hija: { $patient-name }. Gracias por su atención. Antes de empezar el tratamiento, queremos una segunda opinión. Queremos conocer todas las opciones. ¿Cuánto tiempo es seguro esperar? ¿A qué doctor iría usted para esto? ¿Tiene que escribir un referido (referral)? ¿Cómo podemos obtener el expediente, las imágenes y las laminillas (slides)? Le contaremos lo que diga el otro doctor. Gracias.
        [male] Escribo por mi hijo: { $patient-name }. Gracias por su atención. Antes de empezar el tratamiento, queremos una segunda opinión. Queremos conocer todas las opciones. ¿Cuánto tiempo es seguro esperar? ¿A qué doctor iría usted para esto? ¿Tiene que escribir un referido (referral)? ¿Cómo podemos obtener el expediente, las imágenes y las laminillas (slides)? Le contaremos lo que diga el otro doctor. Gracias.
       *[other] Escribo por mi hijo o hija: { $patient-name }. Gracias por su atención. Antes de empezar el tratamiento, queremos una segunda opinión. Queremos conocer todas las opciones. ¿Cuánto tiempo es seguro esperar? ¿A qué doctor iría usted para esto? ¿Tiene que escribir un referido (referral)? ¿Cómo podemos obtener el expediente, las imágenes y las laminillas (slides)? Le contaremos lo que diga el otro doctor. Gracias.
    }
   *[patient] Gracias por su atención. Antes de empezar el tratamiento, quiero una segunda opinión. Quiero conocer todas mis opciones. ¿Cuánto tiempo es seguro esperar? ¿A qué doctor iría usted para esto? ¿Tiene que escribir un referido (referral)? ¿Cómo puedo obtener mi expediente, mis imágenes y las laminillas (slides)? Le contaré lo que diga el otro doctor. Gracias.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = De: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Para:
script-portal-from-line = De:

## Notes

script-after-title = Después de hablar
script-after-heard = Repita lo que oyó: “Quiero confirmar que entendí bien. Usted dijo…”
script-after-time = Cuánto tiempo es seguro esperar:
script-after-names = Nombres de otros doctores:
script-after-referral = Quién envía el referido (referral) y cuándo:
script-after-next = Qué sigue ahora:
