//! Which boxes of the form the record ticks. Private topics, initials and signatures never come here.

use super::{office::Department, source::Source};
use crate::{packet::Choice, patient::Patient};

/// Record types that a second opinion always needs.
const ALWAYS: [&str; 4] = ["summary", "labs", "imaging-reports", "images"];

/// Record types that a condition set adds.
const BY_CONDITION: [(&str, &[&str]); 8] = [
    ("surgery", &["op", "heart"]),
    ("cancer", &["path-report", "path-slides", "treatment", "genetic-tumor"]),
    ("rare", &["path-report", "genetic-tumor"]),
    ("chronic", &["meds"]),
    ("child", &["meds"]),
    ("mental", &["meds"]),
    ("med", &["meds", "treatment"]),
    ("nodx", &["path-report", "meds", "heart"]),
];

/// Record types that an office of its own keeps.
const OF_IMAGING: [&str; 2] = ["imaging-reports", "images"];
const OF_PATHOLOGY: [&str; 2] = ["path-report", "path-slides"];

/// Whether the record ticks a box.
pub(super) fn is_ticked(source: &Source<'_>, choice: Choice) -> bool {
    let patient = source.run.patient;
    match choice.field {
        "records.types" => !source.run.blank && types_of_office(source).contains(&choice.word),
        field if choice.word.is_empty() => patient.flag(field),
        field => patient.choice(field) == Some(choice.word) || patient.choices(field).contains(&choice.word),
    }
}

/// The record types that the record names, else those that its condition sets call for.
pub(super) fn types(patient: &Patient) -> Vec<&'static str> {
    let mut types = patient.choices("records.types").to_vec();
    if types.is_empty() {
        types.extend(ALWAYS);
        let sets = patient.choices("condition.sets");
        types.extend(BY_CONDITION.iter().filter(|(set, _)| sets.contains(set)).flat_map(|(_, types)| *types));
    }
    if patient.get("records.other").is_some() {
        types.push("other");
    }
    types
}

/// An office that keeps only scans or tissue is asked for those; the records office is not asked for what such an
/// office is asked for.
fn types_of_office(source: &Source<'_>) -> Vec<&'static str> {
    let asked = types(source.run.patient);
    let department = source.office.map_or(Department::Records, |office| office.department);
    if let Some(own) = kept_by(department) {
        let some: Vec<_> = asked.into_iter().filter(|word| own.contains(word)).collect();
        return if some.is_empty() { own.to_vec() } else { some };
    }
    let others: Vec<_> =
        source.run.offices.iter().filter_map(|office| kept_by(office.department)).flatten().collect();
    asked.into_iter().filter(|word| !others.contains(&word)).collect()
}

const fn kept_by(department: Department) -> Option<&'static [&'static str]> {
    match department {
        Department::Records => None,
        Department::Imaging => Some(&OF_IMAGING),
        Department::Pathology => Some(&OF_PATHOLOGY),
    }
}
