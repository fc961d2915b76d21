//! The font of what is typed in later: Helvetica, one of the 14 that every reader has, so nothing of it is in the file and
//! nothing in the file is painted with it.
//!
//! Readers know its widths; programs that fill forms may not, and set lines by what stands here.

use super::{assemble::Packed, bytes::put};

/// Code of the first character with a width.
const FIRST: usize = 32;
/// Widths of the characters of `WinAnsiEncoding` from [`FIRST`] on, thousandths of the size (Adobe's metrics of Helvetica).
#[rustfmt::skip]
const WIDTHS: [u16; 224] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 350, 556, 350, 222, 556, 333, 1000, 556, 556, 333,
    1000, 667, 333, 1000, 350, 611, 350, 350, 222, 222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944, 350,
    500, 667, 278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333, 400, 584, 333,
    333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722,
    667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722,
    667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556,
    556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
];

/// Writes the font under a number, and its description under another.
pub(super) fn write(packed: &mut Packed, font: u32, descriptor: u32) {
    packed.add(font, |out| {
        out.extend_from_slice(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding");
        put!(
            out,
            "/FirstChar {FIRST}/LastChar {}/FontDescriptor {descriptor} 0 R/Widths[",
            FIRST + WIDTHS.len() - 1
        );
        for width in WIDTHS {
            put!(out, "{width} ");
        }
        out.extend_from_slice(b"]>>");
    });
    packed.add(descriptor, |out| {
        out.extend_from_slice(
            b"<</Type/FontDescriptor/FontName/Helvetica/Flags 32/FontBBox[-166 -225 1000 931]",
        );
        out.extend_from_slice(b"/ItalicAngle 0/Ascent 718/Descent -207/CapHeight 718/XHeight 523/StemV 88>>");
    });
}
