//! Where a row of a table ends: a line break within quotation marks does not end it.

/// Looks at a row line by line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotes {
    delimiter: u8,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first character of a cell.
    Start,
    /// In a cell without quotation marks; one within it is text.
    Plain,
    /// In a cell that a quotation mark opened.
    Quoted,
    /// After a quotation mark within such a cell: its end, or the first of two.
    Closed,
}

/// What a line leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// The row is whole.
    Whole,
    /// A cell is still open.
    Open,
    /// Something followed the end of a quoted cell.
    Stray,
}

impl Quotes {
    pub(super) const fn new(delimiter: u8) -> Self {
        Self { delimiter, state: State::Start }
    }

    /// Takes the next line of a row.
    pub(super) fn line(&mut self, line: &[u8]) -> Left {
        for byte in line {
            match self.after(*byte) {
                Some(state) => self.state = state,
                None => return Left::Stray,
            }
        }
        if self.state == State::Quoted { Left::Open } else { Left::Whole }
    }

    /// The state after a byte; `None` when it cannot stand here. Spaces after a quoted cell are forgiven.
    fn after(&self, byte: u8) -> Option<State> {
        Some(match (self.state, byte) {
            (State::Quoted, b'"') => State::Closed,
            (State::Quoted, _) | (State::Closed | State::Start, b'"') => State::Quoted,
            (_, byte) if byte == self.delimiter => State::Start,
            (State::Closed, b' ') => State::Closed,
            (State::Closed, _) => return None,
            (State::Start | State::Plain, _) => State::Plain,
        })
    }
}

/// The delimiter of a table by its first line: comma, semicolon or tab, whichever parts it most.
pub(super) fn delimiter(line: &[u8]) -> u8 {
    let count = |delimiter: u8| {
        let mut quoted = false;
        line.iter()
            .filter(|byte| {
                quoted ^= **byte == b'"';
                !quoted && **byte == delimiter
            })
            .count()
    };
    let (_, found) = [b'\t', b';', b',']
        .map(|byte| (count(byte), byte))
        .into_iter()
        .max_by_key(|(n, _)| *n)
        .unwrap_or((0, b','));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(lines: &[&str]) -> Left {
        let mut quotes = Quotes::new(b',');
        lines.iter().map(|line| quotes.line(line.as_bytes())).last().unwrap_or(Left::Whole)
    }

    #[test]
    fn quoted_line_breaks_do_not_end_a_row() {
        assert_eq!(left(&["a,\"b"]), Left::Open);
        assert_eq!(left(&["a,\"b", "c\",d"]), Left::Whole);
        assert_eq!(left(&["a,\"b", "c\"\""]), Left::Open);
        assert_eq!(left(&["a,\"\"\"b\"\"\",\"\",c"]), Left::Whole);
        assert_eq!(left(&["a \"b,c"]), Left::Whole);
        assert_eq!(left(&["\"a\" ,b"]), Left::Whole);
    }

    #[test]
    fn what_follows_a_closed_cell_is_stray() {
        assert_eq!(left(&["\"a\"b"]), Left::Stray);
        assert_eq!(left(&["\"a,b", "c,\"d\""]), Left::Stray);
    }

    #[test]
    fn the_delimiter_is_the_one_that_parts_most() {
        assert_eq!(delimiter(b"a,b;c;d"), b';');
        assert_eq!(delimiter(b"a\tb\tc"), b'\t');
        assert_eq!(delimiter(b"a"), b',');
        assert_eq!(delimiter(b"a,\"b;c;d\""), b',');
    }
}
