//! The faces of the program: their bytes, what they cover, and which of them sets which characters of a text.

mod added;
mod chain;
mod families;
mod scripts;

use std::sync::Arc;

use skrifa::{FontRef, MetadataProvider, charmap::Charmap};

pub use chain::{Chain, MissingGlyphs, Stretch, is_invisible};
pub use families::{FAMILIES, FamilyId, family_hint, family_named};
pub use scripts::{is_east_asian, is_han};

/// The bytes of a font file, shared between threads.
pub type FontBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Index of a face in [`Faces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u16);

/// One font file.
pub struct Face {
    /// File name without its ending, such as `NotoSans-Regular`.
    pub name: String,
    /// The file.
    pub bytes: FontBytes,
}

impl Face {
    /// The tables of the face.
    ///
    /// # Errors
    /// [`skrifa::raw::ReadError`] when the file is no font.
    pub fn tables(&self) -> Result<FontRef<'_>, skrifa::raw::ReadError> {
        FontRef::new(self.bytes.as_ref().as_ref())
    }
}

/// A family: one or two faces.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Regular weight.
    pub regular: FaceId,
    /// Bold weight. Without it bold is painted by stroking the outline.
    pub bold: Option<FaceId>,
}

/// All faces of a run, read only.
pub struct Faces {
    faces: Vec<Face>,
    families: Vec<Option<Family>>,
}

/// Why the faces cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// A file is no font.
    #[error("font `{0}` cannot be read: {1}")]
    Unreadable(String, skrifa::raw::ReadError),
    /// The face every packet needs is not there.
    #[error("font `{0}` is missing")]
    Missing(&'static str),
    /// A PDF takes its outlines from a `glyf` table.
    #[error("font `{0}` has no TrueType outlines\n  hint: take a whole .ttf file that is not a renamed .otf")]
    NotTrueType(String),
    /// Its maker does not allow it.
    #[error(
        "font `{0}` may not be embedded in a document\n  hint: take one with an open licence, such as a Noto font"
    )]
    NotEmbeddable(String),
    /// A family has a number of eight bits.
    #[error("there are too many fonts\n  hint: leave those that the packet needs")]
    TooMany,
}

impl Faces {
    /// Takes the font files by name (`NotoSans-Regular`, without ending), in any order. Of two with the same name the
    /// first counts. Families that are not in [`FAMILIES`] come last in every chain, by name.
    ///
    /// # Errors
    /// [`FontError`] when a file is no font, or one that cannot be embedded, or when Noto Sans is missing.
    pub fn new(files: Vec<(String, FontBytes)>) -> Result<Self, FontError> {
        let mut faces: Vec<Face> = files.into_iter().map(|(name, bytes)| Face { name, bytes }).collect();
        // Those that a user adds come last: the numbers of the others, and so the bytes of a file, stay as they are.
        faces.sort_by(|a, b| (added::is(a), &a.name).cmp(&(added::is(b), &b.name)));
        faces.dedup_by(|later, first| later.name == first.name);
        faces.iter().try_for_each(added::check)?;
        let find = |family: &str, weight: &str| {
            let at = faces.iter().position(|face| face.name.strip_prefix(family) == Some(weight))?;
            u16::try_from(at).ok().map(FaceId)
        };
        let mut families: Vec<Option<Family>> = FAMILIES
            .iter()
            .map(|family| {
                let regular = find(family.name, "-Regular")?;
                Some(Family { regular, bold: find(family.name, "-Bold") })
            })
            .collect();
        if families.first().is_none_or(Option::is_none) {
            return Err(FontError::Missing("NotoSans-Regular"));
        }
        families.extend(added::families(&faces).into_iter().map(Some));
        u8::try_from(families.len()).map_err(|_| FontError::TooMany)?;
        Ok(Self { faces, families })
    }

    /// The face with this id.
    #[must_use]
    pub fn face(&self, id: FaceId) -> Option<&Face> {
        self.faces.get(usize::from(id.0))
    }

    /// The family with this id, if its files are there.
    #[must_use]
    pub fn family(&self, id: FamilyId) -> Option<Family> {
        self.families.get(usize::from(id.0)).copied().flatten()
    }

    /// The families that are not in [`FAMILIES`].
    fn added(&self) -> impl Iterator<Item = FamilyId> {
        (0_u8..).map(FamilyId).take(self.families.len()).skip(FAMILIES.len())
    }

    /// All faces with their ids, by name.
    pub fn iter(&self) -> impl Iterator<Item = (FaceId, &Face)> {
        (0_u16..).map(FaceId).zip(&self.faces)
    }

    /// The character map of a family's bold face, if it has one.
    pub(crate) fn bold_charmap(&self, id: FamilyId) -> Option<Charmap<'_>> {
        let face = self.face(self.family(id)?.bold?)?;
        Some(face.tables().ok()?.charmap())
    }

    /// The character map of a family's regular face.
    pub(crate) fn charmap(&self, id: FamilyId) -> Option<Charmap<'_>> {
        let face = self.face(self.family(id)?.regular)?;
        Some(face.tables().ok()?.charmap())
    }
}

impl std::fmt::Debug for Faces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.faces.iter().map(|face| &face.name)).finish()
    }
}
