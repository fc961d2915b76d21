### D6 My health on one page (for the new doctor)

sum-title = Minha saúde em uma página
sum-main = Entregue esta página ao novo médico. Preencha o que puder.
sum-question = A pergunta que eu mais quero ver respondida
sum-diagnosis = O que me disseram que tenho, quem disse e quando
sum-plan = Que tratamento me ofereceram, e a data em que pode começar
sum-blind = Por favor, veja meus exames antes de ler o primeiro plano de tratamento.
sum-timeline = O que aconteceu, com datas
sum-symptoms = Como eu me sinto agora
sum-tests = Principais exames, com data e local
sum-treated = Tratamento até agora, e o que ele fez
sum-meds = Remédios, vitaminas e doses
sum-allergies = Alergias e reações ruins
sum-other = Outras doenças e cirurgias
sum-family = Doenças na minha família
sum-goals = O que é mais importante para mim
sum-doctors = Meus médicos, com números de telefone
