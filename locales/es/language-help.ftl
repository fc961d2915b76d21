### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = La ayuda en su idioma es gratis
lang-main = Usted puede tener un intérprete sin costo. Muestre esta página al personal.

lang-card-title = Muestre esta tarjeta
lang-card-language = Mi idioma
lang-card-ask = Necesito un intérprete. Por favor, llame a uno ahora. Para mí es gratis.
lang-card-child = Por favor, no le pida a un niño que interprete por mí.

lang-notices-title = Lo mismo en otros idiomas
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Usted puede recibir ayuda gratis en su idioma. También puede recibir ayudas gratis, como letra grande. Pregunte al personal.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Llame al: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = La clínica pone en este lugar el aviso oficial del departamento de salud.
