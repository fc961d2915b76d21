### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Solicitud de mi expediente médico
rec-main = Llene cada línea. Firme y ponga la fecha. Guarde una copia. Envíela de inmediato.

## Guide page: how to send the form

rec-how-title = Cómo enviarla
# Leads the guide when the records may not come in time.
rec-how-soon = Su expediente tal vez no llegue a tiempo. Pida al consultorio del nuevo doctor que lo consiga. También puede llevar este formulario en persona a la oficina de expedientes. Pregunte qué pueden darle de inmediato.
rec-how-portal = Primero mire en su portal del paciente (patient portal). Muchos resultados ya están ahí, gratis.
rec-how-newoffice = O pida al consultorio del nuevo doctor que consiga el expediente. Los doctores pueden enviarse expedientes entre ellos para atenderle. A menudo es gratis.
rec-how-send = Envíe este formulario a la oficina de expedientes (medical records). Anote la fecha. Pida que sellen su copia.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Llame después de { $check-days } día. Pregunte: “¿Recibieron mi solicitud? ¿Cuándo estará listo mi expediente? ¿Cuánto costará?”
   *[other] Llame después de { $check-days } días. Pregunte: “¿Recibieron mi solicitud? ¿Cuándo estará listo mi expediente? ¿Cuánto costará?”
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Llame el { $check-date }. Pregunte: “¿Recibieron mi solicitud? ¿Cuándo estará listo mi expediente? ¿Cuánto costará?”
rec-how-test = ¿Recibió un disco? Pida al nuevo consultorio que lo abra antes de su cita. Guarde un disco para usted.

## Form

rec-s1 = Sobre el paciente
rec-name = Nombre completo, como está en el expediente
rec-former = Otros nombres usados antes
rec-dob = Fecha de nacimiento
rec-mrn = Número de paciente (MRN), si lo sabe
rec-address = Dirección
rec-phone = Teléfono
rec-email = Correo electrónico
rec-language = Idioma para llamadas
# Tick box in the same cell as rec-language
rec-interpreter = Necesito intérprete

rec-s2 = Quién tiene mi expediente
rec-from = Hospital, clínica o doctor que dará el expediente
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Número de fax: { $fax-number }

rec-s3 = Quién recibe mi expediente
rec-to-me = Copia para mí
rec-to-doctor = Copia para este doctor u hospital
rec-to-both = Copia para los dos
rec-to-name = Nombre de la persona o lugar
rec-to-where = Adónde enviar: dirección, teléfono, fax, correo electrónico seguro

rec-s4 = Lo que necesito
rec-dates-from = Desde esta fecha
rec-dates-to = Hasta esta fecha
rec-what-summary = Notas de citas y resúmenes del hospital
rec-what-labs = Resultados de laboratorio
rec-what-imaging-reports = Informes de imágenes
rec-what-images = Imágenes (rayos X, tomografía, resonancia, PET, ultrasonido, mamografía)
rec-what-path-report = Informes de tejidos (patología)
rec-what-path-slides = Laminillas y bloques de tejido, entre laboratorios
rec-what-op = Informes de cirugía
rec-what-meds = Lista de medicinas y alergias
rec-what-treatment = Plan y expediente de tratamiento (quimio, radiación)
rec-what-heart = Pruebas del corazón y otras pruebas
rec-what-genetic-tumor = Resultados de genes o marcadores tumorales
rec-what-bills = Facturas
rec-what-other = Otro:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Oficina de imágenes: envíen cada imagen en archivos DICOM, con visor. Escriban en el disco: nombre completo, fecha de nacimiento, nombre y fecha de cada examen.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Oficina de tejidos (patología): envíen las laminillas y los bloques, o cortes nuevos, de laboratorio a laboratorio. Envíen también el informe. El nuevo laboratorio se los devolverá.

rec-s5 = Temas privados
rec-private-why = Reglas extra protegen estos expedientes. Solo se envían si marca la casilla y pone sus iniciales. Si un tema es parte de su enfermedad, el nuevo doctor puede necesitarlo.
# Label of the small box beside each topic
rec-private-initials = Iniciales
rec-private-mental = Expediente de salud mental o discapacidad del desarrollo
rec-private-sud = Expediente de tratamiento por alcohol o drogas
rec-private-hiv = Resultados de pruebas y atención del VIH o sida
rec-private-genetic = Resultados de pruebas genéticas
rec-private-sti = Expediente de infecciones de transmisión sexual
rec-private-repro = Expediente de embarazo y anticonceptivos
rec-private-therapy = Las notas privadas de un terapeuta necesitan otro formulario. No use este.

