//! A handout's sides: each is laid out as roomily as its pages allow.

use super::{
    Book, Bookmark, Kind, Leaf,
    blocks::{self, Desk},
    canvas::Canvas,
    fields::Asked,
    flow::{Flow, Frame, Item, Sheet, paginate},
    pages::{Fragment, Group},
    press::{Fit, Press},
    style,
};
use crate::document::{Block, Document, Part, Text, Tracker};

use std::sync::Arc;

/// A side with the pages it took.
struct Side {
    groups: Vec<Group>,
    sheets: Vec<Sheet>,
    head: Option<Arc<Fragment>>,
}

/// Lays out a handout, side by side.
pub(super) fn lay_out(press: &mut Press<'_>, book: &mut Book, part: &Part, group: usize, blocks: &[Block]) {
    let mut sides: Vec<Vec<&Block>> =
        blocks.split(|block| matches!(block, Block::Side)).map(|side| side.iter().collect()).collect();
    let mut head = None;
    let mut at = 0;
    while at < sides.len() {
        let mut side = best(press, book, group, &mut sides, at, head.as_ref());
        while side.sheets.len() > 1 {
            let Some(joined) = join(press, book, group, &sides, at, head.as_ref(), &side) else { break };
            side = joined;
            let next = sides.remove(at + 1);
            if let Some(blocks) = sides.get_mut(at) {
                blocks.extend(next);
            }
        }
        at += 1;
        head.clone_from(&side.head);
        add(book, side, group, part.tracker);
    }
}

/// The roomiest way with the fewest pages: LOOK section 7.
fn best(
    press: &mut Press<'_>,
    book: &Book,
    group: usize,
    sides: &mut [Vec<&Block>],
    at: usize,
    head: Option<&Arc<Fragment>>,
) -> Side {
    let blocks = sides.get(at).cloned().unwrap_or_default();
    let mut roomiest = attempt(press, book, group, &blocks, head, Fit::Roomy, false);
    if roomiest.sheets.len() < 2 {
        return roomiest;
    }
    // Large handwriting needs its writing lines.
    let fits: &[Fit] = if press.is_large() { &[Fit::Tight] } else { &[Fit::Tight, Fit::Lean, Fit::Bare] };
    for fit in fits.iter().copied() {
        let side = attempt(press, book, group, &blocks, head, fit, false);
        if side.sheets.len() < roomiest.sheets.len() {
            roomiest = side;
        }
    }
    if roomiest.sheets.len() > 1 && move_note(sides, at) {
        return best(press, book, group, sides, at, head);
    }
    if roomiest.sheets.len() > 1 && blocks.iter().any(|block| matches!(block, Block::Bubble { .. })) {
        let split = attempt(press, book, group, &blocks, head, Fit::Roomy, true);
        if split.sheets.len() <= roomiest.sheets.len() {
            roomiest = split;
        }
    }
    roomiest
}

/// A side that runs over shares its last page with the next side, where that saves a page.
fn join(
    press: &mut Press<'_>,
    book: &Book,
    group: usize,
    sides: &[Vec<&Block>],
    at: usize,
    head: Option<&Arc<Fragment>>,
    side: &Side,
) -> Option<Side> {
    let (this, next) = (sides.get(at)?, sides.get(at + 1)?);
    if stands_alone(next) {
        return None;
    }
    let apart = side.sheets.len()
        + attempt(press, book, group, next, side.head.as_ref(), Fit::Tight, false).sheets.len();
    let both: Vec<&Block> = this.iter().chain(next).copied().collect();
    let fits = [(Fit::Roomy, false), (Fit::Tight, false), (Fit::Roomy, true), (Fit::Tight, true)];
    let tries = fits.map(|(fit, split)| attempt(press, book, group, &both, head, fit, split));
    tries.into_iter().filter(|side| side.sheets.len() < apart).min_by_key(|side| side.sheets.len())
}

/// A doctor's pages are for that doctor, and scores compare them all.
fn stands_alone(side: &[&Block]) -> bool {
    matches!(side.first(), Some(Block::Doctors(_) | Block::Scores { .. }))
}

