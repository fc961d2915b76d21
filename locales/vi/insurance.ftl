### D3 Call my health plan

ins-title = Gọi chương trình bảo hiểm của tôi
ins-main = Gọi trước khi lấy hẹn. Hỏi chương trình bảo hiểm trả những gì. Ghi lại tên người đã nói chuyện với quý vị.
ins-have = Chuẩn bị sẵn: thẻ bảo hiểm, tên bệnh của quý vị, tên và địa chỉ của bác sĩ mới.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Chuẩn bị sẵn: thẻ bảo hiểm, tên bệnh, tên và địa chỉ của bác sĩ mới. Nói quý vị gọi thay cho ai. Chương trình bảo hiểm có thể hỏi người đó có đồng ý không. Chỗ nào trang này ghi “tôi” hoặc “của tôi”, hãy nói tên bệnh nhân.
ins-where = Số điện thoại ở mặt sau thẻ. Xin gặp “dịch vụ hội viên” (member services). Xin thông dịch viên (interpreter) nếu quý vị cần. Dịch vụ này miễn phí.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Hỏi về chi phí
ins-none-page-main = Trước khi lấy hẹn, hỏi buổi khám sẽ tốn bao nhiêu. Hỏi ai có thể giúp quý vị trả tiền. Ghi lại tên người đã nói chuyện với quý vị.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Chương trình bảo hiểm của tôi
ins-plan-phone = Điện thoại của chương trình
ins-plan-member = Số hội viên
ins-plan-group = Số nhóm
ins-plan-holder = Tên người đứng tên bảo hiểm

ins-log-title = Các cuộc gọi của tôi
ins-log-date = Ngày và giờ
ins-log-person = Tên người nói chuyện
ins-log-ref = Số cuộc gọi (reference number)
ins-log-said = Họ đã nói gì

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Chương trình bảo hiểm có trả không?
# Yes/No
ins-a-covered = Chương trình bảo hiểm của tôi có trả cho ý kiến bác sĩ thứ hai không?
# Yes/No
ins-a-covered-illness = Có trả cho ý kiến về bệnh này không?
# Yes/No
ins-a-required = Chương trình bảo hiểm của tôi có đòi hỏi ý kiến bác sĩ thứ hai trước phẫu thuật hoặc điều trị này không?
# Open
ins-a-required-penalty = Nếu tôi không có ý kiến đó thì sao?
# Yes/No
ins-a-third = Nếu hai bác sĩ không đồng ý với nhau, chương trình bảo hiểm của tôi có trả cho ý kiến bác sĩ thứ ba không?
# Yes/No
ins-a-remote = Có trả cho ý kiến qua video không?
# Yes/No
ins-a-remote-records = Có trả cho ý kiến chỉ dựa trên hồ sơ y tế không?
# Yes/No
ins-a-program = Chương trình bảo hiểm của tôi có dịch vụ ý kiến bác sĩ thứ hai riêng không?
# Yes/No
ins-a-program-job = Chỗ làm của tôi có dịch vụ này không?
# Yes/No
ins-a-program-free = Dịch vụ đó có miễn phí không?

ins-b-title = Tôi có thể khám bác sĩ nào?
# Yes/No
ins-b-network = Bác sĩ có phải ở trong mạng lưới (network) của chương trình bảo hiểm không?
# Yes/No
ins-b-network-doctor = Bác sĩ này có trong mạng lưới không?
# Yes/No
ins-b-place = Bệnh viện hoặc phòng khám có trong mạng lưới không?
# Yes/No
ins-b-place-lab = Phòng xét nghiệm có trong mạng lưới không?
# Yes/No
ins-b-place-scans = Nơi chụp X-quang và chụp hình có trong mạng lưới không?
# Yes/No
ins-b-place-tissue = Bác sĩ xem mô (bác sĩ giải phẫu bệnh, pathologist) có trong mạng lưới không?
# Yes/No
ins-b-list = Quý vị có thể gửi cho tôi danh sách bác sĩ điều trị bệnh này và nói ngôn ngữ của tôi không?
# Yes/No
ins-b-none = Nếu không có bác sĩ nào trong mạng lưới điều trị bệnh này, tôi có thể khám bác sĩ khác với cùng chi phí không?
# Open
ins-b-none-how = Tôi xin điều này bằng cách nào?

ins-c-title = Tôi cần có gì trước?
# Yes/No
ins-c-referral = Tôi có cần giấy giới thiệu (referral) không?
# Open
ins-c-referral-who = Ai phải viết giấy đó?
# Yes/No
ins-c-auth = Tôi có cần được chấp thuận trước buổi khám (prior authorization) không?
# Yes/No
ins-c-auth-tests = Có cần được chấp thuận cho cả xét nghiệm không?
# Open
ins-c-auth-who = Ai xin sự chấp thuận?
# Open
ins-c-auth-time = Mất bao lâu?
# Open
ins-c-auth-number = Số chấp thuận
# Open
ins-c-auth-end = Ngày sự chấp thuận hết hạn
# Yes/No
ins-c-letter = Quý vị có thể gửi câu trả lời bằng văn bản cho tôi không?

