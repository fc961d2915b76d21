//! What a PDF says of a face: its measures, read once from the font file.

use skrifa::raw::TableProvider;

use super::PdfError;
use crate::{
    fonts::{FaceId, Faces, FontBytes},
    layout::Cluster,
};

/// The measures of a face, in font units.
pub(super) struct FaceInfo {
    /// File name without its ending, such as `NotoSans-Regular`.
    pub(super) name: String,
    /// The font file.
    pub(super) bytes: FontBytes,
    /// Font units in an em.
    pub(super) units: u16,
    /// Left, bottom, right and top of all glyphs.
    pub(super) bounds: [i16; 4],
    /// Height above the baseline.
    pub(super) ascent: i16,
    /// Depth below the baseline, negative.
    pub(super) descent: i16,
    /// Height of capital letters.
    pub(super) cap_height: i16,
    /// 400 is regular, 700 bold.
    pub(super) weight: u16,
    /// Degrees, counter-clockwise from the vertical.
    pub(super) italic_angle: f64,
    /// Whether the face has serifs.
    pub(super) serif: bool,
    /// The advance of each glyph.
    widths: Vec<u16>,
}

impl FaceInfo {
    /// Reads a face.
    pub(super) fn new(faces: &Faces, id: FaceId) -> Result<Self, PdfError> {
        let face = faces.face(id).ok_or(PdfError::UnknownFace(id.0))?;
        let unreadable = |error| PdfError::Font(face.name.clone(), Box::new(error));
        let tables = face.tables().map_err(unreadable)?;
        let (head, hhea) = (tables.head().map_err(unreadable)?, tables.hhea().map_err(unreadable)?);
        let (os2, post) = (tables.os2().map_err(unreadable)?, tables.post().map_err(unreadable)?);
        let hmtx = tables.hmtx().map_err(unreadable)?;
        let glyphs = tables.maxp().map_err(unreadable)?.num_glyphs();
        let widths = (0..glyphs).map(|id| hmtx.advance(u32::from(id).into()).unwrap_or(0)).collect();
        Ok(Self {
            name: face.name.clone(),
            bytes: face.bytes.clone(),
            units: head.units_per_em(),
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
            ascent: hhea.ascender().to_i16(),
            descent: hhea.descender().to_i16(),
            cap_height: os2.s_cap_height().unwrap_or_else(|| hhea.ascender().to_i16()),
            weight: os2.us_weight_class(),
            italic_angle: post.italic_angle().to_f64(),
            serif: face.name.contains("Serif"),
            widths,
        })
    }

    /// The face's own width of a glyph; 0 for a glyph it does not have.
    pub(super) fn width(&self, glyph: u16) -> u16 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// Refuses a cluster with a glyph that the face does not have. Glyph 0 is the box that stands for a missing one.
    pub(super) fn check(&self, cluster: &Cluster) -> Result<(), PdfError> {
        let has = |glyph: u16| glyph != 0 && usize::from(glyph) < self.widths.len();
        if cluster.glyphs.iter().all(|glyph| has(glyph.id)) {
            Ok(())
        } else {
            Err(PdfError::MissingGlyph(self.name.clone()))
        }
    }

    /// Font units as thousandths of an em, the unit of widths in a PDF.
    pub(super) fn thousandths(&self, units: i32) -> f64 {
        f64::from(units) * 1000.0 / f64::from(self.units)
    }
}
