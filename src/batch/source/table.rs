//! CSV and its sisters: rows of cells, none ever shifted.

use std::io;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::lines::{Line, Lines};
use super::quotes::{Left, Quotes};
use crate::faults::Why;
use crate::input::MAX_BYTES;

/// Most lines of a row: more stand in no cell that a packet has room for, so a quotation mark is missing.
const MAX_LINES: usize = 200;

/// Reads rows of cells.
pub(super) struct Table {
    lines: Lines,
    delimiter: u8,
    cells: Reader,
}

/// The cells of a row, or why they cannot be told apart.
type Cells = Result<Vec<String>, Why>;

impl Table {
    pub(super) fn new(lines: Lines, delimiter: u8) -> Self {
        Self { lines, delimiter, cells: ReaderBuilder::new().delimiter(delimiter).build() }
    }

    /// The header: the first row that is not empty.
    pub(super) fn header(&mut self) -> io::Result<Option<Cells>> {
        Ok(self.row(None)?.map(|(_, cells)| cells))
    }

    /// The next row that is not empty, as it was written and in as many cells as the header has.
    pub(super) fn next(&mut self, wanted: usize) -> io::Result<Option<(Vec<u8>, Cells)>> {
        self.row(Some(wanted))
    }

    fn row(&mut self, wanted: Option<usize>) -> io::Result<Option<(Vec<u8>, Cells)>> {
        let Some(first) = self.lines.next_full()? else { return Ok(None) };
        let mut lines = vec![first];
        let left = self.gather(&mut lines)?;
        let mut written = joined(&lines);
        let cells = self.read(left, &lines, &written, wanted);
        if cells == Err(Why::OpenQuote) {
            self.lines.give_back(lines.split_off(1));
            written = joined(&lines);
        }
        Ok(Some((written, cells)))
    }

    /// Adds lines until the row is whole, or is surely none.
    fn gather(&mut self, lines: &mut Vec<Line>) -> io::Result<Left> {
        let mut quotes = Quotes::new(self.delimiter);
        let mut left = lines.first().map_or(Left::Whole, |line| quotes.line(&line.bytes));
        while left == Left::Open && lines.len() < MAX_LINES && length(lines) < MAX_BYTES {
            let Some(line) = self.lines.next()? else { break };
            left = quotes.line(&line.bytes);
            lines.push(line);
        }
        Ok(left)
    }

    fn read(&mut self, left: Left, lines: &[Line], written: &[u8], wanted: Option<usize>) -> Cells {
        match left {
            _ if length(lines) > MAX_BYTES || lines.iter().any(|line| line.too_long) => {
                return Err(if lines.len() > 1 {
                    Why::OpenQuote
                } else {
                    Why::RowTooLarge(MAX_BYTES / 1024)
                });
            }
            Left::Open => return Err(Why::OpenQuote),
            Left::Stray => return Err(if lines.len() > 1 { Why::OpenQuote } else { Why::StrayQuote }),
            Left::Whole => {}
        }
        let cells = self.cells(written);
        if let Some(why) = wanted.and_then(|wanted| self.miscounted(cells.len(), wanted, lines)) {
            return Err(why);
        }
        if let Some(why) = lines.iter().find_map(|line| self.lines.no_text(line)) {
            return Err(why);
        }
        Ok(cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect())
    }

    /// What is wrong with the number of cells. A row of several lines, one of which is a whole row by itself, has
    /// swallowed it.
    fn miscounted(&mut self, found: usize, wanted: usize, lines: &[Line]) -> Option<Why> {
        if found == wanted {
            return None;
        }
        let is_row = |line: &Line| self.cells(&line.bytes).len() == wanted;
        if wanted > 1 && lines.iter().skip(1).any(is_row) {
            return Some(Why::OpenQuote);
        }
        Some(if found < wanted { Why::ShortRow { found, wanted } } else { Why::LongRow { found, wanted } })
    }

