//! Text to shaped lines: the only place that knows parley.
//!
//! Text is shaped at one size, 1000 units to the em, so that advances are font units and a paragraph laid out once serves
//! every size with the same ratio of width to size. The faces are chosen here by the fallback chain, word by word; parley
//! is given no other font and never falls back on its own.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use parley::{
    FontContext, FontFamily, FontFamilyName, FontFeatures, LayoutContext, OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight, Language, SourceCache},
    layout::BreakReason,
};

use super::pages::{Cluster, Glyph, Run};
use crate::{
    document::{Text, Tongue},
    fonts::{Chain, FaceId, Faces, FamilyId, is_invisible},
};

/// Size at which everything is shaped.
const EM: f32 = 1000.0;

/// How a text is shaped and broken, apart from its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    /// Bold weight.
    pub bold: bool,
    /// Serifed I and slashed zero: chart and member numbers.
    pub id: bool,
    /// Base direction.
    pub right_to_left: bool,
    /// Lines of about equal length, for titles.
    pub balanced: bool,
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
    faces: &'f Faces,
    local: Setter<'f>,
    english: Setter<'f>,
    fonts: FontContext,
    layouts: LayoutContext<()>,
    registered: HashSet<FaceId>,
    face_of: HashMap<u64, FaceId>,
    /// Fixed texts, for the whole run.
    fixed: HashMap<Key, Lines>,
    /// Merged texts, for one packet: names stand on every page.
    merged: HashMap<Key, Lines>,
    /// Everything that could not be set so far.
    pub faults: Vec<Unprintable>,
}

/// A text, and what its lines depend on.
type Key = (String, Tongue, Shape, u32);

/// What a language brings to shaping.
struct Setter<'f> {
    chain: Chain<'f>,
    own: Vec<FamilyId>,
    language: Option<Language>,
}

impl<'f> Setter<'f> {
    fn new(faces: &'f Faces, families: &[String], tag: &str) -> Self {
        Self {
            chain: Chain::new(faces, families, tag),
            own: families.iter().filter_map(|name| crate::fonts::family_named(name)).collect(),
            language: Language::parse(tag).ok(),
        }
    }
}

