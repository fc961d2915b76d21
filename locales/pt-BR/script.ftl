### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = { $doctor-gender ->
    [female] O que dizer à sua médica
    [male] O que dizer ao seu médico
   *[other] O que dizer ao seu médico ou médica
}
script-main = { $doctor-gender ->
    [female] Agradeça à sua médica. Diga que quer conhecer todas as suas opções. Peça ajuda com nomes de médicos e com o prontuário.
    [male] Agradeça ao seu médico. Diga que quer conhecer todas as suas opções. Peça ajuda com nomes de médicos e com o prontuário.
   *[other] Agradeça ao seu médico ou médica. Diga que quer conhecer todas as suas opções. Peça ajuda com nomes de médicos e com o prontuário.
}

## Before the talk

script-before-title = Antes da conversa
script-before-person = Leve alguém da família ou uma pessoa amiga. Essa pessoa pode ouvir e anotar.
script-before-interpreter = Você pode ter um intérprete de graça. Peça quando marcar a consulta. Não use uma criança para interpretar.
script-before-time = Diga ao consultório que precisa de alguns minutos para falar de uma decisão.
script-before-nervous = { $doctor-gender ->
    [female] É normal ficar sem jeito. Você pode ler esta página em voz alta, ou entregá-la à médica.
    [male] É normal ficar sem jeito. Você pode ler esta página em voz alta, ou entregá-la ao médico.
   *[other] É normal ficar sem jeito. Você pode ler esta página em voz alta, ou entregá-la ao médico ou à médica.
}

## The bubble: main lines, questions to tick, closing lines

script-say-title = Você pode dizer isto
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Falo em nome da sua paciente: { $patient-name }. Agradecemos o seu cuidado. Gostamos muito do seu atendimento.
        [male] Falo em nome do seu paciente: { $patient-name }. Agradecemos o seu cuidado. Gostamos muito do seu atendimento.
       *[other] Falo em nome de paciente do seu consultório: { $patient-name }. Agradecemos o seu cuidado. Gostamos muito do seu atendimento.
    }
    [parent] { $patient-gender ->
        [female] Agradeço por cuidar da minha filha. Gostamos muito do seu atendimento.
        [male] Agradeço por cuidar do meu filho. Gostamos muito do seu atendimento.
       *[other] Agradeço por cuidar do meu filho ou filha. Gostamos muito do seu atendimento.
    }
   *[patient] Agradeço por cuidar de mim. Gosto muito do seu atendimento.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Esta decisão é importante para nós. Antes de começar o tratamento, queremos consultar mais um médico.
    [parent] { $patient-gender ->
        [female] Esta decisão é importante para a minha filha. Antes de começar o tratamento, queremos consultar mais um médico.
        [male] Esta decisão é importante para o meu filho. Antes de começar o tratamento, queremos consultar mais um médico.
       *[other] Esta decisão é importante para o meu filho ou filha. Antes de começar o tratamento, queremos consultar mais um médico.
    }
   *[patient] Esta decisão é importante para mim. Antes de começar o tratamento, quero consultar mais um médico.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Queremos conhecer todas as opções.
    [parent] Queremos conhecer todas as opções.
   *[patient] Quero conhecer todas as minhas opções.
}
script-say-time = Em quanto tempo o tratamento precisa começar? É seguro esperar uma segunda opinião? Por quanto tempo?
script-say-who = Se fosse o seu caso, que médico procuraria? Há alguém em outro hospital que trata isto com frequência?
script-say-referral = É preciso um encaminhamento (referral) seu? O consultório pode enviar?
script-say-records = Vocês podem enviar o prontuário, as imagens e as lâminas (lab slides)?
script-say-open-questions = Tem dúvida em algum ponto? O que devo perguntar ao outro médico?
script-say-after = Vou contar o que disserem. Podemos falar de novo depois?
script-say-close = Agradeço a sua ajuda.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = { $doctor-gender ->
    [female] Se a médica disser isto, você pode responder assim
    [male] Se o médico disser isto, você pode responder assim
   *[other] O que responder se o médico ou a médica disser isto
}
script-if-noneed = “Você não precisa de uma segunda opinião.”
script-if-noneed-say = “Entendo. Mesmo assim, quero consultar mais um médico. Por favor, me ajude com isso.”
script-if-notime = “Não há tempo.”
script-if-notime-say = “O que pode acontecer se esperarmos alguns dias? Outro médico pode ver os exames hoje ou amanhã?”
script-if-trust = “Você não confia em mim?”
script-if-trust-say = “Confio, sim. É uma decisão importante. Quero conhecer todas as opções.”
script-if-partner = “Você pode consultar outro médico do meu consultório.”
script-if-partner-say = “Agradeço. Eu gostaria de consultar alguém de outro hospital.”
script-if-cost = “O plano de saúde não vai pagar.”
script-if-cost-say = “Agradeço. Vou perguntar ao plano de saúde.”
script-if-records = “Não podemos dar o prontuário a você.”
script-if-records-say = “A lei permite que pacientes recebam uma cópia do próprio prontuário. A quem posso perguntar sobre isto? Tenho aqui um pedido por escrito.”
# Not speech: no quotation marks, no bubble.
script-if-angry = { $doctor-gender ->
    [female] A médica se irrita
    [male] O médico se irrita
   *[other] O médico ou a médica se irrita
}
script-if-angry-say = “Sinto muito que isto seja difícil. Mesmo assim, quero consultar outro médico.”
script-if-angry-advice = Você não precisa de permissão para perguntar. A equipe do consultório, a enfermagem ou seu médico ou médica de família podem ajudar você. Se um médico diz para você não perguntar, esse é mais um motivo para perguntar.

