### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = 내 의료 기록 요청서
rec-main = 모든 줄을 작성하세요. 서명하고 날짜를 적으세요. 사본을 보관하세요. 바로 보내세요.

## Guide page: how to send the form

rec-how-title = 보내는 방법
# Leads the guide when the records may not come in time.
rec-how-soon = 기록이 제때 오지 않을 수 있습니다. 새 의사의 진료실에 기록을 받아 달라고 부탁하세요. 이 양식을 직접 의료 기록실에 가져갈 수도 있습니다. 바로 줄 수 있는 것이 무엇인지 물어보세요.
rec-how-portal = 먼저 환자 포털(patient portal)을 보세요. 많은 결과를 지금 무료로 볼 수 있습니다.
rec-how-newoffice = 아니면 새 의사의 진료실에 기록을 받아 달라고 부탁하세요. 의사들은 환자 치료를 위해 서로 기록을 보낼 수 있습니다. 무료인 경우가 많습니다.
rec-how-send = 이 양식을 의료 기록실(medical records)에 보내세요. 날짜를 적어 두세요. 보관할 사본에 도장을 찍어 달라고 하세요.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days }일 뒤에 전화해서 물어보세요: “제 요청서를 받으셨나요? 언제 준비되나요? 비용은 얼마인가요?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = { $check-date }에 전화해서 물어보세요: “제 요청서를 받으셨나요? 언제 준비되나요? 비용은 얼마인가요?”
rec-how-test = 디스크를 받으셨나요? 진료 전에 새 진료실에서 열어 봐 달라고 하세요. 디스크 한 장은 직접 보관하세요.

## Form

rec-s1 = 환자 정보
rec-name = 성명, 의료 기록에 적힌 그대로
rec-former = 전에 쓰던 다른 이름
rec-dob = 생년월일
rec-mrn = 환자 번호(MRN), 아는 경우
rec-address = 주소
rec-phone = 전화
rec-email = 이메일
rec-language = 통화할 언어
# Tick box in the same cell as rec-language
rec-interpreter = 통역사가 필요합니다

rec-s2 = 내 기록을 가진 곳
rec-from = 기록을 줄 병원, 클리닉 또는 의사
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = 팩스: { $fax-number }

rec-s3 = 내 기록을 받을 곳
rec-to-me = 사본을 저에게 보내 주세요
rec-to-doctor = 사본을 이 의사나 병원에 보내 주세요
rec-to-both = 양쪽 모두에 보내 주세요
rec-to-name = 받는 사람 또는 기관의 이름
rec-to-where = 보낼 곳: 주소, 전화, 팩스, 보안 이메일

rec-s4 = 필요한 기록
rec-dates-from = 이 날짜부터
rec-dates-to = 이 날짜까지
rec-what-summary = 진료 기록과 입원 요약
rec-what-labs = 검사실(lab) 결과
rec-what-imaging-reports = 영상 검사 보고서
rec-what-images = 영상 사진(엑스레이, CT, MRI, PET, 초음파, 유방 촬영)
rec-what-path-report = 조직(병리) 보고서
rec-what-path-slides = 조직 슬라이드와 블록, 검사실에서 검사실로 송부
rec-what-op = 수술 보고서
rec-what-meds = 약 목록과 알레르기
rec-what-treatment = 치료 계획과 치료 기록(항암제, 방사선)
rec-what-heart = 심장 검사와 기타 검사
rec-what-genetic-tumor = 유전자 또는 종양 표지자 검사 결과
rec-what-bills = 청구서
rec-what-other = 기타:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = 영상 담당 부서: 모든 사진을 뷰어와 함께 DICOM 파일로 보내 주세요. 디스크에 적어 주세요: 성명, 생년월일, 각 검사의 이름과 날짜.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = 조직(병리) 담당 부서: 슬라이드와 블록, 또는 새로 자른 절편을 검사실에서 검사실로 보내 주세요. 보고서도 함께 보내 주세요. 새 검사실이 귀 부서로 돌려보냅니다.

rec-s5 = 민감한 정보
rec-private-why = 이 기록들은 추가 규정으로 보호됩니다. 네모 칸에 표시하고 이니셜을 적은 경우에만 보냅니다. 병과 관련된 항목이면 새 의사에게 필요할 수 있습니다.
# Label of the small box beside each topic
rec-private-initials = 이니셜
rec-private-mental = 정신 건강 또는 발달 장애 기록
rec-private-sud = 알코올 또는 약물 사용 문제 치료 기록
rec-private-hiv = HIV 또는 에이즈(AIDS) 검사 결과와 진료
rec-private-genetic = 유전자 검사 결과
rec-private-sti = 성 매개 감염 기록
rec-private-repro = 임신과 피임 기록
rec-private-therapy = 심리 치료사의 비공개 메모는 별도의 양식이 필요합니다. 이 양식은 쓰지 마세요.

