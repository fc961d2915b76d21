//! Circles to ring: in a cell of the doctor grid, and on large print's page of scores.

use super::{Desk, doctors::question_text};
use crate::{
    document::{Answer, GridQuestion, Text},
    layout::{
        canvas::{Canvas, cap_centred},
        fields::{self, Asked},
        flow::Item,
        pages::{Fragment, Ink, Owner, Role},
        paragraph::Align,
        style,
        style::{Measures, Role as Type},
    },
};

/// Between a doctor's name and what is scored.
const GAP: f32 = 12.0;
/// Room that a page has besides: a heading, and air.
const HEADING: f32 = 40.0;

/// Questions, each over a line for every doctor.
pub(super) fn scores(desk: &mut Desk<'_, '_>, doctors: &[Text], questions: &[GridQuestion]) {
    let list = desk.flow.open(Role::L, Some(desk.part));
    for question in questions {
        let whole = draw(desk, doctors, question);
        let gap = desk.gap(16.0);
        if whole.height <= desk.room - HEADING {
            desk.flow.items.push(Item::new(whole, list, gap));
            continue;
        }
        // Names as long as a page: the question again over each.
        for doctor in doctors.chunks(1) {
            let fragment = draw(desk, doctor, question);
            desk.flow.items.push(Item::new(fragment, list, gap));
        }
    }
}

fn draw(desk: &mut Desk<'_, '_>, doctors: &[Text], question: &GridQuestion) -> Fragment {
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);
    let (body, mut y) = question_text(desk, &mut canvas, item, question, 0.0);
    y += 4.0;
    canvas.rule(0.0, desk.width, y, style::BUBBLE, Ink::Black);
    for doctor in doctors {
        y = line(desk, &mut canvas, body, doctor, question, y);
        canvas.rule(0.0, desk.width, y, style::CELL, Ink::Black);
    }
    canvas.finish(y + style::CELL / 2.0)
}

/// A doctor's name, and circles or blank paper at the end side; where the line ends.
fn line(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    body: u16,
    doctor: &Text,
    question: &GridQuestion,
    y: f32,
) -> f32 {
    let Measures { score, score_step, writing, .. } = *desk.measures();
    let scored = 4.0 * score_step + score;
    let width = desk.width - scored - GAP;
    let set = desk.press.set(doctor, Type::Body, width);
    let height = f32::max(writing + 10.0, set.height() + 10.0);
    let element = canvas.element(Role::P, Some(body));
    canvas.text(Owner::Element(element), &set, 0.0, y + (height - set.height()) / 2.0, width);
    if let Answer::Score(digits) = &question.answer {
        let asked = Asked::by(&question.text).part("", Some(doctor));
        self::digits(desk, canvas, (body, &asked), digits, (desk.width - scored / 2.0, y + height / 2.0));
    }
    y + height
}

/// Five circles to ring, centred on a point.
pub(super) fn digits(
    desk: &mut Desk<'_, '_>,
    canvas: &mut Canvas,
    (body, asked): (u16, &Asked),
    digits: &[Text],
    (centre, middle): (f32, f32),
) {
    let Measures { score, score_step, .. } = *desk.measures();
    let element = canvas.element(Role::P, Some(body));
    let group = canvas.choice();
    for (at, digit) in digits.iter().enumerate() {
        let x = centre + (at as f32 - 2.0) * score_step;
        let kind = fields::choice(group, (at + 1).to_string(), digit);
        let place = (x, middle, score / 2.0);
        canvas.score(Some(body), asked, kind, place, &desk.ticked);
        let set = desk.press.set(digit, Type::Answer, score);
        let y = cap_centred(&set, middle);
        canvas.text_aligned(Owner::Element(element), &set, x - score / 2.0, y, score, Align::Centre);
    }
}
