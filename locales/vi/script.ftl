### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = Nói gì với bác sĩ
script-main = Hãy cảm ơn bác sĩ. Nói quý vị muốn biết mọi lựa chọn. Nhờ bác sĩ giúp về tên bác sĩ khác và hồ sơ y tế.

## Before the talk

script-before-title = Trước khi nói chuyện
script-before-person = Đi cùng một người nhà hoặc người bạn. Họ có thể nghe và ghi lại.
script-before-interpreter = Quý vị có thể có thông dịch viên miễn phí. Hãy xin khi lấy hẹn. Đừng nhờ trẻ em thông dịch.
script-before-time = Báo cho văn phòng biết quý vị cần vài phút để nói về một quyết định.
script-before-nervous = Thấy ngại là bình thường. Quý vị có thể đọc to trang này, hoặc đưa cho bác sĩ.

## The bubble: main lines, questions to tick, closing lines

script-say-title = Quý vị có thể nói như sau
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] Tôi nói thay cho bệnh nhân của bác sĩ: { $patient-name }. Cảm ơn bác sĩ đã chăm sóc. Chúng tôi hài lòng về điều đó.
    [parent] Cảm ơn bác sĩ đã chăm sóc con tôi. Chúng tôi hài lòng về điều đó.
   *[patient] Cảm ơn bác sĩ đã chăm sóc tôi. Tôi hài lòng về điều đó.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Đây là quyết định quan trọng đối với chúng tôi. Trước khi bắt đầu điều trị, chúng tôi muốn hỏi thêm một bác sĩ nữa.
    [parent] Đây là quyết định quan trọng đối với con tôi. Trước khi bắt đầu điều trị, chúng tôi muốn hỏi thêm một bác sĩ nữa.
   *[patient] Đây là quyết định quan trọng đối với tôi. Trước khi bắt đầu điều trị, tôi muốn hỏi thêm một bác sĩ nữa.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Chúng tôi muốn biết về tất cả các lựa chọn.
    [parent] Chúng tôi muốn biết về tất cả các lựa chọn.
   *[patient] Tôi muốn biết về tất cả các lựa chọn của tôi.
}
script-say-time = Bao lâu nữa phải bắt đầu điều trị? Chờ ý kiến bác sĩ thứ hai có an toàn không? Chờ được bao lâu?
script-say-who = Nếu là bác sĩ, bác sĩ sẽ khám với ai về bệnh này? Có ai ở bệnh viện khác thường điều trị bệnh này không?
script-say-referral = Bác sĩ có cần viết giấy giới thiệu (referral) không? Văn phòng bác sĩ gửi giấy đó được không?
script-say-records = Văn phòng bác sĩ có thể gửi hồ sơ y tế, hình chụp và lam kính mô không?
script-say-open-questions = Có điều gì bác sĩ không chắc không? Tôi nên hỏi bác sĩ kia điều gì?
script-say-after = Tôi sẽ cho bác sĩ biết bác sĩ kia nói gì. Sau đó chúng ta có thể nói chuyện lại không?
script-say-close = Cảm ơn bác sĩ đã giúp đỡ.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = Nếu bác sĩ nói câu này, quý vị có thể đáp như sau
script-if-noneed = “Quý vị không cần ý kiến bác sĩ thứ hai.”
script-if-noneed-say = “Tôi hiểu. Tôi vẫn muốn hỏi thêm một bác sĩ nữa. Xin bác sĩ giúp tôi.”
script-if-notime = “Không còn thời gian.”
script-if-notime-say = “Nếu chờ vài ngày thì chuyện gì có thể xảy ra? Có thể nhờ bác sĩ khác xem các xét nghiệm hôm nay hoặc ngày mai không?”
script-if-trust = “Quý vị không tin tôi sao?”
script-if-trust-say = “Tôi tin bác sĩ. Đây là quyết định quan trọng. Tôi muốn biết về tất cả các lựa chọn.”
script-if-partner = “Quý vị có thể khám bác sĩ khác trong văn phòng của tôi.”
script-if-partner-say = “Cảm ơn bác sĩ. Tôi muốn hỏi một người ở bệnh viện khác.”
script-if-cost = “Chương trình bảo hiểm sẽ không trả.”
script-if-cost-say = “Cảm ơn bác sĩ. Tôi sẽ hỏi chương trình bảo hiểm.”
script-if-records = “Chúng tôi không thể đưa hồ sơ y tế cho quý vị.”
script-if-records-say = “Luật cho phép bệnh nhân nhận bản sao hồ sơ y tế của mình. Tôi có thể hỏi ai về việc này? Tôi có đơn xin bằng văn bản ở đây.”
# Not speech: no quotation marks, no bubble.
script-if-angry = Bác sĩ nổi giận
script-if-angry-say = “Tôi rất tiếc vì chuyện này khó xử. Tôi vẫn muốn hỏi một bác sĩ khác.”
script-if-angry-advice = Quý vị không cần ai cho phép mới được hỏi. Nhân viên văn phòng, y tá hoặc bác sĩ gia đình có thể giúp quý vị. Nếu một bác sĩ bảo quý vị đừng hỏi, đó là thêm một lý do để hỏi.

