//! Words to say aloud. Speech looks like speech: a rounded box with a tail.

use super::{Desk, lists};
use crate::{
    document::Text,
    layout::{
        canvas::Canvas,
        fields::Asked,
        flow::{Item, Repeat},
        pages::{Fragment, Ink, Owner, Role, Step},
        paragraph::Paragraph,
        style,
        style::Role as Type,
    },
};

const TAIL: f32 = 11.0;
/// Above and below the rule between zones.
const ZONE_GAP: f32 = 8.0;
/// Room that a page has besides a bubble: a heading, and air.
const HEADING: f32 = 60.0;

/// A zone: what is said before, asked, or said after.
struct Zone {
    sets: Vec<Paragraph>,
    /// What each asks, where they are questions to tick.
    asked: Vec<Asked>,
}

impl Zone {
    const fn is_asked(&self) -> bool {
        !self.asked.is_empty()
    }
}

/// One bubble when it fits a page, one for each zone when it does not and in large print.
pub(super) fn bubble(desk: &mut Desk<'_, '_>, main: &[Text], questions: &[Text], closing: &[Text]) {
    let zones = zones(desk, main, questions, closing);
    let gap = match desk.flow.items.last().map(|item| item.repeat) {
        Some(Repeat::Section) => 6.0,
        _ => desk.gap(4.5),
    };
    let whole = draw(desk, &zones, true);
    if whole.height <= desk.room - HEADING && !desk.split_bubbles && !desk.is_large() {
        desk.flow.items.push(Item::new(whole, desk.part, gap));
        return;
    }
    let zones: Vec<Zone> = zones.iter().flat_map(|zone| parts(desk, zone)).collect();
    let last = zones.len().saturating_sub(1);
    for (at, zone) in zones.into_iter().enumerate() {
        let fragment = draw(desk, &[zone], at == last);
        let gap = if at == 0 { gap } else { desk.measures().between_bubbles };
        desk.flow.items.push(Item::new(fragment, desk.part, gap));
    }
}

fn zones(desk: &mut Desk<'_, '_>, main: &[Text], questions: &[Text], closing: &[Text]) -> Vec<Zone> {
    let width = desk.width - 2.0 * indent(desk);
    let mut zones = Vec::new();
    for (texts, asked) in [(main, false), (questions, true), (closing, false)] {
        let room = width - desk.measures().check_indent();
        let (role, room) = if asked { (Type::Ask, room) } else { (Type::Say, width) };
        let sets: Vec<Paragraph> = texts.iter().map(|text| desk.press.set(text, role, room)).collect();
        if !sets.is_empty() {
            let asked = if asked { texts.iter().map(Asked::by).collect() } else { Vec::new() };
            zones.push(Zone { sets, asked });
        }
    }
    zones
}

/// A zone in as many parts as its height takes: nothing may run off the paper.
fn parts(desk: &Desk<'_, '_>, zone: &Zone) -> Vec<Zone> {
    let room = desk.room - HEADING - TAIL - 2.0 * padding(desk);
    let between = between(desk, zone.is_asked());
    let mut parts: Vec<Zone> = Vec::new();
    let mut height = 0.0;
    let asked = zone.asked.iter().map(Some).chain(std::iter::repeat(None));
    let pieces = zone.sets.iter().zip(asked);
    for (set, asked) in
        pieces.flat_map(|(set, asked)| pieces_of(set, room).into_iter().map(move |set| (set, asked)))
    {
        height += between + set.height();
        if height > room || parts.is_empty() {
            height = set.height();
            parts.push(Zone { sets: Vec::new(), asked: Vec::new() });
        }
        if let Some(part) = parts.last_mut() {
            part.sets.push(set);
            part.asked.extend(asked.cloned());
        }
    }
    parts
}

/// A text in as many pieces as it fills pages.
pub(super) fn pieces_of(set: &Paragraph, room: f32) -> Vec<Paragraph> {
    let line = set.own_height() / set.lines.len().max(1) as f32;
    let most = ((room / line) as usize).max(1);
    (0..set.lines.len().max(1)).step_by(most).map(|from| set.part(from, most)).collect()
}

fn draw(desk: &mut Desk<'_, '_>, zones: &[Zone], tailed: bool) -> Fragment {
    let accent = desk.accent();
    let (indent, padding, line) = (indent(desk), padding(desk), desk.measures().bubble);
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut y = padding;
    let mut rules = Vec::new();
    for (at, zone) in zones.iter().enumerate() {
        if at > 0 {
            rules.push(y + ZONE_GAP);
            y += 2.0 * ZONE_GAP;
        }
        y = self::zone(desk, &mut canvas, zone, y);
    }
    for rule in rules {
        canvas.rule(indent, desk.width - indent, rule, style::CELL, accent);
    }
    let height = y + padding;
    canvas.stroke(outline(desk.width, height, line, tailed), line, accent);
    canvas.finish(height + if tailed { TAIL } else { 0.0 })
}

fn zone(desk: &Desk<'_, '_>, canvas: &mut Canvas, zone: &Zone, mut y: f32) -> f32 {
    let indent = indent(desk);
    let width = desk.width - 2.0 * indent;
    let list = zone.is_asked().then(|| canvas.element(Role::L, None));
    for (at, set) in zone.sets.iter().enumerate() {
        y += if at > 0 { between(desk, zone.is_asked()) } else { 0.0 };
        if let Some(asked) = zone.asked.get(at) {
            lists::check(desk, canvas, list, set, (asked, false), (indent, y), width);
        } else {
            let element = canvas.element(Role::P, None);
            canvas.text(Owner::Element(element), set, indent, y, width);
        }
        y += set.height();
    }
    y
}

/// Text starts this far inside the box.
const fn indent(desk: &Desk<'_, '_>) -> f32 {
    desk.measures().bubble + desk.measures().bubble_sides
}

/// The box's padding above and below.
const fn padding(desk: &Desk<'_, '_>) -> f32 {
    desk.measures().bubble + desk.measures().bubble_ends
}

/// Between two texts of a zone.
const fn between(desk: &Desk<'_, '_>, asked: bool) -> f32 {
    if asked { desk.measures().between_asks } else { desk.measures().between_says }
}

/// Box and tail as one path. The line stands inside the box; the tail leans to the start.
fn outline(width: f32, height: f32, line: f32, tailed: bool) -> Vec<Step> {
    let inset = line / 2.0;
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
