//! What became of a row: a line of the journal, and of the manifest or the list of failures made from it.

use serde::{Deserialize, Serialize};

use super::Note;

/// A packet that was made. Nothing in it tells of the patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Number of the row.
    pub row: u64,
    /// Its id.
    pub id: String,
    /// Its file, from the top of the folder, with `/` on every system.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
    /// How many pages it has.
    pub pages: usize,
    /// How many bytes it has.
    pub bytes: usize,
    /// Tag of its language.
    pub language: String,
    /// Version of the packet's definition.
    pub packet: String,
    /// Mark of the words: the first 16 digits of the SHA-256 of the locale's files.
    pub locale: String,
    /// Who stands behind the words that stand in it: `source`, `machine`, `partly` or `reviewed`.
    pub review: String,
    /// The sheet mark, as it stands on every page.
    pub mark: String,
    /// What was mended in the record or looks wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Note>,
}

/// A row without a packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Number of the row.
    pub row: u64,
    /// Its id.
    pub id: String,
    /// Everything that is wrong with it.
    pub faults: Vec<Note>,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Entry {
    /// It has a packet.
    Made(Made),
    /// It has none.
    Failed(Failed),
}

impl Entry {
    /// Number of the row.
    #[must_use]
    pub const fn row(&self) -> u64 {
        match self {
            Self::Made(made) => made.row,
            Self::Failed(failed) => failed.row,
        }
    }
}
