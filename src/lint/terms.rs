//! Terms that a locale says in one way alone: `locales/<tag>/terms.toml`.
//!
//! ```toml
//! ["second opinion"]
//! chosen = "segunda opinión"
//! why = "The usual word in hospitals"
//! refused = ["segundo parecer"]
//! ```
//!
//! A refused word must not stand in the locale's words. That a chosen one stands there is not asked: languages inflect,
//! and a list may decide on words before a page says them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::{
    Code, Finding,
    lines::{Line, Token, lines, tokens},
    table::{Table, Word},
};
use crate::place::{Place, SettingsError, read_all_settings};

/// A term. What is missing is told with all else.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    chosen: Option<Spanned<String>>,
    why: Option<Spanned<String>>,
    #[serde(default)]
    refused: Vec<Spanned<String>>,
}

/// The terms of a locale by their English names.
#[derive(Debug, Default)]
pub(super) struct Terms(BTreeMap<Spanned<String>, Term>);

/// How the words of a language are found in its text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    /// As whole words.
    Words,
    /// As beginnings of words, which particles follow.
    Beginnings,
    /// Anywhere: nothing stands between words.
    Anywhere,
}

/// The terms in a locale's file, and what is wrong with them.
pub(super) fn read(file: Option<(&str, &str)>, table: &Table<'_>) -> (Terms, Vec<Finding>) {
    let Some((name, text)) = file else { return (Terms::default(), absent(table)) };
    match read_all_settings(name, text) {
        Ok(terms) => {
            let terms = Terms(terms);
            let faults = terms.faults(Search::of(table.tag)).into_iter().map(|(at, message, hint)| {
                table.finding(Place::new(name, text, at), Code::Terms, message, Some(hint))
            });
            let faults = faults.collect();
            (terms, faults)
        }
        Err(errors) => {
            let finding = |SettingsError { place, message, hint }: SettingsError| {
                table.finding(place, Code::Terms, message, hint.as_deref())
            };
            (Terms::default(), errors.into_iter().map(finding).collect())
        }
    }
}

/// English chooses by being the source.
fn absent(table: &Table<'_>) -> Vec<Finding> {
    let hint = "write into it how each medical or legal term is said, and which words are refused";
    let finding = || table.finding(table.home(), Code::Terms, "there is no `terms.toml`", Some(hint));
    (table.tag != "en").then(finding).into_iter().collect()
}

/// Refused words in the words of the locale.
pub(super) fn refused(terms: &Terms, table: &Table<'_>) -> Vec<Finding> {
    let search = Search::of(table.tag);
    let mut findings = Vec::new();
    for (_, word) in table.words() {
        for line in lines(&word) {
            let said = tokens(&line.text);
            for (name, term) in &terms.0 {
                let found = |refused: &&Spanned<String>| search.find(refused.as_ref(), &line.text, &said);
                let found =
                    term.refused.iter().filter_map(|refused| Some((found(&refused)?, refused.as_ref())));
                findings
                    .extend(found.map(|(at, refused)| {
                        says(table, &word, (&line, at), refused, (name.as_ref(), term))
                    }));
            }
        }
    }
    findings
}

