//! Tables to write in, and the head of the doctor grid.

use super::source::Source;
use crate::{
    document::{Block, Column, Doctor, RowHeight, Text},
    packet::{self, Doctors, Id, Log, Row},
    patient::{self, Entry},
};

/// Columns of the doctor grid.
pub(super) const DOCTORS: u8 = 3;

/// A table with its rows.
pub(super) fn log(source: &Source<'_>, log: &Log) -> Block {
    let column = |column: &packet::Column| Column { title: source.text(&column.title), width: column.width };
    Block::Log {
        columns: log.columns.iter().map(column).collect(),
        rows: log.rows.iter().flat_map(|row| rows(source, row)).collect(),
        row_height: if log.notes { RowHeight::Notes } else { RowHeight::Line },
        spare: log.spare,
    }
}

fn rows(source: &Source<'_>, row: &Row) -> Vec<Option<Text>> {
    match row {
        Row::Blank(count) => vec![None; usize::from(*count)],
        Row::Text(words) => source.texts([words]).into_iter().map(Some).collect(),
        Row::Doctors(id) => (1..=u32::from(DOCTORS))
            .map(|n| Some(name(source, n).unwrap_or_else(|| title(source, id, n))))
            .collect(),
        Row::Offices => source.offices().into_iter().map(Some).collect(),
    }
}

/// The head of the doctor grid, with the doctors that are known.
pub(super) fn doctors(source: &Source<'_>, doctors: &Doctors) -> Block {
    let column = |n| Doctor {
        number: n,
        title: title(source, &doctors.title, n),
        name: name(source, n),
        date_label: source.text(&doctors.date),
        date: candidate(source, n)
            .and_then(|entry| entry.get("visit_date"))
            .and_then(patient::date)
            .and_then(|date| source.short_date(date, "candidates.visit_date")),
    };
    Block::Doctors((1..=u32::from(DOCTORS)).map(column).collect())
}

/// "Doctor 1".
fn title(source: &Source<'_>, id: &Id, n: u32) -> Text {
    source.text_with(id, "n", &source.digits(n))
}

fn name(source: &Source<'_>, n: u32) -> Option<Text> {
    let name = candidate(source, n)?.get("name").and_then(patient::text)?;
    Some(source.private(name, "candidates.name"))
}

fn candidate<'a>(source: &Source<'a>, n: u32) -> Option<&'a Entry> {
    let index = usize::try_from(n).ok()?.checked_sub(1)?;
    source.run.patient.entries("candidates").get(index)
}
