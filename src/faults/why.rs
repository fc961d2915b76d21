//! The wording of every fault: what is wrong and the way out.

use super::LIST_OF_TABLES;

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

    // Rows of a table
    #[error("the row is larger than {0} KiB")]
    RowTooLarge(usize),
    #[error("the row has half of a UTF-16 pair alone, which is no character")]
    BrokenUtf16,
    #[error("the row has {found} cells, and the header {wanted}")]
    ShortRow { found: usize, wanted: usize },
    #[error("the row has {found} cells, and the header only {wanted}")]
    LongRow { found: usize, wanted: usize },
    #[error("a quotation mark opens a cell of this row and does not close it")]
    OpenQuote,
    #[error("something follows the quotation mark that closes a cell")]
    StrayQuote,
    #[error("the file ends within this row, or before its list is closed")]
    CutOff,
    #[error("something follows the end of the list")]
    AfterTheList,
    #[error("the row has no id")]
    NoId,
    #[error("{} have the same id; upper and lower case count as one", these(.rows, *.more))]
    SameId { rows: Vec<u64>, more: u64 },
    #[error("not a date of the form `{format}`")]
    NotInFormat { format: String },
    #[error("not one of the words that the map turns into others")]
    NotInMap { known: String },

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
    #[error("missing, so the packet is in English")]
    NoLanguage,
    #[error("no ZIP code of the United States")]
    ForeignZip,
    #[error("{} have the same chart number", these(.rows, *.more))]
    SameChart { rows: Vec<u64>, more: u64 },
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
            Self::NotInMap { known } => {
                format!("the map knows {known}; add the word to `values`, or change the cell")
            }
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
            Self::RowTooLarge(_) => "a row has a few thousand characters; is a quotation mark missing?",
            Self::BrokenUtf16 => "write the row's words again from the source, or save the file as UTF-8",
            Self::ShortRow { .. } => "a cell is missing; nothing was moved to fill it",
            Self::LongRow { .. } => "a cell with a comma, semicolon or tab in it stands in quotation marks",
            Self::OpenQuote => {
                "close the cell with a quotation mark; one that belongs to the text is written twice: \"\""
            }
            Self::StrayQuote => "a quotation mark that belongs to a cell's text is written twice: \"\"",
            Self::CutOff => "was the file copied whole? a list closes with `]`",
            Self::AfterTheList => {
                "a JSON file is one list; or write a record a line and name the file .jsonl"
            }
            Self::NoId => "fill the cell, or run without an id column: rows then go by their numbers",
            Self::SameId { .. } => {
                "give each row its own, or run without an id column: rows then go by their numbers"
            }
            Self::SameChart { .. } => "is a patient in the file twice?",
            Self::NotInFormat { .. } => {
                "change the cell, or the form in the map; the order of day and month is never guessed"
            }
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
            Self::ForeignZip => "check it, or name the country in `patient.address.country`",
            Self::NotAZip => {
                "write 5 digits, or 5 and 4 with a hyphen, in quotes; for another country set `patient.address.country`"
            }
            Self::NoLanguage => "write the patient's language, or name one for all with `--language`",
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

/// `U+202E, U+1F600`.
fn code_points(characters: &[char]) -> String {
    characters.iter().map(|c| code_point(*c)).collect::<Vec<_>>().join(", ")
}

/// `U+202E`.
fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// `rows 2, 9 and 4 more`.
fn these(rows: &[u64], more: u64) -> String {
    let numbers: Vec<String> = rows.iter().map(ToString::to_string).collect();
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("rows {}{more}", numbers.join(", "))
}
