### D5 Meet the doctor

int-title = Incontrare il medico
int-main = Incontri più di un medico, se ha tempo. Faccia a tutti le stesse domande. Scriva le risposte una accanto all’altra.

## Find and choose

int-find-title = Come trovare i medici
int-find-doctor = Chieda al suo specialista un medico che cura spesso la sua malattia. Non ha uno specialista? Chieda al suo medico di famiglia.
int-find-service = Usi il servizio «trova un medico» (find a doctor) di un ospedale, per telefono o su internet. Guardi la formazione, le competenze, il luogo, i piani sanitari e le lingue.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Trova un medico: { $referral-line }
int-find-plan = Chieda al suo piano sanitario un elenco dei suoi specialisti.
int-find-center = Per un cancro o una malattia rara, chieda un centro che cura molte persone con quella malattia.
int-find-outside = Cerchi di scegliere un medico di un altro ospedale. Quel medico può vedere il problema in modo nuovo.

int-choose-title = Che cosa guardare
int-choose-experience = Il medico ha curato molte persone con la stessa malattia che ha lei. Più pratica spesso vuol dire risultati migliori.
int-choose-hospital = L’ospedale è accreditato (accredited). Vuol dire che ha rispettato regole precise per curare bene.
int-choose-staff = Si trova bene con gli infermieri e il personale. La aiuteranno con le domande, le visite, il piano sanitario e le ricette da rinnovare (refills).
int-choose-cost = Sa quanto costerà e chi può aiutarla a pagare.
int-choose-comfort = Sente che la ascoltano. Il corpo è suo e la scelta è sua.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Da chiedere a ogni medico
int-core-1 = Ha la certificazione di specialista (board certified)? In quale campo?
int-core-2 = Da quanto tempo cura persone con questa malattia?
int-core-3 = Quali cure offre per questa malattia?
int-core-4 = Avete studi clinici (clinical trials) per persone con questa malattia?
int-core-5 = Quali sono gli orari del suo studio?
int-core-6 = Quanto spesso fa questa operazione?
int-core-7 = Qual è la sua percentuale di successo con questa operazione?

## More questions for every doctor

int-more-title = Altre domande utili
int-more-agree = Per favore, guardi prima gli esami. Secondo lei che malattia è? Con quanta certezza può dirlo?
int-more-else = Che cos’altro potrebbe essere? Servono altri esami?
int-more-wait = E se aspettiamo? E se non facciamo niente?
int-more-options = Quali sono i punti a favore e a sfavore di ogni opzione?
int-more-you = Che cosa sceglierebbe per la sua famiglia? Perché?
int-more-hospital = In quale ospedale lavora? È accreditato per queste cure?
int-more-language = Avete un interprete per la mia lingua?
int-more-cost = Accetta questo piano sanitario? Quanto resterà da pagare?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Quanto costerà? Aiutate chi non ha un piano sanitario?
int-more-contact = Chi risponde alle mie domande tra una visita e l’altra?
int-more-report = Manderà il suo parere per iscritto a me e al primo medico? Quando?
int-more-home = Un medico vicino a casa può fare una parte delle cure?

## Question sets, chosen by the condition

int-surgery-title = Se forse serve un’operazione
int-surgery-1 = Perché l’operazione serve adesso? Che cos’altro si può provare prima?
int-surgery-2 = Ci sono altri modi di farla, con tagli più piccoli?
int-surgery-3 = Quante ne ha fatte l’anno scorso?
int-surgery-4 = Quali problemi possono esserci? Quanto spesso succedono ai suoi pazienti?
int-surgery-5 = Chi farà l’operazione? Chi altro sarà in sala operatoria?
int-surgery-6 = Che tipo di anestesia sarà? Chi la fa?
int-surgery-7 = Quanto dura il ricovero? Quando si può lavorare, guidare o sollevare pesi senza rischi?
int-surgery-8 = Quanto farà male? Che cosa farà lei per il dolore?
int-surgery-9 = Serviranno altre operazioni più avanti?

int-cancer-title = Se ha un cancro
int-cancer-1 = Che tipo di cancro è? In quale stadio? Con quanta certezza può dirlo?
int-cancer-2 = Il vostro patologo ha guardato i vetrini (slides)?
int-cancer-3 = Bisogna analizzare il tumore per cercare cambiamenti nei geni?
int-cancer-4 = Un gruppo di medici parlerà di questo caso?
int-cancer-5 = Lo scopo è guarire, rallentare la malattia o stare meglio?
int-cancer-6 = Quale cura viene prima? Perché?
int-cancer-7 = Quanto tempo si può aspettare senza rischi prima di iniziare?
int-cancer-8 = C’è uno studio clinico adatto?
int-cancer-9 = Come cambieranno con la cura la vita di ogni giorno, il lavoro e la possibilità di avere figli?
int-cancer-10 = Chi può aiutare con il dolore, il cibo, le preoccupazioni e i soldi?

