### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Anforderung meiner Krankenakte
rec-main = Füllen Sie jede Zeile aus. Unterschreiben Sie mit Datum. Behalten Sie eine Kopie. Schicken Sie das Formular sofort ab.

## Guide page: how to send the form

rec-how-title = So schicken Sie das Formular ab
# Leads the guide when the records may not come in time.
rec-how-soon = Ihre Krankenakte kommt vielleicht nicht rechtzeitig. Bitten Sie die neue Praxis, sie zu besorgen. Sie können dieses Formular auch selbst zur Aktenstelle bringen. Fragen Sie, was man Ihnen sofort geben kann.
rec-how-portal = Sehen Sie zuerst in Ihr Patientenportal (patient portal). Viele Ergebnisse sind schon dort, kostenlos.
rec-how-newoffice = Oder bitten Sie die neue Praxis, die Krankenakte zu besorgen. Ärztinnen und Ärzte können sich Krankenakten für Ihre Behandlung gegenseitig schicken. Oft ist das kostenlos.
rec-how-send = Schicken Sie dieses Formular an die Aktenstelle (medical records). Schreiben Sie das Datum auf. Lassen Sie Ihre Kopie abstempeln.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Rufen Sie nach { $check-days } Tag an. Fragen Sie: „Haben Sie meine Anforderung bekommen? Wann ist alles fertig? Was wird es kosten?“
   *[other] Rufen Sie nach { $check-days } Tagen an. Fragen Sie: „Haben Sie meine Anforderung bekommen? Wann ist alles fertig? Was wird es kosten?“
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Rufen Sie an diesem Tag an: { $check-date }. Fragen Sie: „Haben Sie meine Anforderung bekommen? Wann ist alles fertig? Was wird es kosten?“
rec-how-test = Haben Sie eine CD oder DVD (disc) bekommen? Bitten Sie die neue Praxis, sie vor Ihrem Termin zu öffnen. Behalten Sie selbst eine CD oder DVD.

## Form

rec-s1 = Patient/Patientin
rec-name = Voller Name, wie in der Krankenakte
rec-former = Frühere Namen
rec-dob = Geburtsdatum
rec-mrn = Patientennummer (MRN), falls bekannt
rec-address = Adresse
rec-phone = Telefonnummer
rec-email = E-Mail
rec-language = Sprache für Anrufe
# Tick box in the same cell as rec-language
rec-interpreter = Ich brauche einen Dolmetscher

rec-s2 = Wer meine Krankenakte hat
rec-from = Wer die Krankenakte herausgibt: Krankenhaus, Klinik, Arzt oder Ärztin
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Faxnummer: { $fax-number }

rec-s3 = Wer meine Krankenakte bekommt
rec-to-me = Eine Kopie an mich
rec-to-doctor = Eine Kopie an diesen Arzt, diese Ärztin oder dieses Krankenhaus
rec-to-both = An beide
rec-to-name = Name der Person oder Stelle
rec-to-where = Wohin: Adresse, Telefon, Fax, sichere E-Mail

rec-s4 = Was ich brauche
rec-dates-from = Von diesem Datum
rec-dates-to = Bis zu diesem Datum
rec-what-summary = Notizen von Arztterminen und Krankenhausberichte
rec-what-labs = Laborergebnisse
rec-what-imaging-reports = Befunde zu Aufnahmen
rec-what-images = Aufnahmen als Bilder (Röntgen, CT, MRT, PET, Ultraschall, Mammografie)
rec-what-path-report = Gewebebefunde (Pathologie)
rec-what-path-slides = Gewebeschnitte und Gewebeblöcke, von Labor zu Labor
rec-what-op = Operationsberichte
rec-what-meds = Medikamentenliste und Allergien
rec-what-treatment = Behandlungsplan und Behandlungsunterlagen (Chemo, Bestrahlung)
rec-what-heart = Herzuntersuchungen und andere Untersuchungen
rec-what-genetic-tumor = Ergebnisse von Gen- oder Tumormarkertests
rec-what-bills = Rechnungen
rec-what-other = Anderes:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Radiologie: Bitte alle Bilder als DICOM-Dateien schicken, mit Anzeigeprogramm. Auf die CD oder DVD schreiben: voller Name, Geburtsdatum, Name und Datum jeder Untersuchung.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Pathologie: Bitte die Gewebeschnitte und Gewebeblöcke oder neue Schnitte von Labor zu Labor schicken. Den Befund bitte mitschicken. Das neue Labor schickt Ihnen Schnitte und Blöcke zurück.

rec-s5 = Private Themen
rec-private-why = Zusätzliche Regeln schützen diese Unterlagen. Sie werden nur verschickt, wenn Sie das Kästchen ankreuzen und Ihre Initialen dazuschreiben. Gehört ein Thema zu Ihrer Krankheit, braucht der neue Arzt oder die neue Ärztin diese Unterlagen vielleicht.
# Label of the small box beside each topic
rec-private-initials = Initialen
rec-private-mental = Unterlagen zu psychischer Gesundheit oder Entwicklungsbehinderung
rec-private-sud = Unterlagen zur Behandlung wegen Alkohol oder Drogen
rec-private-hiv = HIV- oder Aids-Testergebnisse und Behandlung
rec-private-genetic = Ergebnisse von Gentests
rec-private-sti = Unterlagen zu sexuell übertragbaren Infektionen
rec-private-repro = Unterlagen zu Schwangerschaft und Verhütung
rec-private-therapy = Private Notizen aus der Psychotherapie brauchen ein eigenes Formular. Benutzen Sie dafür nicht dieses.

