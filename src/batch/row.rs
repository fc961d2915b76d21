//! One record of many, on its way to a packet.

use crate::faults::Refused;
use crate::input::Tree;
use crate::private::Private;

/// A row of a source.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its place in the source, from 1; a CSV's header is not counted.
    pub number: u64,
    /// The key that a map chose for it, if it is fit to name a file.
    pub id: Option<String>,
    /// What stands in it, or why it cannot be read.
    pub record: Result<Tree, Refused>,
    /// Its text as it stands in the source, where somebody asked for it: the lines of a table's row, a JSON text, a file;
    /// as much of it as was read. What is no text in it is U+FFFD.
    pub text: Option<Private<String>>,
}

impl Row {
    /// Its key, else its number: all that reports and file names say of it.
    #[must_use]
    pub fn id(&self) -> String {
        self.id.clone().unwrap_or_else(|| self.number.to_string())
    }
}