/// Rule 3: a note at the foot of a side that is too full moves to the next side.
fn move_note(sides: &mut [Vec<&Block>], at: usize) -> bool {
    let [side, next, ..] = sides.get_mut(at..).unwrap_or_default() else { return false };
    let is_note = side.last().is_some_and(|block| matches!(block, Block::Note(_)));
    if let Some(note) = side.pop_if(|_| is_note) {
        next.insert(0, note);
        return true;
    }
    false
}

fn attempt(
    press: &mut Press<'_>,
    book: &Book,
    group: usize,
    blocks: &[&Block],
    head: Option<&Arc<Fragment>>,
    fit: Fit,
    split_bubbles: bool,
) -> Side {
    press.fit = fit;
    // Groups are numbered after those of the book; a side that is not taken leaves none behind.
    let mut flow = Flow { items: Vec::new(), groups: book.groups.clone() };
    let width = press.width();
    let ticked = book.ticked.clone();
    let room = frame(press, book).height();
    let mut desk = Desk { press, flow: &mut flow, part: group, width, room, ticked, split_bubbles };
    for block in blocks {
        blocks::draw(&mut desk, block);
    }
    press.fit = Fit::Roomy;
    let mut head = head.cloned();
    let sheets = paginate(&flow.items, frame(press, book), &mut head);
    Side { groups: flow.groups, sheets, head }
}

/// Where the content of a handout stands.
fn frame(press: &Press<'_>, book: &Book) -> Frame {
    let foot = press.style.paper.1 - press.measures().content_foot;
    Frame { x: press.measures().margin, running: press.measures().running_top, top: book.top, foot }
}

fn add(book: &mut Book, side: Side, group: usize, tracker: Tracker) {
    debug_assert!(side.groups.len() >= group, "a side adds to the book's groups");
    book.groups = side.groups;
    for sheet in side.sheets {
        let page = book.leaves.len();
        let bookmarks = sheet.bookmarks.into_iter().map(|(title, y)| Bookmark { title, level: 1, page, y });
        book.outline.extend(bookmarks);
        let kind = Kind::Handout { tracker, down: sheet.down };
        book.leaves.push(Leaf { furniture: sheet.furniture, body: sheet.body, kind });
    }
}

/// Above and below the heading of a side of writing lines, and under its last line.
const NOTES_AIR: f32 = 28.0;

/// A side of writing lines, when the next page would be the back of a sheet: the form is handed over alone.
pub(super) fn fill_sheet(press: &mut Press<'_>, book: &mut Book, document: &Document) {
    if book.leaves.len().is_multiple_of(2) {
        return;
    }
    let heading = Block::Heading(document.notes.clone());
    let group = book.group("notes");
    let mut flow = Flow { items: Vec::new(), groups: book.groups.clone() };
    let width = press.width();
    let ticked = book.ticked.clone();
    let frame = frame(press, book);
    let room = frame.height();
    let mut desk = Desk { press, flow: &mut flow, part: group, width, room, ticked, split_bubbles: false };
    blocks::draw(&mut desk, &heading);
    let typed = press.size(style::Role::Body);
    let heading = flow.items.first().map_or(0.0, |heading| heading.fragment.height);
    let lines = writing_lines(
        &document.notes,
        (width, press.right_to_left),
        press.measures().labelled,
        room - heading - NOTES_AIR,
        typed,
    );
    flow.items.push(Item::new(lines, group, 6.0));
    if let Some(heading) = flow.items.first_mut() {
        heading.bookmark = None;
    }
    let mut sheets = paginate(&flow.items, frame, &mut None);
    for placed in sheets.iter_mut().flat_map(|sheet| &mut sheet.body) {
        placed.spare = true;
    }
    add(book, Side { groups: flow.groups, sheets, head: None }, group, Tracker::Absent);
}

/// Empty lines to write on.
fn writing_lines(
    title: &Text,
    (width, mirrored): (f32, bool),
    pitch: f32,
    height: f32,
    typed: f32,
) -> Fragment {
    let mut canvas = Canvas::new(width, mirrored);
    let asked = Asked::by(title).named("line");
    let count = (height / pitch).floor() as usize;
    for line in 1..=count {
        canvas.writing_line(None, &asked, (0.0, width, line as f32 * pitch), typed);
    }
    canvas.finish(count as f32 * pitch)
}
