//! Bytes to text.

use super::{MAX_BYTES, refused};
use crate::faults::{Refused, Why};

/// The byte order mark, which some editors put in front.
pub(super) const BOM: &[u8] = "\u{feff}".as_bytes();

/// The text of a file, without its byte order mark.
///
/// # Errors
/// [`Refused`] when there are more than [`MAX_BYTES`] bytes, or some are not UTF-8.
pub(super) fn decode<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(refused(file, "", vec![(0, Why::TooLarge(MAX_BYTES / 1024))]));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(refused(file, "", vec![(0, Why::Utf16)]));
    }
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes);
    std::str::from_utf8(body).map_err(|error| {
        let valid = error.valid_up_to();
        let before = body.get(..valid).and_then(|start| std::str::from_utf8(start).ok()).unwrap_or_default();
        refused(file, before, vec![(valid, Why::NotUtf8(bytes.len() - body.len() + valid))])
    })
}
