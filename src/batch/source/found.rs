//! What a file is, by its name and its first bytes, and what it calls its columns.

use std::fs::File;
use std::sync::Arc;

use super::bytes::Bytes;
use super::encoding::Encoding;
use super::json::{self, Shape};
use super::lines::Lines;
use super::quotes;
use super::rows::Id;
use super::table::Table;
use super::{Form, Reading, Source, SourceError};
use crate::batch::map::{self, ID, Map, Plan};

/// Bytes that are looked at to tell what a file is.
const HEAD: u64 = 4096;

/// A file whose form is known.
pub(super) struct Found {
    bytes: Bytes,
    encoding: Encoding,
    form: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Table { delimiter: u8 },
    Json(Shape),
}

impl Found {
    pub(super) fn new(file: File, name: &str) -> Result<Self, SourceError> {
        let failed = SourceError::read(name);
        let bytes = Bytes::new(file);
        let head = bytes.head(HEAD).map_err(&failed)?;
        let encoding = Encoding::of(&head);
        if encoding.is_utf8() && head.contains(&0) {
            return Err(SourceError::NotText(name.to_owned()));
        }
        let first =
            Lines::new(bytes.again(), encoding).and_then(|mut lines| lines.next_full()).map_err(&failed)?;
        let Some(first) = first else { return Err(SourceError::Empty(name.to_owned())) };
        let form = match ending(name, &first.bytes) {
            Ending::Table => Kind::Table { delimiter: quotes::delimiter(&first.bytes) },
            Ending::Json => Kind::Json(Shape::of(&first.bytes, false)),
            Ending::Lines => Kind::Json(Shape::of(&first.bytes, true)),
        };
        Ok(Self { bytes, encoding, form })
    }

    /// The names of the columns: a header, or all keys of flat rows.
    pub(super) fn names(&self, name: &str) -> Result<Vec<String>, SourceError> {
        let failed = SourceError::read(name);
        match self.form {
            Kind::Table { delimiter } => {
                let lines = Lines::new(self.bytes.again(), self.encoding).map_err(&failed)?;
                let header = Table::new(lines, delimiter).header().map_err(&failed)?;
                let header = header.ok_or_else(|| SourceError::Empty(name.to_owned()))?;
                header.map_err(|why| SourceError::Header { name: name.to_owned(), why })
            }
            Kind::Json(shape) => {
                shape.pieces(&self.bytes, self.encoding).and_then(json::columns).map_err(&failed)
            }
        }
    }

    /// Understands the columns.
    pub(super) fn open(self, name: &str, reading: &Reading) -> Result<Source, SourceError> {
        let names = self.names(name)?;
        let plan = if names.is_empty() { None } else { Some(plan(name, &names, reading)?) };
        let id = id(reading, plan.as_ref())?;
        let notes = self.notes(plan.as_ref());
        let plan = plan.map(Arc::new);
        let Self { bytes, encoding, form } = self;
        let form = match (form, plan) {
            (Kind::Json(shape), plan) => Form::Json { bytes, encoding, shape, plan },
            (Kind::Table { delimiter }, Some(plan)) => Form::Table { bytes, encoding, delimiter, plan },
            (Kind::Table { .. }, None) => return Err(SourceError::Empty(name.to_owned())),
        };
        Ok(Source { name: name.to_owned(), form, id, keep_text: reading.keep_text, notes })
    }

    /// What the operator should know.
    fn notes(&self, plan: Option<&Plan>) -> Vec<String> {
        let delimiter = match self.form {
            Kind::Table { delimiter: b';' } => Some("semicolons stand between its columns".to_owned()),
            Kind::Table { delimiter: b'\t' } => Some("tabs stand between its columns".to_owned()),
            _ => None,
        };
        let encoding = (!self.encoding.is_utf8()).then(|| "it is written in UTF-16".to_owned());
        let left: Vec<String> = plan.into_iter().flat_map(Plan::left_over).collect();
        let left = (!left.is_empty()).then(|| {
            format!("no field takes columns {}; a map can name them under `ignore`", left.join(", "))
        });
        encoding.into_iter().chain(delimiter).chain(left).collect()
    }
}

/// What the end of a name says.
enum Ending {
    Table,
    Json,
    Lines,
}

/// What a file is by its name, else by the first character of its text.
fn ending(name: &str, first: &[u8]) -> Ending {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("csv" | "tsv" | "txt") => Ending::Table,
        Some("jsonl" | "ndjson") => Ending::Lines,
        Some("json") => Ending::Json,
        _ if first.trim_ascii_start().starts_with(b"{") || first.trim_ascii_start().starts_with(b"[") => {
            Ending::Json
        }
        _ => Ending::Table,
    }
}

fn plan(name: &str, names: &[String], reading: &Reading) -> Result<Plan, SourceError> {
    let map = reading.map.clone().unwrap_or_else(Map::builtin);
    let columns = map::columns(names, reading.map.as_ref());
    let is_header = columns.is_header();
    Plan::new(&map, columns, reading.id.as_deref(), reading.language_given)
        .map_err(|faults| SourceError::Columns { name: name.to_owned(), faults, is_header })
}

/// Where ids stand: a column fills the field of ids; where rows are records, the option may name another field.
pub(super) fn id(reading: &Reading, plan: Option<&Plan>) -> Result<Id, SourceError> {
    match (&reading.id, plan) {
        (_, Some(plan)) => Ok(Id { path: ID.to_owned(), required: plan.has_id() }),
        (None, None) => Ok(Id { path: ID.to_owned(), required: false }),
        (Some(path), None) if map::is_single_field(path) => Ok(Id { path: path.clone(), required: true }),
        (Some(path), None) => Err(SourceError::NoSuchId(path.clone())),
    }
}
