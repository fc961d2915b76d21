### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Demande de mon dossier médical
rec-main = Remplissez chaque ligne. Signez et mettez la date. Gardez une copie. Envoyez la demande tout de suite.

## Guide page: how to send the form

rec-how-title = Comment l’envoyer
# Leads the guide when the records may not come in time.
rec-how-soon = Votre dossier médical risque de ne pas arriver à temps. Demandez au cabinet du nouveau médecin de l’obtenir. Vous pouvez aussi apporter vous-même ce formulaire au service des dossiers médicaux. Demandez ce qu’on peut vous donner tout de suite.
rec-how-portal = Regardez d’abord dans votre portail patient (patient portal). Beaucoup de résultats y sont déjà, gratuitement.
rec-how-newoffice = Ou demandez au cabinet du nouveau médecin d’obtenir le dossier médical. Les médecins peuvent s’envoyer des dossiers pour vos soins. C’est souvent gratuit.
rec-how-send = Envoyez ce formulaire au service des dossiers médicaux (medical records). Notez la date. Demandez un tampon sur votre copie.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Appelez après { $check-days } jour. Demandez : « Avez-vous reçu ma demande ? Quand le dossier médical sera-t-il prêt ? Combien cela coûtera-t-il ? »
   *[other] Appelez après { $check-days } jours. Demandez : « Avez-vous reçu ma demande ? Quand le dossier médical sera-t-il prêt ? Combien cela coûtera-t-il ? »
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Appelez le { $check-date }. Demandez : « Avez-vous reçu ma demande ? Quand le dossier médical sera-t-il prêt ? Combien cela coûtera-t-il ? »
rec-how-test = Avez-vous reçu un disque ? Demandez au nouveau cabinet de l’ouvrir avant votre consultation. Gardez un disque pour vous.

## Form

rec-s1 = Le patient ou la patiente
rec-name = Nom complet, comme dans le dossier médical
rec-former = Autres noms utilisés avant
rec-dob = Date de naissance
rec-mrn = Numéro de patient (MRN), si connu
rec-address = Adresse
rec-phone = Téléphone
rec-email = E-mail
rec-language = Langue pour les appels
# Tick box in the same cell as rec-language
rec-interpreter = J’ai besoin d’un interprète

rec-s2 = Qui a mon dossier médical
rec-from = Hôpital, clinique ou médecin qui donnera le dossier
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Fax : { $fax-number }

rec-s3 = Qui reçoit mon dossier médical
rec-to-me = M’envoyer une copie
rec-to-doctor = Envoyer une copie à ce médecin ou à cet hôpital
rec-to-both = Envoyer aux deux
rec-to-name = Nom de la personne ou du lieu
rec-to-where = Où l’envoyer : adresse, téléphone, fax, e-mail sécurisé

rec-s4 = Ce qu’il me faut
rec-dates-from = À partir de cette date
rec-dates-to = Jusqu’à cette date
rec-what-summary = Notes de consultation et résumés d’hospitalisation
rec-what-labs = Résultats de laboratoire
rec-what-imaging-reports = Comptes rendus d’imagerie
rec-what-images = Images (radio, scanner, IRM, TEP, échographie, mammographie)
rec-what-path-report = Comptes rendus sur les tissus (anatomopathologie)
rec-what-path-slides = Lames et blocs de tissus, envoyés entre laboratoires
rec-what-op = Comptes rendus d’opération
rec-what-meds = Liste des médicaments et des allergies
rec-what-treatment = Plan et dossier de traitement (chimio, rayons)
rec-what-heart = Examens du cœur et autres examens
rec-what-genetic-tumor = Résultats de tests de gènes ou de marqueurs tumoraux
rec-what-bills = Factures
rec-what-other = Autre :

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Service d’imagerie : envoyez chaque image en fichier DICOM, avec un logiciel de lecture. Écrivez sur le disque : nom complet, date de naissance, nom et date de chaque examen.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Service des tissus (anatomopathologie) : envoyez les lames et les blocs, ou de nouvelles coupes, de laboratoire à laboratoire. Envoyez le compte rendu avec eux. Le nouveau laboratoire vous les renverra.

rec-s5 = Sujets privés
rec-private-why = Des règles supplémentaires protègent ces dossiers. Ils sont envoyés seulement si vous cochez la case et écrivez vos initiales. Si un sujet fait partie de votre maladie, le nouveau médecin peut en avoir besoin.
# Label of the small box beside each topic
rec-private-initials = Initiales
rec-private-mental = Dossier de santé mentale ou de handicap du développement
rec-private-sud = Dossier de traitement lié à l’alcool ou aux drogues
rec-private-hiv = Résultats de tests et soins pour le VIH ou le sida
rec-private-genetic = Résultats de tests génétiques
rec-private-sti = Dossier d’infections sexuellement transmissibles
rec-private-repro = Dossier de grossesse et de contraception
rec-private-therapy = Les notes privées d’un thérapeute demandent un autre formulaire. N’utilisez pas celui-ci.

