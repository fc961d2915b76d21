//! Every translation by machine has been put into English again by somebody who had not seen the source, and compared.
//!
//! `UPDATE=1 cargo test --test it back_translations` writes the mark of the English message (`source`) where an entry has
//! none. One that has another stays: the message has changed, and a person must compare again.

use std::collections::BTreeMap;
use std::fs;

use second_opinion::{
    builtin::{File, Files},
    lint::{Code, Finding, lint},
    messages::Standing,
    review::{self, Review},
};

use crate::{
    locales,
    printing::{at, faces},
};

/// Tags of locales of which some message has been checked by no qualified person.
fn by_machine(files: &Files) -> Vec<String> {
    let english = locales::Files::read("en").messages("en");
    let is_unchecked = |tag: &&str| {
        let read = |file: &File| Review::read(&file.path, &file.text).unwrap();
        let review = files.review(tag).map(read).unwrap_or_default();
        let standing = review::standing(&review, &locales::Files::read(tag).messages(tag), &english);
        matches!(standing, Standing::Machine | Standing::Partly(_))
    };
    files.locales().into_iter().filter(is_unchecked).map(str::to_owned).collect()
}

#[test]
fn every_translation_by_machine_has_them() {
    let files = locales::files();
    let without: Vec<String> =
        by_machine(&files).into_iter().filter(|tag| files.back_translation(tag).is_none()).collect();
    assert_eq!(without, Vec::<String>::new(), "locales without back-translation.toml");
}

#[test]
fn every_one_is_held_against_the_present_english() {
    let mut files = locales::files();
    if std::env::var_os("UPDATE").is_some() {
        for (name, text) in filled(&files) {
            fs::write(at(&name), &text).unwrap();
            files.lay(name.clone(), File { path: name, text: text.into() });
        }
    }
    let findings: Vec<String> = of_back_translations(&files).iter().map(ToString::to_string).collect();
    assert_eq!(findings.len(), 0, "{}", findings.join("\n"));
}

fn of_back_translations(files: &Files) -> Vec<Finding> {
    lint(files, faces()).into_iter().filter(|finding| finding.code == Code::BackTranslation).collect()
}

/// The files with marks where there were none, by name.
fn filled(files: &Files) -> BTreeMap<String, String> {
    let mut marks: BTreeMap<String, BTreeMap<usize, String>> = BTreeMap::new();
    for finding in
        of_back_translations(files).iter().filter(|f| f.message.contains("does not say which English"))
    {
        let mark = finding.hint.as_ref().unwrap().split('`').nth(1).unwrap();
        marks.entry(finding.place.file.clone()).or_default().insert(finding.place.line, mark.to_owned());
    }
    marks
        .into_iter()
        .map(|(name, marks)| (name.clone(), with_marks(&files.get(&name).unwrap().text, &marks)))
        .collect()
}

/// A text with these lines after those of these numbers, counted from 1.
fn with_marks(text: &str, marks: &BTreeMap<usize, String>) -> String {
    let lines = text.lines().enumerate();
    lines
        .flat_map(|(at, line)| [Some(line), marks.get(&(at + 1)).map(String::as_str)])
        .flatten()
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[test]
fn a_mark_is_written_where_there_is_none_and_never_changed() {
    let mut files = locales::files();
    let name = "locales/ar/back-translation.toml";
    let text = "# Kept\n[packet-name]\nback = \"x\"\nverdict = \"same\"\n\n[answer-yes]\nsource = \"0000000000000000\"\nback = \"Yes\"\nverdict = \"same\"\n";
    files.lay(name.to_owned(), File { path: name.to_owned(), text: text.into() });
    let filled = filled(&files);
    let (before, after) = filled[name].split_once("[packet-name]\nsource = \"").unwrap();
    let (mark, rest) = after.split_once("\"\n").unwrap();
    assert_eq!((before, mark.len()), ("# Kept\n", 16));
    assert_eq!(format!("# Kept\n[packet-name]\n{rest}"), text, "all else stays");
    files.lay(name.to_owned(), File { path: name.to_owned(), text: filled[name].clone().into() });
    assert!(!self::filled(&files).contains_key(name));
    let stale = of_back_translations(&files);
    assert!(stale.iter().any(|finding| finding.message.contains("`answer-yes` has changed since")));
}
