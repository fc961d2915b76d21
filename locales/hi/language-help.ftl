### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = आपकी भाषा में मदद मुफ़्त है
lang-main = आपको बिना किसी खर्च के दुभाषिया मिल सकता है। यह पन्ना स्टाफ़ को दिखाएँ।

lang-card-title = यह कार्ड दिखाएँ
lang-card-language = मेरी भाषा
lang-card-ask = मुझे दुभाषिया चाहिए। कृपया अभी किसी दुभाषिए को बुलाएँ। मेरे लिए यह मुफ़्त है।
lang-card-child = कृपया किसी बच्चे से मेरे लिए दुभाषिए का काम करने को न कहें।

lang-notices-title = यही सूचना दूसरी भाषाओं में
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = आपको अपनी भाषा में मुफ़्त मदद मिल सकती है। बड़े अक्षरों में छपाई जैसी दूसरी मदद भी मुफ़्त मिल सकती है। स्टाफ़ से पूछें।
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = फ़ोन करें: { $language-phone } (सुनने में दिक्कत हो, तो TTY: { $language-tty })।
# Printed while lang-notice is ours and not the health department's own text.
lang-official = क्लिनिक इस जगह पर स्वास्थ्य विभाग की आधिकारिक सूचना लगाता है।
