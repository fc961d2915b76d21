//! Packets, each with the row that it must show.

use std::iter::Peekable;

use crate::batch::{Made, Row};

/// One packet to look at, with the row that it must show.
pub(super) struct Case {
    pub(super) made: Made,
    pub(super) row: Option<Row>,
}

/// Packets with their rows, as both come in the order of the rows.
pub(super) struct Pairs<'l, M: Iterator<Item = Made>, R: Iterator<Item = Row>> {
    pub(super) manifest: Peekable<M>,
    pub(super) rows: Peekable<R>,
    pub(super) lacking: &'l mut Vec<u64>,
}

impl<M: Iterator<Item = Made>, R: Iterator<Item = Row>> Iterator for Pairs<'_, M, R> {
    type Item = Case;

    fn next(&mut self) -> Option<Case> {
        let made = self.manifest.next();
        let before = |row: &Row| made.as_ref().is_none_or(|made| row.number < made.row);
        while let Some(row) = self.rows.next_if(before) {
            self.lacking.push(row.number);
        }
        let made = made?;
        let row = self.rows.next_if(|row| row.number == made.row);
        Some(Case { made, row })
    }
}
