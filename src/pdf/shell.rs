//! The document that printpdf makes: catalog, page tree and pages. The other parts are hung onto it.

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use super::{
    PdfError,
    assemble::{Ids, Packed},
    bytes::object,
};

/// A document of empty pages.
#[derive(Clone)]
pub(super) struct Shell {
    document: Document,
    /// The numbers of the pages' objects.
    pub(super) pages: Vec<u32>,
    /// Numbers that no object has.
    pub(super) ids: Ids,
}

impl Shell {
    /// A document of so many pages of one size in points.
    pub(super) fn new(pages: usize, (width, height): (f32, f32)) -> Result<Self, PdfError> {
        if pages == 0 {
            return Err(PdfError::NoPages);
        }
        let sheet = Rect::from_wh(Pt(width), Pt(height));
        let page =
            PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops: Vec::new() };
        let mut document = PdfDocument::new("");
        document.pages = vec![page; pages];
        let mut document = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
        let catalog = document.trailer.get(b"Root")?.as_reference()?;
        // What else printpdf made is for drawings of its own: empty resources and content streams.
        document.objects.retain(|id, _| *id == tree || *id == catalog || pages.contains(id));
        let is_free = |id: &u32| !document.objects.contains_key(&(*id, 0));
        let free = (1..=document.max_id).rev().filter(is_free).collect();
        let ids = Ids::new(free, document.max_id);
        Ok(Self { document, pages: pages.into_iter().map(|(id, _)| id).collect(), ids })
    }

    /// Gives a page its content streams, fonts and number in the structure tree.
    pub(super) fn fill(&mut self, page: usize, contents: Vec<u32>, resources: u32) -> Result<(), PdfError> {
        let id = *self.pages.get(page).ok_or(PdfError::NoPages)?;
        let page_dictionary = self.document.get_dictionary_mut((id, 0))?;
        for key in [b"Annots".as_slice(), b"TrimBox", b"CropBox"] {
            page_dictionary.remove(key);
        }
        let references: Vec<Object> = contents.into_iter().map(|id| Object::Reference((id, 0))).collect();
        page_dictionary.set("Contents", references);
        page_dictionary.set("Resources", (resources, 0));
        page_dictionary.set("StructParents", i64::try_from(page).unwrap_or(i64::MAX));
        page_dictionary.set("Tabs", Object::Name(b"S".to_vec()));
        Ok(())
    }

    /// Gives a page its annotations, in reading order.
    pub(super) fn annotate(&mut self, page: usize, annotations: Vec<Object>) -> Result<(), PdfError> {
        let id = *self.pages.get(page).ok_or(PdfError::NoPages)?;
        self.document.get_dictionary_mut((id, 0))?.set("Annots", annotations);
        Ok(())
    }

    /// The catalog.
    pub(super) fn catalog(&mut self) -> Result<&mut Dictionary, PdfError> {
        Ok(self.document.catalog_mut()?)
    }

    /// The number of the catalog.
    pub(super) fn root(&self) -> Result<u32, PdfError> {
        Ok(self.document.trailer.get(b"Root")?.as_reference()?.0)
    }

    /// Adds an object that has no stream.
    pub(super) fn add(&mut self, id: u32, dictionary: Dictionary) {
        self.document.objects.insert((id, 0), dictionary.into());
    }

    /// Writes all objects.
    pub(super) fn write(&self, packed: &mut Packed) {
        for ((id, _), value) in &self.document.objects {
            packed.add(*id, |out| object(out, value));
        }
    }
}
