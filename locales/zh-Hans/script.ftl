### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = 怎样对医生说
script-main = 先向医生道谢。说明您想知道所有的选择。请医生帮忙推荐其他医生、提供病历。

## Before the talk

script-before-title = 谈话之前
script-before-person = 请带一位家人或朋友。可以帮您听，帮您写下来。
script-before-interpreter = 您可以免费使用口译员。请在预约时提出。不要让孩子当口译员。
script-before-time = 请告诉诊所，您需要几分钟来谈一个决定。
script-before-nervous = 不好意思开口，这很正常。您可以照着这一页念，也可以把这一页交给医生。

## The bubble: main lines, questions to tick, closing lines

script-say-title = 您可以这样说
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] 我代您的患者来谈，患者是：{ $patient-name }。谢谢您的照顾。我们对您的照顾很满意。
    [parent] 谢谢您照顾我的孩子。我们对您的照顾很满意。
   *[patient] 谢谢您照顾我。我对您的照顾很满意。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] 这对我们是一个重要的决定。治疗开始之前，我们想再请教一位医生。
    [parent] 这对我的孩子是一个重要的决定。治疗开始之前，我们想再请教一位医生。
   *[patient] 这对我是一个重要的决定。治疗开始之前，我想再请教一位医生。
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] 我们想知道所有的选择。
    [parent] 我们想知道所有的选择。
   *[patient] 我想知道我所有的选择。
}
script-say-time = 治疗最晚什么时候必须开始？为了第二诊疗意见等一等，安全吗？可以等多久？
script-say-who = 换作是您，您会找哪位医生？别的医院有没有经常治这种病的医生？
script-say-referral = 需要您写转诊单（referral）吗？您的诊所能发出去吗？
script-say-records = 您的诊所能发送病历、影像和病理切片吗？
script-say-open-questions = 有没有您不确定的地方？我应该问另一位医生什么？
script-say-after = 我会把另一位医生的话告诉您。之后我们能再谈一次吗？
script-say-close = 谢谢您的帮助。

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = 如果医生这样说，您可以这样回答
script-if-noneed = “您不需要再问别的医生。”
script-if-noneed-say = “我明白。我还是想再请教一位医生。请您帮我。”
script-if-notime = “没有时间了。”
script-if-notime-say = “如果我们等几天，可能会怎样？能请另一位医生今天或明天看检查结果吗？”
script-if-trust = “您不相信我吗？”
script-if-trust-say = “我相信您。这是一个重要的决定。我想知道所有的选择。”
script-if-partner = “您可以看我诊所里的另一位医生。”
script-if-partner-say = “谢谢您。我想请教别的医院的医生。”
script-if-cost = “医疗保险计划不会付费。”
script-if-cost-say = “谢谢您。我会去问医疗保险计划。”
script-if-records = “我们不能把病历给您。”
script-if-records-say = “法律允许患者得到自己病历的副本。这件事我可以问谁？我这里有书面申请。”
# Not speech: no quotation marks, no bubble.
script-if-angry = 医生生气了
script-if-angry-say = “很抱歉让您为难。我还是想请教另一位医生。”
script-if-angry-advice = 请教别的医生，不需要别人许可。诊所工作人员、护士或您的家庭医生可以帮您。如果医生叫您不要问，您就更有理由去问。

## By phone

script-phone-title = 打电话给医生的诊所
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] 您好。我叫{ $caller-name }。我替一位患者打电话：{ $patient-name }。出生日期：{ $patient-birth-date }。
    [parent] 您好。我叫{ $caller-name }。我替我的孩子打电话：{ $patient-name }。出生日期：{ $patient-birth-date }。
   *[patient] 您好。我叫{ $caller-name }。我的出生日期是{ $patient-birth-date }。
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = 我需要口译员。我的语言是：{ $language-name }。
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = 情况紧急。手术或治疗的日期是{ $start-date }。
script-phone-ask = 我打电话是想谈第二诊疗意见（second opinion）的事。请告诉医生。我需要病历和影像的副本。表格发到哪里？
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = 先说您的姓名：
script-phone-birth = 说患者的出生日期：
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = 如果需要，请说：我需要口译员。我的语言是：
script-phone-note = 和我通话的人的姓名，以及日期：

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = 给医生发信息
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = 时间很少。请先打电话。不要等信息的回复。
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = 收件人：{ $doctor-title-name }
script-portal-subject = 第二诊疗意见
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] 我代您的患者写信，患者是：{ $patient-name }。谢谢您的照顾。治疗开始之前，我们想寻求第二诊疗意见。我们想知道所有的选择。等多久是安全的？换作是您，您会找哪位医生？需要您写转诊单吗？我们怎样拿到病历、影像和切片？我们会把另一位医生的意见告诉您。谢谢您。
    [parent] 我为我的孩子写信，孩子是：{ $patient-name }。谢谢您的照顾。治疗开始之前，我们想寻求第二诊疗意见。我们想知道所有的选择。等多久是安全的？换作是您，您会找哪位医生？需要您写转诊单吗？我们怎样拿到病历、影像和切片？我们会把另一位医生的意见告诉您。谢谢您。
   *[patient] 谢谢您的照顾。治疗开始之前，我想寻求第二诊疗意见。我想知道我所有的选择。等多久是安全的？换作是您，您会找哪位医生？需要您写转诊单吗？我怎样拿到我的病历、影像和切片？我会把另一位医生的意见告诉您。谢谢您。
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = 发件人：{ $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = 收件人：
script-portal-from-line = 发件人：

## Notes

script-after-title = 谈话之后
script-after-heard = 把您听到的再说一遍：“我想确认我听懂了。您说的是……”
script-after-time = 可以安全地等多久：
script-after-names = 其他医生的姓名：
script-after-referral = 谁发送转诊单，什么时候：
script-after-next = 接下来做什么：
