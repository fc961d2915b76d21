//! How a file writes its text: UTF-8, or UTF-16 with a byte order mark, which is turned into UTF-8 as it is read.

use std::io::{self, Read};

/// How a file writes its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8, after a byte order mark of so many bytes.
    Utf8 { mark: u64 },
    /// UTF-16, the small byte first.
    Utf16Le,
    /// UTF-16, the great byte first.
    Utf16Be,
}

impl Encoding {
    /// The encoding of a file by its first bytes.
    pub(super) fn of(head: &[u8]) -> Self {
        match head {
            [0xff, 0xfe, ..] => Self::Utf16Le,
            [0xfe, 0xff, ..] => Self::Utf16Be,
            [0xef, 0xbb, 0xbf, ..] => Self::Utf8 { mark: 3 },
            _ => Self::Utf8 { mark: 0 },
        }
    }

    /// Length of the byte order mark, in bytes.
    pub(super) const fn mark(self) -> u64 {
        match self {
            Self::Utf8 { mark } => mark,
            Self::Utf16Le | Self::Utf16Be => 2,
        }
    }

    pub(super) const fn is_utf8(self) -> bool {
        matches!(self, Self::Utf8 { .. })
    }

    /// The text of a file as UTF-8, without its mark. What is no character becomes the byte FF, which UTF-8 never has.
    pub(super) fn decode(self, mut bytes: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
        io::copy(&mut bytes.by_ref().take(self.mark()), &mut io::sink())?;
        Ok(match self {
            Self::Utf8 { .. } => Box::new(bytes),
            Self::Utf16Le => Box::new(Utf16::new(bytes, u16::from_le_bytes)),
            Self::Utf16Be => Box::new(Utf16::new(bytes, u16::from_be_bytes)),
        })
    }
}

/// What stands where UTF-16 has no character.
const NO_CHARACTER: u8 = 0xff;

/// Bytes that are read at once; an even number.
const CHUNK: u64 = 32 << 10;

/// A reader that turns UTF-16 into UTF-8.
struct Utf16<R> {
    bytes: R,
    unit: fn([u8; 2]) -> u16,
    /// The first half of a pair whose second half is still to be read.
    half: Option<u16>,
    text: io::Cursor<Vec<u8>>,
}

impl<R: Read> Utf16<R> {
    fn new(bytes: R, unit: fn([u8; 2]) -> u16) -> Self {
        Self { bytes, unit, half: None, text: io::Cursor::default() }
    }

    /// Reads and turns a chunk; at the end of the file it is empty.
    fn refill(&mut self) -> io::Result<()> {
        let mut chunk = Vec::new();
        let length = self.bytes.by_ref().take(CHUNK).read_to_end(&mut chunk)?;
        let (pairs, odd) = chunk.as_chunks::<2>();
        let mut units: Vec<u16> = self.half.take().into_iter().collect();
        units.extend(pairs.iter().map(|pair| (self.unit)(*pair)));
        if length as u64 == CHUNK && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            self.half = units.pop();
        }
        let mut text = decode(units);
        text.extend(odd.iter().map(|_| NO_CHARACTER));
        self.text = io::Cursor::new(text);
        Ok(())
    }
}

fn decode(units: Vec<u16>) -> Vec<u8> {
    let mut text = Vec::new();
    for found in char::decode_utf16(units) {
        match found {
            Ok(c) => text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Err(_) => text.push(NO_CHARACTER),
        }
    }
    text
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.text.read(buffer)? {
            0 => {
                self.refill()?;
                self.text.read(buffer)
            }
            length => Ok(length),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        let encoding = Encoding::of(bytes);
        encoding.decode(io::Cursor::new(bytes.to_vec())).unwrap().read_to_end(&mut text).unwrap();
        text
    }

    #[test]
    fn marks_go_and_utf16_becomes_utf8() {
        assert_eq!(decoded("\u{feff}é".as_bytes()), "é".as_bytes());
        assert_eq!(decoded(&[0xff, 0xfe, 0xe9, 0, 0x3d, 0xd8, 0, 0xde]), "é😀".as_bytes());
        assert_eq!(decoded(&[0xfe, 0xff, 0, 0xe9]), "é".as_bytes());
    }

    #[test]
    fn a_pair_may_lie_across_two_chunks() {
        let units = "a".encode_utf16().chain("😀".repeat(20_000).encode_utf16().collect::<Vec<_>>());
        let mut bytes = vec![0xff, 0xfe];
        units.for_each(|unit| bytes.extend(unit.to_le_bytes()));
        assert_eq!(decoded(&bytes), format!("a{}", "😀".repeat(20_000)).as_bytes());
    }

    #[test]
    fn what_is_no_character_is_no_utf8() {
        assert_eq!(decoded(&[0xff, 0xfe, 0x3d, 0xd8, b'a', 0]), [0xff, b'a']);
        assert_eq!(decoded(&[0xff, 0xfe, b'a', 0, b'b']), [b'a', 0xff]);
    }
}
