//! Lettered questions to the health plan, each with its answer cell.

use super::Desk;
use crate::{
    document::{Question, Questions},
    layout::{
        canvas::{Canvas, cap_centred},
        fields::{self, Asked},
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role},
        paragraph::Paragraph,
        press::Fit,
        style,
        style::Role as Type,
    },
};

/// Width of the answers; the questions take the rest. In large print the answers stand under the questions.
const ANSWER: f32 = 206.0;
const ROW: f32 = 32.0;
const SUB_ROW: f32 = 24.0;

/// Title and rows. A block less than half a page high stays together.
pub(super) fn questions(desk: &mut Desk<'_, '_>, block: &Questions) {
    title(desk, block);
    let table = desk.flow.open(Role::Table, Some(desk.part));
    let from = desk.flow.items.len();
    for questions in &block.rows {
        let fragment = row(desk, block, questions);
        desk.flow.items.push(Item::new(fragment, table, 0.0));
    }
    let height: f32 = desk.flow.items.iter().skip(from).map(|item| item.fragment.height).sum();
    if height < desk.room / 2.0 {
        desk.flow.keep_all(from);
    } else {
        desk.keep_ends(from);
    }
}

fn title(desk: &mut Desk<'_, '_>, block: &Questions) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let head = canvas.element(Role::H2, None);
    let tile = desk.measures().tile;
    let mut x = 0.0;
    if let Some(letter) = &block.letter {
        canvas.block((0.0, 0.0, tile, tile), 3.0, accent);
        let letter = desk.press.set_in(letter, Type::TileLetter, tile, Ink::White);
        canvas.text_centred(Owner::Element(head), &letter, tile / 2.0, tile / 2.0);
        x = tile + 8.0;
    }
    let set = desk.press.set_in(&block.title, Type::BlockTitle, desk.width - x, accent);
    let y = if set.lines.len() > 1 { 0.0 } else { cap_centred(&set, tile / 2.0) };
    canvas.text(Owner::Element(head), &set, x, y.max(0.0), desk.width - x);
    let height = f32::max(tile, set.height()) + 2.6;
    canvas.rule(0.0, desk.width, height + style::BUBBLE / 2.0, style::BUBBLE, accent);
    let gap = if desk.is_large() { desk.section_gap() } else { desk.gap(11.0) };
    let item = Item::new(canvas.finish(height + style::BUBBLE), desk.part, gap).topped(10.0).kept();
    desk.flow.items.push(item.repeated(Repeat::Section).listed(&block.title));
}

fn row(desk: &mut Desk<'_, '_>, block: &Questions, questions: &[Question]) -> Fragment {
    if desk.is_large() { stacked_row(desk, block, questions) } else { beside_row(desk, block, questions) }
}

/// Questions at the start side, answers at the end side.
fn beside_row(desk: &mut Desk<'_, '_>, block: &Questions, questions: &[Question]) -> Fragment {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut y = if desk.press.fit == Fit::Roomy { 3.0 } else { 2.0 };
    for (at, question) in questions.iter().enumerate() {
        let least = if at + 1 == questions.len() { ROW } else { 0.0 };
        y = self::question(desk, &mut canvas, block, question, (y, least));
    }
    let height = f32::max(y, ROW);
    canvas.upright(desk.width - ANSWER, 0.0, height, style::CELL, Ink::Black);
    canvas.rule(0.0, desk.width, height, style::CELL, Ink::Black);
    canvas.finish(height)
}

/// One question and its answer, which reaches down to `least` at least; where the next begins.
fn question(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    block: &Questions,
    question: &Question,
    (y, least): (f32, f32),
) -> f32 {
    let (set, answer) = asked(desk, canvas, question, desk.width - ANSWER - 12.0, y);
    let mut x = desk.width - ANSWER + 9.0;
    if question.yes_no {
        let middle = y + set.first_baseline() - style::CAP * set.measure.size / 2.0;
        x = yes_no(desk, canvas, block, (question, answer), (x, middle));
    }
    // An answer that is only ticked needs no room for writing.
    let row = if question.yes_no && desk.press.fit > Fit::Roomy { SUB_ROW - 2.0 } else { SUB_ROW };
    let foot = y + f32::max(set.height() + if row < SUB_ROW { 4.0 } else { 5.3 }, row);
    write(desk, canvas, (question, answer), (x, y), f32::max(foot, least));
    foot
}

/// The words of a question, painted, and the element of its answer.
fn asked(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    question: &Question,
    width: f32,
    y: f32,
) -> (Paragraph, u16) {
    let row = canvas.element(Role::Tr, None);
    let set = desk.press.set(&question.text, Type::PlanQuestion, width);
    let head = canvas.element(Role::ThRow, Some(row));
    canvas.text(Owner::Element(head), &set, 0.0, y, width);
    (set, canvas.element(Role::Td, Some(row)))
}

/// Each question over its answer: boxes with room beside them, or blank paper, on a writing line.
fn stacked_row(desk: &mut Desk<'_, '_>, block: &Questions, questions: &[Question]) -> Fragment {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut y = 4.0;
    for question in questions {
        let (set, answer) = asked(desk, &mut canvas, question, desk.width, y);
        y += set.height();
        let mut x = 0.0;
        if question.yes_no {
            let middle = y + desk.measures().writing / 2.0 + 2.0;
            x = yes_no(desk, &mut canvas, block, (question, answer), (0.0, middle));
        }
        let top = y + 4.0;
        y += desk.measures().writing + 6.0;
        write(desk, &mut canvas, (question, answer), (x, top), y);
    }
    canvas.rule(0.0, desk.width, y, style::CELL, Ink::Black);
    canvas.finish(y)
}

/// Room for an answer in words from `x` on.
fn write(
    desk: &Desk<'_, '_>,
    canvas: &mut Canvas,
    (question, answer): (&Question, u16),
    (x, y): (f32, f32),
    foot: f32,
) {
    let asked = Asked::by(&question.text);
    let asked = if question.yes_no { asked.part("-note", None) } else { asked };
    let size = desk.typed_in_cell();
    let height = foot - y - 2.0;
    canvas.blank(Some(answer), &asked, (x, y, desk.width - x - 2.0, height), (size, height > 2.6 * size));
}

/// A Yes and a No box from `x` on, centred on `middle`; where they end.
fn yes_no(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    block: &Questions,
    (question, answer): (&Question, u16),
    (mut x, middle): (f32, f32),
) -> f32 {
    let check = desk.measures().check;
    let group = canvas.choice();
    let asked = Asked::by(&question.text);
    for (word, name) in [(&block.yes, "yes"), (&block.no, "no")] {
        let kind = fields::choice(group, name.to_owned(), word);
        let place = (x, middle - check / 2.0, check);
        canvas.check(Some(answer), &asked, kind, place, &desk.ticked);
        x += check + if desk.is_large() { 8.0 } else { 5.0 };
        let set = desk.press.set(word, Type::Answer, desk.width / 2.0);
        canvas.text(Owner::Element(answer), &set, x, cap_centred(&set, middle), set.width() + 1.0);
        x += set.width() + if desk.is_large() { 24.0 } else { 11.0 };
    }
    x
}
