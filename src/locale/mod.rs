//! What is known of a language besides its words: `locales/<tag>/locale.toml`.

mod choose;

pub use choose::find;

use serde::{Deserialize, Deserializer, de::Error};
use unic_langid::LanguageIdentifier;

use crate::{
    marks::is_direction_mark,
    place::{Place, SettingsError, read_settings},
};

/// A language that packets are printed in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// BCP 47 tag: the name of the locale's folder.
    #[serde(skip)]
    pub tag: String,
    /// The language's name in itself.
    #[serde(deserialize_with = "name")]
    pub endonym: String,
    /// The language's name in English.
    #[serde(deserialize_with = "name")]
    pub english_name: String,
    /// Whether its pages run right to left.
    pub right_to_left: bool,
    /// Its own font families by file name, first choice first; the common fallback chain follows them.
    pub fonts: Vec<String>,
    /// The families of form cells, tables and labels, where lines are close; empty: the same. Urdu is set in Nastaliq,
    /// whose words slope and need two and a half times their size, but in Naskh where there is no room for that.
    #[serde(default)]
    pub cell_fonts: Vec<String>,
    /// Its column of the type table.
    pub line_heights: LineHeights,
    /// The digits of page numbers and circles. Dates, phones and numbers on forms are always ASCII.
    pub digits: Digits,
}

/// A column of the type table in the look: leading differs by how far letters reach above and below the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineHeights {
    /// Latin, Cyrillic, Greek.
    Latin,
    /// Latin with stacked marks.
    Vietnamese,
    /// Hindi, Gujarati.
    Indic,
    /// Chinese, Japanese, Korean.
    Cjk,
    /// Arabic, Persian.
    Arabic,
    /// Urdu.
    Nastaliq,
}

/// Digits of the page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹
    Persian,
    /// ०१२३४५६७८९
    Devanagari,
    /// ૦૧૨૩૪૫૬૭૮૯
    Gujarati,
}

/// A name for a line of a list and of a page.
fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    if name.trim().is_empty() || name.chars().any(|c| c.is_control() || is_direction_mark(c)) {
        return Err(D::Error::custom(
            "a name is one line, not empty, without control characters or direction marks",
        ));
    }
    Ok(name)
}

/// A language tag in its usual spelling, such as `zh-Hans`; `None` for what is no tag (BCP 47). Languages have two or
/// three letters (ISO 639): longer words, which the grammar keeps for later, are names.
#[must_use]
pub fn canonical(tag: &str) -> Option<String> {
    let tag = tag.parse::<LanguageIdentifier>().ok()?;
    (tag.language.as_str().len() <= 3).then(|| tag.to_string())
}

impl Locale {
    /// Reads `locale.toml` of the locale with this tag.
    ///
    /// # Errors
    /// [`SettingsError`] at the first fault: a tag that is none, a key that is unknown, missing or of the wrong kind.
    pub fn read(tag: &str, file: &str, text: &str) -> Result<Self, SettingsError> {
        canonical(tag).ok_or_else(|| SettingsError {
            place: Place::new(file, text, 0),
            message: format!("`{tag}` is no language tag"),
            hint: Some("name the folder of a locale by its BCP 47 tag, such as `ar` or `pt-BR`".to_owned()),
        })?;
        let locale: Self = read_settings(file, text).map_err(|error| {
            error.with_hint(
                "unknown field `status`",
                "take the line out: `review.toml` says it of each message",
            )
        })?;
        Ok(Self { tag: tag.to_owned(), ..locale })
    }

    /// The same language with the letters of its cells everywhere: Urdu in Naskh, as newspapers on the web print it.
    #[must_use]
    pub fn in_cell_fonts(self) -> Self {
        if self.cell_fonts.is_empty() {
            return self;
        }
        Self { fonts: self.cell_fonts, cell_fonts: Vec::new(), line_heights: LineHeights::Arabic, ..self }
    }
}

impl Digits {
    /// A number in these digits.
    #[must_use]
    pub fn write(self, number: u32) -> String {
        number.to_string().bytes().filter_map(|digit| self.digit(digit - b'0')).collect()
    }

    /// Whether a character is one of these digits.
    #[must_use]
    pub fn has(self, c: char) -> bool {
        (0..10).any(|value| self.digit(value) == Some(c))
    }

    fn digit(self, value: u8) -> Option<char> {
        let zero = match self {
            Self::Latin => '0',
            Self::Arabic => '٠',
            Self::Persian => '۰',
            Self::Devanagari => '०',
            Self::Gujarati => '૦',
        };
        char::from_u32(u32::from(zero) + u32::from(value))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const ARABIC: &str = include_str!("../../locales/ar/locale.toml");
    const ENGLISH: &str = include_str!("../../locales/en/locale.toml");

    #[test]
    fn the_built_in_locales_can_be_read() {
        let arabic = Locale::read("ar", "locale.toml", ARABIC).unwrap();
        assert!(arabic.right_to_left);
        assert_eq!((arabic.endonym.as_str(), arabic.line_heights), ("العربية", LineHeights::Arabic));
        let english = Locale::read("en", "locale.toml", ENGLISH).unwrap();
        assert!(!english.right_to_left);
        assert_eq!(english.tag, "en");
    }

    #[test]
    fn faults_have_a_place_and_a_way_out() {
        let error = |tag, text: &str| Locale::read(tag, "l.toml", text).unwrap_err().to_string();
        let typo = error("ar", &ARABIC.replace("endonym", "endonim"));
        assert!(typo.starts_with("l.toml:1:1: unknown field `endonim`"), "{typo}");
        assert!(typo.ends_with("hint: did you mean `endonym`?"), "{typo}");
        let digits = error("ar", &ARABIC.replace("\"latin\"", "\"latim\""));
        assert!(
            digits.contains("unknown variant `latim`") && digits.contains("did you mean `latin`?"),
            "{digits}"
        );
        let status = error("ar", &format!("{ARABIC}status = \"machine\"\n"));
        assert!(status.contains("unknown field `status`") && status.contains("review.toml"), "{status}");
        assert!(error("ar", "endonym = 'x'").contains("missing field `english_name`"));
        assert!(error("arabic", ARABIC).contains("`arabic` is no language tag"));
        assert!(error("arabic language", ARABIC).contains("`arabic language` is no language tag"));
        assert!(error("ar", "endonym = ").starts_with("l.toml:1:"));
    }

    #[test]
    fn names_are_lines() {
        for wrong in ["", " ", "a\\nb", "\\u001b[31m", "\\u202ea"] {
            let text = ARABIC.replace("\"Arabic\"", &format!("\"{wrong}\""));
            let error = Locale::read("ar", "l.toml", &text).unwrap_err().to_string();
            assert!(error.starts_with("l.toml:2:16: a name is one line"), "{wrong}: {error}");
        }
    }

    #[test]
    fn page_numbers_take_the_digits_of_the_language() {
        assert_eq!(Digits::Latin.write(4_207), "4207");
        assert_eq!(Digits::Arabic.write(17), "١٧");
        assert_eq!(Digits::Persian.write(40), "۴۰");
        assert_eq!(Digits::Devanagari.write(9), "९");
        assert_eq!(Digits::Gujarati.write(0), "૦");
        assert!(Digits::Persian.has('۴') && !Digits::Persian.has('4') && !Digits::Persian.has('٤'));
    }
}