ins-d-title = Tôi sẽ phải trả bao nhiêu?
# Open
ins-d-copay = Tôi trả bao nhiêu cho buổi khám: tiền đồng trả (copay) hoặc đồng bảo hiểm (coinsurance)?
# Open
ins-d-deductible = Năm nay tôi còn phải trả bao nhiêu trong khoản khấu trừ (deductible)?
# Open
ins-d-max = Năm nay tôi phải tự trả tối đa bao nhiêu (out-of-pocket maximum)?
# Open
ins-d-max-left = Trong số tối đa đó còn lại bao nhiêu?
# Yes/No
ins-d-facility = Có thêm phí bệnh viện hoặc phí cơ sở (facility fee) không?
# Yes/No
ins-d-tests = Nếu bác sĩ mới làm lại xét nghiệm, chương trình bảo hiểm có trả không?
# Yes/No
ins-d-tests-old = Nếu bác sĩ mới đọc hình chụp hoặc lam kính mô cũ của tôi, chương trình bảo hiểm có trả không?
# Open
ins-d-out = Tôi trả bao nhiêu nếu bác sĩ không có trong mạng lưới?
# Yes/No
ins-d-travel = Có giúp trả tiền đi lại hoặc chỗ ở không?

ins-e-title = Nếu chương trình bảo hiểm từ chối
# Open
ins-e-why = Tại sao? Xin gửi câu trả lời bằng văn bản cho tôi.
# Open
ins-e-appeal = Làm sao để kháng nghị (appeal), tức là xin xét lại?
# Open
ins-e-appeal-date = Ngày cuối để kháng nghị là ngày nào?
# Yes/No
ins-e-appeal-fast = Có cách kháng nghị nhanh (fast appeal) nếu tôi không thể chờ không?
ins-e-letter = Bác sĩ của tôi có thể viết thư nói tại sao tôi cần điều này.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Văn phòng bảo hiểm của tiểu bang có thể giúp tôi miễn phí. Gọi: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Nếu tôi có Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Phần B (Part B) giúp trả cho ý kiến bác sĩ thứ hai trước khi phẫu thuật. Đây là phẫu thuật quý vị cần và không phải cấp cứu. Quý vị trả { $medicare-share } sau khoản khấu trừ (deductible) hằng năm. Medicare trả phần còn lại của số tiền mà Medicare chấp thuận.
ins-medicare-third = Nếu hai bác sĩ không đồng ý với nhau, Phần B giúp trả cho ý kiến bác sĩ thứ ba. Phần B cũng giúp trả cho các xét nghiệm quý vị cần.
ins-medicare-accepts = Hỏi bác sĩ: “Bác sĩ có nhận Medicare không?”
ins-medicare-ma = Quý vị có chương trình Medicare Advantage không? Quy định có thể khác. Hãy gọi chương trình trước. Quý vị có thể cần giấy giới thiệu (referral) hoặc bác sĩ trong mạng lưới (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Gọi Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Nếu tôi có Medicaid
ins-medicaid-plan = Xin chương trình bảo hiểm giúp quý vị có ý kiến bác sĩ thứ hai. Chương trình bảo hiểm Medicaid phải lo cho quý vị có ý kiến này, từ bác sĩ trong hoặc ngoài chương trình. Quý vị không phải trả tiền.
ins-medicaid-ride = Hỏi chương trình bảo hiểm có xe đưa quý vị đi khám không.

ins-employer-title = Nếu tôi có bảo hiểm qua chỗ làm
ins-employer-hr = Hỏi phòng phúc lợi (benefits office): “Chúng ta có dịch vụ ý kiến bác sĩ thứ hai không? Ai điều hành chương trình bảo hiểm của chúng ta?”

ins-none-title = Nếu tôi không có bảo hiểm, hoặc tự trả tiền
ins-none-estimate = Xin “bản ước tính thiện chí” (good faith estimate). Đây là giấy cho biết buổi khám và xét nghiệm sẽ tốn bao nhiêu. Họ phải đưa giấy này cho quý vị bằng văn bản nếu quý vị yêu cầu, hoặc khi quý vị lấy hẹn.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = Hóa đơn cao hơn bản ước tính từ { $gfe-threshold } trở lên? Quý vị có thể khiếu nại hóa đơn (dispute). Bắt đầu trong vòng { $gfe-days } ngày kể từ ngày ghi trên hóa đơn.
ins-none-medicaid = Hỏi bệnh viện: “Quý vị có thể giúp tôi nộp đơn xin Medicaid, hoặc CHIP nếu là cho trẻ em không?”
ins-none-charity = Hỏi bệnh viện: “Quý vị có chăm sóc từ thiện (charity care) hoặc trợ giúp tài chính không? Cho tôi xin mẫu đơn bằng ngôn ngữ của tôi được không?”
ins-none-plan = Hỏi: “Tôi có thể trả mỗi tháng một ít không?”
ins-none-clinic = Hỏi trung tâm y tế cộng đồng (community health center). Nơi đó tính tiền theo thu nhập của quý vị.
