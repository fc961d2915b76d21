### D6 My health on one page (for the new doctor)

sum-title = Meine Gesundheit auf einer Seite
sum-main = Geben Sie diese Seite dem neuen Arzt oder der neuen Ärztin. Füllen Sie aus, was Sie können.
sum-question = Meine wichtigste Frage an Sie
sum-diagnosis = Welche Krankheit man mir genannt hat, wer das war und wann
sum-plan = Welche Behandlung man mir angeboten hat und wann sie vielleicht anfängt (Datum)
sum-blind = Bitte sehen Sie sich meine Untersuchungsergebnisse an, bevor Sie den ersten Behandlungsplan lesen.
sum-timeline = Was passiert ist, mit Datum
sum-symptoms = Wie es mir jetzt geht
sum-tests = Wichtigste Untersuchungen, mit Datum und Ort
sum-treated = Bisherige Behandlung und was sie bewirkt hat
sum-meds = Medikamente, Vitamine und Dosis
sum-allergies = Allergien und Unverträglichkeiten
sum-other = Andere Krankheiten und Operationen
sum-family = Krankheiten in meiner Familie
sum-goals = Was mir am wichtigsten ist
sum-doctors = Meine Ärztinnen und Ärzte, mit Telefonnummern
