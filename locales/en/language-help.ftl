### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Help in your language is free
lang-main = You can have an interpreter at no cost. Show this page to the staff.

lang-card-title = Show this card
lang-card-language = My language
lang-card-ask = I need an interpreter. Please call one now. It is free for me.
lang-card-child = Please do not ask a child to interpret for me.

lang-notices-title = The same in other languages
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = You can get free help in your language. You can also get free aids, such as large print. Ask the staff.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Call: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = The clinic puts the health department’s own notice in this place.
