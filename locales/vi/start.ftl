### D1 Start here

start-title = Xin ý kiến bác sĩ thứ hai: bắt đầu ở đây
start-main = Quý vị luôn có thể hỏi một bác sĩ khác về vấn đề sức khỏe của mình. Nhiều người làm vậy. Điều đó không bất lịch sự.
start-what = Một bác sĩ khác xem vấn đề sức khỏe và xét nghiệm của quý vị, rồi cho biết ý kiến.

## When and why

start-when-title = Khi nào việc này có ích
start-when-serious = Quý vị được cho biết là bị bệnh nặng, hoặc bệnh kéo dài.
start-when-treatment = Quý vị được cho biết là cần phẫu thuật, thủ thuật hoặc điều trị mạnh.
start-when-unsure = Bác sĩ không chắc quý vị bị gì.
start-when-rare = Bệnh của quý vị hiếm hoặc khó điều trị.
start-when-trial = Quý vị được đề nghị cách điều trị mới, hoặc cách còn đang thử nghiệm.
start-when-plan = Chương trình bảo hiểm của quý vị đòi hỏi điều này. Một số chương trình có đòi hỏi. Thường nhất là trước khi phẫu thuật hoặc trước cách điều trị còn đang thử nghiệm.
start-when-cancer = Quý vị bị ung thư. Quý vị có thể thấy mệt, hoặc thấy khó hỏi. Ý kiến bác sĩ thứ hai vẫn là chuyện thường và có thể giúp ích.

start-why-title = Việc này có thể giúp gì
start-why-sure = Có thể cho thấy kế hoạch đầu tiên là đúng.
start-why-more = Có thể cho quý vị thấy thêm lựa chọn.
start-why-choose = Có thể giúp quý vị chọn điều tốt nhất cho mình.

## Time

start-urgent-title = Tôi có bao nhiêu thời gian?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Đừng chờ nếu là cấp cứu. Gọi { $emergency-number } hoặc đến phòng cấp cứu.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = Hỏi bác sĩ của quý vị:
start-urgent-ask = “Bao lâu nữa tôi phải bắt đầu? Tôi có bao lâu để xem các lựa chọn?”
start-urgent-answer = Bác sĩ nói tôi có bao lâu:
start-urgent-soon = Chỉ còn vài ngày là phẫu thuật? Gọi văn phòng bác sĩ mới hôm nay và cho họ biết ngày. Một số bệnh viện có thể khám cho quý vị rất sớm.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = Chỉ còn vài ngày là phẫu thuật hoặc điều trị. Quý vị vẫn có thể hỏi bác sĩ khác. Gọi văn phòng bác sĩ mới hôm nay và cho họ biết ngày. Hôm nay hỏi bác sĩ của quý vị: “Chờ có an toàn không?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Năm bước
start-step-talk = Nói chuyện với bác sĩ của quý vị.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = Nói chuyện với bác sĩ của quý vị hôm nay.
start-step-talk-page = Dùng trang này: “{ script-title }”.
start-step-plan = Gọi chương trình bảo hiểm trước khi lấy hẹn.
start-step-plan-now = Gọi chương trình bảo hiểm hôm nay.
start-step-plan-page = Dùng trang này: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Hỏi sẽ tốn bao nhiêu, và ai có thể giúp quý vị trả tiền.
start-step-cost-page = Dùng trang này: “{ ins-none-page-title }”.
start-step-records = Xin hồ sơ y tế của quý vị sớm.
start-step-records-now = Xin hồ sơ y tế của quý vị hôm nay.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = Việc này có thể mất { $processing-days-min } đến { $processing-days-max } ngày, và đôi khi lâu hơn.
start-step-records-page = Dùng trang này: “{ rec-title }”.
start-step-meet = Tìm và gặp các bác sĩ.
start-step-meet-page = Dùng trang này: “{ int-title }”.
start-step-decide = Quyết định.
start-step-decide-page = Dùng trang này: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Các ngày của tôi
start-dates-request-by = Ngày cuối để gửi đơn của tôi
start-dates-check-on = Ngày gọi phòng hồ sơ y tế
start-dates-late-on = Ngày cuối phòng hồ sơ phải trả lời
start-dates-visit = Ngày tôi khám bác sĩ mới
start-dates-decide = Ngày cuối để quyết định
start-dates-short = Hồ sơ y tế của quý vị có thể không đến kịp. Gọi phòng hồ sơ y tế và văn phòng bác sĩ mới. Nhờ văn phòng mới lấy hồ sơ giúp quý vị.

## Bring list

start-bring-title = Mang theo khi đi khám
start-bring-records = Hồ sơ y tế, kết quả phòng xét nghiệm (lab) và xét nghiệm khác của tôi
start-bring-scans = Hình chụp của tôi: hình X-quang, MRI và CT, không chỉ báo cáo
start-bring-meds = Danh sách mọi thuốc và liều của tôi
start-bring-card = Thẻ bảo hiểm và giấy tờ có hình của tôi (photo ID)
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Giấy tờ có hình của tôi (photo ID)
start-bring-person = Một người nhà hoặc người bạn
start-bring-packet = Tập tài liệu này và một cây viết
