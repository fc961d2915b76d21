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

/// A row for each pair.
pub(super) fn pairs(desk: &mut Desk<'_, '_>, pairs: &[Pair]) {
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, pair) in pairs.iter().enumerate() {
        let fragment = draw(desk, pair);
        let gap = if at == 0 { 6.0 } else { 5.0 };
        desk.flow.items.push(Item::new(fragment, list, gap));
    }
    desk.flow.keep_ends(from);
}

fn draw(desk: &mut Desk<'_, '_>, pair: &Pair) -> Fragment {
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
    arrow(&mut canvas, DOCTOR + 5.0, row / 2.0, accent);

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

/// A filled arrow, 14 by 10, from `x` on; it mirrors with the page.
fn arrow(canvas: &mut Canvas, x: f32, middle: f32, ink: Ink) {
    let head = x + 7.0;
    canvas.fill(
        vec![
            Step::Move(x, middle - 1.25),
            Step::Line(head, middle - 1.25),
            Step::Line(head, middle - 5.0),
            Step::Line(x + 14.0, middle),
            Step::Line(head, middle + 5.0),
            Step::Line(head, middle + 1.25),
            Step::Line(x, middle + 1.25),
            Step::Close,
        ],
        ink,
    );
}
