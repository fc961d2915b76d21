//! The records form: two sides of one sheet, black, boxed, numbered, English first. It never mirrors: it is the clerk's page.
//!
//! The normal set is tried first, then the tight set, then the tight set with columns as wide as their texts need; when
//! even that runs over, the form takes a third page in the normal set. Nothing smaller than the tight set exists.

mod cells;
mod columns;
mod label;
mod private;
mod rights;
mod section;
mod set;
mod ticks;

use super::{
    Book, Kind, Leaf,
    canvas::Canvas,
    keep,
    pages::{Fragment, Owner, Placed, Role},
    press::Press,
    style,
};
use crate::document::{Form, Section};
use set::{FormSet, Tightness};

use std::sync::Arc;

/// Above the first piece of a page at most.
const FIRST_GAP: f32 = 2.0;

/// A band or the title, with the gap above it, points.
struct Piece {
    fragment: Arc<Fragment>,
    gap: f32,
}

/// Pieces that stay together: a band, with the title before the first and the note after the last.
type Block = Vec<Piece>;

/// Lays out one form.
pub(super) fn lay_out(press: &mut Press<'_>, book: &mut Book, form: &Form, group: usize) {
    let (set, pages) = pages(press, book, form);
    let total = pages.len();
    for (at, blocks) in pages.into_iter().enumerate() {
        let mut y = set.top + book.notice;
        let mut body: Vec<Placed> = Vec::new();
        for Piece { fragment, gap } in blocks.into_iter().flatten() {
            y += if body.is_empty() { gap.min(FIRST_GAP) } else { gap };
            let height = fragment.height;
            body.push(Placed { fragment, x: set.margin, y, group, spare: false });
            y += height;
        }
        let edges = (set.margin, set.top - style::FORM_RUNNING);
        let kind = Kind::Form { running: form.running.clone(), count: (at + 1, total), edges };
        book.leaves.push(Leaf { furniture: Vec::new(), body, kind });
    }
}

/// The blocks of each page: two, in the roomiest set that fits one sheet; else as many as it takes in the normal set.
fn pages(press: &mut Press<'_>, book: &Book, form: &Form) -> (FormSet, Vec<Vec<Block>>) {
    let set = |tightness| FormSet::new(press.style.paper, form.by_hand, tightness);
    let sets = [Tightness::Normal, Tightness::Tight, Tightness::Shared].map(set);
    for set in sets {
        let mut front = blocks(press, book, form, set);
        if let Some(at) = turn(&front, form.front, set.room(book.notice)) {
            let back = front.split_off(at);
            return (set, vec![front, back]);
        }
    }
    let [normal, ..] = sets;
    let blocks = blocks(press, book, form, normal);
    (normal, greedy(blocks, normal.room(book.notice)))
}

/// How many blocks stand on the front, if all of them fit one sheet: those that belong there, else as many as fit.
fn turn(blocks: &[Block], front: usize, room: f32) -> Option<usize> {
    let fits = |at: &usize| {
        blocks
            .split_at_checked(*at)
            .is_some_and(|(front, back)| height(front) <= room && height(back) <= room)
    };
    std::iter::once(front).chain((1..blocks.len()).rev()).find(fits)
}

fn blocks(press: &mut Press<'_>, book: &Book, form: &Form, set: FormSet) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::with_capacity(form.bands.len());
    for band in &form.bands {
        let key = keep::key((band, set.width.to_bits(), set.tick, set.least.to_bits(), set.shared));
        let fragment = keep::fragment(press, key, |press| self::band(press, book, band, set));
        blocks.push(vec![Piece { fragment, gap: set.section_gap }]);
    }
    if let Some(first) = blocks.first_mut() {
        first.insert(0, Piece { fragment: Arc::new(title(press, form, set)), gap: 0.0 });
    }
    if let (Some(note), Some(last)) = (&form.note, blocks.last_mut()) {
        let mut canvas = Canvas::new(set.width, false);
        let height = rights::remark(press, &mut canvas, note, set, (0.0, 0.0));
        last.push(Piece { fragment: Arc::new(canvas.finish(height)), gap: 3.0 });
    }
    blocks
}

/// Height of blocks at the top of a page.
fn height(blocks: &[Block]) -> f32 {
    let first = blocks.iter().flatten().next().map_or(0.0, |piece| piece.gap - piece.gap.min(FIRST_GAP));
    blocks.iter().flatten().map(|piece| piece.gap + piece.fragment.height).sum::<f32>() - first
}

/// As many pages as it takes, each as full as its blocks allow.
fn greedy(blocks: Vec<Block>, room: f32) -> Vec<Vec<Block>> {
    let mut pages: Vec<Vec<Block>> = Vec::new();
    for block in blocks {
        let own: f32 = block.iter().map(|piece| piece.gap + piece.fragment.height).sum();
        match pages.last_mut() {
            Some(page) if height(page) + own <= room => page.push(block),
            _ => pages.push(vec![block]),
        }
    }
    pages
}

/// Title and lead: English bold, the other language beside it.
fn title(press: &mut Press<'_>, form: &Form, set: FormSet) -> Fragment {
    let mut canvas = Canvas::new(set.width, false);
    let head = canvas.element(Role::H1, None);
    let english = press.set(&form.title.english, style::Role::FormTitle, set.width);
    let span = canvas.element_in(Role::Span, Some(head), press.language_of(&form.title.english));
    canvas.text(Owner::Element(span), &english, 0.0, 0.0, set.width);
    let mut y = english.height();
    if let Some(local) = &form.title.local {
        y = y.max(label::beside(press, &mut canvas, head, local, &english, set.width));
    }
    y += 2.0;
    y += rights::statement(press, &mut canvas, &form.lead, style::Role::FormLead, set, (0.0, y));
    canvas.finish(y + 3.0)
}

/// One section, or two side by side.
fn band(press: &mut Press<'_>, book: &Book, sections: &[Section], set: FormSet) -> Fragment {
    let count = sections.len().max(1) as f32;
    let width = (set.width - columns::BETWEEN * (count - 1.0)) / count;
    let mut canvas = Canvas::new(set.width, false);
    let mut painted = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        let x = at as f32 * (width + columns::BETWEEN);
        let (head, height) = section::paint(press, book, &mut canvas, section, FormSet { width, ..set }, x);
        painted.push((x, head, height));
    }
    let height = painted.iter().map(|(.., height)| *height).fold(0.0, f32::max);
    for (x, head, _) in painted {
        section::frame(&mut canvas, x, width, (head, height));
    }
    canvas.finish(height)
}
