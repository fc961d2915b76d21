//! parley's lines into ours: runs of clusters in font units.

use std::sync::Arc;

use compact_str::CompactString;
use skrifa::{
    MetadataProvider,
    instance::{LocationRef, Size},
};

use smallvec::SmallVec;

use super::{EM, Shape, ShapedLine, registry::Registry};
use crate::{
    fonts::{FaceId, is_invisible},
    layout::pages::{Cluster, Glyph, Run},
};

/// Reads the lines of one text.
pub(super) struct Reader<'a> {
    /// Finds the faces of runs.
    pub registry: &'a Registry<'a>,
    /// Faces whose ink the leading was not made for.
    pub foreign: &'a [FaceId],
    /// How the text was shaped.
    pub shape: Shape,
    /// The text.
    pub text: &'a str,
}

impl Reader<'_> {
    /// A line.
    pub(super) fn line(&self, line: &parley::Line<'_, ()>) -> ShapedLine {
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
        let foreign = runs.iter().filter(|run| self.foreign.contains(&run.face)).map(|run| self.ink(run));
        let ink = foreign.fold((0.0, 0.0), |ink, run| (f32::max(ink.0, run.0), f32::max(ink.1, run.1)));
        let cut = line.break_reason() == parley::BreakReason::Emergency;
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
        let face = self.registry.face_of(run)?;
        let mut clusters: Vec<Cluster> = Vec::with_capacity(run.cluster_range().len());
        for cluster in run.clusters().filter(|cluster| cluster.text_range().start < end) {
            let text = self.text.get(cluster.text_range()).unwrap_or_default();
            let text: CompactString = text.chars().filter(|c| !is_control(*c)).collect();
            if cluster.is_ligature_continuation() {
                if let Some(last) = clusters.last_mut() {
                    last.text.push_str(&text);
                    last.advance += cluster.advance().round() as i32;
                }
            } else if !text.is_empty() {
                clusters.push(read(&cluster, text));
            }
        }
        if run.is_rtl() {
            clusters.reverse();
        }
        let embolden = self.shape.bold && !self.is_bold(face);
        (!clusters.is_empty()).then(|| Run { face, embolden, right_to_left: run.is_rtl(), clusters })
    }

    fn is_bold(&self, face: FaceId) -> bool {
        self.registry.faces.face(face).is_some_and(|face| face.name.ends_with("-Bold"))
    }

    /// Ink above and below the baseline.
    fn ink(&self, run: &Run) -> (f32, f32) {
        let Some(font) = self.registry.faces.face(run.face).and_then(|face| face.tables().ok()) else {
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

/// A cluster with this text. Its glyphs are kept unless all that it says is invisible.
fn read(cluster: &parley::Cluster<'_, ()>, text: CompactString) -> Cluster {
    let invisible = text.chars().all(is_invisible);
    let mut pen = 0.0;
    let mut glyphs = SmallVec::new();
    for glyph in cluster.glyphs().filter(|_| !invisible) {
        let (dx, dy) = ((pen + glyph.x).round() as i32, (-glyph.y).round() as i32);
        glyphs.push(Glyph { id: glyph.id as u16, dx, dy });
        pen += glyph.advance;
    }
    Cluster { text, glyphs, advance: cluster.advance().round() as i32 }
}

/// Marks that steer the order of the line; they have no place in the text layer. ZWNJ and ZWJ stay.
const fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\n')
}

/// Whether two neighbours are one run to the eye.
fn joins(a: &Run, b: &Run) -> bool {
    (a.face, a.embolden, a.right_to_left) == (b.face, b.embolden, b.right_to_left)
}
