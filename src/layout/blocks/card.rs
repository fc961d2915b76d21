//! The card that a patient shows to staff: in English for them, in the patient's language under it.

use super::Desk;
use crate::{
    document::{CardRow, Text},
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::Item,
        pages::{Ink, Owner, Role},
        style::Role as Type,
    },
};

/// The frame: it is cut out or held up, so it is the thickest line of the page.
const FRAME: f32 = 3.0;
/// Text starts this far inside the frame, at the sides and at the ends.
const SIDES: f32 = 16.0;
const ENDS: f32 = 14.0;
/// Between two lines of the card.
const BETWEEN: f32 = 12.0;

/// A title and its lines in a frame.
pub(super) fn card(desk: &mut Desk<'_, '_>, title: &Text, rows: &[CardRow]) {
    let accent = desk.accent();
    let (x, width) = (FRAME + SIDES, desk.width - 2.0 * (FRAME + SIDES));
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let set = desk.press.set_in(title, Type::Section, width, accent);
    let head = canvas.element(Role::H2, None);
    let mut y = FRAME + ENDS;
    canvas.text(Owner::Element(head), &set, x, y, width);
    y += set.height();
    for row in rows {
        y = self::row(desk, &mut canvas, row, (x, y + BETWEEN), width);
    }
    let height = y + ENDS + FRAME;
    canvas.frame((0.0, 0.0, desk.width, height), 9.0, FRAME, accent);
    desk.flow.items.push(Item::new(canvas.finish(height), desk.part, desk.gap(14.0)));
}

/// A line in its languages, with the value or a line to write it on; where it ends.
fn row(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    row: &CardRow,
    (x, mut y): (f32, f32),
    width: f32,
) -> f32 {
    let strong = if row.value.is_some() || row.asks_language { Type::Label } else { Type::Say };
    y = text(desk, canvas, &row.words.english, strong, (x, y), width);
    if let Some(local) = &row.words.local {
        y = text(desk, canvas, local, if strong == Type::Say { Type::Ask } else { strong }, (x, y), width);
    }
    match &row.value {
        Some(value) => {
            y = text(desk, canvas, &value.english, Type::Title, (x, y + 2.0), width);
            value.local.iter().fold(y, |y, local| text(desk, canvas, local, Type::Section, (x, y), width))
        }
        None if row.asks_language => {
            let foot = y + desk.measures().labelled;
            let asked = Asked::by(row.words.local.as_ref().unwrap_or(&row.words.english));
            canvas.writing_line(None, &asked, (x, x + width, foot), desk.typed());
            foot
        }
        None => y,
    }
}

/// A paragraph; where it ends. English stands at the start of the page too: it is the same line.
fn text(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    text: &Text,
    role: Type,
    (x, y): (f32, f32),
    width: f32,
) -> f32 {
    let set = desk.press.set_in(text, role, width, Ink::Black);
    let element = canvas.element_in(Role::P, None, desk.press.language_of(text));
    canvas.text(Owner::Element(element), &set, x, y, width);
    y + set.height()
}
