//! What `merge` hands to `layout`: one patient's packet as blocks of finished text.
//!
//! Every word that a page will paint as content stands here, in reading order; nothing here knows a size, a font or a
//! place. The variants of [`Block`] are the anatomy of LOOK-and-feel: layout draws each of them in one way.

mod dump;
mod form;
mod mark;

use std::sync::Arc;

use crate::picture::Picture;

pub use dump::{origins, words};
pub use form::{Cell, CellKind, Form, FormPart, Section, Tick};
pub use mark::sheet_mark;

/// One patient's whole packet, merged.
#[derive(Clone, Debug, Hash)]
pub struct Document {
    /// BCP 47 tag of the packet's language, as the footer prints it.
    pub language: String,
    /// Whether pages run right to left. The records form never does: it is the clerk's page.
    pub right_to_left: bool,
    /// `packet-name`: the title of the file. It names no patient.
    pub title: Text,
    /// The patient's spoken name, at the start of every running line; `None` leaves a writing line (`--blank`).
    pub running: Option<Text>,
    /// The notice of an unchecked translation, printed on every page: the packet's language, then English.
    pub unchecked: Option<Bilingual>,
    /// Who stands behind the words that stand in it: `source`, `machine`, `partly` or `reviewed`. No page shows it.
    pub review: &'static str,
    /// Title of a side of writing lines, which keeps the form on a sheet of its own.
    pub notes: Text,
    /// What a screen reader says of a ticked box.
    pub ticked: Text,
    /// The digits 1 to 5 of the tracker, in the locale's digits.
    pub tracker: Vec<Text>,
    /// Version of the packet definition, printed in every footer.
    pub version: String,
    /// The documents of the packet, in order. Each starts on a new side.
    pub parts: Vec<Part>,
}

/// One document of the packet.
#[derive(Clone, Debug, Hash)]
pub struct Part {
    /// Id of the packet document, such as `script`.
    pub id: String,
    /// Its title, for the outline.
    pub title: Text,
    /// Five circles in the running line.
    pub tracker: Tracker,
    /// What it consists of.
    pub body: Body,
}

/// A handout flows; a form is a fixed two-sided sheet that starts on an odd page.
#[derive(Clone, Debug, Hash)]
pub enum Body {
    /// Blocks one under the other.
    Handout(Vec<Block>),
    /// The boxed, black, bilingual sheet for a clerk.
    Form(Box<Form>),
}

/// The circles 1 to 5 in the running line.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Tracker {
    /// Supporting pages print none.
    Absent,
    /// "Start here" shows all five, none filled.
    Open,
    /// Step 1 to 5 is filled.
    Step(u8),
}

/// In which of a packet's languages a text is.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Tongue {
    /// The packet's language.
    Local,
    /// English, in a packet of another language (and never in an English one).
    English,
    /// Another language, by its place in the list that the words and the press were given.
    Other(u8),
}

/// A finished piece of text, with Fluent's isolation marks still in it: they steer the bidi algorithm.
#[derive(Clone, Hash, PartialEq, Eq)]
pub struct Text {
    /// The characters.
    pub text: String,
    /// Their language.
    pub tongue: Tongue,
    /// Whether a patient's or a run's own value was merged into it. Such text is never cached or shown by `Debug`.
    pub merged: bool,
    /// Where it came from, for errors: a message id, or a field path such as `patient.name.display`; several are
    /// joined by `, `.
    pub origin: String,
    /// The same in a second language, smaller under it: whoever reads the one can point at it for who reads the other.
    pub companion: Option<Box<Text>>,
}

impl Text {
    /// A text alone.
    #[must_use]
    pub const fn new(text: String, tongue: Tongue, merged: bool, origin: String) -> Self {
        Self { text, tongue, merged, origin, companion: None }
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = if self.merged { "‹private›" } else { &self.text };
        f.debug_struct("Text").field("origin", &self.origin).field("text", &text).finish()
    }
}

