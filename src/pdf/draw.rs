//! A fragment to the bytes that paint it, with room for the numbers that its elements' contents get on a page.

use std::collections::BTreeSet;

use super::{
    PdfError, beside,
    content::{Content, marked},
    fonts::{Fonts, Resource, Spelling},
    logo,
    pictures::Steer,
    roles,
    text::{Piece, pieces},
};
use crate::layout::{Fragment, Mark, Owner, Run, Segment, TextLine};

/// A fragment's bytes, in its own coordinates.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    bytes: Vec<u8>,
    /// Where in `bytes` the number of each marked content goes.
    places: Vec<usize>,
    /// The fonts that it uses.
    pub(super) fonts: BTreeSet<Resource>,
}

impl Drawn {
    /// Appends the bytes to a page, numbering marked content from `number`; gives the next number.
    pub(super) fn append(&self, out: &mut Vec<u8>, mut number: usize) -> usize {
        let mut from = 0;
        for &place in &self.places {
            out.extend_from_slice(self.bytes.get(from..place).unwrap_or_default());
            marked(out, number);
            number += 1;
            from = place;
        }
        out.extend_from_slice(self.bytes.get(from..).unwrap_or_default());
        number
    }
}

/// What a segment is on its page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Nothing is painted.
    Nothing,
    /// Decoration.
    Artifact,
    /// Content that gets a number on its page.
    Content(Owner),
    /// A field, which paints itself.
    Field(Owner),
}

/// What a segment is on a page that has fields, or on a flat one.
pub(super) fn part(segment: &Segment, fillable: bool) -> Part {
    match segment.owner {
        owner if fillable && segment.field.is_some() => Part::Field(owner),
        _ if !segment.is_shown() => Part::Nothing,
        Owner::Artifact => Part::Artifact,
        owner => Part::Content(owner),
    }
}

/// Draws a fragment.
pub(super) fn fragment(
    fragment: &Fragment,
    fillable: bool,
    fonts: &mut Fonts<'_>,
) -> Result<Drawn, PdfError> {
    let mut content = Content::default();
    let mut drawn = Drawn::default();
    for segment in &fragment.segments {
        match part(segment, fillable) {
            Part::Nothing | Part::Field(_) => continue,
            Part::Artifact => content.begin_artifact(),
            Part::Content(owner) => drawn.places.push(content.begin_element(tag(fragment, owner)?)),
        }
        marks(&segment.marks, &mut content, fonts, &mut drawn.fonts)?;
        content.end();
    }
    let is_painted =
        |segment: &&Segment| matches!(part(segment, fillable), Part::Artifact | Part::Content(_));
    let painted = fragment.segments.iter().filter(is_painted).flat_map(|segment| &segment.marks);
    beside::write(painted, &mut content, fonts, &mut drawn.fonts)?;
    drawn.bytes = content.finish();
    Ok(drawn)
}

/// Draws a fragment as decoration of its page.
pub(super) fn furniture(fragment: &Fragment, fonts: &mut Fonts<'_>) -> Result<Drawn, PdfError> {
    let mut content = Content::default();
    let mut drawn = Drawn::default();
    content.begin_pagination();
    for segment in fragment.segments.iter().filter(|segment| segment.is_shown()) {
        marks(&segment.marks, &mut content, fonts, &mut drawn.fonts)?;
    }
    content.end();
    let shown =
        fragment.segments.iter().filter(|segment| segment.is_shown()).flat_map(|segment| &segment.marks);
    beside::write(shown, &mut content, fonts, &mut drawn.fonts)?;
    drawn.bytes = content.finish();
    Ok(drawn)
}

/// Draws what a field shows.
pub(super) fn look(look: &[Mark], fonts: &mut Fonts<'_>) -> Result<Vec<u8>, PdfError> {
    let (mut content, mut used) = (Content::default(), BTreeSet::new());
    marks(look, &mut content, fonts, &mut used)?;
    content.finish_text();
    fonts.note(&used);
    Ok(content.finish())
}

/// The tag of marked content: the type of its element.
fn tag(fragment: &Fragment, owner: Owner) -> Result<&'static str, PdfError> {
    let Owner::Element(at) = owner else { return Ok("P") };
    let element = fragment.elements.get(usize::from(at)).ok_or(PdfError::UnknownElement)?;
    Ok(roles::name(element.role))
}

fn marks(
    marks: &[Mark],
    content: &mut Content,
    fonts: &mut Fonts<'_>,
    used: &mut BTreeSet<Resource>,
) -> Result<(), PdfError> {
    for mark in marks {
        match mark {
            Mark::Fill { path, ink } => content.fill(path, *ink),
            Mark::Stroke { path, width, ink } => content.stroke(path, *width, *ink),
            Mark::Text(line) => text(line, content, fonts, used)?,
            Mark::Picture { picture, frame, mono } => logo::paint(picture, *frame, *mono, content),
        }
    }
    Ok(())
}

/// Draws a line of text: one string of codes for each stretch in one font.
fn text(
    line: &TextLine,
    content: &mut Content,
    fonts: &mut Fonts<'_>,
    used: &mut BTreeSet<Resource>,
) -> Result<(), PdfError> {
    let mut pen = Pen { shift: 0.0, showing: None };
    let write = |run: &Run, piece: Piece<'_>| {
        let (spelling, advance) = match piece {
            Piece::Beside(_) => return Ok(()),
            Piece::Turn => (fonts.steer(run.face, Steer::Right)?, 0),
            Piece::Cluster(cluster) => (fonts.spell(run, cluster)?, cluster.advance),
        };
        let font = Some((spelling.font, run.embolden));
        if pen.showing.is_none() {
            content.begin_line(line.ink, (f64::from(line.x), -f64::from(line.baseline)));
        } else if pen.showing != font {
            content.end_show();
        }
        if pen.showing != font {
            content.begin_show((spelling.font, line.size), run.embolden);
            used.insert(spelling.font);
            pen.showing = font;
        }
        pen.write(&spelling, advance, content);
        Ok::<(), PdfError>(())
    };
    pieces(line, write)?;
    if pen.showing.is_some() {
        content.end_show();
    }
    Ok(())
}

/// The least shift worth writing, thousandths of an em: what comes of rounding alone is less.
const LEAST: f64 = 0.05;

/// Where the next cluster stands, from where the codes written so far lead.
struct Pen {
    /// Thousandths of an em to the right.
    shift: f64,
    /// The font that is being shown, and whether it is emboldened.
    showing: Option<(Resource, bool)>,
}

impl Pen {
    /// Writes the codes of a cluster. Only where widths do not lead to the next cluster (kerning) is a shift written.
    fn write(&mut self, spelling: &Spelling<'_>, advance: i32, content: &mut Content) {
        self.shift += spelling.face.thousandths(spelling.offset);
        let codes = spelling.codes();
        if !codes.is_empty() && self.shift.abs() > LEAST {
            content.shift(self.shift);
            self.shift = 0.0;
        }
        for code in codes {
            content.show(code.cid);
        }
        let width: i32 = codes.iter().map(|code| i32::from(code.width)).sum();
        self.shift += spelling.face.thousandths(advance - spelling.offset - width);
    }
}
