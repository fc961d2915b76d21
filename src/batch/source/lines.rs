//! A text line by line, each no longer than a record may be.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read};

use crate::faults::Why;
use crate::input::MAX_BYTES;

use super::encoding::Encoding;

/// A line without its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Offset of its first byte in the file.
    pub(super) at: u64,
    /// Its bytes, as far as they are kept.
    pub(super) bytes: Vec<u8>,
    /// Whether it was longer than a record may be.
    pub(super) too_long: bool,
}

/// A reader of lines, which may be given back.
pub(super) struct Lines {
    reader: BufReader<Box<dyn Read + Send>>,
    encoding: Encoding,
    at: u64,
    given_back: VecDeque<Line>,
}

impl Lines {
    pub(super) fn new(bytes: impl Read + Send + 'static, encoding: Encoding) -> io::Result<Self> {
        let reader = BufReader::with_capacity(64 << 10, encoding.decode(bytes)?);
        Ok(Self { reader, encoding, at: encoding.mark(), given_back: VecDeque::new() })
    }

    /// The next line that is not empty.
    pub(super) fn next_full(&mut self) -> io::Result<Option<Line>> {
        loop {
            match self.next()? {
                Some(line) if line.bytes.is_empty() => {}
                other => return Ok(other),
            }
        }
    }

    /// The next line. It ends with LF, CR or both.
    pub(super) fn next(&mut self) -> io::Result<Option<Line>> {
        if let Some(line) = self.given_back.pop_front() {
            return Ok(Some(line));
        }
        let mut line = Line { at: self.at, bytes: Vec::new(), too_long: false };
        while let Some(stretch) = self.stretch(&mut line)? {
            if stretch == Stretch::Ended {
                return Ok(Some(line));
            }
        }
        Ok(Some(line).filter(|line| self.at > line.at))
    }

    /// Gives lines back, to be read again.
    pub(super) fn give_back(&mut self, lines: Vec<Line>) {
        lines.into_iter().rev().for_each(|line| self.given_back.push_front(line));
    }

    /// Adds what the buffer holds of a line; `None` at the end of the file.
    fn stretch(&mut self, line: &mut Line) -> io::Result<Option<Stretch>> {
        let buffer = self.reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(None);
        }
        let end = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let text = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or_default();
        let room = MAX_BYTES - line.bytes.len();
        line.too_long |= text.len() > room;
        line.bytes.extend_from_slice(text.get(..room).unwrap_or(text));
        let carriage = buffer.get(text.len()) == Some(&b'\r');
        let length = text.len() + usize::from(end.is_some());
        self.pass(length);
        if carriage && self.reader.fill_buf()?.first() == Some(&b'\n') {
            self.pass(1);
        }
        Ok(Some(if end.is_some() { Stretch::Ended } else { Stretch::Open }))
    }

    fn pass(&mut self, length: usize) {
        self.reader.consume(length);
        self.at += length as u64;
    }

    /// Why a line is no text, if it is none.
    pub(super) fn no_text(&self, line: &Line) -> Option<Why> {
        no_text(self.encoding, line.at, &line.bytes)
    }
}

#[derive(PartialEq, Eq)]
enum Stretch {
    Open,
    Ended,
}

/// Why bytes are no text, if they are none; `at` is their offset in the file.
pub(super) fn no_text(encoding: Encoding, at: u64, bytes: &[u8]) -> Option<Why> {
    let valid = std::str::from_utf8(bytes).err()?.valid_up_to();
    if encoding.is_utf8() {
        Some(Why::NotUtf8(usize::try_from(at).unwrap_or(usize::MAX).saturating_add(valid)))
    } else {
        Some(Why::BrokenUtf16)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Lines {
        Lines::new(io::Cursor::new(text.as_bytes().to_vec()), Encoding::of(text.as_bytes())).unwrap()
    }

    fn all(text: &str) -> Vec<(u64, String)> {
        let mut lines = lines(text);
        std::iter::from_fn(|| lines.next().unwrap())
            .map(|line| (line.at, String::from_utf8(line.bytes).unwrap()))
            .collect()
    }

    #[test]
    fn every_end_of_a_line_is_one() {
        let found = |text| all(text).into_iter().map(|(at, text)| format!("{at}{text}")).collect::<Vec<_>>();
        assert_eq!(found("a\nb\r\nc\rd"), ["0a", "2b", "5c", "7d"]);
        assert_eq!(found("a\n\n"), ["0a", "2"]);
        assert_eq!(found("\u{feff}a\r\n"), ["3a"]);
        assert_eq!(found(""), [""; 0]);
    }

    #[test]
    fn a_line_is_bounded_and_the_next_one_is_whole() {
        let mut lines = lines(&format!("{}\nb", "a".repeat(MAX_BYTES + 1)));
        let long = lines.next().unwrap().unwrap();
        assert!(long.too_long && long.bytes.len() == MAX_BYTES);
        let next = lines.next().unwrap().unwrap();
        assert_eq!((next.bytes, next.too_long), (b"b".to_vec(), false));
    }

    #[test]
    fn lines_given_back_come_again_in_order() {
        let mut lines = lines("a\nb\nc");
        let first = lines.next().unwrap().unwrap();
        let second = lines.next().unwrap().unwrap();
        lines.give_back(vec![first, second]);
        let again: Vec<Vec<u8>> =
            std::iter::from_fn(|| lines.next().unwrap()).map(|line| line.bytes).collect();
        assert_eq!(again, [b"a", b"b", b"c"]);
    }
}
