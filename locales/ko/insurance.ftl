### D3 Call my health plan

ins-title = 내 건강보험에 전화하기
ins-main = 예약하기 전에 전화하세요. 보험에서 어떤 비용을 내 주는지 물어보세요. 통화한 사람의 이름을 적으세요.
ins-have = 미리 준비하세요: 보험 카드, 병 이름, 새 의사의 이름과 주소.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = 미리 준비하세요: 보험 카드, 병 이름, 새 의사의 이름과 주소. 누구를 대신해 전화하는지 말하세요. 보험회사가 환자 본인의 동의를 요구할 수 있습니다. 이 페이지에 “저”, “제”, “내”라고 쓴 곳에서는 환자의 이름을 말하세요.
ins-where = 전화번호는 보험 카드 뒷면에 있습니다. “가입자 서비스(member services)”로 연결해 달라고 하세요. 통역사가 필요하면 요청하세요. 무료입니다.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = 비용 물어보기
ins-none-page-main = 예약하기 전에 진료비가 얼마인지 물어보세요. 누가 비용을 도와줄 수 있는지도 물어보세요. 이야기한 사람의 이름을 적어 두세요.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = 내 건강보험
ins-plan-phone = 내 건강보험 전화번호
ins-plan-member = 가입자 번호(Member ID)
ins-plan-group = 그룹 번호(Group)
ins-plan-holder = 보험에 가입한 사람의 이름

ins-log-title = 내 통화 기록
ins-log-date = 날짜와 시간
ins-log-person = 통화한 사람
ins-log-ref = 통화 번호(reference number)
ins-log-said = 들은 내용

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = 내 보험에서 비용을 내 주나요?
# Yes/No
ins-a-covered = 제 보험에서 이차 소견(second opinion) 비용을 내 주나요?
# Yes/No
ins-a-covered-illness = 이 병에 대한 이차 소견 비용을 내 주나요?
# Yes/No
ins-a-required = 이 수술이나 치료를 받기 전에 제 보험에서 이차 소견을 요구하나요?
# Open
ins-a-required-penalty = 이차 소견을 받지 않으면 어떻게 되나요?
# Yes/No
ins-a-third = 두 의사의 의견이 다르면 세 번째 소견 비용도 내 주나요?
# Yes/No
ins-a-remote = 화상으로 받는 소견 비용을 내 주나요?
# Yes/No
ins-a-remote-records = 기록만 보고 주는 소견 비용을 내 주나요?
# Yes/No
ins-a-program = 제 보험에 자체 이차 소견 서비스가 있나요?
# Yes/No
ins-a-program-job = 제 직장에 그런 서비스가 있나요?
# Yes/No
ins-a-program-free = 그 서비스는 무료인가요?

ins-b-title = 어느 의사에게 갈 수 있나요?
# Yes/No
ins-b-network = 반드시 제 보험 네트워크(network) 의사여야 하나요?
# Yes/No
ins-b-network-doctor = 이 의사는 네트워크 소속인가요?
# Yes/No
ins-b-place = 그 병원이나 클리닉은 네트워크 소속인가요?
# Yes/No
ins-b-place-lab = 검사실(lab)은 네트워크 소속인가요?
# Yes/No
ins-b-place-scans = 엑스레이와 영상 검사를 하는 곳은 네트워크 소속인가요?
# Yes/No
ins-b-place-tissue = 조직을 보는 의사(병리 의사, pathologist)는 네트워크 소속인가요?
# Yes/No
ins-b-list = 이 병을 치료하고 제 언어를 하는 의사들의 명단을 보내 주실 수 있나요?
# Yes/No
ins-b-none = 네트워크에 이 병을 치료하는 의사가 없으면, 같은 비용으로 다른 의사에게 갈 수 있나요?
# Open
ins-b-none-how = 이것은 어떻게 신청하나요?

ins-c-title = 먼저 무엇이 필요한가요?
# Yes/No
ins-c-referral = 진료 의뢰서(referral)가 필요한가요?
# Open
ins-c-referral-who = 누가 써야 하나요?
# Yes/No
ins-c-auth = 진료 전에 승인(사전 승인, prior authorization)이 필요한가요?
# Yes/No
ins-c-auth-tests = 검사에도 승인이 필요한가요?
# Open
ins-c-auth-who = 승인은 누가 신청하나요?
# Open
ins-c-auth-time = 얼마나 걸리나요?
# Open
ins-c-auth-number = 승인 번호
# Open
ins-c-auth-end = 승인이 끝나는 날짜
# Yes/No
ins-c-letter = 답변을 서면으로 보내 주실 수 있나요?

