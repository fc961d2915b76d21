### D5 Meet the doctor

int-title = Gặp bác sĩ
int-main = Gặp từ hai bác sĩ trở lên nếu quý vị có thời gian. Hỏi cùng những câu hỏi. Ghi các câu trả lời cạnh nhau.

## Find and choose

int-find-title = Cách tìm bác sĩ
int-find-doctor = Nhờ bác sĩ chuyên khoa của quý vị giới thiệu một bác sĩ thường điều trị bệnh của quý vị. Không có bác sĩ chuyên khoa? Hỏi bác sĩ gia đình.
int-find-service = Dùng dịch vụ “tìm bác sĩ” (find a doctor) của bệnh viện, qua điện thoại hoặc trên mạng. Xem việc đào tạo, kỹ năng, địa điểm, chương trình bảo hiểm và ngôn ngữ.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Tìm bác sĩ: { $referral-line }
int-find-plan = Xin chương trình bảo hiểm danh sách bác sĩ chuyên khoa của họ.
int-find-center = Nếu là ung thư hoặc bệnh hiếm, hỏi về một trung tâm điều trị cho nhiều người bị bệnh đó.
int-find-outside = Cố gắng chọn bác sĩ ở bệnh viện khác. Bác sĩ đó có thể nhìn bệnh theo cách mới.

int-choose-title = Nên để ý điều gì
int-choose-experience = Bác sĩ đã điều trị cho nhiều người bị bệnh như quý vị. Càng làm nhiều thì kết quả thường càng tốt.
int-choose-hospital = Bệnh viện được công nhận đạt chuẩn (accredited). Nghĩa là bệnh viện đã đáp ứng các quy định về chăm sóc tốt.
int-choose-staff = Quý vị thấy thoải mái với y tá và nhân viên. Họ sẽ giúp quý vị về câu hỏi, buổi khám, chương trình bảo hiểm và việc lấy thêm thuốc.
int-choose-cost = Quý vị biết sẽ tốn bao nhiêu và ai có thể giúp trả tiền.
int-choose-comfort = Quý vị thấy mình được lắng nghe. Đây là cơ thể và lựa chọn của quý vị.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Hỏi mọi bác sĩ
int-core-1 = Bác sĩ có chứng nhận chuyên khoa (board certified) không? Về ngành nào?
int-core-2 = Bác sĩ đã điều trị người bị bệnh này bao lâu rồi?
int-core-3 = Bác sĩ có những cách điều trị nào cho bệnh này?
int-core-4 = Bác sĩ có nghiên cứu thử nghiệm (clinical trial) nào cho người bị bệnh này không?
int-core-5 = Văn phòng bác sĩ mở cửa giờ nào?
int-core-6 = Bác sĩ làm phẫu thuật này bao lâu một lần?
int-core-7 = Tỷ lệ thành công của bác sĩ với phẫu thuật này là bao nhiêu?

## More questions for every doctor

int-more-title = Cũng nên hỏi
int-more-agree = Xin bác sĩ xem các xét nghiệm trước. Bác sĩ nghĩ đây là bệnh gì? Bác sĩ chắc chắn đến mức nào?
int-more-else = Có thể là bệnh nào khác? Có cần thêm xét nghiệm không?
int-more-wait = Nếu chờ thì sao? Nếu không làm gì thì sao?
int-more-options = Mỗi lựa chọn có điểm tốt và điểm xấu gì?
int-more-you = Nếu là người nhà của bác sĩ, bác sĩ sẽ chọn gì? Tại sao?
int-more-hospital = Bác sĩ làm ở bệnh viện nào? Nơi đó có được công nhận đạt chuẩn (accredited) cho việc chăm sóc này không?
int-more-language = Bác sĩ có thông dịch viên cho ngôn ngữ của tôi không?
int-more-cost = Bác sĩ có nhận chương trình bảo hiểm này không? Còn phải trả bao nhiêu?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Sẽ tốn bao nhiêu? Bác sĩ có giúp người không có bảo hiểm không?
int-more-contact = Giữa các buổi khám, ai trả lời câu hỏi của tôi?
int-more-report = Bác sĩ có gửi ý kiến bằng văn bản cho tôi và bác sĩ đầu tiên không? Khi nào?
int-more-home = Bác sĩ gần nhà có thể làm một phần việc chăm sóc không?

## Question sets, chosen by the condition

int-surgery-title = Nếu quý vị có thể phải phẫu thuật
int-surgery-1 = Tại sao cần phẫu thuật bây giờ? Có thể thử cách nào khác trước không?
int-surgery-2 = Có cách làm nào khác, với vết cắt nhỏ hơn không?
int-surgery-3 = Năm ngoái bác sĩ đã làm bao nhiêu ca?
int-surgery-4 = Có thể xảy ra vấn đề gì? Bệnh nhân của bác sĩ hay gặp đến mức nào?
int-surgery-5 = Ai sẽ làm phẫu thuật? Còn ai khác trong phòng?
int-surgery-6 = Sẽ gây mê hoặc gây tê loại nào? Ai làm việc đó?
int-surgery-7 = Nằm bệnh viện bao lâu? Khi nào đi làm, lái xe hoặc nâng đồ thì an toàn?
int-surgery-8 = Sẽ đau đến mức nào? Bác sĩ sẽ làm gì để giảm đau?
int-surgery-9 = Sau này có cần phẫu thuật thêm không?

