//! Boxes to tick with their words.

use super::{
    FormSet,
    label::{Follow, Label},
    section::{BETWEEN, ENDLESS, half},
};
use crate::{
    document::Tick,
    layout::{
        Book,
        canvas::Canvas,
        pages::{Ink, Owner, Role},
        paragraph::Align,
        press::Press,
        style,
    },
};

/// Words start this far after their box.
pub(super) const AFTER_BOX: f32 = 5.5;
const INDENT: f32 = style::FORM_CHECK + AFTER_BOX;
/// Between the words of a box and the next box.
const AFTER_WORDS: f32 = 6.0;
/// Height of a line to write on after the words.
const LINE: f32 = 18.0;

/// Boxes in a single row; the height.
pub(super) fn choices(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    items: &[Tick],
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let columns = columns(press, items, set);
    let list = canvas.element(Role::L, None);
    let mut height = 0.0_f32;
    let mut left = x;
    for (item, column) in items.iter().zip(columns) {
        let room = column - INDENT - AFTER_WORDS;
        let label = Label::new(press, &item.label, set.tick, room, Follow::RunOn).hugging();
        tick(book, canvas, Some(list), &label, item.ticked, left, y + set.list_edge);
        height = height.max(label.height());
        left += column;
    }
    set.list_edge + height + set.list_edge + 1.0
}

/// The widths of boxes in a row: equal in one language; in two, halfway to what their words need.
fn columns(press: &mut Press<'_>, items: &[Tick], set: FormSet) -> Vec<f32> {
    let mut needs = |item: &Tick| Label::new(press, &item.label, set.tick, ENDLESS, Follow::RunOn).used();
    let equal = set.width / items.len().max(1) as f32;
    if items.iter().all(|item| item.label.local.is_none()) {
        return vec![equal; items.len()];
    }
    let needs: Vec<f32> = items.iter().map(|item| needs(item) + INDENT + AFTER_WORDS).collect();
    let scale = set.width / needs.iter().sum::<f32>().max(1.0);
    needs.iter().map(|need| f32::midpoint(equal, need * scale)).collect()
}

/// Boxes in two columns, filled column by column; the height.
pub(super) fn list(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    items: &[Tick],
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let column = half(set.width);
    let labels: Vec<Label> = items.iter().map(|item| words(press, item, set, column - INDENT)).collect();
    let heights: Vec<f32> = labels.iter().zip(items).map(|(label, item)| item_height(label, item)).collect();
    let split = split(&heights, set.list_gap);
    let list = canvas.element(Role::L, None);
    let mut foot = y;
    let mut at = (x, y + set.list_edge);
    for (index, ((label, item), height)) in labels.iter().zip(items).zip(&heights).enumerate() {
        if index == split {
            at = (x + column + BETWEEN, y + set.list_edge);
        }
        tick(book, canvas, Some(list), label, item.ticked, at.0, at.1);
        if let Some(value) = &item.line {
            let from = at.0 + INDENT + label.used() + 6.0;
            writing_line(press, canvas, value.as_ref(), from, at.0 + column, at.1 + height - 2.0);
        }
        at.1 += height + set.list_gap;
        foot = foot.max(at.1 - set.list_gap);
    }
    foot - y + set.list_edge
}

/// The words of an item; before a writing line, what runs right to left keeps close to English.
fn words(press: &mut Press<'_>, item: &Tick, set: FormSet, width: f32) -> Label {
    let label = Label::new(press, &item.label, set.tick, width, Follow::RunOn);
    if item.line.is_some() { label.hugging() } else { label }
}

fn item_height(label: &Label, item: &Tick) -> f32 {
    f32::max(label.height(), if item.line.is_some() { LINE } else { style::FORM_CHECK + 1.0 })
}

/// How many items stand in the first column, so that both together are as low as can be.
fn split(heights: &[f32], gap: f32) -> usize {
    let height = |items: &[f32]| items.iter().map(|height| height + gap).sum::<f32>();
    let higher = |at: usize| heights.split_at_checked(at).map_or(f32::MAX, |(a, b)| height(a).max(height(b)));
    (0..=heights.len()).rev().min_by(|a, b| higher(*a).total_cmp(&higher(*b))).unwrap_or_default()
}

/// A box and its words as a list item.
pub(super) fn tick(
    book: &Book,
    canvas: &mut Canvas,
    list: Option<u16>,
    label: &Label,
    ticked: bool,
    x: f32,
    y: f32,
) {
    let item = list.map(|list| canvas.element(Role::Li, Some(list)));
    let owner = if ticked {
        let parent = item.map(|item| canvas.element(Role::Lbl, Some(item)));
        Owner::Element(canvas.figure(parent, &book.ticked))
    } else {
        Owner::Artifact
    };
    let top = y + label.cap_middle() - style::FORM_CHECK / 2.0;
    canvas.check(x, top, style::FORM_CHECK, ticked, owner);
    let body = item.map(|item| canvas.element(Role::LBody, Some(item)));
    label.paint(canvas, body, x + INDENT, y);
}

/// A line to write on, or what the record knows for it.
fn writing_line(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    value: Option<&crate::document::Text>,
    from: f32,
    to: f32,
    y: f32,
) {
    if let Some(value) = value {
        let set = press.set(value, style::Role::FormTick, to - from);
        let element = canvas.element_in(Role::P, None, press.language_of(value));
        let top = y - 2.0 - set.height();
        canvas.text_aligned(Owner::Element(element), &set, from, top, to - from, Align::Left);
    }
    canvas.rule(from, to, y, style::CELL, Ink::Black);
}
