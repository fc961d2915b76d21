//! Back-translations: what each message of a translation says, put into English again by somebody who had not seen the
//! source, and whether that is what the source says.
//!
//! `source` is the mark of the English message: one that changes makes what was said of its translation stale.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::{
    messages::mark,
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
        let (start, id) = (id.span().start, id.as_ref().as_str());
        let mut faults = if ours.contains_key(id) {
            theirs.get(id).and_then(|word| of_source(id, entry, word)).into_iter().collect()
        } else {
            vec![unknown(id, &ours, table.tag)]
        };
        faults.extend(of_back(id, entry));
        faults.extend(of_verdict(id, entry));
        findings.extend(faults.into_iter().map(|Fault { at, message, hint }| {
            finding(Place::new(file, text, at.unwrap_or(start)), message, hint.as_deref())
        }));
    }
    let absent = ours.values().filter(|word| !entries.contains_key(word.id)).map(|word| {
        let message = format!("`{}` has no back-translation", word.id);
        let hint = format!(
            "write a table `[{}]` into {file}: the message in English, by somebody who has not seen the source",
            word.id
        );
        finding(word.place(word.id), message, Some(&hint))
    });
    findings.extend(absent);
    findings
}

/// Something wrong in an entry.
struct Fault {
    /// Offset in the file; without it that of the entry.
    at: Option<usize>,
    message: String,
    hint: Option<String>,
}

fn unknown(id: &str, ours: &BTreeMap<&str, Word<'_>>, tag: &str) -> Fault {
    let near = suggest::nearest(id, ours.keys().copied());
    let hint = near.map(|near| format!("did you mean `{near}`?"));
    Fault { at: None, message: format!("`{tag}` has no message `{id}`"), hint }
}

fn of_source(id: &str, entry: &Entry, word: &Word<'_>) -> Option<Fault> {
    let right = mark(word.id, word.pattern);
    let line = format!("write `source = \"{right}\"`");
    let (at, message, hint) = match &entry.source {
        Some(given) if *given.as_ref() == right => return None,
        None => (
            None,
            format!("`{id}` does not say which English text it was held against"),
            format!("if it is the present one, {line}"),
        ),
        Some(given) => (
            Some(given.span().start),
            format!("the English message `{id}` has changed since its translation was checked"),
            format!("compare again with {}; then {line}", word.place(word.id)),
        ),
    };
    Some(Fault { at, message, hint: Some(hint) })
}

fn of_back(id: &str, entry: &Entry) -> Option<Fault> {
    let said = entry.back.as_ref().is_some_and(|back| !back.as_ref().trim().is_empty());
    let at = entry.back.as_ref().map(|back| back.span().start);
    (!said).then(|| Fault { at, message: format!("`{id}` has no text in `back`"), hint: None })
}

fn of_verdict(id: &str, entry: &Entry) -> Option<Fault> {
    let all = || format!("it is one of {}", VERDICTS.join(", "));
    let Some(verdict) = &entry.verdict else {
        return Some(Fault { at: None, message: format!("`{id}` has no verdict"), hint: Some(all()) });
    };
    let (at, verdict) = (Some(verdict.span().start), verdict.as_ref().as_str());
    if !VERDICTS.contains(&verdict) {
        let near = suggest::nearest(verdict, VERDICTS);
        let hint = near.map_or_else(all, |near| format!("did you mean `{near}`?"));
        let message = format!("`{id}` has the unknown verdict `{verdict}`");
        return Some(Fault { at, message, hint: Some(hint) });
    }
    let explained = entry.note.as_ref().is_some_and(|note| !note.trim().is_empty());
    (verdict != "same" && !explained).then(|| {
        let hint = "write a `note`: how it differs and why that is right, or what was mended";
        Fault {
            at,
            message: format!("`{id}` is `{verdict}` without a word why"),
            hint: Some(hint.to_owned()),
        }
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::LocaleFiles;

    const ENGLISH: &str = "# A comment\ntitle = Title\nask = Ask\n";

    fn findings(english: &str, back: &str) -> Vec<String> {
        let files = |tag, words| LocaleFiles::of_words(tag, words);
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
