//! Why a packet cannot be merged. No variant can hold a value of the patient.

use thiserror::Error;

use crate::{
    messages::MessageError,
    place::{Place, hint_line},
};

/// Why a packet cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MergeError {
    /// A document was asked for that the packet does not have.
    #[error("the packet has no document `{id}`{}", hint_line(Some(.hint)))]
    NoSuchDocument {
        /// The id asked for.
        id: String,
        /// What there is.
        hint: String,
    },
    /// No title of a document is printed.
    #[error(
        "document `{document}` has no title\n  hint: for every record the fact of one of its `title` blocks must hold"
    )]
    NoTitle {
        /// The document.
        document: String,
    },
    /// A message gives no text.
    #[error("{place}: {error}")]
    Message {
        /// Where the packet names the message.
        place: Place,
        /// Why not.
        error: MessageError,
    },
    /// A message that the program prints of itself, such as the name of a month, gives no text.
    #[error(transparent)]
    Words(#[from] MessageError),
    /// The place wants a notice in a language that has no words.
    #[error(
        "jurisdiction `{jurisdiction}` wants a notice in `{tag}`, which is no language of the program\n  hint: add the \
         language with `--locales`, or take its tag out of `notice.languages`"
    )]
    NoSuchLanguage {
        /// Its tag.
        tag: String,
        /// The place.
        jurisdiction: String,
    },
    /// The clinic prints no message that no qualified person has checked (45 CFR 92.201(c)(3)).
    #[error(
        "{} of `{tag}` in this packet {} not been checked by a qualified person since {} last changed: {}\n  hint: \
         `second-opinion translations accept {tag}` notes who has checked them; `translations = \"mark\"` in clinic.toml \
         prints a notice on every page instead",
        counted(.ids.len()), if .ids.len() == 1 { "has" } else { "have" }, if .ids.len() == 1 { "it" } else { "they" },
        shown(.ids)
    )]
    Unreviewed {
        /// The language.
        tag: String,
        /// The messages, sorted.
        ids: Vec<String>,
    },
    /// A message needs a value that neither the record nor the place has.
    #[error("{place}: message `{id}` needs {}, which nobody gave{}", .names.join(", "), hint_line(Some(HINT)))]
    NoValue {
        /// Where the packet names the message.
        place: Place,
        /// The message.
        id: String,
        /// Each variable, with the field that it comes from.
        names: Vec<String>,
    },
}

const HINT: &str =
    "fill in the field, or let the packet print the message only `when` a fact says that it is known";

/// Most ids that an error names.
const MOST_SHOWN: usize = 20;

fn counted(messages: usize) -> String {
    if messages == 1 { "1 message".to_owned() } else { format!("{messages} messages") }
}

fn shown(ids: &[String]) -> String {
    let shown = ids.iter().take(MOST_SHOWN).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    match ids.len().saturating_sub(MOST_SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
