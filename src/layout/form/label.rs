//! A label in two languages: English bold at the left; the other regular, after it or, right to left, at the right edge.

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

/// Between the two languages on one line.
const BETWEEN: f32 = 6.0;

/// A bilingual text, set.
pub(super) struct Label {
    english: Paragraph,
    english_language: Option<String>,
    local: Option<Paragraph>,
    one_line: bool,
    width: f32,
    align: Align,
}

impl Label {
    /// Sets a label in a column of this width; `bold` is for its English.
    pub(super) fn new(press: &mut Press<'_>, text: &Bilingual, role: Type, width: f32, bold: bool) -> Self {
        let english = press.set_weight(&text.english, role, width, bold);
        let local = text.local.as_ref().map(|local| press.set_weight(local, role, width, false));
        let one_line = local.as_ref().is_some_and(|local| {
            let single = english.lines.len() == 1 && local.lines.len() == 1;
            single && english.width() + BETWEEN + local.width() <= width
        });
        let align = if press.right_to_left { Align::Right } else { Align::Left };
        Self { english, english_language: press.language_of(&text.english), local, one_line, width, align }
    }

    /// Height of both.
    pub(super) fn height(&self) -> f32 {
        let local = self.local.as_ref().map_or(0.0, Paragraph::height);
        if self.one_line { f32::max(self.english.height(), local) } else { self.english.height() + local }
    }

    /// Width that is used.
    pub(super) fn used(&self) -> f32 {
        let local = self.local.as_ref().map_or(0.0, Paragraph::width);
        if self.one_line {
            self.english.width() + BETWEEN + local
        } else {
            f32::max(self.english.width(), local)
        }
    }

    /// Middle of the first line's capital letters below the top.
    pub(super) fn cap_middle(&self) -> f32 {
        let down = self.shift();
        down + self.english.first_baseline() - crate::layout::style::CAP * self.english.measure.size / 2.0
    }

    /// How far English moves down so that both stand on one baseline.
    fn shift(&self) -> f32 {
        match &self.local {
            Some(local) if self.one_line => {
                f32::max(0.0, local.first_baseline() - self.english.first_baseline())
            }
            _ => 0.0,
        }
    }

    /// Paints both under `parent`.
    pub(super) fn paint(&self, canvas: &mut Canvas, parent: Option<u16>, x: f32, y: f32) {
        let element = canvas.element_in(Role::P, parent, self.english_language.clone());
        let down = self.shift();
        canvas.text_aligned(Owner::Element(element), &self.english, x, y + down, self.width, Align::Left);
        let Some(local) = &self.local else { return };
        let element = canvas.element(Role::P, parent);
        if !self.one_line {
            let below = y + self.english.height();
            canvas.text_aligned(Owner::Element(element), local, x, below, self.width, self.align);
            return;
        }
        let top = y + f32::max(0.0, self.english.first_baseline() - local.first_baseline());
        let after = if self.align == Align::Left { self.english.width() + BETWEEN } else { 0.0 };
        canvas.text_aligned(Owner::Element(element), local, x + after, top, self.width - after, self.align);
    }
}

/// The other language's title after the English one, on its baseline; right to left it stands at the right edge. Where
/// both end.
pub(super) fn beside(
    press: &mut Press<'_>,
    canvas: &mut Canvas,
    head: u16,
    text: &Text,
    english: &Paragraph,
    width: f32,
) -> f32 {
    let from = english.width() + 10.0;
    let local = press.set_weight(text, Type::FormTitleLocal, width - from, false);
    let y = f32::max(0.0, english.first_baseline() - local.first_baseline());
    let span = canvas.element(Role::Span, Some(head));
    canvas.text_aligned(Owner::Element(span), &local, from, y, width - from, press.start());
    y + local.height()
}
