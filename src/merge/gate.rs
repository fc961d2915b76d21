//! The messages of a packet that no qualified person has checked, and what the clinic wants done about them.
//!
//! Only messages that really stand in the packet count: those of its language, and those of the second one. It is enough
//! to know of one, unless the clinic wants all named, so that a locale which nobody has checked costs nothing.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{MergeError, source::Run};
use crate::{
    messages::{Messages, Standing},
    profile::Translations,
};

/// What was found until now, by the language's tag.
pub(super) struct Gate {
    policy: Translations,
    found: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl Gate {
    pub(super) const fn new(policy: Translations) -> Self {
        Self { policy, found: RefCell::new(BTreeMap::new()) }
    }

    /// Whether it wants to hear of a message of these words.
    fn listens(&self, messages: &Messages) -> bool {
        let all = self.policy == Translations::RequireReviewed;
        let unchecked = !matches!(messages.standing(), Standing::Source | Standing::Reviewed);
        unchecked && (all || self.found.borrow().is_empty())
    }

    fn note(&self, messages: &Messages, id: &str) {
        let standing = messages.standing();
        let mut found = self.found.borrow_mut();
        for id in messages.with_held(id).filter(|id| !standing.is_reviewed(id)) {
            found.entry(messages.locale().tag.clone()).or_default().insert(id.to_owned());
        }
    }

    /// Whether pages must say that not all of their words are checked.
    pub(super) fn marks(&self) -> bool {
        self.policy == Translations::Mark && !self.found.borrow().is_empty()
    }

    /// Why there is no packet, for each language.
    pub(super) fn refusals(&self) -> Vec<MergeError> {
        if self.policy != Translations::RequireReviewed {
            return Vec::new();
        }
        let refusal = |(tag, ids): (&String, &BTreeSet<String>)| MergeError::Unreviewed {
            tag: tag.clone(),
            ids: ids.iter().cloned().collect(),
        };
        self.found.borrow().iter().map(refusal).collect()
    }
}

impl Run<'_> {
    /// Hears that messages stand in the packet. They are named only where somebody listens.
    pub(super) fn used<I: AsRef<str>>(&self, messages: &Messages, ids: impl FnOnce() -> Vec<I>) {
        let is = |words: &Messages| std::ptr::eq(words, messages);
        let own = is(self.local) || self.companion.is_some_and(|(_, words)| is(words));
        if own && self.gate.listens(messages) {
            ids().iter().for_each(|id| self.gate.note(messages, id.as_ref()));
        }
    }

    /// Who stands behind the packet's words, as manifests name it.
    pub(super) fn review(&self) -> &'static str {
        let companion = self.companion.map(|(_, words)| words.standing());
        let translations = std::iter::once(self.local.standing()).chain(companion);
        let mut translations = translations.filter(|standing| **standing != Standing::Source).peekable();
        if translations.peek().is_none() {
            Standing::Source.name()
        } else if self.gate.found.borrow().is_empty() {
            Standing::Reviewed.name()
        } else if translations.all(|standing| *standing == Standing::Machine) {
            Standing::Machine.name()
        } else {
            Standing::PARTLY
        }
    }
}
