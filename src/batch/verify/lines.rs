//! Glyphs of a page to lines of text, from where they stand.

use std::borrow::Cow;

use hayro::hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
    font::{Glyph, GlyphRun},
    hayro_cmap::BfString,
    hayro_syntax::object::{Dict, Name},
    kurbo::{Affine, BezPath, Point},
};

use super::{gallery::Gallery, words::Kind};

/// Right-to-left mark. In the text of a line it stands where one stretch ends and another begins, as far as that is not
/// plain from the letters.
const TURN: char = '\u{200f}';

/// What a glyph without text, or one that is not painted, is read as.
const UNKNOWN: char = '\u{fffd}';

/// Neighbours of a line leave no more than this between them, em. Spaces are characters.
const GAP: f64 = 0.2;

/// A line of text.
#[derive(Debug)]
pub(super) struct Line {
    /// Its characters, from left to right.
    visual: String,
    /// Whether it belongs to the running lines of the page.
    pub(super) is_furniture: bool,
}

impl Line {
    /// Its characters in reading order: right-to-left stretches are turned round, and their order with them.
    pub(super) fn logical(&self) -> Cow<'_, str> {
        if !self.visual.contains(Kind::is_right) {
            return Cow::Borrowed(&self.visual);
        }
        Cow::Owned(self.visual.split(TURN).rev().map(turned).collect())
    }
}

/// A stretch between marks. What runs from left to right in it, first letter to last, keeps its order.
fn turned(stretch: &str) -> String {
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    let mut rest = stretch;
    while let Some(from) = rest.find(is_left) {
        let (before, after) = rest.split_at(from);
        let (kept, then) = after.split_at(left_to_right(after));
        parts.extend([reversed(before), Cow::Borrowed(kept)]);
        rest = then;
    }
    parts.push(reversed(rest));
    parts.into_iter().rev().collect()
}

fn is_left(c: char) -> bool {
    matches!(Kind::of(c), Kind::Left | Kind::Single)
}

fn reversed(text: &str) -> Cow<'_, str> {
    text.chars().rev().collect()
}

/// How much of a text that begins with a left-to-right letter runs so: to the last such letter, with its marks, before one
/// from right to left.
fn left_to_right(text: &str) -> usize {
    let end = text.find(Kind::is_right).unwrap_or(text.len());
    let letters = text.get(..end).unwrap_or_default();
    let last = letters.rfind(is_left).unwrap_or_default();
    let after = letters.get(last..).unwrap_or_default();
    let marks = after.char_indices().skip(1).find(|(_, c)| Kind::of(*c) != Kind::Mark);
    last + marks.map_or(after.len(), |(at, _)| at)
}

/// Listens to a page being painted and keeps its text.
#[derive(Default)]
pub(super) struct Lines<'l> {
    /// The pictures.
    pub(super) gallery: Gallery<'l>,
    /// The lines so far, in the order of painting.
    pub(super) lines: Vec<Line>,
    /// Glyphs so far.
    pub(super) glyphs: usize,
    last: Option<Run>,
    /// For each marked content around: whether it is running lines.
    around: Vec<bool>,
}

/// Glyphs that were shown together.
struct Run {
    text: String,
    start: Point,
    end: Point,
    /// Size of the font on the page, points.
    em: f64,
}

impl Run {
    fn new(run: &GlyphRun<'_, '_>, page: Affine, is_painted: bool) -> Option<Self> {
        let mut text = String::with_capacity(3 * run.glyphs().len());
        run.glyphs().iter().for_each(|glyph| say(glyph, is_painted, &mut text));
        let (first, last) = (run.glyphs().first()?, run.glyphs().last()?);
        let (from, to) = (page * first.transform(), page * last.transform());
        Some(Self {
            text,
            start: from * Point::ORIGIN,
            end: to * Point::new(f64::from(advance(last)), 0.0),
            em: 1000.0 * from.determinant().abs().sqrt(),
        })
    }

    /// Whether this goes on where another ended.
    fn follows(&self, other: &Self) -> bool {
        is_near(self.start, other.end, GAP * self.em)
    }

    /// Whether this is the same again: bold that is painted twice, or filled and stroked.
    fn repeats(&self, other: &Self) -> bool {
        self.text == other.text && is_near(self.start, other.start, GAP / 2.0 * self.em)
    }
}

