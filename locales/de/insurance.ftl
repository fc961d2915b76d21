### D3 Call my health plan

ins-title = Meine Krankenversicherung anrufen
ins-main = Rufen Sie an, bevor Sie einen Termin machen. Fragen Sie, was die Versicherung zahlt. Schreiben Sie auf, mit wem Sie gesprochen haben.
ins-have = Halten Sie bereit: Ihre Versicherungskarte, den Namen Ihrer Krankheit, Namen und Adresse des neuen Arztes oder der neuen Ärztin.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Halten Sie bereit: die Versicherungskarte, den Namen der Krankheit, Namen und Adresse des neuen Arztes oder der neuen Ärztin. Sagen Sie, für wen Sie anrufen. Vielleicht fragt die Versicherung, ob diese Person zustimmt. Steht auf dieser Seite „ich“, „mir“ oder „mein“? Dann nennen Sie den Namen des Patienten oder der Patientin.
ins-where = Die Nummer steht hinten auf Ihrer Karte. Verlangen Sie den Mitgliederservice (member services), bei Bedarf auch einen Dolmetscher (interpreter). Das ist kostenlos.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Nach den Kosten fragen
ins-none-page-main = Fragen Sie, was der Termin kosten wird, bevor Sie ihn machen. Fragen Sie, wer Ihnen beim Bezahlen helfen kann. Schreiben Sie auf, mit wem Sie gesprochen haben.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Meine Versicherung
ins-plan-phone = Telefon der Versicherung
ins-plan-member = Mitgliedsnummer
ins-plan-group = Gruppennummer
ins-plan-holder = Name der Person, auf die die Versicherung läuft

ins-log-title = Meine Anrufe
ins-log-date = Datum und Uhrzeit
ins-log-person = Name der Person
ins-log-ref = Vorgangsnummer (reference number)
ins-log-said = Was gesagt wurde

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Zahlt meine Krankenversicherung?
# Yes/No
ins-a-covered = Zahlt meine Versicherung eine Zweitmeinung?
# Yes/No
ins-a-covered-illness = Zahlt sie eine Zweitmeinung zu dieser Krankheit?
# Yes/No
ins-a-required = Verlangt meine Versicherung vor dieser Operation oder Behandlung eine Zweitmeinung?
# Open
ins-a-required-penalty = Was passiert, wenn ich keine einhole?
# Yes/No
ins-a-third = Wenn zwei Meinungen verschieden sind: Zahlt meine Versicherung eine dritte Meinung?
# Yes/No
ins-a-remote = Zahlt sie eine Meinung per Video?
# Yes/No
ins-a-remote-records = Zahlt sie eine Meinung nur nach der Krankenakte?
# Yes/No
ins-a-program = Hat sie einen eigenen Dienst für Zweitmeinungen?
# Yes/No
ins-a-program-job = Bietet mein Arbeitgeber so einen Dienst an?
# Yes/No
ins-a-program-free = Ist dieser Dienst kostenlos?

ins-b-title = Zu welcher Arztpraxis kann ich gehen?
# Yes/No
ins-b-network = Muss der Arzt oder die Ärztin im Netzwerk (network) meiner Versicherung sein?
# Yes/No
ins-b-network-doctor = Ist dieser Arzt oder diese Ärztin im Netzwerk?
# Yes/No
ins-b-place = Ist das Krankenhaus oder die Klinik im Netzwerk?
# Yes/No
ins-b-place-lab = Ist das Labor im Netzwerk?
# Yes/No
ins-b-place-scans = Ist die Stelle für Röntgen und andere Aufnahmen im Netzwerk?
# Yes/No
ins-b-place-tissue = Ist der Arzt oder die Ärztin für Gewebe (pathologist) im Netzwerk?
# Yes/No
ins-b-list = Können Sie mir eine Liste von Ärztinnen und Ärzten schicken, die diese Krankheit behandeln und meine Sprache sprechen?
# Yes/No
ins-b-none = Wenn niemand im Netzwerk diese Krankheit behandelt: Kann ich zum gleichen Preis zu jemand anderem gehen?
# Open
ins-b-none-how = Wie beantrage ich das?

ins-c-title = Was brauche ich zuerst?
# Yes/No
ins-c-referral = Brauche ich eine Überweisung (referral)?
# Open
ins-c-referral-who = Wer muss sie schreiben?
# Yes/No
ins-c-auth = Brauche ich vor dem Termin eine vorherige Genehmigung (prior authorization)?
# Yes/No
ins-c-auth-tests = Brauche ich auch für Untersuchungen eine Genehmigung?
# Open
ins-c-auth-who = Wer beantragt die Genehmigung?
# Open
ins-c-auth-time = Wie lange dauert das?
# Open
ins-c-auth-number = Nummer der Genehmigung
# Open
ins-c-auth-end = Tag, an dem die Genehmigung endet
# Yes/No
ins-c-letter = Können Sie mir die Antwort schriftlich schicken?

