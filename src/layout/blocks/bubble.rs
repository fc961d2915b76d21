//! Words to say aloud. Speech looks like speech: a rounded box with a tail.

use super::{Desk, lists};
use crate::{
    document::Text,
    layout::{
        canvas::Canvas,
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role, Step},
        paragraph::Paragraph,
        style,
        style::Role as Type,
    },
};

/// Text starts this far inside the box, and the box's padding above and below.
const INDENT: f32 = style::BUBBLE + 14.0;
const PADDING: f32 = style::BUBBLE + 10.0;
const TAIL: f32 = 11.0;
/// Above and below the rule between zones.
const ZONE_GAP: f32 = 8.0;

/// A zone: what is said before, asked, or said after.
struct Zone {
    sets: Vec<Paragraph>,
    asked: bool,
}

/// One bubble when it fits a page, one for each zone when it does not.
pub(super) fn bubble(desk: &mut Desk<'_, '_>, main: &[Text], questions: &[Text], closing: &[Text]) {
    let zones = zones(desk, main, questions, closing);
    let last = zones.len().saturating_sub(1);
    let whole = draw(desk, &zones, true);
    let gap = match desk.flow.items.last().map(|item| item.repeat) {
        Some(Repeat::Section) => 6.0,
        _ => desk.gap(4.5),
    };
    let room = desk.press.style.paper.1 - style::CONTENT_TOP - style::CONTENT_FOOT - 60.0;
    if whole.height <= room && !desk.split_bubbles {
        desk.flow.items.push(Item::new(whole, desk.part, gap));
        return;
    }
    for (at, zone) in zones.into_iter().enumerate() {
        let fragment = draw(desk, &[zone], at == last);
        desk.flow.items.push(Item::new(fragment, desk.part, if at == 0 { gap } else { 4.0 }));
    }
}

fn zones(desk: &mut Desk<'_, '_>, main: &[Text], questions: &[Text], closing: &[Text]) -> Vec<Zone> {
    let width = desk.width - 2.0 * INDENT;
    let mut zones = Vec::new();
    for (texts, asked) in [(main, false), (questions, true), (closing, false)] {
        let (role, room) = if asked { (Type::Ask, width - 21.0) } else { (Type::Say, width) };
        let sets: Vec<Paragraph> = texts.iter().map(|text| desk.press.set(text, role, room)).collect();
        if !sets.is_empty() {
            zones.push(Zone { sets, asked });
        }
    }
    zones
}

fn draw(desk: &mut Desk<'_, '_>, zones: &[Zone], tailed: bool) -> Fragment {
    let accent = desk.accent();
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut y = PADDING;
    let mut rules = Vec::new();
    for (at, zone) in zones.iter().enumerate() {
        if at > 0 {
            rules.push(y + ZONE_GAP);
            y += 2.0 * ZONE_GAP;
        }
        y = self::zone(desk, &mut canvas, zone, y);
    }
    for rule in rules {
        canvas.rule(INDENT, desk.width - INDENT, rule, style::CELL, accent);
    }
    let height = y + PADDING;
    canvas.stroke(outline(desk.width, height, tailed), style::BUBBLE, accent);
    canvas.finish(height + if tailed { TAIL } else { 0.0 })
}

fn zone(desk: &Desk<'_, '_>, canvas: &mut Canvas, zone: &Zone, mut y: f32) -> f32 {
    let width = desk.width - 2.0 * INDENT;
    let list = zone.asked.then(|| canvas.element(Role::L, None));
    let between = if zone.asked { 6.0 } else { 5.0 };
    for (at, set) in zone.sets.iter().enumerate() {
        y += if at > 0 { between } else { 0.0 };
        if list.is_some() {
            lists::check(canvas, list, set, None, (INDENT, y), width);
        } else {
            let element = canvas.element(Role::P, None);
            canvas.text(Owner::Element(element), set, INDENT, y, width);
        }
        y += set.height();
    }
    y
}

/// Box and tail as one path. The line stands inside the box; the tail leans to the start.
fn outline(width: f32, height: f32, tailed: bool) -> Vec<Step> {
    let inset = style::BUBBLE / 2.0;
    let mut steps =
        crate::layout::canvas::rounded(inset, inset, width - 2.0 * inset, height - 2.0 * inset, 9.0);
    if tailed {
        let foot = height - inset;
        let tail = [Step::Line(43.0, foot), Step::Line(29.0, foot + TAIL), Step::Line(27.0, foot)];
        // The sixth step of a round rectangle draws the foot, towards the start.
        steps.splice(5..5, tail);
    }
    steps
}

/// A box for a doctor's words or a reply.
pub(super) fn speech(canvas: &mut Canvas, place: (f32, f32, f32, f32), line: f32, ink: Ink) {
    let (x, y, w, h) = place;
    canvas.stroke(crate::layout::canvas::rounded(x, y, w, h, 7.0), line, ink);
}
