//! Who stands behind each message of a translation: `locales/<tag>/review.toml`, a line a message.
//!
//! `source` is the mark of the English message that the translation was made from: when English changes, the translation
//! is stale. What a person has checked is kept with a mark of its own (`text`), so that a translation that is changed
//! afterwards is not taken for the one that was checked. A message without a line has nobody behind it, and so has every
//! message of a locale without the file. English has none: it is the source.

mod read;
mod state;
mod write;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use state::{State, standing, states};

/// What is known of the messages of a locale, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review(BTreeMap<String, Entry>);

/// What is known of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Mark of the English message that it was made from.
    pub source: String,
    /// The person who has checked it; without one, a machine made it and nobody has.
    pub check: Option<Check>,
}

/// A message that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Mark of the translation that was checked.
    pub text: String,
    /// By whom.
    pub person: Person,
}

/// Who has checked a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Whether the meaning was checked by somebody of the profession as well (`clinical`), or the language alone (`human`).
    pub clinical: bool,
    /// Name.
    pub reviewer: String,
    /// What makes them fit to judge.
    pub qualification: String,
    /// The day.
    pub date: NaiveDate,
}

impl Review {
    /// What is known of a message.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.0.get(id)
    }

    /// The ids that it names, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether a person has checked any message.
    #[must_use]
    pub fn has_checks(&self) -> bool {
        self.0.values().any(|entry| entry.check.is_some())
    }

    /// Says who stands behind a message.
    pub fn set(&mut self, id: &str, entry: Entry) {
        self.0.insert(id.to_owned(), entry);
    }

    /// Forgets messages that are no more.
    pub fn retain(&mut self, is_known: impl Fn(&str) -> bool) {
        self.0.retain(|id, _| is_known(id));
    }
}
