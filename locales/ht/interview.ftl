### D5 Meet the doctor

int-title = Rankontre doktè a
int-main = Rankontre plis pase yon doktè si ou gen tan. Poze menm kesyon yo. Ekri repons yo kòtakòt.

## Find and choose

int-find-title = Kijan pou jwenn doktè
int-find-doctor = Mande espesyalis ou non yon doktè ki trete maladi ou a souvan. Ou pa gen espesyalis? Mande doktè fanmi ou.
int-find-service = Sèvi ak sèvis “jwenn yon doktè” (find a doctor) yon lopital, pa telefòn oswa sou entènèt. Gade fòmasyon doktè a, konpetans li, kote li ye, plan sante li aksepte, ak lang li pale.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Jwenn yon doktè: { $referral-line }
int-find-plan = Mande plan sante ou yon lis espesyalis li yo.
int-find-center = Pou kansè oswa yon maladi ki ra, mande non yon sant ki trete anpil moun ki gen maladi sa a.
int-find-outside = Eseye chwazi yon doktè nan yon lòt lopital. Doktè sa a ka wè maladi a yon lòt jan.

int-choose-title = Sa pou chèche
int-choose-experience = Doktè a te trete anpil moun ki gen maladi ou a. Plis pratik souvan bay pi bon rezilta.
int-choose-hospital = Lopital la akredite. Sa vle di li respekte règ ki fikse pou bon swen.
int-choose-staff = Ou alèz ak enfimyè yo ak anplwaye yo. Y ap ede ou ak kesyon, vizit, plan sante, ak renouvèlman medikaman.
int-choose-cost = Ou konnen konbyen sa ap koute ak kiyès ki ka ede ou peye.
int-choose-comfort = Ou santi yo koute ou. Se kò ou, se chwa ou.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Mande chak doktè
int-core-1 = Èske ou gen sètifikasyon espesyalis (board certified)? Nan ki domèn?
int-core-2 = Depi konbyen tan ou trete moun ki gen maladi sa a?
int-core-3 = Ki tretman ou ofri pou li?
int-core-4 = Èske ou gen etid klinik (clinical trials) pou moun ki gen maladi sa a?
int-core-5 = Ki lè biwo ou louvri, ak ki lè li fèmen?
int-core-6 = Chak konbyen tan ou fè operasyon sa a?
int-core-7 = Ki pousantaj siksè ou ak operasyon sa a?

## More questions for every doctor

int-more-title = Lòt bon kesyon pou poze
int-more-agree = Tanpri, gade tès yo dabò. Ki maladi ou panse sa ye? Nan ki pwen ou sèten?
int-more-else = Ki lòt bagay sa ta ka ye? Èske lòt tès nesesè?
int-more-wait = E si nou tann? E si nou pa fè anyen?
int-more-options = Ki bon kote ak ki move kote chak chwa genyen?
int-more-you = Kisa ou ta chwazi pou pwòp fanmi pa ou? Poukisa?
int-more-hospital = Ki lopital ou itilize? Èske li akredite pou swen sa a?
int-more-language = Èske ou gen yon entèprèt pou lang mwen?
int-more-cost = Èske ou aksepte plan sante sa a? Konbyen k ap rete pou peye?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Konbyen sa ap koute? Èske ou ede moun ki pa gen plan sante?
int-more-contact = Kiyès ki reponn kesyon mwen yo ant vizit yo?
int-more-report = Èske ou pral voye opinyon ou alekri ban mwen ak premye doktè a? Ki lè?
int-more-home = Èske yon doktè toupre lakay ka fè yon pati nan swen an?

## Question sets, chosen by the condition

int-surgery-title = Si ou ka bezwen operasyon
int-surgery-1 = Poukisa operasyon an nesesè kounye a? Ki lòt bagay nou ta ka eseye anvan?
int-surgery-2 = Èske gen lòt fason pou fè li, ak koupe ki pi piti?
int-surgery-3 = Konbyen operasyon konsa ou te fè ane pase?
int-surgery-4 = Ki pwoblèm ki ka rive? Chak konbyen tan yo rive pasyan ou yo?
int-surgery-5 = Kiyès k ap fè operasyon an? Kiyès ankò k ap nan sal la?
int-surgery-6 = Ki kalite anestezi l ap ye? Kiyès k ap bay li?
int-surgery-7 = Konbyen tan pou pase lopital? Ki lè moun ka travay, kondui, oswa leve bagay lou san danje?
int-surgery-8 = Konbyen sa ap fè mal? Kisa ou pral fè pou doulè a?
int-surgery-9 = Èske lòt operasyon ap nesesè pita?

