//! The records form: two sides of one sheet, black, boxed, numbered, English first. It never mirrors: it is the clerk's page.
//!
//! The normal set is tried first, then the tight set; when even that runs over, or everything is written by hand, the form
//! takes a third page in the normal set. Nothing smaller than the tight set exists.

mod cells;
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
use set::FormSet;

use std::sync::Arc;

/// A band or the title, with the gap above it, points.
struct Piece {
    fragment: Arc<Fragment>,
    gap: f32,
}

/// Lays out one form.
pub(super) fn lay_out(press: &mut Press<'_>, book: &mut Book, form: &Form, group: usize) {
    let pages = sides(press, book, form);
    let total = pages.len();
    for (at, (set, pieces)) in pages.into_iter().enumerate() {
        let mut y = set.top + book.notice;
        let mut body = Vec::new();
        for piece in pieces {
            y += piece.gap;
            let fragment = Arc::clone(&piece.fragment);
            let placed = Placed { fragment, x: set.margin, y, group, spare: false };
            y += piece.fragment.height;
            body.push(placed);
        }
        let kind = Kind::Form { running: form.running.clone(), page: at + 1, total };
        book.leaves.push(Leaf { furniture: Vec::new(), body, kind });
    }
}

/// The pieces of each page, in the roomiest set that fits one sheet.
fn sides(press: &mut Press<'_>, book: &Book, form: &Form) -> Vec<(FormSet, Vec<Piece>)> {
    let normal = FormSet::new(press.style.paper, form.by_hand, false);
    let tight = FormSet::new(press.style.paper, form.by_hand, true);
    for set in [normal, tight] {
        let (front, back) = two_sides(press, book, form, set);
        for (n, s) in [("front", &front), ("back", &back)] {
            eprintln!(
                "DBG {} {} m{} foot {} end {:.1}: {:?}",
                press.language,
                n,
                set.margin,
                set.foot,
                set.top + book.notice + height(s),
                s.iter().map(|p| (p.fragment.height * 10.0).round() / 10.0).collect::<Vec<_>>()
            );
        }
        let fits = |pieces: &[Piece]| set.top + book.notice + height(pieces) <= set.foot;
        if fits(&front) && fits(&back) {
            return vec![(set, front), (set, back)];
        }
    }
    let (mut all, back) = two_sides(press, book, form, normal);
    all.extend(back);
    greedy(all, normal, book.notice).into_iter().map(|pieces| (normal, pieces)).collect()
}

fn two_sides(press: &mut Press<'_>, book: &Book, form: &Form, set: FormSet) -> (Vec<Piece>, Vec<Piece>) {
    let mut front = vec![Piece { fragment: Arc::new(title(press, form, set)), gap: 0.0 }];
    let mut back = Vec::new();
    for (at, band) in form.bands.iter().enumerate() {
        let side = if at < form.front { &mut front } else { &mut back };
        let gap = if side.is_empty() { 2.0 } else { set.section_gap };
        let key = keep::key((band, set.width.to_bits(), set.tick, set.least.to_bits()));
        let fragment = keep::fragment(press, key, |press| self::band(press, book, band, set));
        side.push(Piece { fragment, gap });
    }
    if let Some(note) = &form.note {
        let mut canvas = Canvas::new(set.width, false);
        let height = rights::remark(press, &mut canvas, note, set, (0.0, 0.0));
        back.push(Piece { fragment: Arc::new(canvas.finish(height)), gap: 3.0 });
    }
    (front, back)
}

fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.gap + piece.fragment.height).sum()
}

/// As many pages as it takes, each as full as its bands allow.
fn greedy(pieces: Vec<Piece>, set: FormSet, notice: f32) -> Vec<Vec<Piece>> {
    let room = set.foot - set.top - notice;
    let mut pages: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in pieces {
        let full = pages
            .last()
            .is_some_and(|page| !page.is_empty() && height(page) + piece.gap + piece.fragment.height > room);
        if full {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(piece);
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
    let width = (set.width - section::BETWEEN * (count - 1.0)) / count;
    let mut canvas = Canvas::new(set.width, false);
    let mut painted = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        let x = at as f32 * (width + section::BETWEEN);
        let (head, height) = section::paint(press, book, &mut canvas, section, FormSet { width, ..set }, x);
        painted.push((x, head, height));
    }
    let height = painted.iter().map(|(.., height)| *height).fold(0.0, f32::max);
    for (x, head, _) in painted {
        section::frame(&mut canvas, x, width, (head, height));
    }
    canvas.finish(height)
}
