### D5 Meet the doctor

int-title = Conhecer os médicos
int-main = Converse com mais de um médico, se tiver tempo. Faça as mesmas perguntas. Escreva as respostas lado a lado.

## Find and choose

int-find-title = Como encontrar médicos
int-find-doctor = Peça ao seu especialista o nome de um médico que trata muito a sua doença. Não tem especialista? Pergunte ao seu médico ou médica de família.
int-find-service = Use o serviço “encontrar um médico” (find a doctor) de um hospital, por telefone ou pela internet. Veja formação, habilidades, local, planos de saúde e idiomas.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Encontrar um médico: { $referral-line }
int-find-plan = Peça ao seu plano de saúde uma lista dos especialistas dele.
int-find-center = Para câncer ou doença rara, pergunte por um centro que trata muitas pessoas com ela.
int-find-outside = Tente escolher um médico de outro hospital. Esse médico pode ver o caso de um jeito novo.

int-choose-title = O que observar
int-choose-experience = O médico já tratou muitas pessoas com a sua doença. Mais prática costuma dar resultados melhores.
int-choose-hospital = O hospital é acreditado (accredited). Isso quer dizer que cumpriu normas definidas de bom atendimento.
int-choose-staff = Você se sente à vontade com a enfermagem e a equipe. Eles vão ajudar com dúvidas, consultas, o plano de saúde e a reposição de remédios (refills).
int-choose-cost = Você sabe quanto vai custar e quem pode ajudar você a pagar.
int-choose-comfort = Você sente que escutam você. O corpo é seu e a escolha é sua.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Pergunte a cada médico
int-core-1 = Tem título de especialista (board certified)? Em que área?
int-core-2 = Há quanto tempo trata pessoas com esta doença?
int-core-3 = Que tratamentos oferece para esta doença?
int-core-4 = Tem estudos clínicos (clinical trials) para pessoas com esta doença?
int-core-5 = Qual é o horário do consultório?
int-core-6 = Com que frequência faz esta cirurgia?
int-core-7 = Qual é a sua taxa de sucesso nesta cirurgia?

## More questions for every doctor

int-more-title = Também é bom perguntar
int-more-agree = Por favor, veja primeiro os exames. Que doença acha que é? Quanta certeza tem?
int-more-else = O que mais poderia ser? É preciso fazer mais exames?
int-more-wait = E se esperarmos? E se não fizermos nada?
int-more-options = Quais são os pontos bons e ruins de cada opção?
int-more-you = O que escolheria para a sua própria família? Por quê?
int-more-hospital = Em que hospital atende? Ele é acreditado (accredited) para este tratamento?
int-more-language = Tem intérprete para o meu idioma?
int-more-cost = Aceita este plano de saúde? Quanto vai sobrar para pagar?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Quanto vai custar? Vocês ajudam pessoas que não têm plano de saúde?
int-more-contact = Quem responde às minhas perguntas entre as consultas?
int-more-report = Vai enviar sua opinião por escrito para mim e para o primeiro médico? Quando?
int-more-home = Um médico perto de casa pode fazer parte do tratamento?

## Question sets, chosen by the condition

int-surgery-title = Se você talvez precise de cirurgia
int-surgery-1 = Por que a cirurgia é necessária agora? O que mais poderíamos tentar primeiro?
int-surgery-2 = Há outras maneiras de fazer a cirurgia, com cortes menores?
int-surgery-3 = Quantas cirurgias destas fez no ano passado?
int-surgery-4 = Que problemas podem acontecer? Com que frequência acontecem com os seus pacientes?
int-surgery-5 = Quem vai fazer a cirurgia? Quem mais vai estar na sala?
int-surgery-6 = Que tipo de anestesia vai ser? Quem aplica?
int-surgery-7 = Quanto tempo dura a internação? Quando é seguro trabalhar, dirigir ou levantar peso?
int-surgery-8 = Quanto vai doer? O que vai fazer contra a dor?
int-surgery-9 = Vai ser preciso fazer outra cirurgia mais tarde?

