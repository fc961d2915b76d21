### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = L’aide dans votre langue est gratuite
lang-main = Vous pouvez avoir un interprète gratuitement. Montrez cette page au personnel.

lang-card-title = Montrez cette carte
lang-card-language = Ma langue
lang-card-ask = J’ai besoin d’un interprète. Appelez-en un maintenant, s’il vous plaît. C’est gratuit pour moi.
lang-card-child = S’il vous plaît, ne demandez pas à un enfant d’interpréter pour moi.

lang-notices-title = La même chose dans d’autres langues
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Vous pouvez recevoir une aide gratuite dans votre langue. Vous pouvez aussi avoir des aides gratuites, comme des textes en gros caractères. Demandez au personnel.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Appelez : { $language-phone } (TTY : { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = La clinique met ici l’avis officiel du département de la Santé.
