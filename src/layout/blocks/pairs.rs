//! What the doctor may say, an arrow, and the reply. A pair never splits.

use super::{Desk, bubble::speech};
use crate::{
    document::Pair,
    layout::{
        canvas::Canvas,
        flow::Item,
        pages::{Fragment, Ink, Owner, Role, Step},
        style::Role as Type,
    },
};

const DOCTOR: f32 = 156.0;
const REPLY: f32 = DOCTOR + 24.0;
const DOCTOR_LINE: f32 = 0.6;
const REPLY_LINE: f32 = 1.25;

/// In large print the doctor's box ends this far before the end, and the reply is indented.
const SHORT: f32 = 96.0;
const REPLY_INDENT: f32 = 36.0;
const REPLY_LINE_LARGE: f32 = 2.0;
/// Above a reply that stands under the doctor's words.
const ABOVE_REPLY: f32 = 8.0;

/// A row for each pair.
pub(super) fn pairs(desk: &mut Desk<'_, '_>, pairs: &[Pair]) {
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, pair) in pairs.iter().enumerate() {
        let fragment = draw(desk, pair);
        let between = if desk.is_large() { 20.0 } else { 5.0 };
        let gap = if at == 0 { 6.0 } else { between };
        desk.flow.items.push(Item::new(fragment, list, gap));
    }
    desk.keep_ends(from);
}

fn draw(desk: &mut Desk<'_, '_>, pair: &Pair) -> Fragment {
    if desk.is_large() { stacked(desk, pair) } else { beside(desk, pair) }
}

/// The doctor at the start side, the reply at the end side, centred on each other.
fn beside(desk: &mut Desk<'_, '_>, pair: &Pair) -> Fragment {
    let accent = desk.accent();
    let doctor_inset = 9.0 + DOCTOR_LINE;
    let reply_width = desk.width - REPLY;
    let reply_inset = 11.0 + REPLY_LINE / 2.0;
    let doctor =
        desk.press.set(&pair.doctor, Type::Body, DOCTOR - if pair.speech { 2.0 * doctor_inset } else { 4.0 });
    let reply = desk.press.set(&pair.reply, Type::Reply, reply_width - 2.0 * reply_inset);
    let doctor_height = doctor.height() + 2.0 * (3.0 + DOCTOR_LINE);
    let reply_height = reply.height() + 2.0 * 3.5 + REPLY_LINE;
    let row = f32::max(doctor_height, reply_height);
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);

    let y = (row - doctor_height) / 2.0;
    if pair.speech {
        let (half, w, h) = (DOCTOR_LINE / 2.0, DOCTOR - DOCTOR_LINE, doctor_height - DOCTOR_LINE);
        speech(&mut canvas, (half, y + half, w, h), DOCTOR_LINE, Ink::Black);
    }
    let label = canvas.element(Role::Lbl, Some(item));
    let x = if pair.speech { doctor_inset } else { 0.0 };
    canvas.text(Owner::Element(label), &doctor, x, (row - doctor.height()) / 2.0, DOCTOR - 2.0 * x);
    arrow(&mut canvas, DOCTOR + 5.0, row / 2.0, 1.0, accent);

    let y = (row - reply_height) / 2.0;
    let half = REPLY_LINE / 2.0;
    let frame = (REPLY + half, y + half, reply_width - REPLY_LINE, reply_height - REPLY_LINE);
    speech(&mut canvas, frame, REPLY_LINE, accent);
    let body = canvas.element(Role::LBody, Some(item));
    let element = canvas.element(Role::P, Some(body));
    let width = reply_width - 2.0 * reply_inset;
    canvas.text(Owner::Element(element), &reply, REPLY + reply_inset, (row - reply.height()) / 2.0, width);

    let mut height = row;
    if let Some(advice) = &pair.advice {
        let width = reply_width - reply_inset;
        let set = desk.press.set(advice, Type::PlanQuestion, width);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, REPLY + reply_inset, row + 4.0, width);
        height += 4.0 + set.height();
    }
    canvas.finish(height)
}

/// The reply under the doctor's words, with the arrow in its indent.
fn stacked(desk: &mut Desk<'_, '_>, pair: &Pair) -> Fragment {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element(Role::Li, None);
    let label = canvas.element(Role::Lbl, Some(item));
    let inset = if pair.speech { (14.0, 8.0) } else { (0.0, 0.0) };
    let width = desk.width - SHORT;
    let doctor = desk.press.set(&pair.doctor, Type::Body, width - 2.0 * inset.0);
    let mut y = doctor.height() + 2.0 * inset.1;
    if pair.speech {
        let line = DOCTOR_LINE;
        speech(&mut canvas, (line / 2.0, line / 2.0, width - line, y - line), line, Ink::Black);
    }
    canvas.text(Owner::Element(label), &doctor, inset.0, inset.1, width - 2.0 * inset.0);

    y += ABOVE_REPLY;
    let body = canvas.element(Role::LBody, Some(item));
    let width = desk.width - REPLY_INDENT;
    let (side, end) = (17.0, 10.0);
    let reply = desk.press.set(&pair.reply, Type::Reply, width - 2.0 * side);
    let height = reply.height() + 2.0 * end;
    let half = REPLY_LINE_LARGE / 2.0;
    let frame = (REPLY_INDENT + half, y + half, width - 2.0 * half, height - 2.0 * half);
    speech(&mut canvas, frame, REPLY_LINE_LARGE, accent);
    arrow(&mut canvas, 5.0, y + end + reply.measure.leading / 2.0, 1.6, accent);
    let element = canvas.element(Role::P, Some(body));
    canvas.text(Owner::Element(element), &reply, REPLY_INDENT + side, y + end, width - 2.0 * side);
    y += height;
    if let Some(advice) = &pair.advice {
        let set = desk.press.set(advice, Type::PlanQuestion, width);
        let element = canvas.element(Role::P, Some(body));
        canvas.text(Owner::Element(element), &set, REPLY_INDENT, y + ABOVE_REPLY, width);
        y += ABOVE_REPLY + set.height();
    }
    canvas.finish(y)
}

/// A filled arrow, 14 by 10 at scale 1, from `x` on; it mirrors with the page.
fn arrow(canvas: &mut Canvas, x: f32, middle: f32, scale: f32, ink: Ink) {
    let line = |(dx, dy): (f32, f32)| Step::Line(x + dx * scale, middle + dy * scale);
    let corners = [(8.0, -0.9), (8.0, -5.0), (14.0, 0.0), (8.0, 5.0), (8.0, 0.9), (0.0, 0.9)];
    let mut steps = vec![Step::Move(x, middle - 0.9 * scale)];
    steps.extend(corners.map(line));
    steps.push(Step::Close);
    canvas.fill(steps, ink);
}
