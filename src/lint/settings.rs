//! Packets, jurisdictions, the clinic and the sample records: each must be readable before anything is printed from it.

use chrono::NaiveDate;

use super::{Finding, of_settings};
use crate::{
    builtin::{File, Files},
    faults::Refused,
    input::{self, Format},
    packet::{self, Packet},
    patient::{self, Patient},
    place::{Place, SettingsError},
    profile::{Clinic, Jurisdiction, JurisdictionError, Profile, Translations},
    suggest,
};

/// What could be read, and what is wrong with the rest.
#[derive(Default)]
pub(super) struct Settings {
    pub(super) packet: Option<Packet>,
    clinic: Option<Clinic>,
    pub(super) findings: Vec<Finding>,
}

/// The day for which the sample records are written.
pub(super) const SAMPLE_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 22) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Reads everything that is no locale.
pub(super) fn read(files: &Files) -> Settings {
    let mut settings = Settings::default();
    settings.packet = settings.take(packet::load(&files.packet()));
    for (id, file, text) in files.jurisdictions() {
        match jurisdiction(files, id) {
            Ok(place) => settings.findings.extend(without_words(&place, files, (file, text))),
            Err(error) => settings.findings.push(of_jurisdiction(error, (file, text))),
        }
    }
    if let Some(file) = files.clinic() {
        settings.clinic = settings.take(Clinic::read(&file.path, &file.text));
        let place = settings.clinic.as_ref().map(|clinic| jurisdiction(files, &clinic.jurisdiction));
        settings
            .findings
            .extend(place.and_then(Result::err).map(|error| of_jurisdiction(error, file.as_pair())));
    }
    settings
}

impl Settings {
    fn take<T>(&mut self, read: Result<T, Vec<SettingsError>>) -> Option<T> {
        read.map_err(|faults| self.findings.extend(faults.into_iter().map(of_settings))).ok()
    }

    /// The clinic in the place of a record, else in its own. Its pages have room for the notice of an unchecked
    /// translation, whatever it wants done about one.
    pub(super) fn profile(&self, files: &Files, patient: &Patient) -> Option<Profile> {
        let clinic = Clinic { translations: Translations::Mark, ..self.clinic.clone()? };
        let place = patient.text("jurisdiction").unwrap_or(&clinic.jurisdiction);
        let jurisdiction = jurisdiction(files, place).ok()?;
        Some(Profile { clinic, jurisdiction })
    }
}

/// Languages of a place's notices that the program has no words in.
fn without_words(place: &Jurisdiction, files: &Files, (file, text): (&str, &str)) -> Vec<Finding> {
    let locales = files.locales();
    let tags = place.notice.languages.iter().filter(|tag| !locales.contains(&tag.as_str()));
    let finding = |tag: &String| {
        let at = text.find(&format!("\"{tag}\"")).unwrap_or(0);
        let near = suggest::nearest(tag, locales.iter().copied());
        let hint = near.map_or_else(
            || format!("there are {}", locales.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("the notice is wanted in `{tag}`, which is no language of the program");
        of_settings(SettingsError { place: Place::new(file, text, at), message, hint: Some(hint) })
    };
    tags.map(finding).collect()
}

/// A sample record.
pub(super) fn sample(file: &File) -> Result<Patient, Vec<Finding>> {
    let read = input::read(&file.path, file.text.as_bytes(), Format::Toml);
    let checked = read.and_then(|tree| patient::check(&tree, SAMPLE_DAY)).map_err(of_record)?;
    Ok(checked.patient)
}

fn of_record(refused: Refused) -> Vec<Finding> {
    let finding = |fault: crate::faults::Fault| {
        let field = fault.field.map_or_else(String::new, |field| format!("field `{field}`: "));
        let message = format!("{field}{}", fault.why);
        of_settings(SettingsError { place: fault.place, message, hint: fault.why.hint() })
    };
    refused.faults.into_iter().map(finding).collect()
}

/// What a file is to blame for; a name stands in it where it names a place.
fn of_jurisdiction(error: JurisdictionError, (file, text): (&str, &str)) -> Finding {
    let at = |part: &str| Place::new(file, text, text.find(part).unwrap_or(0));
    let (place, message, hint) = match error {
        JurisdictionError::File(error) => return of_settings(error),
        JurisdictionError::Unknown { id, hint } => {
            (at(&format!("\"{id}\"")), format!("there is no jurisdiction `{id}`"), Some(hint))
        }
        other => (at(""), other.to_string(), None),
    };
    of_settings(SettingsError { place, message, hint })
}

fn jurisdiction(files: &Files, id: &str) -> Result<Jurisdiction, JurisdictionError> {
    Jurisdiction::read(id, &files.jurisdictions())
}
