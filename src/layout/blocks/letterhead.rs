//! Who the packet is from: logo and name at the start, phones at the end; in large print the phones stand under them.

use super::Desk;
use crate::{
    document::{Logo, Text},
    layout::{
        canvas::Canvas,
        flow::Item,
        icons,
        pages::{Ink, Owner, Role},
        paragraph::Paragraph,
        style,
        style::{Measures, Role as Type},
    },
};

/// Between logo and name, and between them and the phones.
const GAP: f32 = 12.0;
/// Between what is printed and the rule under it.
const ABOVE_RULE: f32 = 7.0;
/// Between logo and phones where they stand one under the other.
const ABOVE_PHONES: f32 = 6.0;
/// Between the sign of a phone and its number.
const SIGN_GAP: f32 = 5.0;

/// Draws the letterhead, which stands above the running line.
pub(super) fn letterhead(desk: &mut Desk<'_, '_>, logo: Option<&Logo>, name: Option<&Text>, phones: &[Text]) {
    let is_large = desk.is_large();
    let phones = Phones::new(desk, phones);
    let beside = if is_large || phones.numbers.is_empty() { 0.0 } else { phones.width() + GAP };
    let (logo_width, logo_height) =
        logo.map_or((0.0, 0.0), |logo| fitted(logo.picture.size(), desk.measures()));
    let start = if logo.is_some() { logo_width + GAP } else { 0.0 };
    let room = desk.width - start - beside;
    let language = name.and_then(|name| desk.press.language_of(name));
    let name = name.map(|name| desk.press.set_weight(name, Type::Strong, room, true));
    let name_height = name.as_ref().map_or(0.0, Paragraph::height);
    let stacked = is_large && !phones.numbers.is_empty();
    let under = if stacked { ABOVE_PHONES + phones.height() } else { 0.0 };
    let beside_height = if stacked { 0.0 } else { phones.height() };
    let row = f32::max(f32::max(logo_height, name_height), beside_height);

    let mut canvas = Canvas::new(desk.width, desk.press.right_to_left);
    if let Some(logo) = logo {
        let figure = canvas.figure_in(None, &logo.alt.text, desk.press.language_of(&logo.alt));
        let frame = (0.0, (row - logo_height) / 2.0, logo_width, logo_height);
        canvas.picture(Owner::Element(figure), &logo.picture, frame, desk.press.style.is_mono());
    }
    if let Some(name) = &name {
        let element = canvas.element_in(Role::P, None, language.clone());
        canvas.text(Owner::Element(element), name, start, (row - name_height) / 2.0, room);
    }
    let (x, y) = if stacked {
        (0.0, row + ABOVE_PHONES)
    } else {
        (desk.width - phones.width(), (row - phones.height()) / 2.0)
    };
    phones.paint(&mut canvas, x, y);
    let rule = row + under + ABOVE_RULE;
    canvas.rule(0.0, desk.width, rule, style::HAIRLINE, Ink::Black);
    desk.flow.items.push(Item::new(canvas.finish(rule), desk.part, 0.0).letterhead());
}

/// As large as the letterhead has room for.
fn fitted((width, height): (f32, f32), measures: &Measures) -> (f32, f32) {
    let scale = f32::min(measures.logo.0 / width, measures.logo.1 / height);
    (width * scale, height * scale)
}

/// Phones in rows of as many as have room, each behind the sign of one: it needs no words.
struct Phones {
    numbers: Vec<Paragraph>,
    sign: f32,
    /// How many stand in a row.
    across: usize,
}

impl Phones {
    fn new(desk: &mut Desk<'_, '_>, phones: &[Text]) -> Self {
        let numbers: Vec<Paragraph> =
            phones.iter().map(|phone| desk.press.set(phone, Type::Body, desk.width)).collect();
        let sign = numbers.first().map_or(0.0, |number| style::CAP * number.measure.size);
        let phones = Self { numbers, sign, across: 1 };
        let room = (desk.width + style::GUTTER) / (phones.width() + style::GUTTER);
        let across = if desk.is_large() { (room as usize).max(1) } else { 1 };
        Self { across, ..phones }
    }

    fn height(&self) -> f32 {
        self.numbers.chunks(self.across).map(row_height).sum()
    }

    /// Width of the widest.
    fn width(&self) -> f32 {
        let numbers = self.numbers.iter().map(|number| number.width().ceil());
        numbers.fold(0.0, f32::max) + self.sign + SIGN_GAP
    }

    fn paint(&self, canvas: &mut Canvas, x: f32, y: f32) {
        let mut y = y;
        for row in self.numbers.chunks(self.across) {
            for (at, number) in row.iter().enumerate() {
                self.phone(canvas, number, x + at as f32 * (self.width() + style::GUTTER), y);
            }
            y += row_height(row);
        }
    }

    fn phone(&self, canvas: &mut Canvas, number: &Paragraph, x: f32, y: f32) {
        let sign = (x, y + number.first_baseline() - self.sign, self.sign);
        canvas.icon(icons::HANDSET, sign, Ink::Black);
        let element = canvas.element(Role::P, None);
        let width = self.width() - self.sign - SIGN_GAP;
        canvas.text(Owner::Element(element), number, x + self.sign + SIGN_GAP, y, width);
    }
}

fn row_height(row: &[Paragraph]) -> f32 {
    row.iter().map(Paragraph::height).fold(0.0, f32::max)
}
