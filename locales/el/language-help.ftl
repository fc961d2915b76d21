### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Η βοήθεια στη γλώσσα σας είναι δωρεάν
lang-main = Μπορείτε να έχετε διερμηνέα χωρίς κόστος. Δείξτε αυτή τη σελίδα στο προσωπικό.

lang-card-title = Δείξτε αυτή την κάρτα
lang-card-language = Η γλώσσα μου
lang-card-ask = Χρειάζομαι διερμηνέα. Παρακαλώ, καλέστε διερμηνέα τώρα. Είναι δωρεάν για μένα.
lang-card-child = Παρακαλώ, μη ζητήσετε από παιδί να διερμηνεύσει για μένα.

lang-notices-title = Το ίδιο σε άλλες γλώσσες
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Μπορείτε να έχετε δωρεάν βοήθεια στη γλώσσα σας. Μπορείτε επίσης να έχετε δωρεάν βοηθήματα, όπως κείμενα με μεγάλα γράμματα. Ρωτήστε το προσωπικό.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Τηλέφωνο: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = Η κλινική βάζει σε αυτή τη θέση την ανακοίνωση του ίδιου του υπουργείου υγείας.