impl<'f> Shaper<'f> {
    /// A shaper for a packet in the language `tag` whose own families are `families`.
    pub(super) fn new(faces: &'f Faces, families: &[String], tag: &str) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        Self {
            faces,
            local: Setter::new(faces, families, tag),
            english: Setter::new(faces, &["NotoSans".to_owned()], "en"),
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            registered: HashSet::new(),
            face_of: HashMap::new(),
            fixed: HashMap::new(),
            merged: HashMap::new(),
            faults: Vec::new(),
        }
    }

    /// Both weights of Noto Sans and of the locale's own first family.
    pub(super) fn main_faces(&self) -> Vec<FaceId> {
        let own = self.local.own.iter().take(1).chain(&self.english.own);
        let families = own.filter_map(|family| self.faces.family(*family));
        let mut faces: Vec<FaceId> =
            families.flat_map(|family| [Some(family.regular), family.bold]).flatten().collect();
        faces.sort_unstable();
        faces.dedup();
        faces
    }

    /// Shapes a text and breaks it to `width` thousandths of an em. A text that cannot be set is noted in `faults` and
    /// gives no lines.
    pub(super) fn lines(&mut self, text: &Text, shape: Shape, width: f32) -> Lines {
        let key = (text.text.clone(), text.tongue, shape, width.to_bits());
        let known = if text.merged { &self.merged } else { &self.fixed };
        if let Some(lines) = known.get(&key) {
            return Arc::clone(lines);
        }
        let lines = self.shape(text, shape, width);
        let known = if text.merged { &mut self.merged } else { &mut self.fixed };
        known.insert(key, Arc::clone(&lines));
        lines
    }

    /// Forgets the faults and the values of the packet before.
    pub(super) fn begin(&mut self) {
        self.faults.clear();
        self.merged.clear();
    }

    fn shape(&mut self, text: &Text, shape: Shape, width: f32) -> Lines {
        let setter = if text.tongue == Tongue::English { &self.english } else { &self.local };
        let stretches = match setter.chain.split(&text.text) {
            Ok(stretches) => stretches,
            Err(missing) => {
                let fault = Unprintable { origin: text.origin.clone(), characters: missing.0 };
                if !self.faults.contains(&fault) {
                    self.faults.push(fault);
                }
                return Arc::default();
            }
        };
        let language = setter.language;
        let foreign: Vec<FaceId> = stretches
            .iter()
            .filter(|stretch| !setter.own.contains(&stretch.family))
            .filter_map(|stretch| self.faces.family(stretch.family))
            .flat_map(|family| [Some(family.regular), family.bold])
            .flatten()
            .collect();
        let picks: Vec<_> = stretches
            .into_iter()
            .filter_map(|stretch| Some((stretch.range, self.pick(stretch.family, shape)?)))
            .collect();
        for (_, face) in &picks {
            self.register(*face);
        }
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text.text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(EM));
        builder.push_default(StyleProperty::Locale(language));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if shape.id {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::from("\"ss04\", \"zero\"")));
        }
        for (range, face) in picks {
            builder.push(StyleProperty::FontFamily(family_name(face)), range);
        }
        builder.set_base_direction(if shape.right_to_left {
            parley::BaseDirection::Rtl
        } else {
            parley::BaseDirection::Ltr
        });
        let mut layout = builder.build(&text.text);
        layout.break_all_lines(Some(width));
        if shape.balanced && layout.len() > 1 {
            balance(&mut layout, width);
        }
        let reader =
            Reader { faces: self.faces, face_of: &self.face_of, foreign: &foreign, shape, text: &text.text };
        Arc::new(layout.lines().map(|line| reader.line(&line)).collect())
    }

    /// The face that sets a family in the weight asked for.
    fn pick(&self, family: FamilyId, shape: Shape) -> Option<FaceId> {
        let family = self.faces.family(family)?;
        Some(family.bold.filter(|_| shape.bold).unwrap_or(family.regular))
    }

    /// Hands a face to parley the first time it is needed, under a family name of its own.
    fn register(&mut self, id: FaceId) {
        if !self.registered.insert(id) {
            return;
        }
        let Some(face) = self.faces.face(id) else { return };
        let blob = Blob::new(Arc::clone(&face.bytes));
        self.face_of.insert(blob.id(), id);
        let name = own_name(id);
        let info = FontInfoOverride {
            family_name: Some(&name),
            weight: Some(FontWeight::NORMAL),
            ..FontInfoOverride::default()
        };
        self.fonts.collection.register_fonts(blob, Some(info));
    }
}

fn own_name(face: FaceId) -> String {
    format!("face {}", face.0)
}

fn family_name(face: FaceId) -> FontFamily<'static> {
    FontFamily::Single(FontFamilyName::Named(own_name(face).into()))
}

/// Narrows the lines as far as their number allows.
fn balance(layout: &mut parley::Layout<()>, width: f32) {
    let lines = layout.len();
    let (mut narrow, mut wide) = (width / 2.0, width);
    for _ in 0..8 {
        let middle = f32::midpoint(narrow, wide);
        layout.break_all_lines(Some(middle));
        if layout.len() > lines { narrow = middle } else { wide = middle }
    }
    layout.break_all_lines(Some(wide));
}

/// Reads parley's lines into ours.
struct Reader<'a> {
    faces: &'a Faces,
    face_of: &'a HashMap<u64, FaceId>,
    foreign: &'a [FaceId],
    shape: Shape,
    text: &'a str,
}

