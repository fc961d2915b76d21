### D1 Start here

start-title = Второе мнение врача: начните здесь
start-main = Вы всегда можете спросить другого врача о своём здоровье. Многие так делают. В этом нет ничего обидного.
start-what = Другой врач смотрит, чем вы болеете, и изучает ваши обследования. Потом этот врач говорит вам своё мнение.

## When and why

start-when-title = Когда это может помочь
start-when-serious = Вам сказали, что у вас серьёзная или долгая болезнь.
start-when-treatment = Вам сказали, что нужна операция, процедура или сильное лечение.
start-when-unsure = Врач не знает точно, что с вами.
start-when-rare = Ваша болезнь редкая или трудно лечится.
start-when-trial = Вам предложили новое лечение или лечение, которое ещё проверяют.
start-when-plan = Этого требует ваша страховка. Некоторые требуют. Чаще всего это бывает перед операцией или лечением, которое ещё проверяют.
start-when-cancer = У вас рак. Возможно, вы чувствуете усталость или вам трудно об этом просить. Второе мнение всё равно обычное дело и может помочь.

start-why-title = Что это может дать
start-why-sure = Второе мнение может показать, что первый план лечения верный.
start-why-more = Оно может показать вам больше вариантов.
start-why-choose = Оно может помочь вам выбрать то, что лучше для вас.

## Time

start-urgent-title = Сколько у меня времени?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Не ждите, если это экстренный случай. Звоните { $emergency-number } или поезжайте в отделение скорой помощи (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Спросите своего врача:
start-urgent-ask = «Как скоро мне надо начать? Сколько у меня времени, чтобы изучить свои варианты?»
start-urgent-answer = Время, по словам врача:
start-urgent-soon = До операции всего несколько дней? Сегодня позвоните в офис нового врача и назовите дату. Есть больницы, где вас могут принять очень скоро.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = До операции или лечения всего несколько дней. Вы ещё можете спросить другого врача. Сегодня же позвоните в офис нового врача и назовите дату. Сегодня же спросите своего врача: «Безопасно ли ждать?»

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Пять шагов
start-step-talk = Поговорите со своим врачом.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Поговорите со своим врачом сегодня.
start-step-talk-page = Страница: «{ script-title }».
start-step-plan = Позвоните в страховую компанию до записи на приём.
start-step-plan-now = Позвоните в страховую компанию сегодня.
start-step-plan-page = Страница: «{ ins-title }».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Спросите, сколько это будет стоить и кто может помочь заплатить.
start-step-cost-page = Страница: «{ ins-none-page-title }».
start-step-records = Запросите медицинские документы заранее.
start-step-records-now = Запросите медицинские документы сегодня.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] Это может занять от { $processing-days-min } до { $processing-days-max } дня, а иногда дольше.
    [few] Это может занять от { $processing-days-min } до { $processing-days-max } дней, а иногда дольше.
    [many] Это может занять от { $processing-days-min } до { $processing-days-max } дней, а иногда дольше.
   *[other] Это может занять от { $processing-days-min } до { $processing-days-max } дня, а иногда дольше.
}
start-step-records-page = Страница: «{ rec-title }».
start-step-meet = Найдите врачей и встретьтесь с ними.
start-step-meet-page = Страница: «{ int-title }».
start-step-decide = Решите.
start-step-decide-page = Страница: «{ dec-title }».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Мои даты
start-dates-request-by = Последний день для запроса
start-dates-check-on = Звонок в отдел документов
start-dates-late-on = Крайний срок ответа отдела
start-dates-visit = Мой приём у нового врача
start-dates-decide = Последний день для решения
start-dates-short = Медицинские документы могут не прийти вовремя. Позвоните в отдел медицинских документов и в офис нового врача. Попросите новый офис получить документы за вас.

## Bring list

start-bring-title = Возьмите на приём
start-bring-records = Мои медицинские документы, результаты анализов и обследований
start-bring-scans = Мои снимки (рентген, МРТ, КТ), а не только заключения
start-bring-meds = Список всех моих лекарств с дозами
start-bring-card = Моя карточка страховки и удостоверение с фото
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Моё удостоверение с фото
start-bring-person = Кто-то из родных или друзей
start-bring-packet = Эти бумаги и ручка
