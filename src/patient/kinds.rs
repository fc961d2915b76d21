//! What the one-line kinds of text must look like. Each function gives the text as it is kept.

use chrono::NaiveDate;
use icu_locale::LanguageIdentifier;

use super::clean::clean;
use crate::faults::Why;
use crate::fields::Kind;

/// Checks a clean text against a kind that has a form.
///
/// # Errors
/// The [`Why`] of the kind, or [`Why::TooLong`].
pub(super) fn check(kind: Kind, text: String) -> Result<String, Why> {
    let (chars, max) = (text.chars().count(), kind.max_chars());
    if chars > max {
        return Err(Why::TooLong { chars, max });
    }
    match kind {
        Kind::Phone => phone(&text),
        Kind::Language => language(&text),
        Kind::Email => keep(text, is_email, Why::NotAnEmail),
        Kind::Key => keep(text, is_key, Why::NotAKey),
        Kind::Digits => keep(text, is_digits, Why::NotDigits),
        Kind::LatinName => keep(text, is_latin, Why::NotLatin),
        _ => Ok(text),
    }
}

/// A date of the form `YYYY-MM-DD` (ISO 8601) and no other.
///
/// # Errors
/// [`Why::NotADate`], or [`Why::NoSuchDay`] where the form is right.
pub fn date(text: &str) -> Result<NaiveDate, Why> {
    let numbers: Vec<&str> = text.split('-').collect();
    let [year, month, day] = numbers.as_slice() else { return Err(Why::NotADate) };
    let lengths = (year.len(), month.len(), day.len());
    if lengths != (4, 2, 2) || !numbers.iter().all(|number| is_digits(number)) {
        return Err(Why::NotADate);
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Why::NoSuchDay)
}

/// The text of a key as a record keeps it: composed, trimmed, and safe as part of a file name anywhere.
#[must_use]
pub fn key(text: &str) -> Option<String> {
    let clean = clean(text, false).ok()?.text;
    check(Kind::Key, clean).ok()
}

/// Whether a text is a ZIP code: 5 digits, or 5 and 4 (USPS Publication 28, section 214).
pub(super) fn is_zip(text: &str) -> bool {
    let (five, four) = text.split_once('-').map_or((text, None), |(five, four)| (five, Some(four)));
    let has = |part: &str, length| part.len() == length && is_digits(part);
    has(five, 5) && four.is_none_or(|four| has(four, 4))
}

fn keep(text: String, fits: fn(&str) -> bool, why: Why) -> Result<String, Why> {
    if fits(&text) { Ok(text) } else { Err(why) }
}

/// A phone number as typed, but `(312) 555-0142` as `312-555-0142`: readers of PDF text turn brackets round in
/// right-to-left lines. 3 to 15 digits (ITU-T E.164), then perhaps an extension.
fn phone(text: &str) -> Result<String, Why> {
    let kept = without_brackets(text).ok_or(Why::NotAPhone)?;
    let lower = kept.to_ascii_lowercase();
    let (number, extension) = ["ext.", "ext", "x"]
        .into_iter()
        .find_map(|mark| lower.split_once(mark))
        .map_or((lower.as_str(), None), |(number, extension)| (number, Some(extension.trim())));
    let number = number.trim_end();
    let bare = number.strip_prefix('+').unwrap_or(number);
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let fits = (3..=15).contains(&digits)
        && bare.chars().all(|c| c.is_ascii_digit() || " -./".contains(c))
        && extension.is_none_or(|extension| extension.len() <= 8 && is_digits(extension));
    if fits { Ok(kept) } else { Err(Why::NotAPhone) }
}

/// `(312) 555` as `312-555`; `None` when a bracket has no partner.
fn without_brackets(text: &str) -> Option<String> {
    let Some((before, rest)) = text.split_once('(') else { return Some(text.to_owned()) };
    let (area, after) = rest.split_once(')')?;
    Some(format!("{before}{area}-{}", after.trim_start_matches([' ', '-'])))
}

/// The canonical form of a language tag (RFC 5646): `ZH-hans` as `zh-Hans`.
fn language(text: &str) -> Result<String, Why> {
    LanguageIdentifier::try_from_str(&text.replace('_', "-"))
        .map(|tag| tag.to_string())
        .map_err(|_| Why::NotALanguage)
}

