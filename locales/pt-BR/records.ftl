### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Pedido do meu prontuário
rec-main = Preencha todas as linhas. Assine e coloque a data. Guarde uma cópia. Envie logo.

## Guide page: how to send the form

rec-how-title = Como enviar
# Leads the guide when the records may not come in time.
rec-how-soon = Seu prontuário pode não chegar a tempo. Peça ao consultório do novo médico que consiga o prontuário. Você também pode levar este formulário ao setor de prontuários. Pergunte o que podem dar a você na hora.
rec-how-portal = Primeiro olhe no seu portal do paciente (patient portal). Muitos resultados já estão lá, de graça.
rec-how-newoffice = Ou peça ao consultório do novo médico que consiga o prontuário. Médicos podem enviar prontuários uns aos outros para tratar você. Muitas vezes é grátis.
rec-how-send = Envie este formulário ao setor de prontuários (medical records). Anote a data. Peça um carimbo na sua cópia.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days ->
    [one] Ligue depois de { $check-days } dia. Pergunte: “Receberam meu pedido? Quando vai ficar pronto? Quanto vai custar?”
   *[other] Ligue depois de { $check-days } dias. Pergunte: “Receberam meu pedido? Quando vai ficar pronto? Quanto vai custar?”
}
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Ligue nesta data: { $check-date }. Pergunte: “Receberam meu pedido? Quando vai ficar pronto? Quanto vai custar?”
rec-how-test = Recebeu um disco? Peça ao novo consultório que abra o disco antes da sua consulta. Guarde um disco para você.

## Form

rec-s1 = Sobre o(a) paciente
rec-name = Nome completo, como está no prontuário
rec-former = Outros nomes usados antes
rec-dob = Data de nascimento
rec-mrn = Número de paciente (MRN), se souber
rec-address = Endereço
rec-phone = Telefone
rec-email = E-mail
rec-language = Idioma para ligações
# Tick box in the same cell as rec-language
rec-interpreter = Preciso de intérprete

rec-s2 = Quem tem meu prontuário
rec-from = Hospital, clínica ou médico que vai fornecer o prontuário
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Número de fax: { $fax-number }

rec-s3 = Quem recebe meu prontuário
rec-to-me = Enviar uma cópia para mim
rec-to-doctor = Enviar uma cópia a este médico ou hospital
rec-to-both = Enviar para os dois
rec-to-name = Nome da pessoa ou do local
rec-to-where = Para onde enviar: endereço, telefone, fax, e-mail seguro

rec-s4 = O que eu preciso
rec-dates-from = A partir desta data
rec-dates-to = Até esta data
rec-what-summary = Notas de consultas e resumos do hospital
rec-what-labs = Resultados de laboratório
rec-what-imaging-reports = Laudos de imagem
rec-what-images = Imagens (raio-X, tomografia, ressonância, PET, ultrassom, mamografia)
rec-what-path-report = Laudos de tecido (patologia)
rec-what-path-slides = Lâminas e blocos de tecido, enviados entre laboratórios
rec-what-op = Relatórios de cirurgia
rec-what-meds = Lista de remédios e alergias
rec-what-treatment = Plano e registros de tratamento (quimioterapia, radioterapia)
rec-what-heart = Exames do coração e outros exames
rec-what-genetic-tumor = Resultados de exames de genes ou de marcadores tumorais
rec-what-bills = Contas
rec-what-other = Outro:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Setor de imagem: enviem todas as imagens em arquivos DICOM, com um visualizador. Escrevam no disco: nome completo, data de nascimento, nome e data de cada exame.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Setor de tecidos (patologia): enviem as lâminas e os blocos, ou cortes novos, de laboratório a laboratório. Enviem o laudo junto. O novo laboratório devolve o material a vocês.

rec-s5 = Assuntos privados
rec-private-why = Regras extras protegem estes registros. Eles só são enviados se você marcar a caixa e escrever suas iniciais. Se um assunto faz parte da sua doença, o novo médico pode precisar desses registros.
# Label of the small box beside each topic
rec-private-initials = Iniciais
rec-private-mental = Registros de saúde mental ou de deficiência do desenvolvimento
rec-private-sud = Registros do tratamento por uso de álcool ou drogas
rec-private-hiv = Resultados de exames e tratamento de HIV ou aids
rec-private-genetic = Resultados de exames genéticos
rec-private-sti = Registros de infecções sexualmente transmissíveis
rec-private-repro = Registros de gravidez e de métodos anticoncepcionais
rec-private-therapy = As anotações particulares de terapeuta exigem outro formulário. Não use este.

