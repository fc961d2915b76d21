### D5 Meet the doctor

int-title = 和医生见面
int-main = 如果有时间，请多见几位医生。问同样的问题。把答案并排写下来。

## Find and choose

int-find-title = 怎样找医生
int-find-doctor = 请您的专科医生推荐一位经常治这种病的医生。没有专科医生？请找您的家庭医生推荐。
int-find-service = 可以用医院的“找医生”（find a doctor）服务，打电话或上网都行。请看医生的培训、专长、地点、接受的医疗保险计划和语言。
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = 找医生：{ $referral-line }
int-find-plan = 请您的医疗保险计划给您一份专科医生名单。
int-find-center = 如果是癌症或罕见病，请打听哪家医疗中心治疗过很多这样的患者。
int-find-outside = 尽量选另一家医院的医生。那位医生可能会有新的看法。

int-choose-title = 挑选时看什么
int-choose-experience = 这位医生治疗过很多和您得同一种病的人。经验越多，效果往往越好。
int-choose-hospital = 这家医院通过了认证（accredited）。这表示医院达到了良好医疗的规定标准。
int-choose-staff = 您和护士、工作人员相处自在。疑问、看诊、医疗保险计划和续药，都由这些人员帮您。
int-choose-cost = 您知道要花多少钱，也知道谁可以帮您付费。
int-choose-comfort = 您觉得医生认真听您说话。身体是您的，选择也是您的。

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = 每位医生都要问
int-core-1 = 您有专科医师认证（board certified）吗？是哪个专科？
int-core-2 = 您治疗这种病的患者有多久了？
int-core-3 = 对这种病，您提供哪些治疗？
int-core-4 = 您有没有适合这种病的患者的临床试验（clinical trial）？
int-core-5 = 您的门诊时间是什么时候？
int-core-6 = 您多久做一次这种手术？
int-core-7 = 您做这种手术的成功率是多少？

## More questions for every doctor

int-more-title = 还可以问
int-more-agree = 请先看检查结果。您认为是什么病？您有多大把握？
int-more-else = 还可能是什么病？需要再做检查吗？
int-more-wait = 如果等一等会怎样？如果什么都不做会怎样？
int-more-options = 每种选择有什么好处和坏处？
int-more-you = 如果是您自己的家人，您会怎么选？为什么？
int-more-hospital = 您在哪家医院治疗患者？那家医院做这种治疗，有认证（accredited）吗？
int-more-language = 请问有会说我的语言的口译员吗？
int-more-cost = 您接受这个医疗保险计划吗？自己还要付多少？
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = 要花多少钱？您帮助没有医疗保险的人吗？
int-more-contact = 两次看诊之间有问题，由谁回答我？
int-more-report = 您会把书面意见发给我和第一位医生吗？什么时候？
int-more-home = 一部分治疗可以由离家近的医生来做吗？

## Question sets, chosen by the condition

int-surgery-title = 如果您可能要做手术
int-surgery-1 = 为什么现在需要手术？还有什么办法可以先试？
int-surgery-2 = 有没有切口更小的其他做法？
int-surgery-3 = 您去年做了多少例？
int-surgery-4 = 可能出现什么问题？在您的患者中有多常见？
int-surgery-5 = 谁来做手术？手术室里还有谁？
int-surgery-6 = 用哪种麻醉？谁来做麻醉？
int-surgery-7 = 要住院多久？什么时候可以安全地工作、开车或搬重东西？
int-surgery-8 = 会有多疼？您会怎样止痛？
int-surgery-9 = 以后还需要再做手术吗？

