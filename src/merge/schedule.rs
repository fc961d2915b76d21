//! The dates that a patient must not miss, worked out from the day of printing.
//!
//! Rules, in days of the calendar:
//! - The records are needed by the first visit that is not over yet; without one, by the day on which surgery or
//!   treatment starts, if that is not over yet.
//! - The request must leave early enough that the office may use its whole legal time and that a letter may travel both
//!   ways, but not before today. If that day falls on a weekend, the Friday before is printed, unless it is over.
//! - The day to call the office is `check` days after that, but not later than the day before the records are needed. If
//!   it falls on a weekend, the Monday after is printed, unless the records are needed earlier.
//! - The last day for the office to answer is the legal one, counted from the day of sending; no weekend moves it.
//! - Without a visit, surgery or treatment all of these are left to the patient.
//! - The last day to decide is the record's own.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Periods of the place, in days.
#[derive(Clone, Copy, Debug)]
pub struct Periods {
    /// In which the office must answer.
    pub access: u32,
    /// That a letter takes.
    pub mail: u32,
    /// After which to call the office.
    pub check: u32,
    /// Most that the office usually needs.
    pub processing: u32,
}

/// What the record says of dates.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Visits with new doctors, in any order.
    pub visits: Vec<NaiveDate>,
    /// Start of surgery or treatment.
    pub start: Option<NaiveDate>,
    /// Last day to decide.
    pub decide_by: Option<NaiveDate>,
}

/// The dates of a packet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// First visit with a new doctor.
    pub visit: Option<NaiveDate>,
    /// Day before which the records must be there.
    pub needed_by: Option<NaiveDate>,
    /// Last day to send the request.
    pub send_by: Option<NaiveDate>,
    /// Day to call the records office.
    pub check_on: Option<NaiveDate>,
    /// Last day for the office to answer.
    pub late_on: Option<NaiveDate>,
    /// Last day to decide.
    pub decide_by: Option<NaiveDate>,
    /// Whether the records may come too late, even when the request leaves today.
    pub short: bool,
}

impl Schedule {
    /// Works the dates out.
    #[must_use]
    pub fn new(today: NaiveDate, known: &Known, periods: &Periods) -> Self {
        let visit = known.visits.iter().copied().filter(|date| *date >= today).min();
        let needed_by = visit.or(known.start.filter(|date| *date >= today));
        let send_by = needed_by.map(|date| send_by(today, date, periods));
        Self {
            visit,
            needed_by,
            send_by,
            check_on: send_by.zip(needed_by).and_then(|(sent, needed)| check_on(sent, needed, periods)),
            late_on: send_by.and_then(|sent| later(sent, periods.access)),
            decide_by: known.decide_by,
            short: needed_by
                .is_some_and(|date| earlier(date, periods.processing + periods.mail) < Some(today)),
        }
    }
}

fn send_by(today: NaiveDate, needed: NaiveDate, periods: &Periods) -> NaiveDate {
    let ideal = earlier(needed, periods.access + 2 * periods.mail).unwrap_or(today);
    let weekday = match ideal.weekday() {
        Weekday::Sat => earlier(ideal, 1),
        Weekday::Sun => earlier(ideal, 2),
        _ => Some(ideal),
    };
    let open = weekday.filter(|date| *date >= today);
    open.unwrap_or(ideal).max(today)
}

fn check_on(sent: NaiveDate, needed: NaiveDate, periods: &Periods) -> Option<NaiveDate> {
    let last = earlier(needed, 1)?.max(sent);
    let ideal = later(sent, periods.check)?.min(last);
    let weekday = match ideal.weekday() {
        Weekday::Sat => later(ideal, 2)?,
        Weekday::Sun => later(ideal, 1)?,
        _ => ideal,
    };
    Some(if weekday <= needed { weekday } else { ideal })
}

fn earlier(date: NaiveDate, days: u32) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(days.into()))
}

