### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Моё решение
dec-main = Сравните то, что вам сказали, с тем, что для вас важно. Потом выберите следующий шаг.
dec-choice = Какое решение мне нужно принять
dec-by = Последний день для решения
dec-help = Кто поможет мне решить

## Table: one row for each doctor

dec-doctor-says = Что сказал каждый врач
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Врач
dec-has = Что у меня
dec-plan = Что делать
dec-why = Почему

## Table: one row for each choice

dec-option = Мои варианты
# Head of the first column: one choice a row.
dec-option-name = Вариант
dec-good = Плюсы
dec-bad = Минусы
dec-matter = Насколько это важно для меня (1 = немного, 5 = очень)
dec-donothing = Ждать или пока ничего не делать

## Next step

dec-agree = Если врачи согласны друг с другом: Спросите, когда начинать. Спросите, кто отвечает за ваше лечение.
dec-differ = Если врачи не согласны друг с другом: Так бывает. Спросите у каждого, почему. Попросите их поговорить друг с другом. Можно спросить третьего врача.
dec-unsure = Что мне ещё нужно узнать и у кого
dec-return = Скажите первому врачу, что вы выбрали. Вы можете вернуться к первому врачу.
dec-next = Мой следующий шаг и дата
