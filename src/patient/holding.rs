//! Which fields hold certain characters: those that no font has.

use super::{Entry, Patient, Value};
use crate::fields::GROUPS;

/// Each field, by its path as it is shown, with those of the characters that stand in it.
#[must_use]
pub fn holding(patient: &Patient, characters: &[char]) -> Vec<(String, Vec<char>)> {
    let single = patient.values.iter().map(|(path, value)| ((*path).to_owned(), value));
    let groups = GROUPS.iter().flat_map(|group| {
        let entries = (1..).zip(patient.entries(group.path));
        entries.flat_map(|(number, entry)| shown(group.path, number, entry))
    });
    let found = single.chain(groups).map(|(shown, value)| (shown, among(value, characters)));
    found.filter(|(_, found)| !found.is_empty()).collect()
}

fn shown<'p>(group: &str, number: u32, entry: &'p Entry) -> impl Iterator<Item = (String, &'p Value)> {
    entry.iter().map(move |(key, value)| (format!("{group}[{number}].{key}"), value))
}

fn among(value: &Value, characters: &[char]) -> Vec<char> {
    let has = |c: char| match value {
        Value::Text(text) => text.expose().contains(c),
        Value::Texts(texts) => texts.iter().any(|text| text.expose().contains(c)),
        _ => false,
    };
    characters.iter().copied().filter(|c| has(*c)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::{input, patient};

    #[test]
    fn every_field_with_such_a_character_is_named() {
        let record = "patient.name.display = 'Rosa \u{1f600}'\nmeds = ['a', '\u{1f601}\u{1f600}']\n\
                      candidates = [{ name = 'a' }, { place = '\u{1f600}' }]";
        let tree = input::read("record", record.as_bytes(), input::Format::Toml).unwrap();
        let checked = patient::check(&tree, patient::parse_date("2026-11-22").unwrap()).unwrap();
        assert_eq!(
            patient::holding(&checked.patient, &['\u{1f600}', '\u{1f601}', 'x']),
            [
                ("meds".to_owned(), vec!['\u{1f600}', '\u{1f601}']),
                ("patient.name.display".to_owned(), vec!['\u{1f600}']),
                ("candidates[2].place".to_owned(), vec!['\u{1f600}']),
            ]
        );
    }
}
