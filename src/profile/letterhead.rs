//! What stands over a packet's first page: who it is from.

use std::sync::Arc;

use serde::Deserialize;

use super::values::{Line, Phone};
use crate::picture::Picture;

/// What stands over a packet's first page, with the clinic's name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Letterhead {
    /// The clinic's logo.
    pub logo: Option<Logo>,
    /// Phones of the clinic.
    pub phones: Vec<Phone>,
}

/// A clinic's logo.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// Its file, from the folder of the clinic's settings.
    pub file: Line,
    /// What a screen reader says instead of it.
    pub alt: Line,
    /// What is printed, once the file has been read.
    pub picture: Option<Arc<Picture>>,
}

/// More phones are a directory.
const MOST_PHONES: usize = 3;

/// The table as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    logo: Option<Line>,
    alt: Option<Line>,
    #[serde(default)]
    phones: Vec<Phone>,
}

impl TryFrom<Written> for Letterhead {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let logo = match (written.logo, written.alt) {
            (Some(file), Some(alt)) => Some(Logo { file, alt, picture: None }),
            (Some(_), None) => {
                return Err("missing field `alt`: a logo is read to people who do not see it\n  \
                            hint: write what the logo says, such as `alt = \"Example Clinic\"`");
            }
            (None, Some(_)) => {
                return Err("`alt` says what a logo says, and there is none\n  \
                            hint: name its file, such as `logo = \"logo.svg\"`, or take `alt` away");
            }
            (None, None) => None,
        };
        if written.phones.len() > MOST_PHONES {
            return Err("a letterhead has room for three phones\n  hint: keep those that patients call");
        }
        Ok(Self { logo, phones: written.phones })
    }
}

impl Letterhead {
    /// The logo, once its file has been read.
    #[must_use]
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        self.logo.as_ref()?.picture.as_ref()
    }
}
