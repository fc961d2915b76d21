//! Variables that a translation dropped, or that its English message does not have.

use std::collections::BTreeSet;

use super::{
    Code, Finding, keys,
    readers::{Reader, readers, uses},
    table::{Table, Word},
};
use crate::messages::Piece;

pub(super) fn against_source(table: &Table<'_>, source: &Table<'_>) -> Vec<Finding> {
    let theirs = source.messages();
    let mut findings = Vec::new();
    for word in table.messages().values() {
        if let Some(english) = theirs.get(word.id) {
            findings.extend(unknown(table, word, english));
            findings.extend(dropped(table, word, english));
        }
    }
    findings
}

/// Variables that English lacks and that are no optional selector.
fn unknown(table: &Table<'_>, word: &Word<'_>, english: &Word<'_>) -> Vec<Finding> {
    let known: BTreeSet<&str> = english.pieces().iter().filter_map(variable).collect();
    let pieces = word.pieces();
    let unknown = pieces.iter().filter_map(variable).filter(|name| !known.contains(name));
    let unknown = unknown.filter(|name| keys::words_of(name).is_none());
    let finding = |name: &str| {
        let message = format!("the English `{}` has no `${name}`", word.id);
        let hint = crate::suggest::nearest(name, known.iter().copied());
        let hint = hint.map(|name| format!("did you mean `${name}`?"));
        table.finding(word.place(name), Code::UnknownVariable, message, hint.as_deref())
    };
    unknown.map(finding).collect()
}

/// Every reader must find what the English reader with the same choices finds. A number that chose the variant may be
/// left unsaid in it: a dual needs no digit.
fn dropped(table: &Table<'_>, word: &Word<'_>, english: &Word<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for reader in readers(&[english.pattern, word.pattern]) {
        let found = uses(word.pattern, &reader);
        let needed = uses(english.pattern, &reader);
        findings.extend(needed.difference(&found).map(|name| lost(table, word, &reader, name)));
    }
    findings
}

fn lost(table: &Table<'_>, word: &Word<'_>, reader: &Reader<'_>, name: &str) -> Finding {
    let chosen = uses(word.pattern, reader);
    let keys = reader.iter().filter(|(by, _)| chosen.contains(*by)).map(|(_, key)| format!("[{key}]"));
    let keys = keys.collect::<Vec<_>>().join(" ");
    let variant = if keys.is_empty() { keys } else { format!(" in the variant {keys}") };
    let message = format!("`{}` lacks `{name}` of the English message{variant}", word.id);
    table.finding(word.place(word.id), Code::DroppedVariable, message, None)
}

const fn variable<'a>(piece: &Piece<'a>) -> Option<&'a str> {
    match piece {
        Piece::Variable(name) => Some(name),
        _ => None,
    }
}
