//! Civil dates in the words of a locale.
//!
//! The month is a word everywhere, so that nobody mixes it up with the day; the calendar is Gregorian and the digits are
//! ASCII. Month and weekday are messages of their own, so that a missing one is an error and not another month.

use chrono::{Datelike, NaiveDate};

use crate::messages::{Args, MessageError, Messages};

/// U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE, which stand around every variable.
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// With its weekday, for dates that the patient must not miss: `date-long`.
    Long,
    /// For forms and narrow cells: `date-short`.
    Short,
}

impl Form {
    const fn id(self) -> &'static str {
        match self {
            Self::Long => "date-long",
            Self::Short => "date-short",
        }
    }

    /// A date in the words of a locale.
    ///
    /// # Errors
    /// [`MessageError`] when the locale lacks a message for it.
    pub fn write(self, messages: &Messages, date: NaiveDate) -> Result<String, MessageError> {
        write(self.id(), messages, date)
    }

    /// Ids of the messages that a date is written in.
    #[must_use]
    pub fn message_ids(self, messages: &Messages, date: NaiveDate) -> Vec<String> {
        let names = messages.variables(self.id()).ok();
        let parts = [("month", month(date)), ("weekday", weekday(date))].into_iter();
        let parts = parts.filter(|(name, _)| names.is_some_and(|names| names.contains(*name)));
        parts.map(|(_, id)| id).chain([self.id().to_owned()]).collect()
    }
}

/// Ids of all messages that dates are made of.
pub fn message_ids() -> impl Iterator<Item = String> {
    let months = (1..=12).map(|month| format!("month-{month}"));
    let weekdays = (1..=7).map(|weekday| format!("weekday-{weekday}"));
    ["date-long", "date-short"].map(str::to_owned).into_iter().chain(months).chain(weekdays)
}

fn month(date: NaiveDate) -> String {
    format!("month-{}", date.month())
}

fn weekday(date: NaiveDate) -> String {
    format!("weekday-{}", date.weekday().number_from_monday())
}

fn write(id: &str, messages: &Messages, date: NaiveDate) -> Result<String, MessageError> {
    let weekday = messages.text(&weekday(date), &Args::new())?;
    let month = messages.text(&month(date), &Args::new())?;
    let args = Args::new()
        .text("weekday", weekday)
        .text("day", date.day().to_string())
        .text("month", month)
        .text("year", date.year().to_string());
    // A date is isolated as a whole. Marks within would hide all its letters from a reader that looks for the first of
    // them to learn the direction (UAX #9, rule P2), and an Arabic date would run from left to right.
    Ok(messages.text(id, &args)?.replace(ISOLATION_MARKS, ""))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn english() -> Messages {
        let locale = Locale::read("en", "locale.toml", include_str!("../locales/en/locale.toml")).unwrap();
        Messages::load(locale, &[("common.ftl", include_str!("../locales/en/common.ftl"))]).unwrap()
    }

    #[test]
    fn every_month_in_both_forms() {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let weekdays = ["Fri", "Mon", "Mon", "Thu", "Sat", "Tue", "Thu", "Sun", "Wed", "Fri", "Mon", "Wed"];
        let messages = english();
        for (number, (month, weekday)) in (1..).zip(months.iter().zip(weekdays)) {
            let date = NaiveDate::from_ymd_opt(2027, number, 1).unwrap();
            assert_eq!(Form::Short.write(&messages, date).unwrap(), format!("1 {month} 2027"));
            assert_eq!(Form::Long.write(&messages, date).unwrap(), format!("{weekday} 1 {month} 2027"));
        }
    }

    #[test]
    fn all_seven_weekdays_follow_iso_8601() {
        let messages = english();
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        for (day, name) in (23..).zip(days) {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            assert_eq!(Form::Long.write(&messages, date).unwrap(), format!("{name} {day} Nov 2026"));
        }
    }

    #[test]
    fn all_messages_of_dates_are_named() {
        let messages = english();
        assert_eq!(message_ids().filter(|id| messages.has(id)).count(), 21);
    }

    #[test]
    fn a_date_names_the_messages_that_it_is_written_in() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(Form::Short.message_ids(&english(), date), ["month-11", "date-short"]);
        assert_eq!(Form::Long.message_ids(&english(), date), ["month-11", "weekday-1", "date-long"]);
    }

    #[test]
    fn a_missing_month_is_an_error_and_not_another_month() {
        let locale = Locale::read("en", "locale.toml", include_str!("../locales/en/locale.toml")).unwrap();
        let text = include_str!("../locales/en/common.ftl").replace("month-10 = Oct", "");
        let messages = Messages::load(locale, &[("common.ftl", &text)]).unwrap();
        let october = NaiveDate::from_ymd_opt(2026, 10, 3).unwrap();
        assert!(
            Form::Short.write(&messages, october).unwrap_err().to_string().contains("`month-10` is missing")
        );
    }
}