## By phone

script-phone-title = Qua điện thoại, gọi văn phòng bác sĩ
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] Xin chào. Tên tôi là { $caller-name }. Tôi gọi thay cho một bệnh nhân: { $patient-name }. Ngày sinh: { $patient-birth-date }.
    [parent] Xin chào. Tên tôi là { $caller-name }. Tôi gọi thay cho con tôi: { $patient-name }. Ngày sinh: { $patient-birth-date }.
   *[patient] Xin chào. Tên tôi là { $caller-name }. Ngày sinh của tôi là { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Tôi cần thông dịch viên. Ngôn ngữ của tôi là: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Việc này gấp. Ngày phẫu thuật hoặc điều trị là { $start-date }.
script-phone-ask = Tôi gọi về việc xin ý kiến bác sĩ thứ hai (second opinion). Xin báo cho bác sĩ biết. Tôi cần bản sao hồ sơ y tế và hình chụp. Tôi gửi mẫu đơn đến đâu?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Trước hết nói tên của quý vị:
script-phone-birth = Nói ngày sinh của bệnh nhân:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Nói câu này nếu cần: Tôi cần thông dịch viên. Ngôn ngữ của tôi là:
script-phone-note = Tên người tôi đã nói chuyện, và ngày:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = Tin nhắn gửi bác sĩ
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Còn ít thời gian. Hãy gọi điện thoại trước. Đừng chờ trả lời tin nhắn.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Gửi: { $doctor-title-name }
script-portal-subject = Ý kiến bác sĩ thứ hai
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] Tôi viết thay cho bệnh nhân của bác sĩ: { $patient-name }. Cảm ơn bác sĩ đã chăm sóc. Trước khi bắt đầu điều trị, chúng tôi muốn có ý kiến bác sĩ thứ hai. Chúng tôi muốn biết về tất cả các lựa chọn. Chờ bao lâu thì vẫn an toàn? Nếu là bác sĩ, bác sĩ sẽ khám với ai về bệnh này? Bác sĩ có cần viết giấy giới thiệu không? Làm sao chúng tôi lấy được hồ sơ y tế, hình chụp và lam kính mô? Chúng tôi sẽ cho bác sĩ biết bác sĩ kia nói gì. Cảm ơn bác sĩ.
    [parent] Tôi viết thay cho con tôi: { $patient-name }. Cảm ơn bác sĩ đã chăm sóc. Trước khi bắt đầu điều trị, chúng tôi muốn có ý kiến bác sĩ thứ hai. Chúng tôi muốn biết về tất cả các lựa chọn. Chờ bao lâu thì vẫn an toàn? Nếu là bác sĩ, bác sĩ sẽ khám với ai về bệnh này? Bác sĩ có cần viết giấy giới thiệu không? Làm sao chúng tôi lấy được hồ sơ y tế, hình chụp và lam kính mô? Chúng tôi sẽ cho bác sĩ biết bác sĩ kia nói gì. Cảm ơn bác sĩ.
   *[patient] Cảm ơn bác sĩ đã chăm sóc. Trước khi bắt đầu điều trị, tôi muốn có ý kiến bác sĩ thứ hai. Tôi muốn biết về tất cả các lựa chọn của tôi. Chờ bao lâu thì vẫn an toàn? Nếu là bác sĩ, bác sĩ sẽ khám với ai về bệnh này? Bác sĩ có cần viết giấy giới thiệu không? Làm sao tôi lấy được hồ sơ y tế, hình chụp và lam kính mô của tôi? Tôi sẽ cho bác sĩ biết bác sĩ kia nói gì. Cảm ơn bác sĩ.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Người gửi: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Gửi:
script-portal-from-line = Người gửi:

## Notes

script-after-title = Sau khi nói chuyện
script-after-heard = Nói lại những gì quý vị đã nghe: “Tôi muốn chắc là tôi hiểu. Bác sĩ đã nói …”
script-after-time = Chờ bao lâu thì vẫn an toàn:
script-after-names = Tên các bác sĩ khác:
script-after-referral = Ai gửi giấy giới thiệu, và khi nào:
script-after-next = Tiếp theo sẽ làm gì:
