//! Plural variants against the categories of the language (CLDR).

use std::collections::BTreeSet;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::messages::{Key, Kind, Piece, kind_of_keys};

/// Numbers on a page are days, ages and counts; `many` of a million in French never comes.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=1_000;

/// The categories of a language.
struct Categories {
    known: BTreeSet<&'static str>,
    needed: BTreeSet<&'static str>,
}

pub(super) fn check(table: &Table<'_>) -> Vec<Finding> {
    let Some(categories) = Categories::of(table.tag) else { return Vec::new() };
    let mut findings = Vec::new();
    for (_, word) in table.words() {
        for piece in word.pieces() {
            if let Piece::Select { by: Some(by), keys } = piece
                && kind_of_keys(&keys) == Some(Kind::Number)
            {
                findings.extend(selector(table, &word, by, &keys, &categories));
            }
        }
    }
    findings
}

fn selector(
    table: &Table<'_>,
    word: &Word<'_>,
    by: &str,
    keys: &[Key<'_>],
    categories: &Categories,
) -> Vec<Finding> {
    let given: BTreeSet<&str> = keys.iter().map(|key| key.name).collect();
    let unknown = keys.iter().filter(|key| !key.is_number && !categories.known.contains(key.name));
    let mut findings: Vec<Finding> = unknown
        .map(|key| {
            let message = format!("`{}` has no plural category [{}]", table.tag, key.name);
            table.finding(word.place(key.name), Code::UnknownKey, message, None)
        })
        .collect();
    findings.extend(categories.needed.difference(&given).map(|category| {
        let message = format!("`{}` has no variant [{category}] of `${by}`", word.id);
        table.finding(word.place(word.id), Code::MissingPlural, message, None)
    }));
    findings
}

impl Categories {
    fn of(tag: &str) -> Option<Self> {
        // CLDR keeps Tagalog under Filipino.
        let locale = Locale::try_from_str(if tag == "tl" { "fil" } else { tag }).ok()?;
        let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
        let needed = NUMBERS.map(|number| name(rules.category_for(number)));
        // Fluent wants a default, and the word for it is `other`.
        let known = rules.categories().map(name).chain(["other"]).collect();
        Some(Self { known, needed: needed.collect() })
    }
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
