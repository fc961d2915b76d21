### Words that many pages share

packet-name = 我的第二醫療意見資料
answer-yes = 是
answer-no = 否
name-latin = 用英文字母寫的姓名（A到Z）

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = 譯文尚未審核。請要求提供口譯員。

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = 我的筆記

# What a screen reader says of a box that is ticked.
box-ticked = 已勾選

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first }和{ $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first }或{ $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $year }年{ $month }{ $day }日（{ $weekday }）
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $year }年{ $month }{ $day }日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# 1 is Monday, as in ISO 8601.
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
