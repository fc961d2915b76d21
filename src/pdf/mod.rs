//! Pages to bytes: a tagged PDF that says what it shows (ISO 32000-1 and ISO 14289-1, PDF/UA).
//!
//! 1. [`Base`] cuts the fonts of a locale once, from all its static text.
//! 2. `draw` writes each fragment's content, `page` puts fragments together and compresses them.
//! 3. `fonts` finds the codes of each cluster; what the locale's fonts lack goes into small fonts of the file's own.
//! 4. `structure` builds the tree that screen readers follow.
//! 5. `shell` is the document that printpdf makes, `assemble` the file around all parts.
//! 6. `archive` adds what PDF/A asks for beyond that; [`protect()`] encrypts a finished file.
//!
//! Equal pages give equal bytes, whatever was written before: no clock, no random numbers, no order of threads. Only
//! [`protect()`] gives other bytes each time.

mod archive;
mod assemble;
mod base;
mod beside;
mod bytes;
mod codes;
mod composite;
mod content;
mod deflate;
mod draw;
mod elements;
mod face;
mod field_names;
mod fields;
mod figure;
mod font;
mod fonts;
mod logo;
mod looks;
mod metadata;
mod outline;
mod page;
mod pictures;
mod protect;
mod roles;
mod shell;
mod structure;
mod subset;
mod text;
mod typed;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

pub use base::Base;
use protect::Seal;
pub use protect::{Key, Password, PasswordError};

#[cfg(test)]
use self::face::FaceInfo;
use self::{
    assemble::{File, Ids, Packed},
    bytes::{put, reference},
    deflate::Deflate,
    font::FontFile,
    fonts::{Fonts, Resource},
    page::{Kept, Painter, Stream},
    shell::Shell,
};
use crate::layout::{Fragment, Mark, Pages, TextLine};

/// Why pages could not be written. No error holds a patient's value.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font cannot be cut.
    #[error("font `{0}` cannot be embedded: {1}")]
    Font(String, Box<dyn std::error::Error + Send + Sync>),
    /// A line names a face that was not loaded.
    #[error("the layout names face {0}, which is not loaded")]
    UnknownFace(u16),
    /// A line holds a glyph that its face does not have.
    #[error("a line of text holds a glyph that font `{0}` does not have")]
    MissingGlyph(String),
    /// A font needs more than 65,535 codes.
    #[error("a font needs more than 65,535 different glyphs")]
    TooManyGlyphs,
    /// The file grows beyond what its format can address.
    #[error("the file is too large")]
    TooLarge,
    /// There is nothing to write.
    #[error("the packet has no pages")]
    NoPages,
    /// A bookmark shows a page that is not there.
    #[error("a bookmark names a page that is not there")]
    UnknownPage,
    /// A fragment or group stands in a group that is not before it.
    #[error("the layout names a group that is not there")]
    UnknownGroup,
    /// A segment or element stands in an element that is not before it.
    #[error("the layout names a structure element that is not there")]
    UnknownElement,
    /// The profile of the colours could not be written.
    #[error("the profile of the colours could not be written")]
    Colours,
    /// The compressor failed.
    #[error("a stream could not be compressed")]
    Compression,
    /// The document could not be put together.
    #[error("the document could not be put together: {0}")]
    Document(#[from] lopdf::Error),
}

/// Writes packets of one locale, one after the other. Each thread has its own.
pub struct Writer {
    base: Arc<Base>,
    for_archive: bool,
    kept: Kept,
    /// Empty documents by their number of pages, and the size of these.
    shells: HashMap<(usize, u32, u32), Shell>,
    deflate: Deflate,
    /// Whether pages have fields to fill in.
    fillable: bool,
}

impl Writer {
    /// A writer with the fonts of a locale, of pages that can be filled in on a screen or of flat ones, which look the same.
    #[must_use]
    pub fn new(base: Arc<Base>, fillable: bool) -> Self {
        let (kept, shells, deflate) = (Kept::new(fillable), HashMap::new(), Deflate::quick());
        Self { base, for_archive: false, kept, shells, deflate, fillable }
    }

    /// Whether files are fit for archives: PDF/A-2a as well as PDF/UA-1.
    #[must_use]
    pub fn for_archive(self, for_archive: bool) -> Self {
        Self { for_archive, ..self }
    }

    /// Writes a packet.
    ///
    /// # Errors
    /// [`PdfError`] when the pages contradict themselves or the fonts cannot write their text.
    pub fn write(&mut self, pages: &Pages) -> Result<Vec<u8>, PdfError> {
        self.assemble(pages, None)
    }

    /// Writes a packet that a password opens, encrypted with a key that no other file has.
    ///
    /// # Errors
    /// [`PdfError`] as for [`Writer::write`].
    pub fn write_protected(
        &mut self,
        pages: &Pages,
        password: &Password,
        key: &Key,
    ) -> Result<Vec<u8>, PdfError> {
        self.assemble(pages, Some(Seal::new(password, key)?))
    }

