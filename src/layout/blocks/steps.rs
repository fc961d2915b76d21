//! The five steps, each with its dates at the end side; in large print they stand under the step.

use super::Desk;
use crate::{
    document::{DateLine, Icon, Step, Text},
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        icons,
        pages::{Ink, Owner, Role},
        style,
        style::{Measures, Role as Type},
    },
};

/// Width of the dates' column.
const DATES: f32 = 190.0;
/// Between the bar of the dates and their text.
const BAR_GAP: f32 = 10.0;
/// Between the circle of a step and its sign.
const ICON_GAP: f32 = 7.0;
/// Above the dates of a step, where they stand under it.
const ABOVE_DATES: f32 = 8.0;

/// Heading row, then a row for each step between rules.
pub(super) fn steps(desk: &mut Desk<'_, '_>, title: &Text, dates: &Text, rows: &[Step]) {
    head(desk, title, dates);
    let list = desk.flow.open(Role::Numbered, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, row) in rows.iter().enumerate() {
        let canvas = step(desk, at, row, at + 1 == rows.len());
        desk.flow.items.push(Item::new(canvas, list, 0.0));
    }
    desk.keep_ends(from);
}

/// Where the dates' bar stands.
fn dates_start(desk: &Desk<'_, '_>) -> f32 {
    if desk.is_large() { desk.measures().step_indent } else { desk.width - DATES }
}

fn head(desk: &mut Desk<'_, '_>, title: &Text, dates: &Text) {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let start = dates_start(desk);
    let width = if desk.is_large() { desk.width } else { start - 10.0 };
    let set = desk.press.set_in(title, Type::Section, width, accent);
    let element = canvas.element(Role::H2, None);
    canvas.text(Owner::Element(element), &set, 0.0, 0.0, width);
    let mut height = set.height();
    // Over their column, or marked as the dates under the steps are.
    let (x, y) = if desk.is_large() { (start + style::BAR + BAR_GAP, height) } else { (start, 0.0) };
    let set = desk.press.set_in(dates, Type::Section, desk.width - x, accent);
    let element = canvas.element(Role::P, None);
    canvas.text(Owner::Element(element), &set, x, y, desk.width - x);
    if desk.is_large() {
        canvas.block((start, y, style::BAR, set.height()), 0.0, accent);
    }
    height = height.max(y + set.height()) + 3.0;
    canvas.rule(0.0, desk.width, height + style::BUBBLE / 2.0, style::BUBBLE, Ink::Black);
    let item = Item::new(canvas.finish(height + style::BUBBLE), desk.part, desk.section_gap() - 4.0);
    desk.flow.items.push(item.kept().repeated(Repeat::Section).listed(title));
}

fn step(desk: &mut Desk<'_, '_>, at: usize, row: &Step, last: bool) -> crate::layout::pages::Fragment {
    let accent = desk.accent();
    let Measures { step_padding, step_circle, step_indent, .. } = *desk.measures();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);
    if at > 0 {
        canvas.rule(0.0, desk.width, style::HAIRLINE / 2.0, style::HAIRLINE, Ink::Black);
    }
    let radius = step_circle / 2.0;
    canvas.disc(radius, step_padding + radius, radius, accent);
    let label = canvas.element(Role::Lbl, Some(item));
    let digit = desk.press.set_in(&row.number, Type::Date, step_circle, Ink::White);
    canvas.text_centred(Owner::Element(label), &digit, radius, step_padding + radius);
    let icon_foot = row.icon.map_or(0.0, |sign| icon(desk, &mut canvas, sign));
    let body = canvas.element(Role::LBody, Some(item));
    let mut y = step_padding;
    let width = if desk.is_large() { desk.width } else { dates_start(desk) - 4.0 } - step_indent;
    for (text, role) in
        std::iter::once((&row.head, Type::Strong)).chain(row.rest.iter().map(|text| (text, Type::Body)))
    {
        let set = desk.press.set_weight(text, role, width, role == Type::Strong);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, step_indent, y, width);
        y += set.height();
    }
    let top = if desk.is_large() { y + ABOVE_DATES } else { step_padding };
    let foot = dates(desk, &mut canvas, body, &row.dates, top);
    let sign_foot = f32::max(step_padding + step_circle, icon_foot);
    let height = f32::max(f32::max(y, foot), sign_foot) + step_padding;
    if last {
        canvas.rule(0.0, desk.width, height + style::HAIRLINE / 2.0, style::HAIRLINE, Ink::Black);
    }
    canvas.finish(height + if last { style::HAIRLINE } else { 0.0 })
}

/// The sign of a step, beside its circle or under it; where it ends.
fn icon(desk: &Desk<'_, '_>, canvas: &mut Canvas, icon: Icon) -> f32 {
    let Measures { step_padding, step_circle, step_icon, .. } = *desk.measures();
    let (x, y) = if desk.is_large() {
        ((step_circle - step_icon) / 2.0, step_padding + step_circle + ICON_GAP)
    } else {
        (step_circle + ICON_GAP, step_padding + (step_circle - step_icon) / 2.0)
    };
    canvas.icon(icons::of(icon), (x, y, step_icon), desk.accent());
    y + step_icon
}

/// The dates of a step beside their bar; where they end.
fn dates(desk: &mut Desk<'_, '_>, canvas: &mut Canvas, body: u16, dates: &[DateLine], top: f32) -> f32 {
    let start = dates_start(desk);
    let x = start + style::BAR + BAR_GAP;
    let width = desk.width - x;
    let mut y = top;
    for (at, date) in dates.iter().enumerate() {
        y += if at > 0 { 4.0 } else { 0.0 };
        let set = desk.press.set(&date.label, Type::Label, width);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, x, y, width);
        y += set.height();
        if let Some(value) = &date.value {
            let set = desk.press.set(value, Type::Date, width);
            let element = canvas.element(Role::P, Some(body));
            canvas.text(Owner::Element(element), &set, x, y, width);
            y += set.height();
        } else {
            y += desk.measures().writing;
            let asked = Asked::by(&date.label);
            canvas.writing_line(Some(body), &asked, (x, desk.width, y), desk.typed());
        }
    }
    if dates.is_empty() {
        return 0.0;
    }
    canvas.block((start, top, style::BAR, y - top), 0.0, desk.accent());
    y
}
