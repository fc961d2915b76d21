### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = المساعدة بلغتك مجانية
lang-main = يمكنك الحصول على مترجم فوري دون أي تكلفة. يُرجى إظهار هذه الصفحة للموظفين.

lang-card-title = بطاقة لإظهارها للموظفين
lang-card-language = لغتي
lang-card-ask = أحتاج إلى مترجم فوري. يُرجى الاتصال بمترجم فوري الآن. هذه الخدمة مجانية لي.
lang-card-child = يُرجى عدم الطلب من طفل أن يترجم لي.

lang-notices-title = الإشعار نفسه بلغات أخرى
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = يمكنك الحصول على مساعدة مجانية بلغتك. ويمكنك أيضًا الحصول على وسائل مساعدة مجانية، مثل الطباعة بحروف كبيرة. يُرجى سؤال الموظفين.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = الهاتف: { $language-phone } (هاتف نصي للصم وضعاف السمع، TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = تضع العيادة هنا الإشعار الرسمي لإدارة الصحة.
