//! Rows of a file or folder, one by one. Memory does not grow with their number: a row is read, handed out and forgotten.
//!
//! A source is a table (CSV, or the like with semicolons or tabs), JSON (a list, or a record a line), or a folder of
//! records. What is wrong with its columns is told before any row; what is wrong with a row is told by that row, and the
//! others are read.

mod bytes;
mod encoding;
mod error;
mod folder;
mod found;
mod json;
mod lines;
mod pieces;
mod quotes;
mod rows;
mod survey;
mod table;

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

pub use error::SourceError;
pub use rows::Rows;
pub use survey::Survey;

use super::map::{self, Columns, Map, Plan};
use bytes::Bytes;
use encoding::Encoding;
use folder::Folder;
use found::Found;
use json::Shape;
use lines::Lines;
use rows::{Id, Reader};
use table::Table;

/// How a source is to be read.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Which column is which field; else columns go by the built-in map and by the paths of fields.
    pub map: Option<Map>,
    /// The column that is the id of a row, or the field where rows are records; else the map's, else `record.id`.
    pub id: Option<String>,
    /// Whether the language of all packets is given, so that no column need say it.
    pub language_given: bool,
    /// Whether each row keeps its text, for a list of failures that shows it.
    pub keep_text: bool,
}

/// A file or folder of records, opened and its columns understood.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    form: Form,
    id: Id,
    keep_text: bool,
    notes: Vec<String>,
}

/// What a source is.
#[derive(Clone, Debug)]
enum Form {
    Table { bytes: Bytes, encoding: Encoding, delimiter: u8, plan: Arc<Plan> },
    Json { bytes: Bytes, encoding: Encoding, shape: Shape, plan: Option<Arc<Plan>> },
    Folder(Folder),
}

/// Opens a file or a folder.
///
/// # Errors
/// [`SourceError`] when it cannot be read, is no text, or has columns that do not fit.
pub fn open(path: &Path, reading: &Reading) -> Result<Source, SourceError> {
    let name = path.display().to_string();
    if path.is_dir() { folder(path, &name, reading) } else { open_file(file(path, &name)?, &name, reading) }
}

/// Opens a file that can be read again from its start. `name` is its name in errors, and its ending tells what it is.
///
/// # Errors
/// As [`open`].
pub fn open_file(file: File, name: &str, reading: &Reading) -> Result<Source, SourceError> {
    Found::new(file, name)?.open(name, reading)
}

/// The columns of a file, for [`map::suggest`].
///
/// # Errors
/// [`SourceError`] when it cannot be read or is no text; a folder has no columns.
pub fn columns(path: &Path) -> Result<Columns, SourceError> {
    let name = path.display().to_string();
    if path.is_dir() {
        return Err(SourceError::NoColumns(name));
    }
    columns_of_file(file(path, &name)?, &name)
}

/// The columns of a file that can be read again from its start.
///
/// # Errors
/// As [`columns`].
pub fn columns_of_file(file: File, name: &str) -> Result<Columns, SourceError> {
    Ok(map::columns(&Found::new(file, name)?.names(name)?, None))
}

#[expect(clippy::disallowed_methods, reason = "a source reads files")]
fn file(path: &Path, name: &str) -> Result<File, SourceError> {
    File::open(path).map_err(SourceError::read(name))
}

fn folder(path: &Path, name: &str, reading: &Reading) -> Result<Source, SourceError> {
    let folder = Folder::open(path)?;
    let id = found::id(reading, None)?;
    let notes = match folder.others {
        0 => Vec::new(),
        1 => vec!["one thing in it ends neither in .toml nor in .json and is left out".to_owned()],
        others => vec![format!("{others} things in it end neither in .toml nor in .json and are left out")],
    };
    Ok(Source { name: name.to_owned(), form: Form::Folder(folder), id, keep_text: reading.keep_text, notes })
}

impl Source {
    /// What the operator should know: how the file is written, and which columns no field takes.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Reads all rows once, to count them and to find ids that stand twice.
    ///
    /// # Errors
    /// [`SourceError`] when the source cannot be read to its end.
    pub fn survey(&self) -> Result<Survey, SourceError> {
        let sha256 = match &self.form {
            Form::Table { bytes, .. } | Form::Json { bytes, .. } => {
                bytes.digest().map_err(SourceError::read(&self.name))?
            }
            Form::Folder(folder) => folder.digest()?,
        };
        Survey::of(&self.name, self.read(false)?, sha256)
    }

    /// The rows from the first.
    ///
    /// # Errors
    /// [`SourceError`] when the source cannot be read.
    pub fn rows(&self) -> Result<Rows, SourceError> {
        self.read(self.keep_text)
    }

    fn read(&self, keep_text: bool) -> Result<Rows, SourceError> {
        let reader = match &self.form {
            Form::Table { bytes, encoding, delimiter, plan } => {
                let lines = Lines::new(bytes.again(), *encoding).map_err(SourceError::read(&self.name))?;
                let mut table = Table::new(lines, *delimiter);
                table.header().map_err(SourceError::read(&self.name))?;
                Reader::Table(Box::new(table), Arc::clone(plan))
            }
            Form::Json { bytes, encoding, shape, plan } => {
                let pieces = shape.pieces(bytes, *encoding).map_err(SourceError::read(&self.name))?;
                Reader::Json(pieces, plan.clone())
            }
            Form::Folder(folder) => Reader::Folder(folder.clone()),
        };
        Ok(Rows::new(&self.name, reader, self.id.clone(), keep_text))
    }
}
