### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Pomoc w Państwa języku jest bezpłatna
lang-main = Mogą Państwo mieć tłumacza bez żadnych kosztów. Proszę pokazać tę stronę personelowi.

lang-card-title = Proszę pokazać tę kartę
lang-card-language = Mój język
lang-card-ask = Potrzebuję tłumacza. Proszę teraz wezwać tłumacza. Dla mnie to nic nie kosztuje.
lang-card-child = Proszę nie prosić dziecka, żeby dla mnie tłumaczyło.

lang-notices-title = To samo w innych językach
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Mogą Państwo otrzymać bezpłatną pomoc w swoim języku. Mogą Państwo też otrzymać bezpłatne ułatwienia, na przykład duży druk. Proszę zapytać personel.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Telefon: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = W tym miejscu przychodnia umieszcza oryginalne zawiadomienie departamentu zdrowia.
