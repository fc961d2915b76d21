//! What a finding is, and which kinds there are.

use std::fmt;

use crate::place::{Place, hint_line};

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Tag of the locale; empty for what belongs to none.
    pub locale: String,
    /// Where.
    pub place: Place,
    /// What kind.
    pub code: Code,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

/// Kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// A settings file (locale, packet, jurisdiction, clinic, sample) has a fault, or names what does not exist.
    Settings,
    /// Nothing uses a file or folder.
    Stray,
    /// The files cannot be loaded: syntax, duplicates, references, functions, braces, byte order marks.
    Load,
    /// A message that is used, or that English has, is not there.
    Missing,
    /// Nothing uses a message.
    Unused,
    /// English has no such message.
    Obsolete,
    /// A variable or reference of the English message is not in all variants of this one.
    DroppedVariable,
    /// A variable that the English message does not have.
    UnknownVariable,
    /// A variant for a word or plural category that never comes.
    UnknownKey,
    /// A word that English has a variant for has none here, or no neutral default.
    MissingKey,
    /// A plural category of the language has no variant.
    MissingPlural,
    /// A character that no font of the locale has, or that is lost in bold.
    NoGlyph,
    /// A direction mark typed by hand.
    DirectionMark,
    /// A digit of another script than `locale.toml` says.
    Digits,
    /// A number or phone in the text that should be a variable.
    LiteralNumber,
    /// A line break in the text.
    LineBreak,
    /// The text is the English one.
    CopyOfEnglish,
    /// Words of English stand in a translation.
    EnglishWords,
    /// The list of terms is missing or has a fault.
    Terms,
    /// A word that the list of terms refuses.
    RefusedTerm,
    /// A straight quotation mark or apostrophe.
    StraightQuote,
    /// A space too many, or one of the wrong kind.
    Space,
    /// The sentences of a file are harder than plain text.
    Reading,
    /// The back-translation of a message is missing, stale or not judged.
    BackTranslation,
    /// `review.toml` cannot be read, or names a message that is not there.
    Review,
    /// A packet cannot be merged with these words.
    Merge,
    /// Words do not fit into their place on a page.
    Length,
}

impl Code {
    /// Its name, in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Stray => "stray",
            Self::Load => "load",
            Self::Missing => "missing",
            Self::Unused => "unused",
            Self::Obsolete => "obsolete",
            Self::DroppedVariable => "dropped-variable",
            Self::UnknownVariable => "unknown-variable",
            Self::UnknownKey => "unknown-key",
            Self::MissingKey => "missing-key",
            Self::MissingPlural => "missing-plural",
            Self::NoGlyph => "no-glyph",
            Self::DirectionMark => "direction-mark",
            Self::Digits => "digits",
            Self::LiteralNumber => "literal-number",
            Self::LineBreak => "line-break",
            Self::CopyOfEnglish => "copy-of-english",
            Self::EnglishWords => "english-words",
            Self::Terms => "terms",
            Self::RefusedTerm => "refused-term",
            Self::StraightQuote => "straight-quote",
            Self::Space => "space",
            Self::Reading => "reading",
            Self::BackTranslation => "back-translation",
            Self::Review => "review",
            Self::Merge => "merge",
            Self::Length => "length",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}{}", self.place, self.code, self.message, hint_line(self.hint.as_deref()))
    }
}
