//! Variant keys of words: each selector has a closed set.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::{
    messages::{Key, Kind, Piece, kind_of_keys},
    suggest,
};

const GENDERS: &[&str] = &["female", "male", "other"];

/// The words that a selector can be. These four may be used by a locale where English does not.
pub(super) fn words_of(selector: &str) -> Option<&'static [&'static str]> {
    match selector {
        "speaker" => Some(&["patient", "caregiver", "parent"]),
        "speaker-gender" | "doctor-gender" | "patient-gender" => Some(GENDERS),
        _ => None,
    }
}

/// Keys that no value has, selectors without words, and gendered variants without a neutral default.
pub(super) fn alone(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for word in table.messages().values() {
        for piece in word.pieces() {
            match piece {
                Piece::Select { by: Some(by), keys } => findings.extend(selector(table, word, by, &keys)),
                Piece::Select { by: None, keys } => findings.extend(keys.first().map(|key| {
                    let message = format!("`{}` chooses by something that is no variable", word.id);
                    table.finding(word.place(key.name), Code::UnknownKey, message, None)
                })),
                _ => {}
            }
        }
    }
    findings
}

fn selector(table: &Table<'_>, word: &Word<'_>, by: &str, keys: &[Key<'_>]) -> Vec<Finding> {
    let Some(words) = words_of(by) else {
        return if kind_of_keys(keys) == Some(Kind::Word) {
            vec![no_words(table, word, by)]
        } else {
            Vec::new()
        };
    };
    let mut findings: Vec<Finding> = keys
        .iter()
        .filter(|key| !words.contains(&key.name))
        .map(|key| unknown_key(table, word, by, key.name, words))
        .collect();
    let default = keys.iter().find(|key| key.is_default);
    findings.extend(default.filter(|key| words == GENDERS && key.name != "other").map(|key| {
        let message = format!("the default of `${by}` is [{}]: it would be said of everybody", key.name);
        table.finding(word.place(key.name), Code::MissingKey, message, Some("write a neutral `*[other]`"))
    }));
    findings
}

fn no_words(table: &Table<'_>, word: &Word<'_>, by: &str) -> Finding {
    let message = format!("`{}` chooses by `${by}`, which has no set of words", word.id);
    let hint = "choose by $speaker, $speaker-gender, $doctor-gender, $patient-gender, or by number";
    table.finding(word.place(word.id), Code::UnknownKey, message, Some(hint))
}

fn unknown_key(table: &Table<'_>, word: &Word<'_>, by: &str, key: &str, words: &[&str]) -> Finding {
    let hint = match suggest::nearest(key, words.iter().copied()) {
        Some(near) => format!("did you mean [{near}]?"),
        None => format!("it is one of {}", words.join(", ")),
    };
    let message = format!("`${by}` is never [{key}]");
    table.finding(word.place(key), Code::UnknownKey, message, Some(&hint))
}

/// Words that English has a variant for, and a translation that chooses by the same selector has not.
pub(super) fn against_source(table: &Table<'_>, source: &Table<'_>) -> Vec<Finding> {
    let theirs = source.messages();
    let mut findings = Vec::new();
    for word in table.messages().values() {
        let ours = words_chosen(word);
        for (by, keys) in theirs.get(word.id).map(words_chosen).unwrap_or_default() {
            let missing = ours.get(by).into_iter().flat_map(|ours| keys.difference(ours));
            findings.extend(missing.map(|key| {
                let message = format!("`{}` has no variant [{key}] of `${by}`", word.id);
                table.finding(word.place(word.id), Code::MissingKey, message, None)
            }));
        }
    }
    findings
}

fn words_chosen<'t>(word: &Word<'t>) -> BTreeMap<&'t str, BTreeSet<&'t str>> {
    let mut chosen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for piece in word.pieces() {
        if let Piece::Select { by: Some(by), keys } = piece
            && words_of(by).is_some()
        {
            chosen.entry(by).or_default().extend(keys.iter().map(|key| key.name));
        }
    }
    chosen
}
