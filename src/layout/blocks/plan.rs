//! Lettered questions to the health plan, each with its answer cell.

use super::Desk;
use crate::{
    document::{Question, Questions},
    layout::{
        canvas::{Canvas, cap_centred},
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role},
        style,
        style::Role as Type,
    },
};

const TILE: f32 = 20.0;
/// Width of the questions; the answers take the rest.
const QUESTION: f32 = 298.0;
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
    let half = (desk.press.style.paper.1 - style::CONTENT_TOP - style::CONTENT_FOOT) / 2.0;
    if height < half {
        keep_all(desk, from);
    } else {
        desk.flow.keep_ends(from);
    }
}

fn keep_all(desk: &mut Desk<'_, '_>, from: usize) {
    let last = desk.flow.items.len().saturating_sub(1);
    for item in desk.flow.items.get_mut(from..last).unwrap_or_default() {
        item.keep = true;
    }
}

fn title(desk: &mut Desk<'_, '_>, block: &Questions) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let head = canvas.element(Role::H2, None);
    let mut x = 0.0;
    if let Some(letter) = &block.letter {
        canvas.block((0.0, 0.0, TILE, TILE), 3.0, accent);
        let letter = desk.press.set_in(letter, Type::TileLetter, TILE, Ink::White);
        canvas.text_centred(Owner::Element(head), &letter, TILE / 2.0, TILE / 2.0);
        x = TILE + 8.0;
    }
    let set = desk.press.set_in(&block.title, Type::BlockTitle, desk.width - x, accent);
    let y = if set.lines.len() > 1 { 0.0 } else { cap_centred(&set, TILE / 2.0) };
    canvas.text(Owner::Element(head), &set, x, y.max(0.0), desk.width - x);
    let height = f32::max(TILE, set.height()) + 2.6;
    canvas.rule(0.0, desk.width, height + style::BUBBLE / 2.0, style::BUBBLE, accent);
    let gap = desk.gap(11.0);
    let item = Item::new(canvas.finish(height + style::BUBBLE), desk.part, gap).topped(10.0).kept();
    desk.flow.items.push(item.repeated(Repeat::Section).listed(&block.title));
}

fn row(desk: &mut Desk<'_, '_>, block: &Questions, questions: &[Question]) -> Fragment {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut y = 3.0;
    for question in questions {
        y = self::question(desk, &mut canvas, block, question, y);
    }
    let height = f32::max(y, ROW);
    canvas.upright(QUESTION, 0.0, height, style::CELL, Ink::Black);
    canvas.rule(0.0, desk.width, height, style::CELL, Ink::Black);
    canvas.finish(height)
}

/// One question and its answer; where the next begins.
fn question(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    block: &Questions,
    question: &Question,
    y: f32,
) -> f32 {
    let row = canvas.element(Role::Tr, None);
    let width = QUESTION - 12.0;
    let set = desk.press.set(&question.text, Type::PlanQuestion, width);
    let head = canvas.element(Role::ThRow, Some(row));
    canvas.text(Owner::Element(head), &set, 0.0, y, width);
    let answer = canvas.element(Role::Td, Some(row));
    if question.yes_no {
        let middle = y + set.first_baseline() - style::CAP * set.measure.size / 2.0;
        let mut x = QUESTION + 9.0;
        for word in [&block.yes, &block.no] {
            canvas.check(x, middle - style::CHECK / 2.0, style::CHECK, false, Owner::Artifact);
            x += style::CHECK + 5.0;
            let set = desk.press.set(word, Type::Answer, 90.0);
            canvas.text(Owner::Element(answer), &set, x, cap_centred(&set, middle), set.width() + 1.0);
            x += set.width() + 11.0;
        }
    }
    y + f32::max(set.height() + 5.3, SUB_ROW)
}
