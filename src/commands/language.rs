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

/// The locale for a tag: itself, its alias, or itself without its last parts (`es-MX` is `es`).
///
/// # Errors
/// An unknown tag, with the nearest one and the list.
pub(super) fn resolve<'a>(asked: &str, locales: &[&'a str]) -> Result<&'a str> {
    let mut tag = asked.replace('_', "-");
    loop {
        if let Some(locale) = known(&tag, locales) {
            return Ok(locale);
        }
        match tag.rsplit_once('-') {
            Some((shorter, _)) => tag = shorter.to_owned(),
            None => break,
        }
    }
    let all = locales.join(", ");
    match suggest::nearest(&asked.to_lowercase(), locales.iter().copied()) {
        Some(near) => bail!("there is no language `{asked}`\n  hint: did you mean `{near}`? There are {all}"),
        None => bail!("there is no language `{asked}`\n  hint: there are {all}"),
    }
}

fn known<'a>(tag: &str, locales: &[&'a str]) -> Option<&'a str> {
    let is = |other: &str| other.eq_ignore_ascii_case(tag);
    let meant = ALIASES.iter().find(|(alias, _)| is(alias)).map_or(tag, |(_, locale)| locale);
    locales.iter().find(|locale| locale.eq_ignore_ascii_case(meant)).copied()
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
            ("ar-EG", "ar"),
            ("zh-CN", "zh-Hans"),
            ("zh-tw", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("pt", "pt-BR"),
            ("fil", "tl"),
        ] {
            assert_eq!(resolve(asked, &LOCALES).unwrap(), locale, "{asked}");
        }
    }

    #[test]
    fn an_unknown_tag_is_an_error_with_a_list() {
        let refused = |asked| resolve(asked, &LOCALES).unwrap_err().to_string();
        assert_eq!(
            refused("xx"),
            "there is no language `xx`\n  hint: there are ar, en, es, pt-BR, tl, zh-Hans, zh-Hant"
        );
        assert!(refused("zh-Hanz").contains("zh-Hans"));
        assert!(refused("english").starts_with("there is no language `english`"));
        assert!(resolve("zh", &["en"]).is_err());
    }
}
