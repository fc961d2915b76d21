//! The clinic that prints packets: `clinic.toml`.

use serde::Deserialize;

use super::values::{Line, Phone};
use crate::place::{SettingsError, read_all_settings};

/// What a clinic fills in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clinic {
    /// Its name.
    pub name: Option<Line>,
    /// Sender on an envelope, a line each. It names no department, so that it does not tell of an illness.
    #[serde(default)]
    pub return_address: Vec<Line>,
    /// Phone or web address of the doctor finder.
    pub referral_line: Option<Line>,
    /// Fewest and most days in which the records office sends copies.
    #[serde(deserialize_with = "in_order")]
    pub processing_days: [u32; 2],
    /// Size of the paper.
    pub paper: Paper,
    /// Colour of titles, bars and bubbles.
    pub accent: Accent,
    /// What happens to a packet in a language that nobody has checked.
    pub unreviewed: Unreviewed,
    /// Id of the jurisdiction for records that name none.
    pub jurisdiction: String,
    /// The office that releases this clinic's records.
    pub records_office: Option<RecordsOffice>,
    /// Language help.
    pub language_line: Option<LanguageLine>,
}

/// The office that releases records.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordsOffice {
    /// Its name, with the clinic's.
    pub name: Line,
    /// Its address, a line each.
    pub address: Vec<Line>,
    /// Its phone.
    pub phone: Option<Phone>,
    /// Its fax.
    pub fax: Option<Phone>,
}

/// Phone of language help and interpreters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageLine {
    /// The line.
    pub phone: Phone,
    /// The same for people who are deaf or hard of hearing; in the United States often the relay `711`.
    pub tty: Option<Phone>,
}

/// Size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// US Letter, 612 x 792 points.
    Letter,
    /// ISO A4, 210 x 297 mm.
    A4,
}

impl Paper {
    /// Width and height, points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.276, 841.89),
        }
    }
}

/// Colour of titles, bars and bubbles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Accent {
    /// Black: best for office printers and fax.
    Mono,
    /// Red, green, blue.
    Colour([u8; 3]),
}

/// What happens to a packet in a language that nobody has checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unreviewed {
    /// Every page says so.
    Mark,
    /// It is not printed.
    Refuse,
}

/// Least contrast of text with its ground: WCAG 2.1, success criterion 1.4.3.
const LEAST_CONTRAST: f32 = 4.5;

/// An office that takes longer has mistaken the unit.
const MOST_DAYS: u32 = 366;

impl Clinic {
    /// Reads a `clinic.toml`.
    ///
    /// # Errors
    /// A [`SettingsError`] for every fault, with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<SettingsError>> {
        read_all_settings(file, text)
    }
}

impl RecordsOffice {
    /// Name and address, for the middle of a sentence.
    #[must_use]
    pub fn in_one_line(&self) -> String {
        let lines = std::iter::once(&self.name).chain(&self.address);
        lines.map(AsRef::as_ref).collect::<Vec<&str>>().join(", ")
    }
}

impl TryFrom<String> for Accent {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "mono" {
            return Ok(Self::Mono);
        }
        let digits = text.strip_prefix('#').filter(|hex| hex.len() == 6 && !hex.starts_with('+'));
        let colour = digits.and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let [_, r, g, b] = colour.ok_or("write a colour as `#12436D`, or `mono` for black")?.to_be_bytes();
        if contrast_with_white([r, g, b]) < LEAST_CONTRAST {
            return Err("this colour is too pale to read: its contrast with white is less than 4.5 to 1");
        }
        Ok(Self::Colour([r, g, b]))
    }
}

/// Contrast ratio with white, by the formulas of WCAG 2.1.
fn contrast_with_white([r, g, b]: [u8; 3]) -> f32 {
    let linear = |byte: u8| {
        let value = f32::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05)
}

fn in_order<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<[u32; 2], D::Error> {
    let days = <[u32; 2]>::deserialize(deserializer)?;
    match days {
        [fewest, most] if fewest > most => {
            Err(serde::de::Error::custom("the fewest days come first: `[7, 14]`"))
        }
        [_, most] if most > MOST_DAYS => {
            Err(serde::de::Error::custom("more than a year: write days, such as `[7, 14]`"))
        }
        _ => Ok(days),
    }
}
