//! A patient's record after every check: what `merge` reads.
//!
//! Values are kept under the paths of the field table, so that packet files can name them.

mod checks;
mod clean;
mod holding;
mod kinds;
mod never;
mod places;
mod read;
mod reading;
mod unfilled;
mod value;
mod values;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use crate::private::Private;
pub use holding::holding;
pub use kinds::{date as parse_date, is_latin, key as parse_key};
pub use places::Places;
pub use read::{Checked, check};
pub use unfilled::unfilled;
pub use value::{Value, date, text};

/// Fields of one entry of a repeating group, by their path below it (`name`, `visit_date`).
pub type Entry = BTreeMap<&'static str, Value>;

/// A checked record.
#[derive(Clone, Debug, Default)]
pub struct Patient {
    values: BTreeMap<&'static str, Value>,
    groups: BTreeMap<&'static str, Vec<Entry>>,
}

impl Patient {
    /// Wraps checked values: single fields by path, and the entries of repeating groups (`candidates`, `records.from`).
    #[must_use]
    pub const fn new(
        values: BTreeMap<&'static str, Value>,
        groups: BTreeMap<&'static str, Vec<Entry>>,
    ) -> Self {
        Self { values, groups }
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Value> {
        self.values.get(path)
    }

    /// A text field.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        text(self.get(path)?)
    }

    /// A date field.
    #[must_use]
    pub fn date(&self, path: &str) -> Option<NaiveDate> {
        date(self.get(path)?)
    }

    /// A choice field.
    #[must_use]
    pub fn choice(&self, path: &str) -> Option<&'static str> {
        match self.get(path)? {
            Value::Choice(word) => Some(word),
            _ => None,
        }
    }

    /// A field of several choices; empty when absent.
    #[must_use]
    pub fn choices(&self, path: &str) -> &[&'static str] {
        match self.get(path) {
            Some(Value::Choices(words)) => words,
            _ => &[],
        }
    }

    /// A yes/no field; absent is `false`.
    #[must_use]
    pub fn flag(&self, path: &str) -> bool {
        matches!(self.get(path), Some(Value::Flag(true)))
    }

    /// A field of several texts; empty when absent.
    pub fn texts(&self, path: &str) -> impl Iterator<Item = &str> {
        let texts: &[Private<String>] = match self.get(path) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        };
        texts.iter().map(|text| text.expose().as_str())
    }

    /// The entries of a repeating group; empty when absent.
    #[must_use]
    pub fn entries(&self, group: &str) -> &[Entry] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }
}
