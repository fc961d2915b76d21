//! What came back, put in the place of what was there.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Delivery, Returned, refuse,
    sheet::{texts, words},
    source::{self, as_message, plain},
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
        for message in source::messages(&file.text) {
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
    for message in source::messages(source).into_iter().rev() {
        let Some(other) = new.get(message.id).filter(|other| **other != message.text) else { continue };
        let whole = as_message(message.id, other);
        let whole = whole.split_once('=').map_or("", |(_, text)| text);
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::place::Place;

    const ENGLISH: &str = "a = A { $x }\nb = B\nc = C\n";
    const SPANISH: &str = "# Above\na =\n    Uno { $x }\n# Below\n\nb =  Dos\n### End\n";

    fn files(spanish: &str) -> Files {
        let mut files = crate::builtin::files();
        let paths: Vec<String> = files.iter().map(|(path, _)| path.to_owned()).collect();
        let ours = |path: &&String| path.starts_with("locales/e") && path.ends_with(".ftl");
        for path in paths.iter().filter(ours) {
            files.lay(path.clone(), File { path: path.clone(), text: "".into() });
        }
        for (path, text) in [("locales/en/z.ftl", ENGLISH), ("locales/es/z.ftl", spanish)] {
            files.lay(path.to_owned(), File { path: path.to_owned(), text: text.to_owned().into() });
        }
        files
    }

    fn returned(rows: &[(&str, &str, &str)]) -> Delivery {
        let row = |(at, (id, english, translation)): (usize, &(&str, &str, &str))| Returned {
            id: (*id).to_owned(),
            english: (*english).to_owned(),
            translation: (*translation).to_owned(),
            place: Place { line: at + 1, ..Place::new("t.csv", "", 0) },
        };
        Delivery { tag: "es".to_owned(), rows: rows.iter().enumerate().map(row).collect() }
    }

    fn edited(spanish: &str, rows: &[(&str, &str, &str)]) -> String {
        let edited = edit(&files(spanish), &returned(rows), false).unwrap();
        edited.files.get("z.ftl").cloned().unwrap_or_default()
    }

    #[test]
    fn all_that_is_no_changed_text_stays_as_it_is() {
        let text = edited(SPANISH, &[("b", "B", "Dos más"), ("a", "A { $x }", "Uno { $x }")]);
        assert_eq!(text, SPANISH.replace("=  Dos", "= Dos más"));
        let text = edited(SPANISH, &[("a", "A { $x }", "{ $x }\nes uno")]);
        assert_eq!(text, SPANISH.replace("=\n    Uno { $x }", "= { $x }\n    es uno"));
        let windows = SPANISH.replace('\n', "\r\n");
        let text = edited(&windows, &[("b", "B", "1\r\n2")]);
        assert_eq!(text, windows.replace("=  Dos", "= 1\r\n    2"));
        assert_eq!(edited(SPANISH, &[("a", "A { $x }", " Uno { $x }\n"), ("b", "B", "Dos")]), "");
    }

    #[test]
    fn what_was_missing_stands_at_the_end() {
        let text = edited(SPANISH, &[("c", "C", "Tres")]);
        assert_eq!(text, format!("{SPANISH}c = Tres\n"));
    }

    #[test]
    fn no_text_can_become_a_message_of_its_own() {
        let text = edited(SPANISH, &[("b", "B", "Dos\nc = Tres")]);
        assert!(text.contains("b = Dos\n    c = Tres\n"), "{text}");
    }

    #[test]
    fn the_english_of_an_unchanged_text_counts_only_for_somebody_who_stands_behind_it() {
        let delivery = returned(&[("b", "Bee", "Dos")]);
        assert!(edit(&files(SPANISH), &delivery, false).unwrap().files.is_empty());
        let faults = edit(&files(SPANISH), &delivery, true).unwrap_err();
        assert!(faults[0].message.contains("the English text of `b` is another one now"));
    }

    #[test]
    fn faults_are_told_of_what_was_changed_and_of_nothing_else() {
        let lame = SPANISH.replace("{ $x }", "");
        assert_eq!(edit(&files(&lame), &returned(&[("b", "B", "2")]), false).unwrap().changed.len(), 1);
        let faults = edit(&files(SPANISH), &returned(&[("b", "B", "{ $y }"), ("a", "A { $x }", "1")]), false);
        let said: Vec<String> = faults.unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(said[0], "t.csv:1:1: the English `b` has no `$y`");
        assert_eq!(said[1], "t.csv:2:1: `a` lacks `x` of the English message");
    }
}