int-cancer-title = 如果您得了癌症
int-cancer-1 = 是哪种癌症？第几期？您有多大把握？
int-cancer-2 = 您这里的病理医生看过切片吗？
int-cancer-3 = 需要检测肿瘤的基因变化吗？
int-cancer-4 = 会有一组医生一起讨论这个病例吗？
int-cancer-5 = 治疗的目标是治好、减慢发展，还是让人舒服一些？
int-cancer-6 = 先做哪种治疗？为什么？
int-cancer-7 = 开始之前，等多久是安全的？
int-cancer-8 = 有合适的临床试验（clinical trial）吗？
int-cancer-9 = 治疗会怎样影响日常生活、工作和生育？
int-cancer-10 = 疼痛、饮食、担心和钱的问题，谁可以帮忙？

int-rare-title = 如果您得的是罕见病
int-rare-1 = 您治疗过多少位得这种病的人？
int-rare-2 = 有没有最了解这种病的医疗中心？
int-rare-3 = 需要做基因检测吗？家人也要做吗？
int-rare-4 = 谁来负责治疗？您会和当地的医生谈吗？
int-rare-5 = 有没有可以加入的患者组织或患者登记（registry）？

int-chronic-title = 如果您的病会持续很久
int-chronic-1 = 治疗的目标是什么？我们怎么知道有效？
int-chronic-2 = 少用几种药，或减少剂量，也能有效吗？
int-chronic-3 = 在家里做什么最有帮助？
int-chronic-4 = 需要多久检查一次？做哪些检查？
int-chronic-5 = 出现哪些迹象，我要给您打电话，或马上就医？

int-child-title = 如果患者是孩子
int-child-1 = 您治疗过多少个这个年龄、得这种病的孩子？
int-child-2 = 我们需要儿童医院或儿童专科医生吗？
int-child-3 = 这会怎样影响成长、上学和玩耍？
int-child-4 = 检查和剂量是专为儿童定的吗？做检查时，会用药让我的孩子睡着吗？
int-child-5 = 我可以陪着孩子吗？过夜也可以吗？
int-child-6 = 您会怎样向我的孩子解释这件事？
int-child-7 = 我十几岁的孩子可以和您单独谈哪些事？

int-mental-title = 如果是精神健康方面的问题
int-mental-1 = 您认为是什么病？是怎样判断的？
int-mental-2 = 会不会是身体上的病或药物引起的？
int-mental-3 = 有哪些选择：谈话治疗、药物、两样都用，还是其他帮助？
int-mental-4 = 多久应该见到变化？如果没有变化怎么办？
int-mental-5 = 有哪些副作用？怎样停药才安全？
int-mental-6 = 遇到危机时，我给谁打电话？
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = 危机热线，白天黑夜都可以打：{ $crisis-line }
int-mental-7 = 谁可以看我的病历？是不是只有我同意，您才和我的家人谈？

int-med-title = 如果是新药或试验中的治疗
int-med-1 = 这种治疗已经批准用于这种病吗？如果没有，您为什么认为可能有用？
int-med-2 = 通常用什么治疗？为什么不用那种？
int-med-3 = 关于风险，我们知道什么，还不知道什么？
int-med-4 = 和其他药一起用安全吗？
int-med-5 = 可以随时停止吗？停了会怎样？
int-med-6 = 药费、检查费和路费由谁付？如果造成伤害，由谁付？
int-med-7 = 谁来检查这项研究是否安全？

int-nodx-title = 如果还没有人知道您得的是什么病
int-nodx-1 = 您查过哪些病，没有查到？您是怎么知道的？
int-nodx-2 = 最可能是什么病？哪种严重的病一定不能漏掉？
int-nodx-3 = 现在做哪项检查最有帮助？
int-nodx-4 = 要不要请别人再看一次影像或切片？
int-nodx-5 = 需要看其他专科的医生吗？
int-nodx-6 = 我们应该记下什么，留意什么？
int-nodx-7 = 如果这项检查没有答案，下一步怎么办？

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = 医生{ $n }
int-grid-date = 看诊日期
int-grid-feel = 我觉得医生认真听我说（1到5）
int-grid-staff = 工作人员友善，肯帮忙（1到5）
int-grid-cost = 我要付的费用
