//! The words of a document as plain text, for goldens, translators and referees.

use super::Document;

/// Every word that is painted as content, one paragraph a line, in reading order; isolates kept.
#[must_use]
pub fn words(_document: &Document) -> String {
    String::new()
}
