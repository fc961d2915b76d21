### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = 담당 의사에게 할 말
script-main = 의사 선생님께 감사 인사를 하세요. 선택할 수 있는 방법을 모두 알고 싶다고 말하세요. 다른 의사의 이름과 기록에 대해 도움을 부탁하세요.

## Before the talk

script-before-title = 이야기하기 전에
script-before-person = 가족이나 친구와 함께 가세요. 같이 듣고 적어 줄 수 있습니다.
script-before-interpreter = 통역사는 무료입니다. 예약할 때 요청하세요. 아이에게 통역을 시키지 마세요.
script-before-time = 결정할 일이 있어 이야기할 시간이 몇 분 필요하다고 진료실에 말하세요.
script-before-nervous = 쑥스러운 것은 당연합니다. 이 페이지를 소리 내어 읽거나 의사에게 건네도 됩니다.

## The bubble: main lines, questions to tick, closing lines

script-say-title = 이렇게 말할 수 있습니다
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] 저는 선생님의 환자를 대신해 말씀드립니다. 환자 이름은 { $patient-name }입니다. 돌봐 주셔서 감사합니다. 저희는 선생님의 진료에 만족하고 있습니다.
    [parent] 저희 아이를 돌봐 주셔서 감사합니다. 저희는 선생님의 진료에 만족하고 있습니다.
   *[patient] 저를 돌봐 주셔서 감사합니다. 저는 선생님의 진료에 만족하고 있습니다.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] 저희에게 중요한 결정입니다. 치료를 시작하기 전에 다른 의사 한 분의 의견도 듣고 싶습니다.
    [parent] 저희 아이에게 중요한 결정입니다. 치료를 시작하기 전에 다른 의사 한 분의 의견도 듣고 싶습니다.
   *[patient] 저에게 중요한 결정입니다. 치료를 시작하기 전에 다른 의사 한 분의 의견도 듣고 싶습니다.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] 저희는 선택할 수 있는 방법을 모두 알고 싶습니다.
    [parent] 저희는 선택할 수 있는 방법을 모두 알고 싶습니다.
   *[patient] 저는 제가 선택할 수 있는 방법을 모두 알고 싶습니다.
}
script-say-time = 치료는 얼마나 빨리 시작해야 하나요? 이차 소견을 받을 때까지 기다려도 안전한가요? 얼마 동안 기다릴 수 있나요?
script-say-who = 선생님이라면 이 문제로 어느 의사에게 가시겠습니까? 다른 병원에 이 병을 자주 치료하는 분이 있나요?
script-say-referral = 진료 의뢰서(referral)를 써 주셔야 하나요? 진료실에서 보내 주실 수 있나요?
script-say-records = 진료실에서 기록과 영상, 검사실 슬라이드를 보내 주실 수 있나요?
script-say-open-questions = 확실하지 않은 점이 있으신가요? 다른 의사에게 무엇을 물어봐야 하나요?
script-say-after = 그 의사의 말을 알려 드리겠습니다. 그 뒤에 다시 이야기할 수 있을까요?
script-say-close = 도와주셔서 감사합니다.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = 의사가 이렇게 말하면 이렇게 말할 수 있습니다
script-if-noneed = “그럴 필요 없습니다.”
script-if-noneed-say = “말씀은 알겠습니다. 그래도 다른 의사 한 분의 의견도 듣고 싶습니다. 그럴 수 있게 도와주세요.”
script-if-notime = “시간이 없습니다.”
script-if-notime-say = “며칠 기다리면 어떤 일이 생길 수 있나요? 다른 의사가 오늘이나 내일 검사 결과를 볼 수 있나요?”
script-if-trust = “저를 못 믿으시나요?”
script-if-trust-say = “선생님을 믿습니다. 이것은 중요한 결정입니다. 선택할 수 있는 방법을 모두 알고 싶습니다.”
script-if-partner = “저희 진료실의 다른 의사에게 가실 수 있습니다.”
script-if-partner-say = “감사합니다. 저는 다른 병원에 계신 분의 의견을 듣고 싶습니다.”
script-if-cost = “건강보험에서 비용을 내 주지 않을 것입니다.”
script-if-cost-say = “감사합니다. 제가 건강보험에 물어보겠습니다.”
script-if-records = “기록을 드릴 수 없습니다.”
script-if-records-say = “법에 따라 환자는 자기 기록의 사본을 받을 수 있습니다. 이 일은 누구에게 물어보면 되나요? 여기 서면 요청서가 있습니다.”
# Not speech: no quotation marks, no bubble.
script-if-angry = 의사가 화를 내면
script-if-angry-say = “마음이 불편하셨다면 죄송합니다. 그래도 다른 의사의 의견을 듣고 싶습니다.”
script-if-angry-advice = 다른 의사에게 물어보는 데 허락은 필요 없습니다. 진료실 직원, 간호사, 주치의가 도와줄 수 있습니다. 물어보지 말라고 하는 의사라면, 물어봐야 할 이유가 하나 더 있는 것입니다.

