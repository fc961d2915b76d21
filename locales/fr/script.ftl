### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Que dire à votre médecin
script-main = Remerciez votre médecin. Dites que vous voulez connaître tous vos choix. Demandez de l’aide pour des noms de médecins et pour le dossier médical.

## Before the talk

script-before-title = Avant la discussion
script-before-person = Venez avec quelqu’un de votre famille ou de vos amis, pour écouter et noter.
script-before-interpreter = Vous pouvez avoir un interprète gratuitement. Demandez-le quand vous prenez rendez-vous. Ne demandez pas à un enfant d’interpréter.
script-before-time = Dites au cabinet qu’il vous faut quelques minutes pour parler d’une décision.
script-before-nervous = Se sentir timide est normal. Vous pouvez lire cette page à voix haute, ou la donner au médecin.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Vous pouvez dire ceci
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Je parle pour votre patiente : { $patient-name }. Merci pour vos soins. Nous les apprécions beaucoup.
        [male] Je parle pour votre patient : { $patient-name }. Merci pour vos soins. Nous les apprécions beaucoup.
       *[other] Je parle pour la personne que vous soignez : { $patient-name }. Merci pour vos soins. Nous les apprécions beaucoup.
    }
    [parent] Merci de vous occuper de mon enfant. Nous apprécions beaucoup vos soins.
   *[patient] Merci de vous occuper de moi. J’apprécie beaucoup vos soins.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] C’est une décision importante pour nous. Avant le début du traitement, nous voulons demander l’avis d’un autre médecin.
    [parent] C’est une décision importante pour mon enfant. Avant le début du traitement, nous voulons demander l’avis d’un autre médecin.
   *[patient] C’est une décision importante pour moi. Avant le début du traitement, je veux demander l’avis d’un autre médecin.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Nous voulons connaître tous les choix possibles.
    [parent] Nous voulons connaître tous les choix possibles.
   *[patient] Je veux connaître tous mes choix.
}
script-say-time = Dans combien de temps faut-il commencer le traitement ? Peut-on attendre un second avis sans danger ? Combien de temps ?
script-say-who = Qui iriez-vous voir pour cela ? Y a-t-il quelqu’un dans un autre hôpital qui soigne cela souvent ?
script-say-referral = Devez-vous écrire une lettre d’orientation (referral) ? Votre cabinet peut-il l’envoyer ?
script-say-records = Votre cabinet peut-il envoyer le dossier médical, les images et les lames (slides) du laboratoire ?
script-say-open-questions = Avez-vous un doute sur un point ? Que dois-je demander à l’autre médecin ?
script-say-after = Je vous dirai ce que dit l’autre médecin. Pouvons-nous en reparler après ?
script-say-close = Merci pour votre aide.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Si le médecin dit cela, vous pouvez répondre ceci
script-if-noneed = « Vous n’avez pas besoin d’un second avis. »
script-if-noneed-say = « Je comprends. Je veux quand même demander l’avis d’un autre médecin. Aidez-moi à le faire, s’il vous plaît. »
script-if-notime = « Il n’y a pas le temps. »
script-if-notime-say = « Que peut-il arriver si nous attendons quelques jours ? Un autre médecin peut-il regarder les examens aujourd’hui ou demain ? »
script-if-trust = « Vous ne me faites pas confiance ? »
script-if-trust-say = « Je vous fais confiance. C’est une décision importante. Je veux connaître tous les choix possibles. »
script-if-partner = « Vous pouvez voir un autre médecin de mon cabinet. »
script-if-partner-say = « Merci. Je voudrais demander à quelqu’un dans un autre hôpital. »
script-if-cost = « L’assurance santé ne paiera pas. »
script-if-cost-say = « Merci. Je vais demander à l’assurance santé. »
script-if-records = « Nous ne pouvons pas vous donner le dossier médical. »
script-if-records-say = « La loi permet aux patients d’avoir une copie de leur dossier médical. À qui puis-je demander ? J’ai ici une demande écrite. »
# Not speech: no quotation marks, no bubble.
script-if-angry = Le médecin se fâche
script-if-angry-say = « Je regrette que ce soit difficile. Je veux quand même demander l’avis d’un autre médecin. »
script-if-angry-advice = Vous n’avez pas besoin de permission pour demander. Le personnel du cabinet, une infirmière, un infirmier ou votre médecin de famille peut vous aider. Si un médecin vous dit de ne pas demander, c’est une raison de plus pour demander.

