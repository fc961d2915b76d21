//! The sheet mark: what tells the sheets of two packets apart without naming anybody.

use sha2::{Digest, Sha256};

use super::{Block, Body, Document, Form, FormPart, Tick, words};

/// Crockford's base 32: no I, L, O or U, which are misread or misspeak.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight base-32 characters of the SHA-256 of the merged document, as `XXXX-XXXX`: the same document always has the same
/// mark, and 40 bits make it unlikely that two packets of a day share one.
#[must_use]
pub fn sheet_mark(document: &Document) -> String {
    let mut hash = Sha256::new();
    // Each piece ends with a character that no text holds, so that pieces cannot run into one another.
    for piece in pieces(document) {
        hash.update(piece.as_bytes());
        hash.update([0xff]);
    }
    let bytes = hash.finalize();
    let number = bytes.iter().take(5).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let digit = |place: u32| {
        DIGITS.get((number >> (5 * place) & 31) as usize).map_or('0', |digit| char::from(*digit))
    };
    let mut mark: String = (0..8).rev().map(digit).collect();
    mark.insert(4, '-');
    mark
}

/// Everything in which two documents may differ.
fn pieces(document: &Document) -> Vec<String> {
    let mut pieces =
        vec![document.version.clone(), document.language.clone(), words(document), ticks(document)];
    pieces.extend(document.parts.iter().map(|part| part.id.clone()));
    pieces.extend(document.running.iter().map(|text| text.text.clone()));
    pieces.extend(forms(document).flat_map(|form| form.running.iter().map(|text| text.text.clone())));
    pieces
}

/// One character a box.
fn ticks(document: &Document) -> String {
    let mut ticks = String::new();
    for block in document.parts.iter().filter_map(|part| handout(&part.body)).flatten() {
        if let Block::Checks { items, .. } = block {
            ticks.extend(items.iter().map(|item| mark(item.ticked)));
        }
    }
    for section in forms(document).flat_map(|form| form.bands.iter().flatten()) {
        ticks.extend(section.parts.iter().flat_map(boxes).map(|tick| mark(tick.ticked)));
    }
    ticks
}

fn boxes(part: &FormPart) -> Vec<&Tick> {
    match part {
        FormPart::Choices(ticks) | FormPart::Ticks(ticks) => ticks.iter().collect(),
        FormPart::Cells(cells) => cells.iter().filter_map(|cell| cell.tick.as_ref()).collect(),
        _ => Vec::new(),
    }
}

fn forms(document: &Document) -> impl Iterator<Item = &Form> {
    document.parts.iter().filter_map(|part| match &part.body {
        Body::Form(form) => Some(form.as_ref()),
        Body::Handout(_) => None,
    })
}

fn handout(body: &Body) -> Option<&Vec<Block>> {
    match body {
        Body::Handout(blocks) => Some(blocks),
        Body::Form(_) => None,
    }
}

const fn mark(ticked: bool) -> char {
    if ticked { 'x' } else { '-' }
}
