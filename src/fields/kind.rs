//! What the value of a field looks like, and the closed lists of words.

/// What the value of a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Text of one or more lines.
    Lines,
    /// A list of texts, one line each.
    Texts,
    /// What stands in one cell of the records form: a town, a chart number. The form has two pages, so it is short.
    Cell,
    /// The lines of a postal address, each for a cell of the form.
    Street,
    /// An address of several lines for a cell of the form.
    Address,
    /// A name in any script.
    Name,
    /// A name in Latin letters, as a clerk or the post needs it.
    LatinName,
    /// A civil date.
    Date,
    /// A telephone or fax number.
    Phone,
    /// An e-mail address.
    Email,
    /// A ZIP code of 5 or 9 digits (another country's code where a country is named).
    Zip,
    /// A BCP 47 language tag.
    Language,
    /// A short key of ASCII letters, digits, `-`, `_` and `.`: it names a job or a file.
    Key,
    /// Digits alone.
    Digits,
    /// One word of a closed list.
    Choice(&'static [&'static str]),
    /// Several words of a closed list.
    Choices(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
}

impl Kind {
    /// What to write, for `list fields` and hints.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Lines => "text of several lines",
            Self::Texts => "list of texts",
            Self::Cell => "short text",
            Self::Street => "list of address lines",
            Self::Address => "address of several lines",
            Self::Name => "name",
            Self::LatinName => "name in Latin letters",
            Self::Date => "date YYYY-MM-DD",
            Self::Phone => "phone number",
            Self::Email => "e-mail address",
            Self::Zip => "ZIP code",
            Self::Language => "language tag",
            Self::Key => "key",
            Self::Digits => "digits",
            Self::Choice(_) => "one of",
            Self::Choices(_) => "list of",
            Self::Flag => "true or false",
        }
    }

    /// The closed list of a choice; empty for other kinds.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Choice(words) | Self::Choices(words) => words,
            _ => &[],
        }
    }

    /// Most texts in a list of this kind.
    #[must_use]
    pub const fn max_texts(self) -> usize {
        match self {
            Self::Street => 5,
            _ => 40,
        }
    }

    /// Most characters that one text of this kind may have.
    #[must_use]
    pub const fn max_chars(self) -> usize {
        match self {
            Self::Lines => 2000,
            Self::Address => 400,
            Self::Cell | Self::Street => 80,
            Self::Email => 254, // RFC 5321, 4.5.3.1.3: a path is at most 256 octets with its brackets
            Self::Name | Self::LatinName => 120,
            Self::Phone => 40,
            Self::Language => 35, // RFC 5646, 4.4.1
            Self::Key => 64,
            Self::Digits => 31,
            Self::Zip => 12,
            _ => 300,
        }
    }
}

/// The closed lists.
pub mod words {
    /// Grammatical gender; `other` asks for wording that fits everybody.
    pub const GENDER: &[&str] = &["female", "male", "other"];
    /// Who says the words of the script.
    pub const SPEAKER: &[&str] = &["patient", "caregiver", "parent"];
    /// Question sets and defaults of the records form.
    pub const CONDITION: &[&str] =
        &["surgery", "cancer", "rare", "chronic", "child", "mental", "med", "nodx"];
    /// Where the copies go.
    pub const TO: &[&str] = &["self", "doctor", "both"];
    /// Departments that keep records apart from the records office.
    pub const DEPARTMENT: &[&str] = &["records", "imaging", "pathology"];
    /// Kinds of records: the `rec-what-*` messages, in their order.
    pub const RECORDS: &[&str] = &[
        "summary",
        "labs",
        "imaging-reports",
        "images",
        "path-report",
        "path-slides",
        "op",
        "meds",
        "treatment",
        "heart",
        "genetic-tumor",
        "bills",
        "other",
    ];
    /// Specially protected topics: the `rec-private-*` messages. They are never ticked by the program.
    pub const PRIVATE: &[&str] = &["mental", "sud", "hiv", "genetic", "sti", "repro"];
    /// Formats and ways of delivery: the `rec-how-*` messages of the form.
    pub const FORMAT: &[&str] = &["portal", "email", "disc", "transfer", "paper", "pickup"];
    /// Health cover.
    pub const COVERAGE: &[&str] = &[
        "medicare",
        "medicare-advantage",
        "medicaid",
        "employer",
        "marketplace",
        "none",
        "self-pay",
        "va",
        "tricare",
        "other",
    ];
}