int-cancer-title = Nếu quý vị bị ung thư
int-cancer-1 = Đây là loại ung thư gì? Giai đoạn mấy? Bác sĩ chắc chắn đến mức nào?
int-cancer-2 = Bác sĩ giải phẫu bệnh (pathologist) ở đây đã xem lam kính mô chưa?
int-cancer-3 = Có nên xét nghiệm thay đổi gen của khối u không?
int-cancer-4 = Sẽ có một nhóm bác sĩ cùng bàn về ca bệnh này không?
int-cancer-5 = Mục đích là chữa khỏi, làm bệnh chậm lại, hay để thấy dễ chịu hơn?
int-cancer-6 = Điều trị nào làm trước? Tại sao?
int-cancer-7 = Chờ bao lâu trước khi bắt đầu thì vẫn an toàn?
int-cancer-8 = Có nghiên cứu thử nghiệm (clinical trial) nào phù hợp không?
int-cancer-9 = Điều trị sẽ thay đổi đời sống hằng ngày, việc làm và việc có con ra sao?
int-cancer-10 = Ai có thể giúp về đau, ăn uống, lo lắng và tiền bạc?

int-rare-title = Nếu bệnh của quý vị là bệnh hiếm
int-rare-1 = Bác sĩ đã điều trị bao nhiêu người bị bệnh này?
int-rare-2 = Có trung tâm nào biết rõ bệnh này nhất không?
int-rare-3 = Có cần xét nghiệm gen không? Gia đình có nên làm không?
int-rare-4 = Ai sẽ phụ trách việc chăm sóc? Bác sĩ có nói chuyện với bác sĩ ở gần nhà không?
int-rare-5 = Có nhóm bệnh nhân hoặc danh sách bệnh nhân (registry) nào để tham gia không?

int-chronic-title = Nếu bệnh của quý vị kéo dài
int-chronic-1 = Mục đích điều trị là gì? Làm sao biết điều trị có hiệu quả?
int-chronic-2 = Dùng ít thuốc hơn, hoặc liều thấp hơn, có hiệu quả không?
int-chronic-3 = Ở nhà, điều gì giúp nhiều nhất?
int-chronic-4 = Bao lâu cần kiểm tra một lần? Kiểm tra những gì?
int-chronic-5 = Dấu hiệu nào cho biết tôi nên gọi bác sĩ, hoặc cần giúp ngay?

int-child-title = Nếu bệnh nhân là trẻ em
int-child-1 = Bác sĩ đã điều trị bao nhiêu trẻ ở tuổi này bị bệnh này?
int-child-2 = Có cần bệnh viện nhi đồng hoặc bác sĩ chuyên khoa trẻ em không?
int-child-3 = Điều này có thể thay đổi việc lớn lên, đi học và chơi ra sao?
int-child-4 = Xét nghiệm và liều thuốc có dành cho trẻ em không? Con tôi có được cho thuốc để ngủ khi làm xét nghiệm không?
int-child-5 = Tôi có thể ở lại với con tôi không? Cả ban đêm nữa không?
int-child-6 = Bác sĩ sẽ giải thích điều này cho con tôi ra sao?
int-child-7 = Con tôi ở tuổi thiếu niên có thể nói riêng với bác sĩ về những điều gì?

int-mental-title = Nếu là về sức khỏe tâm thần
int-mental-1 = Bác sĩ nghĩ đây là bệnh gì? Dựa vào đâu?
int-mental-2 = Bệnh trong cơ thể hoặc thuốc có thể gây ra điều này không?
int-mental-3 = Có những lựa chọn nào: trị liệu bằng nói chuyện, thuốc, cả hai, hay giúp đỡ khác?
int-mental-4 = Bao lâu thì sẽ có thay đổi? Nếu không thay đổi thì sao?
int-mental-5 = Có tác dụng phụ gì? Ngưng thuốc cách nào thì an toàn?
int-mental-6 = Khi khủng hoảng thì tôi gọi ai?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Đường dây giúp khi khủng hoảng, ngày và đêm: { $crisis-line }
int-mental-7 = Ai được xem hồ sơ y tế của tôi? Có phải bác sĩ chỉ nói với gia đình tôi khi tôi đồng ý không?

int-med-title = Nếu là thuốc mới hoặc cách điều trị đang thử nghiệm
int-med-1 = Cách này đã được phê duyệt cho bệnh này chưa? Nếu chưa, tại sao bác sĩ nghĩ nó có thể giúp?
int-med-2 = Cách điều trị thông thường là gì? Tại sao không dùng cách đó?
int-med-3 = Về các nguy cơ, đã biết gì và chưa biết gì?
int-med-4 = Dùng chung với các thuốc khác có an toàn không?
int-med-5 = Có thể ngưng bất cứ lúc nào không? Khi đó thì sao?
int-med-6 = Ai trả tiền thuốc, xét nghiệm và đi lại? Nếu có hại thì ai trả?
int-med-7 = Ai kiểm tra xem nghiên cứu có an toàn không?

int-nodx-title = Nếu không ai biết quý vị bị bệnh gì
int-nodx-1 = Bác sĩ đã tìm những bệnh nào mà không thấy? Làm sao bác sĩ biết?
int-nodx-2 = Bệnh nào có khả năng nhất? Bệnh nặng nào không được bỏ sót?
int-nodx-3 = Bây giờ xét nghiệm nào giúp nhiều nhất?
int-nodx-4 = Có nên nhờ người khác xem lại hình chụp hoặc lam kính mô không?
int-nodx-5 = Có cần bác sĩ chuyên khoa khác không?
int-nodx-6 = Nên ghi lại hoặc theo dõi điều gì?
int-nodx-7 = Nếu xét nghiệm này không cho câu trả lời thì kế hoạch là gì?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Bác sĩ { $n }
int-grid-date = Ngày khám
int-grid-feel = Tôi được lắng nghe (1 đến 5)
int-grid-staff = Nhân viên tử tế và giúp đỡ (1 đến 5)
int-grid-cost = Tôi sẽ trả bao nhiêu