rec-s6 = Comment je veux le recevoir
rec-how-portal-fmt = Dans mon portail patient
rec-how-email = Par e-mail sécurisé
rec-how-disc = Toutes les images sur disque ou clé USB, format DICOM, avec logiciel de lecture
rec-how-transfer = Images envoyées par ordinateur au nouvel hôpital
rec-how-paper = Sur papier, par la poste
rec-how-pickup = Je viendrai le chercher

rec-s7 = Pourquoi
rec-purpose = Je veux un second avis médical. C’est à ma propre demande.
rec-needed-by = Il me le faut avant cette date (ma consultation ou mon opération) :

rec-s8 = Durée de validité
rec-expires = Cette autorisation prend fin à cette date :
# Printed only when the date was worked out by the program.
rec-expires-note = La date ci-dessus a été remplie pour vous. Vous pouvez la barrer et écrire votre propre date.

rec-s9 = Mes droits
# $records-office (String) Name and address of the records office
rec-right-revoke = Je peux retirer cette autorisation à tout moment. Je dois le faire par écrit. J’envoie cet écrit à : { $records-office }. Cela ne change rien à ce qui a déjà été envoyé.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Je peux retirer cette autorisation à tout moment. Je dois le faire par écrit. J’envoie cet écrit au lieu qui a mon dossier médical. Cela ne change rien à ce qui a déjà été envoyé.
rec-right-condition = Rien ne m’oblige à signer. Vous n’avez pas le droit de me refuser des soins, un paiement ou une assurance santé parce que je n’ai pas signé.
rec-right-redisclose = Une fois mon dossier médical envoyé, la personne qui le reçoit pourrait le partager. Dans ce cas, la loi sur la vie privée pourrait ne pas le protéger.
rec-right-sud = Dossier de traitement lié à l’alcool ou aux drogues : la personne qui le reçoit peut le partager à nouveau comme la loi HIPAA le permet. Il ne peut pas être utilisé contre moi dans une affaire civile, pénale, administrative ou législative. Seul mon consentement ou l’ordre d’un tribunal peut le permettre.
rec-right-refuse = Si je laisse une case vide, ces dossiers ne sont pas envoyés. Alors le nouveau médecin n’aura peut-être pas toutes les informations.
rec-right-copy = Je reçois une copie de ce formulaire signé. Je peux regarder les dossiers qui sont envoyés.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Si je demande mon propre dossier médical, le service doit répondre dans un délai de { $access-days } jour. Il peut prendre { $access-extension-days } jour de plus seulement s’il me dit pourquoi par écrit.
       *[other] Si je demande mon propre dossier médical, le service doit répondre dans un délai de { $access-days } jour. Il peut prendre { $access-extension-days } jours de plus seulement s’il me dit pourquoi par écrit.
    }
   *[other] { $access-extension-days ->
        [one] Si je demande mon propre dossier médical, le service doit répondre dans un délai de { $access-days } jours. Il peut prendre { $access-extension-days } jour de plus seulement s’il me dit pourquoi par écrit.
       *[other] Si je demande mon propre dossier médical, le service doit répondre dans un délai de { $access-days } jours. Il peut prendre { $access-extension-days } jours de plus seulement s’il me dit pourquoi par écrit.
    }
}
rec-right-fee = Pour ma propre copie, je paie seulement un prix juste pour la copie et l’envoi par la poste. Dites-moi le prix avant de commencer, s’il vous plaît.
rec-right-ownform = Si votre service a son propre formulaire, envoyez-le-moi tout de suite, s’il vous plaît. Veuillez considérer cette lettre comme ma demande écrite à compter d’aujourd’hui.

rec-s10 = Signez ici
rec-sign = Signature du patient ou de la patiente
rec-sign-date = Date de signature
rec-sign-rep = Signature de la personne qui signe pour le patient ou la patiente
rec-sign-rep-name = Nom en lettres d’imprimerie
rec-sign-rep-why = Pourquoi cette personne peut signer (père ou mère, tuteur ou tutrice, mandataire de santé, autre). Joignez une preuve.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Signature du patient ou de la patiente de { $minor-consent-age } à { $minor-last-age } an, pour les sujets privés
   *[other] Signature du patient ou de la patiente de { $minor-consent-age } à { $minor-last-age } ans, pour les sujets privés
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Signature de l’enfant ou de l’ado, pour les sujets privés, si votre État la demande
rec-sign-witness = Témoin, si votre État en demande un
rec-sign-interpreter = Nom de la personne qui m’a lu ce formulaire dans ma langue
rec-bilingual-note = Le texte anglais est pour le service des dossiers médicaux. Les deux textes disent la même chose.

## Tracking page

rec-track-title = Suivi de mes demandes
rec-track-place = Lieu
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Service d’imagerie
rec-track-pathology = Service des tissus (anatomopathologie)
rec-track-sent = Envoyée le
rec-track-called = J’ai appelé le
rec-track-got = Reçu le
rec-track-checked = Ouvert et vérifié