ins-d-title = Was muss ich zahlen?
# Open
ins-d-copay = Was zahle ich für den Termin: Zuzahlung (copay) oder prozentualer Anteil (coinsurance)?
# Open
ins-d-deductible = Wie viel von meinem Selbstbehalt (deductible) ist dieses Jahr noch offen?
# Open
ins-d-max = Was muss ich dieses Jahr höchstens zahlen (Höchstbetrag, out-of-pocket maximum)?
# Open
ins-d-max-left = Wie viel fehlt noch bis zu diesem Höchstbetrag?
# Yes/No
ins-d-facility = Kommt noch eine Gebühr für Krankenhaus oder Einrichtung (facility fee) dazu?
# Yes/No
ins-d-tests = Wenn in der neuen Praxis Untersuchungen wiederholt werden: Zahlt die Versicherung?
# Yes/No
ins-d-tests-old = Wenn dort meine alten Aufnahmen oder Gewebeschnitte (slides) beurteilt werden: Zahlt die Versicherung?
# Open
ins-d-out = Was zahle ich, wenn der Arzt oder die Ärztin nicht im Netzwerk ist?
# Yes/No
ins-d-travel = Hilft die Versicherung bei Kosten für Fahrt oder Unterkunft?

ins-e-title = Wenn die Versicherung Nein sagt
# Open
ins-e-why = Warum? Bitte schicken Sie mir die Antwort schriftlich.
# Open
ins-e-appeal = Wie lege ich Widerspruch (appeal) ein?
# Open
ins-e-appeal-date = Bis zu welchem Tag kann ich Widerspruch einlegen?
# Yes/No
ins-e-appeal-fast = Gibt es einen schnellen Widerspruch (fast appeal), wenn ich nicht warten kann?
ins-e-letter = Mein Arzt oder meine Ärztin kann in einem Brief schreiben, warum ich das brauche.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Die Versicherungsbehörde meines Bundesstaats kann mir kostenlos helfen. Telefon: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Wenn ich Medicare habe
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Teil B (Part B) hilft, eine Zweitmeinung vor einer Operation zu bezahlen. Das gilt für eine Operation, die Sie brauchen und die kein Notfall ist. Sie zahlen { $medicare-share }, nachdem Sie Ihren jährlichen Selbstbehalt (deductible) gezahlt haben. Medicare zahlt den Rest des Betrags, den es anerkennt.
ins-medicare-third = Wenn die zwei ärztlichen Meinungen nicht übereinstimmen, hilft Teil B, eine dritte Meinung zu bezahlen. Teil B hilft auch, Untersuchungen zu bezahlen, die Sie brauchen.
ins-medicare-accepts = Fragen Sie den Arzt oder die Ärztin: „Nehmen Sie Medicare an?“
ins-medicare-ma = Haben Sie eine Medicare-Advantage-Versicherung? Die Regeln können anders sein. Rufen Sie zuerst die Versicherung an. Vielleicht brauchen Sie eine Überweisung (referral) oder einen Arzt oder eine Ärztin im Netzwerk (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Rufen Sie Medicare an: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Wenn ich Medicaid habe
ins-medicaid-plan = Bitten Sie Ihre Versicherung um eine Zweitmeinung. Eine Medicaid-Krankenversicherung muss Ihnen eine verschaffen: durch einen Arzt oder eine Ärztin der Versicherung oder von außerhalb. Das darf Sie nichts kosten.
ins-medicaid-ride = Fragen Sie, ob die Versicherung Ihnen eine Fahrt zum Termin anbietet.

ins-employer-title = Wenn ich über die Arbeit versichert bin
ins-employer-hr = Fragen Sie die Personalabteilung (benefits office): „Haben wir einen Dienst für Zweitmeinungen? Wer verwaltet unsere Krankenversicherung?“

ins-none-title = Wenn ich keine Versicherung habe oder selbst zahle
ins-none-estimate = Bitten Sie um einen „Kostenvoranschlag nach bestem Wissen“ (good faith estimate). Auf diesem Papier steht, was Termin und Untersuchungen kosten werden. Man muss es Ihnen schriftlich geben, wenn Sie darum bitten oder wenn Sie den Termin machen.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] Liegt die Rechnung um { $gfe-threshold } oder mehr über dem Kostenvoranschlag? Dann können Sie die Rechnung anfechten (dispute). Beginnen Sie innerhalb von { $gfe-days } Tag nach der Rechnung.
   *[other] Liegt die Rechnung um { $gfe-threshold } oder mehr über dem Kostenvoranschlag? Dann können Sie die Rechnung anfechten (dispute). Beginnen Sie innerhalb von { $gfe-days } Tagen nach der Rechnung.
}
ins-none-medicaid = Fragen Sie im Krankenhaus: „Können Sie mir helfen, Medicaid zu beantragen, oder CHIP, wenn es für ein Kind ist?“
ins-none-charity = Fragen Sie im Krankenhaus: „Gibt es Hilfe für Bedürftige (charity care) oder finanzielle Hilfe? Kann ich das Formular in meiner Sprache bekommen?“
ins-none-plan = Fragen Sie: „Kann ich jeden Monat einen kleinen Betrag zahlen?“
ins-none-clinic = Fragen Sie ein örtliches Gesundheitszentrum (community health center). Dort richtet sich der Preis danach, was Sie verdienen.
