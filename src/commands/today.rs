//! The day on which a packet is made.

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate};

/// The day that was asked for, else that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today where the user is.
///
/// The clock and the variable are read here and nowhere else.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock and this variable")]
pub(super) fn today(asked: Option<NaiveDate>) -> Result<NaiveDate> {
    match (asked, std::env::var_os("SOURCE_DATE_EPOCH")) {
        (Some(date), _) => Ok(date),
        (None, Some(seconds)) => seconds.to_str().and_then(of_epoch).context(
            "SOURCE_DATE_EPOCH is not a number of seconds since 1970\n  hint: unset it, or give the day with `--date`",
        ),
        (None, None) => Ok(chrono::Local::now().date_naive()),
    }
}

fn of_epoch(seconds: &str) -> Option<NaiveDate> {
    Some(DateTime::from_timestamp(seconds.trim().parse().ok()?, 0)?.date_naive())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_counted_in_utc() {
        assert_eq!(of_epoch("1795305600"), NaiveDate::from_ymd_opt(2026, 11, 22));
        assert_eq!(of_epoch("0"), NaiveDate::from_ymd_opt(1970, 1, 1));
        assert_eq!(of_epoch("soon"), None);
        assert_eq!(of_epoch("99999999999999999"), None);
    }
}
