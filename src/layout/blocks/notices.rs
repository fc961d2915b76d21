//! A notice in many languages, each under or beside its own name.

use super::Desk;
use crate::{
    document::Notice,
    layout::{
        canvas::Canvas,
        flow::Item,
        pages::{Fragment, Owner, Role},
        paragraph::{Align, Paragraph},
        style,
        style::Role as Type,
    },
};

/// Width of the names of languages.
const NAME: f32 = 108.0;
/// Above and below a notice.
const AIR: f32 = 3.0;

/// A row for each language, with a rule under it.
pub(super) fn notices(desk: &mut Desk<'_, '_>, notices: &[Notice]) {
    let list = desk.flow.open(Role::L, Some(desk.part));
    let from = desk.flow.items.len();
    for (at, notice) in notices.iter().enumerate() {
        let fragment = draw(desk, notice);
        let gap = if at == 0 { 6.0 } else { 0.0 };
        desk.flow.items.push(Item::new(fragment, list, gap));
    }
    desk.keep_ends(from);
}

fn draw(desk: &mut Desk<'_, '_>, notice: &Notice) -> Fragment {
    let stacked = desk.is_large();
    let column = if stacked { desk.width } else { desk.width - NAME };
    let name = desk.press.set(&notice.name, Type::LabelBold, if stacked { column } else { NAME - 8.0 });
    let text = desk.press.set(&notice.text, Type::PlanQuestion, column);
    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    let item = canvas.element_in(Role::Li, None, desk.press.language_of(&notice.text));
    let (label, body) = (canvas.element(Role::Lbl, Some(item)), canvas.element(Role::LBody, Some(item)));
    let (x, y) = if stacked { (0.0, AIR + name.height()) } else { (NAME, AIR) };
    // The name stands on the first line of the text.
    let down = if stacked { AIR } else { AIR + text.first_baseline() - name.first_baseline() };
    let width = if stacked { column } else { NAME };
    let names = if stacked { towards_start(&text) } else { desk.press.start() };
    canvas.text_aligned(Owner::Element(label), &name, 0.0, down, width, names);
    canvas.text_aligned(Owner::Element(body), &text, x, y, column, towards_start(&text));
    let height = f32::max(y + text.height(), down + name.height()) + AIR;
    canvas.rule(0.0, desk.width, height, style::HAIRLINE, crate::layout::pages::Ink::Black);
    canvas.finish(height)
}

/// The side at which the lines of a language start.
const fn towards_start(set: &Paragraph) -> Align {
    if set.right_to_left { Align::Right } else { Align::Left }
}
