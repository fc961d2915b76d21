//! A row to a packet. Each thread has a maker of its own; a maker keeps a printer for each language and size of letters.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::sync::{Arc, Mutex, PoisonError};

use super::supplies::{Supplies, Words};
use super::{Note, Row};
use crate::document::Document;
use crate::faults::{Refused, Why};
use crate::layout::{Edition, Pages, Style};
use crate::merge::Options;
use crate::patient::{self, Patient};
use crate::printer::{Plate, PrintError, Printer};
use crate::profile::Profile;

/// Where makers come from. What their printers share is made by the first that needs it.
pub struct Makers<'s> {
    supplies: &'s Supplies,
    plates: Mutex<BTreeMap<Kind<'s>, Arc<Plate<'s>>>>,
}

/// A language, and whether letters are large.
type Kind<'s> = (&'s str, bool);

/// Makes packets, one after the other.
pub struct Maker<'m, 's> {
    makers: &'m Makers<'s>,
    printers: BTreeMap<Kind<'s>, Printer<'s>>,
}

/// A packet on its pages.
pub struct Laid<'m, 's> {
    /// Its pages.
    pub pages: Pages,
    /// Tag of its language.
    pub language: &'s str,
    /// Version of the packet's definition.
    pub version: String,
    /// Who stands behind the words that stand in it.
    pub review: &'static str,
    /// The words of its language.
    pub words: &'s Words,
    /// What was mended in the record or looks wrong.
    pub warnings: Vec<Note>,
    printer: &'m mut Printer<'s>,
}

impl<'s> Makers<'s> {
    /// Makers of packets from these supplies.
    #[must_use]
    pub const fn new(supplies: &'s Supplies) -> Self {
        Self { supplies, plates: Mutex::new(BTreeMap::new()) }
    }

    /// A maker for a thread.
    #[must_use]
    pub const fn hire(&self) -> Maker<'_, 's> {
        Maker { makers: self, printers: BTreeMap::new() }
    }

    /// What all printers of a kind share.
    fn plate(&self, (language, large): Kind<'s>, words: &'s Words) -> Result<Arc<Plate<'s>>, PrintError> {
        let mut plates = self.plates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(plate) = plates.get(&(language, large)) {
            return Ok(Arc::clone(plate));
        }
        let edition = if large { Edition::Large } else { Edition::Regular };
        let style = Style { edition, ..self.supplies.style };
        let plate = Plate::new(&self.supplies.faces, Arc::clone(&words.stock), style)?;
        let plate = Arc::new(plate.for_archive(self.supplies.for_archive));
        plates.insert((language, large), Arc::clone(&plate));
        Ok(plate)
    }
}

impl<'s> Maker<'_, 's> {
    /// Places a row's packet on pages.
    ///
    /// # Errors
    /// Everything that is wrong with the row.
    pub fn lay_out(&mut self, row: &Row) -> Result<Laid<'_, 's>, Vec<Note>> {
        let supplies = self.makers.supplies;
        let tree = row.record.as_ref().map_err(notes)?;
        let checked = patient::check(tree, supplies.options.today).map_err(|refused| notes(&refused))?;
        let (language, words) =
            supplies.language_of(&checked.patient).ok_or_else(|| vec![no_language(supplies)])?;
        let profile = profile(supplies, &checked.patient)?;
        let large = supplies.is_large(&checked.patient);
        let printer = self.printer((language, large), words)?;
        let options = Options { large_print: large, ..supplies.options.clone() };
        let (document, pages) = print(printer, &checked.patient, profile, &options)?;
        let silent = supplies.is_silent(&checked.patient);
        let unsaid = silent.then(|| Note::of_field("patient.language", &Why::NoLanguage));
        Ok(Laid {
            version: document.version,
            review: document.review,
            warnings: checked.warnings.iter().map(Note::from).chain(unsaid).collect(),
            pages,
            language,
            words,
            printer,
        })
    }

    fn printer(&mut self, kind: Kind<'s>, words: &'s Words) -> Result<&mut Printer<'s>, Vec<Note>> {
        match self.printers.entry(kind) {
            Occupied(known) => Ok(known.into_mut()),
            Vacant(place) => {
                let plate = self.makers.plate(kind, words).map_err(|error| of_print(&error, None))?;
                Ok(place.insert(Printer::of(plate)))
            }
        }
    }
}

impl Laid<'_, '_> {
    /// The pages as a file.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn write(&mut self) -> Result<Vec<u8>, Vec<Note>> {
        self.printer.write(&self.pages).map_err(|error| of_print(&error, None))
    }
}

fn print(
    printer: &mut Printer<'_>,
    patient: &Patient,
    profile: &Profile,
    options: &Options,
) -> Result<(Document, Pages), Vec<Note>> {
    let document = printer.merge(patient, profile, options).map_err(|error| of_print(&error, None))?;
    let pages = printer.lay_out(&document).map_err(|error| of_print(&error, Some(patient)))?;
    Ok((document, pages))
}

fn no_language(supplies: &Supplies) -> Note {
    let known: Vec<&str> = supplies.words.keys().map(String::as_str).collect();
    Note::of_field("patient.language", &Why::NoSuchLanguage { known: known.join(", ") })
}

fn profile<'s>(supplies: &'s Supplies, patient: &Patient) -> Result<&'s Profile, Vec<Note>> {
    let id = patient.text("jurisdiction").unwrap_or(&supplies.home);
    supplies.profiles.get(id).ok_or_else(|| {
        let all: Vec<&str> = supplies.profiles.keys().map(String::as_str).collect();
        let why = Why::NoSuchJurisdiction { hint: format!("there are {}", all.join(", ")) };
        vec![Note::of_field("jurisdiction", &why)]
    })
}

fn notes(refused: &Refused) -> Vec<Note> {
    refused.faults.iter().map(Note::from).collect()
}

/// What is wrong, with the fields that hold characters without a glyph.
fn of_print(error: &PrintError, patient: Option<&Patient>) -> Vec<Note> {
    if let Some(fields) = patient.and_then(|patient| error.fields(patient)) {
        return fields.iter().map(|(field, why)| Note::of_field(field, why)).collect();
    }
    match error {
        PrintError::Merge(faults) => faults.iter().map(Note::from).collect(),
        PrintError::Unprintable(texts) => {
            texts.iter().map(|text| Note::of_text("no-glyph", &text.to_string())).collect()
        }
        PrintError::Pdf(error) => vec![Note::of_text("internal", &error.to_string())],
    }
}
