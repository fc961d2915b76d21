//! The faces as parley knows them: each under a family name of its own, so that it never chooses between faces.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use parley::{
    FontContext, FontFamily, FontFamilyName,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight, SourceCache},
};

use crate::fonts::{FaceId, Faces};

/// parley's fonts: only our faces, and only those that some text needed.
pub(super) struct Registry<'f> {
    /// All faces.
    pub faces: &'f Faces,
    /// parley's own.
    pub context: FontContext,
    registered: HashSet<FaceId>,
    face_of: HashMap<u64, FaceId>,
}

impl<'f> Registry<'f> {
    /// No face is known to parley yet.
    pub(super) fn new(faces: &'f Faces) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { faces, context, registered: HashSet::new(), face_of: HashMap::new() }
    }

    /// Hands a face to parley the first time it is needed.
    pub(super) fn register(&mut self, id: FaceId) {
        if !self.registered.insert(id) {
            return;
        }
        let Some(face) = self.faces.face(id) else { return };
        let blob = Blob::new(Arc::clone(&face.bytes));
        self.face_of.insert(blob.id(), id);
        let name = own_name(id);
        let info = FontInfoOverride {
            family_name: Some(&name),
            weight: Some(FontWeight::NORMAL),
            ..FontInfoOverride::default()
        };
        self.context.collection.register_fonts(blob, Some(info));
    }

    /// The face of a run that parley shaped.
    pub(super) fn face_of(&self, run: &parley::Run<'_, ()>) -> Option<FaceId> {
        self.face_of.get(&run.font().data.id()).copied()
    }
}

/// A face, as a family to ask parley for.
pub(super) fn family(face: FaceId) -> FontFamily<'static> {
    FontFamily::Single(FontFamilyName::Named(own_name(face).into()))
}

fn own_name(face: FaceId) -> String {
    format!("face {}", face.0)
}
