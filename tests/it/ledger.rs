//! The ledger of PDF/UA-1 (`tests/pdf_ua.toml`): complete, in order, and every test and file that it names is there.

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;

use crate::printing::at;

/// The clauses of ISO 14289-1:2014 that ask something, with those for readers and assistive technology.
const CLAUSES: &str = "5 6.1 6.2 6.3 6.4 7.1 7.2 7.3 7.4.1 7.4.2 7.4.3 7.4.4 7.5 7.6 7.7 7.8 7.9 7.10 7.11 7.12 7.13 \
     7.14 7.15 7.16 7.17 7.18.1 7.18.2 7.18.3 7.18.4 7.18.5 7.18.6.1 7.18.6.2 7.18.7 7.18.8 7.19 7.20 7.21.1 7.21.2 \
     7.21.3.1 7.21.3.2 7.21.3.3 7.21.4.1 7.21.4.2 7.21.5 7.21.6 7.21.7 7.21.8";

/// The Matterhorn Protocol 1.1 has so many checkpoints.
const CHECKPOINTS: usize = 31;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ledger {
    clause: Vec<Entry>,
    checkpoint: Vec<Entry>,
    limit: Vec<Limit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    asks: String,
    held_by: Option<Vec<String>>,
    does_not_apply: Option<String>,
    open: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    id: String,
    reader: String,
    what: String,
}

fn ledger() -> Ledger {
    toml::from_str(&fs::read_to_string(at("tests/pdf_ua.toml")).unwrap()).unwrap()
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}

#[test]
fn no_clause_is_missing() {
    let Ledger { clause, checkpoint, .. } = ledger();
    assert_eq!(ids(&clause), CLAUSES.split_whitespace().collect::<Vec<_>>());
    let numbers: Vec<String> = (1..=CHECKPOINTS).map(|number| format!("{number:02}")).collect();
    assert_eq!(ids(&checkpoint), numbers);
}

#[test]
fn every_entry_is_held_or_says_why_not() {
    let Ledger { clause, checkpoint, .. } = ledger();
    for entry in clause.iter().chain(&checkpoint) {
        let held = entry.held_by.as_ref().map(|names| !names.is_empty());
        let reasons = [&entry.does_not_apply, &entry.open];
        let reasons = reasons.into_iter().flatten().map(|reason| !reason.is_empty());
        let answers: Vec<bool> = held.into_iter().chain(reasons).collect();
        assert_eq!(answers, [true], "{}: one of held_by, does_not_apply and open", entry.id);
        assert!(!entry.asks.is_empty(), "{}", entry.id);
    }
}

#[test]
fn what_holds_a_clause_is_there() {
    let Ledger { clause, checkpoint, .. } = ledger();
    let sources = sources();
    for entry in clause.iter().chain(&checkpoint) {
        for name in entry.held_by.iter().flatten() {
            assert!(is_there(name, &sources), "{}: {name}", entry.id);
        }
    }
}

#[test]
fn a_name_that_nothing_has_is_noticed() {
    let sources = sources();
    for name in [
        "structure::every_wish_is_granted",
        "nowhere::structure_is_what_its_golden_says",
        "src/pdf/nowhere.rs",
        "tests/referee/check_pdf.py: no-such-rule",
    ] {
        assert!(!is_there(name, &sources), "{name}");
    }
    assert!(is_there("ledger::a_name_that_nothing_has_is_noticed", &sources));
}

#[test]
fn limits_of_readers_are_shown() {
    let shown = fs::read_to_string(at("tests/referee/limits.py")).unwrap();
    let limits = ledger().limit;
    assert!(limits.windows(2).all(|pair| pair[0].id < pair[1].id));
    for Limit { id, reader, what } in limits {
        assert!(shown.contains(&format!("'{id}'")), "{id}");
        assert!(id.starts_with(&reader.to_lowercase()) && !what.is_empty(), "{id}");
    }
}

/// Whether a test, a file, or a word of a file is there.
fn is_there(name: &str, sources: &BTreeMap<String, String>) -> bool {
    if let Some((file, word)) = name.split_once(": ") {
        return fs::read_to_string(at(file)).is_ok_and(|text| text.contains(word));
    }
    if let Some((module, function)) = name.rsplit_once("::") {
        let definition = format!("fn {function}(");
        return sources.get(module).is_some_and(|text| text.contains(&definition));
    }
    at(name).exists()
}

/// The sources with tests by module: `structure` is tests/it/structure.rs, `pdf::tests` is src/pdf/tests.rs.
fn sources() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for folder in ["tests/it", "src"] {
        add(at(folder), "", &mut sources);
    }
    sources
}

fn add(folder: PathBuf, module: &str, sources: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let stem = entry.file_stem().unwrap().to_str().unwrap();
        let name = if module.is_empty() { stem.to_owned() } else { format!("{module}::{stem}") };
        if entry.is_dir() {
            add(entry, &name, sources);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            sources.entry(name).or_insert_with(|| fs::read_to_string(&entry).unwrap());
        }
    }
}
