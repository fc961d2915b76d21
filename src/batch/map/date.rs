//! Dates in the form that a map names. Nothing is guessed: a form says day, month and a year of four digits.

use chrono::NaiveDate;
use chrono::format::{Item, Numeric, StrftimeItems};

/// Checks the form of a date.
///
/// # Errors
/// What it lacks or has too much, in words.
pub(super) fn check(format: &str) -> Result<(), String> {
    let [mut year, mut month, mut day] = [0; 3];
    for item in StrftimeItems::new(format) {
        match item {
            Item::Literal(_) | Item::Space(_) => {}
            Item::Numeric(Numeric::Year, _) => year += 1,
            Item::Numeric(Numeric::Month, _) => month += 1,
            Item::Numeric(Numeric::Day, _) => day += 1,
            Item::Fixed(fixed) if is_month(&fixed) => month += 1,
            Item::Numeric(Numeric::YearMod100, _) => {
                return Err("two digits do not tell the century; ask for dates with %Y".to_owned());
            }
            _ => return Err(FORM.to_owned()),
        }
    }
    if [year, month, day] == [1; 3] { Ok(()) } else { Err(FORM.to_owned()) }
}

const FORM: &str = "a date has %Y, %m (or %b, %B) and %d once each, such as %m/%d/%Y or %d.%m.%Y";

fn is_month(fixed: &chrono::format::Fixed) -> bool {
    matches!(fixed, chrono::format::Fixed::ShortMonthName | chrono::format::Fixed::LongMonthName)
}

/// A date of this form, with a year of four digits.
pub(super) fn read(text: &str, format: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, format).ok()?;
    let year = date.format("%Y").to_string();
    (year.len() == 4 && text.contains(&year)).then_some(date)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_would_guess_are_refused() {
        for good in ["%m/%d/%Y", "%d.%m.%Y", "%d %b %Y", "%B %e, %Y", "%Y%m%d", "%F", "%m/%d/%Y 00:00"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        assert!(check("%m/%d/%y").unwrap_err().contains("century"));
        for wrong in ["%m/%Y", "%d/%d/%Y", "MM/DD/YYYY", "%Q", "", "%m/%d/%Y %H", "%s", "%D"] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_the_named_form_is_read() {
        let day = NaiveDate::from_ymd_opt(1961, 3, 4);
        assert_eq!(read("03/04/1961", "%m/%d/%Y"), day);
        assert_eq!(read("3/4/1961", "%m/%d/%Y"), day);
        assert_eq!(read("4 Mar 1961", "%d %b %Y"), day);
        for wrong in ["1961-03-04", "13/04/1961", "02/30/1961", "3/4/61", "", "03/04/19610", "03/04/1961 x"] {
            assert_eq!(read(wrong, "%m/%d/%Y"), None, "{wrong}");
        }
    }
}