fn later(date: NaiveDate, days: u32) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(days.into()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PERIODS: Periods = Periods { access: 30, mail: 3, check: 7, processing: 14 };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn schedule(today: &str, visits: &[&str], start: Option<&str>) -> Schedule {
        let visits = visits.iter().map(|date| day(date)).collect();
        Schedule::new(day(today), &Known { visits, start: start.map(day), decide_by: None }, &PERIODS)
    }

    #[test]
    fn the_sample_has_the_dates_of_the_look() {
        let dates = schedule("2026-11-22", &["2027-01-05"], None);
        assert_eq!(dates.send_by, Some(day("2026-11-30")));
        assert_eq!(dates.check_on, Some(day("2026-12-07")));
        assert_eq!(dates.late_on, Some(day("2026-12-30")));
        assert_eq!((dates.visit, dates.needed_by), (Some(day("2027-01-05")), Some(day("2027-01-05"))));
        assert!(!dates.short);
    }

    #[test]
    fn the_first_visit_counts_that_is_not_over() {
        let dates = schedule("2026-11-22", &["2027-03-01", "2026-11-20", "2027-02-01"], Some("2027-01-02"));
        assert_eq!((dates.visit, dates.needed_by), (Some(day("2027-02-01")), Some(day("2027-02-01"))));
        assert_eq!(schedule("2026-11-22", &["2026-11-22"], None).visit, Some(day("2026-11-22")));
    }

    #[test]
    fn without_a_visit_the_treatment_counts_but_is_no_visit() {
        let dates = schedule("2026-11-22", &[], Some("2027-01-05"));
        assert_eq!((dates.visit, dates.send_by), (None, Some(day("2026-11-30"))));
        assert_eq!(schedule("2026-11-22", &["2026-11-01"], Some("2026-11-21")), Schedule::default());
        assert_eq!(schedule("2026-11-22", &[], None), Schedule::default());
    }

    #[test]
    fn records_may_come_too_late_from_seventeen_days_on() {
        assert!(!schedule("2026-11-22", &["2026-12-09"], None).short);
        assert!(schedule("2026-11-22", &["2026-12-08"], None).short);
    }

    #[test]
    fn a_request_never_leaves_in_the_past_nor_is_checked_after_the_visit() {
        let dates = schedule("2026-11-23", &["2026-11-25"], None);
        assert_eq!((dates.send_by, dates.check_on), (Some(day("2026-11-23")), Some(day("2026-11-24"))));
        let dates = schedule("2026-11-23", &["2026-11-23"], None);
        assert_eq!((dates.send_by, dates.check_on), (Some(day("2026-11-23")), Some(day("2026-11-23"))));
    }

    #[test]
    fn weekends_move_a_date_only_where_there_is_time() {
        // 36 days before Mon 11 Jan 2027 is Sun 6 Dec 2026: the Friday before.
        let dates = schedule("2026-11-22", &["2027-01-11"], None);
        assert_eq!((dates.send_by, dates.check_on), (Some(day("2026-12-04")), Some(day("2026-12-11"))));
        // Today is a Sunday: nothing earlier is left, and the call waits for Monday.
        let dates = schedule("2026-11-22", &["2026-12-20"], None);
        assert_eq!((dates.send_by, dates.check_on), (Some(day("2026-11-22")), Some(day("2026-11-30"))));
        // The visit is on Monday: better a call on that morning than on a Sunday.
        let dates = schedule("2026-11-22", &["2026-11-23"], None);
        assert_eq!((dates.send_by, dates.check_on), (Some(day("2026-11-22")), Some(day("2026-11-23"))));
        let dates = schedule("2026-11-20", &["2026-11-22"], None);
        assert_eq!(dates.check_on, Some(day("2026-11-21")));
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_panic() {
        let last = NaiveDate::MAX;
        let known = Known { visits: vec![last], ..Known::default() };
        assert_eq!(Schedule::new(last, &known, &PERIODS).late_on, None);
        let first = Known { visits: vec![NaiveDate::MIN], ..Known::default() };
        assert_eq!(Schedule::new(NaiveDate::MIN, &first, &PERIODS).send_by, Some(NaiveDate::MIN));
    }
}
