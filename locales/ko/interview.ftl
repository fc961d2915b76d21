### D5 Meet the doctor

int-title = 의사 만나기
int-main = 시간이 있으면 의사를 두 명 이상 만나 보세요. 같은 질문을 하세요. 답을 나란히 적으세요.

## Find and choose

int-find-title = 의사를 찾는 방법
int-find-doctor = 담당 전문의에게 이 병을 자주 치료하는 의사를 소개해 달라고 하세요. 전문의가 없나요? 주치의에게 부탁하세요.
int-find-service = 병원의 “의사 찾기(find a doctor)” 서비스를 전화나 인터넷으로 이용하세요. 수련 경력, 기술, 장소, 받는 건강보험, 언어를 살펴보세요.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = 의사 찾기: { $referral-line }
int-find-plan = 건강보험에 소속 전문의 명단을 요청하세요.
int-find-center = 암이나 희귀병이라면, 그 병 환자를 많이 치료하는 센터를 물어보세요.
int-find-outside = 되도록 다른 병원의 의사를 선택하세요. 그 의사는 다르게 볼 수 있습니다.

int-choose-title = 살펴볼 점
int-choose-experience = 의사가 같은 병을 가진 사람을 많이 치료했습니다. 경험이 많으면 결과가 더 좋은 경우가 많습니다.
int-choose-hospital = 병원이 인증(accredited)을 받았습니다. 좋은 진료를 위해 정해진 기준을 지켰다는 뜻입니다.
int-choose-staff = 간호사와 직원을 대하기가 편합니다. 직원들이 질문, 진료, 건강보험, 약 재처방을 도와줍니다.
int-choose-cost = 비용이 얼마인지, 누가 비용을 도와줄 수 있는지 압니다.
int-choose-comfort = 의사가 내 말을 잘 들어준다고 느낍니다. 내 몸이고, 내 선택입니다.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = 모든 의사에게 할 질문
int-core-1 = 전문의 자격(board certified)이 있으신가요? 어느 분야인가요?
int-core-2 = 이 병을 가진 사람들을 치료하신 지 얼마나 되셨나요?
int-core-3 = 이 병에 어떤 치료를 하시나요?
int-core-4 = 이 병을 가진 사람을 위한 임상시험(clinical trial)이 있나요?
int-core-5 = 진료 시간은 언제인가요?
int-core-6 = 이 수술을 얼마나 자주 하시나요?
int-core-7 = 선생님의 이 수술 성공률은 얼마인가요?

## More questions for every doctor

int-more-title = 함께 물어보면 좋은 질문
int-more-agree = 먼저 검사 결과를 봐 주세요. 무슨 병이라고 생각하시나요? 얼마나 확실한가요?
int-more-else = 다른 병이라면 어떤 병일 수 있나요? 검사가 더 필요한가요?
int-more-wait = 기다리면 어떻게 되나요? 아무것도 하지 않으면 어떻게 되나요?
int-more-options = 방법마다 좋은 점과 나쁜 점은 무엇인가요?
int-more-you = 선생님 가족이라면 무엇을 선택하시겠습니까? 이유는 무엇인가요?
int-more-hospital = 어느 병원에서 진료하시나요? 이 치료로 인증(accredited)을 받은 병원인가요?
int-more-language = 제 언어를 하는 통역사가 있나요?
int-more-cost = 이 건강보험을 받으시나요? 보험에서 내고 남는 비용은 얼마인가요?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = 비용이 얼마인가요? 건강보험이 없는 사람을 도와주시나요?
int-more-contact = 다음 진료 때까지 제 질문에는 누가 답해 주나요?
int-more-report = 선생님의 의견을 저와 처음 의사에게 서면으로 보내 주시나요? 언제 보내 주시나요?
int-more-home = 집 근처의 의사가 치료의 일부를 할 수 있나요?

## Question sets, chosen by the condition

int-surgery-title = 수술을 받을 수 있으면
int-surgery-1 = 왜 지금 수술이 필요한가요? 먼저 해 볼 수 있는 다른 방법이 있나요?
int-surgery-2 = 더 작게 절개하는 다른 방법이 있나요?
int-surgery-3 = 작년에 이 수술을 몇 번 하셨나요?
int-surgery-4 = 어떤 문제가 생길 수 있나요? 선생님 환자들에게는 얼마나 자주 생기나요?
int-surgery-5 = 누가 수술을 하나요? 수술실에 또 누가 있나요?
int-surgery-6 = 어떤 마취를 하나요? 누가 마취를 하나요?
int-surgery-7 = 입원은 얼마나 하나요? 언제부터 일하거나 운전하거나 물건을 들어도 되나요?
int-surgery-8 = 얼마나 아픈가요? 통증은 어떻게 조절하시나요?
int-surgery-9 = 나중에 수술이 더 필요한가요?

