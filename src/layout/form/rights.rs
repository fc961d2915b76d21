//! Statements in two languages: side by side, or one after the other.

use super::{FormSet, section::half};
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

/// English bold in the left column, the other language in the right; English alone takes the width. The height.
pub(super) fn statement(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    text: &Bilingual,
    role: Type,
    set: FormSet,
    y: f32,
    x: f32,
) -> f32 {
    let column = if text.local.is_some() { half(set.width) } else { set.width };
    let english = press.set_weight(&text.english, role, column, true);
    let element = canvas.element_in(Role::P, None, press.language_of(&text.english));
    canvas.text_aligned(Owner::Element(element), &english, x, y, column, Align::Left);
    let Some(local) = &text.local else { return english.height() };
    let set = press.set_weight(local, role, column, false);
    let element = canvas.element(Role::P, None);
    canvas.text_aligned(Owner::Element(element), &set, x + column + 12.0, y, column, press.start());
    f32::max(english.height(), set.height())
}

/// Regular text, English above the other language. The height.
pub(super) fn remark(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    text: &Bilingual,
    set: FormSet,
    y: f32,
) -> f32 {
    let english = press.set(&text.english, set.rights, set.width);
    let element = canvas.element_in(Role::P, None, press.language_of(&text.english));
    canvas.text_aligned(Owner::Element(element), &english, 0.0, y, set.width, Align::Left);
    let Some(local) = &text.local else { return english.height() };
    let local = press.set(local, set.rights, set.width);
    let element = canvas.element(Role::P, None);
    canvas.text_aligned(Owner::Element(element), &local, 0.0, y + english.height(), set.width, press.start());
    english.height() + local.height()
}

/// The rights in two independent columns: one for each language, or, in English alone, filled one after the other.
pub(super) fn columns(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    texts: &[Bilingual],
    set: FormSet,
    x: f32,
    y: f32,
) -> f32 {
    let english: Vec<&Text> = texts.iter().map(|text| &text.english).collect();
    let local: Vec<&Text> = texts.iter().filter_map(|text| text.local.as_ref()).collect();
    let (left, right) =
        if local.is_empty() { english.split_at(middle(&english)) } else { (&*english, &*local) };
    let column = half(set.width);
    let heights = [(left, x, Align::Left), (right, x + column + 12.0, align(press, local.is_empty()))]
        .map(|(texts, x, align)| self::column(press, canvas, texts, set, (x, y + 3.0, column), align));
    3.0 + heights.into_iter().fold(0.0, f32::max) + 3.0
}

fn align(press: &Press<'_>, english_alone: bool) -> Align {
    if english_alone { Align::Left } else { press.start() }
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
