### Words that many pages share

packet-name = ملفي للرأي الطبي الثاني
answer-yes = نعم
answer-no = لا
name-latin = الاسم بالأحرف اللاتينية (A-Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = ترجمة لم تُراجَع بعد. يمكنك طلب مترجم فوري.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = ملاحظاتي

# What a screen reader says of a box that is ticked.
box-ticked = تم تحديده

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } و{ $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } أو { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday }، { $day } { $month } { $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } { $month } { $year }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# 1 is Monday, as in ISO 8601.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
