### Words that many pages share

packet-name = پوشه من برای نظر پزشک دوم
answer-yes = بله
answer-no = خیر
name-latin = نام به حروف لاتین (A-Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = ترجمه هنوز بررسی نشده. مترجم شفاهی بخواهید.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = یادداشت‌های من

# What a screen reader says of a box that is ticked.
box-ticked = علامت خورده

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } و { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } یا { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday } { $day } { $month } { $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } { $month } { $year }

month-1 = ژانویهٔ
month-2 = فوریهٔ
month-3 = مارس
month-4 = آوریل
month-5 = مهٔ
month-6 = ژوئن
month-7 = ژوئیهٔ
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

# 1 is Monday, as in ISO 8601.
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
