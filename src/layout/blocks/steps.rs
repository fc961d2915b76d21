//! The five steps, each with its dates at the end side.

use super::Desk;
use crate::{
    document::{DateLine, Step, Text},
    layout::{
        canvas::Canvas,
        flow::{Item, Repeat},
        pages::{Ink, Owner, Role},
        style,
        style::Role as Type,
    },
};

const TEXT: f32 = 34.0;
/// The dates' column.
const DATES: f32 = 314.0;
const DATE_TEXT: f32 = DATES + style::BAR + 10.0;
const PADDING: f32 = 7.0;

/// Heading row, then a row for each step between rules.
pub(super) fn steps(desk: &mut Desk<'_, '_>, title: &Text, dates: &Text, rows: &[Step]) {
    head(desk, title, dates);
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, row) in rows.iter().enumerate() {
        let canvas = step(desk, at, row, at + 1 == rows.len());
        desk.flow.items.push(Item::new(canvas, list, 0.0));
    }
    desk.flow.keep_ends(from);
}

fn head(desk: &mut Desk<'_, '_>, title: &Text, dates: &Text) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let set = desk.press.set_in(title, Type::Section, DATES - 10.0, accent);
    let element = canvas.element(Role::H2, None);
    canvas.text(Owner::Element(element), &set, 0.0, 0.0, DATES - 10.0);
    let mut height = set.height();
    let set = desk.press.set_in(dates, Type::Section, desk.width - DATES, accent);
    let element = canvas.element(Role::P, None);
    canvas.text(Owner::Element(element), &set, DATES, 0.0, desk.width - DATES);
    height = height.max(set.height()) + 3.0;
    canvas.rule(0.0, desk.width, height + style::BUBBLE / 2.0, style::BUBBLE, Ink::Black);
    let item = Item::new(canvas.finish(height + style::BUBBLE), desk.part, desk.section_gap() - 4.0);
    desk.flow.items.push(item.kept().repeated(Repeat::Section).listed(title));
}

fn step(desk: &mut Desk<'_, '_>, at: usize, row: &Step, last: bool) -> crate::layout::pages::Fragment {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);
    if at > 0 {
        canvas.rule(0.0, desk.width, style::HAIRLINE / 2.0, style::HAIRLINE, Ink::Black);
    }
    canvas.disc(12.0, PADDING + 12.0, 12.0, accent);
    let label = canvas.element(Role::Lbl, Some(item));
    let digit = desk.press.set_in(&row.number, Type::Date, 24.0, Ink::White);
    canvas.text_centred(Owner::Element(label), &digit, 12.0, PADDING + 12.0);
    let body = canvas.element(Role::LBody, Some(item));
    let mut y = PADDING;
    let width = DATES - TEXT - 14.0;
    for (text, role) in
        std::iter::once((&row.head, Type::Strong)).chain(row.rest.iter().map(|text| (text, Type::Body)))
    {
        let set = desk.press.set_weight(text, role, width, role == Type::Strong);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, TEXT, y, width);
        y += set.height();
    }
    let foot = dates(desk, &mut canvas, body, &row.dates);
    let height = f32::max(f32::max(y, foot), PADDING + 24.0) + PADDING;
    if last {
        canvas.rule(0.0, desk.width, height + style::HAIRLINE / 2.0, style::HAIRLINE, Ink::Black);
    }
    canvas.finish(height + if last { style::HAIRLINE } else { 0.0 })
}

/// The dates of a step beside their bar; where they end.
fn dates(desk: &mut Desk<'_, '_>, canvas: &mut Canvas, body: u16, dates: &[DateLine]) -> f32 {
    let width = desk.width - DATE_TEXT;
    let mut y = PADDING;
    for (at, date) in dates.iter().enumerate() {
        y += if at > 0 { 4.0 } else { 0.0 };
        let set = desk.press.set(&date.label, Type::Label, width);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, DATE_TEXT, y, width);
        y += set.height();
        if let Some(value) = &date.value {
            let set = desk.press.set(value, Type::Date, width);
            let element = canvas.element(Role::P, Some(body));
            canvas.text(Owner::Element(element), &set, DATE_TEXT, y, width);
            y += set.height();
        } else {
            y += style::WRITING;
            canvas.rule(DATE_TEXT, desk.width, y, style::CELL, Ink::Black);
        }
    }
    if !dates.is_empty() {
        let accent = desk.accent();
        canvas.block((DATES, PADDING, style::BAR, y - PADDING), 0.0, accent);
    }
    y
}
