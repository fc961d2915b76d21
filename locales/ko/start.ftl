### D1 Start here

start-title = 이차 소견(second opinion) 받기: 여기서 시작하세요
start-main = 건강 문제에 대해 언제든지 다른 의사에게 물어볼 수 있습니다. 많은 사람이 그렇게 합니다. 실례가 아닙니다.
start-what = 다른 의사가 건강 문제와 검사 결과를 살펴봅니다. 그런 다음 그 의사가 자기 생각을 말해 줍니다.

## When and why

start-when-title = 도움이 될 수 있는 때
start-when-serious = 심각한 병이나 오래가는 병이 있다는 말을 들었습니다.
start-when-treatment = 수술이나 시술, 강한 치료가 필요하다는 말을 들었습니다.
start-when-unsure = 담당 의사가 무엇이 문제인지 확실히 모릅니다.
start-when-rare = 희귀병이거나 치료하기 어려운 병입니다.
start-when-trial = 새로운 치료나 아직 시험 중인 치료를 제안받았습니다.
start-when-plan = 건강보험에서 이차 소견을 요구합니다. 그런 보험도 있습니다. 대개 수술이나 아직 시험 중인 치료를 받기 전입니다.
start-when-cancer = 암이 있습니다. 지쳐 있거나, 말을 꺼내기 어려울 수 있습니다. 그래도 이차 소견은 흔한 일이고, 도움이 될 수 있습니다.

start-why-title = 이차 소견으로 할 수 있는 일
start-why-sure = 처음 치료 계획이 맞다는 것을 보여 줄 수 있습니다.
start-why-more = 선택할 수 있는 방법을 더 보여 줄 수 있습니다.
start-why-choose = 나에게 가장 좋은 것을 선택하는 데 도움이 될 수 있습니다.

## Time

start-urgent-title = 시간이 얼마나 있나요?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = 응급 상황이면 기다리지 마세요. { $emergency-number }번으로 전화하거나 응급실(emergency room)로 가세요.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = 담당 의사에게 물어보세요:
start-urgent-ask = “얼마나 빨리 시작해야 하나요? 선택할 수 있는 방법을 살펴볼 시간이 얼마나 있나요?”
start-urgent-answer = 담당 의사가 말한 남은 시간:
start-urgent-soon = 수술이 며칠밖에 남지 않았나요? 오늘 새 의사의 진료실에 전화해서 수술 날짜를 말하세요. 어떤 병원은 아주 빨리 진료해 줄 수 있습니다.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = 수술이나 치료가 며칠밖에 남지 않았습니다. 그래도 다른 의사에게 물어볼 수 있습니다. 오늘 새 의사의 진료실에 전화해서 날짜를 말하세요. 오늘 담당 의사에게 물어보세요: “기다려도 안전한가요?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = 다섯 단계
start-step-talk = 담당 의사와 이야기하세요.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = 오늘 담당 의사와 이야기하세요.
start-step-talk-page = 이 페이지를 쓰세요: “{ script-title }”.
start-step-plan = 예약하기 전에 건강보험에 전화하세요.
start-step-plan-now = 오늘 건강보험에 전화하세요.
start-step-plan-page = 이 페이지를 쓰세요: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = 비용이 얼마인지, 누가 비용을 도와줄 수 있는지 물어보세요.
start-step-cost-page = 이 페이지를 쓰세요: “{ ins-none-page-title }”.
start-step-records = 의료 기록을 일찍 요청하세요.
start-step-records-now = 오늘 의료 기록을 요청하세요.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-min }일에서 { $processing-days-max }일이 걸릴 수 있고, 때로는 더 걸립니다.
start-step-records-page = 이 페이지를 쓰세요: “{ rec-title }”.
start-step-meet = 의사를 찾아서 만나세요.
start-step-meet-page = 이 페이지를 쓰세요: “{ int-title }”.
start-step-decide = 결정하세요.
start-step-decide-page = 이 페이지를 쓰세요: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = 내 날짜
start-dates-request-by = 요청서를 보낼 마지막 날
start-dates-check-on = 의료 기록실에 전화할 날
start-dates-late-on = 기록실이 답해야 할 마지막 날
start-dates-visit = 새 의사에게 진료받는 날
start-dates-decide = 결정할 마지막 날
start-dates-short = 기록이 제때 오지 않을 수 있습니다. 의료 기록실과 새 의사의 진료실에 전화하세요. 새 진료실에 기록을 대신 받아 달라고 부탁하세요.

## Bring list

start-bring-title = 진료받을 때 가져갈 것
start-bring-records = 내 의료 기록, 검사실(lab) 결과, 다른 검사 결과
start-bring-scans = 내 영상: 보고서뿐 아니라 엑스레이, MRI, CT 사진도
start-bring-meds = 내가 먹는 모든 약과 용량의 목록
start-bring-card = 건강보험 카드와 사진이 있는 신분증
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = 사진이 있는 신분증
start-bring-person = 가족이나 친구
start-bring-packet = 이 자료집과 펜
