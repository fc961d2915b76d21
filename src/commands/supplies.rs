//! What all packets of a run are made from.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use second_opinion::{
    batch::{Supplies, Words, hex},
    builtin::{File, Files},
    layout::Style,
    merge::Options,
    profile::{Clinic, Letterhead, Paper, Profile},
};
use sha2::{Digest, Sha256};

use super::{clinic, fonts, language, overlays, today, words};
use crate::cli::{Making, UrduStyle};

/// What was loaded, and the marks of the files it was loaded from.
pub(super) struct Loaded {
    pub(super) supplies: Supplies,
    /// Tag of the second language of every packet.
    pub(super) companion: Option<String>,
    /// SHA-256 of the clinic's settings, of packets and words, and of the user's fonts.
    pub(super) marks: Marks,
}

/// SHA-256 of files; empty where there are none.
pub(super) struct Marks {
    pub(super) clinic: String,
    pub(super) words: String,
    pub(super) fonts: String,
}

/// How a run's journal calls the sizes of paper.
pub(super) const A4: &str = "a4";
const LETTER: &str = "letter";

/// How the journal calls the paper of a style.
pub(super) fn paper(style: &Style) -> &'static str {
    if style.paper == Paper::A4.size() { A4 } else { LETTER }
}

/// Loads everything; `folder` is where the source stands, beside which `clinic.toml` may stand.
pub(super) fn load(making: &Making, folder: Option<&Path>) -> Result<Loaded> {
    let today = today::today(making.date)?;
    let files = overlays::load_and_warn(&making.overlays)?;
    let settings = clinic::find(making.clinic.as_deref(), folder, &files)?;
    let clinic = words::clinic(&settings)?;
    let language = language::only(making)?.map(|tag| language::named(tag, &files)).transpose()?;
    let companion = language::companion(making, &files)?;
    let options = Options { today, documents: making.documents.clone(), blank: false, large_print: false };
    let supplies = Supplies {
        faces: fonts::load(making.overlays.fonts.as_deref())?,
        words: languages(&files, companion, making.urdu_style, &clinic, &making.documents)?,
        profiles: profiles(&files, &clinic)?,
        home: clinic.jurisdiction.clone(),
        language: language.map(str::to_owned),
        large_print: making.large_print,
        style: words::style(&clinic, making, false),
        for_archive: false,
        options,
    };
    let marks = Marks {
        clinic: of_clinic(&settings, &supplies.profiles),
        words: of_texts(files.iter().map(|(_, file)| file)),
        fonts: of_fonts(making.overlays.fonts.as_deref())?,
    };
    Ok(Loaded { supplies, companion: companion.map(str::to_owned), marks })
}

/// The words of every language: a fault in one of them is told before the first packet.
fn languages(
    files: &Files,
    companion: Option<&str>,
    urdu: UrduStyle,
    clinic: &Clinic,
    documents: &[String],
) -> Result<BTreeMap<String, Words>> {
    let library = words::Library::open(files.clone(), urdu)?;
    let tags = files.locales().into_iter();
    tags.map(|tag| {
        let stock = library.stock(tag, companion, clinic, documents)?;
        let own = files.iter().filter(|(path, _)| path.starts_with(&format!("locales/{tag}/")));
        let mark = of_texts(own.map(|(_, file)| file)).chars().take(16).collect();
        Ok((tag.to_owned(), Words { stock: Arc::new(stock), mark }))
    })
    .collect()
}

/// The clinic in every jurisdiction.
fn profiles(files: &Files, clinic: &Clinic) -> Result<BTreeMap<String, Profile>> {
    let ids: Vec<String> = files.jurisdictions().into_iter().map(|(id, ..)| id.to_owned()).collect();
    // The clinic's own comes first, so that a misspelt one is told as such.
    let all = std::iter::once(clinic.jurisdiction.clone()).chain(ids);
    all.map(|id| {
        let jurisdiction = words::jurisdiction(files, &id)?;
        Ok((id, Profile { clinic: clinic.clone(), jurisdiction }))
    })
    .collect()
}

fn of_texts<'f>(files: impl IntoIterator<Item = &'f File>) -> String {
    let mut hash = Sha256::new();
    for file in files {
        // A byte that no text holds stands between two.
        hash.update(file.text.as_bytes());
        hash.update([0xff]);
    }
    hex(&hash.finalize())
}

/// The settings and, where they name one, the logo.
fn of_clinic(settings: &File, profiles: &BTreeMap<String, Profile>) -> String {
    let letterhead = profiles.values().next().and_then(|profile| profile.clinic.letterhead.as_ref());
    match letterhead.and_then(Letterhead::picture) {
        None => of_texts([settings]),
        Some(picture) => {
            let both = Sha256::new().chain_update(settings.text.as_bytes()).chain_update(picture.mark);
            hex(&both.finalize())
        }
    }
}

/// The program's own fonts go by its version.
fn of_fonts(folder: Option<&Path>) -> Result<String> {
    let Some(folder) = folder else { return Ok(String::new()) };
    let mut hash = Sha256::new();
    for (name, bytes) in fonts::of_folder(folder)? {
        hash.update(name.as_bytes());
        hash.update([0xff]);
        hash.update(Sha256::digest(bytes.as_ref()));
    }
    Ok(hex(&hash.finalize()))
}
