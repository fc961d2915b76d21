//! What the places of a tree mean.

use std::sync::Arc;

use crate::place::{Cell, Place};
use crate::private::Private;

/// Where a record stands: a text of its own, or a row among many.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A file that is one record; places are byte offsets.
    Text {
        /// Name of the file.
        file: String,
        /// All of it.
        text: Private<String>,
    },
    /// A row of a file; places are columns.
    Row(RowOrigin),
}

/// A row of a file. What all its rows share is shared.
#[derive(Clone, Debug)]
pub struct RowOrigin {
    /// Name of the file.
    pub file: Arc<str>,
    /// Number of the row, from 1; a header is not counted.
    pub number: u64,
    /// Names of the columns that may be shown; none where the row is no cells.
    pub columns: Option<Arc<[Option<String>]>>,
}

impl Origin {
    /// The place of a byte offset or column.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        match self {
            Self::Text { file, text } => Place::new(file, text.expose(), at),
            Self::Row(row) => row.place(at),
        }
    }
}

impl RowOrigin {
    /// The place of a column; 0 is the row as such.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        let column = if self.columns.is_some() { at } else { 0 };
        let named = |columns: &Arc<[Option<String>]>| columns.get(column.checked_sub(1)?)?.clone();
        let name = self.columns.as_ref().and_then(named);
        Place::in_row(&self.file, Cell { row: self.number, column, name })
    }
}
