### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = گرفتن کمک به زبان خودتان رایگان است
lang-main = می‌توانید بدون هزینه مترجم شفاهی داشته باشید. این صفحه را به کارکنان نشان دهید.

lang-card-title = این کارت را نشان دهید
lang-card-language = زبان من
lang-card-ask = من مترجم شفاهی لازم دارم. لطفاً همین حالا یک نفر را خبر کنید. برای من رایگان است.
lang-card-child = لطفاً از کودک نخواهید برای من ترجمه کند.

lang-notices-title = همین متن به زبان‌های دیگر
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = می‌توانید به زبان خودتان کمک رایگان بگیرید. وسایل کمکی رایگان، مانند چاپ درشت، هم می‌توانید بگیرید. از کارکنان بخواهید.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = تلفن: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = کلینیک اطلاعیه خود اداره بهداشت را در اینجا می‌گذارد.