    /// Parts a row.
    fn cells(&mut self, mut row: &[u8]) -> Vec<Vec<u8>> {
        self.cells.reset();
        let mut cells = Vec::new();
        let mut room = vec![0; row.len()];
        let mut cell = Vec::new();
        loop {
            let (result, read, written) = self.cells.read_field(row, &mut room);
            row = row.get(read..).unwrap_or_default();
            cell.extend_from_slice(room.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::Field { .. } => cells.push(std::mem::take(&mut cell)),
                ReadFieldResult::End => return cells,
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            }
        }
    }
}

fn joined(lines: &[Line]) -> Vec<u8> {
    lines.iter().map(|line| line.bytes.as_slice()).collect::<Vec<_>>().join(&b'\n')
}

fn length(lines: &[Line]) -> usize {
    lines.iter().map(|line| line.bytes.len()).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::encoding::Encoding;
    use super::*;

    /// The rows after the header, a cell between bars.
    fn rows(text: &[u8]) -> Vec<Result<String, Why>> {
        let lines = Lines::new(io::Cursor::new(text.to_vec()), Encoding::of(text)).unwrap();
        let mut table = Table::new(lines, b',');
        let wanted = table.header().unwrap().unwrap().unwrap().len();
        std::iter::from_fn(|| table.next(wanted).unwrap())
            .map(|(_, row)| row.map(|cells| cells.join("|")))
            .collect()
    }

    #[test]
    fn cells_come_as_they_were_written() {
        assert_eq!(
            rows(b"a,b\n1,\"x, \"\"y\"\"\"\r\n\n\"1\r\n2\",\n"),
            [Ok("1|x, \"y\"".to_owned()), Ok("1\n2|".to_owned())]
        );
        assert_eq!(rows(b"a,b\n,\n"), [Ok("|".to_owned())]);
        assert_eq!(rows(b"a\n\"\"\nx"), [Ok(String::new()), Ok("x".to_owned())]);
    }

    #[test]
    fn short_and_long_rows_are_faults_and_shift_nothing() {
        assert_eq!(
            rows(b"a,b\n1\n1,2,3\n1,2"),
            [
                Err(Why::ShortRow { found: 1, wanted: 2 }),
                Err(Why::LongRow { found: 3, wanted: 2 }),
                Ok("1|2".to_owned())
            ]
        );
        assert_eq!(rows(b"a,b,c\n1,\"2\n3\""), [Err(Why::ShortRow { found: 2, wanted: 3 })]);
    }

    #[test]
    fn an_open_quote_swallows_no_other_row() {
        let open = Err(Why::OpenQuote);
        let whole = |row: &str| Ok(row.to_owned());
        assert_eq!(rows(b"a,b\n\"1,2\n3,4\n5,6"), [open.clone(), whole("3|4"), whole("5|6")], "to the end");
        assert_eq!(rows(b"a,b\n\"1,2\n3,\"4\"\n"), [open.clone(), whole("3|4")], "to the next mark");
        assert_eq!(rows(b"a,b,c\n\"1,2,3\n4,5,6\"\n7,8,9"), [open, whole("4|5|6\""), whole("7|8|9")]);
        assert_eq!(rows(b"a,b\n\"1\"x,2\n3,4"), [Err(Why::StrayQuote), whole("3|4")]);
    }

    #[test]
    fn a_bad_byte_is_a_fault_of_its_row_and_has_its_place_in_the_file() {
        assert_eq!(rows(b"a,b\n1,\xff\n3,4"), [Err(Why::NotUtf8(6)), Ok("3|4".to_owned())]);
        assert_eq!(rows(b"a,b\n\"1\r\n\xff\",2\n"), [Err(Why::NotUtf8(8))]);
    }

    #[test]
    fn a_row_is_bounded() {
        let text = format!("a\n{}\nx", "y".repeat(MAX_BYTES + 1));
        assert_eq!(rows(text.as_bytes()), [Err(Why::RowTooLarge(1024)), Ok("x".to_owned())]);
        let text = format!("a,b\n\"{}x", "y\n".repeat(300));
        let found = rows(text.as_bytes());
        assert_eq!(found.first(), Some(&Err(Why::OpenQuote)));
        assert_eq!(found.len(), 301);
    }
}
