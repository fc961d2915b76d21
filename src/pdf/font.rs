//! A font as PDF objects: Type 0 over a TrueType CID font (ISO 32000-1, 9.7), with our codes as CIDs.

use pdf_writer::{
    Name, Str,
    types::{SystemInfo, UnicodeCmap},
};
use sha2::{Digest, Sha256};

use super::{
    PdfError,
    assemble::{File, Ids, Packed},
    bytes::{number, put, reference},
    deflate::Deflate,
    face::FaceInfo,
    pictures::Sign,
    subset::{self, Subset},
};

/// `Flags` of a font descriptor (ISO 32000-1, table 123).
mod flags {
    pub(super) const SERIF: u32 = 1 << 1;
    pub(super) const SYMBOLIC: u32 = 1 << 2;
    pub(super) const ITALIC: u32 = 1 << 6;
}

/// The parts of a font that are the same in every file: streams already compressed and dictionaries already written.
pub(super) struct FontFile {
    name: String,
    descriptor: Vec<u8>,
    widths: Vec<u8>,
    program: Vec<u8>,
    program_length: usize,
    glyph_of_code: Vec<u8>,
    text_of_code: Vec<u8>,
}

impl FontFile {
    /// Cuts the face down to these signs; the code of the first is 1.
    pub(super) fn new(face: &FaceInfo, signs: &[Sign], deflate: &mut Deflate) -> Result<Self, PdfError> {
        let Subset { program, glyphs } = subset::cut(face, signs)?;
        let name = format!("{}+{}", tag(&program), face.name);
        let glyph_of_code: Vec<u8> = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
        Ok(Self {
            descriptor: descriptor(face, &name),
            name,
            widths: widths(face, signs),
            program: deflate.pack(&program)?,
            program_length: program.len(),
            glyph_of_code: deflate.pack(&glyph_of_code)?,
            text_of_code: deflate.pack(&text_of_code(signs))?,
        })
    }

    /// Writes the font into a file and gives the number of its object.
    pub(super) fn write(&self, file: &mut File, packed: &mut Packed, ids: &mut Ids) -> u32 {
        let [font, cid_font, descriptor, program, glyphs, texts] = std::array::from_fn(|_| ids.next());
        let name = &self.name;
        packed.add(font, |out| {
            put!(out, "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H");
            put!(out, "/DescendantFonts[{cid_font} 0 R]/ToUnicode {texts} 0 R>>");
        });
        packed.add(cid_font, |out| {
            put!(out, "<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}");
            put!(out, "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
            put!(out, "/FontDescriptor {descriptor} 0 R/CIDToGIDMap {glyphs} 0 R/W[1[");
            out.extend_from_slice(&self.widths);
            out.extend_from_slice(b"]]>>");
        });
        packed.add(descriptor, |out| {
            out.extend_from_slice(&self.descriptor);
            reference(out, program);
            out.extend_from_slice(b">>");
        });
        file.stream(program, &format!("/Filter/FlateDecode/Length1 {}", self.program_length), &self.program);
        file.stream(glyphs, "/Filter/FlateDecode", &self.glyph_of_code);
        file.stream(texts, "/Filter/FlateDecode", &self.text_of_code);
        font
    }
}

/// Six letters that name a subset, taken from its bytes.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The font descriptor, up to the reference to its program.
fn descriptor(face: &FaceInfo, name: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut set = flags::SYMBOLIC;
    set |= if face.serif { flags::SERIF } else { 0 };
    set |= if face.italic_angle == 0.0 { 0 } else { flags::ITALIC };
    put!(out, "<</Type/FontDescriptor/FontName/{name}/Flags {set}/ItalicAngle ");
    number(&mut out, face.italic_angle);
    out.extend_from_slice(b"/FontBBox[");
    for bound in face.bounds {
        number(&mut out, face.thousandths(i32::from(bound)));
        out.push(b' ');
    }
    out.push(b']');
    for (key, value) in [("Ascent", face.ascent), ("Descent", face.descent), ("CapHeight", face.cap_height)] {
        put!(out, "/{key} ");
        number(&mut out, face.thousandths(i32::from(value)));
    }
    // TrueType files do not say how thick stems are; this is the usual estimate from the weight.
    put!(out, "/StemV {}/FontFile2 ", 10 + (i64::from(face.weight) - 50) * 244 / 1000);
    out
}

/// The widths of the codes from 1, in thousandths of an em.
fn widths(face: &FaceInfo, signs: &[Sign]) -> Vec<u8> {
    let mut out = Vec::new();
    for sign in signs {
        number(&mut out, face.thousandths(i32::from(sign.width)));
        out.push(b' ');
    }
    out
}

/// The character of each code, as a CMap.
fn text_of_code(signs: &[Sign]) -> Vec<u8> {
    let info = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };
    let mut map = UnicodeCmap::new(Name(b"Adobe-Identity-UCS"), info);
    for (code, sign) in (1_u16..).zip(signs) {
        map.pair(code, sign.text);
    }
    map.finish().to_vec()
}
