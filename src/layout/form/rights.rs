//! Statements in two languages: side by side, or one after the other.

use super::{
    FormSet,
    columns::{self, BETWEEN, Pair},
    label::{Follow, Label},
};
use crate::{
    document::{Bilingual, Text},
    layout::{
        canvas::Canvas,
        pages::{Owner, Role},
        paragraph::{Align, Paragraph},
        press::Press,
        style::Role as Type,
    },
};

/// Narrower than this, two columns have no room for words.
const WIDE: f32 = 400.0;

/// English bold in the left column, the other language in the right; where that takes more room or the columns are narrow,
/// one above the other. The height.
pub(super) fn statement(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    text: &Bilingual,
    role: Type,
    set: FormSet,
    at: (f32, f32),
) -> f32 {
    let label = Label::new(press, text, role, set.width, Follow::Whole);
    match Beside::new(press, text, role, set.width, true) {
        Some(beside) if beside.height() <= label.height() => beside.paint(press, canvas, text, at),
        _ => label.paint(canvas, None, at.0, at.1),
    }
}

/// Regular text, English and then the other language; in two columns where that takes less room. The height.
pub(super) fn remark(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    text: &Bilingual,
    set: FormSet,
    at: (f32, f32),
) -> f32 {
    let label = Label::new(press, text, set.rights, set.width, Follow::Plain);
    match Beside::new(press, text, set.rights, set.width, false) {
        Some(beside) if beside.height() + 0.1 < label.height() => beside.paint(press, canvas, text, at),
        _ => label.paint(canvas, None, at.0, at.1),
    }
}

/// A statement in two columns.
struct Beside {
    english: Paragraph,
    local: Paragraph,
    /// Where the right column starts.
    from: f32,
    width: f32,
}

impl Beside {
    /// The lowest there is; `None` in English alone and where columns are narrow.
    fn new(press: &mut Press<'_>, text: &Bilingual, role: Type, width: f32, bold: bool) -> Option<Self> {
        let local = text.local.as_ref().filter(|_| width > WIDE)?;
        let set = |(left, right): Pair| Self {
            english: press.set_weight(&text.english, role, left, bold),
            local: press.set_weight(local, role, right, false),
            from: left + BETWEEN,
            width,
        };
        columns::lowest(columns::any(width).map(set), Self::height)
    }

    fn height(&self) -> f32 {
        f32::max(self.english.height(), self.local.height())
    }

    /// Paints both; the height.
    fn paint(&self, press: &Press<'_>, canvas: &mut Canvas, text: &Bilingual, (x, y): (f32, f32)) -> f32 {
        let english = canvas.element_in(Role::P, None, press.language_of(&text.english));
        canvas.text_aligned(Owner::Element(english), &self.english, x, y, self.from, Align::Left);
        let local = canvas.element(Role::P, None);
        let room = self.width - self.from;
        canvas.text_aligned(Owner::Element(local), &self.local, x + self.from, y, room, press.start());
        self.height()
    }
}

/// The rights in two independent columns: one for each language, or, in English alone, filled one after the other.
pub(super) fn columns(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    texts: &[Bilingual],
    set: FormSet,
    (x, y): (f32, f32),
) -> f32 {
    let english: Vec<&Text> = texts.iter().map(|text| &text.english).collect();
    let local: Vec<&Text> = texts.iter().filter_map(|text| text.local.as_ref()).collect();
    let (left, right) =
        if local.is_empty() { english.split_at(middle(&english)) } else { (&*english, &*local) };
    let (width, other) = share(press, left, right, set);
    let from = width + BETWEEN;
    let align = if local.is_empty() { Align::Left } else { press.start() };
    let left = column(press, canvas, left, set, (x, y + 3.0, width), Align::Left);
    let right = column(press, canvas, right, set, (x + from, y + 3.0, other), align);
    3.0 + left.max(right) + 3.0
}

/// The columns that together are as low as can be.
fn share(press: &mut Press<'_>, left: &[&Text], right: &[&Text], set: FormSet) -> Pair {
    let mut height = |texts: &[&Text], width: f32| -> f32 {
        texts.iter().map(|text| press.set(text, set.rights, width).height() + set.list_gap).sum()
    };
    let pairs = columns::pairs(set).map(|(a, b)| ((a, b), height(left, a).max(height(right, b))));
    columns::lowest(pairs, |(_, height)| *height).map_or(columns::halves(set.width), |(pair, _)| pair)
}

fn column(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    texts: &[&Text],
    set: FormSet,
    (x, y, width): (f32, f32, f32),
    align: Align,
) -> f32 {
    let list = canvas.element(Role::L, None);
    let mut foot = y;
    for (at, text) in texts.iter().enumerate() {
        foot += if at > 0 { set.list_gap } else { 0.0 };
        let item = canvas.element_in(Role::Li, Some(list), press.language_of(text));
        let body = canvas.element(Role::LBody, Some(item));
        let paragraph: Paragraph = press.set(text, set.rights, width);
        canvas.text_aligned(Owner::Element(body), &paragraph, x, foot, width, align);
        foot += paragraph.height();
    }
    foot - y
}

/// Where the letters of the statements are halved.
fn middle(texts: &[&Text]) -> usize {
    let total: usize = texts.iter().map(|text| text.text.len()).sum();
    let mut sum = 0;
    texts
        .iter()
        .take_while(|text| {
            let before = sum;
            sum += text.text.len();
            before + text.text.len() / 2 < total / 2
        })
        .count()
}