rec-s6 = In welcher Form
rec-how-portal-fmt = In meinem Patientenportal
rec-how-email = Per sicherer E-Mail
rec-how-disc = Aufnahmen auf CD, DVD oder USB, im DICOM-Format, mit Anzeigeprogramm, alle Bilder
rec-how-transfer = Aufnahmen per Computer an das neue Krankenhaus schicken
rec-how-paper = Auf Papier, per Post
rec-how-pickup = Ich hole es ab

rec-s7 = Warum
rec-purpose = Ich möchte eine Zweitmeinung. Dies geschieht auf meinen eigenen Wunsch.
rec-needed-by = Ich brauche es vor diesem Tag (mein Termin oder meine Operation):

rec-s8 = Wie lange das gilt
rec-expires = Diese Einwilligung endet an diesem Tag:
# Printed only when the date was worked out by the program.
rec-expires-note = Das Datum oben wurde für Sie eingetragen. Sie können es durchstreichen und Ihr eigenes Datum schreiben.

rec-s9 = Meine Rechte
# $records-office (String) Name and address of the records office
rec-right-revoke = Ich kann diese Einwilligung jederzeit widerrufen. Das muss ich schriftlich tun. Ich schicke den Widerruf an: { $records-office }. Was schon verschickt wurde, ändert sich dadurch nicht.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Ich kann diese Einwilligung jederzeit widerrufen. Das muss ich schriftlich tun. Ich schicke den Widerruf an die Stelle, die meine Krankenakte hat. Was schon verschickt wurde, ändert sich dadurch nicht.
rec-right-condition = Ich muss nicht unterschreiben. Sie dürfen mir Behandlung, Zahlung oder eine Krankenversicherung nicht deshalb verweigern, weil ich nicht unterschrieben habe.
rec-right-redisclose = Nach dem Versand könnte die Person, die meine Krankenakte bekommt, sie weitergeben. Dann ist sie vielleicht nicht mehr durch das Datenschutzgesetz geschützt.
rec-right-sud = Unterlagen zur Behandlung wegen Alkohol oder Drogen: Wer sie bekommt, darf sie wieder weitergeben, soweit es das HIPAA-Gesetz erlaubt. Sie dürfen in keinem Zivil-, Straf-, Verwaltungs- oder Gesetzgebungsverfahren gegen mich verwendet werden. Nur meine Zustimmung oder ein Gerichtsbeschluss kann das erlauben.
rec-right-refuse = Lasse ich ein Kästchen leer, werden diese Unterlagen nicht verschickt. Dann sieht der neue Arzt oder die neue Ärztin vielleicht nicht das ganze Bild.
rec-right-copy = Ich bekomme eine Kopie dieses unterschriebenen Formulars. Ich darf die Unterlagen ansehen, die verschickt werden.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Verlange ich meine eigene Krankenakte, muss die Stelle innerhalb von { $access-days } Tag antworten. Sie darf nur dann { $access-extension-days } Tag länger brauchen, wenn sie mir schriftlich den Grund nennt.
       *[other] Verlange ich meine eigene Krankenakte, muss die Stelle innerhalb von { $access-days } Tag antworten. Sie darf nur dann { $access-extension-days } Tage länger brauchen, wenn sie mir schriftlich den Grund nennt.
    }
   *[other] { $access-extension-days ->
        [one] Verlange ich meine eigene Krankenakte, muss die Stelle innerhalb von { $access-days } Tagen antworten. Sie darf nur dann { $access-extension-days } Tag länger brauchen, wenn sie mir schriftlich den Grund nennt.
       *[other] Verlange ich meine eigene Krankenakte, muss die Stelle innerhalb von { $access-days } Tagen antworten. Sie darf nur dann { $access-extension-days } Tage länger brauchen, wenn sie mir schriftlich den Grund nennt.
    }
}
rec-right-fee = Für meine eigene Kopie zahle ich nur angemessene Kosten für Kopieren und Versand. Bitte nennen Sie mir die Kosten, bevor Sie anfangen.
rec-right-ownform = Hat Ihre Stelle ein eigenes Formular? Dann schicken Sie es mir bitte sofort. Bitte werten Sie diesen Brief mit heutigem Datum als meine schriftliche Anforderung.

rec-s10 = Hier unterschreiben
rec-sign = Unterschrift (Patient/Patientin)
rec-sign-date = Datum
rec-sign-rep = Unterschrift der Person, die für Patient/Patientin unterschreibt
rec-sign-rep-name = Name in Druckbuchstaben
rec-sign-rep-why = Warum diese Person unterschreiben darf (Elternteil, Vormund, Person mit Gesundheitsvollmacht, anderes). Nachweis beilegen.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Bei privaten Themen: Unterschrift (Patient/Patientin im Alter von { $minor-consent-age } bis { $minor-last-age } Jahr)
   *[other] Bei privaten Themen: Unterschrift (Patient/Patientin im Alter von { $minor-consent-age } bis { $minor-last-age } Jahren)
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Bei privaten Themen: Unterschrift von Kind oder Teenager, wenn Ihr Bundesstaat sie verlangt
rec-sign-witness = Zeuge/Zeugin, wenn Ihr Bundesstaat das verlangt
rec-sign-interpreter = Name der Person, die mir das Formular in meiner Sprache vorgelesen hat
rec-bilingual-note = Der englische Text ist für die Aktenstelle. Beide Texte sagen dasselbe.

## Tracking page

rec-track-title = Meine Anforderungen verfolgen
rec-track-place = Stelle
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Radiologie
rec-track-pathology = Pathologie
rec-track-sent = Geschickt am
rec-track-called = Angerufen am
rec-track-got = Bekommen am
rec-track-checked = Geöffnet und geprüft