int-rare-title = Se la sua malattia è rara
int-rare-1 = Quante persone con questa malattia ha curato?
int-rare-2 = C’è un centro che conosce meglio di tutti questa malattia?
int-rare-3 = Serve un test genetico? Dovrebbe farlo anche la famiglia?
int-rare-4 = Chi sarà responsabile delle cure? Lei parlerà con il medico locale?
int-rare-5 = C’è un gruppo di pazienti o un elenco (registry) a cui iscriversi?

int-chronic-title = Se la sua malattia dura a lungo
int-chronic-1 = Qual è lo scopo della cura? Come sapremo che funziona?
int-chronic-2 = Potrebbe funzionare con meno farmaci o con una dose più bassa?
int-chronic-3 = Che cosa aiuta di più a casa?
int-chronic-4 = Ogni quanto servono i controlli? Quali?
int-chronic-5 = Per quali segnali devo chiamarla o cercare subito aiuto?

int-child-title = Se è per un bambino o una bambina
int-child-1 = Quanti bambini di questa età con questa malattia ha curato?
int-child-2 = Ci serve un ospedale per bambini o uno specialista per bambini?
int-child-3 = Quali effetti potrebbe avere questo su crescita, scuola e gioco?
int-child-4 = Gli esami e le dosi sono fatti per i bambini? Mio figlio o mia figlia avrà un farmaco per dormire durante gli esami?
int-child-5 = Posso restare con mio figlio o mia figlia? Anche di notte?
int-child-6 = Come lo spiegherà a mio figlio o mia figlia?
int-child-7 = Di quali cose mio figlio o mia figlia adolescente può parlare con lei in privato?

int-mental-title = Se si tratta di salute mentale
int-mental-1 = Secondo lei che malattia è? In base a che cosa lo ha deciso?
int-mental-2 = La causa potrebbe essere una malattia del corpo o un farmaco?
int-mental-3 = Quali sono le opzioni: psicoterapia, farmaci, entrambi o altro aiuto?
int-mental-4 = Tra quanto tempo si dovrebbero vedere cambiamenti? E se non ci sono?
int-mental-5 = Quali sono gli effetti collaterali? Come si smette il farmaco senza rischi?
int-mental-6 = Chi chiamo in caso di crisi?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Linea di aiuto per le crisi, giorno e notte: { $crisis-line }
int-mental-7 = Chi può vedere la mia cartella clinica? Lei parlerà con la mia famiglia solo se dico di sì?

int-med-title = Se è un farmaco nuovo o una cura in fase di prova
int-med-1 = È una cura approvata per questa malattia? Se no, perché pensa che possa aiutare?
int-med-2 = Qual è la cura abituale? Perché non usare quella?
int-med-3 = Che cosa sappiamo, e che cosa non sappiamo, dei rischi?
int-med-4 = Si può prendere con gli altri farmaci senza rischi?
int-med-5 = Si può smettere in qualsiasi momento? Che cosa succede dopo?
int-med-6 = Chi paga il farmaco, gli esami e i viaggi? Chi paga se ci sono danni?
int-med-7 = Chi controlla che lo studio sia sicuro?

int-nodx-title = Se nessuno sa che malattia ha
int-nodx-1 = Quali malattie ha cercato e non ha trovato? Come fa a saperlo?
int-nodx-2 = Che cosa è più probabile? Quale malattia grave non deve sfuggirci?
int-nodx-3 = Quale esame aiuterebbe di più adesso?
int-nodx-4 = Qualcun altro dovrebbe riguardare le immagini o i vetrini?
int-nodx-5 = Serve un altro tipo di specialista?
int-nodx-6 = Che cosa dobbiamo scrivere o tenere d’occhio?
int-nodx-7 = Che cosa si fa se questo esame non dà una risposta?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Medico { $n }
int-grid-date = Visita il
int-grid-feel = Mi hanno dato ascolto (da 1 a 5)
int-grid-staff = Personale gentile e d’aiuto (da 1 a 5)
int-grid-cost = Quanto pagherò
