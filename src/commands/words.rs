//! What packets are made from: the packet's definition, the words of two languages, the clinic and the law of its place.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use second_opinion::{
    builtin::{File, Files},
    faults::Why,
    fonts,
    layout::{Edition, Style},
    locale::Locale,
    messages::Messages,
    packet::{self, Packet},
    place::Place,
    printer::Stock,
    profile::{Accent, Clinic, Jurisdiction, JurisdictionError, Profile},
    review::{self, Review},
};

use super::{clinic, exit::Internal, logo, record::Record};
use crate::cli::{Making, UrduStyle};

/// The packet, and the words of languages, each read when it is first asked for.
pub(super) struct Library {
    pub(super) files: Files,
    urdu: UrduStyle,
    packet: Arc<Packet>,
    english: Arc<Messages>,
    known: RefCell<BTreeMap<String, Arc<Messages>>>,
}

impl Library {
    /// A library of these files, whose Urdu is set in these letters.
    pub(super) fn open(files: Files, urdu: UrduStyle) -> Result<Self> {
        let (packet, english) = (Arc::new(packet(&files)?), Arc::new(messages(&files, "en")?));
        Ok(Self { files, urdu, packet, english, known: RefCell::default() })
    }

    /// What packets in a language are made from.
    pub(super) fn stock(
        &self,
        language: &str,
        companion: Option<&str>,
        clinic: &Clinic,
        documents: &[String],
    ) -> Result<Stock> {
        let notices = clinic.language_line.is_some() && self.packet.has_notices(documents);
        let beside = |tag: &&str| notices || companion == Some(*tag);
        let others = self.files.locales().into_iter().filter(|tag| ![language, "en"].contains(tag));
        Ok(Stock {
            packet: Arc::clone(&self.packet),
            local: self.words(language)?,
            english: Arc::clone(&self.english),
            others: others.filter(beside).map(|tag| self.words(tag)).collect::<Result<_>>()?,
            notices,
            companion: companion.map(str::to_owned),
        })
    }

    fn words(&self, tag: &str) -> Result<Arc<Messages>> {
        if tag == "en" {
            return Ok(Arc::clone(&self.english));
        }
        if let Some(words) = self.known.borrow().get(tag) {
            return Ok(Arc::clone(words));
        }
        let locale = locale(&self.files, tag)?;
        let locale = if self.urdu == UrduStyle::Naskh { locale.in_cell_fonts() } else { locale };
        let words = Arc::new(reviewed_in(locale, &self.files, &self.english)?);
        self.known.borrow_mut().insert(tag.to_owned(), Arc::clone(&words));
        Ok(words)
    }
}

/// The packet.
pub(super) fn packet(files: &Files) -> Result<Packet> {
    packet::load(&files.packet()).map_err(|faults| several(&faults))
}

/// The words of a language.
pub(super) fn messages(files: &Files, tag: &str) -> Result<Messages> {
    messages_in(locale(files, tag)?, files)
}

fn messages_in(locale: Locale, files: &Files) -> Result<Messages> {
    let tag = locale.tag.clone();
    Messages::load(locale, &files.messages(&tag)).map_err(|faults| several(&faults))
}

/// The words of a language, with those behind them who have checked them.
pub(super) fn reviewed(files: &Files, tag: &str, english: &Messages) -> Result<Messages> {
    reviewed_in(locale(files, tag)?, files, english)
}

fn reviewed_in(locale: Locale, files: &Files, english: &Messages) -> Result<Messages> {
    let review = review(files, &locale.tag)?;
    let words = messages_in(locale, files)?;
    let standing = review::standing(&review, &words, english);
    Ok(words.standing_as(standing))
}

/// Who stands behind each message of a language; nobody, where no file says so.
pub(super) fn review(files: &Files, tag: &str) -> Result<Review> {
    let Some(file) = files.review(tag) else { return Ok(Review::default()) };
    Review::read(&file.path, &file.text).map_err(|faults| several(&faults))
}

/// What is known of a language.
pub(super) fn locale(files: &Files, tag: &str) -> Result<Locale> {
    let settings = files.locale(tag).ok_or(Internal("a locale is missing"))?;
    let locale = Locale::read(tag, &settings.path, &settings.text)?;
    match locale.fonts.iter().find(|font| fonts::family_named(font).is_none()) {
        Some(font) => {
            let (file, text) = settings.as_pair();
            let place = Place::new(file, text, text.find(font.as_str()).unwrap_or(0));
            bail!("{place}: there is no font family `{font}`\n  hint: {}", fonts::family_hint(font))
        }
        None => Ok(locale),
    }
}

/// The clinic that counts, and the jurisdiction of the record, else of the clinic.
pub(super) fn profile(files: &Files, making: &Making, record: &Record) -> Result<Profile> {
    let settings = clinic::find(making.clinic.as_deref(), record.folder.as_deref(), files)?;
    let clinic = clinic(&settings)?;
    let jurisdiction = match record.patient.text("jurisdiction") {
        Some(place) => jurisdiction(files, place).map_err(|error| of_record(error, record))?,
        None => jurisdiction(files, &clinic.jurisdiction).with_context(|| settings.path.clone())?,
    };
    Ok(Profile { clinic, jurisdiction })
}

/// The clinic of some settings, with its logo.
pub(super) fn clinic(settings: &File) -> Result<Clinic> {
    let mut clinic = Clinic::read(&settings.path, &settings.text).map_err(|faults| several(&faults))?;
    logo::load(&mut clinic, Path::new(&settings.path))?;
    Ok(clinic)
}

/// The rules of a place.
pub(super) fn jurisdiction(files: &Files, id: &str) -> Result<Jurisdiction, JurisdictionError> {
    Jurisdiction::read(id, &files.jurisdictions())
}

/// What stands in a record is not shown, be it wrong.
fn of_record(error: JurisdictionError, record: &Record) -> anyhow::Error {
    match error {
        JurisdictionError::Unknown { hint, .. } => {
            record.refuse("jurisdiction", Why::NoSuchJurisdiction { hint })
        }
        other => other.into(),
    }
}

/// The look that was asked for, else the one that the clinic chose.
pub(super) fn style(clinic: &Clinic, making: &Making, large_print: bool) -> Style {
    let accent = match clinic.accent {
        Accent::Colour([red, green, blue]) if !making.mono => Some(u32::from_be_bytes([0, red, green, blue])),
        _ => None,
    };
    let paper = making.paper.map_or(clinic.paper, Into::into).size();
    let edition = if large_print { Edition::Large } else { Edition::Regular };
    Style { paper, accent, edition, flat: making.flat }
}

/// All faults, one under the other.
pub(super) fn several<T: std::fmt::Display>(faults: &[T]) -> anyhow::Error {
    anyhow::anyhow!(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
