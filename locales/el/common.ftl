### Words that many pages share

packet-name = Τα έντυπά μου για δεύτερη γνώμη
answer-yes = Ναι
answer-no = Όχι
name-latin = Όνομα με λατινικά γράμματα (A έως Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Μετάφραση χωρίς έλεγχο. Ζητήστε διερμηνέα.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = Οι σημειώσεις μου

# What a screen reader says of a box that is ticked.
box-ticked = σημειωμένο

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } και { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } ή { $last }

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
date-short = { $day }{ "\u00A0" }{ $month } { $year }

month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου

# 1 is Monday, as in ISO 8601.
weekday-1 = Δευτέρα
weekday-2 = Τρίτη
weekday-3 = Τετάρτη
weekday-4 = Πέμπτη
weekday-5 = Παρασκευή
weekday-6 = Σάββατο
weekday-7 = Κυριακή