impl Reader<'_> {
    fn line(&self, line: &parley::Line<'_, ()>) -> ShapedLine {
        let end = self.end(line);
        let mut runs: Vec<Run> = Vec::new();
        for run in line.runs() {
            let Some(read) = self.run(&run, end) else { continue };
            match runs.last_mut() {
                Some(last) if joins(last, &read) => last.clusters.extend(read.clusters),
                _ => runs.push(read),
            }
        }
        let advance = |run: &Run| run.clusters.iter().map(|cluster| cluster.advance as f32).sum::<f32>();
        let width = runs.iter().map(advance).sum();
        let ink = runs.iter().filter(|run| self.foreign.contains(&run.face)).fold((0.0, 0.0), |ink, run| {
            let (top, bottom) = self.ink(run);
            (f32::max(ink.0, top), f32::max(ink.1, bottom))
        });
        let cut = line.break_reason() == BreakReason::Emergency;
        ShapedLine { runs: Arc::new(runs), width, ink, cut }
    }

    /// Where the spaces at the end of a line begin. UAX #9, rule L1, moves them to the end side; they are dropped.
    fn end(&self, line: &parley::Line<'_, ()>) -> usize {
        let range = line.text_range();
        let text = self.text.get(range.clone()).unwrap_or_default();
        range.start + text.trim_end_matches(|c: char| c.is_whitespace() || is_control(c)).len()
    }

    /// A run without what stands from `end` on.
    fn run(&self, run: &parley::Run<'_, ()>, end: usize) -> Option<Run> {
        let face = *self.face_of.get(&run.font().data.id())?;
        let mut clusters: Vec<Cluster> = Vec::new();
        for cluster in run.clusters().filter(|cluster| cluster.text_range().start < end) {
            let text = self.text.get(cluster.text_range()).unwrap_or_default();
            let text: String = text.chars().filter(|c| !is_control(*c)).collect();
            let advance = cluster.advance();
            if cluster.is_ligature_continuation() {
                if let Some(last) = clusters.last_mut() {
                    last.text.push_str(&text);
                    last.advance += advance.round() as i32;
                }
                continue;
            }
            if text.is_empty() {
                continue;
            }
            let invisible = text.chars().all(is_invisible);
            let mut pen = 0.0;
            let mut glyphs = Vec::new();
            for glyph in cluster.glyphs().filter(|_| !invisible) {
                let (dx, dy) = ((pen + glyph.x).round() as i32, (-glyph.y).round() as i32);
                glyphs.push(Glyph { id: glyph.id as u16, dx, dy });
                pen += glyph.advance;
            }
            clusters.push(Cluster { text, glyphs, advance: advance.round() as i32 });
        }
        if clusters.is_empty() {
            return None;
        }
        if run.is_rtl() {
            clusters.reverse();
        }
        let embolden = self.shape.bold && !self.is_bold(face);
        Some(Run { face, embolden, right_to_left: run.is_rtl(), clusters })
    }

    fn is_bold(&self, face: FaceId) -> bool {
        self.faces.face(face).is_some_and(|face| face.name.ends_with("-Bold"))
    }

    /// Ink above and below the baseline.
    fn ink(&self, run: &Run) -> (f32, f32) {
        use skrifa::{
            MetadataProvider,
            instance::{LocationRef, Size},
        };
        let Some(font) = self.faces.face(run.face).and_then(|face| face.tables().ok()) else {
            return (0.0, 0.0);
        };
        let metrics = font.glyph_metrics(Size::new(EM), LocationRef::default());
        let glyphs = run.clusters.iter().flat_map(|cluster| &cluster.glyphs);
        glyphs.fold((0.0, 0.0), |(top, bottom), glyph| {
            let Some(bounds) = metrics.bounds(skrifa::GlyphId::from(glyph.id)) else { return (top, bottom) };
            let dy = glyph.dy as f32;
            (f32::max(top, bounds.y_max + dy), f32::max(bottom, -(bounds.y_min + dy)))
        })
    }
}

/// Marks that steer the order of the line; they have no place in the text layer. ZWNJ and ZWJ stay.
const fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\n')
}

/// Whether two neighbours are one run to the eye.
fn joins(a: &Run, b: &Run) -> bool {
    (a.face, a.embolden, a.right_to_left) == (b.face, b.embolden, b.right_to_left)
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
