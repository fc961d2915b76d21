### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Đơn xin hồ sơ y tế của tôi
rec-main = Điền mọi dòng. Ký tên và ghi ngày. Giữ một bản sao. Gửi đi ngay.

## Guide page: how to send the form

rec-how-title = Cách gửi đơn
# Leads the guide when the records may not come in time.
rec-how-soon = Hồ sơ y tế của quý vị có thể không đến kịp. Nhờ văn phòng bác sĩ mới lấy hồ sơ. Quý vị cũng có thể tự đem mẫu đơn này đến phòng hồ sơ y tế. Hỏi họ có thể đưa ngay những gì.
rec-how-portal = Trước hết, xem cổng thông tin bệnh nhân (patient portal) của quý vị. Nhiều kết quả đã có ở đó, miễn phí.
rec-how-newoffice = Hoặc nhờ văn phòng bác sĩ mới lấy hồ sơ. Các bác sĩ có thể gửi hồ sơ cho nhau để chăm sóc quý vị. Thường là miễn phí.
rec-how-send = Gửi mẫu đơn này đến phòng hồ sơ y tế (medical records). Ghi lại ngày gửi. Nhờ họ đóng dấu vào bản sao của quý vị.
# $check-days (Number) Days to wait before the call
rec-how-check = Gọi sau { $check-days } ngày. Hỏi: “Quý vị đã nhận đơn của tôi chưa? Khi nào sẽ xong? Tốn bao nhiêu?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Gọi vào { $check-date }. Hỏi: “Quý vị đã nhận đơn của tôi chưa? Khi nào sẽ xong? Tốn bao nhiêu?”
rec-how-test = Quý vị có nhận được đĩa không? Nhờ văn phòng mới mở đĩa trước buổi khám. Giữ một đĩa cho mình.

## Form

rec-s1 = Về bệnh nhân
rec-name = Họ và tên đầy đủ, như trong hồ sơ y tế
rec-former = Tên khác đã dùng trước đây
rec-dob = Ngày sinh
rec-mrn = Số bệnh nhân (MRN), nếu biết
rec-address = Địa chỉ
rec-phone = Điện thoại
rec-email = Địa chỉ email
rec-language = Ngôn ngữ khi gọi
# Tick box in the same cell as rec-language
rec-interpreter = Tôi cần thông dịch viên

rec-s2 = Ai giữ hồ sơ của tôi
rec-from = Bệnh viện, phòng khám hoặc bác sĩ sẽ đưa hồ sơ
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Số fax: { $fax-number }

rec-s3 = Ai nhận hồ sơ của tôi
rec-to-me = Gửi một bản sao cho tôi
rec-to-doctor = Gửi một bản sao cho bác sĩ hoặc bệnh viện này
rec-to-both = Gửi cho cả hai
rec-to-name = Tên người hoặc nơi nhận
rec-to-where = Gửi đến đâu: địa chỉ, điện thoại, fax, email bảo mật

rec-s4 = Tôi cần gì
rec-dates-from = Từ ngày
rec-dates-to = Đến ngày
rec-what-summary = Ghi chép khám bệnh và tóm tắt nằm viện
rec-what-labs = Kết quả phòng xét nghiệm (lab)
rec-what-imaging-reports = Báo cáo hình chụp
rec-what-images = Hình chụp (X-quang, CT, MRI, PET, siêu âm, X-quang vú)
rec-what-path-report = Báo cáo xét nghiệm mô (giải phẫu bệnh)
rec-what-path-slides = Lam kính mô và khối mô, gửi giữa các phòng xét nghiệm
rec-what-op = Báo cáo phẫu thuật
rec-what-meds = Danh sách thuốc và dị ứng
rec-what-treatment = Kế hoạch và hồ sơ điều trị (hóa trị, xạ trị)
rec-what-heart = Xét nghiệm tim và xét nghiệm khác
rec-what-genetic-tumor = Kết quả xét nghiệm gen hoặc dấu ấn khối u
rec-what-bills = Hóa đơn
rec-what-other = Khác:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Phòng chụp hình: gửi mọi hình chụp dưới dạng tập tin DICOM, kèm chương trình xem hình. Ghi trên đĩa: họ và tên đầy đủ, ngày sinh, tên và ngày của mỗi lần chụp.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Phòng xét nghiệm mô (giải phẫu bệnh): gửi lam kính mô và khối mô, hoặc lát cắt mới, từ phòng xét nghiệm này sang phòng xét nghiệm kia. Gửi kèm báo cáo. Phòng xét nghiệm mới sẽ gửi trả lại cho quý cơ sở.

rec-s5 = Vấn đề riêng tư
rec-private-why = Có thêm quy định bảo vệ những hồ sơ này. Hồ sơ chỉ được gửi đi nếu quý vị đánh dấu ô và ký tắt bằng các chữ đầu của họ tên (initials). Nếu vấn đề đó là một phần bệnh của quý vị, bác sĩ mới có thể cần hồ sơ này.
# Label of the small box beside each topic
rec-private-initials = Ký tắt
rec-private-mental = Hồ sơ sức khỏe tâm thần hoặc khuyết tật phát triển
rec-private-sud = Hồ sơ điều trị về rượu hoặc ma túy
rec-private-hiv = Kết quả xét nghiệm và chăm sóc HIV hoặc AIDS
rec-private-genetic = Kết quả xét nghiệm di truyền
rec-private-sti = Hồ sơ bệnh lây qua đường tình dục
rec-private-repro = Hồ sơ thai nghén và ngừa thai
rec-private-therapy = Ghi chép riêng của chuyên viên trị liệu cần mẫu đơn riêng. Đừng dùng mẫu này.

