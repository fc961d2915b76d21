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
        let rules = rules(tag)?;
        let needed = NUMBERS.map(|number| name(rules.category_for(number)));
        // Fluent wants a default, and the word for it is `other`.
        let known = rules.categories().map(name).chain(["other"]).collect();
        Some(Self { known, needed: needed.collect() })
    }
}

/// The rules of CLDR. A language that it does not know, such as Haitian Creole, gets those of the root: `other` alone.
fn rules(tag: &str) -> Option<PluralRules> {
    // CLDR keeps Tagalog under Filipino.
    let locale = Locale::try_from_str(if tag == "tl" { "fil" } else { tag }).ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        locale::Locale as Ours,
        messages::{Args, Messages},
    };

    /// The languages of the fifteen notices of Illinois and the six more of the nation.
    const TAGS: [&str; 21] = [
        "ar", "de", "el", "en", "es", "fa", "fr", "gu", "hi", "ht", "it", "ja", "ko", "pl", "pt-BR", "ru",
        "tl", "ur", "vi", "zh-Hans", "zh-Hant",
    ];

    /// A message that says its own category, in a language.
    fn speaking(tag: &str, categories: &Categories) -> Messages {
        let settings = include_str!("../../locales/en/locale.toml");
        let variants = categories.needed.iter().filter(|name| **name != "other");
        let variants: String = variants.map(|name| format!("  [{name}] {name}\n")).collect();
        let text = format!("n = {{ $n ->\n{variants} *[other] other\n }}\n");
        Messages::load(Ours::read(tag, "l.toml", settings).unwrap(), &[("n.ftl", &text)]).unwrap()
    }

    /// Numbers from which Fluent's own table (2020) differs: its Arabic rules forget that 103 counts as 3 does, and its
    /// Vietnamese has one form. A message that can say such a number has a variant of its own for it, such as `[120]`.
    const DIFFERENT: [(&str, std::ops::RangeInclusive<u32>); 2] = [("ar", 103..=1_000), ("vi", 0..=1)];

    #[test]
    fn fluent_chooses_the_category_that_is_checked() {
        for tag in TAGS {
            let (categories, rules) = (Categories::of(tag).unwrap(), rules(tag).unwrap());
            let messages = speaking(tag, &categories);
            let is_different = |n| {
                let said = messages.text("n", &Args::new().number("n", n)).unwrap();
                said != name(rules.category_for(n))
            };
            let known = DIFFERENT.iter().find(|(other, _)| *other == tag).map(|(_, range)| range);
            let unknown = NUMBERS.filter(|n| known.is_none_or(|range| !range.contains(n)));
            assert_eq!(
                unknown.filter(|n| is_different(*n)).collect::<Vec<u32>>(),
                Vec::<u32>::new(),
                "{tag}"
            );
            assert!(known.is_none_or(|range| is_different(*range.start())), "{tag} differs no longer");
        }
    }

    #[test]
    fn categories_are_those_of_cldr() {
        let of = |tag: &str| Categories::of(tag).unwrap().needed.into_iter().collect::<Vec<_>>();
        assert_eq!(of("ar"), ["few", "many", "one", "other", "two", "zero"]);
        assert_eq!(of("pl"), ["few", "many", "one"]);
        assert_eq!(of("fr"), ["one", "other"], "`many` of a million never comes");
        assert!(Categories::of("fr").unwrap().known.contains("many"), "Fluent's table of 2020 has none");
        assert_eq!(of("ja"), ["other"]);
    }

    #[test]
    fn a_language_that_cldr_does_not_know_has_one_form() {
        for tag in ["ht", "qaa"] {
            let Categories { known, needed } = Categories::of(tag).unwrap();
            assert_eq!((known, needed), (BTreeSet::from(["other"]), BTreeSet::from(["other"])), "{tag}");
        }
    }
}
