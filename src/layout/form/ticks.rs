//! Boxes to tick with their words.

use super::{
    FormSet,
    columns::{self, BETWEEN, Pair},
    label::{Follow, Label},
    section::ENDLESS,
};
use crate::{
    document::Tick,
    layout::{
        Book, FieldKind,
        canvas::{Canvas, Filled},
        fields::Asked,
        pages::{Ink, Role},
        paragraph::Paragraph,
        press::Press,
        style,
    },
    private::Private,
};

/// Words start this far after their box.
pub(super) const AFTER_BOX: f32 = 5.5;
const INDENT: f32 = style::FORM_CHECK + AFTER_BOX;
/// Between the words of a box and the next box.
const AFTER_WORDS: f32 = 6.0;
/// Height of a line to write on after the words.
const LINE: f32 = 18.0;
/// Between what stands on that line and the line.
const UNDER_VALUE: f32 = 2.0;

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
    let group = canvas.choice();
    let list = canvas.element(Role::L, None);
    let mut height = 0.0_f32;
    let mut left = x;
    for (item, column) in items.iter().zip(columns) {
        let room = column - INDENT - AFTER_WORDS;
        let label = Label::new(press, &item.label, set.tick, room, Follow::RunOn).hugging();
        tick(book, canvas, Some(list), &label, (item, group), (left, y + set.list_edge));
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
    let columns = columns::pairs(set).map(|widths| Columns::new(press, items, set, widths));
    let Some(columns) = columns::lowest(columns, |columns| columns.height) else { return 0.0 };
    let group = canvas.choice();
    let list = canvas.element(Role::L, None);
    let (left, right) = columns.widths;
    let sides = [(columns.first, x, left), (columns.second, x + left + BETWEEN, right)];
    for (entries, x, width) in sides {
        let mut y = y + set.list_edge;
        for entry in entries {
            tick(book, canvas, Some(list), &entry.label, (entry.item, group), (x, y));
            let height = entry.height();
            if entry.item.line.is_some() {
                let from = x + entry.line_start();
                writing_line(press, canvas, &entry, (from, x + width, y + height - 2.0));
            }
            y += height + set.list_gap;
        }
    }
    set.list_edge + columns.height + set.list_edge
}

/// An item with its words set, and what the record knows for its line.
struct Entry<'a> {
    item: &'a Tick,
    label: Label,
    value: Option<Paragraph>,
}

impl<'a> Entry<'a> {
    fn new(press: &mut Press<'_>, item: &'a Tick, set: FormSet, width: f32) -> Self {
        let mut entry = Self { item, label: words(press, item, set, width - INDENT), value: None };
        let room = width - entry.line_start();
        let value = item.line.as_ref().and_then(Option::as_ref);
        entry.value = value.map(|value| press.set(value, style::Role::FormTick, room));
        entry
    }

    /// Where its line begins.
    fn line_start(&self) -> f32 {
        INDENT + self.label.used() + 6.0
    }

    fn height(&self) -> f32 {
        let least = if self.item.line.is_some() { LINE } else { style::FORM_CHECK + 1.0 };
        let value = self.value.as_ref().map_or(0.0, |value| value.height() + UNDER_VALUE + 2.0);
        self.label.height().max(least).max(value)
    }
}

/// The items of a list, set in two columns.
struct Columns<'a> {
    first: Vec<Entry<'a>>,
    second: Vec<Entry<'a>>,
    widths: Pair,
    height: f32,
}

impl<'a> Columns<'a> {
    /// Splits a list so that both columns together are as low as can be; of two such, the first is the longer.
    fn new(press: &mut Press<'_>, items: &'a [Tick], set: FormSet, widths: Pair) -> Self {
        let mut column = |width: f32| -> Vec<Entry<'a>> {
            items.iter().map(|item| Entry::new(press, item, set, width)).collect()
        };
        let (mut first, second) = (column(widths.0), column(widths.1));
        let height = |entries: &[Entry<'_>]| -> f32 {
            entries.iter().map(|entry| entry.height() + set.list_gap).sum::<f32>() - set.list_gap
        };
        let heights = (0..=items.len()).rev().filter_map(|at| {
            let (upper, _) = first.split_at_checked(at)?;
            let (_, lower) = second.split_at_checked(at)?;
            Some((at, f32::max(height(upper), height(lower))))
        });
        let (at, height) = columns::lowest(heights, |(_, height)| *height).unwrap_or_default();
        first.truncate(at);
        Self { first, second: second.into_iter().skip(at).collect(), widths, height }
    }
}

/// The words of an item; before a writing line, what runs right to left keeps close to English.
fn words(press: &mut Press<'_>, item: &Tick, set: FormSet, width: f32) -> Label {
    let label = Label::new(press, &item.label, set.tick, width, Follow::RunOn);
    if item.line.is_some() { label.hugging() } else { label }
}

/// A box and its words as a list item. `group` is the number of a list in which one box is chosen.
pub(super) fn tick(
    book: &Book,
    canvas: &mut Canvas,
    list: Option<u16>,
    label: &Label,
    (tick, group): (&Tick, u16),
    (x, y): (f32, f32),
) {
    let item = list.map(|list| canvas.element(Role::Li, Some(list)));
    let parent = item.map(|item| canvas.element(Role::Lbl, Some(item)));
    let ticked = tick.ticked;
    let kind = tick.word.map_or(FieldKind::Check { ticked }, |word| FieldKind::Choice {
        group,
        word: word.to_owned(),
        says: Private::new(String::new()),
        ticked,
    });
    let place = (x, y + label.cap_middle() - style::FORM_CHECK / 2.0, style::FORM_CHECK);
    canvas.check(parent, &Asked::on_form(&tick.name, &tick.label), kind, place, &book.ticked);
    let body = item.map(|item| canvas.element(Role::LBody, Some(item)));
    label.paint(canvas, body, x + INDENT, y);
}

/// A line to write on, under what the record knows for it.
fn writing_line(press: &Press<'_>, canvas: &mut Canvas, entry: &Entry<'_>, (from, to, y): (f32, f32, f32)) {
    canvas.rule(from, to, y, style::CELL, Ink::Black);
    let asked = Asked::on_form(&entry.item.name, &entry.item.label).part("-text", None);
    let size = press.size(style::Role::FormTick);
    let value = entry.item.line.as_ref().and_then(Option::as_ref).zip(entry.value.as_ref());
    let height = value.map_or(style::TYPED_LINE * size, |(_, set)| set.height() + UNDER_VALUE);
    let place = (from, y - height, to - from, height - style::CELL);
    canvas.filled(
        None,
        &asked,
        place,
        (size, false),
        value.map(|(text, set)| Filled {
            text,
            set,
            language: press.language_of(text),
            top: y - UNDER_VALUE - set.height(),
        }),
    );
}
