### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Hilfe in Ihrer Sprache ist kostenlos
lang-main = Sie können kostenlos einen Dolmetscher bekommen. Zeigen Sie dem Personal diese Seite.

lang-card-title = Zeigen Sie diese Karte
lang-card-language = Meine Sprache
lang-card-ask = Ich brauche einen Dolmetscher. Bitte rufen Sie jetzt einen an. Für mich ist das kostenlos.
lang-card-child = Bitte lassen Sie kein Kind für mich dolmetschen.

lang-notices-title = Dasselbe in anderen Sprachen
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Sie können kostenlos Hilfe in Ihrer Sprache bekommen. Sie können auch kostenlose Hilfsmittel bekommen, zum Beispiel große Schrift. Fragen Sie das Personal.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Rufen Sie an: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = An diese Stelle setzt die Klinik den amtlichen Hinweis der Gesundheitsbehörde.
