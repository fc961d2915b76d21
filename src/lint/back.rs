//! Back-translations: what each message of a translation says, put into English again by somebody who had not seen the
//! source, and whether that is what the source says.
//!
//! `source` is the first 16 hexadecimal digits of the SHA-256 of the English message as Fluent's serializer writes it,
//! without its comment: an English message that changes makes what was said of its translation stale.

use std::collections::BTreeMap;

use fluent_syntax::{ast, serializer::serialize};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::{
    place::{Place, read_settings},
    suggest,
};

/// The back-translation says the same; it is freer but means the same; the translation was mended after it.
const VERDICTS: [&str; 3] = ["same", "free", "mended"];

/// A table of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    source: Option<Spanned<String>>,
    back: Option<Spanned<String>>,
    verdict: Option<Spanned<String>>,
    note: Option<String>,
}

/// The tables by the ids of their messages.
type Entries = BTreeMap<Spanned<String>, Entry>;

/// Findings of a locale's file, as its name and text.
pub(super) fn check((file, text): (&str, &str), table: &Table<'_>, source: &Table<'_>) -> Vec<Finding> {
    let finding = |place: Place, message: String, hint: Option<&str>| {
        table.finding(place, Code::BackTranslation, message, hint)
    };
    let entries: Entries = match read_settings(file, text) {
        Ok(entries) => entries,
        Err(error) => return vec![finding(error.place, error.message, error.hint.as_deref())],
    };
    let (ours, theirs) = (table.messages(), source.messages());
    let mut findings = Vec::new();
    for (id, entry) in &entries {
        let mut add = |at: usize, message: String, hint: Option<&str>| {
            findings.push(finding(Place::new(file, text, at), message, hint));
        };
        let start = id.span().start;
        let id = id.as_ref().as_str();
        if !ours.contains_key(id) {
            let near =
                suggest::nearest(id, ours.keys().copied()).map(|near| format!("did you mean `{near}`?"));
            add(start, format!("`{}` has no message `{id}`", table.tag), near.as_deref());
        } else if let Some((at, message, hint)) = theirs.get(id).and_then(|word| of_source(id, entry, word)) {
            add(at.unwrap_or(start), message, Some(&hint));
        }
        for (at, message, hint) in of_words(id, entry) {
            add(at.unwrap_or(start), message, hint.as_deref());
        }
    }
    let absent = ours.values().filter(|word| !entries.contains_key(word.id)).map(|word| {
        let message = format!("`{}` has no back-translation", word.id);
        let hint = format!("write a table `[{}]` into {file}: the message in English, by somebody who has not seen the source", word.id);
        finding(word.place(word.id), message, Some(&hint))
    });
    findings.extend(absent);
    findings
}

/// Offset, if there is one of its own, and what is wrong with the hash of the source.
fn of_source(id: &str, entry: &Entry, word: &Word<'_>) -> Option<(Option<usize>, String, String)> {
    let right = hash(word);
    match &entry.source {
        None => Some((
            None,
            format!("`{id}` does not say which English text it was held against"),
            format!("if it is the present one, write `source = \"{right}\"`"),
        )),
        Some(given) if *given.as_ref() != right => Some((
            Some(given.span().start),
            format!("the English message `{id}` has changed since its translation was checked"),
            format!("compare again with {}; then write `source = \"{right}\"`", word.place(word.id)),
        )),
        Some(_) => None,
    }
}

type Fault = (Option<usize>, String, Option<String>);