ins-d-title = 저는 얼마를 내나요?
# Open
ins-d-copay = 진료받을 때 제가 내는 돈은 얼마인가요(정액 본인부담금 copay 또는 정률 본인부담금 coinsurance)?
# Open
ins-d-deductible = 올해 제 공제액(deductible)이 얼마나 남았나요?
# Open
ins-d-max = 올해 제가 내야 하는 돈은 최대 얼마인가요?
# Open
ins-d-max-left = 그중 얼마나 남았나요?
# Yes/No
ins-d-facility = 병원 이용료나 시설 이용료(facility fee)도 따로 있나요?
# Yes/No
ins-d-tests = 새 의사가 검사를 다시 하면, 보험에서 비용을 내 주나요?
# Yes/No
ins-d-tests-old = 새 의사가 저의 예전 영상이나 슬라이드를 판독하면, 보험에서 비용을 내 주나요?
# Open
ins-d-out = 네트워크 소속이 아닌 의사라면 저는 얼마를 내나요?
# Yes/No
ins-d-travel = 교통비나 숙박비도 도와주나요?

ins-e-title = 보험에서 안 된다고 하면
# Open
ins-e-why = 왜 안 되나요? 답변을 서면으로 보내 주세요.
# Open
ins-e-appeal = 이의 신청(appeal)은 어떻게 하나요?
# Open
ins-e-appeal-date = 이의 신청을 할 수 있는 마지막 날은 언제인가요?
# Yes/No
ins-e-appeal-fast = 제가 기다릴 수 없으면, 빠른 이의 신청이 있나요?
ins-e-letter = 담당 의사가 이것이 왜 필요한지 편지로 써 줄 수 있습니다.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = 우리 주의 보험 담당 기관이 무료로 도와줄 수 있습니다. 전화: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = 메디케어(Medicare)가 있으면
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = 파트 B(Part B)는 수술 전에 받는 이차 소견 비용을 일부 내 줍니다. 이것은 필요하지만 응급은 아닌 수술에 해당합니다. 연간 공제액(deductible)을 낸 다음, 환자가 내는 몫은 { $medicare-share }입니다. 메디케어 승인 금액의 나머지는 메디케어가 냅니다.
ins-medicare-third = 두 의사의 의견이 다르면, 파트 B가 세 번째 소견 비용을 일부 내 줍니다. 필요한 검사 비용도 일부 내 줍니다.
ins-medicare-accepts = 의사에게 물어보세요: “메디케어(Medicare)를 받으시나요?”
ins-medicare-ma = 메디케어 어드밴티지(Medicare Advantage) 보험이 있나요? 규정이 다를 수 있습니다. 먼저 보험회사에 전화하세요. 진료 의뢰서(referral)나 네트워크 소속 의사가 필요할 수 있습니다.
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = 메디케어에 전화: { $medicare-phone }. TTY(청각 장애인용): { $medicare-tty }

ins-medicaid-title = 메디케이드(Medicaid)가 있으면
ins-medicaid-plan = 보험에 이차 소견을 요청하세요. 메디케이드 건강보험은 보험 소속 의사나 보험 밖의 의사에게 이차 소견을 받게 해 주어야 합니다. 환자가 내는 비용은 없어야 합니다.
ins-medicaid-ride = 진료받으러 갈 때 차편을 제공하는지 보험에 물어보세요.

ins-employer-title = 직장에서 제공하는 보험이 있으면
ins-employer-hr = 복지 담당 부서(benefits office)에 물어보세요: “이차 소견 서비스가 있나요? 우리 보험은 누가 운영하나요?”

ins-none-title = 보험이 없거나 직접 돈을 내면
ins-none-estimate = “예상 진료비 견적서(good faith estimate)”를 요청하세요. 진료와 검사 비용이 얼마인지 적은 서류입니다. 환자가 요청하거나 예약하면, 진료하는 곳은 반드시 서면으로 주어야 합니다.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = 청구서 금액이 견적보다 { $gfe-threshold } 이상 많은가요? 청구서에 이의를 제기(dispute)할 수 있습니다. 청구일부터 { $gfe-days }일 안에 시작하세요.
ins-none-medicaid = 병원에 물어보세요: “메디케이드(Medicaid) 신청을 도와주실 수 있나요? 아이라면 어린이 건강보험(CHIP) 신청을 도와주실 수 있나요?”
ins-none-charity = 병원에 물어보세요: “자선 진료(charity care)나 재정 지원이 있나요? 제 언어로 된 양식을 받을 수 있나요?”
ins-none-plan = 물어보세요: “매달 조금씩 나누어 낼 수 있나요?”
ins-none-clinic = 지역 보건 센터(community health center)에 물어보세요. 소득에 따라 비용을 받습니다.
