//! Words on their way to a translator and back: every message of a language as a table (CSV) or as XLIFF 1.2, which
//! translators' programs read. Messages with variants go as Fluent writes them.
//!
//! Nothing is lost on the way: what comes back unchanged changes no byte, and what comes back changed takes the place of
//! its message alone. What would print wrong is refused, all of it at once, with its line in the file that came back.

mod csv;
mod edit;

mod refuse;
mod sheet;
mod source;
mod xliff;

pub use edit::{Edited, edit};
pub use sheet::{Row, Section, Sheet, sheet};

use crate::place::{Place, SettingsError};

/// What a translator gave back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Tag of the language.
    pub tag: String,
    /// The messages, in the order of the file.
    pub rows: Vec<Returned>,
}

/// A message that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Its id.
    pub id: String,
    /// The English text that it is the translation of.
    pub english: String,
    /// The translation; empty where there is none.
    pub translation: String,
    /// Where it stands in the file.
    pub place: Place,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with a header. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    Csv,
    /// XLIFF 1.2.
    Xliff,
}

impl Format {
    /// The kind of a file's text: XML begins with `<`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.starts_with('<') { Self::Xliff } else { Self::Csv }
    }

    /// A sheet as such a file.
    #[must_use]
    pub fn write(self, sheet: &Sheet) -> Vec<u8> {
        match self {
            Self::Csv => csv::write(sheet),
            Self::Xliff => xliff::write(sheet),
        }
    }

    /// Reads what came back.
    ///
    /// # Errors
    /// What is no such file, each fault with its place.
    pub fn read(self, file: &str, text: &str) -> Result<Delivery, Vec<SettingsError>> {
        match self {
            Self::Csv => csv::read(file, text),
            Self::Xliff => xliff::read(file, text).map_err(|fault| vec![fault]),
        }
    }
}

/// A fault with its place and the way out.
fn fault(place: Place, message: impl Into<String>, hint: impl Into<String>) -> SettingsError {
    SettingsError { place, message: message.into(), hint: Some(hint.into()) }
}
