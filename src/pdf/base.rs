//! The fonts of a locale: cut and compressed once from all its static text, then only read.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use skrifa::MetadataProvider;

use super::{
    PdfError,
    codes::Codes,
    deflate::Deflate,
    face::FaceInfo,
    font::FontFile,
    pictures::{Picture, Sign, Steer},
};
use crate::{
    fonts::{FaceId, Faces},
    layout::TextLine,
};

/// The fonts of a locale. Threads share it.
pub struct Base {
    faces: Arc<Faces>,
    /// By the number of their face: every cluster asks for its font.
    fonts: Vec<Option<BaseFont>>,
}

/// The locale's font of one face.
pub(super) struct BaseFont {
    /// Its face.
    pub(super) face: Arc<FaceInfo>,
    /// Its codes, in the order of their signs.
    pub(super) codes: Codes,
    /// Its objects in a file.
    pub(super) file: FontFile,
}

impl Base {
    /// Makes the fonts of a locale from its static text and from single characters that patients' values are likely to
    /// need, such as printable ASCII and the alphabet of the locale. Neither order nor repetition changes the result.
    ///
    /// # Errors
    /// [`PdfError`] when a face cannot be read or a line names a glyph that its face does not have.
    pub fn new<'a>(
        faces: Arc<Faces>,
        lines: impl IntoIterator<Item = &'a TextLine>,
        characters: impl IntoIterator<Item = (FaceId, char)>,
    ) -> Result<Self, PdfError> {
        let mut drafts = Drafts { faces: &faces, drafts: BTreeMap::new() };
        for line in lines {
            drafts.add_line(line)?;
        }
        for (face, character) in characters {
            drafts.add_character(face, character)?;
        }
        let drafts = drafts.drafts;
        let mut deflate = Deflate::thorough();
        let mut fonts = Vec::new();
        for (id, Draft { face, codes }) in drafts {
            let codes = codes.sorted()?;
            let file = FontFile::new(&face, codes.signs(), &mut deflate)?;
            fonts.resize_with(usize::from(id.0), || None);
            fonts.push(Some(BaseFont { face, codes, file }));
        }
        Ok(Self { faces, fonts })
    }

    /// The locale's font of a face.
    pub(super) fn font(&self, id: FaceId) -> Option<&BaseFont> {
        self.fonts.get(usize::from(id.0))?.as_ref()
    }

    /// The measures of a face.
    pub(super) fn face(&self, id: FaceId) -> Result<Arc<FaceInfo>, PdfError> {
        match self.font(id) {
            Some(font) => Ok(Arc::clone(&font.face)),
            None => Ok(Arc::new(FaceInfo::new(&self.faces, id)?)),
        }
    }
}

impl std::fmt::Debug for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counts = self.fonts.iter().flatten().map(|font| (&font.face.name, font.codes.signs().len()));
        f.debug_map().entries(counts).finish()
    }
}

/// The codes of each face in the order of their first use.
struct Drafts<'f> {
    faces: &'f Faces,
    drafts: BTreeMap<FaceId, Draft>,
}

struct Draft {
    face: Arc<FaceInfo>,
    codes: Codes,
}

impl Drafts<'_> {
    fn draft(&mut self, id: FaceId) -> Result<&mut Draft, PdfError> {
        match self.drafts.entry(id) {
            Entry::Occupied(draft) => Ok(draft.into_mut()),
            Entry::Vacant(place) => {
                let mut codes = Codes::default();
                codes.admit(Steer::Right.sign())?;
                codes.admit(Steer::Left.sign())?;
                Ok(place.insert(Draft { face: Arc::new(FaceInfo::new(self.faces, id)?), codes }))
            }
        }
    }

    fn add_line(&mut self, line: &TextLine) -> Result<(), PdfError> {
        for run in line.runs.iter() {
            let Draft { face, codes } = self.draft(run.face)?;
            for cluster in &run.clusters {
                codes.learn(cluster, run.right_to_left, face)?;
            }
        }
        Ok(())
    }

    /// Adds the glyph that the face has for a character, if it has one.
    fn add_character(&mut self, id: FaceId, text: char) -> Result<(), PdfError> {
        let tables = self.faces.face(id).and_then(|face| face.tables().ok());
        let glyph = tables.and_then(|tables| tables.charmap().map(text));
        let Draft { face, codes } = self.draft(id)?;
        if let Some(glyph) = glyph.and_then(|glyph| u16::try_from(glyph.to_u32()).ok()) {
            codes.admit(Sign { text, picture: Picture::Glyph(glyph), width: face.width(glyph) })?;
        }
        Ok(())
    }
}
