//! Statements in two languages: side by side, or one after the other.

use super::{
    FormSet,
    label::{Follow, Label},
    section::{BETWEEN, ENDLESS, half},
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
    (x, y): (f32, f32),
) -> f32 {
    let stacked = Label::new(press, text, role, set.width, Follow::Whole);
    let beside =
        Beside::new(press, text, role, set.width).filter(|beside| beside.height() <= stacked.height());
    if let Some(beside) = beside.filter(|_| set.width > WIDE) {
        let language = press.language_of(&text.english);
        let align = press.start();
        let element = canvas.element_in(Role::P, None, language);
        canvas.text_aligned(Owner::Element(element), &beside.english, x, y, beside.from, Align::Left);
        let element = canvas.element(Role::P, None);
        let (from, width) = (x + beside.from, set.width - beside.from);
        canvas.text_aligned(Owner::Element(element), &beside.local, from, y, width, align);
        return beside.height();
    }
    stacked.paint(canvas, None, x, y);
    stacked.height()
}

/// A statement in two columns, each as wide as its text is long.
struct Beside {
    english: Paragraph,
    local: Paragraph,
    /// Where the right column starts.
    from: f32,
}

impl Beside {
    fn new(press: &mut Press<'_>, text: &Bilingual, role: Type, width: f32) -> Option<Self> {
        let local = text.local.as_ref()?;
        let column = share(press, &[&text.english], &[local], role, width);
        let english = press.set_weight(&text.english, role, column, true);
        let local = press.set_weight(local, role, width - BETWEEN - column, false);
        Some(Self { english, local, from: column + BETWEEN })
    }

    fn height(&self) -> f32 {
        f32::max(self.english.height(), self.local.height())
    }
}

/// Regular text, English and then the other language. The height.
pub(super) fn remark(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    text: &Bilingual,
    set: FormSet,
    (x, y): (f32, f32),
) -> f32 {
    let label = Label::new(press, text, set.rights, set.width, Follow::Plain);
    label.paint(canvas, None, x, y);
    label.height()
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
    let width = if set.tight { share(press, left, right, set.rights, set.width) } else { half(set.width) };
    let from = width + BETWEEN;
    let align = if local.is_empty() { Align::Left } else { press.start() };
    let left = column(press, canvas, left, set, (x, y + 3.0, width), Align::Left);
    let right = column(press, canvas, right, set, (x + from, y + 3.0, set.width - from), align);
    3.0 + left.max(right) + 3.0
}

/// The width of the left column in which both columns are about as high.
fn share(press: &mut Press<'_>, left: &[&Text], right: &[&Text], role: Type, width: f32) -> f32 {
    let area = |press: &mut Press<'_>, texts: &[&Text]| -> f32 {
        let area = |text: &&Text| {
            let set = press.set_weight(text, role, ENDLESS, false);
            set.width() * set.measure.leading
        };
        texts.iter().map(area).sum()
    };
    let (left, right) = (area(press, left), area(press, right));
    (width - BETWEEN) * (left / (left + right).max(1.0)).clamp(0.35, 0.65)
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
