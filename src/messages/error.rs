//! Everything that words can do wrong, in one place. No variant can hold a value that was merged.

use thiserror::Error;

use crate::place::{Place, hint_line};

/// Why a file of words cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("{place}: {message}{}", hint_line(.hint.as_deref()))]
pub struct LoadFault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

/// Why a message gives no text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MessageError {
    /// The locale has no such message.
    #[error("message `{id}` is missing in locale `{locale}`{}", hint_line(.nearest.as_ref().map(|n| format!("did you mean `{n}`?")).as_deref()))]
    Missing {
        /// The message asked for.
        id: String,
        /// The locale asked.
        locale: String,
        /// A message that may have been meant.
        nearest: Option<String>,
    },
    /// The message has variables that got no value.
    #[error("{place}: message `{id}` got no value for {}", listed(.names))]
    MissingVariables {
        /// The message.
        id: String,
        /// Where it stands.
        place: Place,
        /// The variables without a value, sorted.
        names: Vec<String>,
    },
    /// The message chooses between variants by a value of the other kind.
    #[error("{place}: message `{id}` chooses by `${name}`, which must be {wanted}")]
    WrongKind {
        /// The message.
        id: String,
        /// Where it stands.
        place: Place,
        /// The variable.
        name: String,
        /// `a number` or `a word`.
        wanted: &'static str,
    },
    /// Fluent found a fault while formatting.
    #[error("{place}: message `{id}` cannot be formatted: {reason}")]
    Unresolved {
        /// The message.
        id: String,
        /// Where it stands.
        place: Place,
        /// Fluent's words.
        reason: String,
    },
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}
