### Words that many pages share

packet-name = Мои бумаги для второго мнения врача
answer-yes = Да
answer-no = Нет
name-latin = Имя латинскими буквами (от A до Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Перевод ещё не проверен. Попросите переводчика.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = Мои заметки

# What a screen reader says of a box that is ticked.
box-ticked = отмечено

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } и { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } или { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday }, { $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

# 1 is Monday, as in ISO 8601.
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
