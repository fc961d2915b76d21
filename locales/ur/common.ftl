### Words that many pages share

packet-name = دوسری رائے کے لیے میرے کاغذات
answer-yes = ہاں
answer-no = نہیں
name-latin = انگریزی حروف میں نام (A سے Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = ترجمہ ابھی جانچا نہیں گیا۔ ترجمان مانگیں۔

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = میرے نوٹس

# What a screen reader says of a box that is ticked.
box-ticked = نشان لگا ہے

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } اور { $last }
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
date-long = { $weekday }، { $day } { $month } { $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } { $month } { $year }

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

# 1 is Monday, as in ISO 8601.
weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار
