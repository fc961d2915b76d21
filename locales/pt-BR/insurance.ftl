### D3 Call my health plan

ins-title = Ligar para o meu plano de saúde
ins-main = Ligue antes de marcar a consulta. Pergunte o que o plano paga. Anote com quem você falou.
ins-have = Tenha em mãos: o cartão do plano, o nome da sua doença, e o nome e o endereço do novo médico.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Tenha em mãos: o cartão do plano, o nome da doença, e o nome e o endereço do novo médico. Diga em nome de quem você está ligando. O plano pode pedir que essa pessoa concorde. Onde esta página diz “eu”, “meu”, “preciso” ou “pago”, diga o nome dessa pessoa.
ins-where = O número está na parte de trás do seu cartão. Peça o “atendimento ao cliente” (member services). Peça um intérprete (interpreter), se precisar. É grátis.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Perguntar quanto custa
ins-none-page-main = Antes de marcar a consulta, pergunte quanto ela vai custar. Pergunte quem pode ajudar você a pagar. Anote com quem você falou.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Meu plano
ins-plan-phone = Telefone do meu plano
ins-plan-member = Número de membro (member number)
ins-plan-group = Número do grupo (group number)
ins-plan-holder = Nome da pessoa titular do plano

ins-log-title = Minhas ligações
ins-log-date = Data e hora
ins-log-person = Nome da pessoa
ins-log-ref = Protocolo da ligação (reference number)
ins-log-said = O que disseram

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Meu plano paga?
# Yes/No
ins-a-covered = Meu plano paga uma segunda opinião?
# Yes/No
ins-a-covered-illness = Paga uma sobre esta doença?
# Yes/No
ins-a-required = Meu plano exige uma segunda opinião antes desta cirurgia ou deste tratamento?
# Open
ins-a-required-penalty = O que acontece se eu não tiver uma?
# Yes/No
ins-a-third = Se os dois médicos não concordarem, meu plano paga uma terceira opinião?
# Yes/No
ins-a-remote = Paga uma opinião por vídeo?
# Yes/No
ins-a-remote-records = Paga uma opinião só com base no prontuário?
# Yes/No
ins-a-program = Meu plano tem um serviço próprio de segunda opinião?
# Yes/No
ins-a-program-job = Meu trabalho tem um?
# Yes/No
ins-a-program-free = Esse serviço é grátis?

ins-b-title = Que médico posso consultar?
# Yes/No
ins-b-network = O médico precisa ser da rede (network) do meu plano?
# Yes/No
ins-b-network-doctor = Este médico está na rede?
# Yes/No
ins-b-place = O hospital ou a clínica está na rede?
# Yes/No
ins-b-place-lab = O laboratório está na rede?
# Yes/No
ins-b-place-scans = O local de raio-X e outros exames de imagem está na rede?
# Yes/No
ins-b-place-tissue = O médico que examina tecidos (patologista) está na rede?
# Yes/No
ins-b-list = Pode me enviar uma lista de médicos que tratam esta doença e falam meu idioma?
# Yes/No
ins-b-none = Se nenhum médico da rede trata esta doença, posso consultar outro médico pelo mesmo custo?
# Open
ins-b-none-how = Como peço isso?

ins-c-title = De que preciso primeiro?
# Yes/No
ins-c-referral = Preciso de encaminhamento (referral)?
# Open
ins-c-referral-who = Quem deve escrever o encaminhamento?
# Yes/No
ins-c-auth = Preciso de autorização prévia (prior authorization) para a consulta?
# Yes/No
ins-c-auth-tests = Preciso de autorização também para os exames?
# Open
ins-c-auth-who = Quem pede a autorização?
# Open
ins-c-auth-time = Quanto tempo demora?
# Open
ins-c-auth-number = Número da autorização
# Open
ins-c-auth-end = Data em que a autorização termina
# Yes/No
ins-c-letter = Pode me enviar a resposta por escrito?