/// The same statement in English and, where the packet is in another language, in that language.
#[derive(Clone, Debug, Hash)]
pub struct Bilingual {
    /// English, first and bold: the clerk reads this.
    pub english: Text,
    /// The packet's language; `None` in an English packet.
    pub local: Option<Text>,
}

/// One block of a handout. Field names say what they hold.
#[allow(missing_docs)]
#[derive(Clone, Debug, Hash)]
pub enum Block {
    /// What follows starts on a new side.
    Side,
    /// Who the packet is from, at the very top of its first page. Name or logo is there.
    Letterhead { logo: Option<Logo>, name: Option<Text>, phones: Vec<Text> },
    /// H1, the lead line under it, and the page bar ("Start here" has none: its call-out stands there).
    Title { title: Text, lead: Text, bar: bool },
    /// H2. It keeps with what follows and is repeated when its section runs on to another page.
    Heading(Text),
    /// Plain running text.
    Paragraph(Text),
    /// Paragraphs side by side.
    Columns(Vec<Text>),
    /// The emergency box with the triangle. At most one a page.
    Callout(Text),
    /// Text beside a thick bar.
    Note(Text),
    /// Dots. `columns` is 1 or 2; two only hold when no item is longer than three lines.
    Bullets { items: Vec<Text>, columns: u8 },
    /// Boxes to tick, filled in column by column.
    Checks { items: Vec<Check>, columns: u8 },
    /// The five steps, with the dates that belong to each at the end side.
    Steps { title: Text, dates: Text, rows: Vec<Step> },
    /// Words to say aloud: main lines, questions to tick, closing lines. Zones may be empty.
    Bubble { main: Vec<Text>, questions: Vec<Text>, closing: Vec<Text> },
    /// What the doctor says, and what to answer.
    Pairs(Vec<Pair>),
    /// Labels with writing lines or values.
    Lines(Vec<Line>),
    /// An empty table to write in. `spare` rows are added where the page has room for them, and dropped when it is short.
    Log { columns: Vec<Column>, rows: Vec<Option<Text>>, row_height: RowHeight, spare: bool },
    /// A lettered block of questions with answer cells.
    Questions(Questions),
    /// The head of the doctor grid: repeated on every further page of its part that begins with a grid. In large print
    /// each doctor has a grid alone.
    Doctors(Vec<Doctor>),
    /// Questions over blank cells side by side, one for each doctor of the head.
    Grid { title: Option<GridTitle>, questions: Vec<GridQuestion>, cells: u8 },
    /// In large print, instead of a [`Block::Log`]: each row is a stack of labels with writing lines or values.
    Entries { rows: Vec<Vec<Line>>, row_height: RowHeight },
    /// In large print, the scores of a grid: each question over a line for each doctor.
    Scores { doctors: Vec<Text>, questions: Vec<GridQuestion> },
    /// A card to show to staff: a title, and lines in English and in the packet's language.
    Card { title: Text, rows: Vec<CardRow> },
    /// A notice in many languages.
    Notices(Vec<Notice>),
}

/// A line of a [`Block::Card`].
#[derive(Clone, Debug, Hash)]
pub struct CardRow {
    /// What it says.
    pub words: Bilingual,
    /// Whether it asks for a language, which stands under it or is written there.
    pub asks_language: bool,
    /// That language, in English and in itself.
    pub value: Option<Bilingual>,
}

/// A notice in one of its languages.
#[derive(Clone, Debug, Hash)]
pub struct Notice {
    /// The language's name in itself.
    pub name: Text,
    /// What it says.
    pub text: Text,
}

/// A clinic's logo.
#[derive(Clone, Debug, Hash)]
pub struct Logo {
    /// What is painted.
    pub picture: Arc<Picture>,
    /// What a screen reader says instead.
    pub alt: Text,
}

/// Height of the rows of a [`Block::Log`].
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum RowHeight {
    /// One line of handwriting: 34 points.
    Line,
    /// Several lines of handwriting: 64 points.
    Notes,
}

