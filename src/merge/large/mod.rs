//! What large print says in other blocks: tables and the doctor grid, whose columns have no room for large letters, become
//! stacks, and the form's words follow the form.

mod form;

pub(super) use form::words_of;

use crate::document::{Answer, Block, Column, Doctor, GridQuestion, GridTitle, Line, Text};

/// The blocks of a handout without anything side by side that is written in.
pub(super) fn reshaped(blocks: Vec<Block>) -> Vec<Block> {
    stacked_tables(one_grid_a_doctor(blocks))
}

/// Spare rows, which large print has no room for, go with their heading.
fn stacked_tables(blocks: Vec<Block>) -> Vec<Block> {
    let mut stacked: Vec<Block> = Vec::new();
    for block in blocks {
        match block {
            Block::Log { spare: true, .. } => {
                stacked.pop_if(|block| matches!(block, Block::Heading(_)));
            }
            Block::Log { columns, rows, row_height, .. } => {
                let rows = rows.into_iter().map(|row| entry(&columns, row)).collect();
                stacked.push(Block::Entries { rows, row_height });
            }
            block => stacked.push(block),
        }
    }
    stacked
}

/// A row of a table: what stands in its first column is its first value. A line of the page's width takes as many words
/// as a cell of several lines.
fn entry(columns: &[Column], first: Option<Text>) -> Vec<Line> {
    let mut first = first;
    let line = |column: &Column| Line {
        label: column.title.clone(),
        values: first.take().into_iter().collect(),
        extra: 0,
    };
    columns.iter().map(line).collect()
}

/// All questions for the first doctor, then for the second, and all scores on a side of their own: a doctor's pages can
/// be taken to the visit alone. What is no part of the grid stands before or after it.
fn one_grid_a_doctor(mut blocks: Vec<Block>) -> Vec<Block> {
    let Some(head) = blocks.iter().position(|block| matches!(block, Block::Doctors(_))) else {
        return blocks;
    };
    let is_grid = |block: &Block| matches!(block, Block::Doctors(_) | Block::Grid { .. });
    let end = blocks.iter().rposition(is_grid).map_or(blocks.len(), |last| last + 1);
    let rest = blocks.split_off(end);
    let grid = Grid::new(blocks.split_off(head));
    for (at, doctor) in grid.doctors.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::Side);
        }
        blocks.push(Block::Doctors(vec![doctor.clone()]));
        blocks.extend(grid.questions.iter().cloned());
    }
    blocks.extend(grid.scores().into_iter().flatten());
    blocks.extend(rest);
    blocks
}

/// The doctor grid, taken apart.
struct Grid {
    doctors: Vec<Doctor>,
    /// Grids of one cell, and what stands between them.
    questions: Vec<Block>,
    scores: Vec<GridQuestion>,
}

impl Grid {
    fn new(blocks: Vec<Block>) -> Self {
        let mut grid = Self { doctors: Vec::new(), questions: Vec::new(), scores: Vec::new() };
        for block in blocks {
            match block {
                Block::Doctors(doctors) => grid.doctors.extend(doctors),
                Block::Grid { questions, .. } if is_scores(&questions) => grid.scores.extend(questions),
                Block::Grid { title, questions, .. } => grid.add(title, questions),
                Block::Side => {}
                block => grid.questions.push(block),
            }
        }
        grid
    }

    /// Adds a grid, or its questions to the grid before it that has the same title: sets were shared among sides.
    fn add(&mut self, title: Option<GridTitle>, questions: Vec<GridQuestion>) {
        match self.questions.last_mut() {
            Some(Block::Grid { title: last, questions: before, .. }) if *last == title => {
                before.extend(questions);
            }
            _ => self.questions.push(Block::Grid { title, questions, cells: 1 }),
        }
    }

    fn scores(&self) -> Option<[Block; 2]> {
        let name = |doctor: &Doctor| doctor.name.clone().unwrap_or_else(|| doctor.title.clone());
        let doctors = self.doctors.iter().map(name).collect();
        let questions = self.scores.clone();
        (!questions.is_empty()).then_some([Block::Side, Block::Scores { doctors, questions }])
    }
}

fn is_scores(questions: &[GridQuestion]) -> bool {
    questions.iter().any(|question| matches!(question.answer, Answer::Score(_)))
}
