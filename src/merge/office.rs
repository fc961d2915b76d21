//! The offices that hold the patient's records: those of the record, else the clinic's own.

use crate::{
    patient::{self, Patient},
    profile::Profile,
};

/// An office that holds records.
#[derive(Clone, Debug)]
pub(super) struct Office {
    /// Hospital or practice.
    pub(super) name: String,
    /// Lines of the address.
    pub(super) address: Vec<String>,
    /// Fax.
    pub(super) fax: Option<String>,
    /// E-mail.
    pub(super) email: Option<String>,
    /// Which office of the place it is.
    pub(super) department: Department,
    /// Whether the record named it; a clinic's own office is no patient's secret.
    pub(super) private: bool,
}

/// An office of a hospital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Department {
    Records,
    Imaging,
    Pathology,
}

impl Office {
    /// Name and address for the middle of a sentence or a cell.
    pub(super) fn in_one_line(&self) -> String {
        std::iter::once(&self.name).chain(&self.address).map(String::as_str).collect::<Vec<_>>().join(", ")
    }

    /// Where a value of it stands, for errors: in the record, or in `clinic.toml`.
    pub(super) fn origin(&self, path: &str) -> String {
        if self.private {
            path.to_owned()
        } else {
            path.replacen("records.from", "clinic.toml: records_office", 1)
        }
    }
}

/// The offices to ask.
pub(super) fn offices(patient: &Patient, profile: &Profile, blank: bool) -> Vec<Office> {
    let named: Vec<Office> = patient.entries("records.from").iter().filter_map(named).collect();
    if named.is_empty() && !blank { clinics(profile).into_iter().collect() } else { named }
}

fn named(entry: &patient::Entry) -> Option<Office> {
    let text = |key: &str| entry.get(key).and_then(patient::text).map(str::to_owned);
    Some(Office {
        name: text("name")?,
        address: text("address").iter().flat_map(|lines| lines.lines()).map(str::to_owned).collect(),
        fax: text("fax"),
        email: text("email"),
        department: match entry.get("dept") {
            Some(patient::Value::Choice("imaging")) => Department::Imaging,
            Some(patient::Value::Choice("pathology")) => Department::Pathology,
            _ => Department::Records,
        },
        private: true,
    })
}

fn clinics(profile: &Profile) -> Option<Office> {
    let office = profile.clinic.records_office.as_ref()?;
    Some(Office {
        name: office.name.as_ref().to_owned(),
        address: office.address.iter().map(|line| line.as_ref().to_owned()).collect(),
        fax: office.fax.as_ref().map(|fax| fax.as_ref().to_owned()),
        email: None,
        department: Department::Records,
        private: false,
    })
}
