//! What came back, put in the place of what was there.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Delivery, Returned,
    fluent::{self, as_message, plain},
    refuse,
    sheet::{texts, words},
};
use crate::{
    builtin::{File, Files},
    place::SettingsError,
};

/// A language after a delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edited {
    /// The Fluent files that are no longer what they were, by name.
    pub files: BTreeMap<String, String>,
    /// Ids of the messages whose text is another one now.
    pub changed: BTreeSet<String>,
    /// Ids of all messages that were delivered with a text.
    pub delivered: BTreeSet<String>,
}

/// Puts a delivery in its place. `checked` says that somebody stands behind every message of it, also behind those that
/// have not changed.
///
/// # Errors
/// Everything that would print wrong, each with its place in the file that came back; then nothing is to be written.
pub fn edit(files: &Files, delivery: &Delivery, checked: bool) -> Result<Edited, Vec<SettingsError>> {
    let tag = delivery.tag.as_str();
    let (english, present) = (texts(files, "en"), texts(files, tag));
    let mut faults = refuse::ids(delivery, &english);
    faults.extend(refuse::emptied(delivery, &present));
    let is_known = |row: &&Returned| english.contains_key(&row.id) && !plain(&row.translation).is_empty();
    let rows: Vec<&Returned> = delivery.rows.iter().filter(is_known).collect();
    let is_changed = |row: &&&Returned| present.get(&row.id) != Some(&plain(&row.translation));
    let changed: Vec<&Returned> = rows.iter().filter(is_changed).copied().collect();
    faults.extend(refuse::of_other_english(if checked { &rows } else { &changed }, &english));
    let (sound, broken) = refuse::broken(&changed);
    faults.extend(broken);
    let files = edited(files, tag, &sound);
    faults.extend(refuse::misprints(&files.laid, tag, &sound));
    faults.sort_by(|a, b| (&a.place, &a.message).cmp(&(&b.place, &b.message)));
    if !faults.is_empty() {
        return Err(faults);
    }
    let ids = |rows: &[&Returned]| rows.iter().map(|row| row.id.clone()).collect();
    Ok(Edited { files: files.own, changed: ids(&changed), delivered: ids(&rows) })
}

/// Files that are new, and all files with them.
struct Laid {
    own: BTreeMap<String, String>,
    laid: Files,
}

fn edited(files: &Files, tag: &str, rows: &[&Returned]) -> Laid {
    let new: BTreeMap<&str, String> =
        rows.iter().map(|row| (row.id.as_str(), plain(&row.translation))).collect();
    let mut own: BTreeMap<String, String> = BTreeMap::new();
    let mut placed = BTreeSet::new();
    for (name, file) in words(files, tag) {
        let (text, ids) = replaced(&file.text, &new);
        if !ids.is_empty() {
            own.insert(name.to_owned(), text);
            placed.extend(ids);
        }
    }
    for (name, file) in words(files, "en") {
        for message in fluent::messages(&file.text) {
            let Some(text) = new.get(message.id).filter(|_| !placed.contains(message.id)) else { continue };
            let there = files.get(&format!("locales/{tag}/{name}")).map(|file| file.text.to_string());
            let whole = own.entry(name.to_owned()).or_insert_with(|| there.unwrap_or_default());
            append(whole, &as_message(message.id, text));
        }
    }
    let mut laid = files.clone();
    for (name, text) in &own {
        let path = format!("locales/{tag}/{name}");
        let shown = files.get(&path).map_or_else(|| path.clone(), |file| file.path.clone());
        laid.lay(path, File { path: shown, text: text.clone().into() });
    }
    Laid { own, laid }
}

/// A file with new texts in the places of old ones, and the ids of those. All else stays as it is.
fn replaced(source: &str, new: &BTreeMap<&str, String>) -> (String, BTreeSet<String>) {
    let (mut text, mut ids) = (source.to_owned(), BTreeSet::new());
    for message in fluent::messages(source).into_iter().rev() {
        let Some(other) = new.get(message.id).filter(|other| **other != message.text) else { continue };
        let whole = as_message("", other);
        let whole = whole.trim_start_matches(' ').trim_start_matches('=');
        let whole = if source.contains("\r\n") { whole.replace('\n', "\r\n") } else { whole.to_owned() };
        text.replace_range(message.span, &whole);
        ids.insert(message.id.to_owned());
    }
    (text, ids)
}

fn append(text: &mut String, message: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(message);
    text.push('\n');
}