## By phone

script-phone-title = Par téléphone, au cabinet du médecin
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Bonjour. Je m’appelle { $caller-name }. J’appelle pour une patiente : { $patient-name }. Date de naissance : { $patient-birth-date }.
        [male] Bonjour. Je m’appelle { $caller-name }. J’appelle pour un patient : { $patient-name }. Date de naissance : { $patient-birth-date }.
       *[other] Bonjour. Je m’appelle { $caller-name }. J’appelle pour une personne que vous soignez : { $patient-name }. Date de naissance : { $patient-birth-date }.
    }
    [parent] Bonjour. Je m’appelle { $caller-name }. J’appelle pour mon enfant : { $patient-name }. Date de naissance : { $patient-birth-date }.
   *[patient] Bonjour. Je m’appelle { $caller-name }. Ma date de naissance : { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = J’ai besoin d’un interprète (interpreter). Ma langue : { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = C’est urgent. L’opération ou le traitement est prévu le { $start-date }.
script-phone-ask = J’appelle pour un second avis médical (second opinion). Prévenez le médecin, s’il vous plaît. Il me faut une copie du dossier médical et des images. Où dois-je envoyer le formulaire ?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Dites d’abord votre nom :
script-phone-birth = Dites la date de naissance du patient ou de la patiente :
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Dites ceci si vous en avez besoin : J’ai besoin d’un interprète (interpreter). Ma langue :
script-phone-note = Nom de la personne à qui j’ai parlé, et la date :

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Par message, au médecin
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Il y a peu de temps. Appelez d’abord. N’attendez pas la réponse à un message.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = À : { $doctor-title-name }
script-portal-subject = Second avis médical
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] J’écris pour votre patiente : { $patient-name }. Merci pour vos soins. Avant le début du traitement, nous voulons un second avis médical. Nous voulons connaître tous les choix possibles. Combien de temps peut-on attendre sans danger ? Qui iriez-vous voir pour cela ? Devez-vous écrire une lettre d’orientation (referral) ? Comment avoir le dossier médical, les images et les lames (slides) ? Nous vous dirons ce que dit l’autre médecin. Merci.
        [male] J’écris pour votre patient : { $patient-name }. Merci pour vos soins. Avant le début du traitement, nous voulons un second avis médical. Nous voulons connaître tous les choix possibles. Combien de temps peut-on attendre sans danger ? Qui iriez-vous voir pour cela ? Devez-vous écrire une lettre d’orientation (referral) ? Comment avoir le dossier médical, les images et les lames (slides) ? Nous vous dirons ce que dit l’autre médecin. Merci.
       *[other] J’écris pour la personne que vous soignez : { $patient-name }. Merci pour vos soins. Avant le début du traitement, nous voulons un second avis médical. Nous voulons connaître tous les choix possibles. Combien de temps peut-on attendre sans danger ? Qui iriez-vous voir pour cela ? Devez-vous écrire une lettre d’orientation (referral) ? Comment avoir le dossier médical, les images et les lames (slides) ? Nous vous dirons ce que dit l’autre médecin. Merci.
    }
    [parent] J’écris pour mon enfant : { $patient-name }. Merci pour vos soins. Avant le début du traitement, nous voulons un second avis médical. Nous voulons connaître tous les choix possibles. Combien de temps peut-on attendre sans danger ? Qui iriez-vous voir pour cela ? Devez-vous écrire une lettre d’orientation (referral) ? Comment avoir le dossier médical, les images et les lames (slides) ? Nous vous dirons ce que dit l’autre médecin. Merci.
   *[patient] Merci pour vos soins. Avant le début du traitement, je veux un second avis médical. Je veux connaître tous mes choix. Combien de temps peut-on attendre sans danger ? Qui iriez-vous voir pour cela ? Devez-vous écrire une lettre d’orientation (referral) ? Comment avoir mon dossier médical, mes images et mes lames (slides) ? Je vous dirai ce que dit l’autre médecin. Merci.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = De la part de : { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = À :
script-portal-from-line = De la part de :

## Notes

script-after-title = Après la discussion
script-after-heard = Répétez ce que vous avez entendu : « Je veux vérifier que j’ai bien compris. Vous avez dit… »
script-after-time = Combien de temps on peut attendre sans danger :
script-after-names = Noms d’autres médecins :
script-after-referral = Qui envoie la lettre d’orientation (referral), et quand :
script-after-next = Ce qui se passe ensuite :
