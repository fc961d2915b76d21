### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Was Sie im Arztgespräch sagen können
script-main = { $doctor-gender ->
    [female] Danken Sie Ihrer Ärztin. Sagen Sie, Sie möchten alle Möglichkeiten kennen. Bitten Sie um Hilfe mit Namen und Krankenakte.
    [male] Danken Sie Ihrem Arzt. Sagen Sie, Sie möchten alle Möglichkeiten kennen. Bitten Sie um Hilfe mit Namen und Krankenakte.
   *[other] Danken Sie Ihrem Arzt oder Ihrer Ärztin. Sagen Sie, Sie möchten alle Möglichkeiten kennen. Bitten Sie um Hilfe mit Namen und Krankenakte.
}

## Before the talk

script-before-title = Vor dem Gespräch
script-before-person = Bringen Sie Familie oder Freunde mit. Diese können zuhören und mitschreiben.
script-before-interpreter = Sie können kostenlos einen Dolmetscher bekommen. Fragen Sie danach, wenn Sie den Termin machen. Lassen Sie kein Kind dolmetschen.
script-before-time = Bitten Sie die Praxis um ein paar Minuten für ein Gespräch über eine Entscheidung.
script-before-nervous = { $doctor-gender ->
    [female] Es ist normal, sich nicht recht zu trauen. Sie können diese Seite laut vorlesen oder sie der Ärztin geben.
    [male] Es ist normal, sich nicht recht zu trauen. Sie können diese Seite laut vorlesen oder sie dem Arzt geben.
   *[other] Es ist normal, sich nicht recht zu trauen. Sie können diese Seite laut vorlesen oder sie dem Arzt oder der Ärztin geben.
}

## The bubble: main lines, questions to tick, closing lines

script-say-title = Das können Sie sagen
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Ich spreche für Ihre Patientin: { $patient-name }. Danke für die Behandlung. Wir sind damit zufrieden.
        [male] Ich spreche für Ihren Patienten: { $patient-name }. Danke für die Behandlung. Wir sind damit zufrieden.
       *[other] Ich spreche für eine Person, die Sie behandeln: { $patient-name }. Danke für die Behandlung. Wir sind damit zufrieden.
    }
    [parent] Danke, dass Sie mein Kind behandeln. Wir sind damit zufrieden.
   *[patient] Danke, dass Sie mich behandeln. Ich bin damit zufrieden.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Das ist für uns eine wichtige Entscheidung. Vor der Behandlung möchten wir eine weitere ärztliche Meinung.
    [parent] Das ist für mein Kind eine wichtige Entscheidung. Vor der Behandlung möchten wir eine weitere ärztliche Meinung.
   *[patient] Das ist für mich eine wichtige Entscheidung. Vor der Behandlung möchte ich eine weitere ärztliche Meinung.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Wir möchten alle Möglichkeiten kennen.
    [parent] Wir möchten alle Möglichkeiten kennen.
   *[patient] Ich möchte alle meine Möglichkeiten kennen.
}
script-say-time = Wie bald muss die Behandlung anfangen? Können wir ohne Gefahr auf eine Zweitmeinung warten? Wie lange?
script-say-who = Zu wem würden Sie damit gehen? Gibt es jemanden in einem anderen Krankenhaus, der das oft behandelt?
script-say-referral = Müssen Sie eine Überweisung (referral) schreiben? Schickt Ihre Praxis sie?
script-say-records = Schickt Ihre Praxis Krankenakte, Aufnahmen und Gewebeschnitte (slides)?
script-say-open-questions = Sind Sie bei etwas unsicher? Was soll ich bei der Zweitmeinung fragen?
script-say-after = Ich berichte Ihnen davon. Können wir danach wieder sprechen?
script-say-close = Danke für Ihre Hilfe.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Wenn Sie das hören, können Sie so antworten
script-if-noneed = „Sie brauchen keine Zweitmeinung.“
script-if-noneed-say = „Ich verstehe. Trotzdem möchte ich eine Zweitmeinung. Bitte helfen Sie mir dabei.“
script-if-notime = „Dafür ist keine Zeit.“
script-if-notime-say = „Was könnte passieren, wenn wir ein paar Tage warten? Kann heute oder morgen eine andere Praxis die Ergebnisse ansehen?“
script-if-trust = „Vertrauen Sie mir nicht?“
script-if-trust-say = „Ich vertraue Ihnen. Das ist eine wichtige Entscheidung. Ich möchte alle Möglichkeiten kennen.“
script-if-partner = „Sie können in meiner Praxis jemand anderen fragen.“
script-if-partner-say = „Danke. Ich möchte gern jemanden in einem anderen Krankenhaus fragen.“
script-if-cost = „Die Versicherung wird nicht zahlen.“
script-if-cost-say = „Danke. Ich frage die Versicherung.“
script-if-records = „Wir können Ihnen die Krankenakte nicht geben.“
script-if-records-say = „Nach dem Gesetz kann man eine Kopie der eigenen Krankenakte bekommen. Wen kann ich dazu fragen? Hier ist eine schriftliche Anforderung.“
# Not speech: no quotation marks, no bubble.
script-if-angry = { $doctor-gender ->
    [female] Die Ärztin wird ärgerlich
    [male] Der Arzt wird ärgerlich
   *[other] Der Arzt oder die Ärztin wird ärgerlich
}
script-if-angry-say = „Es tut mir leid, dass das schwer ist. Trotzdem möchte ich eine Zweitmeinung.“
script-if-angry-advice = Sie brauchen keine Erlaubnis, um zu fragen. Das Praxispersonal, eine Pflegekraft oder Ihre Hausarztpraxis kann helfen. Rät ein Arzt oder eine Ärztin davon ab, ist das ein Grund mehr zu fragen.