int-cancer-title = Se você tem câncer
int-cancer-1 = Que tipo de câncer é? Em que estágio está? Quanta certeza tem?
int-cancer-2 = O seu próprio patologista examinou as lâminas (slides)?
int-cancer-3 = O tumor deve passar por exame para ver alterações nos genes?
int-cancer-4 = Uma equipe de médicos vai conversar sobre este caso?
int-cancer-5 = O objetivo é curar, frear a doença ou sentir-se melhor?
int-cancer-6 = Que tratamento vem primeiro? Por quê?
int-cancer-7 = Quanto tempo é seguro esperar antes de começar?
int-cancer-8 = Há um estudo clínico que serve para este caso?
int-cancer-9 = Como o tratamento vai mudar o dia a dia, o trabalho e a possibilidade de ter filhos?
int-cancer-10 = Quem pode ajudar com dor, alimentação, preocupações e dinheiro?

int-rare-title = Se a sua doença é rara
int-rare-1 = Quantas pessoas com esta doença já tratou?
int-rare-2 = Há um centro que conhece melhor esta doença?
int-rare-3 = É preciso um exame genético? A família também deve fazer?
int-rare-4 = Quem vai ser responsável pelo tratamento? Pretende conversar com o médico local?
int-rare-5 = Há um grupo de pacientes ou um cadastro (registry) para participar?

int-chronic-title = Se a sua doença dura muito tempo
int-chronic-1 = Qual é o objetivo do tratamento? Como vamos saber se funciona?
int-chronic-2 = Poderia funcionar com menos remédios ou com uma dose menor?
int-chronic-3 = O que mais ajuda em casa?
int-chronic-4 = De quanto em quanto tempo é preciso fazer exames de acompanhamento? Quais?
int-chronic-5 = Que sinais mostram que devo ligar para o consultório, ou buscar ajuda na hora?

int-child-title = Se o(a) paciente é criança
int-child-1 = Quantas crianças desta idade com esta doença já tratou?
int-child-2 = Precisamos de um hospital infantil ou de um especialista em crianças?
int-child-3 = Como isto pode afetar o crescimento, a escola e as brincadeiras?
int-child-4 = Os exames e as doses são próprios para crianças? Meu filho ou filha vai receber remédio para dormir durante os exames?
int-child-5 = Posso ficar com meu filho ou filha? À noite também?
int-child-6 = Como vai explicar isto para meu filho ou filha?
int-child-7 = Sobre que assuntos meu filho ou filha adolescente pode conversar a sós na consulta?

int-mental-title = Se for sobre saúde mental
int-mental-1 = Que doença acha que é? Como chegou a essa conclusão?
int-mental-2 = Uma doença do corpo ou um remédio poderia causar isto?
int-mental-3 = Quais são as opções: terapia com conversa, remédio, os dois ou outra ajuda?
int-mental-4 = Em quanto tempo deve haver mudança? E se não houver?
int-mental-5 = Quais são os efeitos colaterais? Qual é um jeito seguro de parar o remédio?
int-mental-6 = Para quem ligo em uma crise?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Linha de crise, dia e noite: { $crisis-line }
int-mental-7 = Quem pode ver meu prontuário? Só vai falar com a minha família se eu disser sim?

int-med-title = Se for um remédio novo ou um tratamento em teste
int-med-1 = É aprovado para esta doença? Se não, por que acha que pode ajudar?
int-med-2 = Qual é o tratamento habitual? Por que não usar esse?
int-med-3 = O que sabemos, e o que não sabemos, sobre os riscos?
int-med-4 = É seguro com os outros remédios?
int-med-5 = Tudo bem parar a qualquer momento? O que acontece então?
int-med-6 = Quem paga o remédio, os exames e as viagens? Quem paga se fizer mal?
int-med-7 = Quem verifica se o estudo é seguro?

int-nodx-title = Se ninguém sabe o que você tem
int-nodx-1 = Que doenças procurou e não encontrou? Como sabe?
int-nodx-2 = O que é mais provável? Que doença grave não podemos deixar passar?
int-nodx-3 = Que exame ajudaria mais agora?
int-nodx-4 = Outra pessoa deve olhar de novo as imagens ou as lâminas?
int-nodx-5 = É preciso outro tipo de especialista?
int-nodx-6 = O que devemos anotar ou observar?
int-nodx-7 = Qual é o plano se este exame não der uma resposta?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Dr./Dra. { $n }
int-grid-date = Data da consulta
int-grid-feel = Senti que me ouviram (1 a 5)
int-grid-staff = A equipe foi gentil e ajudou (1 a 5)
int-grid-cost = Quanto vou pagar
