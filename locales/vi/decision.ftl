### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Quyết định của tôi
dec-main = So sánh những gì quý vị đã nghe với điều quan trọng đối với quý vị. Rồi chọn bước tiếp theo.
dec-choice = Điều tôi phải quyết định
dec-by = Ngày cuối để quyết định
dec-help = Ai sẽ giúp tôi quyết định

## Table: one row for each doctor

dec-doctor-says = Mỗi bác sĩ đã nói gì
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Bác sĩ
dec-has = Tôi bị bệnh gì
dec-plan = Nên làm gì
dec-why = Tại sao

## Table: one row for each choice

dec-option = Các lựa chọn của tôi
# Head of the first column: one choice a row.
dec-option-name = Lựa chọn
dec-good = Điểm tốt
dec-bad = Điểm xấu
dec-matter = Quan trọng với tôi đến mức nào (1 = một chút, 5 = rất nhiều)
dec-donothing = Chờ, hoặc chưa làm gì lúc này

## Next step

dec-agree = Nếu các bác sĩ đồng ý với nhau: Hỏi khi nào bắt đầu. Hỏi ai phụ trách việc chăm sóc quý vị.
dec-differ = Nếu các bác sĩ không đồng ý với nhau: Chuyện này cũng có khi xảy ra. Hỏi từng bác sĩ lý do. Nhờ các bác sĩ nói chuyện với nhau. Quý vị có thể hỏi bác sĩ thứ ba.
dec-unsure = Điều tôi còn cần biết, và tôi sẽ hỏi ai
dec-return = Cho bác sĩ đầu tiên biết quý vị đã chọn gì. Quý vị có thể trở lại với bác sĩ đầu tiên.
dec-next = Bước tiếp theo của tôi, có ghi ngày
