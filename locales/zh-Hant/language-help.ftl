### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = 以您的語言提供免費協助
lang-main = 您可以免費使用口譯員。請把這一頁給工作人員看。

lang-card-title = 請出示這張卡片
lang-card-language = 我的語言
lang-card-ask = 我需要口譯員。請現在就聯絡一位口譯員。這項服務對我是免費的。
lang-card-child = 請不要叫孩子為我口譯。

lang-notices-title = 其他語言的相同說明
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = 您可以用自己的語言得到免費協助，也可以得到大字版等免費輔助。請詢問工作人員。
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = 請打電話：{ $language-phone }（TTY：{ $language-tty }）。
# Printed while lang-notice is ours and not the health department's own text.
lang-official = 診所會把衛生部門的正式通知放在這裡。
