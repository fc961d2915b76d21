### D6 My health on one page (for the new doctor)

sum-title = La mia salute in una pagina
sum-main = Dia questa pagina al nuovo medico. Compili quello che può.
sum-question = La domanda più importante per me, a cui le chiedo di rispondere
sum-diagnosis = Che cosa mi hanno detto che ho, chi lo ha detto e quando
sum-plan = Quale cura mi hanno proposto e in che data può iniziare
sum-blind = Per favore, guardi i miei esami prima di leggere la prima proposta di cura.
sum-timeline = Che cosa è successo, con le date
sum-symptoms = Come sto adesso
sum-tests = Esami principali, con data e luogo
sum-treated = Cure fatte finora e che effetto hanno avuto
sum-meds = Farmaci, vitamine e dosi
sum-allergies = Allergie e brutte reazioni
sum-other = Altre malattie e operazioni
sum-family = Malattie nella mia famiglia
sum-goals = Che cosa conta di più per me
sum-doctors = I miei medici, con i numeri di telefono