ins-d-title = Quanto vou pagar?
# Open
ins-d-copay = Quanto pago pela consulta (coparticipação/copay ou cosseguro/coinsurance)?
# Open
ins-d-deductible = Quanto falta pagar da minha franquia (deductible) este ano?
# Open
ins-d-max = Qual é o máximo que posso ter de pagar este ano (out-of-pocket maximum)?
# Open
ins-d-max-left = Quanto falta para chegar a esse máximo?
# Yes/No
ins-d-facility = Há também uma taxa do hospital ou do local (facility fee)?
# Yes/No
ins-d-tests = Se o novo médico repetir exames, o plano paga?
# Yes/No
ins-d-tests-old = Se o novo médico analisar minhas imagens ou lâminas antigas, o plano paga?
# Open
ins-d-out = Quanto pago se o médico não estiver na rede?
# Yes/No
ins-d-travel = O plano ajuda a pagar viagem ou hospedagem?

ins-e-title = Se o plano disser não
# Open
ins-e-why = Por quê? Por favor, me envie a resposta por escrito.
# Open
ins-e-appeal = Como entro com um recurso (appeal)?
# Open
ins-e-appeal-date = Qual é o último dia para o recurso?
# Yes/No
ins-e-appeal-fast = Há um recurso rápido (fast appeal) se eu não puder esperar?
ins-e-letter = Meu médico ou médica pode escrever uma carta explicando por que preciso disto.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = O departamento de seguros do meu estado pode me ajudar de graça. Ligue para: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Se eu tenho Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = A Parte B (Part B) ajuda a pagar uma segunda opinião antes de uma cirurgia. Vale para a cirurgia de que você precisa e que não é emergência. Depois da sua franquia anual (deductible), você paga { $medicare-share }. O Medicare paga o resto do valor que ele aprova.
ins-medicare-third = Se os dois médicos não concordarem, a Parte B ajuda a pagar uma terceira opinião. Também ajuda a pagar os exames de que você precisa.
ins-medicare-accepts = Pergunte ao médico ou à médica: “Aceita o Medicare?”
ins-medicare-ma = Você tem um plano Medicare Advantage? As regras podem ser diferentes. Ligue primeiro para o plano. Você pode precisar de encaminhamento (referral) ou de um médico da rede (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Ligue para o Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Se eu tenho Medicaid
ins-medicaid-plan = Peça uma segunda opinião ao seu plano. Um plano de saúde do Medicaid tem de conseguir uma para você. Pode ser com um médico do plano ou de fora do plano. Não pode ter custo para você.
ins-medicaid-ride = Pergunte se o plano oferece transporte até a consulta.

ins-employer-title = Se o plano é do meu trabalho
ins-employer-hr = Pergunte ao setor de benefícios (benefits office): “Temos um serviço de segunda opinião? Quem administra o nosso plano?”

ins-none-title = Se não tenho seguro, ou pago por conta própria
ins-none-estimate = Peça uma “estimativa de boa-fé” (good faith estimate). É um papel que diz quanto a consulta e os exames vão custar. Devem dar esse papel por escrito se você pedir, ou quando você marcar a consulta.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] A conta passa da estimativa em { $gfe-threshold } ou mais? Você pode contestar a conta (dispute). Comece em até { $gfe-days } dia depois da data da conta.
   *[other] A conta passa da estimativa em { $gfe-threshold } ou mais? Você pode contestar a conta (dispute). Comece em até { $gfe-days } dias depois da data da conta.
}
ins-none-medicaid = Pergunte ao hospital: “Podem me ajudar a pedir o Medicaid, ou o CHIP se for para uma criança?”
ins-none-charity = Pergunte ao hospital: “Vocês têm atendimento beneficente (charity care) ou ajuda financeira? Podem me dar o formulário no meu idioma?”
ins-none-plan = Pergunte: “Posso pagar um pouco por mês?”
ins-none-clinic = Pergunte em um centro de saúde comunitário (community health center). Eles cobram de acordo com o que você ganha.
