### D3 Call my health plan

ins-title = Звонок в мою страховую компанию
ins-main = Позвоните до того, как записаться на приём. Спросите, что оплачивает страховка. Запишите, с кем вы говорили.
ins-have = Приготовьте: карточку страховки, название вашей болезни, имя и адрес нового врача.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Приготовьте: карточку страховки, название болезни, имя и адрес нового врача. Скажите, за кого вы звоните. Страховая компания может попросить согласие у этого человека. Где на этой странице стоит «я», «мне» или «мой», называйте имя пациента.
ins-where = Телефон на обороте карточки. Попросите отдел обслуживания клиентов (member services). Если нужно, попросите переводчика (interpreter). Это бесплатно.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Узнать о стоимости
ins-none-page-main = До записи на приём спросите, сколько он будет стоить. Спросите, кто может помочь вам заплатить. Запишите, с кем вы говорили.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Моя страховка
ins-plan-phone = Телефон страховой компании
ins-plan-member = Номер участника (member number)
ins-plan-group = Номер группы (group number)
ins-plan-holder = На чьё имя страховка

ins-log-title = Мои звонки
ins-log-date = Дата и время
ins-log-person = Имя собеседника
ins-log-ref = Номер звонка (reference number)
ins-log-said = Что сказали

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Платит ли моя страховка?
# Yes/No
ins-a-covered = Платит ли моя страховка за второе мнение (second opinion)?
# Yes/No
ins-a-covered-illness = Платит ли она за него при этой болезни?
# Yes/No
ins-a-required = Требует ли моя страховка второе мнение перед этой операцией или лечением?
# Open
ins-a-required-penalty = Что будет, если я не получу второе мнение?
# Yes/No
ins-a-third = Если два врача не согласны, платит ли моя страховка за третье мнение?
# Yes/No
ins-a-remote = Платит ли она за мнение врача по видео?
# Yes/No
ins-a-remote-records = Платит ли она за мнение только по медицинским документам?
# Yes/No
ins-a-program = Есть ли у моей страховки своя служба второго мнения?
# Yes/No
ins-a-program-job = Есть ли такая служба у меня на работе?
# Yes/No
ins-a-program-free = Бесплатна ли эта служба?

ins-b-title = К какому врачу мне можно пойти?
# Yes/No
ins-b-network = Должен ли врач входить в сеть моей страховки (network)?
# Yes/No
ins-b-network-doctor = Входит ли этот врач в сеть?
# Yes/No
ins-b-place = Входит ли в сеть больница или клиника?
# Yes/No
ins-b-place-lab = Входит ли в сеть лаборатория?
# Yes/No
ins-b-place-scans = Входит ли в сеть место, где делают рентген и другие снимки?
# Yes/No
ins-b-place-tissue = Входит ли в сеть врач, который изучает ткани (pathologist)?
# Yes/No
ins-b-list = Можете ли вы прислать мне список врачей, которые лечат эту болезнь и говорят на моём языке?
# Yes/No
ins-b-none = Если в сети никто не лечит эту болезнь, можно ли мне пойти к другому врачу за ту же цену?
# Open
ins-b-none-how = Как мне об этом попросить?

ins-c-title = Что мне нужно сначала?
# Yes/No
ins-c-referral = Нужно ли мне направление (referral)?
# Open
ins-c-referral-who = Кто должен его написать?
# Yes/No
ins-c-auth = Нужно ли мне до приёма предварительное разрешение (prior authorization)?
# Yes/No
ins-c-auth-tests = Нужно ли разрешение и на обследования?
# Open
ins-c-auth-who = Кто просит это разрешение?
# Open
ins-c-auth-time = Сколько времени это занимает?
# Open
ins-c-auth-number = Номер разрешения
# Open
ins-c-auth-end = До какого числа действует разрешение
# Yes/No
ins-c-letter = Можете ли вы прислать мне ответ письменно?

