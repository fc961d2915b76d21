//! What is wrong with a delivery, at its places in the file that came back.

use std::collections::BTreeMap;

use super::{
    Delivery, Returned, fault,
    sheet::words,
    source::{self, as_message, plain},
};
use crate::{
    builtin::Files,
    lint::{self, Finding},
    messages::{self, is_alone},
    place::{Place, SettingsError},
    suggest,
};

/// Ids that English does not have, and ids that come twice.
pub(super) fn ids(delivery: &Delivery, english: &BTreeMap<String, String>) -> Vec<SettingsError> {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for Returned { id, place, .. } in &delivery.rows {
        if !english.contains_key(id) {
            let near = suggest::nearest(id, english.keys().map(String::as_str));
            let hint = near.map_or_else(
                || "a message begins in English: export again to see all ids".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            faults.push(fault(place.clone(), format!("there is no message `{id}`"), hint));
        } else if let Some(first) = seen.insert(id, place) {
            let message = format!("`{id}` stands already in line {}", first.line);
            faults.push(fault(place.clone(), message, "keep one of the two"));
        }
    }
    faults
}

/// Messages whose translation is gone.
pub(super) fn emptied(delivery: &Delivery, present: &BTreeMap<String, String>) -> Vec<SettingsError> {
    let is_gone = |row: &&Returned| plain(&row.translation).is_empty() && present.contains_key(&row.id);
    let of = |row: &Returned| {
        let message = format!("the translation of `{}` is gone", row.id);
        fault(row.place.clone(), message, "write it, or leave the whole row out to keep what there is")
    };
    delivery.rows.iter().filter(is_gone).map(of).collect()
}

/// Messages whose English is not the one that was translated.
pub(super) fn of_other_english(rows: &[&Returned], english: &BTreeMap<String, String>) -> Vec<SettingsError> {
    let is_other = |row: &&&Returned| english.get(&row.id) != Some(&plain(&row.english));
    let of = |row: &&Returned| {
        let message = format!("the English text of `{}` is another one now", row.id);
        fault(row.place.clone(), message, "export again, and look at this message once more")
    };
    rows.iter().filter(is_other).map(of).collect()
}

/// The messages that Fluent can read, and what is wrong with the others.
pub(super) fn broken<'r>(rows: &[&'r Returned]) -> (Vec<&'r Returned>, Vec<SettingsError>) {
    let (mut sound, mut faults) = (Vec::new(), Vec::new());
    for row in rows {
        match syntax(row) {
            None => sound.push(*row),
            Some(fault) => faults.push(fault),
        }
    }
    (sound, faults)
}

fn syntax(row: &Returned) -> Option<SettingsError> {
    let text = format!("{}\n", as_message(&row.id, &plain(&row.translation)));
    let mut found = Vec::new();
    let file = messages::parse("", &text, &mut found);
    let (message, hint) = match found.into_iter().next() {
        Some(first) => (first.message, first.hint),
        None if file.is_some_and(|file| is_alone(&file, &row.id)) => return None,
        None => ("it is more than one text".to_owned(), None),
    };
    let hint = hint.unwrap_or_else(|| "keep what stands in braces as it was".to_owned());
    Some(fault(row.place.clone(), format!("`{}` cannot be read: {message}", row.id), hint))
}

/// What these messages would do wrong where they stand now: lost and unknown variables, changed keys.
pub(super) fn misprints(files: &Files, tag: &str, rows: &[&Returned]) -> Vec<SettingsError> {
    let places: BTreeMap<&str, &Place> = rows.iter().map(|row| (row.id.as_str(), &row.place)).collect();
    let ids = Ids::of(files, tag);
    let mut faults: Vec<SettingsError> = Vec::new();
    for finding in lint::translation(files, tag) {
        let Some(place) = ids.at(&finding).and_then(|id| places.get(id.as_str())) else { continue };
        let Finding { message, hint, .. } = finding;
        faults.push(SettingsError { place: (*place).clone(), message, hint });
    }
    faults
}

/// Which message stands where: the lines on which messages begin, by file.
struct Ids(BTreeMap<String, BTreeMap<usize, String>>);

impl Ids {
    fn of(files: &Files, tag: &str) -> Self {
        let lines = |text: &str| {
            let messages = source::messages(text).into_iter();
            messages.map(|m| (Place::new("", text, m.span.start).line, m.id.to_owned())).collect()
        };
        Self(words(files, tag).map(|(_, file)| (file.path.clone(), lines(&file.text))).collect())
    }

    fn at(&self, finding: &Finding) -> Option<&String> {
        let lines = self.0.get(&finding.place.file)?;
        lines.range(..=finding.place.line).next_back().map(|(_, id)| id)
    }
}