/// A box to tick with its text.
#[derive(Clone, Debug, Hash)]
pub struct Check {
    /// The words beside the box.
    pub text: Text,
    /// Whether the record ticks it.
    pub ticked: bool,
}

/// A sign of what a step is about, for people who read little. It says nothing that words do not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// A speech bubble.
    Talk,
    /// A telephone's handset.
    Call,
    /// A sheet of paper.
    Papers,
    /// A person with a cross.
    Doctor,
    /// Scales.
    Weigh,
}

/// One of the five steps.
#[derive(Clone, Debug, Hash)]
pub struct Step {
    /// Its number, in the circle.
    pub number: Text,
    /// A sign of what it is about.
    pub icon: Option<Icon>,
    /// The bold first sentence.
    pub head: Text,
    /// What stands under it, a paragraph each.
    pub rest: Vec<Text>,
    /// The dates at the end side.
    pub dates: Vec<DateLine>,
}

/// A date with its label. An unknown date is a writing line.
#[derive(Clone, Debug, Hash)]
pub struct DateLine {
    /// What the date is for.
    pub label: Text,
    /// The date with its weekday.
    pub value: Option<Text>,
}

/// What the doctor may say, and the reply.
#[derive(Clone, Debug, Hash)]
pub struct Pair {
    /// The doctor's words, or a situation.
    pub doctor: Text,
    /// Whether `doctor` is speech (it then stands in a box).
    pub speech: bool,
    /// What to say.
    pub reply: Text,
    /// Advice under the reply; it is not spoken.
    pub advice: Option<Text>,
}

/// A label with a value or a place to write.
#[derive(Clone, Debug, Hash)]
pub struct Line {
    /// What to write here.
    pub label: Text,
    /// What the record knows, one paragraph each; empty prints writing lines.
    pub values: Vec<Text>,
    /// Writing lines under the first (a value replaces one line each).
    pub extra: u8,
}

/// A column of a [`Block::Log`].
#[derive(Clone, Debug, Hash)]
pub struct Column {
    /// Its head.
    pub title: Text,
    /// Its share of the width, in points of a 504 point wide page.
    pub width: u16,
}

/// A lettered block of the health-plan calls.
#[derive(Clone, Debug, Hash)]
pub struct Questions {
    /// `A` to `E`; a block for one kind of plan has none.
    pub letter: Option<Text>,
    /// Its title (H2).
    pub title: Text,
    /// Rows; the questions of one row belong together and are not split.
    pub rows: Vec<Vec<Question>>,
    /// The words Yes and No.
    pub yes: Text,
    /// The word No.
    pub no: Text,
}

/// One question to the health plan.
#[derive(Clone, Debug, Hash)]
pub struct Question {
    /// Its words.
    pub text: Text,
    /// Whether it gets a Yes and a No box; an open question gets blank paper.
    pub yes_no: bool,
}

/// One of the three doctors of the grid.
#[derive(Clone, Debug, Hash)]
pub struct Doctor {
    /// 1, 2 or 3.
    pub number: u32,
    /// "Doctor 1".
    pub title: Text,
    /// Name, or a writing line.
    pub name: Option<Text>,
    /// Label of the date.
    pub date_label: Text,
    /// Date of the visit, or a writing line.
    pub date: Option<Text>,
}

/// Title over a stretch of the doctor grid.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct GridTitle {
    /// Its words.
    pub text: Text,
    /// A section heading (H2), or a small one under a rule ("If you may have surgery", H3).
    pub small: bool,
}

/// One question of the doctor grid.
#[derive(Clone, Debug, Hash)]
pub struct GridQuestion {
    /// Number in front, for the seven core questions.
    pub number: Option<Text>,
    /// Its words.
    pub text: Text,
    /// What to answer with.
    pub answer: Answer,
    /// A line under the cells that is not a question (a crisis line).
    pub note: Option<Text>,
}

/// How a grid question is answered.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub enum Answer {
    /// A blank cell for each doctor.
    Blank,
    /// A low blank cell.
    Low,
    /// Circles to ring; the digits 1 to 5.
    Score(Vec<Text>),
}
