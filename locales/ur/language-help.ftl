### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = آپ کی زبان میں مدد مفت ہے
lang-main = آپ کو ترجمان بغیر کسی خرچ کے مل سکتا ہے۔ یہ صفحہ عملے کو دکھائیں۔

lang-card-title = یہ کارڈ دکھائیں
lang-card-language = میری زبان
lang-card-ask = مجھے ترجمان چاہیے۔ براہ کرم ابھی ترجمان بلائیں۔ یہ میرے لیے مفت ہے۔
lang-card-child = براہ کرم کسی بچے سے میرے لیے ترجمہ نہ کروائیں۔

lang-notices-title = یہی بات دوسری زبانوں میں
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = آپ کو اپنی زبان میں مفت مدد مل سکتی ہے۔ دوسری مفت سہولتیں بھی مل سکتی ہیں، جیسے بڑے حروف میں چھپا ہوا کاغذ۔ عملے سے پوچھیں۔
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = فون کریں: { $language-phone } (TTY: { $language-tty })۔
# Printed while lang-notice is ours and not the health department's own text.
lang-official = کلینک اس جگہ محکمہ صحت کا اپنا نوٹس لگاتا ہے۔