int-cancer-title = Si ou gen kansè
int-cancer-1 = Ki kalite kansè li ye? Nan ki stad (stage) li ye? Nan ki pwen ou sèten?
int-cancer-2 = Èske pwòp patolojis pa ou te gade lam laboratwa yo (slides)?
int-cancer-3 = Èske yo ta dwe teste timè a pou chanjman jenetik?
int-cancer-4 = Èske yon ekip doktè pral pale sou ka sa a?
int-cancer-5 = Èske objektif la se geri li, ralanti li, oswa santi pi byen?
int-cancer-6 = Ki tretman ki vini an premye? Poukisa?
int-cancer-7 = Konbyen tan nou ka tann san danje anvan nou kòmanse?
int-cancer-8 = Èske gen yon etid klinik ki bon pou ka sa a?
int-cancer-9 = Kijan tretman an ap chanje lavi chak jou, travay, ak posiblite pou fè pitit?
int-cancer-10 = Kiyès ki ka ede ak doulè, manje, enkyetid, ak lajan?

int-rare-title = Si maladi ou a ra
int-rare-1 = Konbyen moun ki gen maladi sa a ou te trete?
int-rare-2 = Èske gen yon sant ki konn maladi sa a pi byen pase lòt yo?
int-rare-3 = Èske yon tès jenetik nesesè? Èske fanmi an ta dwe fè youn tou?
int-rare-4 = Kiyès k ap responsab swen an? Èske ou pral pale ak doktè ki nan zòn nan?
int-rare-5 = Èske gen yon gwoup pasyan oswa yon lis (rejis) pou moun enskri?

int-chronic-title = Si maladi ou a dire lontan
int-chronic-1 = Ki objektif tretman an? Kijan n ap konnen li mache?
int-chronic-2 = Èske sa ta ka mache ak mwens medikaman, oswa ak yon dòz ki pi piti?
int-chronic-3 = Kisa ki ede plis lakay?
int-chronic-4 = Chak konbyen tan tès kontwòl nesesè? Ki tès?
int-chronic-5 = Ki siy ki vle di mwen dwe rele ou, oswa chèche èd touswit?

int-child-title = Si pasyan an se yon timoun
int-child-1 = Konbyen timoun laj sa a ki gen maladi sa a ou te trete?
int-child-2 = Èske nou bezwen yon lopital pou timoun oswa yon espesyalis pou timoun?
int-child-3 = Kijan sa ta ka chanje kwasans, lekòl, ak jwèt?
int-child-4 = Èske tès yo ak dòz yo fèt pou timoun? Èske y ap bay pitit mwen medikaman pou dòmi pandan tès yo?
int-child-5 = Èske mwen ka rete ak pitit mwen? Lannwit tou?
int-child-6 = Kijan ou pral esplike pitit mwen sa?
int-child-7 = Sou ki bagay adolesan mwen an ka pale avè ou an prive?

int-mental-title = Si se sou sante mantal
int-mental-1 = Ki maladi ou panse sa ye? Kijan ou fè deside sa?
int-mental-2 = Èske yon maladi nan kò a oswa yon medikaman ta ka lakòz sa?
int-mental-3 = Ki chwa ki genyen: terapi kote moun pale, medikaman, toulède, oswa lòt èd?
int-mental-4 = Nan konbyen tan bagay yo ta dwe chanje? E si yo pa chanje?
int-mental-5 = Ki efè segondè ki genyen? Ki fason ki san danje pou sispann medikaman an?
int-mental-6 = Kiyès pou mwen rele si gen yon kriz?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Liy pou kriz, lajounen kou lannwit: { $crisis-line }
int-mental-7 = Kiyès ki ka wè dosye mwen? Èske ou pral pale ak fanmi mwen sèlman si mwen di wi?

int-med-title = Si se yon nouvo medikaman oswa yon tretman y ap teste
int-med-1 = Èske li apwouve pou maladi sa a? Si non, poukisa ou panse li ta ka ede?
int-med-2 = Ki tretman yo bay dabitid? Poukisa nou pa sèvi ak tretman sa a?
int-med-3 = Kisa nou konnen, ak kisa nou pa konnen, sou risk yo?
int-med-4 = Èske li san danje ak lòt medikaman yo?
int-med-5 = Èske moun ka sispann nenpòt lè? Kisa k ap rive apre sa?
int-med-6 = Kiyès ki peye pou medikaman an, tès yo, ak vwayaj yo? Kiyès ki peye si li fè moun mal?
int-med-7 = Kiyès ki verifye si etid la san danje?

int-nodx-title = Si pèsonn pa konnen sa ou genyen
int-nodx-1 = Ki maladi ou te chèche epi ou pa jwenn? Kijan ou fè konnen?
int-nodx-2 = Kisa ki pi pwobab? Ki maladi grav nou pa dwe rate?
int-nodx-3 = Ki tès ki ta ede plis kounye a?
int-nodx-4 = Èske yon lòt moun ta dwe gade imaj yo oswa lam laboratwa yo (slides) ankò?
int-nodx-5 = Èske yon lòt kalite espesyalis nesesè?
int-nodx-6 = Kisa nou ta dwe ekri oswa siveye?
int-nodx-7 = Ki plan ki genyen si tès sa a pa bay yon repons?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Doktè { $n }
int-grid-date = Dat vizit la
int-grid-feel = Mwen te santi yo koute mwen (1 rive 5)
int-grid-staff = Anplwaye yo te janti, yo te ede (1 rive 5)
int-grid-cost = Sa mwen pral peye
