### D6 My health on one page (for the new doctor)

sum-title = 한 페이지로 보는 내 건강
sum-main = 이 페이지를 새 의사에게 주세요. 적을 수 있는 것을 적으세요.
sum-question = 선생님의 답을 가장 듣고 싶은 질문 한 가지
sum-diagnosis = 내가 들은 병 이름, 말한 사람, 들은 때
sum-plan = 제안받은 치료, 시작할 수 있는 날짜
sum-blind = 처음 치료 계획을 읽기 전에 제 검사를 먼저 봐 주세요.
sum-timeline = 있었던 일과 날짜
sum-symptoms = 지금 몸 상태
sum-tests = 주요 검사, 날짜와 장소
sum-treated = 지금까지 받은 치료와 결과
sum-meds = 약, 비타민, 용량
sum-allergies = 알레르기와 나쁜 반응
sum-other = 다른 병과 수술
sum-family = 가족의 병
sum-goals = 나에게 가장 중요한 것
sum-doctors = 내 의사들과 전화번호
