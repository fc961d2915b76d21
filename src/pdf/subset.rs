//! Cuts the part of a face that a file needs: the glyphs of its signs, then one new glyph for each further picture.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use super::{
    PdfError,
    composite::{Cause, Outlines},
    face::FaceInfo,
    pictures::{Picture, Sign},
};

/// A font program and how codes find their glyphs in it.
pub(super) struct Subset {
    /// The font file, TrueType outlines.
    pub(super) program: Vec<u8>,
    /// The glyph of each code, from code 0.
    pub(super) glyphs: Vec<u16>,
}

/// Cuts the face down to the pictures of some signs. Equal signs give equal bytes.
pub(super) fn cut(face: &FaceInfo, signs: &[Sign]) -> Result<Subset, PdfError> {
    subset(face.bytes.as_ref().as_ref(), signs).map_err(|cause| PdfError::Font(face.name.clone(), cause))
}

fn subset(face: &[u8], signs: &[Sign]) -> Result<Subset, Cause> {
    let kept = kept(signs);
    let cut = subsetter::subset(face, 0, &kept)?;
    let mut outlines = Outlines::read(&cut)?;
    let mut drawn: BTreeMap<(&Picture, u16), u16> = BTreeMap::new();
    let mut glyphs = vec![0];
    for Sign { picture, width, .. } in signs {
        let glyph = match (picture, drawn.get(&(picture, *width))) {
            (_, Some(&glyph)) => glyph,
            (Picture::Glyph(glyph), None) => kept.get(*glyph).ok_or("a glyph was not kept")?,
            (Picture::Empty, None) => outlines.add(&[], *width)?,
            (Picture::Composite(parts), None) => {
                let parts: Option<Vec<_>> =
                    parts.iter().map(|part| Some((kept.get(part.id)?, part.dx, part.dy))).collect();
                outlines.add(&parts.ok_or("a part was not kept")?, *width)?
            }
        };
        drawn.insert((picture, *width), glyph);
        glyphs.push(glyph);
    }
    Ok(Subset { program: outlines.write()?, glyphs })
}

/// The glyphs of the face that the signs need, numbered in their order.
fn kept(signs: &[Sign]) -> GlyphRemapper {
    let mut kept = GlyphRemapper::new();
    for sign in signs {
        match &sign.picture {
            Picture::Empty => {}
            Picture::Glyph(glyph) => {
                kept.remap(*glyph);
            }
            Picture::Composite(parts) => {
                for part in parts {
                    kept.remap(part.id);
                }
            }
        }
    }
    kept
}
