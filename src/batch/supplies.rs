//! What every packet of a run is made from. It is loaded once and shared by all threads.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Row;
use crate::fonts::Faces;
use crate::layout::Style;
use crate::locale;
use crate::merge::Options;
use crate::patient::{self, Patient};
use crate::picture::Image;
use crate::printer::Stock;
use crate::profile::Profile;

/// What every packet of a run is made from.
pub struct Supplies {
    /// The fonts.
    pub faces: Arc<Faces>,
    /// The packet and the words of each language, by its tag, with the mark of the words.
    pub words: BTreeMap<String, Words>,
    /// The clinic, in each jurisdiction by its id.
    pub profiles: BTreeMap<String, Profile>,
    /// The clinic's own jurisdiction.
    pub home: String,
    /// The language of every packet, whatever the record says.
    pub language: Option<String>,
    /// Large print for all or for none, whatever the record says.
    pub large_print: Option<bool>,
    /// How pages look.
    pub style: Style,
    /// Whether files are fit for archives.
    pub for_archive: bool,
    /// The day, and the documents that were asked for.
    pub options: Options,
}

/// The words of a language.
pub struct Words {
    /// What a printer of it is made from.
    pub stock: Arc<Stock>,
    /// The first 16 digits of the SHA-256 of its files.
    pub mark: String,
}

impl Supplies {
    /// The language of a row's packet, if the row can be read.
    #[must_use]
    pub fn language_of_row(&self, row: &Row) -> Option<&str> {
        let checked = patient::check(row.record.as_ref().ok()?, self.options.today).ok()?;
        Some(self.language_of(&checked.patient)?.0)
    }

    /// The image on the clinic's letterhead.
    pub(super) fn logo(&self) -> Option<&Image> {
        self.profiles.get(&self.home)?.clinic.letterhead.as_ref()?.picture()?.image()
    }

    /// The language of a packet and its words: that of the run, else of the record, else English.
    pub(super) fn language_of(&self, patient: &Patient) -> Option<(&str, &Words)> {
        let wanted = self.language.as_deref().or_else(|| patient.text("patient.language")).unwrap_or("en");
        let tags: Vec<&str> = self.words.keys().map(String::as_str).collect();
        let (tag, words) = self.words.get_key_value(locale::find(wanted, &tags)?)?;
        Some((tag, words))
    }

    /// Whether nobody has said in which language a packet is to be.
    pub(super) fn is_silent(&self, patient: &Patient) -> bool {
        self.language.is_none() && patient.text("patient.language").is_none()
    }

    /// Whether a packet has large letters.
    pub(super) fn is_large(&self, patient: &Patient) -> bool {
        self.large_print.unwrap_or_else(|| patient.flag("patient.large_print"))
    }
}