fn of_words(id: &str, entry: &Entry) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    let said = |text: Option<&String>| text.is_some_and(|text| !text.trim().is_empty());
    if !said(entry.back.as_ref().map(Spanned::as_ref)) {
        let at = entry.back.as_ref().map(|back| back.span().start);
        faults.push((at, format!("`{id}` has no text in `back`"), None));
    }
    let Some(verdict) = &entry.verdict else {
        faults.push((
            None,
            format!("`{id}` has no verdict"),
            Some(format!("it is one of {}", VERDICTS.join(", "))),
        ));
        return faults;
    };
    let (at, verdict) = (Some(verdict.span().start), verdict.as_ref().as_str());
    if !VERDICTS.contains(&verdict) {
        let hint = suggest::nearest(verdict, VERDICTS).map_or_else(
            || format!("it is one of {}", VERDICTS.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        faults.push((at, format!("`{id}` has the unknown verdict `{verdict}`"), Some(hint)));
    } else if verdict != "same" && !said(entry.note.as_ref()) {
        let hint = "write a `note`: how it differs and why that is right, or what was mended";
        faults.push((at, format!("`{id}` is `{verdict}` without a word why"), Some(hint.to_owned())));
    }
    faults
}

/// The mark of a message's text.
fn hash(word: &Word<'_>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: word.id },
        value: Some(word.pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::LocaleFiles;

    const ENGLISH: &str = "# A comment\ntitle = Title\nask = Ask\n";

    fn findings(english: &str, back: &str) -> Vec<String> {
        let files = |tag, words| LocaleFiles { tag, settings: ("", ""), words, back: None };
        let english = [("en.ftl", english)];
        let polish = [("pl.ftl", "title = Tytuł\nask = Pytaj\n")];
        let (source, table) = (Table::parse(&files("en", &english)), Table::parse(&files("pl", &polish)));
        let mut found = check(("b.toml", back), &table, &source);
        found.sort();
        found.iter().map(ToString::to_string).collect()
    }

    /// A file with everything, but for one table.
    fn with(title: &str) -> String {
        format!("[ask]\nsource = \"cd7ff43c6cf313c1\"\nback = \"Ask\"\nverdict = \"same\"\n[title]\n{title}")
    }

    const GOOD: &str = "source = \"d240e755efd53094\"\nback = \"Title\"\nverdict = \"same\"\n";

    #[test]
    fn a_whole_file_has_no_findings_whatever_the_comment() {
        assert_eq!(findings(ENGLISH, &with(GOOD)), Vec::<String>::new());
        assert_eq!(findings(&ENGLISH.replace("A comment", "Another"), &with(GOOD)), Vec::<String>::new());
    }

    #[test]
    fn a_changed_source_makes_it_stale() {
        let stale = findings(&ENGLISH.replace("= Title", "= Headline"), &with(GOOD));
        assert_eq!(stale.len(), 1);
        let expected = "b.toml:6:10: back-translation: the English message `title` has changed";
        assert!(stale[0].starts_with(expected), "{}", stale[0]);
        assert!(stale[0].contains("compare again with en.ftl:2:1; then write `source = \""), "{}", stale[0]);
        let absent = findings(ENGLISH, &with(&GOOD.replace("source = \"d240e755efd53094\"\n", "")));
        assert!(absent[0].ends_with("hint: if it is the present one, write `source = \"d240e755efd53094\"`"));
    }

    #[test]
    fn every_message_has_a_text_and_a_verdict() {
        let of = |from: &str, to: &str| findings(ENGLISH, &with(&GOOD.replace(from, to)));
        assert!(
            of("back = \"Title\"", "back = \" \"")[0]
                .contains("b.toml:7:8: back-translation: `title` has no text")
        );
        assert!(of("verdict = \"same\"", "")[0].contains("hint: it is one of same, free, mended"));
        assert!(
            of("\"same\"", "\"fre\"")[0]
                .contains("b.toml:8:11: back-translation: `title` has the unknown verdict")
        );
        assert!(of("\"same\"", "\"fre\"")[0].contains("did you mean `free`?"));
        assert!(of("\"same\"", "\"free\"")[0].contains("`title` is `free` without a word why"));
        assert_eq!(of("\"same\"", "\"free\"\nnote = \"shorter\""), Vec::<String>::new());
        assert!(of("verdict", "verdikt")[0].contains("did you mean `verdict`?"));
    }

    #[test]
    fn ids_are_those_of_the_translation() {
        let absent = findings(ENGLISH, "");
        assert_eq!(absent.len(), 2);
        assert!(absent[0].starts_with("pl.ftl:1:1: back-translation: `title` has no back-translation"));
        let unknown =
            findings(ENGLISH, &format!("{}[titel]\nback = \"x\"\nverdict = \"same\"\n", with(GOOD)));
        assert_eq!(unknown.len(), 1, "{unknown:?}");
        assert!(
            unknown[0].starts_with(
                "b.toml:9:2: back-translation: `pl` has no message `titel`\n  hint: did you mean `title`?"
            ),
            "{unknown:?}"
        );
    }
}
