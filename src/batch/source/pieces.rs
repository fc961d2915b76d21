//! JSON of many records, cut into a text for each: the elements of a list, or a line each.

use std::io::{self, BufRead, BufReader, Read};

use super::encoding::Encoding;
use super::lines::{Lines, no_text};
use crate::faults::Why;
use crate::input::MAX_BYTES;

/// The bytes of a record, as far as they were read, and what is wrong with them as such.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) bytes: Vec<u8>,
    pub(super) fault: Option<Why>,
}

const TOO_LONG: Why = Why::RowTooLarge(MAX_BYTES / 1024);

/// Cuts JSON into records, whatever stands in them.
pub(super) trait Pieces: Send {
    /// The next record.
    fn next(&mut self) -> io::Result<Option<Piece>>;
}

impl Pieces for Lines {
    fn next(&mut self) -> io::Result<Option<Piece>> {
        loop {
            let Some(line) = self.next_full()? else { return Ok(None) };
            if !line.bytes.iter().all(u8::is_ascii_whitespace) {
                let too_long = line.too_long.then_some(TOO_LONG);
                let fault = too_long.or_else(|| self.no_text(&line));
                return Ok(Some(Piece { bytes: line.bytes, fault }));
            }
        }
    }
}

/// A file that is one record.
pub(super) struct One {
    bytes: Option<Box<dyn Read + Send>>,
    encoding: Encoding,
}

impl One {
    pub(super) fn new(bytes: impl Read + Send + 'static, encoding: Encoding) -> io::Result<Self> {
        Ok(Self { bytes: Some(encoding.decode(bytes)?), encoding })
    }
}

impl Pieces for One {
    fn next(&mut self) -> io::Result<Option<Piece>> {
        let Some(bytes) = self.bytes.take() else { return Ok(None) };
        let mut all = Vec::new();
        bytes.take(MAX_BYTES as u64 + 1).read_to_end(&mut all)?;
        let too_long = (all.len() > MAX_BYTES).then_some(TOO_LONG);
        let fault = too_long.or_else(|| no_text(self.encoding, self.encoding.mark(), &all));
        Ok(Some(Piece { bytes: all, fault }))
    }
}

/// The elements of a list.
pub(super) struct Elements {
    reader: BufReader<Box<dyn Read + Send>>,
    encoding: Encoding,
    at: u64,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Before the bracket that opens the list.
    Before,
    /// Before the first element.
    Opened,
    /// After a comma.
    Within,
    /// After the bracket that closes the list.
    Closed,
    /// All is told.
    Done,
}

/// The text of an element as it is gathered.
#[derive(Default)]
struct Element {
    at: u64,
    bytes: Vec<u8>,
    too_long: bool,
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Elements {
    pub(super) fn new(bytes: impl Read + Send + 'static, encoding: Encoding) -> io::Result<Self> {
        let reader = BufReader::with_capacity(64 << 10, encoding.decode(bytes)?);
        Ok(Self { reader, encoding, at: encoding.mark(), stage: Stage::Before })
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.reader.fill_buf()?.first().copied();
        if byte.is_some() {
            self.reader.consume(1);
            self.at += 1;
        }
        Ok(byte)
    }

    /// The next byte that is no space.
    fn full_byte(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.byte()? {
                Some(byte) if byte.is_ascii_whitespace() => {}
                other => return Ok(other),
            }
        }
    }

    /// Gathers an element up to its comma or the end of the list.
    fn element(&mut self) -> io::Result<Option<Piece>> {
        let first = self.stage == Stage::Opened;
        let mut element = Element { at: self.at, ..Element::default() };
        loop {
            let Some(byte) = self.byte()? else {
                self.stage = Stage::Done;
                return Ok(Some(Piece { bytes: element.bytes, fault: Some(Why::CutOff) }));
            };
            match (element.is_outside(), byte) {
                (true, b',') => self.stage = Stage::Within,
                (true, b']') => self.stage = Stage::Closed,
                _ => {
                    element.push(byte);
                    continue;
                }
            }
            let nothing_at_all = first && self.stage == Stage::Closed && element.is_blank();
            return Ok(Some(element)
                .filter(|_| !nothing_at_all)
                .map(|element| element.finish(self.encoding)));
        }
    }

