//! Everything that can be wrong with a record, in words. No fault holds a patient's value.
//!
//! All wording stands in [`Why`], so that one person can proof-read the program's voice.

use std::fmt;

use crate::place::{Place, hint_line};

/// Something wrong, or worth a warning, in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// Path of the field, with entries of a group counted from 1 (`candidates[2].phone`); `None` for the file as such.
    pub field: Option<String>,
    /// What is wrong.
    pub why: Why,
}

/// All faults of a record: the record is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// At least one, in the order of the file.
    pub faults: Vec<Fault>,
}

/// What a group of a record wants.
pub(crate) const LIST_OF_TABLES: &str = "a list of tables";

/// What is wrong. `Display` says it, [`Why::hint`] says the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)] // the messages say it
pub enum Why {
    // The file
    #[error("the file is larger than {0} KiB")]
    TooLarge(usize),
    #[error("the file is UTF-16, not UTF-8")]
    Utf16,
    #[error("byte {0} of the file is not UTF-8")]
    NotUtf8(usize),
    #[error("tables and lists are nested more than {0} deep")]
    TooDeep(usize),
    #[error("not valid {format}: {what}")]
    Syntax { format: &'static str, what: &'static str },
    #[error("the same key stands here a second time")]
    DuplicateKey,
    #[error("the record is {0}, not a table of fields")]
    NotARecord(&'static str),
    #[error("there are more faults; only the first {0} are listed")]
    More(usize),

    // Keys
    #[error("no such field")]
    UnknownKey { near: Option<&'static str> },
    #[error("there is a key that is no field; it is not shown, as it may be a patient's detail")]
    HiddenKey { near: Option<&'static str> },
    #[error("never collected: {0}")]
    Never(&'static str),
    #[error("missing")]
    Missing,
    #[error("missing, although `speaker.role` says that someone else speaks")]
    SpeakerUnnamed,

    // Values
    #[error("{found} where {wanted} should be")]
    WrongType { found: &'static str, wanted: &'static str },
    #[error("more than {0} entries")]
    TooMany(usize),
    #[error("{chars} characters long; at most {max} fit")]
    TooLong { chars: usize, max: usize },
    #[error("has the control character {}", code_point(*.0))]
    Control(char),
    #[error("has a line break, but its place on the page is one line")]
    LineBreak,
    #[error("has the character U+FFFD: an earlier program has already lost what stood there")]
    Damaged,
    #[error("has a letter with more than {0} marks on it")]
    TooManyMarks(usize),
    #[error("not a date")]
    NotADate,
    #[error("no such day in the calendar")]
    NoSuchDay,
    #[error("a date with a time")]
    DateWithTime,
    #[error("not one of its words")]
    NotAWord { words: &'static [&'static str] },
    #[error("not a phone number")]
    NotAPhone,
    #[error("not an e-mail address")]
    NotAnEmail,
    #[error("not a ZIP code")]
    NotAZip,
    #[error("not a language tag")]
    NotALanguage,
    #[error("not a key of letters and digits")]
    NotAKey,
    #[error("not digits")]
    NotDigits,
    #[error("has letters that are not Latin")]
    NotLatin,

    // Values that the program has nothing for
    #[error("there is no packet in this language")]
    NoSuchLanguage { known: String },
    #[error("there are no rules for this jurisdiction")]
    NoSuchJurisdiction { hint: String },
    #[error("no font has {}", code_points(.0))]
    NoGlyph(Vec<char>),

    // Dates against each other
    #[error("after today, {today}")]
    InTheFuture { today: chrono::NaiveDate },
    #[error("more than {0} years ago")]
    TooLongAgo(u32),
    #[error("not after today, {today}")]
    NotInTheFuture { today: chrono::NaiveDate },
    #[error("before `{0}`")]
    Before(&'static str),

    // Warnings
    #[error("the invisible mark {} was taken out", code_point(*.0))]
    Removed(char),
    #[error("the patient is under {0}, and nobody is named who may sign")]
    MinorAlone(u32),
    #[error("already past, as today is {today}")]
    Past { today: chrono::NaiveDate },
}

impl Why {
    /// The way out.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::UnknownKey { near } | Self::HiddenKey { near } => near.map_or_else(
                || "`second-opinion list fields` shows all fields".to_owned(),
                |near| format!("did you mean `{near}`?"),
            ),
            Self::NotAWord { words } => format!("write one of {}", words.join(", ")),
            Self::NoSuchLanguage { known } => format!("there are {known}"),
            Self::NoSuchJurisdiction { hint } => hint.clone(),
            Self::Before(other) => format!("change this date or `{other}`"),
            other => other.fixed_hint()?.to_owned(),
        })
    }

    /// The way out where it is always the same.
    fn fixed_hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::TooLarge(_) => "a record has a few hundred lines; is this the right file?",
            Self::Utf16 | Self::NotUtf8(_) => "save the file as UTF-8",
            Self::TooDeep(_) => "a record needs tables of three levels",
            Self::Syntax { format: "JSON", .. } => {
                "keys and texts stand in double quotes, and commas between members"
            }
            Self::Syntax { .. } => {
                "a line reads `key = \"text\"`; dates, true and false stand without quotes"
            }
            Self::WrongType { wanted: LIST_OF_TABLES, .. } => "each entry opens with its own `[[...]]` line",
            Self::DuplicateKey => "keep one of the two",
            Self::NotARecord(_) => "write the fields by name, as `second-opinion list fields` shows them",
            Self::More(_) => "mend these and run again",
            Self::Never(_) => "delete the line; no form of the packet needs it",
            Self::Missing => "a packet cannot be printed without it; `--blank` prints one with writing lines",
            Self::SpeakerUnnamed => "name the person who calls, or delete `speaker.role`",
            Self::TooLong { .. } => "shorten it",
            Self::Control(_) => "delete it and write the words again",
            Self::LineBreak => "write it on one line",
            Self::Damaged | Self::TooManyMarks(_) => "write the word again from the source",
            Self::NotADate | Self::DateWithTime => {
                "write YYYY-MM-DD, such as 2026-11-05; the order of day and month is never guessed"
            }
            Self::NoSuchDay => "check the day and the month",
            Self::NotAPhone => "write digits with hyphens, such as 312-555-0142, or +44 20 7946 0000",
            Self::NotAnEmail => "write it like name@example.org",
            Self::NotAZip => {
                "write 5 digits, or 5 and 4 with a hyphen, in quotes; for another country set `patient.address.country`"
            }
            Self::NotALanguage => "write a tag such as en, es or zh-Hans",
            Self::NotAKey => "use letters a-z, digits, `-`, `_` and `.`, with a letter or digit first",
            Self::NotDigits => "write digits 0-9 alone, in quotes",
            Self::NotLatin => "write it as it stands on the chart, or leave it out",
            Self::NoGlyph(_) => "write it in other letters, or add a font that has them with `--fonts DIR`",
            Self::TooLongAgo(_) => "check the year",
            Self::Removed(_) => "the page sets the direction of text itself; delete the mark from the record",
            Self::MinorAlone(_) => {
                "set `representative.name`, or `patient.minor_consent` where the law lets minors sign"
            }
            _ => return None,
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if let Some(field) = &self.field {
            write!(f, "field `{field}`: ")?;
        }
        write!(f, "{}{}", self.why, hint_line(self.why.hint().as_deref()))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// `U+202E, U+1F600`.
fn code_points(characters: &[char]) -> String {
    characters.iter().map(|c| code_point(*c)).collect::<Vec<_>>().join(", ")
}

/// `U+202E`.
fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
