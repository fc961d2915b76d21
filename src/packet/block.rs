//! The closed set of blocks that a handout is made of. Each becomes one kind of [`crate::document::Block`].

use serde::{Deserialize, Deserializer, de::Error};

use super::{Doctors, Grid, Id, Questions, Sets, Value, When, Words};
use crate::document::Icon;

/// A block of a handout, as `[[block]]` with one key that names its kind.
#[allow(missing_docs)] // the structs say what they are
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    Side(Side),
    Title(Title),
    Heading(Words),
    Paragraph(Words),
    Columns(Items),
    Callout(Words),
    Note(Words),
    Bullets(List),
    Checks(List),
    Steps(Steps),
    Bubble(Bubble),
    Pairs(Pairs),
    Lines(Lines),
    Log(Log),
    Questions(Questions),
    Doctors(Doctors),
    Grid(Grid),
    Sets(Sets),
    Card(Card),
    Notices(Notices),
}

/// A card to show to staff.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its title.
    pub title: Id,
    /// Its lines, each in English and in the packet's language.
    pub rows: Vec<CardRow>,
    /// Without it: always.
    pub when: Option<When>,
}

/// A line of a card.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardRow {
    /// The message.
    pub text: Id,
    /// Whether the name of the patient's language stands after it.
    #[serde(default)]
    pub language: bool,
}

/// A notice in every language of the jurisdiction.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notices {
    /// The message.
    pub text: Words,
    /// What follows it.
    pub call: Words,
    /// Without it: always.
    pub when: Option<When>,
}

/// What follows starts on a new side: `side = {}`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Without it: always.
    pub when: Option<When>,
}

/// Title and summary of the document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// The title.
    pub text: Id,
    /// The one line that says the answer.
    pub lead: Id,
    /// Whether the page bar stands under them.
    #[serde(default = "yes")]
    pub bar: bool,
    /// Without it: always.
    pub when: Option<When>,
}

/// Texts side by side.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// The texts.
    pub items: Vec<Words>,
    /// Without it: always.
    pub when: Option<When>,
}

/// A list with dots or boxes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The items.
    pub items: Vec<Words>,
    /// 1 or 2.
    #[serde(default = "one", deserialize_with = "columns")]
    pub columns: u8,
    /// Without it: always.
    pub when: Option<When>,
}

/// The steps with their dates.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// Heading over the steps.
    pub title: Id,
    /// Heading over the dates.
    pub dates: Id,
    /// The steps, in order.
    pub rows: Vec<Step>,
    /// Without it: always.
    pub when: Option<When>,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// A sign of what it is about: `talk`, `call`, `papers`, `doctor` or `weigh`.
    #[serde(default, deserialize_with = "icon")]
    pub icon: Option<Icon>,
    /// The bold first sentence: the first of these whose fact holds.
    pub head: Vec<Words>,
    /// What stands under it.
    #[serde(default)]
    pub rest: Vec<Words>,
    /// The dates beside it.
    #[serde(default)]
    pub dates: Vec<Line>,
}

/// A label with a value or a writing line.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What to write here.
    pub label: Id,
    /// What the record may know; each value is a paragraph.
    #[serde(default)]
    pub fill: Vec<Value>,
    /// Whether the values share one paragraph.
    #[serde(default)]
    pub join: bool,
    /// Writing lines under the first.
    #[serde(default)]
    pub extra: u8,
    /// Without it: always.
    pub when: Option<When>,
}

/// Words to say aloud.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bubble {
    /// Main lines.
    #[serde(default)]
    pub main: Vec<Words>,
    /// Questions to tick when asked.
    #[serde(default)]
    pub questions: Vec<Words>,
    /// Closing lines.
    #[serde(default)]
    pub closing: Vec<Words>,
    /// Without it: always.
    pub when: Option<When>,
}

/// What the doctor may say, and the replies.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pairs {
    /// The pairs.
    pub rows: Vec<Pair>,
    /// Without it: always.
    pub when: Option<When>,
}

/// One pair.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The doctor's words, or a situation.
    pub doctor: Id,
    /// `false` for a situation.
    #[serde(default = "yes")]
    pub speech: bool,
    /// What to say.
    pub reply: Id,
    /// What is not said.
    pub advice: Option<Id>,
    /// Without it: always.
    pub when: Option<When>,
}

/// Labels with values or writing lines.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    /// The lines.
    pub rows: Vec<Line>,
    /// Without it: always.
    pub when: Option<When>,
}

/// A table to write in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether a row holds several lines of handwriting.
    #[serde(default)]
    pub notes: bool,
    /// Whether the table may grow, shrink or fall away with the room on its page.
    #[serde(default)]
    pub spare: bool,
    /// Without it: always.
    pub when: Option<When>,
}

/// A column of a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its head.
    pub title: Id,
    /// Its share of 504.
    pub width: u16,
}

/// A row of a table, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Row {
    /// Empty rows.
    Blank(u8),
    /// A row whose first cell holds a text.
    Text(Words),
    /// A row for each of the three doctors, by name where it is known: the message has `$n`.
    Doctors(Id),
    /// A row for each records office that is known: `"offices"`.
    Offices,
}

impl Block {
    /// Under which fact the block is printed; `None`: always.
    #[must_use]
    pub const fn when(&self) -> Option<When> {
        match self {
            Self::Heading(words) | Self::Paragraph(words) | Self::Callout(words) | Self::Note(words) => {
                words.when
            }
            Self::Bullets(list) | Self::Checks(list) => list.when,
            Self::Side(block) => block.when,
            Self::Title(block) => block.when,
            Self::Columns(block) => block.when,
            Self::Steps(block) => block.when,
            Self::Bubble(block) => block.when,
            Self::Pairs(block) => block.when,
            Self::Lines(block) => block.when,
            Self::Log(block) => block.when,
            Self::Questions(block) => block.when,
            Self::Doctors(block) => block.when,
            Self::Grid(block) => block.when,
            Self::Sets(block) => block.when,
            Self::Card(block) => block.when,
            Self::Notices(block) => block.when,
        }
    }
}

/// 1 or 2 columns: three are too narrow for long words.
fn columns<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    match u8::deserialize(deserializer)? {
        columns @ 1..=2 => Ok(columns),
        _ => Err(D::Error::custom("a list has 1 or 2 columns")),
    }
}

const fn yes() -> bool {
    true
}

const fn one() -> u8 {
    1
}

fn icon<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Icon>, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Named {
        Talk,
        Call,
        Papers,
        Doctor,
        Weigh,
    }
    Ok(Some(match Named::deserialize(deserializer)? {
        Named::Talk => Icon::Talk,
        Named::Call => Icon::Call,
        Named::Papers => Icon::Papers,
        Named::Doctor => Icon::Doctor,
        Named::Weigh => Icon::Weigh,
    }))
}
