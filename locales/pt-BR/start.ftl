### D1 Start here

start-title = Segunda opinião: comece aqui
start-main = Você sempre pode consultar outro médico sobre o seu problema de saúde. Muita gente faz isso. Não é falta de respeito.
start-what = Outro médico vê o seu problema de saúde e os seus exames. Depois diz o que pensa.

## When and why

start-when-title = Quando pode ajudar
start-when-serious = Disseram que você tem uma doença grave, ou que dura muito tempo.
start-when-treatment = Disseram que você precisa de cirurgia, procedimento ou tratamento forte.
start-when-unsure = Seu médico ou médica não tem certeza do que você tem.
start-when-rare = Sua doença é rara ou difícil de tratar.
start-when-trial = Ofereceram a você um tratamento novo, ou um que ainda está em teste.
start-when-plan = Seu plano de saúde exige uma segunda opinião. Alguns planos exigem. Quase sempre é antes de uma cirurgia ou de um tratamento que ainda está em teste.
start-when-cancer = Você tem câncer. Talvez sinta cansaço, ou ache difícil perguntar. Mesmo assim, a segunda opinião é comum e pode ajudar.

start-why-title = O que a segunda opinião pode fazer
start-why-sure = Pode mostrar que o primeiro plano de tratamento está certo.
start-why-more = Pode mostrar mais opções a você.
start-why-choose = Pode ajudar você a escolher o que é melhor para você.

## Time

start-urgent-title = Quanto tempo eu tenho?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Não espere se for uma emergência. Ligue para { $emergency-number } ou vá ao pronto-socorro (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Pergunte ao seu médico ou médica:
start-urgent-ask = “Em quanto tempo preciso começar? Quanto tempo tenho para ver as minhas opções?”
start-urgent-answer = Meu médico ou médica disse que tenho este tempo:
start-urgent-soon = Faltam poucos dias para a sua cirurgia? Ligue hoje para o consultório do novo médico e diga a data. Alguns hospitais podem atender você muito em breve.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Faltam poucos dias para a cirurgia ou o tratamento. Você ainda pode consultar outro médico. Ligue hoje para o consultório do novo médico e diga a data. Pergunte hoje ao seu médico ou médica: “É seguro esperar?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Cinco passos
start-step-talk = Converse com seu médico ou médica.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Converse hoje com seu médico ou médica.
start-step-talk-page = Use esta página: “{ script-title }”.
start-step-plan = Ligue para o seu plano de saúde antes de marcar a consulta.
start-step-plan-now = Ligue hoje para o seu plano de saúde.
start-step-plan-page = Use esta página: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Pergunte quanto vai custar, e quem pode ajudar você a pagar.
start-step-cost-page = Use esta página: “{ ins-none-page-title }”.
start-step-records = Peça o seu prontuário o quanto antes.
start-step-records-now = Peça hoje o seu prontuário.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Pode levar de { $processing-days-min } a { $processing-days-max } dia, e às vezes mais.
   *[other] Pode levar de { $processing-days-min } a { $processing-days-max } dias, e às vezes mais.
}
start-step-records-page = Use esta página: “{ rec-title }”.
start-step-meet = Encontre e conheça médicos.
start-step-meet-page = Use esta página: “{ int-title }”.
start-step-decide = Decida.
start-step-decide-page = Use esta página: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Minhas datas
start-dates-request-by = Último dia para enviar meu pedido
start-dates-check-on = Ligar para o setor de prontuários
start-dates-late-on = Último dia para o setor responder
start-dates-visit = Minha consulta com o novo médico
start-dates-decide = Último dia para decidir
start-dates-short = Seu prontuário pode não chegar a tempo. Ligue para o setor de prontuários e para o consultório do novo médico. Peça ao novo consultório que consiga o prontuário para você.

## Bring list

start-bring-title = Leve para a consulta
start-bring-records = Meu prontuário, resultados de laboratório e resultados de exames
start-bring-scans = Minhas imagens: raio-X, ressonância (MRI) e tomografia (CT), não só os laudos
start-bring-meds = Uma lista de todos os meus remédios, com as doses
start-bring-card = Meu cartão do plano de saúde e documento com foto
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Meu documento com foto
start-bring-person = Familiar ou pessoa amiga
start-bring-packet = Esta pasta e uma caneta