rec-s6 = Como eu quero receber
rec-how-portal-fmt = No meu portal do paciente
rec-how-email = Por e-mail seguro
rec-how-disc = Todas as imagens em disco ou USB, em formato DICOM, com visualizador
rec-how-transfer = Imagens enviadas por computador ao novo hospital
rec-how-paper = Em papel, pelo correio
rec-how-pickup = Eu vou buscar

rec-s7 = Motivo
rec-purpose = Quero uma segunda opinião. Faço este pedido por iniciativa própria.
rec-needed-by = Preciso receber antes desta data (minha consulta ou cirurgia):

rec-s8 = Até quando vale
rec-expires = Esta autorização termina nesta data:
# Printed only when the date was worked out by the program.
rec-expires-note = A data acima já foi preenchida para você. Você pode riscá-la e escrever a sua.

rec-s9 = Meus direitos
# $records-office (String) Name and address of the records office
rec-right-revoke = Posso cancelar esta autorização a qualquer momento. Preciso fazer isso por escrito. Envio o cancelamento para: { $records-office }. Isso não muda o que já foi enviado.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Posso cancelar esta autorização a qualquer momento. Preciso fazer isso por escrito. Envio o cancelamento ao local que tem meu prontuário. Isso não muda o que já foi enviado.
rec-right-condition = Não tenho obrigação de assinar. Vocês não podem me negar atendimento, pagamento ou plano de saúde por eu não ter assinado.
rec-right-redisclose = Depois do envio, quem receber meu prontuário pode vir a compartilhá-lo. Nesse caso, a lei de privacidade talvez não o proteja.
rec-right-sud = Registros de tratamento de álcool ou drogas: quem recebe pode compartilhá-los de novo, conforme a lei HIPAA permite. Eles não podem ser usados contra mim em processo civil, criminal, administrativo ou legislativo. Só o meu consentimento ou uma ordem judicial pode permitir isso.
rec-right-refuse = Se eu deixar uma caixa em branco, esses registros não são enviados. Então o novo médico pode não ver o quadro completo.
rec-right-copy = Recebo uma cópia deste formulário assinado. Posso ver os registros que são enviados.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] { $access-extension-days ->
        [one] Se eu pedir meu próprio prontuário, o setor deve responder em até { $access-days } dia. Pode levar mais { $access-extension-days } dia só se me disser o motivo por escrito.
       *[other] Se eu pedir meu próprio prontuário, o setor deve responder em até { $access-days } dia. Pode levar mais { $access-extension-days } dias só se me disser o motivo por escrito.
    }
   *[other] { $access-extension-days ->
        [one] Se eu pedir meu próprio prontuário, o setor deve responder em até { $access-days } dias. Pode levar mais { $access-extension-days } dia só se me disser o motivo por escrito.
       *[other] Se eu pedir meu próprio prontuário, o setor deve responder em até { $access-days } dias. Pode levar mais { $access-extension-days } dias só se me disser o motivo por escrito.
    }
}
rec-right-fee = Pela minha própria cópia, pago só um custo justo de cópia e correio. Por favor, digam o custo antes de começar.
rec-right-ownform = Se vocês usam um formulário próprio, por favor, enviem esse formulário para mim imediatamente. Por favor, considerem esta carta como meu pedido por escrito, com a data de hoje.

rec-s10 = Assine aqui
rec-sign = Assinatura do(a) paciente
rec-sign-date = Data
rec-sign-rep = Assinatura de quem assina pelo(a) paciente
rec-sign-rep-name = Nome em letra de forma
rec-sign-rep-why = Por que essa pessoa pode assinar (pai ou mãe, responsável legal, representante para decisões de saúde, outro). Anexe comprovante.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-last-age ->
    [one] Assinatura de paciente de { $minor-consent-age } a { $minor-last-age } ano, para assuntos privados
   *[other] Assinatura de paciente de { $minor-consent-age } a { $minor-last-age } anos, para assuntos privados
}
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Assinatura da criança ou adolescente, para assuntos privados, se o seu estado exigir
rec-sign-witness = Testemunha, se o seu estado exigir
rec-sign-interpreter = Nome de quem leu este formulário para mim no meu idioma
rec-bilingual-note = O texto em inglês é para o setor de prontuários. Os dois textos dizem a mesma coisa.

## Tracking page

rec-track-title = Acompanhar meus pedidos
rec-track-place = Local
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Setor de imagem
rec-track-pathology = Setor de tecidos (patologia)
rec-track-sent = Enviei em
rec-track-called = Liguei em
rec-track-got = Recebi em
rec-track-checked = Aberto e conferido
