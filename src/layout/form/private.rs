//! Private topics: a box to tick and a box for initials before each. Both are always blank.

use super::{
    FormSet,
    label::{Follow, Label},
    section::{BETWEEN, half},
};
use crate::{
    document::Bilingual,
    layout::{
        canvas::Canvas,
        pages::{Ink, Role},
        press::Press,
        style,
    },
};

const INITIALS: (f32, f32) = (30.0, 20.0);
const INITIALS_AT: f32 = style::FORM_CHECK + 5.0;
const INDENT: f32 = INITIALS_AT + INITIALS.0 + 5.0;

/// Paints the topics at `x`, `y`; the height. Right-to-left languages take one column, English at the left, where there is
/// room.
pub(super) fn topics(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    initials: &Bilingual,
    topics: &[Bilingual],
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let columns = if press.right_to_left && !set.tight { 1 } else { 2 };
    let column = if columns == 1 { set.width } else { half(set.width) };
    let head =
        Label::new(press, initials, style::Role::FormLabel, column - INITIALS_AT, Follow::Whole).hugging();
    head.paint(canvas, None, x + INITIALS_AT, y + 2.0);
    let labels: Vec<Label> = topics
        .iter()
        .map(|topic| Label::new(press, topic, set.tick, column - INDENT, Follow::RunOn))
        .collect();
    let rows = labels.len().div_ceil(columns);
    let list = canvas.element(Role::L, None);
    let top = y + 2.0 + head.height() + 2.0;
    let heights: Vec<f32> = (0..rows).map(|row| row_height(&labels, row, rows) + set.list_gap).collect();
    for (at, label) in labels.iter().enumerate() {
        let (row, side) = (at % rows.max(1), at / rows.max(1));
        let down: f32 = heights.iter().take(row).sum();
        topic(canvas, list, label, x + side as f32 * (column + BETWEEN), top + down);
    }
    top - y + heights.iter().sum::<f32>() + 2.0
}

/// Height of a row over all columns.
fn row_height(labels: &[Label], row: usize, rows: usize) -> f32 {
    let heights = labels.iter().skip(row).step_by(rows.max(1)).map(Label::height);
    heights.fold(INITIALS.1, f32::max)
}

fn topic(canvas: &mut Canvas, list: u16, label: &Label, x: f32, y: f32) {
    let item = canvas.element(Role::Li, Some(list));
    let body = canvas.element(Role::LBody, Some(item));
    let edge = style::FORM_CHECK;
    canvas.check(x, y + (INITIALS.1 - edge) / 2.0, edge, false, crate::layout::pages::Owner::Artifact);
    canvas.frame((x + INITIALS_AT, y, INITIALS.0, INITIALS.1), 0.0, 1.0, Ink::Black);
    let room = (INITIALS.1 - label.height()).max(0.0) / 2.0;
    label.paint(canvas, Some(body), x + INDENT, y + room);
}