    /// What follows the end of the list should be nothing.
    fn end(&mut self) -> io::Result<Option<Piece>> {
        self.stage = Stage::Done;
        Ok(self.full_byte()?.map(|_| Piece { bytes: Vec::new(), fault: Some(Why::AfterTheList) }))
    }
}

impl Pieces for Elements {
    fn next(&mut self) -> io::Result<Option<Piece>> {
        if self.stage == Stage::Before {
            self.full_byte()?;
            self.stage = Stage::Opened;
        }
        let is_open = matches!(self.stage, Stage::Opened | Stage::Within);
        match if is_open { self.element()? } else { None } {
            None if self.stage == Stage::Closed => self.end(),
            piece => Ok(piece),
        }
    }
}

impl Element {
    const fn is_outside(&self) -> bool {
        self.depth == 0 && !self.in_text
    }

    fn is_blank(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }

    fn push(&mut self, byte: u8) {
        match (self.in_text, byte) {
            (true, _) if self.escaped => self.escaped = false,
            (true, b'\\') => self.escaped = true,
            (_, b'"') => self.in_text = !self.in_text,
            (false, b'[' | b'{') => self.depth += 1,
            (false, b']' | b'}') => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.too_long |= self.bytes.len() == MAX_BYTES;
        if !self.too_long {
            self.bytes.push(byte);
        }
    }

    fn finish(self, encoding: Encoding) -> Piece {
        let fault = if self.too_long {
            Some(TOO_LONG)
        } else if self.is_blank() {
            Some(Why::Syntax { format: "JSON", what: "there is a comma too many" })
        } else {
            no_text(encoding, self.at, &self.bytes)
        };
        Piece { bytes: self.bytes, fault }
    }
}

/// Whether a line is a whole JSON value by its brackets, so that each line of its file is a record.
pub(super) fn is_balanced(line: &[u8]) -> bool {
    let mut element = Element::default();
    line.iter().for_each(|byte| element.push(*byte));
    element.is_outside()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn elements(text: &[u8]) -> Vec<Result<String, Why>> {
        let mut elements = Elements::new(io::Cursor::new(text.to_vec()), Encoding::of(text)).unwrap();
        let text =
            |piece: Piece| piece.fault.map_or_else(|| Ok(String::from_utf8(piece.bytes).unwrap()), Err);
        std::iter::from_fn(|| elements.next().unwrap()).map(text).collect()
    }

    fn whole(text: &str) -> Result<String, Why> {
        Ok(text.to_owned())
    }

    #[test]
    fn elements_are_parted_at_their_commas() {
        assert_eq!(
            elements(b" [{\"a\":[1,2],\"b\":\"},\\\"\"},\n{}]\n"),
            [whole("{\"a\":[1,2],\"b\":\"},\\\"\"}"), whole("\n{}")]
        );
        assert_eq!(elements(b"[ ]"), []);
    }

    #[test]
    fn a_list_that_is_cut_off_says_so() {
        let cut = Err(Why::CutOff);
        assert_eq!(elements(b"[1,{\"a\":"), [whole("1"), cut.clone()]);
        assert_eq!(elements(b"[1"), std::slice::from_ref(&cut));
        assert_eq!(elements(b"["), std::slice::from_ref(&cut));
        assert_eq!(elements("[".repeat(20_000).as_bytes()), [cut]);
    }

    #[test]
    fn commas_too_many_and_what_follows_are_faults() {
        let comma = Err(Why::Syntax { format: "JSON", what: "there is a comma too many" });
        assert_eq!(elements(b"[1,,2]"), [whole("1"), comma.clone(), whole("2")]);
        assert_eq!(elements(b"[1,]"), [whole("1"), comma]);
        assert_eq!(elements(b"[1] [2]"), [whole("1"), Err(Why::AfterTheList)]);
    }

    #[test]
    fn an_element_is_bounded_and_a_bad_byte_has_its_place() {
        let text = format!("[\"{}\",2]", "x".repeat(MAX_BYTES));
        assert_eq!(elements(text.as_bytes()), [Err(Why::RowTooLarge(1024)), whole("2")]);
        assert_eq!(elements(b"[1,\"\xff\"]"), [whole("1"), Err(Why::NotUtf8(4))]);
    }
}
