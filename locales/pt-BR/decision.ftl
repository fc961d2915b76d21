### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Minha decisão
dec-main = Compare o que você ouviu com o que é importante para você. Depois escolha o próximo passo.
dec-choice = A decisão que preciso tomar
dec-by = Último dia para decidir
dec-help = Quem vai me ajudar a decidir

## Table: one row for each doctor

dec-doctor-says = O que cada médico disse
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Dr./Dra.
dec-has = O que eu tenho
dec-plan = O que fazer
dec-why = Por quê

## Table: one row for each choice

dec-option = Minhas opções
# Head of the first column: one choice a row.
dec-option-name = Opção
dec-good = Pontos bons
dec-bad = Pontos ruins
dec-matter = Quanto isto importa para mim (1 = pouco, 5 = muito)
dec-donothing = Esperar, ou não fazer nada por enquanto

## Next step

dec-agree = Se os médicos concordam: pergunte quando começar. Pergunte quem vai ser responsável pelo seu tratamento.
dec-differ = Se os médicos não concordam: isso acontece. Pergunte a cada um o motivo. Peça que conversem entre si. Você pode consultar um terceiro médico.
dec-unsure = O que ainda preciso saber, e a quem vou perguntar
dec-return = Conte ao seu primeiro médico ou médica o que você escolheu. Você pode voltar a se consultar com ele ou ela.
dec-next = Meu próximo passo, com data
