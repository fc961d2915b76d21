### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = 내 언어로 받는 도움은 무료입니다
lang-main = 통역사를 비용 없이 이용할 수 있습니다. 이 페이지를 직원에게 보여 주세요.

lang-card-title = 이 카드를 보여 주세요
lang-card-language = 내 언어
lang-card-ask = 저는 통역사가 필요합니다. 지금 불러 주세요. 저에게는 무료입니다.
lang-card-child = 아이에게 제 통역을 시키지 말아 주세요.

lang-notices-title = 다른 언어로 된 같은 안내
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = 한국어로 무료 도움을 받으실 수 있습니다. 큰 글자 인쇄물 같은 보조 수단도 무료로 받으실 수 있습니다. 직원에게 문의하세요.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = 전화: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = 클리닉은 이 자리에 보건부의 공식 안내문을 넣습니다.
