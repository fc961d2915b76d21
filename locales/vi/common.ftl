### Words that many pages share

packet-name = Tài liệu của tôi để xin ý kiến bác sĩ thứ hai
answer-yes = Có
answer-no = Không
name-latin = Tên viết bằng chữ La-tinh (A đến Z)

# Stands under the running line of every page, here and in English, until a qualified translator has checked the locale.
# Both languages share one line, so keep it to about 50 characters.
translation-unchecked = Bản dịch chưa kiểm tra. Hãy xin thông dịch viên.

# Title of a side with writing lines. It fills the back of a sheet, so that the records form can be handed over alone.
notes-title = Ghi chép của tôi

# What a screen reader says of a box that is ticked.
box-ticked = đã đánh dấu

## Two things named together. Both are names or labels, never parts of a sentence.

# $first (String) First name or label
# $last (String) Last name or label
list-and = { $first } và { $last }
# $first (String) First name or label
# $last (String) Last name or label
list-or = { $first } hoặc { $last }

## Dates. Day, month and year are text that is ready to print.
## The month stands in the form that a date needs (genitive where the language has one).
## Where a short name is not usual, write the whole name.

# With the day of the week. For dates that the patient must not miss.
# $weekday (String) One of weekday-1 to weekday-7
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-long = { $weekday }, ngày { $day } { $month }, { $year }
# On forms and in narrow cells. The month is a word, so that nobody mixes up day and month.
# $day (String) Day of the month, no leading zero
# $month (String) One of month-1 to month-12
# $year (String) Year, four digits
date-short = { $day } { $month }, { $year }

month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

# 1 is Monday, as in ISO 8601.
weekday-1 = Thứ Hai
weekday-2 = Thứ Ba
weekday-3 = Thứ Tư
weekday-4 = Thứ Năm
weekday-5 = Thứ Sáu
weekday-6 = Thứ Bảy
weekday-7 = Chủ Nhật
