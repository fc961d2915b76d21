### Words that many pages share

packet-name = Mes documents pour un second avis médical
answer-yes = Oui
answer-no = Non
name-latin = Nom en lettres latines (A à Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Traduction non vérifiée. Demandez un interprète.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = Mes notes

# What a screen reader says of a box that is ticked.
box-ticked = cochée

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } et { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } ou { $last }

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

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# 1 is Monday, as in ISO 8601.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
