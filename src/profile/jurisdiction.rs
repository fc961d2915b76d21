//! The law and the public phone numbers of a place: `packets/jurisdictions/<id>.toml`, each figure with its source.
//!
//! A file may extend another; each of its tables then replaces the whole table of that name.

use serde::Deserialize;
use thiserror::Error;

use super::values::{Line, Phone};
use crate::{
    place::{SettingsError, hint_line, read_settings},
    suggest,
};

/// The rules of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jurisdiction {
    /// Name of its file, such as `us-il`.
    pub id: String,
    /// Emergency numbers.
    pub emergency: Emergency,
    /// A patient's right to copies of the record.
    pub access: Access,
    /// What the request for records prints and computes.
    pub request: Request,
    /// Patients under age.
    pub minors: Minors,
    /// Good faith estimates for patients who pay by themselves.
    pub estimate: Estimate,
    /// Medicare.
    pub medicare: Medicare,
    /// The public office that helps with health plans; unknown for a country as a whole.
    pub insurance: Option<Insurance>,
    /// The notice that help in other languages is free.
    pub notice: LanguageNotice,
}

/// Emergency numbers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The number to call when life is in danger.
    pub number: Phone,
    /// The line for people in a crisis of mind.
    pub crisis_line: Phone,
}

/// A patient's right to copies of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Days in which the office must answer.
    pub days: u32,
    /// Days that it may add once, with the reason in writing.
    pub extension_days: u32,
}

/// What the request for records prints and computes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Days that a letter takes.
    pub mail_days: u32,
    /// Days after which to call the office.
    pub check_days: u32,
    /// Days after which the permission ends.
    pub expires_days: u32,
    /// Topics that need a tick and initials of their own, in the order of the form.
    pub private_topics: Vec<PrivateTopic>,
    /// Whether the form has a line for a witness.
    pub witness_line: bool,
}

/// A topic that extra rules protect. It is never ticked for the patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PrivateTopic {
    /// Mental health and developmental disability.
    Mental,
    /// Alcohol and drug treatment: 42 CFR part 2.
    Sud,
    /// HIV and AIDS.
    Hiv,
    /// Genetic tests.
    Genetic,
    /// Sexually transmitted infections.
    Sti,
    /// Pregnancy and birth control.
    Repro,
}

/// Patients under age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minors {
    /// Age from which a minor signs for private topics; unknown where states differ.
    pub consent_age: Option<u32>,
    /// Last age at which a patient is a minor.
    pub last_age: u32,
}

/// Good faith estimates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// Amount above the estimate from which a bill can be disputed, with its currency sign.
    pub threshold: Line,
    /// Days in which a dispute must start.
    pub dispute_days: u32,
}

/// Medicare.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Medicare {
    /// Its phone.
    pub phone: Phone,
    /// The same for people who are deaf or hard of hearing.
    pub tty: Phone,
    /// The patient's share, with its sign.
    pub share: Line,
}

/// The public office that helps with health plans.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Insurance {
    /// Its phone.
    pub help_line: Phone,
}

/// The notice that help in other languages is free (45 CFR 92.11).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageNotice {
    /// Tags of the languages that it stands in, in the order of the page.
    pub languages: Vec<String>,
}

/// Why there are no rules for a place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JurisdictionError {
    /// There is no file of that name.
    #[error("there is no jurisdiction `{id}`{}", hint_line(Some(.hint)))]
    Unknown {
        /// The name asked for.
        id: String,
        /// What there is.
        hint: String,
    },
    /// A file has a fault.
    #[error(transparent)]
    File(#[from] SettingsError),
    /// Neither a file nor one that it extends has a table.
    #[error("jurisdiction `{id}` lacks the table [{table}], and so does what it extends")]
    Lacks {
        /// The jurisdiction.
        id: String,
        /// The table.
        table: &'static str,
    },
    /// A file extends itself.
    #[error("jurisdiction `{id}` extends itself in a circle")]
    Circle {
        /// The jurisdiction.
        id: String,
    },
}

/// A file of rules: all tables optional.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    extends: Option<String>,
    emergency: Option<Emergency>,
    access: Option<Access>,
    request: Option<Request>,
    minors: Option<Minors>,
    estimate: Option<Estimate>,
    medicare: Option<Medicare>,
    insurance: Option<Insurance>,
    notice: Option<LanguageNotice>,
}

impl Jurisdiction {
    /// The rules of a place, from the files of all places as triples of id, file name and text.
    ///
    /// # Errors
    /// [`JurisdictionError`]: unknown place, fault in a file, table that is nowhere.
    pub fn read(id: &str, files: &[(&str, &str, &str)]) -> Result<Self, JurisdictionError> {
        let mut tables = Tables { extends: Some(id.to_owned()), ..Tables::default() };
        let mut steps = 0..=files.len();
        while let Some(base) = tables.extends.take() {
            steps.next().ok_or_else(|| JurisdictionError::Circle { id: id.to_owned() })?;
            tables = tables.over(Tables::read(&base, files)?);
        }
        tables.complete(id)
    }
}

impl Tables {
    fn read(id: &str, files: &[(&str, &str, &str)]) -> Result<Self, JurisdictionError> {
        let (_, file, text) =
            files.iter().find(|(known, ..)| *known == id).ok_or_else(|| unknown(id, files))?;
        Ok(read_settings(file, text)?)
    }

    /// These tables, and those of a base where there is none here.
    fn over(self, base: Self) -> Self {
        Self {
            extends: base.extends,
            emergency: self.emergency.or(base.emergency),
            access: self.access.or(base.access),
            request: self.request.or(base.request),
            minors: self.minors.or(base.minors),
            estimate: self.estimate.or(base.estimate),
            medicare: self.medicare.or(base.medicare),
            insurance: self.insurance.or(base.insurance),
            notice: self.notice.or(base.notice),
        }
    }

    fn complete(self, id: &str) -> Result<Jurisdiction, JurisdictionError> {
        let lacks = |table| move || JurisdictionError::Lacks { id: id.to_owned(), table };
        Ok(Jurisdiction {
            id: id.to_owned(),
            emergency: self.emergency.ok_or_else(lacks("emergency"))?,
            access: self.access.ok_or_else(lacks("access"))?,
            request: self.request.ok_or_else(lacks("request"))?,
            minors: self.minors.ok_or_else(lacks("minors"))?,
            estimate: self.estimate.ok_or_else(lacks("estimate"))?,
            medicare: self.medicare.ok_or_else(lacks("medicare"))?,
            insurance: self.insurance,
            notice: self.notice.ok_or_else(lacks("notice"))?,
        })
    }
}

fn unknown(id: &str, files: &[(&str, &str, &str)]) -> JurisdictionError {
    let known = files.iter().map(|(known, ..)| *known);
    let hint = match suggest::nearest(id, known.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("there are: {}", known.collect::<Vec<_>>().join(", ")),
    };
    JurisdictionError::Unknown { id: id.to_owned(), hint }
}
