//! One drawing for each kind of block: the anatomy of the look.

mod bubble;
mod card;
mod doctors;
mod entries;
mod letterhead;
mod lines;
mod lists;
mod log;
mod notices;
mod pairs;
mod plan;
mod prose;
mod scores;
mod steps;

use super::{
    flow::Flow,
    keep,
    pages::Ink,
    press::{Fit, Press},
    style::{self, Measures, Role as Type},
};
use crate::document::Block;

/// What a block is drawn with.
pub(super) struct Desk<'a, 'f> {
    pub press: &'a mut Press<'f>,
    pub flow: &'a mut Flow,
    /// The document's structure group.
    pub part: usize,
    /// Width of the content, points.
    pub width: f32,
    /// Height of the content of a page, points.
    pub room: f32,
    /// Words for the alternative text of a tick.
    pub ticked: String,
    /// Whether speech bubbles break between zones: LOOK section 7, rule 4.
    pub split_bubbles: bool,
}

impl Desk<'_, '_> {
    fn accent(&self) -> Ink {
        self.press.style.accent()
    }

    const fn measures(&self) -> &'static Measures {
        self.press.measures()
    }

    /// Whether letters are large: what stands side by side then stands one under the other.
    fn is_large(&self) -> bool {
        self.press.is_large()
    }

    /// A gap between blocks: 2 points less when the side is short of room.
    fn gap(&self, roomy: f32) -> f32 {
        if self.press.fit == Fit::Roomy { roomy } else { (roomy - 2.0).max(2.0) }
    }

    /// Size of what is typed on a line, points.
    fn typed(&self) -> f32 {
        self.press.size(Type::Body)
    }

    /// Size of what is typed into a cell, points.
    fn typed_in_cell(&self) -> f32 {
        self.typed() * style::TYPED_IN_CELL
    }

    /// Keeps the first two items from `from` on together, and the last two; large rows fill a page without that.
    fn keep_ends(&mut self, from: usize) {
        if !self.is_large() {
            self.flow.keep_ends(from);
        }
    }

    /// The gap above a section heading.
    fn section_gap(&self) -> f32 {
        if self.press.fit == Fit::Roomy { 16.0 } else { 12.0 }
    }

    /// How many of the writing lines beyond the first are drawn.
    fn extra_lines(&self, wanted: u8) -> u8 {
        match self.press.fit {
            Fit::Roomy | Fit::Tight => wanted,
            Fit::Lean => wanted.min(1),
            Fit::Bare => 0,
        }
    }

    /// Whether spare rows are left out.
    fn is_bare(&self) -> bool {
        self.press.fit == Fit::Bare
    }
}

/// Draws one block, or adds what it added before.
pub(super) fn draw(desk: &mut Desk<'_, '_>, block: &Block) {
    // A spare table changes the heading before it.
    if matches!(block, Block::Log { spare: true, .. }) {
        return fresh(desk, block);
    }
    let before = desk.flow.items.last().map(|item| (item.repeat, item.after.to_bits()));
    let key = keep::key((
        block,
        desk.press.fit,
        desk.split_bubbles,
        desk.width.to_bits(),
        desk.room.to_bits(),
        before,
    ));
    if desk.press.keep.replay(key, desk.flow, desk.part) {
        return;
    }
    let mark = keep::Mark::set(desk.press, desk.flow);
    fresh(desk, block);
    keep::store(desk.press, key, desk.flow, desk.part, mark);
}

fn fresh(desk: &mut Desk<'_, '_>, block: &Block) {
    match block {
        Block::Side => {}
        Block::Letterhead { logo, name, phones } => {
            letterhead::letterhead(desk, logo.as_ref(), name.as_ref(), phones);
        }
        Block::Title { title, lead, bar } => prose::title(desk, title, lead, *bar),
        Block::Heading(text) => prose::heading(desk, text),
        Block::Paragraph(text) => prose::paragraph(desk, text),
        Block::Columns(texts) => prose::columns(desk, texts),
        Block::Callout(text) => prose::callout(desk, text),
        Block::Note(text) => prose::note(desk, text),
        Block::Bullets { items, columns } => lists::bullets(desk, items, *columns),
        Block::Checks { items, columns } => lists::checks(desk, items, *columns),
        Block::Steps { title, dates, rows } => steps::steps(desk, title, dates, rows),
        Block::Bubble { main, questions, closing } => bubble::bubble(desk, main, questions, closing),
        Block::Pairs(pairs) => pairs::pairs(desk, pairs),
        Block::Lines(lines) => lines::lines(desk, lines),
        Block::Log { columns, rows, row_height, spare } => log::log(desk, columns, rows, *row_height, *spare),
        Block::Questions(questions) => plan::questions(desk, questions),
        Block::Doctors(doctors) => doctors::head(desk, doctors),
        Block::Grid { title, questions, cells } => doctors::grid(desk, title.as_ref(), questions, *cells),
        Block::Entries { rows, row_height } => entries::entries(desk, rows, *row_height),
        Block::Card { title, rows } => card::card(desk, title, rows),
        Block::Notices(notices) => notices::notices(desk, notices),
        Block::Scores { doctors, questions } => scores::scores(desk, doctors, questions),
    }
}