fn says(
    table: &Table<'_>,
    word: &Word<'_>,
    (line, at): (&Line<'_>, usize),
    refused: &str,
    (name, term): (&str, &Term),
) -> Finding {
    let message = format!("`{}` says “{refused}”, which is refused for “{name}”", word.id);
    let hint = term.chosen.as_ref().map(|chosen| format!("say “{}”", chosen.as_ref()));
    table.finding(word.place(line.source(at).unwrap_or(word.id)), Code::RefusedTerm, message, hint.as_deref())
}

impl Terms {
    /// Terms that are said in this locale, as their words.
    pub(super) fn chosen(&self) -> impl Iterator<Item = Vec<Token>> {
        self.0.values().filter_map(|term| Some(tokens(term.chosen.as_ref()?.as_ref())))
    }

    /// In the order of the file.
    fn in_file(&self) -> Vec<(&Spanned<String>, &Term)> {
        let mut terms: Vec<_> = self.0.iter().collect();
        terms.sort_by_key(|(name, _)| name.span().start);
        terms
    }

    /// Faults as offset, message and hint.
    fn faults(&self, search: Search) -> Vec<(usize, String, &'static str)> {
        let (mut faults, mut names) = (Vec::new(), BTreeSet::new());
        for (name, term) in self.in_file() {
            let (at, name) = (name.span().start, name.as_ref().as_str());
            if !names.insert(name.trim().to_lowercase()) {
                faults.push((at, format!("“{name}” is here twice"), "keep one of them"));
            }
            for (key, value, hint) in [
                ("chosen", &term.chosen, "write `chosen`: the term as the locale says it"),
                ("why", &term.why, "write `why`: a sentence in English for the next translator"),
            ] {
                if value.as_ref().is_none_or(|value| value.as_ref().trim().is_empty()) {
                    let at = value.as_ref().map_or(at, |value| value.span().start);
                    faults.push((at, format!("“{name}” has no `{key}`"), hint));
                }
            }
            let refused = term.refused.iter().filter_map(|refused| self.of_refused(refused, search));
            faults.extend(refused);
        }
        faults
    }

    /// A refused word that is none, or that nobody could avoid.
    fn of_refused(&self, refused: &Spanned<String>, search: Search) -> Option<(usize, String, &'static str)> {
        let (at, word) = (refused.span().start, refused.as_ref().as_str());
        if word.trim().is_empty() {
            return Some((at, "a refused word is empty".to_owned(), "take it out"));
        }
        let stands_in = |term: &&Term| {
            term.chosen
                .as_ref()
                .is_some_and(|chosen| search.find(word, chosen.as_ref(), &tokens(chosen.as_ref())).is_some())
        };
        let chosen = self.0.values().find(stands_in)?.chosen.as_ref()?.as_ref();
        let message = format!("“{word}” is refused and stands in the chosen “{chosen}”");
        Some((at, message, "decide for one of them"))
    }
}

impl Search {
    fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("zh" | "ja" | "th" | "lo" | "km" | "my") => Self::Anywhere,
            Some("ko") => Self::Beginnings,
            _ => Self::Words,
        }
    }

    /// Offset in a text, which is these words and marks, at which a term stands.
    fn find(self, term: &str, text: &str, said: &[Token]) -> Option<usize> {
        if self == Self::Anywhere {
            return text.to_lowercase().find(&term.to_lowercase());
        }
        let wanted = tokens(term);
        let (last, before) = wanted.split_last()?;
        let is_last = |token: &Token| match self {
            Self::Beginnings => token.small.starts_with(&last.small),
            _ => token.small == last.small,
        };
        said.windows(wanted.len())
            .find(|window| {
                window.split_last().is_some_and(|(end, start)| {
                    is_last(end) && start.iter().zip(before).all(|(a, b)| a.small == b.small)
                })
            })
            .and_then(|window| Some(window.first()?.at))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::LocaleFiles;

    /// Findings of a message and a list of terms.
    fn findings(tag: &str, ftl: &str, terms: &str) -> Vec<String> {
        let words = [("x.ftl", ftl)];
        let files = LocaleFiles::of_words(tag, &words);
        let table = Table::parse(&files);
        let (terms, mut found) = read(Some(("terms.toml", terms)), &table);
        found.extend(refused(&terms, &table));
        found.sort();
        found.dedup();
        found.iter().map(ToString::to_string).collect()
    }

    fn list(chosen: &str, refused: &str) -> String {
        format!("[\"second opinion\"]\nchosen = \"{chosen}\"\nwhy = \"x\"\nrefused = [\"{refused}\"]\n")
    }

    #[track_caller]
    fn says(tag: &str, text: &str, refused: &str, expected: bool) {
        let found = findings(tag, &format!("a = {text}\n"), &list("☃", refused));
        assert_eq!(found.len(), usize::from(expected), "{text}: {found:#?}");
    }

    #[test]
    fn a_refused_word_has_its_place_and_the_chosen_one() {
        let ftl = "a = Un { $x ->\n  [one] avis\n *[other] bon Deuxième\u{a0}avis\n }\n";
        assert_eq!(
            findings("fr", ftl, &list("second avis", "deuxième avis")),
            [
                "x.ftl:3:15: refused-term: `a` says “deuxième avis”, which is refused for “second opinion”\n  hint: say “second avis”"
            ]
        );
    }

    #[test]
    fn words_are_found_as_their_language_writes_them() {
        says("fr", "les avis", "avis", true);
        says("fr", "L’AVIS.", "avis", true);
        says("fr", "avise", "avis", false);
        says("fr", "deux. Avis", "deux avis", false);
        says("ko", "차트를 주세요", "차트", true);
        says("ko", "새차트를", "차트", false);
        says("zh-Hant", "這是病歷表", "病歷", true);
        says("ar", "سجل طبي", "سجل", true);
    }

    #[test]
    fn every_fault_of_the_list_is_told() {
        let found = findings(
            "fr",
            "",
            "[a]\nchosen = \"un avis\"\nrefused = [\"avis\", \" \"]\n[A]\nchosen = \"\"\nwhy = \"x\"\n",
        );
        let expected = [
            "terms.toml:1:2: terms: “a” has no `why`",
            "terms.toml:3:12: terms: “avis” is refused and stands in the chosen “un avis”",
            "terms.toml:3:20: terms: a refused word is empty",
            "terms.toml:4:2: terms: “A” is here twice",
            "terms.toml:5:10: terms: “A” has no `chosen`",
        ];
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{expected}\n{found}");
        }
    }

    #[test]
    fn keys_are_closed_and_names_are_unique() {
        let unknown = findings("fr", "", "[a]\nchosen = \"b\"\nwhy = \"x\"\nrefuse = []\n");
        assert!(unknown[0].starts_with("terms.toml:4:1: terms: unknown field `refuse`"), "{unknown:#?}");
        assert!(unknown[0].ends_with("did you mean `refused`?"), "{unknown:#?}");
        let twice = findings("fr", "", "[a]\nchosen = \"b\"\nwhy = \"x\"\n[a]\n");
        assert!(twice[0].starts_with("terms.toml:4:") && twice[0].contains("duplicate key"), "{twice:#?}");
    }

    #[test]
    fn every_translation_has_a_list() {
        let files = |tag| LocaleFiles::of_words(tag, &[]);
        let found = |tag| read(None, &Table::parse(&files(tag))).1;
        assert_eq!(found("en"), []);
        assert!(
            found("fr")[0].to_string().starts_with("l.toml:1:1: terms: there is no `terms.toml`\n  hint: ")
        );
    }
}
