### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Помощь на вашем языке бесплатна
lang-main = Вы можете получить переводчика бесплатно. Покажите эту страницу сотрудникам.

lang-card-title = Покажите эту карточку
lang-card-language = Мой язык
lang-card-ask = Мне нужен переводчик. Пожалуйста, вызовите его сейчас. Для меня это бесплатно.
lang-card-child = Пожалуйста, не просите ребёнка переводить для меня.

lang-notices-title = То же на других языках
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Вы можете бесплатно получить помощь на своём языке. Бесплатны и другие средства помощи, например крупный шрифт. Спросите сотрудников.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Телефон: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = На это место клиника ставит собственное уведомление ведомства здравоохранения.
