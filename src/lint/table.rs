//! The parsed messages of a locale, by id.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern};

use super::{Code, Finding, LocaleFiles};
use crate::{
    messages::{File, Piece, parse, pieces},
    place::Place,
};

/// All messages of a locale that can be parsed.
pub(super) struct Table<'a> {
    pub(super) tag: &'a str,
    /// Name of `locale.toml`.
    settings: &'a str,
    files: Vec<File>,
}

/// A message.
#[derive(Clone, Copy)]
pub(super) struct Word<'t> {
    pub(super) id: &'t str,
    pub(super) pattern: &'t Pattern<&'t str>,
    file: &'t File,
}

impl<'a> Table<'a> {
    /// Parses the files; what cannot be parsed is a finding of [`Code::Load`] elsewhere.
    pub(super) fn parse(files: &LocaleFiles<'a>) -> Self {
        let mut faults = Vec::new();
        let parsed = files.words.iter().filter_map(|(name, text)| parse(name, text, &mut faults));
        Self { tag: files.tag, settings: files.settings.0, files: parsed.collect() }
    }

    /// The messages by id; of duplicates the last.
    pub(super) fn messages(&self) -> BTreeMap<&str, Word<'_>> {
        self.words().filter(|(is_message, _)| *is_message).map(|(_, word)| (word.id, word)).collect()
    }

    /// Messages and terms, in the order of the files.
    pub(super) fn words(&self) -> impl Iterator<Item = (bool, Word<'_>)> {
        self.files.iter().flat_map(|file| {
            file.resource.entries().filter_map(move |entry| {
                let (is_message, id, pattern) = match entry {
                    Entry::Message(message) => (true, message.id.name, message.value.as_ref()?),
                    Entry::Term(term) => (false, term.id.name, &term.value),
                    _ => return None,
                };
                Some((is_message, Word { id, pattern, file }))
            })
        })
    }

    /// The place of what the locale's folder lacks.
    pub(super) fn home(&self) -> Place {
        Place::new(self.settings, "", 0)
    }

    /// A place in the locale as a whole.
    pub(super) fn start(&self) -> Place {
        let first = self.files.first().map_or(self.settings, |file| file.name.as_str());
        Place::new(first, "", 0)
    }

    pub(super) fn finding(
        &self,
        place: Place,
        code: Code,
        message: impl Into<String>,
        hint: Option<&str>,
    ) -> Finding {
        let hint = hint.map(str::to_owned);
        Finding { locale: self.tag.to_owned(), place, code, message: message.into(), hint }
    }
}

impl<'t> Word<'t> {
    pub(super) fn pieces(&self) -> Vec<Piece<'t>> {
        pieces(self.pattern)
    }

    /// Name of its file.
    pub(super) fn file_name(&self) -> &'t str {
        &self.file.name
    }

    /// The place of a part of the message's source.
    pub(super) fn place(&self, part: &str) -> Place {
        self.file.place(self.file.offset(part))
    }
}
