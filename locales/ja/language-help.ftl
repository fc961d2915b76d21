### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = あなたの言語での支援は無料です
lang-main = 無料で通訳を頼めます。このページをスタッフに見せてください。

lang-card-title = このカードを見せてください
lang-card-language = 私の言語
lang-card-ask = 通訳が必要です。今すぐ通訳を呼んでください。私は無料で利用できます。
lang-card-child = 子どもに私の通訳をさせないでください。

lang-notices-title = ほかの言語での同じお知らせ
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = あなたの言語での支援を無料で受けられます。大きな文字の印刷物などの補助も無料です。スタッフにお尋ねください。
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = 電話：{ $language-phone }（TTY：{ $language-tty }）。
# Printed while lang-notice is ours and not the health department's own text.
lang-official = クリニックは、ここに保健福祉省の公式のお知らせを入れます。