rec-s6 = 받고 싶은 방법
rec-how-portal-fmt = 내 환자 포털로
rec-how-email = 보안 이메일로
rec-how-disc = 영상은 디스크나 USB로, DICOM 형식, 뷰어 포함, 모든 사진
rec-how-transfer = 영상은 컴퓨터로 새 병원에 전송
rec-how-paper = 종이로, 우편으로
rec-how-pickup = 직접 찾으러 가겠습니다

rec-s7 = 이유
rec-purpose = 저는 이차 소견을 원합니다. 이것은 저 자신의 요청에 따른 것입니다.
rec-needed-by = 이 날짜 전에 필요합니다(진료일 또는 수술일):

rec-s8 = 유효 기간
rec-expires = 이 허가는 다음 날짜에 끝납니다:
# Printed only when the date was worked out by the program.
rec-expires-note = 위 날짜는 미리 적어 드린 것입니다. 줄을 그어 지우고 원하는 날짜를 적을 수 있습니다.

rec-s9 = 내 권리
# $records-office (String) Name and address of the records office
rec-right-revoke = 저는 이 허가를 언제든지 철회할 수 있습니다. 반드시 서면으로 해야 합니다. 철회서를 보낼 곳: { $records-office }. 철회해도 이미 보낸 기록에는 영향을 주지 않습니다.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = 저는 이 허가를 언제든지 철회할 수 있습니다. 반드시 서면으로 해야 합니다. 철회서는 제 기록을 가진 기관에 보냅니다. 철회해도 이미 보낸 기록에는 영향을 주지 않습니다.
rec-right-condition = 저는 서명하지 않아도 됩니다. 귀 기관은 제가 서명하지 않았다는 이유로 저에게 진료, 비용 지급 또는 건강보험을 거부할 수 없습니다.
rec-right-redisclose = 제 기록을 보낸 뒤, 받은 사람이 그 기록을 다른 사람에게 제공할 수도 있습니다. 그러면 개인정보를 보호하는 법이 그 기록을 보호하지 않을 수 있습니다.
rec-right-sud = 알코올 또는 약물 사용 문제 치료 기록: 받은 사람은 의료 정보 보호법(HIPAA)이 허용하는 대로 다시 제공할 수 있습니다. 이 기록은 민사, 형사, 행정 또는 입법 절차에서 저에게 불리하게 쓸 수 없습니다. 저의 동의나 법원 명령이 있어야만 그렇게 쓸 수 있습니다.
rec-right-refuse = 제가 네모 칸을 비워 두면 그 기록은 보내지 않습니다. 그러면 새 의사가 전체 상황을 보지 못할 수 있습니다.
rec-right-copy = 저는 서명한 이 양식의 사본을 받습니다. 보내는 기록을 볼 수 있습니다.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = 제가 저 자신의 기록을 요청하면, 의료 기록실은 { $access-days }일 안에 답해야 합니다. 저에게 이유를 서면으로 알릴 때에만 { $access-extension-days }일이 더 걸릴 수 있습니다.
rec-right-fee = 저 자신이 받는 사본에 대해서는 복사와 우편에 드는 적정한 비용만 냅니다. 시작하기 전에 비용을 알려 주세요.
rec-right-ownform = 귀 기관에서 자체 양식을 쓴다면 바로 저에게 보내 주세요. 이 편지를 오늘 날짜로 제출한 저의 서면 요청으로 인정해 주세요.

rec-s10 = 여기에 서명하세요
rec-sign = 환자 서명
rec-sign-date = 날짜
rec-sign-rep = 환자를 대신해 서명하는 사람의 서명
rec-sign-rep-name = 이름(정자로)
rec-sign-rep-why = 이 사람이 서명할 수 있는 이유(부모, 후견인, 의료 대리인, 기타). 증빙 서류를 첨부하세요.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age }세부터 { $minor-last-age }세까지의 환자 서명, 민감한 정보용
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = 아동 또는 청소년의 서명, 민감한 정보용, 거주하는 주에서 요구하는 경우
rec-sign-witness = 증인, 거주하는 주에서 요구하는 경우
rec-sign-interpreter = 이 양식을 내 언어로 읽어 준 사람의 이름
rec-bilingual-note = 영어 글은 의료 기록실을 위한 것입니다. 두 글의 내용은 같습니다.

## Tracking page

rec-track-title = 내 요청 진행 상황
rec-track-place = 기관
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = 영상 담당 부서
rec-track-pathology = 조직(병리) 담당 부서
rec-track-sent = 보낸 날
rec-track-called = 전화한 날
rec-track-got = 받은 날
rec-track-checked = 열어서 확인함
