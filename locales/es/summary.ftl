### D6 My health on one page (for the new doctor)

sum-title = Mi salud en una página
sum-main = Dé esta página al nuevo doctor. Llene lo que pueda.
sum-question = La pregunta que más quiero que me conteste
sum-diagnosis = Qué me dijeron que tengo, quién lo dijo y cuándo
sum-plan = Qué tratamiento me ofrecieron y en qué fecha puede empezar
sum-blind = Por favor, mire mis pruebas antes de leer el primer plan de tratamiento.
sum-timeline = Qué pasó, con fechas
sum-symptoms = Cómo me siento ahora
sum-tests = Pruebas principales, con fecha y lugar
sum-treated = Tratamiento hasta ahora y qué efecto tuvo
sum-meds = Medicinas, vitaminas y dosis
sum-allergies = Alergias y malas reacciones
sum-other = Otras enfermedades y cirugías
sum-family = Enfermedades en mi familia
sum-goals = Lo que más me importa
sum-doctors = Mis doctores, con números de teléfono
