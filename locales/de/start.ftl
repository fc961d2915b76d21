### D1 Start here

start-title = Zweitmeinung: Fangen Sie hier an
start-main = Sie können zu Ihrem Gesundheitsproblem immer eine weitere ärztliche Meinung einholen. Viele Menschen tun das. Es ist nicht unhöflich.
start-what = Ein anderer Arzt oder eine andere Ärztin sieht sich Ihr Gesundheitsproblem und Ihre Untersuchungsergebnisse an. Danach hören Sie, was er oder sie denkt.

## When and why

start-when-title = Wann sie helfen kann
start-when-serious = Man hat Ihnen gesagt: Sie haben eine ernste Krankheit oder eine, die lange dauert.
start-when-treatment = Man hat Ihnen gesagt: Sie brauchen eine Operation, einen Eingriff oder eine starke Behandlung.
start-when-unsure = Ihr Arzt oder Ihre Ärztin weiß nicht sicher, was Ihnen fehlt.
start-when-rare = Ihre Krankheit ist selten oder schwer zu behandeln.
start-when-trial = Man hat Ihnen eine neue Behandlung angeboten oder eine, die noch getestet wird.
start-when-plan = Ihre Krankenversicherung verlangt eine Zweitmeinung. Manche tun das. Meist ist das vor einer Operation oder einer Behandlung, die noch getestet wird.
start-when-cancer = Sie haben Krebs. Vielleicht sind Sie müde, oder das Fragen fällt Ihnen schwer. Eine Zweitmeinung ist trotzdem üblich und kann helfen.

start-why-title = Was sie bringen kann
start-why-sure = Sie kann zeigen, dass der erste Behandlungsplan richtig ist.
start-why-more = Sie kann Ihnen mehr Möglichkeiten zeigen.
start-why-choose = Sie kann Ihnen helfen, das Beste für sich zu wählen.

## Time

start-urgent-title = Wie viel Zeit habe ich?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Warten Sie nicht, wenn es ein Notfall ist. Rufen Sie { $emergency-number } an oder gehen Sie in die Notaufnahme (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Fragen Sie Ihren Arzt oder Ihre Ärztin:
start-urgent-ask = „Wie bald muss ich anfangen? Wie viel Zeit habe ich, um mir meine Möglichkeiten anzusehen?“
start-urgent-answer = Mein Arzt/Meine Ärztin sagt, ich habe so viel Zeit:
start-urgent-soon = Operation in wenigen Tagen? Rufen Sie heute die neue Praxis an und nennen Sie das Datum. Manche Krankenhäuser können Sie sehr bald sehen.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Es sind nur noch wenige Tage bis zur Operation oder Behandlung. Sie können trotzdem noch einen anderen Arzt oder eine andere Ärztin fragen. Rufen Sie heute die neue Praxis an und nennen Sie das Datum. Fragen Sie heute Ihren Arzt oder Ihre Ärztin: „Kann ich ohne Gefahr warten?“

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Fünf Schritte
start-step-talk = Sprechen Sie mit Ihrem Arzt oder Ihrer Ärztin.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Sprechen Sie heute mit Ihrem Arzt oder Ihrer Ärztin.
start-step-talk-page = Seite dazu: „{ script-title }“.
start-step-plan = Rufen Sie Ihre Krankenversicherung an, bevor Sie einen Termin machen.
start-step-plan-now = Rufen Sie heute Ihre Krankenversicherung an.
start-step-plan-page = Seite dazu: „{ ins-title }“.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Fragen Sie, was es kosten wird und wer Ihnen beim Bezahlen helfen kann.
start-step-cost-page = Seite dazu: „{ ins-none-page-title }“.
start-step-records = Fordern Sie früh Ihre Krankenakte an.
start-step-records-now = Fordern Sie heute Ihre Krankenakte an.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Das kann { $processing-days-min } bis { $processing-days-max } Tag dauern, manchmal auch länger.
   *[other] Das kann { $processing-days-min } bis { $processing-days-max } Tage dauern, manchmal auch länger.
}
start-step-records-page = Seite dazu: „{ rec-title }“.
start-step-meet = Finden Sie Ärztinnen und Ärzte und lernen Sie sie kennen.
start-step-meet-page = Seite dazu: „{ int-title }“.
start-step-decide = Entscheiden Sie.
start-step-decide-page = Seite dazu: „{ dec-title }“.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Meine Termine
start-dates-request-by = Anforderung abschicken bis
start-dates-check-on = Aktenstelle anrufen am
start-dates-late-on = Aktenstelle muss antworten bis
start-dates-visit = Mein Termin in der neuen Praxis
start-dates-decide = Letzter Tag für die Entscheidung
start-dates-short = Ihre Krankenakte kommt vielleicht nicht rechtzeitig. Rufen Sie die Aktenstelle und die neue Praxis an. Bitten Sie die neue Praxis, die Krankenakte für Sie zu besorgen.

## Bring list

start-bring-title = Zum Termin mitbringen
start-bring-records = Meine Krankenakte, Laborergebnisse und Untersuchungsergebnisse
start-bring-scans = Aufnahmen: Bilder von Röntgen, MRT (MRI) und CT, nicht nur die Befunde
start-bring-meds = Liste aller Medikamente, mit Dosis
start-bring-card = Meine Versicherungskarte und mein Ausweis mit Foto
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Mein Ausweis mit Foto
start-bring-person = Jemand aus der Familie oder dem Freundeskreis
start-bring-packet = Diese Mappe und ein Stift
