//! Empty tables to write in: the call log, the request tracker, the decision tables.

use super::Desk;
use crate::{
    document::{Column, RowHeight, Text},
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role},
        style,
        style::Role as Type,
    },
};

/// Text starts this far inside a cell.
const INSET: f32 = 6.5;

/// Head and rows; a spare table comes with its heading or not at all.
pub(super) fn log(
    desk: &mut Desk<'_, '_>,
    columns: &[Column],
    rows: &[Option<Text>],
    height: RowHeight,
    spare: bool,
) {
    if spare && desk.is_bare() {
        return drop_heading(desk);
    }
    let widths = widths(desk, columns);
    let table = desk.flow.open(Role::Table, Some(desk.part));
    let from = desk.flow.items.len();
    let head = head(desk, columns, &widths);
    let item = Item::new(head, table, 6.0).kept().repeated(Repeat::TableHead);
    desk.flow.items.push(item);
    for row in rows {
        let fragment = self::row(desk, row.as_ref(), columns, &widths, height);
        desk.flow.items.push(Item::new(fragment, table, 0.0));
    }
    desk.flow.keep_ends(from + 1);
    if spare {
        mark_spare(desk, from);
    }
}

/// A spare table that is left out takes its heading with it.
fn drop_heading(desk: &mut Desk<'_, '_>) {
    if desk.flow.items.last().is_some_and(|item| item.repeat == Repeat::Section) {
        desk.flow.items.pop();
    }
}

fn mark_spare(desk: &mut Desk<'_, '_>, from: usize) {
    let heading = from.checked_sub(1);
    let is_heading =
        heading.and_then(|at| desk.flow.items.get(at)).is_some_and(|item| item.repeat == Repeat::Section);
    let from = if is_heading { from - 1 } else { from };
    for item in desk.flow.items.iter_mut().skip(from) {
        item.spare = true;
    }
}

/// The columns' widths, scaled to the width of the content.
fn widths(desk: &Desk<'_, '_>, columns: &[Column]) -> Vec<f32> {
    let total: u16 = columns.iter().map(|column| column.width).sum();
    let scale = desk.width / f32::from(total.max(1));
    columns.iter().map(|column| f32::from(column.width) * scale).collect()
}

fn head(desk: &mut Desk<'_, '_>, columns: &[Column], widths: &[f32]) -> Fragment {
    let sets: Vec<_> = columns
        .iter()
        .zip(widths)
        .map(|(column, width)| desk.press.set(&column.title, Type::TableHead, width - 2.0 * INSET))
        .collect();
    let height = sets.iter().map(crate::layout::paragraph::Paragraph::height).fold(13.0, f32::max) + 8.0;
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let row = canvas.element(Role::Tr, None);
    let mut x = 0.0;
    for (set, width) in sets.iter().zip(widths) {
        let cell = canvas.element(Role::ThColumn, Some(row));
        let y = height - 4.0 - set.height();
        canvas.text(Owner::Element(cell), set, x + INSET, y, width - INSET - 2.0);
        x += width;
    }
    canvas.rule(0.0, desk.width, 0.3, style::CELL, Ink::Black);
    uprights(&mut canvas, widths, height);
    canvas.rule(0.0, desk.width, height, style::BUBBLE, Ink::Black);
    canvas.finish(height)
}

fn row(
    desk: &mut Desk<'_, '_>,
    label: Option<&Text>,
    columns: &[Column],
    widths: &[f32],
    height: RowHeight,
) -> Fragment {
    let least = match height {
        RowHeight::Line => 34.0,
        RowHeight::Notes => 64.0,
    };
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let row = canvas.element(Role::Tr, None);
    let mut height: f32 = least;
    let mut cells = Vec::new();
    for (at, width) in widths.iter().enumerate() {
        let text = label.filter(|_| at == 0);
        let role = if text.is_some() { Role::ThRow } else { Role::Td };
        let cell = canvas.element(role, Some(row));
        cells.push((cell, text.is_none()));
        let Some(text) = text else { continue };
        let set = desk.press.set(text, Type::Label, width - 2.0 * INSET);
        canvas.text(Owner::Element(cell), &set, INSET, 5.0, width - 2.0 * INSET);
        height = height.max(set.height() + 10.0);
    }
    let mut x = 0.0;
    for ((column, width), (cell, blank)) in columns.iter().zip(widths).zip(cells) {
        if blank {
            let asked = Asked::by(&column.title).part("", label);
            let place = (x + 2.0, 1.5, width - 4.0, height - 3.0);
            canvas.blank(Some(cell), &asked, place, (desk.typed_in_cell(), true));
        }
        x += width;
    }
    uprights(&mut canvas, widths, height);
    canvas.rule(0.0, desk.width, height, style::CELL, Ink::Black);
    canvas.finish(height)
}

/// The vertical rules of a row.
fn uprights(canvas: &mut Canvas, widths: &[f32], height: f32) {
    let half = style::CELL / 2.0;
    let total = canvas.width;
    canvas.upright(half, 0.0, height, style::CELL, Ink::Black);
    let mut x = 0.0;
    for width in widths {
        x += width;
        canvas.upright(x.min(total - half), 0.0, height, style::CELL, Ink::Black);
    }
}
