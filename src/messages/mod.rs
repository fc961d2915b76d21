//! The words of one locale: a message id and its values give text or an error, never a fallback.
//!
//! Fluent itself forgives: it prints a message with holes, falls to a default variant, and names an unknown function in
//! the text. Here every fault that can be seen without values stops the locale from loading, and the rest stops the text.
//! Isolation marks stay on in every locale, so that names and phone numbers keep their order in right-to-left lines.

mod args;
mod error;
mod load;
mod mark;
mod nesting;
mod standing;
mod uses;
mod walk;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, OnceLock},
};

use fluent::{FluentResource, concurrent::FluentBundle};

pub use args::Args;
pub use error::{LoadFault, MessageError};
pub use standing::Standing;

pub(crate) use load::{File, is_alone, parse};
pub(crate) use mark::mark;
pub(crate) use uses::{Kind, kind_of_keys};
pub(crate) use walk::{Key, Piece, pieces};

use crate::{locale::Locale, place::Place, suggest};

/// The words of one locale, checked. Shared between threads by reference.
pub struct Messages {
    locale: Locale,
    standing: Standing,
    bundle: FluentBundle<Arc<FluentResource>>,
    files: Vec<File>,
    entries: BTreeMap<String, Entry>,
}

/// What is known of a message before it is formatted.
#[derive(Debug)]
struct Entry {
    file: usize,
    offset: usize,
    /// Its text, once it was formatted, if it has no variables.
    fixed: OnceLock<String>,
    variables: BTreeSet<String>,
    selectors: BTreeMap<String, Kind>,
    /// The messages whose text stands in it.
    holds: Vec<String>,
}

impl Messages {
    /// Takes the Fluent files of a locale as pairs of name and text.
    ///
    /// # Errors
    /// Every [`LoadFault`] of every file: syntax, duplicate ids, references that lead nowhere or in a circle, function
    /// calls, attributes, byte order marks, full-width braces.
    pub fn load(locale: Locale, files: &[(&str, &str)]) -> Result<Self, Vec<LoadFault>> {
        load::load(locale, files)
    }

    /// The locale whose words these are.
    #[must_use]
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Who stands behind them. Until somebody is named it is nobody, but for English, which is the source.
    #[must_use]
    pub const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// These words with somebody behind them.
    #[must_use]
    pub fn standing_as(self, standing: Standing) -> Self {
        Self { standing, ..self }
    }

    /// A message and those whose text stands in it.
    pub fn with_held<'m>(&'m self, id: &'m str) -> impl Iterator<Item = &'m str> {
        let held = self.entries.get(id).into_iter().flat_map(|entry| &entry.holds);
        std::iter::once(id).chain(held.map(String::as_str))
    }

    /// The mark of each message's text, with the terms in it.
    #[must_use]
    pub fn marks(&self) -> BTreeMap<&str, String> {
        let nodes = || self.files.iter().flat_map(|file| file.resource.entries());
        let terms = nodes().filter_map(load::marked_term).collect();
        nodes().filter_map(|node| load::marked(node, &terms)).collect()
    }

    /// All message ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The words that stand in messages between their values, in the order of the files: what the fonts of a locale are
    /// cut for.
    pub fn fixed_texts(&self) -> impl Iterator<Item = &str> {
        let nodes = self.files.iter().flat_map(|file| file.resource.entries());
        nodes.flat_map(load::fixed_texts)
    }

    /// As [`Messages::fixed_texts`], of one message alone.
    pub fn fixed_texts_of(&self, id: &str) -> impl Iterator<Item = &str> {
        let entry = self.entries.get(id);
        let file = entry.and_then(|entry| self.files.get(entry.file));
        let nodes = file.into_iter().flat_map(|file| file.resource.entries());
        nodes.filter(move |node| load::is_message(node, id)).flat_map(load::fixed_texts)
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// Where a message stands.
    #[must_use]
    pub fn place_of(&self, id: &str) -> Option<Place> {
        self.entries.get(id).map(|entry| self.place(entry))
    }

    /// Every variable that a message and the messages it refers to use.
    ///
    /// # Errors
    /// [`MessageError::Missing`] when there is no such message.
    pub fn variables(&self, id: &str) -> Result<&BTreeSet<String>, MessageError> {
        self.entry(id).map(|entry| &entry.variables)
    }

    /// The text of a message with its values in it.
    ///
    /// # Errors
    /// [`MessageError`], which never holds a value: no such message, variables without a value, a number given as text
    /// where the message chooses by number (or the other way round), or a fault that only formatting can find.
    pub fn text(&self, id: &str, args: &Args<'_>) -> Result<String, MessageError> {
        let entry = self.entry(id)?;
        if let Some(text) = entry.fixed.get() {
            return Ok(text.clone());
        }
        let text = self.format(id, entry, args)?;
        if entry.variables.is_empty() {
            entry.fixed.get_or_init(|| text.clone());
        }
        Ok(text)
    }

    fn format(&self, id: &str, entry: &Entry, args: &Args<'_>) -> Result<String, MessageError> {
        self.check(id, entry, args)?;
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| self.missing(id))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args.as_fluent()), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(self.unresolved(id, entry, error)),
        }
    }

    fn entry(&self, id: &str) -> Result<&Entry, MessageError> {
        self.entries.get(id).ok_or_else(|| self.missing(id))
    }

    /// What Fluent would pass over in silence or print as a hole.
    fn check(&self, id: &str, entry: &Entry, args: &Args<'_>) -> Result<(), MessageError> {
        let absent: Vec<String> = entry.variables.iter().filter(|name| !args.has(name)).cloned().collect();
        if !absent.is_empty() {
            let place = self.place(entry);
            return Err(MessageError::MissingVariables { id: id.to_owned(), place, names: absent });
        }
        match entry.selectors.iter().find(|(name, kind)| args.is_number(name) != (**kind == Kind::Number)) {
            None => Ok(()),
            Some((name, kind)) => Err(MessageError::WrongKind {
                id: id.to_owned(),
                place: self.place(entry),
                name: name.clone(),
                wanted: kind.noun(),
            }),
        }
    }

    fn missing(&self, id: &str) -> MessageError {
        MessageError::Missing {
            id: id.to_owned(),
            locale: self.locale.tag.clone(),
            nearest: suggest::nearest(id, self.ids()).map(str::to_owned),
        }
    }

    fn unresolved(&self, id: &str, entry: &Entry, error: &fluent::FluentError) -> MessageError {
        MessageError::Unresolved { id: id.to_owned(), place: self.place(entry), reason: error.to_string() }
    }

    fn place(&self, entry: &Entry) -> Place {
        self.files.get(entry.file).map_or_else(|| Place::new("", "", 0), |file| file.place(entry.offset))
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("locale", &self.locale.tag)
            .field("messages", &self.entries.len())
            .finish()
    }
}

#[cfg(test)]
mod tests;
