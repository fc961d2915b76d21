### Words that many pages share

packet-name = दूसरी राय के लिए मेरी फ़ाइल
answer-yes = हाँ
answer-no = नहीं
name-latin = अंग्रेज़ी अक्षरों में नाम (A-Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = यह अनुवाद अभी जाँचा नहीं गया। दुभाषिया माँगें।

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = मेरे नोट्स

# What a screen reader says of a box that is ticked.
box-ticked = निशान लगा है

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } और { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } या { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday }, { $day } { $month } { $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } { $month } { $year }

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

# 1 is Monday, as in ISO 8601.
weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार
