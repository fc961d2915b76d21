//! A numbered section: rule, black tile, title in both languages, box.

use super::{FormSet, cells, private, rights, ticks};
use crate::{
    document::{FormPart, Section},
    layout::{
        Book,
        canvas::{Canvas, cap_centred},
        pages::{Ink, Owner, Role},
        paragraph::Paragraph,
        press::Press,
        style,
        style::Role as Type,
    },
};

/// Height of the header: its rule and tile.
const TILE: f32 = 16.0;
const TILE_WIDTH: f32 = 20.0;
/// Letters at the right edge stand higher than English: they reach deeper under their line.
const RAISED: f32 = 1.5;
/// Wider than any text.
pub(super) const ENDLESS: f32 = 10_000.0;
/// Content starts this far inside the box.
pub(super) const INSET: f32 = 6.0;

/// Paints header and parts at `x`; the height of the header, and of all.
pub(super) fn paint(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    section: &Section,
    set: FormSet,
    x: f32,
) -> (f32, f32) {
    let mut y = header(press, canvas, section, set, x);
    let head = y;
    for (at, part) in section.parts.iter().enumerate() {
        let follows = at.checked_sub(1).and_then(|at| section.parts.get(at));
        if follows.is_some_and(|before| is_ruled(before, part)) {
            canvas.rule(x, x + set.width, y, style::FORM_BOX, Ink::Black);
        }
        y += self::part(press, book, canvas, part, set, x, y);
    }
    (head, y)
}

/// Whether a rule parts two neighbours; lists that belong together have none.
const fn is_ruled(before: &FormPart, part: &FormPart) -> bool {
    !matches!((before, part), (FormPart::Remark(_), FormPart::Ticks(_)))
}

fn part(
    press: &mut Press<'_>,
    book: &Book,
    canvas: &mut Canvas,
    part: &FormPart,
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let inner = FormSet { width: set.width - 2.0 * INSET, ..set };
    match part {
        FormPart::Cells(row) => cells::row(press, book, canvas, row, set, x, y),
        FormPart::Choices(items) => ticks::choices(press, book, canvas, items, inner, x + INSET, y),
        FormPart::Ticks(items) => ticks::list(press, book, canvas, items, inner, x + INSET, y),
        FormPart::Statement(text) => {
            3.0 + rights::statement(press, canvas, text, set.tick, inner, (x + INSET, y + 3.0)) + 4.0
        }
        FormPart::Remark(text) => {
            3.0 + rights::remark(press, canvas, text, inner, (x + INSET, y + 3.0)) + 3.0
        }
        FormPart::Private { initials, topics } => {
            private::topics(press, book, canvas, initials, topics, inner, (x + INSET, y))
        }
        FormPart::Rights(texts) => rights::columns(press, canvas, texts, inner, (x + INSET, y)),
    }
}

/// Rule, tile and both titles on one baseline; right to left, the other language's stands at the right edge. The height.
fn header(press: &mut Press<'_>, canvas: &mut Canvas, section: &Section, set: FormSet, x: f32) -> f32 {
    let after = TILE_WIDTH + 7.0;
    let english = press.set(&section.title.english, Type::FormSection, set.width - after - 9.0);
    let from = after + english.width() + 8.0;
    let local = section
        .title
        .local
        .as_ref()
        .map(|text| press.set_weight(text, Type::FormSection, set.width - from, false));
    let height = height(&english, local.as_ref());
    let middle = height / 2.0 + 0.5;
    canvas.rule(x, x + set.width, style::BUBBLE / 2.0, style::BUBBLE, Ink::Black);
    canvas.block((x, 0.0, TILE_WIDTH, height), 0.0, Ink::Black);
    let head = canvas.element(Role::H2, None);
    let number = press.set_in(&section.number, Type::FormSection, TILE_WIDTH, Ink::White);
    canvas.text_centred(Owner::Element(head), &number, x + TILE_WIDTH / 2.0, middle);
    let y = cap_centred(&english, middle);
    let span = canvas.element_in(Role::Span, Some(head), press.language_of(&section.title.english));
    canvas.text(Owner::Element(span), &english, x + after, y, set.width - after);
    if let Some(local) = local {
        let span = canvas.element(Role::Span, Some(head));
        let raised = if press.right_to_left { RAISED } else { 0.0 };
        let top = y + english.first_baseline() - local.first_baseline() - raised;
        canvas.text_aligned(Owner::Element(span), &local, x + from, top, set.width - from, press.start());
    }
    height
}

/// Height of a header: the tile, or titles of several lines or with marks above and below.
fn height(english: &Paragraph, local: Option<&Paragraph>) -> f32 {
    let least = f32::max(TILE + 1.0, english.height() + 2.0);
    local.map_or(least, |local| f32::max(least, local.height()))
}

/// The box round a section: from under its header to the foot of its band.
pub(super) fn frame(canvas: &mut Canvas, x: f32, width: f32, (head, height): (f32, f32)) {
    let half = style::FORM_BOX / 2.0;
    canvas.upright(x + half, style::BUBBLE, height, style::FORM_BOX, Ink::Black);
    canvas.upright(x + width - half, head, height, style::FORM_BOX, Ink::Black);
    canvas.rule(x, x + width, head, style::FORM_BOX, Ink::Black);
    canvas.rule(x, x + width, height - half, style::FORM_BOX, Ink::Black);
}
