### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = તમારી ભાષામાં મદદ મફત છે
lang-main = તમને કોઈ ખર્ચ વગર દુભાષિયા મળી શકે છે. આ પાનું સ્ટાફને બતાવો.

lang-card-title = આ કાર્ડ બતાવો
lang-card-language = મારી ભાષા
lang-card-ask = મારે દુભાષિયાની જરૂર છે. કૃપા કરીને હમણાં જ દુભાષિયાને બોલાવો. મારા માટે તે મફત છે.
lang-card-child = કૃપા કરીને મારા માટે દુભાષિયાનું કામ બાળક પાસે ન કરાવો.

lang-notices-title = આ જ વાત બીજી ભાષાઓમાં
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = તમને તમારી ભાષામાં મફત મદદ મળી શકે છે. મોટા અક્ષરોમાં છાપેલા કાગળ જેવી સહાય પણ મફત મળી શકે છે. સ્ટાફને પૂછો.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = ફોન કરો: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = ક્લિનિક આ જગ્યાએ આરોગ્ય વિભાગની પોતાની સૂચના મૂકે છે.
