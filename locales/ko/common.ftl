### Words that many pages share

packet-name = 내 이차 소견 자료집
answer-yes = 예
answer-no = 아니요
name-latin = 영문 이름(A부터 Z까지)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = 아직 검토하지 않은 번역입니다. 통역사를 요청하세요.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = 내 메모

# What a screen reader says of a box that is ticked.
box-ticked = 표시됨

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } 및 { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } 또는 { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $year }년 { $month } { $day }일 { $weekday }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $year }년 { $month } { $day }일

month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

# 1 is Monday, as in ISO 8601.
weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일