fn is_near(a: Point, b: Point, distance: f64) -> bool {
    (a.x - b.x).abs() <= distance && (a.y - b.y).abs() <= distance
}

/// Adds what a glyph says.
fn say(glyph: &Glyph<'_>, is_painted: bool, text: &mut String) {
    match glyph.as_unicode().filter(|_| is_painted) {
        Some(BfString::Char(c)) => text.push(c),
        Some(BfString::String(said)) => text.push_str(&said),
        None => text.push(UNKNOWN),
    }
}

/// How far a glyph moves the pen, thousandths of an em.
fn advance(glyph: &Glyph<'_>) -> f32 {
    let advance = match glyph {
        Glyph::Outline(glyph) => glyph.advance_width(),
        Glyph::Type3(glyph) => glyph.advance_width(),
    };
    advance.unwrap_or_default()
}

impl<'l> Lines<'l> {
    /// No lines yet, beside these pictures.
    pub(super) fn beside(gallery: Gallery<'l>) -> Self {
        Self { gallery, ..Self::default() }
    }

    fn add(&mut self, run: Run) {
        let is_furniture = self.around.contains(&true);
        let goes_on = self.last.as_ref().is_some_and(|last| run.follows(last));
        match self.lines.last_mut().filter(|line| goes_on && line.is_furniture == is_furniture) {
            Some(line) => line.visual.push_str(&run.text),
            None => self.lines.push(Line { visual: run.text.clone(), is_furniture }),
        }
        self.last = Some(run);
    }
}

impl<'a> Device<'a> for Lines<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.glyphs += run.glyphs().len();
        let is_painted = !matches!(mode, DrawMode::Invisible);
        if let Some(run) = Run::new(run, props.transform, is_painted)
            && !self.last.as_ref().is_some_and(|last| run.repeats(last))
        {
            self.add(run);
        }
    }

    fn begin_marked_content(&mut self, tag: &[u8], properties: Option<&Dict<'_>>) {
        let kind = properties.and_then(|properties| properties.get::<Name<'_>>(b"Type"));
        self.around.push(tag == b"Artifact" && kind.is_some_and(|kind| kind.as_ref() == b"Pagination"));
    }

    fn end_marked_content(&mut self) {
        self.around.pop();
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.gallery.show(&image, props.transform);
    }

    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logical(visual: &str) -> String {
        Line { visual: visual.replace('|', "\u{200f}"), is_furniture: false }.logical().into_owned()
    }

    fn run(text: &str, from: f64, to: f64) -> Run {
        Run { text: text.to_owned(), start: Point::new(from, 700.0), end: Point::new(to, 700.0), em: 10.0 }
    }

    #[test]
    fn left_to_right_lines_stay() {
        assert_eq!(logical("Call (312) 555-0100."), "Call (312) 555-0100.");
    }

    #[test]
    fn right_to_left_lines_are_turned_round_but_not_their_numbers() {
        assert_eq!(logical("ابحرم"), "مرحبا");
        // A bracket at the edge of a word is a word of its own, wherever it goes.
        assert_eq!(logical("ב (312)555-0100 א"), "א 312)555-0100( ב");
        assert_eq!(logical("ב 312-555-0100 א"), "א 312-555-0100 ב");
        assert_eq!(logical("ב Rosa Delgado א 7"), "7 א Rosa Delgado ב");
        assert_eq!(logical("48-|24 ב"), "ב 24-48");
        assert_eq!(logical("22 / |1"), "1 / 22");
        assert_eq!(logical("|\u{64c}\u{645} ب"), "ب \u{645}\u{64c}");
    }

    #[test]
    fn runs_that_touch_are_a_line() {
        let mut lines = Lines::default();
        for run in [run("ab", 0.0, 10.0), run("c", 11.0, 15.0), run("d", 18.1, 20.0)] {
            lines.add(run);
        }
        assert_eq!(lines.lines.iter().map(Line::logical).collect::<Vec<_>>(), ["abc", "d"]);
    }

    #[test]
    fn what_is_painted_twice_is_said_once() {
        assert!(run("ab", 0.3, 10.3).repeats(&run("ab", 0.0, 10.0)));
        assert!(!run("ab", 10.0, 20.0).repeats(&run("ab", 0.0, 10.0)));
        assert!(!run("ac", 0.0, 10.0).repeats(&run("ab", 0.0, 10.0)));
    }
}
