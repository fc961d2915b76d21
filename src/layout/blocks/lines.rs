//! Labels with writing lines or values.

use super::Desk;
use crate::{
    document::Line,
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        pages::{Fragment, Owner, Role},
        paragraph::Paragraph,
        style::{Measures, Role as Type},
    },
};

/// A label beside its line takes at most this share of the width.
const BESIDE: f32 = 0.45;
const AFTER_LABEL: f32 = 8.0;
/// The line stands this far above the foot of its row.
const FOOT: f32 = 3.0;
/// Lines of a value that stay together.
const VALUE_LINES: usize = 8;

/// A row for each label, with its writing lines under it. Large labels stand over their lines.
pub(super) fn lines(desk: &mut Desk<'_, '_>, lines: &[Line]) {
    stack(desk, lines, desk.measures().between_lines, !desk.is_large());
}

/// Rows with this gap between them, short labels beside their lines or over them.
pub(super) fn stack(desk: &mut Desk<'_, '_>, lines: &[Line], between: f32, beside: bool) {
    for (at, line) in lines.iter().enumerate() {
        let label = desk.press.set(&line.label, Type::LabelBold, desk.width);
        let is_short = beside && label.lines.len() == 1 && label.width() <= desk.width * BESIDE;
        let after_heading = desk.flow.items.last().is_none_or(|item| item.repeat != Repeat::No);
        let gap = match at {
            // Not as near to what is above it as to its own line.
            _ if desk.is_large() && !is_short && !after_heading => f32::max(between, 6.0),
            0 => 4.0,
            _ => between,
        };
        match (is_short, line.values.as_slice()) {
            (true, [value]) => short_value(desk, line, &label, value, gap),
            (_, []) => blank(desk, &label, line, is_short, gap),
            (_, values) => long_values(desk, line, &label, values, gap),
        }
    }
}

/// Label and writing line in one row, or the label over the line; then the extra lines.
fn blank(desk: &mut Desk<'_, '_>, label: &Paragraph, line: &Line, is_short: bool, gap: f32) {
    let Measures { labelled, writing, .. } = *desk.measures();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let element = canvas.element(Role::P, None);
    let mut y = if is_short {
        row_label(&mut canvas, labelled, label, element);
        labelled - FOOT
    } else {
        canvas.text(Owner::Element(element), label, 0.0, 2.0, desk.width);
        2.0 + label.height() + writing
    };
    let from = if is_short { label.width() + AFTER_LABEL } else { 0.0 };
    let asked = Asked::by(&line.label);
    canvas.writing_line(None, &asked, (from, desk.width, y), desk.typed());
    let extra = desk.extra_lines(line.extra);
    for _ in 0..extra {
        y += if y < labelled && is_short { writing + FOOT } else { writing };
        canvas.writing_line(None, &asked, (0.0, desk.width, y), desk.typed());
    }
    let height = if extra == 0 && is_short { labelled } else { y };
    desk.flow.items.push(Item::new(canvas.finish(height), desk.part, gap));
}

/// A label on the baseline that its writing line or value has.
fn row_label(canvas: &mut Canvas, labelled: f32, label: &Paragraph, element: u16) {
    let y = labelled - FOOT - 1.0 - label.first_baseline();
    canvas.text(Owner::Element(element), label, 0.0, y, label.width() + 1.0);
}

/// A value that replaces the writing line, beside the label while it fits there.
fn short_value(
    desk: &mut Desk<'_, '_>,
    line: &Line,
    label: &Paragraph,
    value: &crate::document::Text,
    gap: f32,
) {
    let from = label.width() + AFTER_LABEL;
    let set = desk.press.set(value, Type::Body, desk.width - from);
    if set.lines.len() > 2 {
        return long_values(desk, line, label, std::slice::from_ref(value), gap);
    }
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let element = canvas.element(Role::P, None);
    let labelled = desk.measures().labelled;
    row_label(&mut canvas, labelled, label, element);
    let y = labelled - FOOT - 1.0 - set.first_baseline();
    let value_element = canvas.element_in(Role::P, None, desk.press.language_of(value));
    canvas.text(Owner::Element(value_element), &set, from, y, desk.width - from);
    let height = f32::max(labelled, y + set.height());
    desk.flow.items.push(Item::new(canvas.finish(height), desk.part, gap));
}

/// The label, and the values under it. A long value breaks between its lines.
fn long_values(
    desk: &mut Desk<'_, '_>,
    line: &Line,
    label: &Paragraph,
    values: &[crate::document::Text],
    gap: f32,
) {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let element = canvas.element_in(Role::P, None, desk.press.language_of(&line.label));
    canvas.text(Owner::Element(element), label, 0.0, 4.0, desk.width);
    desk.flow.items.push(Item::new(canvas.finish(4.0 + label.height()), desk.part, gap).kept());
    for value in values {
        let set = desk.press.set(value, Type::Body, desk.width);
        let group = desk.flow.open(Role::P, Some(desk.part));
        for from in (0..set.lines.len()).step_by(VALUE_LINES) {
            let part = set.part(from, VALUE_LINES);
            let fragment = value_lines(desk, &part);
            desk.flow.items.push(Item::new(fragment, group, 0.0));
        }
    }
}

fn value_lines(desk: &Desk<'_, '_>, part: &Paragraph) -> Fragment {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    canvas.text(Owner::Group, part, 0.0, 0.0, desk.width);
    canvas.finish(part.height())
}
