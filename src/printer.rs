//! One locale's packets, from a record to bytes: the pipeline of this crate in one place.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    document::{Document, Tongue},
    faults::Why,
    fonts::Faces,
    layout::{self, Edition, Pages, Press, Style, TextLine, Unprintable},
    merge::{self, MergeError, Options, Words},
    messages::Messages,
    packet::Packet,
    patient::{self, Patient},
    pdf::{Base, Key, Password, PdfError, Writer},
    profile::Profile,
};

/// What every packet of a run is printed from.
pub struct Stock {
    /// Which documents there are.
    pub packet: Arc<Packet>,
    /// The words of the packet's language.
    pub local: Arc<Messages>,
    /// The English words, for the clerk's side of the form.
    pub english: Arc<Messages>,
    /// The words of other languages: of a companion, and of the notices of help in many languages.
    pub others: Vec<Arc<Messages>>,
    /// Whether packets have the notices: the fonts are then cut for them too.
    pub notices: bool,
    /// Tag of the language in which what is said and asked stands once more.
    pub companion: Option<String>,
}

impl Stock {
    /// A press for these languages.
    pub(crate) fn press<'f>(&self, faces: &'f Faces, style: Style) -> Press<'f> {
        let others = self.others.iter().map(|messages| messages.locale());
        Press::new(faces, self.local.locale(), others, style)
    }

    /// What the fonts of the packets are cut for: all words of their language, those of a second language, and of the
    /// others what notices say.
    fn specimen(&self, press: &mut Press<'_>) -> Vec<TextLine> {
        let notices: Vec<&str> = self.packet.notices().collect();
        let mut lines = press.specimen(Tongue::Local, self.local.fixed_texts());
        if self.companion.as_deref() == Some("en") {
            lines.extend(press.specimen(Tongue::English, self.english.fixed_texts()));
        }
        for (at, other) in (0_u8..).zip(&self.others) {
            let tongue = Tongue::Other(at);
            if self.companion.as_deref() == Some(other.locale().tag.as_str()) {
                lines.extend(press.specimen(tongue, other.fixed_texts()));
            } else if self.notices {
                let name = std::iter::once(other.locale().endonym.as_str());
                let texts = notices.iter().flat_map(|id| other.fixed_texts_of(id)).chain(name);
                lines.extend(press.specimen(tongue, texts));
            }
        }
        lines
    }
}

/// Why a packet could not be printed. None of these holds a patient's value.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// Words or values are missing.
    #[error("{}", lines(.0))]
    Merge(Vec<MergeError>),
    /// Characters without a glyph.
    #[error("{}", lines(.0))]
    Unprintable(Vec<Unprintable>),
    /// The file could not be written.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

impl PrintError {
    /// The fields of a record whose characters no font has; `None` when the record is not, or not alone, to blame.
    #[must_use]
    pub fn fields(&self, patient: &Patient) -> Option<Vec<(String, Why)>> {
        let Self::Unprintable(texts) = self else { return None };
        let missing: BTreeSet<char> = texts.iter().flat_map(|text| &text.characters).copied().collect();
        let missing: Vec<char> = missing.into_iter().collect();
        let fields = patient::holding(patient, &missing);
        let known = |c: &char| fields.iter().any(|(_, found)| found.contains(c));
        let of_record = missing.iter().all(known);
        of_record.then(|| fields.into_iter().map(|(path, found)| (path, Why::NoGlyph(found))).collect())
    }
}

fn lines<T: ToString>(errors: &[T]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What is made once for a locale and only read from then on, by the printers of all threads: its words and its fonts.
pub struct Plate<'f> {
    faces: &'f Faces,
    stock: Arc<Stock>,
    style: Style,
    base: Arc<Base>,
    for_archive: bool,
}

impl<'f> Plate<'f> {
    /// The plate of a locale: its fonts are cut here.
    ///
    /// # Errors
    /// [`PrintError`] when the locale's own words cannot be set or its fonts cannot be cut.
    pub fn new(faces: &'f Arc<Faces>, stock: Arc<Stock>, style: Style) -> Result<Self, PrintError> {
        let mut press = stock.press(faces, style);
        let lines = stock.specimen(&mut press);
        let base = Arc::new(Base::new(Arc::clone(faces), &lines, press.likely())?);
        Ok(Self { faces, stock, style, base, for_archive: false })
    }

    /// Whether the files are fit for archives: PDF/A-2a as well as PDF/UA-1.
    #[must_use]
    pub fn for_archive(self, for_archive: bool) -> Self {
        Self { for_archive, ..self }
    }
}

/// Prints packets of one locale on one thread; keeps what they share.
pub struct Printer<'f> {
    plate: Arc<Plate<'f>>,
    press: Press<'f>,
    writer: Writer,
}

impl<'f> Printer<'f> {
    /// A printer with a plate of its own.
    ///
    /// # Errors
    /// [`PrintError`] as for [`Plate::new`].
    pub fn new(faces: &'f Arc<Faces>, stock: Arc<Stock>, style: Style) -> Result<Self, PrintError> {
        Ok(Self::of(Arc::new(Plate::new(faces, stock, style)?)))
    }

    /// A printer with a plate that others may have too. It costs little.
    #[must_use]
    pub fn of(plate: Arc<Plate<'f>>) -> Self {
        let press = plate.stock.press(plate.faces, plate.style);
        let writer = Writer::new(Arc::clone(&plate.base), !plate.style.flat).for_archive(plate.for_archive);
        Self { plate, press, writer }
    }

    /// Size of the letters of handouts.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.press.edition()
    }

    /// Merges a record into the packet's words. A printer of large print merges for it, whatever the options say.
    ///
    /// # Errors
    /// [`PrintError::Merge`] with every fault.
    pub fn merge(
        &self,
        patient: &Patient,
        profile: &Profile,
        options: &Options,
    ) -> Result<Document, PrintError> {
        let Stock { packet, local, english, others, companion, .. } = &*self.plate.stock;
        let words = Words { local, english, others, companion: companion.as_deref() };
        let large_print = options.large_print || self.edition() == Edition::Large;
        let options = Options { large_print, ..options.clone() };
        merge::merge(packet, patient, profile, words, &options).map_err(PrintError::Merge)
    }

    /// Places a document on pages.
    ///
    /// # Errors
    /// [`PrintError::Unprintable`] with every text that no font can set.
    pub fn lay_out(&mut self, document: &Document) -> Result<Pages, PrintError> {
        layout::lay_out(&mut self.press, document).map_err(PrintError::Unprintable)
    }

    /// Writes pages as a PDF.
    ///
    /// # Errors
    /// [`PrintError::Pdf`].
    pub fn write(&mut self, pages: &Pages) -> Result<Vec<u8>, PrintError> {
        Ok(self.writer.write(pages)?)
    }

    /// Writes pages as a PDF that a password opens, encrypted with a key that no other file has.
    ///
    /// # Errors
    /// [`PrintError::Pdf`].
    pub fn write_protected(
        &mut self,
        pages: &Pages,
        password: &Password,
        key: &Key,
    ) -> Result<Vec<u8>, PrintError> {
        Ok(self.writer.write_protected(pages, password, key)?)
    }

    /// A record to a PDF.
    ///
    /// # Errors
    /// [`PrintError`].
    pub fn print(
        &mut self,
        patient: &Patient,
        profile: &Profile,
        options: &Options,
    ) -> Result<Vec<u8>, PrintError> {
        let document = self.merge(patient, profile, options)?;
        let pages = self.lay_out(&document)?;
        self.write(&pages)
    }
}
