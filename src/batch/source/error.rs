//! Why a source cannot be read at all.

use std::io;

use crate::batch::map::ColumnFault;
use crate::place::hint_line;

/// A source that cannot be read, or not to its end. None of these holds a patient's value.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The file system would not.
    #[error("`{name}` cannot be read: {cause}")]
    Read {
        /// The file or folder.
        name: String,
        /// What it said.
        cause: io::Error,
    },
    /// There is nothing in it.
    #[error("`{0}` is empty\n  hint: a table begins with a line of column names")]
    Empty(String),
    /// It is some other kind of file.
    #[error("`{0}` is no text\n  hint: save a spreadsheet as CSV UTF-8, and UTF-16 with a byte order mark")]
    NotText(String),
    /// A folder without records.
    #[error("`{0}` holds no records\n  hint: records are files that end in .toml or .json")]
    NoRecords(String),
    /// A folder where columns are wanted.
    #[error("`{0}` is a folder, and has no columns\n  hint: its records name their fields themselves")]
    NoColumns(String),
    /// The line of names cannot be read.
    #[error("`{name}`: the line of column names cannot be read: {why}{}", hint_line(.why.hint().as_deref()))]
    Header {
        /// The file.
        name: String,
        /// What is wrong with it.
        why: crate::faults::Why,
    },
    /// Its columns do not fit.
    #[error("{}", columns(.name, .faults, *.is_header))]
    Columns {
        /// The file.
        name: String,
        /// All that is wrong.
        faults: Vec<ColumnFault>,
        /// Whether some column is known, so that the first line surely holds names.
        is_header: bool,
    },
    /// An option names a field that is none.
    #[error(
        "there is no field `{0}` that could be the id\n  hint: `second-opinion list fields` shows all fields; `record.id` is the usual one"
    )]
    NoSuchId(String),
}

impl SourceError {
    pub(super) fn read(name: &str) -> impl Fn(io::Error) -> Self {
        let name = name.to_owned();
        move |cause| Self::Read { name: name.clone(), cause }
    }
}

fn columns(name: &str, faults: &[ColumnFault], is_header: bool) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| format!("{name}: {fault}")).collect();
    let doubt = if is_header {
        ""
    } else {
        "\n  hint: no column has a name that is known: is the first line a header? its cells are not shown, as they may be a \
         patient's"
    };
    format!("{}{doubt}", lines.join("\n"))
}
