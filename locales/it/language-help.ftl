### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = L’aiuto nella sua lingua è gratis
lang-main = Può avere un interprete senza pagare. Mostri questa pagina al personale.

lang-card-title = Mostri questo biglietto
lang-card-language = La mia lingua
lang-card-ask = Ho bisogno di un interprete. Per favore, ne chiami uno adesso. Per me è gratis.
lang-card-child = Per favore, non chieda a un bambino di farmi da interprete.

lang-notices-title = Lo stesso in altre lingue
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Può avere aiuto gratis nella sua lingua. Può avere gratis anche altri ausili, come i testi in caratteri grandi. Chieda al personale.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Chiami: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = La clinica mette qui l’avviso ufficiale del dipartimento della salute.
