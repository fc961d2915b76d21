### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = A ajuda no seu idioma é grátis
lang-main = Você pode ter um intérprete sem custo. Mostre esta página à equipe.

lang-card-title = Mostre este cartão
lang-card-language = Meu idioma
lang-card-ask = Preciso de intérprete. Por favor, chame um agora. Para mim é grátis.
lang-card-child = Por favor, não peça a uma criança que interprete para mim.

lang-notices-title = O mesmo em outros idiomas
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Você pode receber ajuda gratuita no seu idioma. Também pode receber recursos de apoio gratuitos, como letras grandes. Fale com a equipe.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Ligue para: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = A clínica coloca aqui o aviso do próprio departamento de saúde.
