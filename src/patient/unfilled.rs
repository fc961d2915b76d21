//! What the records form will still lack. An unfinished form is the commonest reason for which an office sends one back.

use super::Patient;
use crate::fields::{FIELDS, Field, Need, RECORDS_FORM};

/// Paths of the fields that the records form needs and the record does not have; entries of a group are counted from 1.
#[must_use]
pub fn unfilled(patient: &Patient) -> Vec<String> {
    let needed = FIELDS.iter().filter(|field| field.need == Need::When(RECORDS_FORM));
    needed.flat_map(|field| lacking(patient, field)).collect()
}

fn lacking(patient: &Patient, field: &Field) -> Vec<String> {
    let Some(group) = field.group() else {
        let absent = patient.get(field.path).is_none();
        return absent.then(|| field.path.to_owned()).into_iter().collect();
    };
    let entries = (1..).zip(patient.entries(group.path));
    let lacking = entries.filter(|(_, entry)| !entry.contains_key(field.key()));
    let mut paths: Vec<String> =
        lacking.map(|(number, _)| format!("{}[{number}].{}", group.path, field.key())).collect();
    if patient.entries(group.path).is_empty() {
        paths.push(field.path.to_owned());
    }
    paths
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{builtin, input, patient};

    fn patient(text: &str) -> Patient {
        let tree = input::read("record", text.as_bytes(), input::Format::Toml).unwrap();
        patient::check(&tree, patient::parse_date("2026-11-22").unwrap()).unwrap().patient
    }

    #[test]
    fn the_sample_lacks_nothing() {
        assert_eq!(unfilled(&patient(&builtin::files().sample("en").unwrap().text)), Vec::<String>::new());
    }

    #[test]
    fn what_is_lacking_is_named() {
        let name = "patient.name.display = 'Rosa'\n";
        assert!(unfilled(&patient(name)).contains(&"records.from.name".to_owned()));
        let text = format!("{name}patient.birth_date = 1951-03-14\nrecords.from = [{{name = 'A'}}, {{}}]");
        let lacking = unfilled(&patient(&text));
        assert!(lacking.contains(&"records.from[2].name".to_owned()));
        assert!(!lacking.iter().any(|path| path == "patient.birth_date" || path == "records.from[1].name"));
    }
}
