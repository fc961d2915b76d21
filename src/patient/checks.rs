//! Checks of fields against each other and against today.

use chrono::NaiveDate;

use super::{Patient, date, kinds, reading::Reading};
use crate::faults::Why;

/// Age in years from which a patient signs alone. Where the law of a place lets younger ones, `patient.minor_consent` says so.
const ADULT: u32 = 18;
/// The oldest age ever recorded is 122.
const OLDEST: u32 = 130;

/// Notes every fault and warning.
pub(super) fn check(patient: &Patient, today: NaiveDate, reading: &mut Reading<'_>) {
    birth(patient, today, reading);
    speaker(patient, reading);
    zip(patient, reading);
    period(patient, today, reading);
    appointments(patient, today, reading);
}

fn birth(patient: &Patient, today: NaiveDate, reading: &mut Reading<'_>) {
    let Some(born) = patient.date("patient.birth_date") else { return };
    let signs = patient.get("representative.name").is_some() || patient.flag("patient.minor_consent");
    match today.years_since(born) {
        None => reading.fault("patient.birth_date", Why::InTheFuture { today }),
        Some(age) if age > OLDEST => reading.fault("patient.birth_date", Why::TooLongAgo(OLDEST)),
        Some(age) if age < ADULT && !signs => reading.warn("patient.birth_date", Why::MinorAlone(ADULT)),
        Some(_) => {}
    }
}

/// Somebody who speaks for the patient says their own name.
fn speaker(patient: &Patient, reading: &mut Reading<'_>) {
    let other = patient.choice("speaker.role").is_some_and(|role| role != "patient");
    if other && patient.get("speaker.name").is_none() {
        reading.fault("speaker.name", Why::SpeakerUnnamed);
    }
}

/// A postal code has the American form unless another country is named. Tables seldom name one, so a code of another form
/// is a warning; but fewer digits are a ZIP code whose leading zero a spreadsheet has dropped.
fn zip(patient: &Patient, reading: &mut Reading<'_>) {
    let path = "patient.address.zip";
    let country = patient.text("patient.address.country");
    let american = country.is_none_or(is_united_states);
    match patient.text(path).filter(|zip| american && !kinds::is_zip(zip)) {
        None => {}
        Some(zip) if country.is_some() || zip.parse::<u16>().is_ok_and(|_| zip.len() < 5) => {
            reading.fault(path, Why::NotAZip);
        }
        Some(_) => reading.warn(path, Why::ForeignZip),
    }
}

fn is_united_states(country: &str) -> bool {
    let letters: String = country.chars().filter(char::is_ascii_alphabetic).collect();
    ["us", "usa", "unitedstates", "unitedstatesofamerica"].contains(&letters.to_ascii_lowercase().as_str())
}

/// `date_from` <= `date_to` <= today < `expires`, where they are given; 45 CFR 164.508(b)(2)(i) makes an expired
/// authorization defective.
fn period(patient: &Patient, today: NaiveDate, reading: &mut Reading<'_>) {
    let [from, to, expires] =
        ["records.date_from", "records.date_to", "records.expires"].map(|path| patient.date(path));
    for (path, day) in [("records.date_from", from), ("records.date_to", to)] {
        if day.is_some_and(|day| day > today) {
            reading.fault(path, Why::InTheFuture { today });
        }
    }
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        reading.fault("records.date_to", Why::Before("records.date_from"));
    }
    if expires.is_some_and(|day| day <= today) {
        reading.fault("records.expires", Why::NotInTheFuture { today });
    }
    if patient.date("condition.diagnosed_on").is_some_and(|day| day > today) {
        reading.fault("condition.diagnosed_on", Why::InTheFuture { today });
    }
}

/// Dates to come that have gone by print a packet that helps nobody; a warning is enough.
fn appointments(patient: &Patient, today: NaiveDate, reading: &mut Reading<'_>) {
    if patient.date("plan.decide_by").is_some_and(|day| day < today) {
        reading.warn("plan.decide_by", Why::Past { today });
    }
    for (number, candidate) in (1..).zip(patient.entries("candidates")) {
        if candidate.get("visit_date").and_then(date).is_some_and(|day| day < today) {
            reading.warn(&format!("candidates[{number}].visit_date"), Why::Past { today });
        }
    }
}
