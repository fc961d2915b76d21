//! Dots and boxes to tick.

use super::{Desk, bubble};
use crate::{
    document::{Check, Text},
    layout::{
        FieldKind,
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        pages::{Owner, Role},
        paragraph::Paragraph,
        style,
        style::Role as Type,
    },
};

/// An item that takes a greater share of a page than this breaks between lines.
const TALL: f32 = 0.6;

/// Items longer than this many lines stand in one column.
const LONGEST_IN_COLUMNS: usize = 3;

/// Dots. Two columns are filled row by row.
pub(super) fn bullets(desk: &mut Desk<'_, '_>, items: &[Text], columns: u8) {
    let texts: Vec<&Text> = items.iter().collect();
    let (columns, sets) = in_columns(desk, &texts, columns, desk.measures().bullet_indent);
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    let gap = first_gap(desk);
    for (row, sets) in sets.chunks(columns).enumerate() {
        if let [set] = sets
            && set.height() > desk.room * TALL
        {
            let gap = if row == 0 { gap } else { desk.measures().between_bullets };
            long_bullet(desk, list, set, gap);
            continue;
        }
        let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
        let mut height = 0.0_f32;
        for (at, set) in sets.iter().enumerate() {
            bullet(
                desk,
                &mut canvas,
                set,
                at as f32 * column_step(desk, columns),
                column_width(desk, columns),
            );
            height = height.max(set.height());
        }
        let gap = if row == 0 { gap } else { desk.gap(desk.measures().between_bullets) };
        desk.flow.items.push(Item::new(canvas.finish(height), list, gap));
    }
    desk.flow.keep_ends(from);
}

/// An item that is taller than a page has room for: its lines run on, without another dot.
fn long_bullet(desk: &mut Desk<'_, '_>, list: usize, set: &Paragraph, gap: f32) {
    let item = desk.flow.open(Role::Li, Some(list));
    let body = desk.flow.open(Role::LBody, Some(item));
    let (x, width) = (desk.measures().bullet_indent, desk.width);
    for (at, set) in bubble::pieces_of(set, desk.room / 2.0).iter().enumerate() {
        let mut canvas = Canvas::new(width, desk.press.right_to_left);
        if at == 0 {
            dot(desk, &mut canvas, set, 0.0);
        }
        canvas.text(Owner::Group, set, x, 0.0, width - x);
        let gap = if at == 0 { gap } else { 0.0 };
        desk.flow.items.push(Item::new(canvas.finish(set.height()), body, gap));
    }
}

fn dot(desk: &Desk<'_, '_>, canvas: &mut Canvas, set: &Paragraph, x: f32) {
    let middle = set.first_baseline() - style::CAP * set.measure.size / 2.0;
    canvas.disc(x + desk.measures().dot_middle, middle, desk.measures().dot, desk.accent());
}

fn bullet(desk: &Desk<'_, '_>, canvas: &mut Canvas, set: &Paragraph, x: f32, width: f32) {
    let item = canvas.element(Role::Li, None);
    let body = canvas.element(Role::LBody, Some(item));
    dot(desk, canvas, set, x);
    let bullet_indent = desk.measures().bullet_indent;
    canvas.text(Owner::Element(body), set, x + bullet_indent, 0.0, width - bullet_indent);
}

/// Boxes to tick. Two columns are filled column by column, rows aligned.
pub(super) fn checks(desk: &mut Desk<'_, '_>, items: &[Check], columns: u8) {
    let texts: Vec<&Text> = items.iter().map(|item| &item.text).collect();
    let (columns, sets) = in_columns(desk, &texts, columns, desk.measures().check_indent());
    let rows = sets.len().div_ceil(columns);
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    let gap = first_gap(desk);
    for row in 0..rows {
        let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
        let mut height = 0.0_f32;
        for column in 0..columns {
            let at = column * rows + row;
            let (Some(set), Some(item)) = (sets.get(at), items.get(at)) else { continue };
            let place = (column as f32 * column_step(desk, columns), 0.0);
            let asked = (&Asked::by(&item.text), item.ticked);
            check(desk, &mut canvas, None, set, asked, place, column_width(desk, columns));
            height = height.max(set.height());
        }
        let gap = if row == 0 { gap } else { desk.gap(desk.measures().between_checks) };
        desk.flow.items.push(Item::new(canvas.finish(height), list, gap));
    }
    desk.flow.keep_ends(from);
}

/// A box to tick and its text, as an item of `list`, or of the fragment's group.
pub(super) fn check(
    desk: &Desk<'_, '_>,
    canvas: &mut Canvas,
    list: Option<u16>,
    set: &Paragraph,
    (asked, ticked): (&Asked, bool),
    (x, y): (f32, f32),
    width: f32,
) {
    let item = canvas.element(Role::Li, list);
    let middle = y + set.first_baseline() - style::CAP * set.measure.size / 2.0;
    let label = canvas.element(Role::Lbl, Some(item));
    let (edge, indent) = (desk.measures().check, desk.measures().check_indent());
    let place = (x, middle - edge / 2.0, edge);
    canvas.check(Some(label), asked, FieldKind::Check { ticked }, place, &desk.ticked);
    let body = canvas.element(Role::LBody, Some(item));
    canvas.text(Owner::Element(body), set, x + indent, y, width - indent);
}

/// Sets the items for as many columns as they allow.
fn in_columns(desk: &mut Desk<'_, '_>, texts: &[&Text], columns: u8, indent: f32) -> (usize, Vec<Paragraph>) {
    let columns = if desk.is_large() { 1 } else { usize::from(columns.clamp(1, 2)) };
    let width = column_width(desk, columns) - indent;
    let sets: Vec<Paragraph> = texts.iter().map(|text| desk.press.set(text, Type::Body, width)).collect();
    let too_long = sets.iter().any(|set| set.lines.len() > LONGEST_IN_COLUMNS);
    if columns > 1 && too_long { in_columns(desk, texts, 1, indent) } else { (columns, sets) }
}

fn column_width(desk: &Desk<'_, '_>, columns: usize) -> f32 {
    if columns > 1 { (desk.width - style::GUTTER) / 2.0 } else { desk.width }
}

fn column_step(desk: &Desk<'_, '_>, columns: usize) -> f32 {
    column_width(desk, columns) + style::GUTTER
}

/// Room above a list: it belongs to the heading or paragraph before it.
fn first_gap(desk: &Desk<'_, '_>) -> f32 {
    match desk.flow.items.last().map(|item| item.repeat) {
        Some(Repeat::Ends) => 10.0,
        _ => desk.gap(6.0),
    }
}
