//! The values that go into a message, each a text or a number.

use std::{borrow::Cow, fmt};

use fluent::{FluentArgs, FluentValue};

/// Values for the variables of a message. Its `Debug` shows names only.
#[derive(Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text that is ready to print. A later value of the same name replaces it.
    #[must_use]
    pub fn text(mut self, name: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        self.0.set(name, FluentValue::String(text.into()));
        self
    }

    /// Adds a number that a message can choose a plural form by. It prints in ASCII digits.
    #[must_use]
    pub fn number(mut self, name: &'a str, number: u32) -> Self {
        self.0.set(name, number);
        self
    }

    /// Whether a variable has a value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some()
    }

    pub(super) fn is_number(&self, name: &str) -> bool {
        matches!(self.0.get(name), Some(FluentValue::Number(_)))
    }

    pub(super) const fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

impl fmt::Debug for Args<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
