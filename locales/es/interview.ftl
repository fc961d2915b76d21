### D5 Meet the doctor

int-title = Conozca al doctor
int-main = Vea a más de un doctor si hay tiempo. Pregunte lo mismo. Anote y compare.

## Find and choose

int-find-title = Cómo encontrar doctores
int-find-doctor = Pida a su especialista el nombre de un doctor que trate su enfermedad a menudo. ¿No tiene especialista? Pregunte a su doctor de cabecera.
int-find-service = Use el servicio para “buscar un doctor” (find a doctor) de un hospital, por teléfono o en línea. Fíjese en la formación, las habilidades, el lugar, los planes de salud y los idiomas.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Buscar un doctor: { $referral-line }
int-find-plan = Pida a su plan de salud una lista de sus especialistas.
int-find-center = Si tiene cáncer o una enfermedad poco común, pida un centro que trate muchos casos como el suyo.
int-find-outside = Trate de elegir un doctor de otro hospital. Ese doctor quizás vea su caso de otra manera.

int-choose-title = En qué fijarse
int-choose-experience = El doctor ha tratado a muchas personas con su enfermedad. Más práctica suele dar mejores resultados.
int-choose-hospital = El hospital está acreditado (accredited). Quiere decir que cumplió ciertas normas de buena atención.
int-choose-staff = Usted se siente a gusto con el personal de enfermería y del consultorio. Le ayudarán con preguntas, citas, el plan de salud y resurtidos de medicinas (refills).
int-choose-cost = Usted sabe cuánto costará y quién puede ayudarle a pagar.
int-choose-comfort = Siente que le escuchan. Es su cuerpo y usted decide.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Pregunte a cada doctor
int-core-1 = ¿Tiene certificación de especialista (board certified)? ¿En qué campo?
int-core-2 = ¿Cuánto tiempo lleva tratando a personas con esta enfermedad?
int-core-3 = ¿Qué tratamientos ofrece para esta enfermedad?
int-core-4 = ¿Tiene estudios clínicos (clinical trials) para personas con esta enfermedad?
int-core-5 = ¿Cuál es el horario de su consultorio?
int-core-6 = ¿Con qué frecuencia hace esta cirugía?
int-core-7 = ¿Cuál es su tasa de éxito con esta cirugía?

## More questions for every doctor

int-more-title = También es bueno preguntar
int-more-agree = Por favor, vea primero las pruebas. ¿Qué cree que es? ¿Cuánta certeza tiene?
int-more-else = ¿Qué más podría ser? ¿Hacen falta más pruebas?
int-more-wait = ¿Qué pasa si esperamos? ¿Y si no hacemos nada?
int-more-options = ¿Qué tiene de bueno y de malo cada opción?
int-more-you = ¿Qué elegiría para su propia familia? ¿Por qué?
int-more-hospital = ¿Qué hospital usa? ¿Está acreditado para esta atención?
int-more-language = ¿Tiene un intérprete para mi idioma?
int-more-cost = ¿Acepta este plan de salud? ¿Cuánto quedará por pagar?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = ¿Cuánto costará? ¿Ayudan a personas que no tienen plan de salud?
int-more-contact = ¿Quién contesta mis preguntas entre citas?
int-more-report = ¿Nos enviará su opinión por escrito a mí y al primer doctor? ¿Cuándo?
int-more-home = ¿Puede un doctor cerca de casa hacer parte de la atención?

## Question sets, chosen by the condition

int-surgery-title = Si es posible que le hagan una cirugía
int-surgery-1 = ¿Por qué se necesita cirugía ahora? ¿Qué más podríamos probar primero?
int-surgery-2 = ¿Hay otras maneras de hacerla, con cortes más pequeños?
int-surgery-3 = ¿Cuántas hizo el año pasado?
int-surgery-4 = ¿Qué problemas puede haber? ¿Con qué frecuencia les pasan a sus pacientes?
int-surgery-5 = ¿Quién hará la cirugía? ¿Quién más estará en la sala?
int-surgery-6 = ¿Qué tipo de anestesia será? ¿Quién la pone?
int-surgery-7 = ¿Cuánto dura la estancia en el hospital? ¿Cuándo es seguro trabajar, manejar o levantar peso?
int-surgery-8 = ¿Cuánto dolerá? ¿Qué hará usted para el dolor?
int-surgery-9 = ¿Hará falta otra cirugía más adelante?

int-cancer-title = Si tiene cáncer
int-cancer-1 = ¿Qué tipo de cáncer es? ¿En qué etapa está? ¿Cuánta certeza tiene?
int-cancer-2 = ¿Su propio patólogo miró las laminillas (slides)?
int-cancer-3 = ¿Se debe analizar el tumor para ver si hay cambios en los genes?
int-cancer-4 = ¿Hablará de este caso un equipo de doctores?
int-cancer-5 = ¿La meta es curarlo, frenarlo o sentirse mejor?
int-cancer-6 = ¿Qué tratamiento va primero? ¿Por qué?
int-cancer-7 = ¿Cuánto tiempo es seguro esperar antes de empezar?
int-cancer-8 = ¿Hay un estudio clínico adecuado?
int-cancer-9 = ¿Cómo cambiará el tratamiento la vida diaria, el trabajo y la posibilidad de tener hijos?
int-cancer-10 = ¿Quién puede ayudar con el dolor, la comida, la preocupación y el dinero?

