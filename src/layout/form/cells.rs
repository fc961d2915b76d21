//! Labelled cells side by side; they share borders and height.

use super::{
    FormSet,
    label::{Follow, Label},
    section::ENDLESS,
    ticks,
};
use crate::{
    document::{Cell, CellKind, Text, Tick},
    layout::{
        Book,
        canvas::{Canvas, Filled},
        fields::Asked,
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
/// Room for a value that is written by hand before a tick, and between the two.
const UNWRITTEN: f32 = 60.0;
const BEFORE_TICK: f32 = 14.0;
/// A signature needs room for a hand.
const SIGNATURE: f32 = 46.0;
const COSIGN: f32 = 36.0;
/// An address by hand.
const TALL: f32 = 42.5;

/// A cell with its texts set.
struct SetCell<'a> {
    cell: &'a Cell,
    x: f32,
    width: f32,
    label: Label,
    value: Option<Paragraph>,
    tick: Option<SetTick>,
}

/// A box to tick at the foot of a cell.
struct SetTick {
    label: Label,
    /// Where it stands on the line of the value.
    after: Option<f32>,
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
    let row = set_row(press, cells, set, x);
    let height = row_height(&row, set);
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

/// Cells have their share of the row. Where a row in two languages takes less height in other widths, they move towards
/// what their labels and values need.
fn set_row<'a>(press: &mut Press<'_>, cells: &'a [Cell], set: FormSet, x: f32) -> Vec<SetCell<'a>> {
    let shares = widths(cells.iter().map(|cell| f32::from(cell.share)), set.width);
    let mut best = set_cells(press, cells, set, x, &shares);
    if cells.len() < 2 || cells.iter().all(|cell| cell.label.local.is_none()) || row_is_low(&best) {
        return best;
    }
    let needs: Vec<f32> = cells.iter().map(|cell| need(press, cell)).collect();
    let needs = widths(needs.into_iter(), set.width);
    for part in [0.25, 0.5, 0.75, 1.0] {
        let moved: Vec<f32> =
            shares.iter().zip(&needs).map(|(share, need)| share + part * (need - share)).collect();
        let row = set_cells(press, cells, set, x, &moved);
        if row_height(&row, set) + 1.0 < row_height(&best, set) {
            best = row;
        }
    }
    best
}

/// Whether no label and no value could be lower.
fn row_is_low(row: &[SetCell<'_>]) -> bool {
    let single = |cell: &SetCell<'_>| cell.value.as_ref().is_none_or(|value| value.lines.len() == 1);
    let beside = |cell: &SetCell<'_>| cell.tick.as_ref().is_none_or(|tick| tick.after.is_some());
    row.iter().all(|cell| cell.label.is_one_line() && single(cell) && beside(cell))
}

/// Parts of the whole, as widths.
fn widths(parts: impl Iterator<Item = f32> + Clone, whole: f32) -> Vec<f32> {
    let unit = whole / parts.clone().sum::<f32>().max(1.0);
    parts.map(|part| part * unit).collect()
}

/// The width in which a cell's label takes one line and its value as well.
fn need(press: &mut Press<'_>, cell: &Cell) -> f32 {
    let label = Label::new(press, &cell.label, Type::FormLabel, ENDLESS, Follow::Whole).hugging().used();
    let value = cell.value.as_ref().map_or(0.0, |value| set_value(press, value, cell.id, ENDLESS).width());
    let tick = cell.tick.as_ref().map_or(0.0, |tick| {
        let value = if cell.value.is_some() { value } else { UNWRITTEN };
        let english = press.set_weight(&tick.label.english, Type::FormTick, ENDLESS, true).width();
        value + BEFORE_TICK + style::FORM_CHECK + ticks::AFTER_BOX + english
    });
    label.max(value).max(tick) + 2.0 * INSET
}

fn set_cells<'a>(
    press: &mut Press<'_>,
    cells: &'a [Cell],
    set: FormSet,
    x: f32,
    widths: &[f32],
) -> Vec<SetCell<'a>> {
    let mut left = x;
    let mut row = Vec::with_capacity(cells.len());
    for (cell, width) in cells.iter().zip(widths) {
        row.push(set_cell(press, cell, set, left, *width));
        left += width;
    }
    row
}

fn row_height(row: &[SetCell<'_>], set: FormSet) -> f32 {
    row.iter().map(|cell| least(cell, set)).fold(0.0, f32::max)
}

fn set_cell<'a>(press: &mut Press<'_>, cell: &'a Cell, set: FormSet, x: f32, width: f32) -> SetCell<'a> {
    let inner = width - 2.0 * INSET;
    let label = Label::new(press, &cell.label, Type::FormLabel, inner, Follow::Whole);
    let value = cell.value.as_ref().map(|value| set_value(press, value, cell.id, inner));
    let tick = cell.tick.as_ref().map(|tick| set_tick(press, tick, set, value.as_ref(), inner));
    SetCell { cell, x, width, label, value, tick }
}

/// A value that fits one line is shaped once, whatever the width.
fn set_value(press: &mut Press<'_>, value: &Text, id: bool, width: f32) -> Paragraph {
    let mut set = |width| {
        if id {
            press.set_id(value, Type::FormValue, width)
        } else {
            press.set(value, Type::FormValue, width)
        }
    };
    let endless = set(ENDLESS);
    if endless.lines.len() == 1 && endless.width() <= width { endless } else { set(width) }
}

/// The tick stands beside the value if its English takes one line there, else on a line under it.
fn set_tick(
    press: &mut Press<'_>,
    tick: &Tick,
    set: FormSet,
    value: Option<&Paragraph>,
    inner: f32,
) -> SetTick {
    let room = inner - style::FORM_CHECK - ticks::AFTER_BOX;
    let after = value.map_or(UNWRITTEN, Paragraph::width) + BEFORE_TICK;
    let label = Label::new(press, &tick.label, set.tick, room - after, Follow::Whole).hugging();
    let single = value.is_none_or(|value| value.lines.len() == 1) && label.english_lines() == 1;
    if single && label.used() <= room - after {
        return SetTick { label, after: Some(after) };
    }
    let label = Label::new(press, &tick.label, set.tick, room, Follow::RunOn).hugging();
    SetTick { label, after: None }
}

/// The height a cell asks for.
fn least(cell: &SetCell<'_>, set: FormSet) -> f32 {
    let label = ABOVE + cell.label.height();
    let paper = match &cell.value {
        Some(value) => value.height() + BELOW,
        None => set.blank,
    };
    let paper = match &cell.tick {
        Some(SetTick { label, after: Some(_) }) => f32::max(paper, label.height() + 1.0 + BELOW),
        Some(SetTick { label, after: None }) => paper + label.height() + 2.0,
        None => paper,
    };
    let floor = match cell.cell.kind {
        CellKind::Signature => f32::max(SIGNATURE, set.least),
        CellKind::Cosign => f32::max(COSIGN, set.least),
        CellKind::Tall => f32::max(TALL, set.least),
        _ if cell.value.is_some() => set.typed,
        _ => set.least,
    };
    f32::max(label + paper, floor)
}

fn paint(press: &mut Press<'_>, book: &Book, canvas: &mut Canvas, cell: &SetCell<'_>, y: f32, height: f32) {
    let x = cell.x + INSET;
    let inner = cell.width - 2.0 * INSET;
    cell.label.paint(canvas, None, x, y + ABOVE);
    let foot = y + height - BELOW;
    let tick = cell.tick.as_ref().map(|tick| (tick, foot - tick.label.height() - 1.0));
    let under = tick.as_ref().filter(|(tick, _)| tick.after.is_none());
    let foot = under.map_or(foot, |(_, top)| *top);
    if let Some((tick, top)) = under {
        paint_tick(book, canvas, cell, &tick.label, x, *top);
    }
    paint_value(press, canvas, cell, (x, y + ABOVE + cell.label.height(), inner), foot);
    if let Some((SetTick { label, after: Some(after) }, top)) = tick {
        paint_tick(book, canvas, cell, label, x + after, top);
    }
}

/// The value, or room for one; a signature is neither. What may be corrected is a field, the rest is text.
fn paint_value(
    press: &Press<'_>,
    canvas: &mut Canvas,
    cell: &SetCell<'_>,
    (x, top, width): (f32, f32, f32),
    foot: f32,
) {
    let Cell { kind, name, label, correctable, .. } = cell.cell;
    let value = cell.value.as_ref().zip(cell.cell.value.as_ref());
    match value {
        Some((set, text)) if !correctable => {
            let element = canvas.element_in(Role::P, None, press.language_of(text));
            let align = if set.right_to_left { Align::Right } else { Align::Left };
            canvas.text_aligned(Owner::Element(element), set, x, foot - set.height(), width, align);
        }
        None if matches!(kind, CellKind::Signature | CellKind::Cosign) => {}
        _ => {
            let asked = Asked::on_form(name, label);
            let size = press.size(Type::FormValue);
            // What is typed in one line stands where a value would.
            let one = f32::max(top, foot + 1.0 - style::TYPED_LINE * size);
            let lines = foot - top > 2.6 * size || value.is_some_and(|(set, _)| set.lines.len() > 1);
            let top = if lines { top } else { one };
            let top = value.map_or(top, |(set, _)| f32::min(top, foot - set.height()));
            let width = match &cell.tick {
                Some(SetTick { after: Some(after), .. }) => after - BEFORE_TICK / 2.0,
                _ => width,
            };
            let place = (x - 1.0, top, width + 2.0, foot + 1.0 - top);
            canvas.filled(
                None,
                &asked,
                place,
                (size, lines),
                value.map(|(set, text)| Filled {
                    text,
                    set,
                    language: press.language_of(text),
                    top: foot - set.height(),
                }),
            );
        }
    }
}

fn paint_tick(book: &Book, canvas: &mut Canvas, cell: &SetCell<'_>, tick: &Label, x: f32, y: f32) {
    if let Some(item) = &cell.cell.tick {
        let group = canvas.choice();
        ticks::tick(book, canvas, None, tick, (item, group), (x, y));
    }
}
