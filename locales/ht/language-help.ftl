### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Èd nan lang ou gratis
lang-main = Ou ka jwenn yon entèprèt gratis. Montre anplwaye yo paj sa a.

lang-card-title = Montre kat sa a
lang-card-language = Lang mwen
lang-card-ask = Mwen bezwen yon entèprèt. Tanpri, rele youn kounye a. Li gratis pou mwen.
lang-card-child = Tanpri, pa mande yon timoun pou li entèprete pou mwen.

lang-notices-title = Menm bagay la nan lòt lang
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Ou ka jwenn èd gratis nan lang ou. Ou ka jwenn lòt èd gratis tou, tankou papye ki ekri ak gwo lèt. Mande anplwaye yo.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Rele: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = Klinik la ap mete pwòp avi depatman sante a nan plas sa a.