int-cancer-title = 암이 있으면
int-cancer-1 = 어떤 암인가요? 몇 기인가요? 얼마나 확실한가요?
int-cancer-2 = 선생님 병원의 병리 의사가 조직 슬라이드를 보았나요?
int-cancer-3 = 종양의 유전자 변화를 검사해야 하나요?
int-cancer-4 = 여러 의사가 팀으로 이 경우를 의논하나요?
int-cancer-5 = 치료 목표는 완치인가요, 진행을 늦추는 것인가요, 몸을 더 편하게 하는 것인가요?
int-cancer-6 = 어떤 치료를 먼저 하나요? 이유는 무엇인가요?
int-cancer-7 = 시작하기 전에 얼마나 기다려도 안전한가요?
int-cancer-8 = 알맞은 임상시험이 있나요?
int-cancer-9 = 치료를 받으면 일상생활, 일, 아이를 갖는 일이 어떻게 달라지나요?
int-cancer-10 = 통증, 음식, 걱정, 돈 문제는 누가 도와줄 수 있나요?

int-rare-title = 희귀병이 있으면
int-rare-1 = 이 병을 가진 사람을 몇 명이나 치료하셨나요?
int-rare-2 = 이 병을 가장 잘 아는 센터가 있나요?
int-rare-3 = 유전자 검사가 필요한가요? 가족도 검사를 받아야 하나요?
int-rare-4 = 누가 치료를 책임지나요? 동네 의사와 의논하시나요?
int-rare-5 = 가입할 수 있는 환자 모임이나 등록 명단(registry)이 있나요?

int-chronic-title = 오래가는 병이 있으면
int-chronic-1 = 치료 목표는 무엇인가요? 효과가 있는지 어떻게 알 수 있나요?
int-chronic-2 = 약의 수나 용량을 줄여도 효과가 있을까요?
int-chronic-3 = 집에서 무엇이 가장 도움이 되나요?
int-chronic-4 = 얼마나 자주 검사해야 하나요? 어떤 검사인가요?
int-chronic-5 = 어떤 증상이 있으면 전화하거나 바로 도움을 받아야 하나요?

int-child-title = 환자가 아이이면
int-child-1 = 이 나이에 이 병을 가진 아이를 몇 명이나 치료하셨나요?
int-child-2 = 어린이 병원이나 소아 전문의가 필요한가요?
int-child-3 = 성장, 학교, 놀이가 어떻게 달라질 수 있나요?
int-child-4 = 검사와 약 용량이 아이에게 맞춘 것인가요? 검사할 때 저희 아이를 재우는 약을 쓰나요?
int-child-5 = 아이 곁에 있어도 되나요? 밤에도 있을 수 있나요?
int-child-6 = 저희 아이에게 이것을 어떻게 설명하시나요?
int-child-7 = 저희 십 대 아이가 선생님과 따로 비밀로 이야기할 수 있는 것은 무엇인가요?

int-mental-title = 정신 건강에 관한 것이면
int-mental-1 = 무슨 병이라고 생각하시나요? 어떻게 판단하셨나요?
int-mental-2 = 몸의 병이나 약 때문일 수도 있나요?
int-mental-3 = 어떤 방법이 있나요: 상담 치료, 약, 두 가지 모두, 아니면 다른 도움인가요?
int-mental-4 = 언제쯤 변화가 보여야 하나요? 변화가 없으면 어떻게 하나요?
int-mental-5 = 어떤 부작용이 있나요? 약을 안전하게 끊는 방법은 무엇인가요?
int-mental-6 = 위기 때는 누구에게 전화하나요?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = 위기 상담 전화, 밤낮으로: { $crisis-line }
int-mental-7 = 누가 제 기록을 볼 수 있나요? 제가 허락할 때만 제 가족과 이야기하시나요?

int-med-title = 새 약이나 시험 중인 치료이면
int-med-1 = 이 병에 쓰도록 승인되었나요? 아니라면, 왜 도움이 된다고 생각하시나요?
int-med-2 = 보통 어떤 치료를 하나요? 왜 그 치료를 하지 않나요?
int-med-3 = 위험에 대해 아는 것은 무엇이고, 모르는 것은 무엇인가요?
int-med-4 = 다른 약과 함께 써도 안전한가요?
int-med-5 = 언제든지 그만두어도 되나요? 그러면 어떻게 되나요?
int-med-6 = 약, 검사, 오가는 비용은 누가 내나요? 해를 입으면 그 비용은 누가 내나요?
int-med-7 = 연구가 안전한지 누가 확인하나요?

int-nodx-title = 무슨 병인지 아무도 모르면
int-nodx-1 = 확인해 보니 아니었던 병은 무엇인가요? 어떻게 아시나요?
int-nodx-2 = 가장 가능성이 큰 병은 무엇인가요? 놓치면 안 되는 심각한 병은 무엇인가요?
int-nodx-3 = 지금 어떤 검사가 가장 도움이 되나요?
int-nodx-4 = 다른 사람이 영상이나 슬라이드를 다시 봐야 하나요?
int-nodx-5 = 다른 분야의 전문의가 필요한가요?
int-nodx-6 = 무엇을 적어 두거나 지켜봐야 하나요?
int-nodx-7 = 이 검사로 답이 나오지 않으면 다음 계획은 무엇인가요?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = 의사 { $n }
int-grid-date = 진료 날짜
int-grid-feel = 의사가 내 말을 잘 들었다(1부터 5)
int-grid-staff = 직원이 친절하고 도움이 되었다(1부터 5)
int-grid-cost = 내가 낼 비용
