//! Whether a file is whole. hayro mends what it can, and shows a damaged page with a line out of place; here that counts as
//! broken, because other readers show something else or nothing. What is left are a few bytes around the streams that
//! change no text; only a hash of the file holds every byte.

use std::io::{Read, copy, sink};

use flate2::read::ZlibDecoder;
use hayro::hayro_interpret::hayro_syntax::{
    Filter, Pdf,
    object::{Array, Dict, Object, Stream},
};

/// The most that the streams of a file hold, bytes.
const MOST: u64 = 64 << 20;

/// Whether everything that the file lists can be read, as it was written.
pub(super) fn is_sound(file: &Pdf) -> bool {
    let mut rest = MOST;
    let mut objects = 0;
    let all = file.objects().into_iter().all(|object| {
        objects += 1;
        match object {
            Object::Stream(stream) => unpacks(&stream, &mut rest),
            _ => true,
        }
    });
    all && objects == file.len() && lists_its_pages(file) && ends_well(file.data().as_ref())
}

/// Whether a stream unpacks to what its checksum says, and to no more than `rest` bytes.
fn unpacks(stream: &Stream<'_>, rest: &mut u64) -> bool {
    let raw = stream.raw_data();
    let length = match stream.filters().as_slice() {
        [] if !stream.dict().contains_key(b"Filter") => Some(raw.len() as u64),
        [Filter::FlateDecode] => copy(&mut ZlibDecoder::new(raw.as_ref()).take(*rest), &mut sink()).ok(),
        _ => None,
    };
    let Some(left) = length.and_then(|length| rest.checked_sub(length)) else { return false };
    *rest = left;
    left > 0
}

/// Whether the file lists as many pages as were found. hayro passes over a page that is damaged or listed twice, and looks
/// for pages anywhere when their list is damaged.
fn lists_its_pages(file: &Pdf) -> bool {
    let catalog = file.xref().get::<Dict<'_>>(file.xref().root_id());
    let list = catalog.and_then(|catalog| catalog.get::<Dict<'_>>(b"Pages"));
    let listed = list.as_ref().and_then(|list| list.get::<Array<'_>>(b"Kids"));
    let counted = list.as_ref().and_then(|list| list.get::<usize>(b"Count"));
    let found = file.pages().len();
    listed.is_some_and(|listed| listed.raw_iter().count() == found) && counted == Some(found)
}

/// Whether the last lines say where the list of objects stands (ISO 32000-1, 7.5.5). Without it hayro searches the file.
fn ends_well(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(64)..).unwrap_or_default();
    let tail = String::from_utf8_lossy(tail);
    let Some((_, end)) = tail.rsplit_once("startxref") else { return false };
    let Some(place) = end.trim_end().strip_suffix("%%EOF") else { return false };
    let list = place.trim().parse().ok().and_then(|place: usize| bytes.get(place..)).unwrap_or_default();
    let number = list.iter().take_while(|byte| byte.is_ascii_digit()).count();
    list.starts_with(b"xref")
        || number > 0 && list.get(number..).is_some_and(|rest| rest.starts_with(b" 0 obj"))
}
