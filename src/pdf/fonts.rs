//! The fonts of a file: those of the locale, and small ones for the signs that only this file needs.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fmt,
    sync::Arc,
};

use super::{
    Base, PdfError,
    base::BaseFont,
    codes::{Code, Codes},
    face::FaceInfo,
    pictures::{Steer, plain},
};
use crate::{
    fonts::FaceId,
    layout::{Cluster, Run},
};

/// The name of a font in the pages of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Resource {
    /// The locale's font of a face.
    Base(FaceId),
    /// The file's own font of a face.
    Own(FaceId),
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Base(face) => write!(f, "B{}", face.0),
            Self::Own(face) => write!(f, "S{}", face.0),
        }
    }
}

/// The fonts that a file uses so far.
pub(super) struct Fonts<'b> {
    base: &'b Base,
    own: BTreeMap<FaceId, OwnFont>,
    used: BTreeSet<Resource>,
}

/// A font of one file only.
pub(super) struct OwnFont {
    /// Its face.
    pub(super) face: Arc<FaceInfo>,
    /// Its codes, in the order of their first use.
    pub(super) codes: Codes,
}

/// The codes that write something, from left to right.
pub(super) struct Spelling<'a> {
    /// The font they are in.
    pub(super) font: Resource,
    /// Its face.
    pub(super) face: &'a FaceInfo,
    /// How far to the right of the pen a plain glyph stands, font units.
    pub(super) offset: i32,
    codes: Spelt<'a>,
}

/// One code is the usual case and found without a list.
enum Spelt<'a> {
    One(Code),
    Many(&'a [Code]),
}

impl Spelling<'_> {
    /// The codes.
    pub(super) fn codes(&self) -> &[Code] {
        match &self.codes {
            Spelt::One(code) => std::slice::from_ref(code),
            Spelt::Many(codes) => codes,
        }
    }
}

impl<'b> Fonts<'b> {
    /// No font is used yet.
    pub(super) fn new(base: &'b Base) -> Self {
        Self { base, own: BTreeMap::new(), used: BTreeSet::new() }
    }

    /// The locale's fonts that are used, and the file's own.
    pub(super) fn finish(self) -> (BTreeSet<Resource>, BTreeMap<FaceId, OwnFont>) {
        (self.used, self.own)
    }

    /// Takes note of fonts that something already drawn uses.
    pub(super) fn note(&mut self, used: &BTreeSet<Resource>) {
        self.used.extend(used);
    }

    /// The measures of a face.
    pub(super) fn face(&self, id: FaceId) -> Result<Arc<FaceInfo>, PdfError> {
        self.own.get(&id).map_or_else(|| self.base.face(id), |font| Ok(Arc::clone(&font.face)))
    }

    /// The codes that write a cluster.
    pub(super) fn spell(&mut self, run: &Run, cluster: &Cluster) -> Result<Spelling<'_>, PdfError> {
        if let Some(BaseFont { face, codes, .. }) = self.base.font(run.face)
            && let Some((offset, codes)) = spelt(codes, face, run, cluster)
        {
            return Ok(Spelling { font: Resource::Base(run.face), face, offset, codes });
        }
        let OwnFont { face, codes } = own(&mut self.own, self.base, run.face)?;
        codes.learn(cluster, run.right_to_left, face)?;
        let (offset, codes) = spelt(codes, face, run, cluster).ok_or(PdfError::TooManyGlyphs)?;
        Ok(Spelling { font: Resource::Own(run.face), face, offset, codes })
    }

    /// The code of a mark.
    pub(super) fn steer(&mut self, id: FaceId, steer: Steer) -> Result<Spelling<'_>, PdfError> {
        if let Some(BaseFont { face, codes, .. }) = self.base.font(id)
            && let Some(code) = codes.find(&steer.sign())
        {
            return Ok(Spelling { font: Resource::Base(id), face, offset: 0, codes: Spelt::One(code) });
        }
        let OwnFont { face, codes } = own(&mut self.own, self.base, id)?;
        let code = codes.admit(steer.sign())?;
        Ok(Spelling { font: Resource::Own(id), face, offset: 0, codes: Spelt::One(code) })
    }
}

/// The offset and the codes of a cluster, if they are known.
fn spelt<'a>(codes: &'a Codes, face: &FaceInfo, run: &Run, cluster: &Cluster) -> Option<(i32, Spelt<'a>)> {
    match plain(cluster) {
        Some((glyph, text)) => Some((glyph.dx, Spelt::One(codes.plain(glyph.id, text, face)?))),
        None => Some((0, Spelt::Many(codes.cluster(cluster, run.right_to_left)?))),
    }
}

/// The file's own font of a face, new if it has none.
fn own<'a>(
    own: &'a mut BTreeMap<FaceId, OwnFont>,
    base: &Base,
    id: FaceId,
) -> Result<&'a mut OwnFont, PdfError> {
    match own.entry(id) {
        Entry::Occupied(font) => Ok(font.into_mut()),
        Entry::Vacant(place) => Ok(place.insert(OwnFont { face: base.face(id)?, codes: Codes::default() })),
    }
}
