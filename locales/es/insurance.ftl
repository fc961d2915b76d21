### D3 Call my health plan

ins-title = Llamar a mi plan de salud
ins-main = Llame antes de hacer una cita. Pregunte qué paga el plan. Anote con quién habló.
ins-have = Tenga a mano: la tarjeta de su plan, el nombre de su enfermedad, y el nombre y la dirección del nuevo doctor.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Tenga a mano: la tarjeta del plan, el nombre de la enfermedad, y el nombre y la dirección del nuevo doctor. Diga por quién llama. El plan tal vez le pida permiso a esa persona. Donde esta página dice “mi”, “necesito” o “pago”, hable del paciente por su nombre.
ins-where = El número está en la parte de atrás de su tarjeta. Pida “servicios para miembros” (member services). Pida un intérprete (interpreter) si lo necesita. Es gratis.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Preguntar por el costo
ins-none-page-main = Antes de hacer una cita, pregunte cuánto costará. Pregunte quién puede ayudarle a pagar. Anote con quién habló.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Mi plan
ins-plan-phone = Teléfono de mi plan
ins-plan-member = Número de miembro
ins-plan-group = Número de grupo
ins-plan-holder = Nombre del titular del plan

ins-log-title = Mis llamadas
ins-log-date = Fecha y hora
ins-log-person = Nombre de la persona
ins-log-ref = Número de la llamada (reference number)
ins-log-said = Qué dijeron

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = ¿Paga mi plan?
# Yes/No
ins-a-covered = ¿Mi plan paga una segunda opinión?
# Yes/No
ins-a-covered-illness = ¿Paga una sobre esta enfermedad?
# Yes/No
ins-a-required = ¿Mi plan exige una segunda opinión antes de esta cirugía o tratamiento?
# Open
ins-a-required-penalty = ¿Qué pasa si no la obtengo?
# Yes/No
ins-a-third = Si los dos doctores no están de acuerdo, ¿mi plan paga una tercera opinión?
# Yes/No
ins-a-remote = ¿Paga una opinión por video?
# Yes/No
ins-a-remote-records = ¿Paga una opinión basada solo en el expediente?
# Yes/No
ins-a-program = ¿Mi plan tiene su propio servicio de segunda opinión?
# Yes/No
ins-a-program-job = ¿Mi trabajo tiene uno?
# Yes/No
ins-a-program-free = ¿Ese servicio es gratis?

ins-b-title = ¿A qué doctor puedo ver?
# Yes/No
ins-b-network = ¿El doctor debe estar en la red (network) de mi plan?
# Yes/No
ins-b-network-doctor = ¿Este doctor está en la red?
# Yes/No
ins-b-place = ¿El hospital o la clínica está en la red?
# Yes/No
ins-b-place-lab = ¿El laboratorio está en la red?
# Yes/No
ins-b-place-scans = ¿El centro de rayos X e imágenes está en la red?
# Yes/No
ins-b-place-tissue = ¿El doctor de tejidos (patólogo) está en la red?
# Yes/No
ins-b-list = ¿Puede enviarme una lista de doctores que tratan esta enfermedad y hablan mi idioma?
# Yes/No
ins-b-none = Si ningún doctor de la red trata esta enfermedad, ¿puedo ver a otro doctor al mismo costo?
# Open
ins-b-none-how = ¿Cómo pido esto?

ins-c-title = ¿Qué necesito primero?
# Yes/No
ins-c-referral = ¿Necesito un referido (referral)?
# Open
ins-c-referral-who = ¿Quién debe escribirlo?
# Yes/No
ins-c-auth = ¿Necesito autorización previa para la cita (prior authorization)?
# Yes/No
ins-c-auth-tests = ¿También necesito autorización para las pruebas?
# Open
ins-c-auth-who = ¿Quién pide la autorización?
# Open
ins-c-auth-time = ¿Cuánto tarda?
# Open
ins-c-auth-number = Número de autorización
# Open
ins-c-auth-end = Fecha en que termina la autorización
# Yes/No
ins-c-letter = ¿Puede enviarme la respuesta por escrito?

