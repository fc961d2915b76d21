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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use skrifa::{FontRef, GlyphId, MetadataProvider, prelude::*, raw::TableProvider};

    use super::*;
    use crate::{
        layout::Glyph,
        pdf::{FaceInfo, samples::*},
    };

    /// `é` as a letter and a sign, a letter of two parts with another beside it, an empty code, and a plain letter.
    fn signs() -> Vec<Sign> {
        let id = |c| cluster(face("NotoSans-Regular"), c).glyphs[0].id;
        let part = |c, dx, dy| Glyph { id: id(c), dx, dy };
        vec![
            Sign {
                text: 'é',
                picture: Picture::Composite(vec![part('e', 0, 0), part('\u{301}', 564, 31)]),
                width: 564,
            },
            Sign {
                text: 'ǖ',
                picture: Picture::Composite(vec![part('ü', -20, 5), part('H', 700, -300)]),
                width: 900,
            },
            Sign { text: '\u{301}', picture: Picture::Empty, width: 77 },
            Sign { text: 'e', picture: Picture::Glyph(id('e')), width: 564 },
            Sign { text: 'е', picture: Picture::Glyph(id('e')), width: 564 },
        ]
    }

    fn original() -> FaceInfo {
        FaceInfo::new(&faces(), face("NotoSans-Regular")).unwrap()
    }

    #[test]
    fn a_composite_paints_its_parts_at_their_places() {
        let original = original();
        let Subset { program, glyphs } = cut(&original, &signs()).unwrap();
        for (sign, &glyph) in signs().iter().zip(&glyphs[1..]) {
            let Picture::Composite(parts) = &sign.picture else { continue };
            let expected: Vec<_> = parts
                .iter()
                .flat_map(|part| {
                    let steps = outline(original.bytes.as_ref().as_ref(), part.id);
                    let moved = |(x, y)| (x + part.dx as f32, y + part.dy as f32);
                    steps
                        .into_iter()
                        .map(move |(step, points)| (step, points.into_iter().map(moved).collect::<Vec<_>>()))
                })
                .collect();
            assert!(expected.len() > 10);
            assert_eq!(outline(&program, glyph), expected, "{}", sign.text);
        }
    }

    #[test]
    fn boxes_widths_and_limits_are_those_of_the_outlines() {
        let Subset { program, glyphs } = cut(&original(), &signs()).unwrap();
        let font = FontRef::new(&program).unwrap();
        let (metrics, hmtx) =
            (font.glyph_metrics(Size::unscaled(), LocationRef::default()), font.hmtx().unwrap());
        for (sign, &glyph) in signs().iter().zip(&glyphs[1..]) {
            let id = GlyphId::from(glyph);
            assert_eq!(hmtx.advance(id), Some(sign.width));
            let points: Vec<_> =
                outline(&program, glyph).into_iter().flat_map(|(_, points)| points).collect();
            let Some(bounds) = metrics.bounds(id).filter(|_| !points.is_empty()) else {
                assert_eq!(sign.picture, Picture::Empty);
                continue;
            };
            let left = points.iter().fold(f32::MAX, |least, point| least.min(point.0));
            let top = points.iter().fold(f32::MIN, |most, point| most.max(point.1));
            assert_eq!((bounds.x_min, bounds.y_max), (left, top), "{}", sign.text);
            assert_eq!(hmtx.side_bearing(id).map(f32::from), Some(left));
        }
        let maxp = font.maxp().unwrap();
        assert_eq!(usize::from(maxp.num_glyphs()), font.loca(None).unwrap().len());
        assert!(maxp.max_component_depth().unwrap() >= 2);
    }

    #[test]
    fn codes_of_one_picture_share_a_glyph() {
        let Subset { glyphs, .. } = cut(&original(), &signs()).unwrap();
        assert_eq!(glyphs[4], glyphs[5]);
        assert_eq!(glyphs[0], 0);
    }

    #[test]
    fn checksums_hold() {
        let Subset { program, .. } = cut(&original(), &signs()).unwrap();
        let sum = skrifa::raw::tables::compute_checksum(&program);
        assert_eq!(sum, 0xB1B0_AFBA);
    }
}