## By phone

script-phone-title = Am Telefon, mit der Arztpraxis
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Guten Tag. Mein Name ist { $caller-name }. Ich rufe für eine Patientin an. Name: { $patient-name }. Geburtsdatum: { $patient-birth-date }.
        [male] Guten Tag. Mein Name ist { $caller-name }. Ich rufe für einen Patienten an. Name: { $patient-name }. Geburtsdatum: { $patient-birth-date }.
       *[other] Guten Tag. Mein Name ist { $caller-name }. Ich rufe für eine Person an, die bei Ihnen in Behandlung ist. Name: { $patient-name }. Geburtsdatum: { $patient-birth-date }.
    }
    [parent] Guten Tag. Mein Name ist { $caller-name }. Ich rufe für mein Kind an. Name: { $patient-name }. Geburtsdatum: { $patient-birth-date }.
   *[patient] Guten Tag. Mein Name ist { $caller-name }. Mein Geburtsdatum: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Ich brauche einen Dolmetscher (interpreter). Meine Sprache: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Es ist dringend. Die Operation oder Behandlung ist an diesem Tag: { $start-date }.
script-phone-ask = { $doctor-gender ->
    [female] Ich rufe wegen einer Zweitmeinung (second opinion) an. Bitte sagen Sie es der Ärztin. Ich brauche eine Kopie der Krankenakte und der Aufnahmen. Wohin schicke ich das Formular?
    [male] Ich rufe wegen einer Zweitmeinung (second opinion) an. Bitte sagen Sie es dem Arzt. Ich brauche eine Kopie der Krankenakte und der Aufnahmen. Wohin schicke ich das Formular?
   *[other] Ich rufe wegen einer Zweitmeinung (second opinion) an. Bitte sagen Sie es dem Arzt oder der Ärztin. Ich brauche eine Kopie der Krankenakte und der Aufnahmen. Wohin schicke ich das Formular?
}
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Sagen Sie zuerst Ihren Namen:
script-phone-birth = { $patient-gender ->
    [female] Sagen Sie das Geburtsdatum der Patientin:
    [male] Sagen Sie das Geburtsdatum des Patienten:
   *[other] Sagen Sie das Geburtsdatum (Patient/Patientin):
}
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Sagen Sie das, wenn nötig: Ich brauche einen Dolmetscher (interpreter). Meine Sprache:
script-phone-note = Name der Person, mit der ich gesprochen habe, und Datum:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = { $doctor-gender ->
    [female] Als Nachricht an die Ärztin
    [male] Als Nachricht an den Arzt
   *[other] Als Nachricht an den Arzt oder die Ärztin
}
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Die Zeit ist knapp. Rufen Sie zuerst an. Warten Sie nicht auf die Antwort auf eine Nachricht.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = An: { $doctor-title-name }
script-portal-subject = Zweitmeinung
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Ich schreibe für Ihre Patientin: { $patient-name }. Danke für die Behandlung. Bevor die Behandlung anfängt, möchten wir eine Zweitmeinung. Wir möchten alle Möglichkeiten kennen. Wie lange können wir ohne Gefahr warten? Zu wem würden Sie damit gehen? Müssen Sie eine Überweisung (referral) schreiben? Wie bekommen wir Krankenakte, Aufnahmen und Gewebeschnitte (slides)? Wir sagen Ihnen, was wir dort hören. Danke.
        [male] Ich schreibe für Ihren Patienten: { $patient-name }. Danke für die Behandlung. Bevor die Behandlung anfängt, möchten wir eine Zweitmeinung. Wir möchten alle Möglichkeiten kennen. Wie lange können wir ohne Gefahr warten? Zu wem würden Sie damit gehen? Müssen Sie eine Überweisung (referral) schreiben? Wie bekommen wir Krankenakte, Aufnahmen und Gewebeschnitte (slides)? Wir sagen Ihnen, was wir dort hören. Danke.
       *[other] Ich schreibe für eine Person, die Sie behandeln: { $patient-name }. Danke für die Behandlung. Bevor die Behandlung anfängt, möchten wir eine Zweitmeinung. Wir möchten alle Möglichkeiten kennen. Wie lange können wir ohne Gefahr warten? Zu wem würden Sie damit gehen? Müssen Sie eine Überweisung (referral) schreiben? Wie bekommen wir Krankenakte, Aufnahmen und Gewebeschnitte (slides)? Wir sagen Ihnen, was wir dort hören. Danke.
    }
    [parent] Ich schreibe für mein Kind: { $patient-name }. Danke für die Behandlung. Bevor die Behandlung anfängt, möchten wir eine Zweitmeinung. Wir möchten alle Möglichkeiten kennen. Wie lange können wir ohne Gefahr warten? Zu wem würden Sie damit gehen? Müssen Sie eine Überweisung (referral) schreiben? Wie bekommen wir Krankenakte, Aufnahmen und Gewebeschnitte (slides)? Wir sagen Ihnen, was wir dort hören. Danke.
   *[patient] Danke für die Behandlung. Bevor die Behandlung anfängt, möchte ich eine Zweitmeinung. Ich möchte alle meine Möglichkeiten kennen. Wie lange kann ich ohne Gefahr warten? Zu wem würden Sie damit gehen? Müssen Sie eine Überweisung (referral) schreiben? Wie bekomme ich meine Krankenakte, Aufnahmen und Gewebeschnitte (slides)? Ich sage Ihnen, was ich dort höre. Danke.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Von: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = An:
script-portal-from-line = Von:

## Notes

script-after-title = Nach dem Gespräch
script-after-heard = Wiederholen Sie, was Sie gehört haben: „Ich möchte sicher sein, dass ich es verstehe. Sie haben gesagt …“
script-after-time = Wie lange man ohne Gefahr warten kann:
script-after-names = Namen anderer Ärztinnen und Ärzte:
script-after-referral = Wer die Überweisung (referral) schickt und wann:
script-after-next = Wie es weitergeht:
