//! What a language brings to shaping: its fallback chain, and which families its leading is made for.

use parley::fontique::Language;

use crate::fonts::{Chain, FaceId, Faces, Family, FamilyId, MissingGlyphs, Stretch, family_named};

/// A language of the packet.
pub(super) struct Setter<'f> {
    faces: &'f Faces,
    chain: Chain<'f>,
    own: Vec<FamilyId>,
    /// The language, for shapes and line breaks that depend on it.
    pub language: Option<Language>,
}

impl<'f> Setter<'f> {
    /// The language `tag` whose own families are `families`.
    pub(super) fn new(faces: &'f Faces, families: &[String], tag: &str) -> Self {
        Self {
            faces,
            chain: Chain::new(faces, families, tag),
            own: families.iter().filter_map(|name| family_named(name)).collect(),
            language: Language::parse(tag).ok(),
        }
    }

    /// The faces of its first family.
    pub(super) fn main_faces(&self) -> Vec<FaceId> {
        self.own
            .first()
            .and_then(|family| self.faces.family(*family))
            .map(both)
            .into_iter()
            .flatten()
            .collect()
    }

    /// The families that set the parts of a text.
    pub(super) fn stretches(&self, text: &str) -> Result<Vec<Stretch>, MissingGlyphs> {
        self.chain.split(text)
    }

    /// The faces of families that are not its own.
    pub(super) fn foreign(&self, stretches: &[Stretch]) -> Vec<FaceId> {
        let foreign = stretches.iter().filter(|stretch| !self.own.contains(&stretch.family));
        foreign.filter_map(|stretch| self.faces.family(stretch.family)).flat_map(both).collect()
    }
}

fn both(family: Family) -> impl Iterator<Item = FaceId> {
    [Some(family.regular), family.bold].into_iter().flatten()
}
