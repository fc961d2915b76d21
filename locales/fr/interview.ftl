### D5 Meet the doctor

int-title = Rencontrer le médecin
int-main = Rencontrez plus d’un médecin si vous avez le temps. Posez les mêmes questions. Écrivez les réponses côte à côte.

## Find and choose

int-find-title = Comment trouver des médecins
int-find-doctor = Demandez à votre spécialiste le nom d’un médecin qui soigne souvent votre maladie. Pas de spécialiste ? Demandez à votre médecin de famille.
int-find-service = Utilisez le service « trouver un médecin » (find a doctor) d’un hôpital, par téléphone ou sur Internet. Regardez la formation, les compétences, le lieu, les assurances santé et les langues.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Trouver un médecin : { $referral-line }
int-find-plan = Demandez à votre assurance santé une liste des spécialistes de son réseau.
int-find-center = Pour un cancer ou une maladie rare, demandez un centre qui soigne beaucoup de personnes avec cette maladie.
int-find-outside = Essayez de choisir un médecin dans un autre hôpital. Ce médecin verra peut-être les choses autrement.

int-choose-title = Ce qu’il faut chercher
int-choose-experience = Le médecin a soigné beaucoup de personnes avec votre maladie. Plus de pratique donne souvent de meilleurs résultats.
int-choose-hospital = L’hôpital est accrédité (accredited). Cela veut dire qu’il respecte des règles fixées pour de bons soins.
int-choose-staff = Vous vous sentez à l’aise avec l’équipe infirmière et le personnel. Ces personnes vous aideront pour les questions, les consultations, l’assurance santé et le renouvellement des médicaments.
int-choose-cost = Vous savez combien cela coûtera et qui peut vous aider à payer.
int-choose-comfort = Vous sentez qu’on vous écoute. C’est votre corps et votre choix.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = À demander à chaque médecin
int-core-1 = Avez-vous une certification de spécialiste (board certified) ? Dans quel domaine ?
int-core-2 = Depuis combien de temps soignez-vous des personnes avec cette maladie ?
int-core-3 = Quels traitements proposez-vous pour cette maladie ?
int-core-4 = Avez-vous des essais cliniques (études de traitements) pour les personnes avec cette maladie ?
int-core-5 = Quels sont les horaires de votre cabinet ?
int-core-6 = À quelle fréquence faites-vous cette opération ?
int-core-7 = Quel est votre taux de réussite pour cette opération ?

## More questions for every doctor

int-more-title = Autres bonnes questions
int-more-agree = Regardez d’abord les examens, s’il vous plaît. À quelle maladie pensez-vous ? À quel point est-ce certain ?
int-more-else = Qu’est-ce que cela pourrait être d’autre ? Faut-il d’autres examens ?
int-more-wait = Et si nous attendons ? Et si nous ne faisons rien ?
int-more-options = Quels sont les avantages et les inconvénients de chaque choix ?
int-more-you = Que choisiriez-vous pour votre propre famille ? Pourquoi ?
int-more-hospital = Dans quel hôpital travaillez-vous ? Est-il accrédité pour ces soins ?
int-more-language = Avez-vous un interprète pour ma langue ?
int-more-cost = Acceptez-vous cette assurance santé ? Que restera-t-il à payer ?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Combien cela coûtera-t-il ? Aidez-vous les personnes qui n’ont pas d’assurance santé ?
int-more-contact = Qui répond à mes questions entre les consultations ?
int-more-report = Enverrez-vous votre avis par écrit, à moi et au premier médecin ? Quand ?
int-more-home = Un médecin près de la maison peut-il faire une partie des soins ?

## Question sets, chosen by the condition

int-surgery-title = Si une opération est possible
int-surgery-1 = Pourquoi faut-il opérer maintenant ? Que pourrions-nous essayer d’autre avant ?
int-surgery-2 = Y a-t-il d’autres façons d’opérer, avec de plus petites incisions ?
int-surgery-3 = Combien en avez-vous fait l’année dernière ?
int-surgery-4 = Quels problèmes peuvent arriver ? À quelle fréquence arrivent-ils à vos patients ?
int-surgery-5 = Qui fera l’opération ? Qui d’autre sera dans la salle ?
int-surgery-6 = Quel type d’anesthésie y aura-t-il ? Qui la fera ?
int-surgery-7 = Combien de temps dure le séjour à l’hôpital ? Quand peut-on sans danger travailler, conduire ou porter des charges ?
int-surgery-8 = La douleur sera-t-elle forte ? Que ferez-vous contre la douleur ?
int-surgery-9 = Faudra-t-il d’autres opérations plus tard ?

