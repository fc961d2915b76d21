//! Which of the locales a language tag means.

use anyhow::{Error, Result, anyhow};
use second_opinion::{builtin::Files, faults::Why, suggest};

use super::{exit::Internal, record::Record, words};

/// Other names of languages: the script that a region writes, old tags, and the one Portuguese there is.
const ALIASES: [(&str, &str); 13] = [
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh-MO", "zh-Hant"),
    ("cmn", "zh-Hans"),
    ("yue", "zh-Hant"),
    ("pt", "pt-BR"),
    ("pt-PT", "pt-BR"),
    ("fil", "tl"),
    ("prs", "fa"),
    ("arb", "ar"),
];

/// The locale that was asked for, else that of the record, else English.
///
/// # Errors
/// An unknown tag, with the list of locales. A tag of the record is not shown: it tells of the patient.
pub(super) fn choose<'f>(asked: Option<&str>, record: &Record, files: &'f Files) -> Result<&'f str> {
    let locales = files.locales();
    match (asked, record.patient.text("patient.language")) {
        (Some(tag), _) => named(tag, files),
        (None, Some(tag)) => find(tag, &locales).ok_or_else(|| {
            record.refuse("patient.language", Why::NoSuchLanguage { known: locales.join(", ") })
        }),
        (None, None) => find("en", &locales).ok_or_else(|| Internal("the English locale is missing").into()),
    }
}

/// The locale that was asked for.
pub(super) fn named<'f>(tag: &str, files: &'f Files) -> Result<&'f str> {
    find(tag, &files.locales()).ok_or_else(|| unknown(tag, files))
}

fn unknown(asked: &str, files: &Files) -> Error {
    let locales = files.locales();
    let all = locales.join(", ");
    let near = of_name(asked, files).or_else(|| suggest::nearest(&asked.to_lowercase(), locales));
    let meant = near.map_or_else(String::new, |tag| format!("did you mean `{tag}`? "));
    anyhow!("there is no language `{asked}`\n  hint: {meant}there are {all}")
}

/// The tag of a language that was asked for by its name, in English or in itself.
fn of_name<'f>(name: &str, files: &'f Files) -> Option<&'f str> {
    let is = |tag: &&str| {
        let locale = words::locale(files, tag);
        locale.is_ok_and(|locale| [locale.english_name, locale.endonym].iter().any(|own| same(own, name)))
    };
    files.locales().into_iter().find(is)
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// The locale for a tag: itself, its alias, or itself without its region (`es-MX` is `es`).
pub(super) fn find<'a>(tag: &str, locales: &[&'a str]) -> Option<&'a str> {
    let tag = tag.replace('_', "-");
    let region = tag.rsplit_once('-').filter(|(_, last)| is_region(last));
    known(&tag, locales).or_else(|| known(region?.0, locales))
}

fn known<'a>(tag: &str, locales: &[&'a str]) -> Option<&'a str> {
    let is = |other: &str| other.eq_ignore_ascii_case(tag);
    let meant = ALIASES.iter().find(|(alias, _)| is(alias)).map_or(tag, |(_, locale)| locale);
    locales.iter().find(|locale| locale.eq_ignore_ascii_case(meant)).copied()
}

/// Two letters or three digits (RFC 5646, 2.2.4).
fn is_region(part: &str) -> bool {
    let (letters, digits) =
        (part.bytes().all(|b| b.is_ascii_alphabetic()), part.bytes().all(|b| b.is_ascii_digit()));
    (part.len() == 2 && letters) || (part.len() == 3 && digits)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const LOCALES: [&str; 7] = ["ar", "en", "es", "pt-BR", "tl", "zh-Hans", "zh-Hant"];

    #[test]
    fn a_tag_finds_its_locale() {
        for (asked, locale) in [
            ("en", "en"),
            ("EN", "en"),
            ("en-US", "en"),
            ("es_MX", "es"),
            ("es-419", "es"),
            ("ar-EG", "ar"),
            ("zh-CN", "zh-Hans"),
            ("zh-tw", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("pt", "pt-BR"),
            ("fil", "tl"),
        ] {
            assert_eq!(find(asked, &LOCALES), Some(locale), "{asked}");
        }
    }

    /// The built-in languages, and some by their names alone.
    fn files() -> Files {
        let mut files = second_opinion::builtin::files();
        let english = files.locale("en").unwrap().clone();
        for tag in LOCALES.iter().filter(|tag| !["ar", "en"].contains(*tag)) {
            files.lay(format!("locales/{tag}/locale.toml"), english.clone());
        }
        files
    }

    #[test]
    fn an_unknown_tag_is_an_error_with_a_list() {
        let files = files();
        let refused = |asked| unknown(asked, &files).to_string();
        let all = files.locales().join(", ");
        assert_eq!(refused("xx"), format!("there is no language `xx`\n  hint: there are {all}"));
        assert!(refused("zh-Hanz").contains("did you mean `zh-Hans`? there are"));
        assert!(find("zh", &["en"]).is_none());
    }

    #[test]
    fn the_name_of_a_language_leads_to_its_tag() {
        let files = second_opinion::builtin::files();
        for name in ["Arabic", "arabic", "العربية"] {
            assert!(unknown(name, &files).to_string().contains("did you mean `ar`?"), "{name}");
        }
        assert!(unknown("english", &files).to_string().contains("did you mean `en`?"));
    }

    #[test]
    fn without_a_wish_english_is_chosen() {
        let files = files();
        assert_eq!(choose(None, &Record::default(), &files).unwrap(), "en");
        assert_eq!(choose(Some("zh-TW"), &Record::default(), &files).unwrap(), "zh-Hant");
    }
}
