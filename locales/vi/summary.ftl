### D6 My health on one page (for the new doctor)

sum-title = Sức khỏe của tôi trên một trang
sum-main = Đưa trang này cho bác sĩ mới. Điền những gì quý vị có thể.
sum-question = Câu hỏi tôi muốn bác sĩ trả lời nhất
sum-diagnosis = Tôi được cho biết bị bệnh gì, ai nói, và khi nào
sum-plan = Điều trị tôi được đề nghị, và ngày có thể bắt đầu
sum-blind = Xin bác sĩ xem các xét nghiệm của tôi trước khi đọc kế hoạch đầu tiên.
sum-timeline = Những gì đã xảy ra, có ghi ngày
sum-symptoms = Bây giờ tôi thấy thế nào
sum-tests = Các xét nghiệm chính, có ngày và nơi làm
sum-treated = Điều trị đến nay, và tác dụng ra sao
sum-meds = Thuốc, vitamin và liều dùng
sum-allergies = Dị ứng và phản ứng xấu
sum-other = Các bệnh khác và phẫu thuật khác
sum-family = Bệnh trong gia đình tôi
sum-goals = Điều quan trọng nhất với tôi
sum-doctors = Các bác sĩ của tôi, có số điện thoại
