//! Blocks of questions: those to the health plan, and the grid with a cell for each doctor.

use serde::Deserialize;

use super::{Id, When, Words};

/// A lettered block of questions to the health plan. Letters are given in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Its title.
    pub title: Id,
    /// Rows of questions that belong together.
    pub rows: Vec<Vec<Question>>,
    /// The word Yes.
    pub yes: Id,
    /// The word No.
    pub no: Id,
    /// Without it: always.
    pub when: Option<When>,
}

/// One question to the health plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Question {
    /// Answered with Yes or No.
    YesNo(Words),
    /// Answered in writing.
    Open(Words),
}

/// The head of the doctor grid.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doctors {
    /// Name of a column: the message has `$n`.
    pub title: Id,
    /// Label of the date of the visit.
    pub date: Id,
    /// Without it: always.
    pub when: Option<When>,
}

/// Questions over a cell for each doctor.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grid {
    /// Title over them.
    pub title: Option<Id>,
    /// Whether the title is a small one under a rule.
    #[serde(default)]
    pub small: bool,
    /// Whether they are numbered. Numbers run on through the document.
    #[serde(default)]
    pub numbered: bool,
    /// The questions.
    pub questions: Vec<GridQuestion>,
    /// Without it: always.
    pub when: Option<When>,
}

/// One question of the grid.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum GridQuestion {
    /// Answered in a blank cell.
    Ask(Words),
    /// Answered in a low blank cell.
    Low(Words),
    /// Answered by a ring around 1 to 5.
    Score(Words),
    /// Answered in a blank cell, with a line under it that is no question.
    Noted {
        /// The question.
        ask: Words,
        /// The line.
        note: Words,
    },
}

/// Sets of questions that fill sides evenly, with the doctors' head on each.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sets {
    /// Most questions on a side.
    pub per_side: usize,
    /// The sets, in order.
    pub sets: Vec<Grid>,
    /// Without it: always.
    pub when: Option<When>,
}
