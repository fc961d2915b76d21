//! What is wrong with the columns of a source. Found before any row is read.

use crate::place::hint_line;

/// Something wrong with the columns as such. Only names that are surely names of columns are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnFault {
    /// Two columns of one name, as they are called.
    Twice(String, String),
    /// A column that a map or an option names is not there.
    NoSuch {
        /// As the map or option names it.
        name: String,
        /// A column of nearly this name.
        near: Option<String>,
    },
    /// Nothing fills the patient's name.
    NoName,
    /// Nothing says the language of the packets.
    NoLanguage,
    /// Two columns fill one field.
    TwoForOne {
        /// The field.
        field: String,
        /// The column named by its path.
        column: String,
    },
    /// There are more columns than any table of patients has.
    TooMany(usize),
}

impl ColumnFault {
    /// What is wrong.
    fn message(&self) -> String {
        match self {
            Self::Twice(first, second) => format!("columns {first} and {second} have the same name"),
            Self::NoSuch { name, .. } => format!("there is no column `{name}`"),
            Self::NoName => "no column is the patient's name".to_owned(),
            Self::NoLanguage => "no column is the language".to_owned(),
            Self::TwoForOne { field, column } => {
                format!("column {column} is named by the field `{field}`, and other columns fill it too")
            }
            Self::TooMany(most) => format!("there are more than {most} columns"),
        }
    }

    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Twice(..) => "rename one, or take it out".to_owned(),
            Self::NoSuch { near, .. } => format!("did you mean `{}`?", near.as_ref()?),
            Self::NoName => {
                "name the columns `given` and `family`, or write a map: `--suggest-map` begins one".to_owned()
            }
            Self::NoLanguage => {
                "name a column `language`, or give `--language` for all rows, or write a map: `--suggest-map` begins one"
                    .to_owned()
            }
            Self::TwoForOne { .. } => "take one out, or write a map".to_owned(),
            Self::TooMany(_) => "are these patients' records?".to_owned(),
        })
    }
}

impl std::fmt::Display for ColumnFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.message(), hint_line(self.hint().as_deref()))
    }
}
