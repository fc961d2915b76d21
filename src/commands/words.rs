//! What packets are made from: the packet's definition, the words of two languages, the clinic and the law of its place.

use std::path::Path;

use anyhow::{Context, Result, bail};
use second_opinion::{
    builtin,
    faults::Why,
    layout::{Edition, Style},
    locale::Locale,
    messages::Messages,
    packet,
    printer::Stock,
    profile::{Accent, Clinic, Jurisdiction, JurisdictionError, Profile, Unreviewed},
};

use super::{clinic, exit::Internal, record::Record};
use crate::cli::Generate;

/// The packet and the words of a language.
pub(super) fn stock(language: &str) -> Result<Stock> {
    let packet = packet::builtin().map_err(|faults| several(&faults))?;
    Ok(Stock { packet, local: messages(language)?, english: messages("en")? })
}

fn messages(tag: &str) -> Result<Messages> {
    let settings = builtin::locale(tag).ok_or(Internal("a locale is missing"))?;
    let locale = Locale::read(tag, &settings.path, settings.text)?;
    let files = builtin::messages(tag);
    let files: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text)).collect();
    Messages::load(locale, &files).map_err(|faults| several(&faults))
}

/// The clinic that counts, and the jurisdiction of the record, else of the clinic.
pub(super) fn profile(asked: Option<&Path>, record: &Record) -> Result<Profile> {
    let settings = clinic::find(asked, record.folder.as_deref())?;
    let clinic = Clinic::read(&settings.file, &settings.text).map_err(|faults| several(&faults))?;
    let jurisdiction = match record.patient.text("jurisdiction") {
        Some(place) => jurisdiction(place).map_err(|error| of_record(error, record))?,
        None => jurisdiction(&clinic.jurisdiction).with_context(|| settings.file.clone())?,
    };
    Ok(Profile { clinic, jurisdiction })
}

fn jurisdiction(id: &str) -> Result<Jurisdiction, JurisdictionError> {
    let files = builtin::packets("jurisdictions");
    let files: Vec<_> = files.iter().map(|file| (stem(&file.path), file.path.as_str(), file.text)).collect();
    Jurisdiction::read(id, &files)
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
pub(super) fn style(profile: &Profile, arguments: &Generate, large_print: bool) -> Style {
    let accent = match profile.clinic.accent {
        Accent::Colour([red, green, blue]) if !arguments.mono => {
            Some(u32::from_be_bytes([0, red, green, blue]))
        }
        _ => None,
    };
    let paper = arguments.paper.map_or(profile.clinic.paper, Into::into).size();
    Style { paper, accent, edition: if large_print { Edition::Large } else { Edition::Regular } }
}

/// A clinic may want no packet in words that nobody has checked (45 CFR 92.201(c)(3)).
pub(super) fn check_review(profile: &Profile, locale: &Locale) -> Result<()> {
    if locale.is_unchecked() && profile.clinic.unreviewed == Unreviewed::Refuse {
        bail!(
            "the translation into `{}` has not been checked by a qualified translator, and the clinic's settings \
             refuse such packets\n  hint: `unreviewed = \"mark\"` in clinic.toml prints a notice on every page instead",
            locale.tag
        );
    }
    Ok(())
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".toml").unwrap_or(name)
}

fn several<T: std::fmt::Display>(faults: &[T]) -> anyhow::Error {
    anyhow::anyhow!(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
