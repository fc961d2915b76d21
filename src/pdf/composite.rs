//! The outlines of a font file, to which glyphs made of others can be added (OpenType, `glyf`: composite glyphs).

use skrifa::{
    GlyphId,
    raw::{FontRef, ReadError, TableProvider, tables::glyf as raw, tables::loca::Loca as RawLoca},
};
use write_fonts::{
    FontBuilder, dump_table,
    from_obj::ToOwnedTable,
    tables::{
        glyf::{Anchor, Bbox, Component, ComponentFlags, CompositeGlyph, Transform},
        head::Head,
        hhea::Hhea,
        hmtx::{Hmtx, LongMetric},
        maxp::Maxp,
    },
    types::{GlyphId16, Tag},
};

/// Why outlines could not be read or written.
pub(super) type Cause = Box<dyn std::error::Error + Send + Sync>;

/// How deep a composite of the face may be nested; the faces here reach 3.
const DEEPEST: u16 = 6;

/// The tables of a font that a new glyph changes.
pub(super) struct Outlines<'a> {
    font: FontRef<'a>,
    raw: (raw::Glyf<'a>, RawLoca<'a>),
    head: Head,
    hhea: Hhea,
    maxp: Maxp,
    glyf: Vec<u8>,
    offsets: Vec<u32>,
    metrics: Vec<LongMetric>,
}

/// What `maxp` and the bounding box must know of a glyph.
#[derive(Clone, Copy, Default)]
struct Shape {
    bounds: Option<Bbox>,
    points: u16,
    contours: u16,
    depth: u16,
}

impl<'a> Outlines<'a> {
    /// Reads a font with TrueType outlines.
    pub(super) fn read(data: &'a [u8]) -> Result<Self, ReadError> {
        let font = FontRef::new(data)?;
        let raw = (font.glyf()?, font.loca(None)?);
        let (maxp, hmtx) = (font.maxp()?, font.hmtx()?);
        let metric = |glyph: u16| {
            let glyph = GlyphId::from(glyph);
            LongMetric::new(hmtx.advance(glyph).unwrap_or(0), hmtx.side_bearing(glyph).unwrap_or(0))
        };
        let mut offsets = Vec::new();
        for at in 0..=raw.1.len() {
            offsets.push(raw.1.get_raw(at).ok_or(ReadError::OutOfBounds)?);
        }
        Ok(Self {
            head: font.head()?.to_owned_table(),
            hhea: font.hhea()?.to_owned_table(),
            metrics: (0..maxp.num_glyphs()).map(metric).collect(),
            maxp: maxp.to_owned_table(),
            glyf: font.data_for_tag(Tag::new(b"glyf")).ok_or(ReadError::OutOfBounds)?.as_bytes().to_vec(),
            offsets,
            raw,
            font,
        })
    }

    /// Adds a glyph of this width, made of glyphs that the font had when it was read, and gives its number.
    pub(super) fn add(&mut self, parts: &[(u16, i32, i32)], width: u16) -> Result<u16, Cause> {
        let glyph = u16::try_from(self.metrics.len())?;
        let mut whole = Shape::default();
        let mut outline: Option<CompositeGlyph> = None;
        for &(part, dx, dy) in parts {
            let shape = self.shape(part, 0)?;
            let Some(bounds) = shape.bounds else { continue };
            let bounds = moved(bounds, dx, dy)?;
            whole = whole.with(shape, bounds);
            let anchor = Anchor::Offset { x: i16::try_from(dx)?, y: i16::try_from(dy)? };
            let component =
                Component::new(GlyphId16::new(part), anchor, Transform::default(), ComponentFlags::default());
            match &mut outline {
                Some(outline) => outline.add_component(component, bounds),
                None => outline = Some(CompositeGlyph::new(component, bounds)),
            }
        }
        if let Some(outline) = outline {
            self.glyf.extend(dump_table(&outline)?);
            self.glyf.resize(self.glyf.len().next_multiple_of(2), 0);
        }
        self.offsets.push(u32::try_from(self.glyf.len())?);
        self.metrics.push(LongMetric::new(width, whole.bounds.map_or(0, |bounds| bounds.x_min)));
        self.enlarge(whole, parts.len());
        Ok(glyph)
    }