## By phone

script-phone-title = Por telefone, para o consultório
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Olá. Meu nome é { $caller-name }. Estou ligando em nome de uma paciente: { $patient-name }. Data de nascimento: { $patient-birth-date }.
        [male] Olá. Meu nome é { $caller-name }. Estou ligando em nome de um paciente: { $patient-name }. Data de nascimento: { $patient-birth-date }.
       *[other] Olá. Meu nome é { $caller-name }. Estou ligando em nome de paciente do consultório: { $patient-name }. Data de nascimento: { $patient-birth-date }.
    }
    [parent] { $patient-gender ->
        [female] Olá. Meu nome é { $caller-name }. Estou ligando em nome da minha filha: { $patient-name }. Data de nascimento: { $patient-birth-date }.
        [male] Olá. Meu nome é { $caller-name }. Estou ligando em nome do meu filho: { $patient-name }. Data de nascimento: { $patient-birth-date }.
       *[other] Olá. Meu nome é { $caller-name }. Estou ligando em nome do meu filho ou filha: { $patient-name }. Data de nascimento: { $patient-birth-date }.
    }
   *[patient] Olá. Meu nome é { $caller-name }. Minha data de nascimento é { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Preciso de intérprete (interpreter). Meu idioma: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = É urgente. Data da cirurgia ou do tratamento: { $start-date }.
script-phone-ask = { $doctor-gender ->
    [female] Estou ligando sobre uma segunda opinião (second opinion). Por favor, avise a médica. Preciso de uma cópia do prontuário e das imagens. Para onde envio o formulário?
    [male] Estou ligando sobre uma segunda opinião (second opinion). Por favor, avise o médico. Preciso de uma cópia do prontuário e das imagens. Para onde envio o formulário?
   *[other] Estou ligando sobre uma segunda opinião (second opinion). Por favor, avise o médico ou a médica. Preciso de uma cópia do prontuário e das imagens. Para onde envio o formulário?
}
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Primeiro diga seu nome:
script-phone-birth = { $patient-gender ->
    [female] Diga a data de nascimento da paciente:
    [male] Diga a data de nascimento do paciente:
   *[other] Diga a data de nascimento do(a) paciente:
}
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Diga isto, se precisar: Preciso de intérprete (interpreter). Meu idioma:
script-phone-note = Nome da pessoa com quem falei, e a data:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = { $doctor-gender ->
    [female] Como mensagem à médica
    [male] Como mensagem ao médico
   *[other] Como mensagem ao médico ou à médica
}
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Há pouco tempo. Ligue primeiro. Não espere a resposta de uma mensagem.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Para: { $doctor-title-name }
script-portal-subject = Segunda opinião
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Escrevo em nome da sua paciente: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
        [male] Escrevo em nome do seu paciente: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
       *[other] Escrevo em nome de paciente do seu consultório: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
    }
    [parent] { $patient-gender ->
        [female] Escrevo em nome da minha filha: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
        [male] Escrevo em nome do meu filho: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
       *[other] Escrevo em nome do meu filho ou filha: { $patient-name }. Agradecemos o seu cuidado. Antes de começar o tratamento, queremos uma segunda opinião. Queremos conhecer todas as opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como podemos obter o prontuário, as imagens e as lâminas (slides)? Vamos contar o que o outro médico disser. Agradecemos.
    }
   *[patient] Agradeço o seu cuidado. Antes de começar o tratamento, quero uma segunda opinião. Quero conhecer todas as minhas opções. Quanto tempo é seguro esperar? Se fosse o seu caso, que médico procuraria? É preciso um encaminhamento (referral) seu? Como posso obter meu prontuário, minhas imagens e as lâminas (slides)? Vou contar o que o outro médico disser. Agradeço a sua atenção.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = De: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Para:
script-portal-from-line = De:

## Notes

script-after-title = Depois da conversa
script-after-heard = Repita o que ouviu: “Quero ter certeza de que entendi. Pelo que ouvi, …”
script-after-time = Quanto tempo é seguro esperar:
script-after-names = Nomes de outros médicos:
script-after-referral = Quem envia o encaminhamento (referral), e quando:
script-after-next = O que acontece agora:
