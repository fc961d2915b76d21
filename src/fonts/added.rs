//! Families that a user adds: which faces they are, and whether a PDF may hold them.

use skrifa::raw::TableProvider;

use super::{FAMILIES, Face, FaceId, Family, FontError};

/// Bits of `fsType` in the table OS/2 (OpenType 1.9.1): restricted licence, no subsetting, bitmaps only.
const FORBIDDEN: u16 = 0x0002 | 0x0100 | 0x0200;
/// Bits of `fsType` that allow embedding although the licence is restricted: print and preview, editable.
const ALLOWED: u16 = 0x0004 | 0x0008;

/// Refuses what cannot be read or embedded.
pub(super) fn check(face: &Face) -> Result<(), FontError> {
    let unreadable = |error| FontError::Unreadable(face.name.clone(), error);
    let tables = face.tables().map_err(unreadable)?;
    tables.glyf().map_err(|_| FontError::NotTrueType(face.name.clone()))?;
    let terms = tables.os2().map_err(unreadable)?.fs_type();
    let forbidden = if terms & ALLOWED == 0 { FORBIDDEN } else { FORBIDDEN & !0x0002 };
    if terms & forbidden == 0 { Ok(()) } else { Err(FontError::NotEmbeddable(face.name.clone())) }
}

/// Whether a face is of a family that [`FAMILIES`] does not name.
pub(super) fn is(face: &Face) -> bool {
    FAMILIES.iter().all(|known| known.name != family(&face.name))
}

/// The families of faces that [`FAMILIES`] does not name, by name.
pub(super) fn families(faces: &[Face]) -> Vec<Family> {
    let new = (0_u16..).zip(faces).filter(|(_, face)| is(face));
    let regular = new.filter(|(_, face)| !has_regular(faces, &face.name));
    regular
        .map(|(id, face)| Family {
            regular: FaceId(id),
            bold: find(faces, &format!("{}-Bold", family(&face.name))).filter(|bold| bold.0 != id),
        })
        .collect()
}

/// Whether a face is the bold one of a family that has a regular one.
fn has_regular(faces: &[Face], name: &str) -> bool {
    let regular = |family: &str| find(faces, family).or_else(|| find(faces, &format!("{family}-Regular")));
    name.strip_suffix("-Bold").and_then(regular).is_some()
}

fn find(faces: &[Face], name: &str) -> Option<FaceId> {
    (0_u16..).zip(faces).find(|(_, face)| face.name == name).map(|(id, _)| FaceId(id))
}

/// `Charis` for `Charis-Regular`, `Charis-Bold` and `Charis`.
fn family(face: &str) -> &str {
    face.strip_suffix("-Regular").or_else(|| face.strip_suffix("-Bold")).unwrap_or(face)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_bold_face_joins_its_regular_one() {
        let names = ["A-Bold", "A-Regular", "B", "B-Bold", "C-Bold", "NotoSans-Bold", "NotoSans-Regular"];
        let faces = names.map(|name| Face { name: name.to_owned(), bytes: Arc::new([0_u8; 0]) });
        let pairs: Vec<_> = families(&faces)
            .iter()
            .map(|family| (family.regular.0, family.bold.map(|bold| bold.0)))
            .collect();
        assert_eq!(pairs, [(1, Some(0)), (2, Some(3)), (4, None)]);
    }

    #[test]
    fn what_is_no_font_is_refused() {
        let face = Face { name: "A".to_owned(), bytes: Arc::new(*b"not a font at all") };
        assert!(matches!(check(&face), Err(FontError::Unreadable(name, _)) if name == "A"));
    }
}
