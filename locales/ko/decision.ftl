### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = 내 결정
dec-main = 들은 이야기를 나에게 중요한 것과 비교해 보세요. 그리고 다음 단계를 선택하세요.
dec-choice = 내가 내려야 할 결정
dec-by = 결정할 마지막 날
dec-help = 결정을 도와줄 사람

## Table: one row for each doctor

dec-doctor-says = 각 의사가 말한 내용
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = 의사
dec-has = 내 병
dec-plan = 해야 할 일
dec-why = 이유

## Table: one row for each choice

dec-option = 내가 선택할 수 있는 방법
# Head of the first column: one choice a row.
dec-option-name = 방법
dec-good = 좋은 점
dec-bad = 나쁜 점
dec-matter = 나에게 중요한 정도(1 = 조금, 5 = 매우)
dec-donothing = 기다리거나, 지금은 아무것도 하지 않기

## Next step

dec-agree = 의사들의 의견이 같으면: 언제 시작하는지 물어보세요. 치료를 책임지는 사람이 누구인지 물어보세요.
dec-differ = 의사들의 의견이 다르면: 그럴 수 있습니다. 의사마다 이유를 물어보세요. 의사들끼리 이야기해 달라고 부탁하세요. 세 번째 의사에게 물어볼 수도 있습니다.
dec-unsure = 아직 알아야 할 것과 물어볼 사람
dec-return = 무엇을 선택했는지 처음 의사에게 알리세요. 처음 의사에게 다시 진료받을 수 있습니다.
dec-next = 나의 다음 단계와 날짜
