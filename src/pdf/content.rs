//! Content streams: the operators that paint (ISO 32000-1, 8 and 9), with what is already set not set twice.

use super::{
    bytes::{integer, number, put},
    fonts::Resource,
};
use crate::layout::{Ink, Path, Step};

/// A content stream in the making. Its origin is the top left corner of what is drawn; y grows upwards.
#[derive(Default)]
pub(super) struct Content {
    bytes: Vec<u8>,
    in_text: bool,
    in_string: bool,
    set: State,
}

/// What is set in the graphics state; none is what a page starts with.
#[derive(Default)]
struct State {
    fill: Option<Ink>,
    stroke: Option<Ink>,
    line_width: Option<f32>,
    font: Option<(Resource, f32)>,
    bold: bool,
}

impl Content {
    /// The finished stream.
    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    /// Begins content of a structure element. Gives the place where its number (MCID) is to be put.
    pub(super) fn begin_element(&mut self, tag: &str) -> usize {
        put!(self.bytes, "/{tag}<</MCID ");
        let place = self.bytes.len();
        self.bytes.extend_from_slice(b">>BDC\n");
        place
    }

    /// Begins content that belongs to no element.
    pub(super) fn begin_artifact(&mut self) {
        self.bytes.extend_from_slice(b"/Artifact BMC\n");
    }

    /// Begins the running lines of a page.
    pub(super) fn begin_pagination(&mut self) {
        self.bytes.extend_from_slice(b"/Artifact<</Type/Pagination>>BDC\n");
    }

    /// Ends content of any kind.
    pub(super) fn end(&mut self) {
        self.end_text();
        self.bytes.extend_from_slice(b"EMC\n");
    }

    /// Fills a path.
    pub(super) fn fill(&mut self, path: &Path, ink: Ink) {
        self.fill_with(path, ink, b"f\n");
    }

    /// Fills a path; what is inside is told by the even-odd rule.
    pub(super) fn fill_even_odd(&mut self, path: &Path, ink: Ink) {
        self.fill_with(path, ink, b"f*\n");
    }

    fn fill_with(&mut self, path: &Path, ink: Ink, operator: &[u8]) {
        self.end_text();
        self.set_fill(ink);
        self.path(path);
        self.bytes.extend_from_slice(operator);
    }

    /// Paints an image of the page's resources in a frame: left, top, width and height.
    pub(super) fn image(&mut self, name: &str, (x, y, width, height): (f32, f32, f32, f32)) {
        self.end_text();
        self.bytes.extend_from_slice(b"q ");
        let corner = [x, -(y + height)].map(f64::from);
        self.numbers([f64::from(width), 0.0]);
        self.numbers([0.0, f64::from(height)]);
        self.numbers(corner);
        put!(self.bytes, "cm /{name} Do Q\n");
    }

    /// Strokes a path with a line of this width in points.
    pub(super) fn stroke(&mut self, path: &Path, width: f32, ink: Ink) {
        self.end_text();
        self.set_bold(false);
        self.set_stroke(ink, width);
        self.path(path);
        self.bytes.extend_from_slice(b"S\n");
    }

    /// Begins a line of text at a point on its baseline.
    pub(super) fn begin_line(&mut self, ink: Ink, (x, y): (f64, f64)) {
        self.set_fill(ink);
        if !self.in_text {
            self.bytes.extend_from_slice(b"BT\n");
            self.in_text = true;
        }
        self.bytes.extend_from_slice(b"1 0 0 1 ");
        self.numbers([x, y]);
        self.bytes.extend_from_slice(b"Tm\n");
    }

    /// Begins to show text in a font of this size, from where the text before it ended.
    pub(super) fn begin_show(&mut self, font: (Resource, f32), bold: bool) {
        self.set_bold(bold);
        if bold && let Some(ink) = self.set.fill {
            self.set_stroke(ink, font.1 * if font.1 <= 12.0 { 0.024 } else { 0.030 });
        }
        if self.set.font != Some(font) {
            self.set.font = Some(font);
            put!(self.bytes, "/{} ", font.0);
            number(&mut self.bytes, f64::from(font.1));
            self.bytes.extend_from_slice(b" Tf\n");
        }
        self.bytes.push(b'[');
    }