/// A part, `@`, and a domain with a dot; ASCII, as a clerk types it. Not the whole of RFC 5322.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let in_local = |c: char| c.is_ascii_graphic() && !"@()<>[]\\,;:\"".contains(c);
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    !local.is_empty()
        && local.chars().all(in_local)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

/// Safe as part of a file name anywhere: no separators, no leading dot or hyphen, ASCII only.
fn is_key(text: &str) -> bool {
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && !text.ends_with('.') && text.chars().all(safe)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether every letter is Latin: Basic Latin to IPA Extensions, and Latin Extended Additional.
#[must_use]
pub fn is_latin(text: &str) -> bool {
    let latin = |c: char| c.is_ascii() || matches!(c, '\u{aa}'..='\u{2b8}' | '\u{1e00}'..='\u{1eff}');
    text.chars().all(|c| latin(c) || !c.is_alphabetic())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn fits(kind: Kind, text: &str) -> bool {
        check(kind, text.to_owned()).is_ok()
    }

    #[test]
    fn phones_keep_their_form_but_lose_their_brackets() {
        let kept = |text: &str| check(Kind::Phone, text.to_owned()).unwrap();
        assert_eq!(kept("(312) 555-0142"), "312-555-0142");
        assert_eq!(kept("+1 (312)555-0142 ext. 7"), "+1 312-555-0142 ext. 7");
        assert_eq!(kept("+44 20 7946 0000"), "+44 20 7946 0000");
        assert_eq!(kept("711"), "711");
        for wrong in [
            "12",
            "call me",
            "312)555",
            "(312",
            "٣١٢٥٥٥٠١٤٢",
            "1234567890123456",
            "312-555-0142 x",
            "++1 312 555",
        ] {
            assert!(!fits(Kind::Phone, wrong), "{wrong}");
        }
    }

    #[test]
    fn dates_have_one_form() {
        assert_eq!(date("1951-03-14").unwrap(), NaiveDate::from_ymd_opt(1951, 3, 14).unwrap());
        for wrong in [
            "03/14/1951",
            "14.3.1951",
            "1951-3-14",
            "51-03-14",
            "1951-03-14T00:00",
            "+951-03-14",
            "",
            "١٩٥١-03-14",
        ] {
            assert_eq!(date(wrong), Err(Why::NotADate), "{wrong}");
        }
        for wrong in ["1951-02-30", "1951-14-03", "1900-02-29"] {
            assert_eq!(date(wrong), Err(Why::NoSuchDay), "{wrong}");
        }
    }

    #[test]
    fn zip_codes_have_five_or_nine_digits() {
        assert!(is_zip("60608") && is_zip("60608-1234"));
        for wrong in ["6060", "606081234", "60608-", "60608-12", "SW1A 1AA", ""] {
            assert!(!is_zip(wrong), "{wrong}");
        }
    }

    #[test]
    fn tags_are_made_canonical() {
        assert_eq!(language("ZH-hans").unwrap(), "zh-Hans");
        assert_eq!(language("pt_BR").unwrap(), "pt-BR");
        assert_eq!(language("arabic language"), Err(Why::NotALanguage));
    }

    #[test]
    fn addresses_keys_and_names() {
        assert!(fits(Kind::Email, "rosa.d+m@example.org"));
        for wrong in ["rosa", "rosa@example", "a@b@c.org", "a b@c.org", "@c.org", "a@.org", "a@c..org"] {
            assert!(!fits(Kind::Email, wrong), "{wrong}");
        }
        assert!(fits(Kind::Key, "row-12") && fits(Kind::Key, "packet"));
        for wrong in ["../up", ".hidden", "a/b", "-o", "a b", "Ä", "a."] {
            assert!(!fits(Kind::Key, wrong), "{wrong}");
        }
        assert!(fits(Kind::LatinName, "Rosa María O’Brien-Nguyễn 3rd"));
        for wrong in ["أمل حداد", "Роза", "Rоsa"] {
            assert!(!fits(Kind::LatinName, wrong), "{wrong}");
        }
    }
}