int-rare-title = Si su enfermedad es poco común
int-rare-1 = ¿A cuántas personas con esta enfermedad ha tratado?
int-rare-2 = ¿Qué centro conoce mejor esta enfermedad?
int-rare-3 = ¿Se necesita una prueba genética? ¿La familia también debe hacérsela?
int-rare-4 = ¿Quién dirigirá la atención? ¿Hablará usted con el doctor local?
int-rare-5 = ¿Hay un grupo de pacientes o una lista (registry) para unirse?

int-chronic-title = Si su enfermedad dura mucho tiempo
int-chronic-1 = ¿Cuál es la meta del tratamiento? ¿Cómo sabremos si funciona?
int-chronic-2 = ¿Podría funcionar con menos medicinas o una dosis más baja?
int-chronic-3 = ¿Qué ayuda más en casa?
int-chronic-4 = ¿Cada cuánto se necesitan controles? ¿Cuáles?
int-chronic-5 = ¿Qué señales indican que debo llamarle, o buscar ayuda de inmediato?

int-child-title = Si el paciente es niño o niña
int-child-1 = ¿A cuántos niños de esta edad con esta enfermedad ha tratado?
int-child-2 = ¿Necesitamos un hospital de niños o un especialista en niños?
int-child-3 = ¿Cómo podría afectar esto el crecimiento, la escuela y el juego?
int-child-4 = { $patient-gender ->
    [female] ¿Las pruebas y las dosis son para niños? ¿Le darán a mi hija medicina para dormir durante las pruebas?
    [male] ¿Las pruebas y las dosis son para niños? ¿Le darán a mi hijo medicina para dormir durante las pruebas?
   *[other] ¿Las pruebas y las dosis son para niños? ¿Le darán a mi hijo o hija medicina para dormir durante las pruebas?
}
int-child-5 = { $patient-gender ->
    [female] ¿Puedo quedarme con mi hija? ¿También de noche?
    [male] ¿Puedo quedarme con mi hijo? ¿También de noche?
   *[other] ¿Puedo quedarme con mi hijo o hija? ¿También de noche?
}
int-child-6 = { $patient-gender ->
    [female] ¿Cómo le explicará esto a mi hija?
    [male] ¿Cómo le explicará esto a mi hijo?
   *[other] ¿Cómo le explicará esto a mi hijo o hija?
}
int-child-7 = { $patient-gender ->
    [female] ¿De qué cosas puede hablar con usted a solas mi hija adolescente?
    [male] ¿De qué cosas puede hablar con usted a solas mi hijo adolescente?
   *[other] ¿De qué cosas puede hablar con usted a solas mi hijo o hija adolescente?
}

int-mental-title = Si se trata de la salud mental
int-mental-1 = ¿Qué enfermedad cree que es? ¿Cómo lo decidió?
int-mental-2 = ¿Podría deberse a una enfermedad del cuerpo o a una medicina?
int-mental-3 = ¿Qué opciones hay: terapia de conversación, medicina, las dos u otra ayuda?
int-mental-4 = ¿Qué tan pronto debería haber cambios? ¿Y si no los hay?
int-mental-5 = ¿Cuáles son los efectos secundarios? ¿Cómo se deja la medicina de manera segura?
int-mental-6 = ¿A quién llamo en una crisis?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Línea de crisis, día y noche: { $crisis-line }
int-mental-7 = ¿Quién puede ver mi expediente? ¿Hablará con mi familia solo si yo digo que sí?

int-med-title = Si es una medicina nueva o un tratamiento a prueba
int-med-1 = ¿Está aprobado para esta enfermedad? Si no, ¿por qué cree que podría ayudar?
int-med-2 = ¿Cuál es el tratamiento usual? ¿Por qué no usarlo?
int-med-3 = ¿Qué sabemos, y qué no sabemos, de los riesgos?
int-med-4 = ¿Es seguro con las otras medicinas?
int-med-5 = ¿Se puede dejar en cualquier momento? ¿Qué pasa entonces?
int-med-6 = ¿Quién paga la medicina, las pruebas y los viajes? ¿Quién paga si hace daño?
int-med-7 = ¿Quién revisa que el estudio sea seguro?

int-nodx-title = Si nadie sabe qué tiene usted
int-nodx-1 = ¿Qué enfermedades buscó y no encontró? ¿Cómo lo sabe?
int-nodx-2 = ¿Qué es lo más probable? ¿Qué enfermedad grave no debemos pasar por alto?
int-nodx-3 = ¿Qué prueba ayudaría más ahora?
int-nodx-4 = ¿Debería otra persona mirar de nuevo las imágenes o las laminillas?
int-nodx-5 = ¿Hace falta otro tipo de especialista?
int-nodx-6 = ¿Qué debemos anotar o vigilar?
int-nodx-7 = ¿Cuál es el plan si esta prueba no da una respuesta?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Dr./Dra. { $n }
int-grid-date = Cita el
int-grid-feel = Sentí que me escucharon (1 a 5)
int-grid-staff = El personal fue amable y ayudó (1 a 5)
int-grid-cost = Lo que voy a pagar
