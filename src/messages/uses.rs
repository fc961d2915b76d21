//! What a message asks for: its variables, what it chooses by, and the messages and terms it refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::{Key, Piece};

/// What a selector chooses by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A number, by plural category or value.
    Number,
    /// One of a few words.
    Word,
}

impl Kind {
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Word => "a word",
        }
    }
}

/// Uses of one message or term by itself.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    pub(super) variables: BTreeSet<&'a str>,
    pub(super) selectors: BTreeMap<&'a str, Kind>,
    pub(super) messages: Vec<&'a str>,
    pub(super) terms: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Uses<'a> {
    pub(super) fn of(pieces: &[Piece<'a>]) -> Self {
        let mut uses = Self::default();
        for piece in pieces {
            uses.add(piece);
        }
        uses
    }

    fn add(&mut self, piece: &Piece<'a>) {
        match piece {
            Piece::Variable(name) => {
                self.variables.insert(name);
            }
            Piece::Select { by: Some(name), keys } => {
                if let Some(kind) = kind_of_keys(keys) {
                    self.selectors.insert(name, kind);
                }
            }
            Piece::Message { id } => self.messages.push(id),
            Piece::Term { id, given } => self.terms.push((id, given.clone())),
            _ => {}
        }
    }
}

/// By what a set of variant keys chooses; `None` when the keys do not tell (`other` alone).
pub(crate) fn kind_of_keys(keys: &[Key<'_>]) -> Option<Kind> {
    let is_plural =
        |key: &Key<'_>| key.is_number || matches!(key.name, "zero" | "one" | "two" | "few" | "many");
    if keys.iter().any(is_plural) {
        Some(Kind::Number)
    } else {
        keys.iter().any(|key| key.name != "other").then_some(Kind::Word)
    }
}
