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
use crate::faults::{Fault, Refused, Why};
use crate::input::{Item, RowOrigin, Tree};
use crate::patient;
use crate::private::Private;

/// The rows of a source. An error ends it.
pub struct Rows {
    file: Arc<str>,
    reader: Reader,
    id: Id,
    number: u64,
    ended: bool,
}

/// What reads the rows.
pub(super) enum Reader {
    Table(Table, Arc<Plan>),
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

/// A row that was read, or the end.
type Read = Result<Option<Result<Tree, Refused>>, SourceError>;

impl Rows {
    pub(super) fn new(file: &str, reader: Reader, id: Id) -> Self {
        Self { file: Arc::from(file), reader, id, number: 0, ended: false }
    }

    fn read(&mut self) -> Read {
        let (file, number) = (&self.file, self.number);
        let failed = SourceError::read(file);
        match &mut self.reader {
            Reader::Table(table, plan) => {
                let cells = table.next(plan.columns().len()).map_err(failed)?;
                Ok(cells.map(|cells| {
                    let cells = cells.map_err(|why| refused(file, number, None, why))?;
                    let items: Vec<Item> =
                        cells.into_iter().map(|cell| Item::Text(Private::new(cell))).collect();
                    Ok(plan.record(file, number, &items))
                }))
            }
            Reader::Json(pieces, plan) => {
                let piece = pieces.next().map_err(failed)?;
                Ok(piece.map(|piece| json::record(file, number, piece, plan.as_deref())))
            }
            Reader::Folder(folder) => folder.record(number).transpose(),
        }
    }

    fn row(&self, record: Result<Tree, Refused>) -> Row {
        let written = record.as_ref().ok().and_then(|tree| text(tree, &self.id.path));
        let id = written.and_then(patient::parse_key);
        let lacks_id = self.id.required && written.is_none();
        let record = match record {
            Ok(tree) if lacks_id => Err(no_id(&tree, &self.id.path)),
            other => other,
        };
        Row { number: self.number, id, record }
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
        read.transpose().map(|read| read.map(|record| self.row(record)))
    }
}

fn refused(file: &Arc<str>, number: u64, field: Option<&str>, why: Why) -> Refused {
    let place = RowOrigin { file: Arc::clone(file), number, columns: None }.place(0);
    Refused { faults: vec![Fault { place, field: field.map(str::to_owned), why }] }
}

fn no_id(tree: &Tree, path: &str) -> Refused {
    let fault = Fault { place: tree.place(0), field: Some(path.to_owned()), why: Why::NoId };
    Refused { faults: vec![fault] }
}
