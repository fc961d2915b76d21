//! Labelled cells side by side; they share borders and height.

use super::{FormSet, label::Label, ticks};
use crate::{
    document::{Cell, CellKind},
    layout::{
        Book,
        canvas::Canvas,
        pages::{Ink, Owner, Role},
        paragraph::{Align, Paragraph},
        press::Press,
        style,
        style::Role as Type,
    },
};

const INSET: f32 = 5.0;
const ABOVE: f32 = 2.0;
const BELOW: f32 = 2.5;
/// A signature needs room for a hand.
const SIGNATURE: f32 = 46.0;
const COSIGN: f32 = 36.0;

/// A cell with its texts set.
struct SetCell<'a> {
    cell: &'a Cell,
    x: f32,
    width: f32,
    label: Label,
    value: Option<Paragraph>,
    tick: Option<Label>,
}

/// Paints a row at `x`, `y`; its height.
pub(super) fn row(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    cells: &[Cell],
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let total: u32 = cells.iter().map(|cell| u32::from(cell.share)).sum();
    let unit = set.width / total.max(1) as f32;
    let mut left = x;
    let mut row = Vec::new();
    for cell in cells {
        let width = f32::from(cell.share) * unit;
        row.push(set_cell(press, cell, set, left, width));
        left += width;
    }
    let height = row.iter().map(|cell| least(cell, set)).fold(0.0, f32::max);
    for cell in &row {
        paint(press, book, canvas, cell, y, height);
        if cell.x > x {
            canvas.upright(cell.x, y, y + height, style::FORM_BOX, Ink::Black);
        }
    }
    if cells.iter().any(|cell| cell.kind == CellKind::Signature) {
        canvas.frame((x, y, set.width, height), 0.0, 2.0, Ink::Black);
    }
    height
}

fn set_cell<'a>(press: &mut Press<'_>, cell: &'a Cell, set: FormSet, x: f32, width: f32) -> SetCell<'a> {
    let inner = width - 2.0 * INSET;
    let label = Label::new(press, &cell.label, Type::FormLabel, inner, true);
    let value = cell.value.as_ref().map(|value| {
        if cell.id {
            press.set_id(value, Type::FormValue, inner)
        } else {
            press.set(value, Type::FormValue, inner)
        }
    });
    let room = inner - style::FORM_CHECK - ticks::AFTER_BOX;
    let tick = cell.tick.as_ref().map(|tick| Label::new(press, &tick.label, set.tick, room, true));
    SetCell { cell, x, width, label, value, tick }
}

/// Whether the tick stands beside the value, on its line.
fn beside(cell: &SetCell<'_>, tick: &Label) -> bool {
    let value = cell.value.as_ref().map_or(60.0, Paragraph::width);
    let single = cell.value.as_ref().is_none_or(|value| value.lines.len() == 1);
    let tick_width = style::FORM_CHECK + ticks::AFTER_BOX + tick.used();
    single && tick.height() < 17.0 && value + 14.0 + tick_width <= cell.width - 2.0 * INSET
}

/// The height a cell asks for.
fn least(cell: &SetCell<'_>, set: FormSet) -> f32 {
    let label = ABOVE + cell.label.height();
    let paper = match (&cell.value, cell.cell.kind) {
        (Some(value), _) => {
            f32::max(value.height() + BELOW, if cell.cell.kind == CellKind::Tall { 28.0 } else { 0.0 })
        }
        (None, CellKind::Tall) => f32::max(set.blank, 30.0),
        (None, _) => set.blank,
    };
    let tick = match &cell.tick {
        Some(tick) if !beside(cell, tick) => tick.height() + 2.0,
        _ => 0.0,
    };
    let floor = match cell.cell.kind {
        CellKind::Signature => f32::max(SIGNATURE, set.least),
        CellKind::Cosign => f32::max(COSIGN, set.least),
        _ if cell.value.is_some() => set.typed,
        _ => set.least,
    };
    f32::max(label + paper + tick, floor)
}

fn paint(press: &mut Press<'_>, book: &Book, canvas: &mut Canvas, cell: &SetCell<'_>, y: f32, height: f32) {
    let x = cell.x + INSET;
    let inner = cell.width - 2.0 * INSET;
    cell.label.paint(canvas, None, x, y + ABOVE);
    let mut foot = y + height - BELOW;
    let mut after = 60.0;
    if let Some(tick) = cell.tick.as_ref().filter(|tick| !beside(cell, tick)) {
        foot -= tick.height() + 1.0;
        paint_tick(book, canvas, cell, tick, x, foot);
    }
    if let (Some(value), Some(text)) = (&cell.value, &cell.cell.value) {
        let element = canvas.element_in(Role::P, None, press.language_of(text));
        let align = if value.right_to_left { Align::Right } else { Align::Left };
        canvas.text_aligned(Owner::Element(element), value, x, foot - value.height(), inner, align);
        after = value.width();
    }
    if let Some(tick) = cell.tick.as_ref().filter(|tick| beside(cell, tick)) {
        paint_tick(book, canvas, cell, tick, x + after + 14.0, foot - tick.height() - 1.0);
    }
}

fn paint_tick(book: &Book, canvas: &mut Canvas, cell: &SetCell<'_>, tick: &Label, x: f32, y: f32) {
    let ticked = cell.cell.tick.as_ref().is_some_and(|tick| tick.ticked);
    ticks::tick(book, canvas, None, tick, ticked, x, y);
}
