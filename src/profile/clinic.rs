//! The clinic that prints packets: `clinic.toml`.

use serde::Deserialize;

use super::{
    letterhead::Letterhead,
    values::{Line, Phone},
};
use crate::{
    colour::{LEAST_CONTRAST, Rgb, contrast_with_white, hex, readable},
    place::{Place, SettingsError, read_all_settings},
};

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
    /// What happens to a packet with messages that no qualified person has checked.
    #[serde(default)]
    pub translations: Translations,
    /// Id of the jurisdiction for records that name none.
    pub jurisdiction: String,
    /// The office that releases this clinic's records.
    pub records_office: Option<RecordsOffice>,
    /// Language help.
    pub language_line: Option<LanguageLine>,
    /// What stands over the packet's first page.
    pub letterhead: Option<Letterhead>,
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
    pub tty: Phone,
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
    Colour(Rgb),
}

/// What happens to a packet with messages that no qualified person has checked, or whose English has changed since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translations {
    /// It is printed like any other.
    Allow,
    /// Every page says so.
    #[default]
    Mark,
    /// It is not printed (45 CFR 92.201(c)(3)). The notices in other languages stand in for the health department's and do not
    /// count.
    RequireReviewed,
}

/// An office that takes longer has mistaken the unit.
const MOST_DAYS: u32 = 366;

impl Clinic {
    /// Reads a `clinic.toml`.
    ///
    /// # Errors
    /// A [`SettingsError`] for every fault, with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<SettingsError>> {
        let clinic: Self = read_all_settings(file, text).map_err(renamed)?;
        match &clinic.letterhead {
            Some(letterhead) if letterhead.logo.is_none() && clinic.name.is_none() => {
                Err(vec![SettingsError {
                    place: Place::new(file, text, text.find("[letterhead]").unwrap_or(0)),
                    message: "a letterhead needs the clinic's name or a logo".to_owned(),
                    hint: Some("write `name` at the top of the file".to_owned()),
                }])
            }
            _ => Ok(clinic),
        }
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
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "mono" {
            return Ok(Self::Mono);
        }
        let digits = text.strip_prefix('#').filter(|hex| hex.len() == 6 && !hex.starts_with('+'));
        let colour = digits.and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let [_, r, g, b] = colour.ok_or("write a colour as `#12436D`, or `mono` for black")?.to_be_bytes();
        let contrast = contrast_with_white([r, g, b]);
        if contrast < LEAST_CONTRAST {
            return Err(format!(
                "this colour is too pale to read: its contrast with white is {:.1} to 1, less than {LEAST_CONTRAST}\n  \
                 hint: the nearest darker colour that can be read is `{}`",
                (contrast * 10.0).floor() / 10.0,
                hex(readable([r, g, b]))
            ));
        }
        Ok(Self::Colour([r, g, b]))
    }
}

/// Where an old key stands, the new one is the way out.
fn renamed(faults: Vec<SettingsError>) -> Vec<SettingsError> {
    let hint =
        "it is called `translations` now: \"allow\", \"mark\" or \"require-reviewed\" (once \"refuse\")";
    faults.into_iter().map(|fault| fault.with_hint("unknown field `unreviewed`", hint)).collect()
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