rec-s6 = Cómo lo quiero
rec-how-portal-fmt = En mi portal del paciente
rec-how-email = Por correo electrónico seguro
rec-how-disc = Todas las imágenes en disco o USB, DICOM con visor
rec-how-transfer = Imágenes enviadas por computadora al nuevo hospital
rec-how-paper = En papel, por correo
rec-how-pickup = Yo lo recojo

rec-s7 = Por qué
rec-purpose = Quiero una segunda opinión. Es a petición mía.
rec-needed-by = Lo necesito antes de esta fecha (mi cita o cirugía):

rec-s8 = Cuánto dura
rec-expires = Este permiso termina en esta fecha:
# Printed only when the date was worked out by the program.
rec-expires-note = Esta fecha ya viene puesta. Puede tacharla y escribir la suya.

rec-s9 = Mis derechos
# $records-office (String) Name and address of the records office
rec-right-revoke = Puedo retirar este permiso en cualquier momento. Debo hacerlo por escrito y enviarlo a: { $records-office }. Esto no cambia lo que ya se envió.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Puedo retirar este permiso en cualquier momento. Debo hacerlo por escrito y enviarlo al lugar que tiene mi expediente. Esto no cambia lo que ya se envió.
rec-right-condition = No tengo que firmar. Ustedes no pueden negarme atención, pago ni un plan de salud por no firmar.
rec-right-redisclose = Después del envío, quien reciba mi expediente podría compartirlo. Entonces la ley de privacidad tal vez no lo proteja.
rec-right-sud = Expediente de tratamiento por alcohol o drogas: quien lo recibe puede compartirlo otra vez como lo permite la ley HIPAA. No se puede usar en mi contra en un caso civil, penal, administrativo o legislativo. Solo mi consentimiento o una orden de un tribunal puede permitirlo.
rec-right-refuse = Si dejo una casilla vacía, esos expedientes no se envían. Entonces el nuevo doctor tal vez no vea el cuadro completo.
rec-right-copy = Recibo una copia de este formulario firmado. Puedo ver los expedientes que se envían.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Si pido mi propio expediente, la oficina debe contestar en { $access-days } día o menos. Puede tardar { $access-extension-days } día más solo si me dice por qué por escrito.
       *[other] Si pido mi propio expediente, la oficina debe contestar en { $access-days } día o menos. Puede tardar { $access-extension-days } días más solo si me dice por qué por escrito.
    }
   *[other] { $access-extension-days ->
        [one] Si pido mi propio expediente, la oficina debe contestar en { $access-days } días o menos. Puede tardar { $access-extension-days } día más solo si me dice por qué por escrito.
       *[other] Si pido mi propio expediente, la oficina debe contestar en { $access-days } días o menos. Puede tardar { $access-extension-days } días más solo si me dice por qué por escrito.
    }
}
rec-right-fee = Por mi propia copia solo pago un costo justo de copiado y correo. Por favor, díganme el costo antes de empezar.
rec-right-ownform = Si usan su propio formulario, envíenmelo enseguida, por favor. Tomen esta carta como mi solicitud escrita con fecha de hoy.

rec-s10 = Firme aquí
rec-sign = Firma del paciente
rec-sign-date = Fecha
rec-sign-rep = Firma de quien firma por el paciente
rec-sign-rep-name = Nombre en letra de molde
rec-sign-rep-why = Por qué puede firmar (padre o madre, tutor, agente de atención médica, otro). Adjunte comprobante.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Firma del paciente de { $minor-consent-age } a { $minor-last-age } año, para temas privados
   *[other] Firma del paciente de { $minor-consent-age } a { $minor-last-age } años, para temas privados
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Firma del niño o adolescente, para temas privados, si su estado la pide
rec-sign-witness = Testigo, si su estado lo pide
rec-sign-interpreter = Nombre de quien me leyó este formulario en mi idioma
rec-bilingual-note = El texto en inglés es para la oficina de expedientes. Los dos textos dicen lo mismo.

## Tracking page

rec-track-title = Seguimiento de mis solicitudes
rec-track-place = Lugar
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Oficina de imágenes
rec-track-pathology = Oficina de tejidos (patología)
rec-track-sent = La envié el
rec-track-called = Llamé el
rec-track-got = Lo recibí el
rec-track-checked = Abierto y revisado
