//! Title, headings and running text.

use super::Desk;
use crate::{
    document::Text,
    layout::{
        canvas::Canvas,
        flow::{Item, Repeat},
        pages::{Ink, Owner, Role, Step},
        press::Fit,
        style,
        style::Role as Type,
    },
};

/// Title, lead, page bar.
pub(super) fn title(desk: &mut Desk<'_, '_>, title: &Text, lead: &Text, bar: bool) {
    let width = desk.width;
    let accent = desk.accent();
    let mut canvas = Canvas::new(width, desk.press.right_to_left);
    let set = desk.press.set_in(title, Type::Title, width, accent);
    let head = canvas.element(Role::H1, None);
    canvas.text(Owner::Element(head), &set, 0.0, 0.0, width);
    let mut y = set.height() + 4.0;
    let role = if desk.press.fit == Fit::Roomy { Type::Lead } else { Type::LeadTight };
    let set = desk.press.set(lead, role, width);
    let element = canvas.element(Role::P, None);
    canvas.text(Owner::Element(element), &set, 0.0, y, width);
    y += set.height();
    if bar {
        y += 10.0;
        canvas.rule(0.0, width, y + style::BAR / 2.0, style::BAR, accent);
        y += style::BAR;
    }
    let mut item = Item::new(canvas.finish(y), desk.part, 12.0).topped(12.0).kept().repeated(Repeat::Ends);
    item.after = if bar { 8.5 } else { 4.5 };
    desk.flow.items.push(item);
}

/// A section heading; it keeps with what follows.
pub(super) fn heading(desk: &mut Desk<'_, '_>, text: &Text) {
    let width = desk.width;
    let accent = desk.accent();
    let mut canvas = Canvas::new(width, desk.press.right_to_left);
    let set = desk.press.set_in(text, Type::Section, width, accent);
    let element = canvas.element(Role::H2, None);
    canvas.text(Owner::Element(element), &set, 0.0, 0.0, width);
    let follows_title = desk.flow.items.last().is_some_and(|item| item.repeat == Repeat::Ends);
    let gap = if follows_title { 9.5 } else { desk.section_gap() };
    let item = Item::new(canvas.finish(set.height()), desk.part, gap);
    desk.flow.items.push(item.kept().repeated(Repeat::Section).listed(text));
}

/// Room above running text: less under a heading or lead than under another block.
fn gap_above(desk: &Desk<'_, '_>) -> f32 {
    match desk.flow.items.last() {
        Some(item) if item.repeat == Repeat::Ends => item.after,
        _ => desk.gap(6.0),
    }
}

/// Plain running text. Long text breaks between lines.
pub(super) fn paragraph(desk: &mut Desk<'_, '_>, text: &Text) {
    const LINES: usize = 6;
    let width = desk.width;
    let gap = gap_above(desk);
    let set = desk.press.set(text, Type::Body, width);
    let group = desk.flow.open(Role::P, Some(desk.part));
    desk.flow.set_language(group, desk.press.language_of(text));
    for (at, from) in (0..set.lines.len()).step_by(LINES).enumerate() {
        let part = set.part(from, LINES);
        let mut canvas = Canvas::new(width, desk.press.right_to_left);
        canvas.text(Owner::Group, &part, 0.0, 0.0, width);
        let gap = if at == 0 { gap } else { 0.0 };
        desk.flow.items.push(Item::new(canvas.finish(part.height()), group, gap));
    }
}

/// Paragraphs side by side; large ones stand one under the other.
pub(super) fn columns(desk: &mut Desk<'_, '_>, texts: &[Text]) {
    if desk.is_large() {
        return texts.iter().for_each(|text| paragraph(desk, text));
    }
    let count = texts.len().max(1) as f32;
    let column = (desk.width - style::GUTTER * (count - 1.0)) / count;
    let gap = gap_above(desk);
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let mut height = 0.0_f32;
    for (at, text) in texts.iter().enumerate() {
        let set = desk.press.set(text, Type::Body, column);
        let element = canvas.element_in(Role::P, None, desk.press.language_of(text));
        canvas.text(Owner::Element(element), &set, at as f32 * (column + style::GUTTER), 0.0, column);
        height = height.max(set.height());
    }
    desk.flow.items.push(Item::new(canvas.finish(height), desk.part, gap));
}

/// Text beside a thick bar.
pub(super) fn note(desk: &mut Desk<'_, '_>, text: &Text) {
    let indent = desk.measures().note_indent;
    let width = desk.width - indent;
    let accent = desk.accent();
    let set = desk.press.set(text, Type::Note, width);
    let height = set.height() + 4.0;
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    canvas.block((0.0, 0.0, 4.0, height), 0.0, accent);
    let element = canvas.element(Role::P, None);
    canvas.text(Owner::Element(element), &set, indent, 2.0, width);
    let after_heading = desk.flow.items.last().is_some_and(|item| item.repeat == Repeat::Section);
    let gap = if after_heading { 6.0 } else { desk.section_gap() };
    let mut item = Item::new(canvas.finish(height), desk.part, gap);
    // A heading and its note alone fill much of a large page's foot and say nothing there.
    item.keep = after_heading && desk.is_large();
    desk.flow.items.push(item);
}

/// The emergency box.
pub(super) fn callout(desk: &mut Desk<'_, '_>, text: &Text) {
    const TEXT: f32 = style::BUBBLE + 12.0 + 26.0 + 12.0;
    let width = desk.width - TEXT - 12.0 - style::BUBBLE;
    let set = desk.press.set_balanced(text, Type::Ask, width, true);
    let height = f32::max(set.height(), 24.0) + 2.0 * (8.0 + style::BUBBLE);
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    canvas.frame((0.0, 0.0, desk.width, height), 3.0, style::BUBBLE, Ink::Black);
    triangle(&mut canvas, style::BUBBLE + 12.0, (height - 24.0) / 2.0);
    let element = canvas.element(Role::P, None);
    canvas.text(Owner::Element(element), &set, TEXT, (height - set.height()) / 2.0, width);
    desk.flow.items.push(Item::new(canvas.finish(height), desk.part, desk.gap(11.0)));
}

/// The warning triangle, 26 by 24, with its exclamation mark; it never mirrors.
fn triangle(canvas: &mut Canvas, x: f32, y: f32) {
    let outline =
        vec![Step::Move(13.0, y), Step::Line(26.0, y + 24.0), Step::Line(0.0, y + 24.0), Step::Close];
    canvas.fill_upright(outline, x, 26.0, Ink::Black);
    let stem = vec![
        Step::Move(11.6, y + 8.5),
        Step::Line(14.4, y + 8.5),
        Step::Line(13.9, y + 16.5),
        Step::Line(12.1, y + 16.5),
        Step::Close,
    ];
    canvas.fill_upright(stem, x, 26.0, Ink::White);
    canvas.fill_upright(crate::layout::canvas::rounded(11.6, y + 18.0, 2.8, 2.8, 1.4), x, 26.0, Ink::White);
}