rec-s6 = Tôi muốn nhận bằng cách nào
rec-how-portal-fmt = Trong cổng thông tin bệnh nhân của tôi
rec-how-email = Qua email bảo mật
rec-how-disc = Hình chụp trên đĩa hoặc USB, dạng DICOM, kèm chương trình xem hình, đủ mọi hình
rec-how-transfer = Hình chụp gửi bằng máy tính đến bệnh viện mới
rec-how-paper = Bản giấy, qua bưu điện
rec-how-pickup = Tôi sẽ đến lấy

rec-s7 = Lý do
rec-purpose = Tôi muốn có ý kiến bác sĩ thứ hai. Đây là yêu cầu của chính tôi.
rec-needed-by = Tôi cần trước ngày này (ngày khám hoặc phẫu thuật):

rec-s8 = Có hiệu lực bao lâu
rec-expires = Sự cho phép này hết hạn vào ngày:
# Printed only when the date was worked out by the program.
rec-expires-note = Ngày ở trên đã được điền sẵn cho quý vị. Quý vị có thể gạch bỏ và ghi ngày của mình.

rec-s9 = Quyền của tôi
# $records-office (String) Name and address of the records office
rec-right-revoke = Tôi có thể rút lại sự cho phép này bất cứ lúc nào. Tôi phải làm bằng văn bản. Tôi gửi đến: { $records-office }. Việc rút lại không thay đổi những gì đã gửi đi.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Tôi có thể rút lại sự cho phép này bất cứ lúc nào. Tôi phải làm bằng văn bản. Tôi gửi đến nơi giữ hồ sơ của tôi. Việc rút lại không thay đổi những gì đã gửi đi.
rec-right-condition = Tôi không bắt buộc phải ký. Quý cơ sở không được từ chối chăm sóc, thanh toán hoặc chương trình bảo hiểm cho tôi vì tôi không ký.
rec-right-redisclose = Sau khi hồ sơ của tôi được gửi đi, người nhận có thể chia sẻ cho người khác. Khi đó luật về quyền riêng tư có thể không bảo vệ những hồ sơ này.
rec-right-sud = Hồ sơ điều trị về rượu hoặc ma túy: người nhận có thể chia sẻ lại trong phạm vi luật HIPAA cho phép. Không được dùng hồ sơ này để chống lại tôi trong vụ việc dân sự, hình sự, hành chính hoặc lập pháp. Chỉ sự đồng ý của tôi hoặc lệnh của tòa án mới cho phép điều đó.
rec-right-refuse = Nếu tôi để trống một ô, những hồ sơ đó không được gửi. Khi đó bác sĩ mới có thể không thấy toàn bộ tình trạng.
rec-right-copy = Tôi nhận một bản sao của mẫu đơn đã ký này. Tôi có thể xem hồ sơ được gửi đi.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = Nếu tôi xin hồ sơ của chính mình, phòng hồ sơ phải trả lời trong vòng { $access-days } ngày. Phòng chỉ được kéo dài thêm { $access-extension-days } ngày nếu cho tôi biết lý do bằng văn bản.
rec-right-fee = Với bản sao của chính tôi, tôi chỉ trả chi phí hợp lý cho việc sao chép và gửi bưu điện. Xin cho tôi biết chi phí trước khi bắt đầu.
rec-right-ownform = Nếu quý cơ sở dùng mẫu đơn riêng, xin gửi cho tôi ngay. Xin coi thư này là yêu cầu bằng văn bản của tôi kể từ hôm nay.

rec-s10 = Ký tên ở đây
rec-sign = Chữ ký của bệnh nhân
rec-sign-date = Ngày
rec-sign-rep = Chữ ký của người ký thay cho bệnh nhân
rec-sign-rep-name = Tên viết chữ in
rec-sign-rep-why = Tại sao người này được ký (cha mẹ, người giám hộ, người đại diện y tế, người khác). Kèm giấy tờ chứng minh điều này.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = Chữ ký của bệnh nhân từ { $minor-consent-age } đến { $minor-last-age } tuổi, cho vấn đề riêng tư
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Chữ ký của trẻ em hoặc thiếu niên, cho vấn đề riêng tư, nếu tiểu bang của quý vị đòi hỏi
rec-sign-witness = Người làm chứng, nếu tiểu bang của quý vị đòi hỏi
rec-sign-interpreter = Tên người đã đọc mẫu đơn này cho tôi bằng ngôn ngữ của tôi
rec-bilingual-note = Bản tiếng Anh là cho phòng hồ sơ y tế. Hai bản có nội dung giống nhau.

## Tracking page

rec-track-title = Theo dõi các đơn của tôi
rec-track-place = Nơi
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Phòng chụp hình
rec-track-pathology = Phòng xét nghiệm mô (giải phẫu bệnh)
rec-track-sent = Ngày gửi
rec-track-called = Ngày gọi
rec-track-got = Ngày nhận
rec-track-checked = Đã mở và kiểm tra
