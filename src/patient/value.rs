//! The value of one field. Its `Debug` tells the kind and nothing else: even one word of a closed list, such as a
//! private topic, tells of a patient.

use std::fmt;

use chrono::NaiveDate;

use super::Private;

/// A checked value of one field.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A text of one or more lines, NFC and trimmed.
    Text(Private<String>),
    /// A civil date.
    Date(Private<NaiveDate>),
    /// One word of the field's closed list.
    Choice(&'static str),
    /// Several words of the field's closed list, in the list's order.
    Choices(Vec<&'static str>),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    Texts(Vec<Private<String>>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(‹private›)",
            Self::Date(_) => "Date(‹private›)",
            Self::Choice(_) => "Choice(‹private›)",
            Self::Choices(_) => "Choices(‹private›)",
            Self::Flag(_) => "Flag(‹private›)",
            Self::Texts(_) => "Texts(‹private›)",
        })
    }
}

/// The text of a value.
#[must_use]
pub fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text.expose()),
        _ => None,
    }
}

/// The date of a value.
#[must_use]
pub fn date(value: &Value) -> Option<NaiveDate> {
    match value {
        Value::Date(date) => Some(*date.expose()),
        _ => None,
    }
}
