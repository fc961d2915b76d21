### Words that many pages share

packet-name = Mi paquete de segunda opinión
answer-yes = Sí
answer-no = No
name-latin = Nombre en letras latinas (A a Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Traducción aún sin revisar. Pida un intérprete.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = Mis notas

# What a screen reader says of a box that is ticked.
box-ticked = marcada

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } y { $last }
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
date-long = { $weekday } { $day } de { $month } de{ "\u00A0" }{ $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } de { $month } de{ "\u00A0" }{ $year }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# 1 is Monday, as in ISO 8601.
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
