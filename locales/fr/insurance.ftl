### D3 Call my health plan

ins-title = Appeler mon assurance santé
ins-main = Appelez avant de prendre rendez-vous. Demandez ce que l’assurance paie. Notez le nom de la personne qui vous répond.
ins-have = Préparez : votre carte d’assurance, le nom de votre maladie, et le nom et l’adresse du nouveau médecin.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Préparez : la carte d’assurance, le nom de la maladie, et le nom et l’adresse du nouveau médecin. Dites pour qui vous appelez. L’assurance demandera peut-être à cette personne de donner son accord. Quand cette page dit « je », « me », « mon », « ma » ou « mes », dites le nom du patient ou de la patiente.
ins-where = Le numéro est au dos de votre carte. Demandez le « service aux membres » (member services). Demandez un interprète (interpreter) si vous en avez besoin. C’est gratuit.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Demander combien cela coûte
ins-none-page-main = Avant de prendre rendez-vous, demandez combien la consultation coûtera. Demandez qui peut vous aider à payer. Notez le nom de la personne qui vous répond.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Mon assurance santé
ins-plan-phone = Téléphone de mon assurance
ins-plan-member = Numéro de membre
ins-plan-group = Numéro de groupe
ins-plan-holder = Nom de la personne qui a l’assurance

ins-log-title = Mes appels
ins-log-date = Date et heure
ins-log-person = Nom de la personne
ins-log-ref = Numéro de l’appel (reference number)
ins-log-said = Ce qu’on m’a dit

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Mon assurance paie-t-elle ?
# Yes/No
ins-a-covered = Mon assurance paie-t-elle un second avis ?
# Yes/No
ins-a-covered-illness = En paie-t-elle un pour cette maladie ?
# Yes/No
ins-a-required = Mon assurance exige-t-elle un second avis avant cette opération ou ce traitement ?
# Open
ins-a-required-penalty = Que se passe-t-il si je n’en ai pas ?
# Yes/No
ins-a-third = Si les deux médecins ne sont pas d’accord, mon assurance paie-t-elle un troisième avis ?
# Yes/No
ins-a-remote = Paie-t-elle un avis par vidéo ?
# Yes/No
ins-a-remote-records = Paie-t-elle un avis sur dossier seulement ?
# Yes/No
ins-a-program = Mon assurance a-t-elle son propre service de second avis ?
# Yes/No
ins-a-program-job = Mon employeur en a-t-il un ?
# Yes/No
ins-a-program-free = Ce service est-il gratuit ?

ins-b-title = Quel médecin puis-je voir ?
# Yes/No
ins-b-network = Le médecin doit-il être dans le réseau (network) de mon assurance ?
# Yes/No
ins-b-network-doctor = Ce médecin est-il dans le réseau ?
# Yes/No
ins-b-place = L’hôpital ou la clinique sont-ils dans le réseau ?
# Yes/No
ins-b-place-lab = Le laboratoire est-il dans le réseau ?
# Yes/No
ins-b-place-scans = Le centre de radio et d’imagerie est-il dans le réseau ?
# Yes/No
ins-b-place-tissue = Le médecin des tissus (anatomopathologiste) est-il dans le réseau ?
# Yes/No
ins-b-list = Pouvez-vous m’envoyer une liste de médecins qui soignent cette maladie et parlent ma langue ?
# Yes/No
ins-b-none = Si aucun médecin du réseau ne soigne cette maladie, puis-je voir un autre médecin au même prix ?
# Open
ins-b-none-how = Comment puis-je demander cela ?

ins-c-title = Que me faut-il d’abord ?
# Yes/No
ins-c-referral = Me faut-il une lettre d’orientation (referral) ?
# Open
ins-c-referral-who = Qui doit l’écrire ?
# Yes/No
ins-c-auth = Me faut-il un accord préalable (prior authorization) avant la consultation ?
# Yes/No
ins-c-auth-tests = Me faut-il aussi un accord pour les examens ?
# Open
ins-c-auth-who = Qui demande l’accord ?
# Open
ins-c-auth-time = Combien de temps cela prend-il ?
# Open
ins-c-auth-number = Numéro de l’accord
# Open
ins-c-auth-end = Date de fin de l’accord
# Yes/No
ins-c-letter = Pouvez-vous m’envoyer la réponse par écrit ?