int-cancer-title = Si vous avez un cancer
int-cancer-1 = Quel type de cancer est-ce ? À quel stade ? À quel point est-ce certain ?
int-cancer-2 = Est-ce que votre propre anatomopathologiste a regardé les lames (slides) ?
int-cancer-3 = Faut-il chercher des changements dans les gènes de la tumeur ?
int-cancer-4 = Est-ce qu’une équipe de médecins va parler de ce cas ?
int-cancer-5 = Le but est-il de guérir le cancer, de le ralentir, ou de se sentir mieux ?
int-cancer-6 = Quel traitement vient en premier ? Pourquoi ?
int-cancer-7 = Combien de temps peut-on attendre sans danger avant de commencer ?
int-cancer-8 = Y a-t-il un essai clinique qui convient ?
int-cancer-9 = Comment le traitement changera-t-il la vie de tous les jours, le travail et la possibilité d’avoir des enfants ?
int-cancer-10 = Qui peut aider pour la douleur, l’alimentation, l’inquiétude et l’argent ?

int-rare-title = Si votre maladie est rare
int-rare-1 = Combien de personnes avec cette maladie avez-vous soignées ?
int-rare-2 = Y a-t-il un centre qui connaît le mieux cette maladie ?
int-rare-3 = Faut-il un test génétique ? La famille doit-elle aussi en faire un ?
int-rare-4 = Qui sera responsable des soins ? Parlerez-vous avec le médecin près de la maison ?
int-rare-5 = Y a-t-il une association de patients ou une liste (registre) où s’inscrire ?

int-chronic-title = Si votre maladie dure longtemps
int-chronic-1 = Quel est le but du traitement ? Comment saurons-nous qu’il marche ?
int-chronic-2 = Pourrait-il marcher avec moins de médicaments, ou avec une dose plus faible ?
int-chronic-3 = Qu’est-ce qui aide le plus à la maison ?
int-chronic-4 = À quelle fréquence faut-il des contrôles ? Lesquels ?
int-chronic-5 = Quels signes veulent dire que je dois vous appeler, ou chercher de l’aide tout de suite ?

int-child-title = Si les soins sont pour un enfant
int-child-1 = Combien d’enfants de cet âge avec cette maladie avez-vous soignés ?
int-child-2 = Nous faut-il un hôpital pour enfants ou un spécialiste des enfants ?
int-child-3 = Comment cela pourrait-il changer la croissance, l’école et le jeu ?
int-child-4 = Les examens et les doses sont-ils faits pour les enfants ? Est-ce que mon enfant recevra un médicament pour dormir pendant les examens ?
int-child-5 = Puis-je rester avec mon enfant ? La nuit aussi ?
int-child-6 = Comment allez-vous expliquer cela à mon enfant ?
int-child-7 = De quels sujets mon enfant ado peut-il parler avec vous en privé ?

int-mental-title = S’il s’agit de santé mentale
int-mental-1 = À quelle maladie pensez-vous ? Sur quoi vous basez-vous ?
int-mental-2 = Une maladie du corps ou un médicament pourrait-il causer cela ?
int-mental-3 = Quels sont les choix : thérapie par la parole, médicaments, les deux, ou une autre aide ?
int-mental-4 = Dans combien de temps les choses devraient-elles changer ? Et si elles ne changent pas ?
int-mental-5 = Quels sont les effets secondaires ? Comment arrêter le médicament sans danger ?
int-mental-6 = Qui dois-je appeler en cas de crise ?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Ligne de crise, jour et nuit : { $crisis-line }
int-mental-7 = Qui peut voir mon dossier médical ? Parlerez-vous avec ma famille seulement si je dis oui ?

int-med-title = Si c’est un nouveau médicament ou un traitement à l’essai
int-med-1 = Est-il approuvé pour cette maladie ? Sinon, pourquoi pensez-vous qu’il pourrait aider ?
int-med-2 = Quel est le traitement habituel ? Pourquoi ne pas l’utiliser ?
int-med-3 = Que savons-nous, et que ne savons-nous pas, sur les risques ?
int-med-4 = Est-il sans danger avec les autres médicaments ?
int-med-5 = Peut-on arrêter à tout moment ? Que se passe-t-il alors ?
int-med-6 = Qui paie le médicament, les examens et les trajets ? Qui paie si cela fait du mal ?
int-med-7 = Qui vérifie que l’étude est sans danger ?

int-nodx-title = Si personne ne sait ce que vous avez
int-nodx-1 = Quelles maladies avez-vous cherchées sans les trouver ? Comment le savez-vous ?
int-nodx-2 = Qu’est-ce qui est le plus probable ? Quelle maladie grave ne devons-nous pas manquer ?
int-nodx-3 = Quel examen aiderait le plus maintenant ?
int-nodx-4 = Faut-il que quelqu’un d’autre regarde encore les images ou les lames (slides) ?
int-nodx-5 = Faut-il un autre type de spécialiste ?
int-nodx-6 = Que devons-nous noter ou surveiller ?
int-nodx-7 = Que ferons-nous si cet examen ne donne pas de réponse ?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Médecin { $n }
int-grid-date = Date
int-grid-feel = J’ai senti qu’on m’écoutait (1 à 5)
int-grid-staff = Personnel aimable et serviable (1 à 5)
int-grid-cost = Ce que je paierai
