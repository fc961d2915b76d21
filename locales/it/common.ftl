### Words that many pages share

packet-name = Il mio fascicolo per un secondo parere
answer-yes = Sì
answer-no = No
name-latin = Nome in lettere latine (dalla A alla Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Traduzione non verificata. Chieda un interprete.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = I miei appunti

# What a screen reader says of a box that is ticked.
box-ticked = segnata

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } e { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } o { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday } { $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

# 1 is Monday, as in ISO 8601.
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
