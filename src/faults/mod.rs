//! Everything that can be wrong with a record, in words. No fault holds a patient's value.
//!
//! All wording stands in [`Why`], so that one person can proof-read the program's voice.

mod code;
mod why;

use std::fmt;

pub use why::Why;

use crate::place::{Place, hint_line};

/// Something wrong, or worth a warning, in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// Path of the field, with entries of a group counted from 1 (`candidates[2].phone`); `None` for the file as such.
    pub field: Option<String>,
    /// What is wrong.
    pub why: Why,
}

/// All faults of a record: the record is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// At least one, in the order of the file.
    pub faults: Vec<Fault>,
}

/// What a group of a record wants.
pub(crate) const LIST_OF_TABLES: &str = "a list of tables";

impl Refused {
    /// A record with one fault.
    #[must_use]
    pub fn of(place: Place, field: Option<String>, why: Why) -> Self {
        Self { faults: vec![Fault { place, field, why }] }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if let Some(field) = &self.field {
            write!(f, "field `{field}`: ")?;
        }
        write!(f, "{}{}", self.why, hint_line(self.why.hint().as_deref()))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}
