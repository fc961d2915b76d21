//! What readers find in a file: its embedded fonts, and the text that its pages say.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A font of a file.
pub(crate) struct Embedded {
    /// Its name without the six letters of a subset.
    pub face: String,
    /// The font program.
    pub program: Vec<u8>,
    /// The character of each code.
    pub texts: BTreeMap<u16, char>,
    /// The glyph of each code.
    glyphs: Vec<u16>,
}

impl Embedded {
    /// Whether some code says this character.
    pub(crate) fn says(&self, c: char) -> bool {
        self.texts.values().any(|text| *text == c)
    }

    /// The outlines of all glyphs in the program.
    pub(crate) fn outlines(&self) -> Vec<String> {
        let font = FontRef::new(&self.program).unwrap();
        let glyphs = font.outline_glyphs();
        let count = u16::try_from(glyphs.iter().count()).unwrap();
        (0..count).map(|glyph| outline(&font, GlyphId::from(glyph))).collect()
    }

    /// Whether the code of a character is painted.
    pub(crate) fn paints(&self, c: char) -> bool {
        let font = FontRef::new(&self.program).unwrap();
        let codes = self.texts.iter().filter(|(_, text)| **text == c);
        codes
            .map(|(code, _)| self.glyphs[usize::from(*code)])
            .any(|glyph| !outline(&font, glyph.into()).is_empty())
    }
}

/// The fonts of a file.
pub(crate) fn fonts(file: &[u8]) -> Vec<Embedded> {
    let document = Document::load_mem(file).unwrap();
    let page = *document.get_pages().values().next().unwrap();
    document.get_page_fonts(page).unwrap().into_values().map(|font| embedded(&document, font)).collect()
}

fn embedded(document: &Document, font: &Dictionary) -> Embedded {
    let descendants = follow(document, font, "DescendantFonts").as_array().unwrap();
    let cid_font = document.dereference(&descendants[0]).unwrap().1.as_dict().unwrap();
    let descriptor = follow(document, cid_font, "FontDescriptor").as_dict().unwrap();
    let name = String::from_utf8(font.get(b"BaseFont").unwrap().as_name().unwrap().to_vec()).unwrap();
    let glyphs = stream(document, cid_font, "CIDToGIDMap");
    Embedded {
        face: name.split_once('+').unwrap().1.to_owned(),
        program: stream(document, descriptor, "FontFile2"),
        texts: texts(&String::from_utf8(stream(document, font, "ToUnicode")).unwrap()),
        glyphs: glyphs.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect(),
    }
}

fn follow<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &str) -> &'d Object {
    document.dereference(dictionary.get(key.as_bytes()).unwrap()).unwrap().1
}

fn stream(document: &Document, dictionary: &Dictionary, key: &str) -> Vec<u8> {
    follow(document, dictionary, key).as_stream().unwrap().decompressed_content().unwrap()
}

/// The characters of codes in a CMap.
fn texts(map: &str) -> BTreeMap<u16, char> {
    let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
    let pairs = pairs.filter(|pair| *pair != ("0000", "FFFF"));
    pairs.map(|(code, text)| (u16::from_str_radix(code, 16).unwrap(), character(text))).collect()
}

/// The character of two or four bytes of UTF-16 in hexadecimal digits.
fn character(digits: &str) -> char {
    let units = digits.as_bytes().chunks(4).map(|unit| str::from_utf8(unit).unwrap());
    let units: Vec<u16> = units.map(|unit| u16::from_str_radix(unit, 16).unwrap()).collect();
    String::from_utf16(&units).unwrap().chars().next().unwrap()
}

/// What the codes of all pages say, in the order in which they are painted.
pub(crate) fn said(file: &[u8]) -> String {
    let document = Document::load_mem(file).unwrap();
    document.get_pages().values().map(|page| said_on(&document, *page)).collect::<Vec<_>>().join("\n")
}

/// The characters of the codes in each font of a page, by the name that the page gives it.
pub(crate) fn character_maps(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, char>> {
    let fonts = document.get_page_fonts(page).unwrap();
    fonts.into_iter().map(|(name, font)| (name, embedded(document, font).texts)).collect()
}

fn said_on(document: &Document, page: ObjectId) -> String {
    let fonts = character_maps(document, page);
    let (mut said, mut map) = (String::new(), &BTreeMap::new());
    for operation in Content::decode(&document.get_page_content(page)).unwrap().operations {
        match operation.operator.as_str() {
            "Tf" => map = &fonts[operation.operands[0].as_name().unwrap()],
            "Tm" => said.push('\n'),
            "TJ" => {
                let strings =
                    operation.operands[0].as_array().unwrap().iter().filter_map(|item| item.as_str().ok());
                let codes =
                    strings.flat_map(|bytes| bytes.chunks(2)).map(|c| u16::from_be_bytes([c[0], c[1]]));
                said.extend(codes.map(|code| map[&code]));
            }
            _ => {}
        }
    }
    said
}

/// An outline as text; equal outlines are equal texts, and nothing is the empty text.
pub(crate) fn outline(font: &FontRef<'_>, glyph: GlyphId) -> String {
    let mut pen = Pen(String::new());
    if let Some(glyph) = font.outline_glyphs().get(glyph) {
        glyph.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).unwrap();
    }
    pen.0
}

struct Pen(String);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0 += &format!("m{x} {y} ");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0 += &format!("l{x} {y} ");
    }

    fn quad_to(&mut self, ax: f32, ay: f32, x: f32, y: f32) {
        self.0 += &format!("q{ax} {ay} {x} {y} ");
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0 += &format!("c{ax} {ay} {bx} {by} {x} {y} ");
    }

    fn close(&mut self) {}
}