    /// Shows a code.
    pub(super) fn show(&mut self, code: u16) {
        if !self.in_string {
            self.bytes.push(b'(');
            self.in_string = true;
        }
        for byte in code.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend_from_slice(&[b'\\', byte]),
                b'\r' => self.bytes.extend_from_slice(b"\\r"),
                _ => self.bytes.push(byte),
            }
        }
    }

    /// Moves the next code to the right by thousandths of an em.
    pub(super) fn shift(&mut self, thousandths: f64) {
        self.end_string();
        number(&mut self.bytes, -thousandths);
    }

    /// Ends what [`Content::begin_show`] began.
    pub(super) fn end_show(&mut self) {
        self.end_string();
        self.bytes.extend_from_slice(b"]TJ\n");
    }

    fn end_string(&mut self) {
        if self.in_string {
            self.bytes.push(b')');
            self.in_string = false;
        }
    }

    /// Ends text that stands alone.
    pub(super) fn finish_text(&mut self) {
        self.end_text();
    }

    fn end_text(&mut self) {
        if self.in_text {
            self.bytes.extend_from_slice(b"ET\n");
            self.in_text = false;
        }
    }

    fn path(&mut self, path: &Path) {
        for step in &path.0 {
            match *step {
                Step::Move(x, y) => self.step(&[(x, y)], b"m\n"),
                Step::Line(x, y) => self.step(&[(x, y)], b"l\n"),
                Step::Curve(ax, ay, bx, by, x, y) => self.step(&[(ax, ay), (bx, by), (x, y)], b"c\n"),
                Step::Close => self.step(&[], b"h\n"),
            }
        }
    }

    fn step(&mut self, points: &[(f32, f32)], operator: &[u8]) {
        for &(x, y) in points {
            self.numbers([f64::from(x), -f64::from(y)]);
        }
        self.bytes.extend_from_slice(operator);
    }

    fn numbers(&mut self, numbers: [f64; 2]) {
        for value in numbers {
            number(&mut self.bytes, value);
            self.bytes.push(b' ');
        }
    }

    fn set_fill(&mut self, ink: Ink) {
        if self.set.fill != Some(ink) {
            self.set.fill = Some(ink);
            self.ink(ink, [b"g\n", b"rg\n"]);
        }
    }

    fn set_stroke(&mut self, ink: Ink, width: f32) {
        if self.set.stroke != Some(ink) {
            self.set.stroke = Some(ink);
            self.ink(ink, [b"G\n", b"RG\n"]);
        }
        if self.set.line_width != Some(width) {
            self.set.line_width = Some(width);
            number(&mut self.bytes, f64::from(width));
            self.bytes.extend_from_slice(b" w\n");
        }
    }

    /// Bold without a bold face: letters are filled and stroked, with round corners so that no spikes stand out.
    fn set_bold(&mut self, bold: bool) {
        if self.set.bold != bold {
            self.set.bold = bold;
            self.bytes.extend_from_slice(if bold { b"2 Tr 1 j\n" } else { b"0 Tr 0 j\n" });
        }
    }

    fn ink(&mut self, ink: Ink, [grey, colour]: [&[u8]; 2]) {
        let shade = |part: u8| f64::from(part) / 255.0;
        match ink {
            Ink::Black => self.bytes.extend_from_slice(b"0 "),
            Ink::White => self.bytes.extend_from_slice(b"1 "),
            Ink::Accent(rgb) | Ink::Logo(rgb) => {
                let [_, red, green, blue] = rgb.to_be_bytes();
                self.numbers([shade(red), shade(green)]);
                number(&mut self.bytes, shade(blue));
                self.bytes.push(b' ');
            }
        }
        self.bytes.extend_from_slice(if matches!(ink, Ink::Accent(_) | Ink::Logo(_)) {
            colour
        } else {
            grey
        });
    }
}

/// Begins a drawing whose top left corner stands at a point of the page, which [`end_place`] ends.
pub(super) fn begin_place(out: &mut Vec<u8>, x: f64, y: f64) {
    out.extend_from_slice(b"q 1 0 0 1 ");
    number(out, x);
    out.push(b' ');
    number(out, y);
    out.extend_from_slice(b" cm\n");
}

/// Ends a drawing and forgets what it set.
pub(super) fn end_place(out: &mut Vec<u8>) {
    out.extend_from_slice(b"Q\n");
}

/// Puts the number of an element's content where [`Content::begin_element`] left room for it.
pub(super) fn marked(out: &mut Vec<u8>, number: usize) {
    integer(out, i64::try_from(number).unwrap_or(i64::MAX));
}
