### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = 免费提供您所用语言的帮助
lang-main = 您可以免费获得口译员服务。请把这一页给工作人员看。

lang-card-title = 请出示这张卡片
lang-card-language = 我的语言
lang-card-ask = 我需要口译员。请现在就联系一位口译员。这项服务对我是免费的。
lang-card-child = 请不要让孩子为我口译。

lang-notices-title = 本通知的其他语言版本
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = 您可以用自己的语言获得免费帮助，也可以获得大字版等其他免费协助。请询问工作人员。
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = 请致电：{ $language-phone }（听障专线TTY：{ $language-tty }）。
# Printed while lang-notice is ours and not the health department's own text.
lang-official = 诊所会把卫生部门的正式通知放在这里。
