//! What large print has instead of tables: each row is a stack of labels with writing lines.

use super::{Desk, lines};
use crate::{
    document::{Line, RowHeight},
    layout::{
        canvas::Canvas,
        flow::Item,
        pages::{Ink, Role},
        style,
    },
};

/// Above the rule over an entry.
const ABOVE: f32 = 20.0;

/// A rule and a stack for each row; a stack stays together.
///
/// A date or a name has room beside its label; notes take the whole width under it.
pub(super) fn entries(desk: &mut Desk<'_, '_>, rows: &[Vec<Line>], height: RowHeight) {
    let part = desk.part;
    let list = desk.flow.open(Role::L, Some(part));
    for (at, row) in rows.iter().enumerate() {
        let item = desk.flow.open(Role::Li, Some(list));
        desk.part = desk.flow.open(Role::LBody, Some(item));
        let from = desk.flow.items.len();
        rule(desk, if at == 0 { 6.0 } else { ABOVE });
        lines::stack(desk, row, 4.0, height == RowHeight::Line);
        desk.flow.keep_all(from);
    }
    desk.part = part;
}

fn rule(desk: &mut Desk<'_, '_>, gap: f32) {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    canvas.rule(0.0, desk.width, style::BAR / 2.0, style::BAR, Ink::Black);
    desk.flow.items.push(Item::new(canvas.finish(style::BAR), desk.part, gap));
}
