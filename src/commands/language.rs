//! Which of the locales a language tag means.

use anyhow::{Error, Result, anyhow, bail};
use second_opinion::{builtin::Files, faults::Why, locale, suggest};

use crate::cli::Making;

use super::{exit::Internal, record::Record, words};

/// The locale that was asked for, else that of the record, else English.
///
/// # Errors
/// An unknown tag, with the list of locales. A tag of the record is not shown: it tells of the patient.
pub(super) fn choose<'f>(asked: Option<&str>, record: &Record, files: &'f Files) -> Result<&'f str> {
    let locales = files.locales();
    match (asked, record.patient.text("patient.language")) {
        (Some(tag), _) => named(tag, files),
        (None, Some(tag)) => locale::find(tag, &locales).ok_or_else(|| {
            record.refuse("patient.language", Why::NoSuchLanguage { known: locales.join(", ") })
        }),
        (None, None) => {
            locale::find("en", &locales).ok_or_else(|| Internal("the English locale is missing").into())
        }
    }
}

/// The one language that was asked for, for what makes packets in one.
pub(super) fn only(making: &Making) -> Result<Option<&str>> {
    match making.language.as_slice() {
        [] => Ok(None),
        [tag] => Ok(Some(tag)),
        _ => bail!("this makes packets in one language\n  hint: run it once for each"),
    }
}

/// The second language that was asked for.
pub(super) fn companion<'f>(making: &Making, files: &'f Files) -> Result<Option<&'f str>> {
    making.companion.as_deref().map(|tag| named(tag, files)).transpose()
}

/// The locale that was asked for.
pub(super) fn named<'f>(tag: &str, files: &'f Files) -> Result<&'f str> {
    locale::find(tag, &files.locales()).ok_or_else(|| unknown(tag, files))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const LOCALES: [&str; 7] = ["ar", "en", "es", "pt-BR", "tl", "zh-Hans", "zh-Hant"];

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