    fn assemble(&mut self, pages: &Pages, seal: Option<Seal>) -> Result<Vec<u8>, PdfError> {
        let base = Arc::clone(&self.base);
        let mut fonts = Fonts::new(&base);
        let contents = self.draw(pages, &mut fonts)?;
        let widgets = if self.fillable { fields::widgets(pages, &mut fonts)? } else { Vec::new() };
        let tree = structure::tree(pages, self.fillable)?;
        let mut shell = self.shell(pages)?;
        let (mut file, mut packed) = (File::new(seal), Packed::default());
        let resources = self.resources(fonts, pages, &mut shell, &mut file, &mut packed)?;
        let mut written = BTreeMap::new();
        for (at, streams) in contents.iter().enumerate() {
            let write = |stream| contents_of(stream, &mut written, &mut file, &mut shell.ids);
            let ids = streams.iter().map(write).collect();
            shell.fill(at, ids, resources)?;
        }
        let numbers: Vec<u32> = widgets.iter().map(|_| shell.ids.next()).collect();
        fields::write(
            &widgets,
            &numbers,
            (resources, self.for_archive),
            &mut shell,
            (&mut file, &mut packed),
        )?;
        let root = elements::write(&tree, &shell.pages, &numbers, &mut packed, &mut shell.ids);
        shell.catalog()?.set("StructTreeRoot", (root, 0));
        if file.is_sealed() {
            shell.catalog()?.set("Extensions", Seal::extension());
        }
        outline::write(pages, &mut shell)?;
        let info = metadata::write(pages, self.for_archive, &mut shell, &mut file)?;
        if self.for_archive {
            archive::write(&mut shell, &mut file)?;
        }
        shell.write(&mut packed);
        file.packed(shell.ids.next(), &packed, &mut self.deflate)?;
        let catalog = shell.root()?;
        file.finish(&mut shell.ids, catalog, info, &mut self.deflate)
    }

    /// A document of as many empty pages, made now or before.
    fn shell(&mut self, pages: &Pages) -> Result<Shell, PdfError> {
        let (count, (width, height)) = (pages.pages.len(), pages.size);
        let key = (count, width.to_bits(), height.to_bits());
        if let Some(shell) = self.shells.get(&key) {
            return Ok(shell.clone());
        }
        let shell = Shell::new(count, pages.size)?;
        page::keep(&mut self.shells, key, shell.clone());
        Ok(shell)
    }

    /// The streams of each page.
    fn draw(&mut self, pages: &Pages, fonts: &mut Fonts<'_>) -> Result<Vec<Vec<Arc<Stream>>>, PdfError> {
        let mut painter = Painter::new(pages.size.1, fonts, &mut self.kept, &mut self.deflate);
        pages.pages.iter().map(|page| painter.page(page)).collect()
    }

    /// Writes the fonts in use and the logo, and gives the number of the pages' resources.
    fn resources(
        &mut self,
        fonts: Fonts<'_>,
        pages: &Pages,
        shell: &mut Shell,
        file: &mut File,
        packed: &mut Packed,
    ) -> Result<u32, PdfError> {
        let resources = shell.ids.next();
        let mut list = Vec::new();
        let (used, own) = fonts.finish();
        for font in used {
            let id = match font {
                Resource::Base(face) => {
                    self.base.font(face).map(|font| font.file.write(file, packed, &mut shell.ids))
                }
                Resource::Own(face) => match own.get(&face) {
                    Some(font) => {
                        let font = FontFile::new(&font.face, font.codes.signs(), &mut self.deflate)?;
                        Some(font.write(file, packed, &mut shell.ids))
                    }
                    None => None,
                },
            };
            if let Some(id) = id {
                put!(list, "/{font} ");
                reference(&mut list, id);
            }
        }
        let logo = pages.picture.as_deref().and_then(|picture| Some((picture, picture.image()?)));
        let logo = logo.map(|(picture, image)| {
            (logo::name(picture, pages.mono), logo::write(image, pages.mono, file, &mut shell.ids))
        });
        packed.add(resources, |out| {
            out.extend_from_slice(b"<</Font<<");
            out.extend_from_slice(&list);
            out.extend_from_slice(b">>");
            if let Some((name, id)) = logo {
                put!(out, "/XObject<</{name} {id} 0 R>>");
            }
            out.extend_from_slice(b">>");
        });
        Ok(resources)
    }
}

/// Writes a content stream, unless an earlier page has it, and gives its number.
fn contents_of(
    stream: &Arc<Stream>,
    written: &mut BTreeMap<*const Stream, u32>,
    file: &mut File,
    ids: &mut Ids,
) -> u32 {
    *written.entry(Arc::as_ptr(stream)).or_insert_with(|| {
        let id = ids.next();
        file.stream(id, "/Filter/FlateDecode", &stream.bytes);
        id
    })
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("base", &self.base).finish_non_exhaustive()
    }
}

/// The lines of a fragment: what [`Base::new`] is made from.
pub fn lines(fragment: &Fragment) -> impl Iterator<Item = &TextLine> + Clone {
    fragment.segments.iter().flat_map(|segment| &segment.marks).filter_map(text_line)
}

fn text_line(mark: &Mark) -> Option<&TextLine> {
    if let Mark::Text(line) = mark { Some(line) } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod samples;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;
