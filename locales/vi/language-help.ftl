### D8 Language help
###
### The card is shown to staff: its lines stand in English and in the language of the packet.
### The notice stands in many languages on one page, so each of its lines must be clear by itself.

lang-title = Giúp đỡ bằng ngôn ngữ của quý vị là miễn phí
lang-main = Quý vị có thể có thông dịch viên mà không phải trả tiền. Đưa trang này cho nhân viên xem.

lang-card-title = Hãy đưa thẻ này ra
lang-card-language = Ngôn ngữ của tôi
lang-card-ask = Tôi cần thông dịch viên. Xin gọi thông dịch viên ngay. Dịch vụ này miễn phí cho tôi.
lang-card-child = Xin đừng nhờ trẻ em thông dịch cho tôi.

lang-notices-title = Thông báo này bằng các ngôn ngữ khác
# Stands in for the notice of the health department (45 CFR 92.11), until the clinic puts that in its place.
lang-notice = Quý vị có thể được giúp đỡ miễn phí bằng ngôn ngữ của mình. Quý vị cũng có thể nhận phương tiện trợ giúp miễn phí, như bản in chữ lớn. Hãy hỏi nhân viên.
# Follows lang-notice where the clinic has a language line.
# $language-phone (String) Phone of the language line
# $language-tty (String) The same line for people who are deaf or hard of hearing
lang-notice-call = Gọi: { $language-phone } (TTY: { $language-tty }).
# Printed while lang-notice is ours and not the health department's own text.
lang-official = Phòng khám đặt thông báo của chính bộ y tế vào chỗ này.