## By phone

script-phone-title = 의사 진료실에 전화할 때
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] 안녕하세요. 제 이름은 { $caller-name }입니다. 환자를 대신해 전화드립니다. 환자 이름은 { $patient-name }입니다. 생년월일은 { $patient-birth-date }입니다.
    [parent] 안녕하세요. 제 이름은 { $caller-name }입니다. 저희 아이 일로 전화드립니다. 아이 이름은 { $patient-name }입니다. 생년월일은 { $patient-birth-date }입니다.
   *[patient] 안녕하세요. 제 이름은 { $caller-name }입니다. 제 생년월일은 { $patient-birth-date }입니다.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = 저는 통역사가 필요합니다. 제가 쓰는 언어는 { $language-name }입니다.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = 급한 일입니다. 수술이나 치료 날짜는 { $start-date }입니다.
script-phone-ask = 이차 소견(second opinion) 때문에 전화드립니다. 의사 선생님께 전해 주세요. 기록과 영상의 사본이 필요합니다. 양식을 어디로 보내면 되나요?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = 먼저 자기 이름을 말하세요:
script-phone-birth = 환자의 생년월일을 말하세요:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = 필요하면 이렇게 말하세요: 저는 통역사가 필요합니다. 제가 쓰는 언어는:
script-phone-note = 통화한 사람의 이름과 날짜:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = 의사에게 메시지를 보낼 때
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = 시간이 많지 않습니다. 먼저 전화하세요. 메시지 답장을 기다리지 마세요.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = 받는 분: { $doctor-title-name }
script-portal-subject = 이차 소견
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] 선생님의 환자를 대신해 글을 드립니다. 환자 이름은 { $patient-name }입니다. 돌봐 주셔서 감사합니다. 치료를 시작하기 전에 이차 소견을 받고 싶습니다. 저희는 선택할 수 있는 방법을 모두 알고 싶습니다. 얼마나 기다려도 안전한가요? 선생님이라면 이 문제로 어느 의사에게 가시겠습니까? 진료 의뢰서(referral)를 써 주셔야 하나요? 기록과 영상, 슬라이드는 어떻게 받을 수 있나요? 다른 의사의 말을 선생님께 알려 드리겠습니다. 감사합니다.
    [parent] 저희 아이 일로 글을 드립니다. 아이 이름은 { $patient-name }입니다. 돌봐 주셔서 감사합니다. 치료를 시작하기 전에 이차 소견을 받고 싶습니다. 저희는 선택할 수 있는 방법을 모두 알고 싶습니다. 얼마나 기다려도 안전한가요? 선생님이라면 이 문제로 어느 의사에게 가시겠습니까? 진료 의뢰서(referral)를 써 주셔야 하나요? 기록과 영상, 슬라이드는 어떻게 받을 수 있나요? 다른 의사의 말을 선생님께 알려 드리겠습니다. 감사합니다.
   *[patient] 돌봐 주셔서 감사합니다. 치료를 시작하기 전에 이차 소견을 받고 싶습니다. 제가 선택할 수 있는 방법을 모두 알고 싶습니다. 얼마나 기다려도 안전한가요? 선생님이라면 이 문제로 어느 의사에게 가시겠습니까? 진료 의뢰서(referral)를 써 주셔야 하나요? 제 기록과 영상, 슬라이드는 어떻게 받을 수 있나요? 다른 의사의 말을 선생님께 알려 드리겠습니다. 감사합니다.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = 보내는 사람: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = 받는 분:
script-portal-from-line = 보내는 사람:

## Notes

script-after-title = 이야기한 뒤에
script-after-heard = 들은 말을 다시 말해 보세요: “제대로 이해했는지 확인하고 싶습니다. 선생님 말씀은 …”
script-after-time = 안전하게 기다릴 수 있는 기간:
script-after-names = 다른 의사들의 이름:
script-after-referral = 진료 의뢰서를 누가 언제 보내는지:
script-after-next = 다음에 할 일:
