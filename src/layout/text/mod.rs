//! Text to shaped lines: the only place that knows parley.
//!
//! Text is shaped at one size, 1000 units to the em, so that advances are font units and a paragraph laid out once serves
//! every size with the same ratio of width to size. The faces are chosen here by the fallback chain, word by word; parley
//! is given no other font and never falls back on its own.

mod breaks;
mod fill;
mod known;
mod reader;
mod registry;
mod setter;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;

use std::sync::Arc;

use parley::{
    BaseDirection, BreakReason, FontFeatures, IndentOptions, LayoutContext, OverflowWrap, StyleProperty,
};

use self::{
    known::{Known, Texts},
    reader::Reader,
    registry::Registry,
    setter::Setter,
};
use super::pages::Run;
use crate::{
    document::{Text, Tongue},
    fonts::{FaceId, Faces, FamilyId, MissingGlyphs, Stretch, is_han},
    locale::Locale,
};

/// Size at which everything is shaped.
const EM: f32 = 1000.0;

/// How a text is shaped and broken, apart from its size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    /// Bold weight.
    pub bold: bool,
    /// Serifed I and slashed zero: chart and member numbers.
    pub id: bool,
    /// Whether it stands in a cell or label, where a locale may have other families.
    pub cell: bool,
    /// Base direction.
    pub right_to_left: bool,
    /// Lines of about equal length, for titles.
    pub balanced: bool,
    /// What the first line leaves free for a text before it, thousandths of an em.
    pub indent: u32,
}

/// A line in font units.
#[derive(Debug)]
pub(super) struct ShapedLine {
    /// Runs in visual order, without trailing spaces.
    pub runs: Arc<Vec<Run>>,
    /// Width, thousandths of an em.
    pub width: f32,
    /// Ink above and below the baseline of faces outside the locale's own, thousandths of an em.
    pub ink: (f32, f32),
    /// Whether it ends inside a word that is wider than the line may be.
    pub cut: bool,
}

/// A paragraph in font units.
pub(super) type Lines = Arc<Vec<ShapedLine>>;

/// A text that no face can set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// Message id or field path.
    pub origin: String,
    /// The characters without a glyph.
    pub characters: Vec<char>,
}

/// Shapes text for one thread.
pub(super) struct Shaper<'f> {
    local: Setter<'f>,
    english: Setter<'f>,
    /// For the cells and labels of the packet's language, where they have families of their own.
    cells: Option<Setter<'f>>,
    /// Of the languages beside these two.
    others: Vec<Setter<'f>>,
    faces: &'f Faces,
    registry: Registry<'f>,
    layouts: LayoutContext<()>,
    /// The lines of fixed texts, for the whole run.
    fixed: Known,
    /// The lines of merged texts, for one packet: names stand on every page.
    merged: Known,
    /// The glyphs of all texts, for one packet: a text is shaped once and broken to every width that a page tries.
    shaped: Texts<Shaped>,
    /// Everything that could not be set so far.
    pub faults: Vec<Unprintable>,
}

/// A text in glyphs.
struct Shaped {
    layout: parley::Layout<()>,
    /// Faces in it whose ink the leading was not made for.
    foreign: Vec<FaceId>,
    /// The ways it was broken, as the ends of its lines, with those lines: most widths break a text alike.
    ways: Vec<(Vec<usize>, Lines)>,
}

impl<'f> Shaper<'f> {
    /// A shaper for a packet in a language.
    pub(super) fn new(faces: &'f Faces, Locale { fonts, cell_fonts, tag, .. }: &Locale) -> Self {
        Self {
            local: Setter::new(faces, fonts, tag),
            cells: (!cell_fonts.is_empty()).then(|| Setter::new(faces, cell_fonts, tag)),
            english: Setter::new(faces, &["NotoSans".to_owned()], "en"),
            others: Vec::new(),
            faces,
            registry: Registry::new(faces),
            layouts: LayoutContext::new(),
            fixed: Known::new(),
            merged: Known::new(),
            shaped: Texts::new(),
            faults: Vec::new(),
        }
    }

    /// Adds a language beside the packet's and English.
    pub(super) fn add(&mut self, families: &[String], tag: &str) {
        self.others.push(Setter::new(self.faces, families, tag));
    }

    /// Both weights of Noto Sans and of the locale's own first family.
    pub(super) fn main_faces(&self) -> Vec<FaceId> {
        let own = [Some(&self.local), Some(&self.english), self.cells.as_ref()];
        let mut faces: Vec<FaceId> = own.into_iter().flatten().flat_map(Setter::main_faces).collect();
        faces.sort_unstable();
        faces.dedup();
        faces
    }

    /// Shapes a text and breaks it to `width` thousandths of an em. A text that cannot be set is noted in `faults` and
    /// gives no lines; nor does one whose first word does not fit after its indent.
    pub(super) fn lines(&mut self, text: &Text, shape: Shape, width: f32) -> Lines {
        if let Some(lines) = self.known(text).find(text, shape, width) {
            return lines;
        }
        let lines = self.broken(text, shape, width);
        self.known(text).keep(text, shape, width, &lines);
        lines
    }

    /// Forgets the faults and the values of the packet before.
    pub(super) fn begin(&mut self) {
        self.faults.clear();
        self.merged.clear();
        self.shaped.clear();
    }

    fn known(&mut self, text: &Text) -> &mut Known {
        if text.merged { &mut self.merged } else { &mut self.fixed }
    }

    /// The lines of a text, which may have been shaped for another width.
    fn broken(&mut self, text: &Text, shape: Shape, width: f32) -> Lines {
        let known = self.shaped.take(text, shape);
        let new = |shaped| (text.text.clone(), shaped);
        let Some((letters, mut shaped)) = known.or_else(|| self.shaped(text, shape).map(new)) else {
            return Arc::default();
        };
        let lines = self.fill(&mut shaped, text, shape, width);
        self.shaped.put(letters, text, shape, shaped);
        lines
    }

    fn fill(&self, shaped: &mut Shaped, text: &Text, shape: Shape, width: f32) -> Lines {
        let Shaped { layout, foreign, ways } = shaped;
        layout.set_text_indent(shape.indent as f32, IndentOptions::default());
        fill::fill(layout, width, text.text.contains(is_han));
        let torn = |line: parley::Line<'_, ()>| line.break_reason() == BreakReason::Emergency;
        if shape.indent > 0 && layout.get(0).is_some_and(torn) {
            return Arc::default();
        }
        if shape.balanced {
            fill::balance(layout, width);
        }
        let ends: Vec<usize> = layout.lines().map(|line| line.text_range().end).collect();
        if let Some((_, lines)) = ways.iter().find(|(known, _)| *known == ends) {
            return Arc::clone(lines);
        }
        let reader = Reader { registry: &self.registry, foreign, shape, text: &text.text };
        let lines: Lines = Arc::new(layout.lines().map(|line| reader.line(&line)).collect());
        ways.push((ends, Arc::clone(&lines)));
        lines
    }

    /// The text in glyphs, unless some character has none.
    fn shaped(&mut self, text: &Text, shape: Shape) -> Option<Shaped> {
        let setter = self.setter(text, shape);
        match setter.stretches(&text.text) {
            Ok(stretches) => {
                let foreign = setter.foreign(&stretches);
                Some(Shaped { layout: self.layout(text, shape, stretches), foreign, ways: Vec::new() })
            }
            Err(missing) => {
                self.note(&text.origin, missing);
                None
            }
        }
    }

    /// Whether cells and labels of the packet's language have families of their own.
    pub(super) const fn has_cells(&self) -> bool {
        self.cells.is_some()
    }

    fn setter(&self, text: &Text, shape: Shape) -> &Setter<'f> {
        match text.tongue {
            Tongue::Local => self.cells.as_ref().filter(|_| shape.cell).unwrap_or(&self.local),
            Tongue::English => &self.english,
            Tongue::Other(at) => self.others.get(usize::from(at)).unwrap_or(&self.local),
        }
    }

    fn note(&mut self, origin: &str, missing: MissingGlyphs) {
        let fault = Unprintable { origin: origin.to_owned(), characters: missing.0 };
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// The text in glyphs, not yet broken to lines.
    fn layout(&mut self, text: &Text, shape: Shape, stretches: Vec<Stretch>) -> parley::Layout<()> {
        let picks = stretches.into_iter().filter_map(|at| Some((at.range, self.pick(at.family, shape)?)));
        let picks: Vec<_> = picks.collect();
        let language = self.setter(text, shape).language;
        picks.iter().for_each(|(_, face)| self.registry.register(*face));
        let mut builder = self.layouts.ranged_builder(&mut self.registry.context, &text.text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(EM));
        builder.push_default(StyleProperty::Locale(language));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if shape.id {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::from("\"ss04\", \"zero\"")));
        }
        for (range, face) in picks {
            builder.push(StyleProperty::FontFamily(registry::family(face)), range);
        }
        for range in breaks::held(&text.text) {
            builder.push(StyleProperty::OverflowWrap(OverflowWrap::Normal), range);
        }
        builder.set_line_break_override(Some(&breaks::chosen));
        builder.set_base_direction(if shape.right_to_left { BaseDirection::Rtl } else { BaseDirection::Ltr });
        builder.build(&text.text)
    }

    /// The face that sets a family in the weight asked for.
    fn pick(&self, family: FamilyId, shape: Shape) -> Option<FaceId> {
        let family = self.registry.faces.family(family)?;
        Some(family.bold.filter(|_| shape.bold).unwrap_or(family.regular))
    }
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let codes: Vec<String> = self.characters.iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        write!(
            f,
            "no font has {} in `{}`\n  hint: write it in other letters, or add a font that has them with `--fonts DIR`",
            codes.join(", "),
            self.origin
        )
    }
}