ins-d-title = Сколько заплачу я?
# Open
ins-d-copay = Сколько я плачу за приём: доплата (copay) или процент (coinsurance)?
# Open
ins-d-deductible = Сколько мне осталось заплатить по франшизе (deductible) в этом году?
# Open
ins-d-max = Сколько самое большее я могу заплатить в этом году (out-of-pocket maximum)?
# Open
ins-d-max-left = Сколько мне осталось до этого предела?
# Yes/No
ins-d-facility = Берёт ли больница или центр ещё и свою плату (facility fee)?
# Yes/No
ins-d-tests = Если новый врач повторит обследования, заплатит ли страховка?
# Yes/No
ins-d-tests-old = Если новый врач посмотрит мои старые снимки или стёкла (slides), заплатит ли страховка?
# Open
ins-d-out = Сколько я плачу, если врач не входит в сеть?
# Yes/No
ins-d-travel = Помогает ли страховка оплатить дорогу или проживание?

ins-e-title = Если страховка отказала
# Open
ins-e-why = Почему? Пожалуйста, пришлите мне ответ письменно.
# Open
ins-e-appeal = Как мне подать апелляцию (appeal)?
# Open
ins-e-appeal-date = Какой последний день для апелляции?
# Yes/No
ins-e-appeal-fast = Есть ли срочная апелляция (fast appeal), если мне нельзя ждать?
ins-e-letter = Мой врач может написать письмо о том, почему мне это нужно.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Страховое ведомство моего штата может помочь мне бесплатно. Телефон: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Если у меня Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Часть B (Part B) помогает оплатить второе мнение перед операцией. Это для операции, которая вам нужна, но не экстренная. Вы платите { $medicare-share } после годовой франшизы (deductible). Medicare платит остальную часть суммы, которую одобряет.
ins-medicare-third = Если два врача не согласны друг с другом, Часть B помогает оплатить третье мнение. Она помогает оплатить и нужные вам обследования.
ins-medicare-accepts = Спросите врача: «Вы принимаете Medicare?»
ins-medicare-ma = У вас план Medicare Advantage? Правила могут быть другими. Сначала позвоните в страховую компанию этого плана. Вам может понадобиться направление (referral) или врач из сети (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Телефон Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Если у меня Medicaid
ins-medicaid-plan = Попросите свою страховую компанию о втором мнении. План Medicaid (Medicaid health plan) обязан организовать вам второе мнение у врача из плана или у врача вне плана. Для вас это должно быть бесплатно.
ins-medicaid-ride = Спросите, даёт ли страховка транспорт для поездки на приём.

ins-employer-title = Если страховка у меня от работы
ins-employer-hr = Спросите в отделе льгот на работе (benefits office): «Есть ли у нас служба второго мнения? Кто управляет нашей страховкой?»

ins-none-title = Если у меня нет страховки или я плачу из своих денег
ins-none-estimate = Попросите «добросовестную оценку стоимости» (good faith estimate). Это бумага о том, сколько будут стоить приём и обследования. Её обязаны дать вам в письменном виде, если вы попросите или когда вы записываетесь на приём.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] Счёт выше этой оценки на { $gfe-threshold } или больше? Вы можете его оспорить (dispute). Начните в течение { $gfe-days } дня с даты счёта.
    [few] Счёт выше этой оценки на { $gfe-threshold } или больше? Вы можете его оспорить (dispute). Начните в течение { $gfe-days } дней с даты счёта.
    [many] Счёт выше этой оценки на { $gfe-threshold } или больше? Вы можете его оспорить (dispute). Начните в течение { $gfe-days } дней с даты счёта.
   *[other] Счёт выше этой оценки на { $gfe-threshold } или больше? Вы можете его оспорить (dispute). Начните в течение { $gfe-days } дня с даты счёта.
}
ins-none-medicaid = Спросите в больнице: «Можете ли вы помочь мне подать заявление на Medicaid или, если это для ребёнка, на CHIP?»
ins-none-charity = Спросите в больнице: «Есть ли у вас благотворительная (charity care) или финансовая помощь? Можно мне получить форму на моём языке?»
ins-none-plan = Спросите: «Можно ли мне платить понемногу каждый месяц?»
ins-none-clinic = Спросите в общественной клинике (community health center). Там цена зависит от вашего дохода.
