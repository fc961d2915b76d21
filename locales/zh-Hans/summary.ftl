### D6 My health on one page (for the new doctor)

sum-title = 我的健康情况一页表
sum-main = 请把这一页交给新医生。能填的请填上。
sum-question = 我最想请您回答的一个问题
sum-diagnosis = 医生说我得了什么病，谁说的，什么时候
sum-plan = 建议我做什么治疗，可能哪天开始
sum-blind = 请先看我的检查结果，再看第一个方案。
sum-timeline = 发生了什么，什么时候
sum-symptoms = 我现在的感觉
sum-tests = 主要检查，日期和地点
sum-treated = 到目前为止的治疗和效果
sum-meds = 药物、维生素和剂量
sum-allergies = 过敏和不良反应
sum-other = 其他病和手术
sum-family = 我家人得过的病
sum-goals = 对我最重要的事
sum-doctors = 我的医生和电话
