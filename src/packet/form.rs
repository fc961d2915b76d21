//! The records form: numbered sections of cells, boxes to tick and statements.

use serde::Deserialize;

use super::{Choice, Id, Value, When, Words};

/// A form. One is printed for each office in `records.from`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its title.
    pub title: Id,
    /// The line under it.
    pub lead: Id,
    /// The last line, on a form in two languages.
    pub note: Id,
    /// At the start of every side: who the patient is.
    pub running: Vec<Value>,
    /// How many bands stand on the first side. A section and those `beside` it are one band.
    pub front: usize,
    /// The sections, in order. They are numbered by the program.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its title.
    pub title: Id,
    /// Whether it stands beside the section before it.
    #[serde(default)]
    pub beside: bool,
    /// What is in it.
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
}

/// A part of a section.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Part {
    /// Cells side by side.
    Cells(Vec<Cell>),
    /// Boxes in a row.
    Choices(Vec<Tick>),
    /// Boxes in two columns.
    Ticks(Vec<Tick>),
    /// A statement in two columns.
    Statement(Words),
    /// A statement whose texts run on.
    Remark(Words),
    /// Private topics: two boxes each that the program never marks.
    Private(Private),
    /// Rights in two columns.
    Rights(Vec<Words>),
}

/// A labelled cell.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// What belongs here.
    pub label: Id,
    /// What the record may know.
    pub fill: Option<Value>,
    /// Share of the row in thousandths.
    pub share: u16,
    /// What the cell is for.
    #[serde(default)]
    pub kind: CellKind,
    /// A box at its foot.
    pub tick: Option<Tick>,
    /// Whether the patient may correct on a screen what stands there. Other values are text, which readers find more easily.
    #[serde(default)]
    pub correctable: bool,
    /// Without it: always.
    pub when: Option<When>,
}

/// What a cell is for.
#[allow(missing_docs)] // as in crate::document::CellKind
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellKind {
    #[default]
    Value,
    Tall,
    Signature,
    Cosign,
}

/// A box to tick.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tick {
    /// Its words.
    pub label: Id,
    /// The word of the record that ticks it.
    pub tick: Choice,
    /// A writing line after the words, with the value that may stand there.
    pub line: Option<Value>,
    /// Without it: always.
    pub when: Option<When>,
}

/// Private topics.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Private {
    /// Label of the box for initials.
    pub initials: Id,
    /// The topics.
    pub topics: Vec<Words>,
}