    /// The font with all that was added.
    pub(super) fn write(mut self) -> Result<Vec<u8>, Cause> {
        self.head.index_to_loc_format = 1;
        self.hhea.number_of_h_metrics = u16::try_from(self.metrics.len())?;
        self.maxp.num_glyphs = self.hhea.number_of_h_metrics;
        let loca: Vec<u8> = self.offsets.iter().flat_map(|offset| offset.to_be_bytes()).collect();
        let mut builder = FontBuilder::new();
        builder.add_table(&self.head)?.add_table(&self.hhea)?.add_table(&self.maxp)?;
        builder.add_table(&Hmtx::new(self.metrics, Vec::new()))?;
        builder.add_raw(Tag::new(b"glyf"), self.glyf).add_raw(Tag::new(b"loca"), loca);
        for tag in [b"cvt ", b"fpgm", b"prep"].map(Tag::new) {
            if let Some(table) = self.font.data_for_tag(tag) {
                builder.add_raw(tag, table.as_bytes());
            }
        }
        Ok(builder.build())
    }

    /// The shape of a glyph that the font had when it was read.
    fn shape(&self, glyph: u16, depth: u16) -> Result<Shape, ReadError> {
        let (glyf, loca) = &self.raw;
        match loca.get_glyf(GlyphId::from(glyph), glyf)? {
            None => Ok(Shape::default()),
            Some(raw::Glyph::Simple(simple)) => Ok(Shape {
                bounds: Some(bbox(simple.x_min(), simple.y_min(), simple.x_max(), simple.y_max())),
                points: u16::try_from(simple.num_points()).unwrap_or(u16::MAX),
                contours: simple.number_of_contours().unsigned_abs(),
                depth: 0,
            }),
            Some(raw::Glyph::Composite(_)) if depth == DEEPEST => {
                Err(ReadError::MalformedData("nested glyphs"))
            }
            Some(raw::Glyph::Composite(composite)) => {
                let bounds = bbox(composite.x_min(), composite.y_min(), composite.x_max(), composite.y_max());
                let mut whole = Shape { bounds: Some(bounds), ..Shape::default() };
                for part in composite.components() {
                    whole = whole.with(self.shape(part.glyph.to_u16(), depth + 1)?, bounds);
                }
                Ok(whole)
            }
        }
    }

    /// Raises the limits in `maxp` and the box in `head` to those of a new glyph.
    fn enlarge(&mut self, shape: Shape, parts: usize) {
        let Some(bounds) = shape.bounds else { return };
        let raise = |limit: &mut Option<u16>, value: u16| *limit = Some(limit.unwrap_or(0).max(value));
        raise(&mut self.maxp.max_composite_points, shape.points);
        raise(&mut self.maxp.max_composite_contours, shape.contours);
        raise(&mut self.maxp.max_component_depth, shape.depth);
        raise(&mut self.maxp.max_component_elements, u16::try_from(parts).unwrap_or(u16::MAX));
        let head = &mut self.head;
        let all = bbox(head.x_min, head.y_min, head.x_max, head.y_max).union(bounds);
        (head.x_min, head.y_min, head.x_max, head.y_max) = (all.x_min, all.y_min, all.x_max, all.y_max);
    }
}

impl Shape {
    /// A composite of this and one more part with these bounds.
    fn with(self, part: Self, bounds: Bbox) -> Self {
        Self {
            bounds: Some(self.bounds.map_or(bounds, |all| all.union(bounds))),
            points: self.points.saturating_add(part.points),
            contours: self.contours.saturating_add(part.contours),
            depth: self.depth.max(part.depth + 1),
        }
    }
}

fn bbox(x_min: i16, y_min: i16, x_max: i16, y_max: i16) -> Bbox {
    Bbox { x_min, y_min, x_max, y_max }
}

fn moved(bounds: Bbox, dx: i32, dy: i32) -> Result<Bbox, std::num::TryFromIntError> {
    let x = |x: i16| i16::try_from(i32::from(x) + dx);
    let y = |y: i16| i16::try_from(i32::from(y) + dy);
    Ok(bbox(x(bounds.x_min)?, y(bounds.y_min)?, x(bounds.x_max)?, y(bounds.y_max)?))
}