ins-d-title = Combien vais-je payer ?
# Open
ins-d-copay = Combien dois-je payer pour la consultation : copaiement (copay) ou coassurance (coinsurance) ?
# Open
ins-d-deductible = Combien me reste-t-il à payer sur ma franchise (deductible) cette année ?
# Open
ins-d-max = Quel est mon maximum à payer cette année (out-of-pocket maximum) ?
# Open
ins-d-max-left = Combien reste-t-il avant ce maximum ?
# Yes/No
ins-d-facility = Y a-t-il aussi des frais d’hôpital ou d’établissement (facility fee) ?
# Yes/No
ins-d-tests = Si le nouveau médecin refait des examens, l’assurance paie-t-elle ?
# Yes/No
ins-d-tests-old = Si le nouveau médecin lit mes anciennes images ou lames (slides), l’assurance paie-t-elle ?
# Open
ins-d-out = Combien dois-je payer si le médecin n’est pas dans le réseau ?
# Yes/No
ins-d-travel = L’assurance aide-t-elle à payer le voyage ou l’hébergement ?

ins-e-title = Si l’assurance dit non
# Open
ins-e-why = Pourquoi ? Envoyez-moi la réponse par écrit, s’il vous plaît.
# Open
ins-e-appeal = Comment puis-je faire un recours (appeal) ?
# Open
ins-e-appeal-date = Quel est le dernier jour pour faire un recours ?
# Yes/No
ins-e-appeal-fast = Y a-t-il un recours rapide (fast appeal) si je ne peux pas attendre ?
ins-e-letter = Mon médecin peut écrire une lettre qui dit pourquoi j’en ai besoin.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Le bureau des assurances de mon État peut m’aider gratuitement. Appelez : { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Si j’ai Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = La partie B (Part B) aide à payer un second avis avant une opération. C’est pour une opération dont vous avez besoin et qui n’est pas une urgence. Vous payez { $medicare-share } après votre franchise (deductible) de l’année. Medicare paie le reste du montant qu’il approuve.
ins-medicare-third = Si les deux médecins ne sont pas d’accord, la partie B aide à payer un troisième avis. Elle aide aussi à payer les examens dont vous avez besoin.
ins-medicare-accepts = Demandez au médecin : « Acceptez-vous Medicare ? »
ins-medicare-ma = Avez-vous une assurance Medicare Advantage ? Les règles peuvent être différentes. Appelez d’abord l’assurance. Il vous faut peut-être une lettre d’orientation (referral) ou un médecin du réseau (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Appelez Medicare : { $medicare-phone }. TTY : { $medicare-tty }

ins-medicaid-title = Si j’ai Medicaid
ins-medicaid-plan = Demandez un second avis à votre assurance. Une assurance santé Medicaid doit vous en obtenir un, auprès d’un médecin de son réseau ou d’un médecin hors de son réseau. Cela ne doit rien vous coûter.
ins-medicaid-ride = Demandez si l’assurance vous fournit un transport pour aller à la consultation.

ins-employer-title = Si mon assurance vient de mon travail
ins-employer-hr = Demandez au service des avantages sociaux (benefits office) : « Avons-nous un service de second avis ? Qui gère notre assurance ? »

ins-none-title = Si je n’ai pas d’assurance, ou si je paie moi-même
ins-none-estimate = Demandez un « devis de bonne foi » (good faith estimate). C’est un papier qui dit combien coûteront la consultation et les examens. On doit vous le donner par écrit si vous le demandez, ou quand vous prenez rendez-vous.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] La facture dépasse-t-elle le devis de { $gfe-threshold } ou plus ? Vous pouvez contester (dispute) la facture. Commencez dans un délai de { $gfe-days } jour après la facture.
   *[other] La facture dépasse-t-elle le devis de { $gfe-threshold } ou plus ? Vous pouvez contester (dispute) la facture. Commencez dans un délai de { $gfe-days } jours après la facture.
}
ins-none-medicaid = Demandez à l’hôpital : « Pouvez-vous m’aider à demander Medicaid, ou CHIP si c’est pour un enfant ? »
ins-none-charity = Demandez à l’hôpital : « Avez-vous des soins gratuits ou à prix réduit (charity care), ou une aide financière ? Puis-je avoir le formulaire dans ma langue ? »
ins-none-plan = Demandez : « Puis-je payer un peu chaque mois ? »
ins-none-clinic = Demandez à un centre de santé communautaire (community health center). Le prix dépend de ce que vous gagnez.
