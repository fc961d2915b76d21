//! The records form in the document that `merge` hands to `layout`.

use super::{Bilingual, Text};

/// The records form: boxed, numbered, black, English first.
#[derive(Clone, Debug, Hash)]
pub struct Form {
    /// Its title (H1).
    pub title: Bilingual,
    /// The line under it.
    pub lead: Bilingual,
    /// At the start of both pages: name as on the chart, and birth date.
    pub running: Vec<Text>,
    /// Sections in order; two in one band stand side by side.
    pub bands: Vec<Vec<Section>>,
    /// How many bands stand on the first side.
    pub front: usize,
    /// Last line of the form.
    pub note: Option<Bilingual>,
    /// Cells at least 40 points high, three pages: nothing is known and everything is written by hand.
    pub by_hand: bool,
}

/// A numbered section of the form (H2).
#[derive(Clone, Debug, Hash)]
pub struct Section {
    /// 1 to 10.
    pub number: Text,
    /// Its title.
    pub title: Bilingual,
    /// What is in its box, from top to bottom.
    pub parts: Vec<FormPart>,
}

/// A row or list in a section's box.
#[derive(Clone, Debug, Hash)]
pub enum FormPart {
    /// Cells side by side.
    Cells(Vec<Cell>),
    /// Boxes to tick in a single row.
    Choices(Vec<Tick>),
    /// Boxes to tick in two columns, filled column by column.
    Ticks(Vec<Tick>),
    /// A statement in two columns, English at the start.
    Statement(Bilingual),
    /// A statement whose two texts run on.
    Remark(Bilingual),
    /// Private topics: a box, a box for initials, the words. Both boxes always blank.
    Private {
        /// Label of the small box.
        initials: Bilingual,
        /// The topics.
        topics: Vec<Bilingual>,
    },
    /// The rights: two independent columns.
    Rights(Vec<Bilingual>),
}

/// A labelled cell.
#[derive(Clone, Debug, Hash)]
pub struct Cell {
    /// What belongs here.
    pub label: Bilingual,
    /// What the record knows, in the letters of the chart; `None` is blank paper.
    pub value: Option<Text>,
    /// Share of the row, in thousandths.
    pub share: u16,
    /// Whether the value is a chart number: serifed I and slashed zero.
    pub id: bool,
    /// Blank paper, or a signature.
    pub kind: CellKind,
    /// A box to tick at the foot of the cell.
    pub tick: Option<Tick>,
    /// Name of its field: a path of the record, a computed value or a message id.
    pub name: String,
    /// Whether the patient may correct the value on a screen.
    pub correctable: bool,
}

/// What a cell is for.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum CellKind {
    /// A value.
    Value,
    /// A value of several lines: an address with phone and fax.
    Tall,
    /// The signature row, with the thick box around it.
    Signature,
    /// Signatures of others: representative, minor, witness.
    Cosign,
}

/// A box to tick on the form.
#[derive(Clone, Debug, Hash)]
pub struct Tick {
    /// Its words.
    pub label: Bilingual,
    /// Whether the record ticks it.
    pub ticked: bool,
    /// A writing line after the words ("Other"), with the value if known.
    pub line: Option<Option<Text>>,
    /// Name of its field: a path of the record; with its word where boxes do not exclude each other.
    pub name: String,
    /// Its word, where of several boxes one is chosen.
    pub word: Option<&'static str>,
}