ins-d-title = ¿Cuánto pagaré?
# Open
ins-d-copay = ¿Cuánto pago por la cita (copago o coseguro)?
# Open
ins-d-deductible = ¿Cuánto me falta pagar de mi deducible (deductible) este año?
# Open
ins-d-max = ¿Cuál es el máximo que tendría que pagar este año (out-of-pocket maximum)?
# Open
ins-d-max-left = ¿Cuánto falta para llegar a ese máximo?
# Yes/No
ins-d-facility = ¿Hay también un cargo del hospital o centro (facility fee)?
# Yes/No
ins-d-tests = Si el nuevo doctor repite pruebas, ¿paga el plan?
# Yes/No
ins-d-tests-old = Si el nuevo doctor lee mis imágenes o laminillas anteriores, ¿paga el plan?
# Open
ins-d-out = ¿Cuánto pago si el doctor no está en la red?
# Yes/No
ins-d-travel = ¿Ayuda a pagar el viaje o el hospedaje?

ins-e-title = Si el plan dice que no
# Open
ins-e-why = ¿Por qué? Envíemelo por escrito, por favor.
# Open
ins-e-appeal = ¿Cómo apelo (appeal)?
# Open
ins-e-appeal-date = ¿Cuál es el último día para apelar?
# Yes/No
ins-e-appeal-fast = ¿Hay una apelación rápida (fast appeal) si no puedo esperar?
ins-e-letter = { $doctor-gender ->
    [female] Mi doctora puede escribir una carta que diga por qué necesito esto.
   *[other] Mi doctor puede escribir una carta que diga por qué necesito esto.
}
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = La oficina de seguros de mi estado puede ayudarme gratis. Teléfono: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Si tengo Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = La Parte B ayuda a pagar una segunda opinión antes de una cirugía. Es para una cirugía que usted necesita y que no es una emergencia. Usted paga { $medicare-share } después de su deducible anual. Medicare paga el resto de la cantidad que aprueba.
ins-medicare-third = Si los dos doctores no están de acuerdo, la Parte B ayuda a pagar una tercera opinión. También ayuda a pagar las pruebas que usted necesite.
ins-medicare-accepts = Pregúntele al doctor: “¿Acepta Medicare?”
ins-medicare-ma = ¿Tiene un plan Medicare Advantage? Las reglas pueden ser diferentes. Llame primero al plan. Tal vez necesite un referido (referral) o un doctor de la red (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Llame a Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Si tengo Medicaid
ins-medicaid-plan = Pida una segunda opinión a su plan. Un plan de salud de Medicaid debe conseguirle una, con un doctor del plan o de fuera del plan. No debe costarle nada.
ins-medicaid-ride = Pregunte si el plan le da transporte a la cita.

ins-employer-title = Si mi trabajo me da el plan
ins-employer-hr = Pregunte en la oficina de beneficios (benefits office): “¿Tenemos un servicio de segunda opinión? ¿Quién administra nuestro plan?”

ins-none-title = Si no tengo seguro o pago por mi cuenta
ins-none-estimate = Pida un “estimado de buena fe” (good faith estimate). Es un papel que dice cuánto costarán la cita y las pruebas. Deben dárselo por escrito si usted lo pide o cuando hace la cita.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] ¿La factura supera el estimado en { $gfe-threshold } o más? Puede disputarla (dispute). Tiene { $gfe-days } día desde la fecha de la factura para empezar.
   *[other] ¿La factura supera el estimado en { $gfe-threshold } o más? Puede disputarla (dispute). Tiene { $gfe-days } días desde la fecha de la factura para empezar.
}
ins-none-medicaid = Pregunte en el hospital: “¿Pueden ayudarme a solicitar Medicaid, o CHIP si es para un niño?”
ins-none-charity = Pregunte en el hospital: “¿Tienen atención de caridad (charity care) o ayuda económica? ¿Me dan el formulario en mi idioma?”
ins-none-plan = Pregunte: “¿Puedo pagar un poco cada mes?”
ins-none-clinic = Pregunte en un centro de salud comunitario (community health center). Cobran según lo que usted gana.
