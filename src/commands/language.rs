//! Which of the locales a language tag means.

use anyhow::{Result, bail};
use second_opinion::suggest;

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
pub(super) fn choose<'a>(
    asked: Option<&str>,
    of_record: Option<&str>,
    locales: &[&'a str],
) -> Result<&'a str> {
    let tag = asked.or(of_record).unwrap_or("en");
    if let Some(locale) = find(tag, locales) {
        return Ok(locale);
    }
    let all = locales.join(", ");
    match suggest::nearest(&tag.to_lowercase(), locales.iter().copied()) {
        _ if asked.is_none() => {
            bail!("field `patient.language`: there is no packet in this language\n  hint: there are {all}")
        }
        Some(near) => bail!("there is no language `{tag}`\n  hint: did you mean `{near}`? There are {all}"),
        None => bail!("there is no language `{tag}`\n  hint: there are {all}"),
    }
}

/// The locale for a tag: itself, its alias, or itself without its region (`es-MX` is `es`).
fn find<'a>(tag: &str, locales: &[&'a str]) -> Option<&'a str> {
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
            assert_eq!(choose(Some(asked), None, &LOCALES).unwrap(), locale, "{asked}");
        }
    }

    #[test]
    fn an_unknown_tag_is_an_error_with_a_list() {
        let refused = |asked| choose(Some(asked), Some("en"), &LOCALES).unwrap_err().to_string();
        assert_eq!(
            refused("xx"),
            "there is no language `xx`\n  hint: there are ar, en, es, pt-BR, tl, zh-Hans, zh-Hant"
        );
        assert!(refused("zh-Hanz").contains("zh-Hans"));
        assert!(refused("english").starts_with("there is no language `english`"));
        assert!(choose(Some("zh"), None, &["en"]).is_err());
    }

    #[test]
    fn without_a_wish_the_record_decides_and_its_tag_stays_private() {
        assert_eq!(choose(None, Some("zh-TW"), &LOCALES).unwrap(), "zh-Hant");
        assert_eq!(choose(None, None, &LOCALES).unwrap(), "en");
        assert!(!choose(None, Some("xx"), &LOCALES).unwrap_err().to_string().contains("xx"));
    }
}
