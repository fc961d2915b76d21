//! What may stand in a writing line, a table or a cell: a field of the record, or a value that `merge` works out.

use serde::{Deserialize, Deserializer, de::Error};

use super::named::named;
use crate::fields::{self, Kind};

named! {
    /// A value that is worked out from several fields, the place or the date.
    "value" Computed {
        "caller" Caller "name of the person who speaks"
        "current-doctor" CurrentDoctor "title and name of the doctor to tell"
        "doctors" Doctors "the doctors of the patient, with practice and phone"
        "send-by" SendBy "last day to send the request for records"
        "check-on" CheckOn "day to call the records office"
        "late-on" LateOn "last day for the records office to answer"
        "visit" Visit "first visit with a new doctor"
        "decide-by" DecideBy "last day to decide"
        "member-number" MemberNumber "last four characters of the member number"
        "group-number" GroupNumber "last four characters of the group number"
        "chart-name" ChartName "name as on the chart, else as spoken"
        "patient-address" PatientAddress "address of the patient on one line"
        "call-language" CallLanguage "language for calls"
        "office" Office "on a form: name and address of the office that gives the records"
        "receiver" Receiver "who gets the records"
        "receiver-address" ReceiverAddress "where the records go"
        "dates-from" DatesFrom "first date of care; default two years before today"
        "dates-to" DatesTo "last date of care; default today"
        "needed-by" NeededBy "visit, surgery or treatment for which the records are needed"
        "expires" Expires "last day of the permission; default 180 days after today"
        "authority" Authority "why the representative may sign, and the paper that shows it"
    }
}

/// A value that a packet file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A field of the record, such as `patient.birth_date`.
    Field(&'static str),
    /// A computed value, such as `send-by`.
    Computed(Computed),
}

/// A word of a field's closed list that ticks a box: `records.types/labs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The field; a flag has no word.
    pub field: &'static str,
    /// The word; empty for a flag.
    pub word: &'static str,
}

impl Value {
    /// Its name in packet files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Field(path) => path,
            Self::Computed(computed) => computed.name(),
        }
    }

    /// The fields that it is made of.
    #[must_use]
    pub fn fields(self) -> Vec<&'static str> {
        match self {
            Self::Field(path) => vec![path],
            Self::Computed(computed) => computed.fields().to_vec(),
        }
    }
}

impl Computed {
    /// The fields that it is made of.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Caller => &["speaker.role", "speaker.name", "patient.name.display"],
            Self::CurrentDoctor => &["doctor.current.title", "doctor.current.name"],
            Self::Doctors => &[
                "doctor.current.title",
                "doctor.current.name",
                "doctor.current.practice",
                "doctor.current.phone",
                "doctor.primary.title",
                "doctor.primary.name",
                "doctor.primary.practice",
                "doctor.primary.phone",
            ],
            Self::SendBy | Self::CheckOn | Self::LateOn | Self::NeededBy => {
                &["candidates.visit_date", "plan.start_date"]
            }
            Self::Visit => &["candidates.visit_date"],
            Self::DecideBy => &["plan.decide_by"],
            Self::MemberNumber => &["coverage.member_id"],
            Self::GroupNumber => &["coverage.group"],
            Self::ChartName => &["patient.name.legal_latin", "patient.name.display"],
            Self::PatientAddress => &[
                "patient.address.lines",
                "patient.address.city",
                "patient.address.state",
                "patient.address.zip",
                "patient.address.country",
            ],
            Self::CallLanguage => &["patient.spoken_language", "patient.language"],
            Self::Office => {
                &["records.from.name", "records.from.address", "records.from.fax", "records.from.email"]
            }
            Self::Receiver => &[
                "records.to",
                "records.to_name",
                "candidates.name",
                "patient.name.legal_latin",
                "representative.name",
            ],
            Self::ReceiverAddress => &[
                "records.to",
                "records.to_address",
                "candidates.place",
                "candidates.phone",
                "patient.address.lines",
            ],
            Self::DatesFrom => &["records.date_from"],
            Self::DatesTo => &["records.date_to"],
            Self::Expires => &["records.expires"],
            Self::Authority => &["representative.authority", "representative.proof"],
        }
    }
}

impl TryFrom<String> for Value {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if name.contains('.') || fields::find(&name).is_some() {
            return printable(&name).map(|field| Self::Field(field.path));
        }
        Computed::parse(&name).map(Self::Computed)
    }
}

impl TryFrom<String> for Choice {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (path, word) = text.split_once('/').unwrap_or((&text, ""));
        let field = field(path)?;
        if field.kind == Kind::Flag && word.is_empty() {
            return Ok(Self { field: field.path, word: "" });
        }
        let words = field.kind.words();
        let found = words.iter().find(|known| **known == word);
        let found = found.ok_or_else(|| {
            format!("unknown word `{word}` of field `{path}`, expected one of {}", listed(words))
        })?;
        Ok(Self { field: field.path, word: found })
    }
}

// By hand, because the derive would tie `&'static str` to the text that is read.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

/// Words of closed lists are keys and not text: they would come out in English.
fn printable(path: &str) -> Result<&'static fields::Field, String> {
    let field = field(path)?;
    match field.kind {
        Kind::Choice(_) | Kind::Choices(_) | Kind::Flag => {
            Err(format!("field `{path}` is no text: tick a box by it"))
        }
        _ if field.group().is_some_and(|group| group.path != "records.from") => {
            Err(format!("field `{path}` belongs to a list of entries and cannot stand alone"))
        }
        _ => Ok(field),
    }
}

fn field(path: &str) -> Result<&'static fields::Field, String> {
    fields::find(path).ok_or_else(|| match fields::nearest(path) {
        Some(near) => {
            format!("unknown field `{path}`, expected one of `{near}` and the others of `list fields`")
        }
        None => format!("unknown field `{path}`: `list fields` shows those that exist"),
    })
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
