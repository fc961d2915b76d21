//! Which locale a language tag means: `es-MX` is printed in `es`, `zh-TW` in `zh-Hant`, `fil` in `tl`.
//!
//! A tag means the locale of the same language and script once both are written as CLDR writes them (aliases resolved,
//! likely subtags added: UTS #35, 4.3). Regions do not count: there is one Portuguese and one Persian. Another script is
//! another locale, and no language stands in for another; so what means none is an error where it was asked for.

use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander, subtags};

/// Spoken languages that are written as another: Cantonese speakers read Chinese in their own script.
const WRITTEN_AS: [(&str, &str); 1] = [("yue", "zh")];

/// The locale of a tag among these.
#[must_use]
pub fn find<'a>(tag: &str, locales: &[&'a str]) -> Option<&'a str> {
    let same = |locale: &&&str| locale.eq_ignore_ascii_case(tag);
    locales.iter().find(same).copied().or_else(|| {
        let meant = Meant::by(tag)?;
        locales.iter().find(|locale| Meant::by(locale).is_some_and(|other| other == meant)).copied()
    })
}

/// A language as it is written.
#[derive(PartialEq)]
struct Meant {
    language: subtags::Language,
    script: Option<subtags::Script>,
}

impl Meant {
    /// What a tag means; `None` for what is no tag (BCP 47).
    fn by(tag: &str) -> Option<Self> {
        let mut locale: Locale = tag.replace('_', "-").parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() {
            return None;
        }
        LocaleExpander::new_extended().maximize(&mut locale.id);
        let is = |(spoken, _): &&(&str, &str)| locale.id.language.as_str() == *spoken;
        let written = WRITTEN_AS.iter().find(is).and_then(|(_, written)| written.parse().ok());
        Some(Self { language: written.unwrap_or(locale.id.language), script: locale.id.script })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCALES: [&str; 11] =
        ["ar", "en", "es", "fa", "hi", "ht", "pt-BR", "tl", "ur", "zh-Hans", "zh-Hant"];

    #[test]
    fn a_tag_finds_its_locale() {
        for (asked, locale) in [
            ("en", "en"),
            ("EN", "en"),
            ("en-US", "en"),
            ("es_MX", "es"),
            ("es-419", "es"),
            ("ar-EG", "ar"),
            ("arb", "ar"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-tw", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh_Hans_HK", "zh-Hans"),
            ("cmn", "zh-Hans"),
            ("cmn-Hant", "zh-Hant"),
            ("yue", "zh-Hant"),
            ("yue-CN", "zh-Hans"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("fil", "tl"),
            ("fil-PH", "tl"),
            ("tl-PH", "tl"),
            ("prs", "fa"),
            ("fa-AF", "fa"),
            ("pes", "fa"),
            ("ht-US", "ht"),
            ("spa", "es"),
            ("ur-IN", "ur"),
        ] {
            assert_eq!(find(asked, &LOCALES), Some(locale), "{asked}");
        }
    }

    #[test]
    fn another_language_or_script_is_none_of_them() {
        for asked in
            ["", "xx", "de", "hi-Latn", "uk", "fr", "ar-Latn", "zh-Latn", "english", "en US", "und", "und-US"]
        {
            assert_eq!(find(asked, &LOCALES), None, "{asked}");
        }
        assert_eq!(find("zh", &["en"]), None);
    }
}
