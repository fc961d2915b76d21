//! The rows of a source, one by one.

use std::sync::Arc;

use super::SourceError;
use super::folder::Folder;
use super::json;
use super::pieces::Pieces;
use super::survey::text;
use super::table::Table;
use crate::batch::Row;
use crate::batch::map::Plan;
use crate::faults::{Refused, Why};
use crate::input::{Item, RowOrigin, Tree};
use crate::patient;
use crate::private::Private;

/// The rows of a source. An error ends it.
pub struct Rows {
    file: Arc<str>,
    reader: Reader,
    id: Id,
    keep_text: bool,
    number: u64,
    ended: bool,
}

/// What reads the rows.
pub(super) enum Reader {
    Table(Box<Table>, Arc<Plan>),
    Json(Box<dyn Pieces>, Option<Arc<Plan>>),
    Folder(Folder),
}

/// Where the id of a record stands.
#[derive(Clone, Debug)]
pub(super) struct Id {
    /// Path of its field.
    pub(super) path: String,
    /// Whether every row must have one.
    pub(super) required: bool,
}

/// What was read of a row, and what it says.
pub(super) type ReadRow = (Vec<u8>, Result<Tree, Refused>);

impl Rows {
    pub(super) fn new(file: &str, reader: Reader, id: Id, keep_text: bool) -> Self {
        Self { file: Arc::from(file), reader, id, keep_text, number: 0, ended: false }
    }

    fn read(&mut self) -> Result<Option<ReadRow>, SourceError> {
        let (file, number) = (&self.file, self.number);
        let failed = SourceError::read(file);
        match &mut self.reader {
            Reader::Table(table, plan) => {
                let row = table.next(plan.columns().len()).map_err(failed)?;
                Ok(row.map(|(bytes, cells)| (bytes, of_cells(file, number, cells, plan))))
            }
            Reader::Json(pieces, plan) => {
                let piece = pieces.next().map_err(failed)?;
                Ok(piece.map(|piece| {
                    let record = json::record(file, number, &piece, plan.as_deref());
                    (piece.bytes, record)
                }))
            }
            Reader::Folder(folder) => folder.record(number).transpose(),
        }
    }

    fn row(&self, bytes: &[u8], record: Result<Tree, Refused>) -> Row {
        let written = record.as_ref().ok().and_then(|tree| text(tree, &self.id.path));
        let id = written.and_then(patient::parse_key);
        let lacks_id = self.id.required && written.is_none();
        let record = match record {
            Ok(tree) if lacks_id => Err(Refused::of(tree.place(0), Some(self.id.path.clone()), Why::NoId)),
            other => other,
        };
        let text = self.keep_text.then(|| Private::new(String::from_utf8_lossy(bytes).into_owned()));
        Row { number: self.number, id, record, text }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.number += 1;
        let read = self.read();
        self.ended = !matches!(read, Ok(Some(_)));
        read.transpose().map(|read| read.map(|(bytes, record)| self.row(&bytes, record)))
    }
}

fn of_cells(
    file: &Arc<str>,
    number: u64,
    cells: Result<Vec<String>, Why>,
    plan: &Plan,
) -> Result<Tree, Refused> {
    let place = || RowOrigin { file: Arc::clone(file), number, columns: None }.place(0);
    let cells = cells.map_err(|why| Refused::of(place(), None, why))?;
    let items: Vec<Item> = cells.into_iter().map(|cell| Item::Text(Private::new(cell))).collect();
    Ok(plan.record(file, number, &items))
}
