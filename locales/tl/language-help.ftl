### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Libre ang tulong sa inyong wika
lang-main = Puwede kayong magkaroon ng interpreter nang walang bayad. Ipakita ang pahinang ito sa staff.

lang-card-title = Ipakita ang card na ito
lang-card-language = Ang wika ko
lang-card-ask = Kailangan ko po ng interpreter. Pakitawag po ng isa ngayon. Libre po ito para sa akin.
lang-card-child = Huwag po sanang bata ang gawing interpreter ko.

lang-notices-title = Ganito rin sa ibang mga wika
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Makakakuha kayo ng libreng tulong sa inyong wika. Makakakuha rin kayo ng mga libreng pantulong, tulad ng malalaking titik. Magtanong sa staff.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Tumawag: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = Dito ilalagay ng klinika ang sariling abiso ng kagawaran ng kalusugan.
