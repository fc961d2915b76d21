//! What is wrong with a row, or worth a warning, as reports tell it. No note holds a patient's value.

use serde::{Deserialize, Serialize};

use crate::faults::{Fault, Why};
use crate::merge::MergeError;

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its kind, such as `not-a-date`: stable, for programs.
    pub code: String,
    /// Path of the field; empty for the row as such.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// What is wrong, in a sentence.
    pub reason: String,
    /// The way out; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hint: String,
}

impl Note {
    /// A note on a field.
    pub(super) fn of_field(field: &str, why: &Why) -> Self {
        Self {
            code: why.code().to_owned(),
            field: field.to_owned(),
            reason: why.to_string(),
            hint: why.hint().unwrap_or_default(),
        }
    }

    /// A note on the row as such, whose text may have a hint in a line of its own.
    pub(super) fn of_text(code: &str, text: &str) -> Self {
        let (reason, hint) = text.split_once("\n  hint: ").unwrap_or((text, ""));
        Self { code: code.to_owned(), field: String::new(), reason: reason.to_owned(), hint: hint.to_owned() }
    }
}

impl From<&Fault> for Note {
    fn from(fault: &Fault) -> Self {
        Self::of_field(fault.field.as_deref().unwrap_or_default(), &fault.why)
    }
}

impl From<&MergeError> for Note {
    fn from(error: &MergeError) -> Self {
        let code = match error {
            MergeError::NoSuchDocument { .. } => "no-such-document",
            MergeError::NoTitle { .. } => "no-title",
            MergeError::Message { .. } | MergeError::Words(_) => "message",
            MergeError::NoSuchLanguage { .. } => "no-such-language",
            MergeError::NoValue { .. } => "no-value",
            MergeError::Unreviewed { .. } => "unreviewed",
        };
        Self::of_text(code, &error.to_string())
    }
}
