//! A text in two languages: English at the left; the other language after it, at the right edge if it runs right to left,
//! or below.

use crate::{
    document::{Bilingual, Text},
    layout::{
        canvas::Canvas,
        pages::{Owner, Role},
        paragraph::{Align, Paragraph},
        press::Press,
        style::{self, Role as Type},
    },
};

/// Between the two languages on one line.
const BETWEEN: f32 = 6.0;
/// Between two sentences of one weight: a space.
const SPACE: f32 = 2.5;

/// What leading may reach over the top of a label: less than the padding there.
const AIR: f32 = 1.6;

/// How the other language follows English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    /// On the same line if both fit, else below: the labels of cells.
    Whole,
    /// Where English ends, line after line, unless a line of its own takes less height: words beside boxes.
    RunOn,
    /// As [`Follow::RunOn`], English regular as well: remarks.
    Plain,
}

/// A bilingual text, set.
pub(super) struct Label {
    /// English but its last line, and the last line.
    english: (Paragraph, Paragraph),
    english_language: Option<String>,
    local: Option<Local>,
    width: f32,
}

/// The other language.
struct Local {
    text: Paragraph,
    /// Where it starts on English's last line; `None` has a line of its own.
    from: Option<f32>,
    align: Align,
}

impl Label {
    /// Sets a label in a column of this width.
    pub(super) fn new(
        press: &mut Press<'_>,
        text: &Bilingual,
        role: Type,
        width: f32,
        follow: Follow,
    ) -> Self {
        let set = press.set_weight(&text.english, role, width, follow != Follow::Plain);
        let before = set.lines.len().saturating_sub(1);
        let english = (set.part(0, before), set.part(before, 1));
        let local = text.local.as_ref().map(|local| Local::new(press, local, role, &english, width, follow));
        Self { english, english_language: press.language_of(&text.english), local, width }
    }

    /// As narrow as its words: what runs right to left ends there and not at the edge of the column.
    pub(super) fn hugging(self) -> Self {
        Self { width: self.used(), ..self }
    }

    /// Height of both.
    pub(super) fn height(&self) -> f32 {
        let (before, last) = &self.english;
        let shift = self.shift();
        let local = self.local.as_ref().map_or(0.0, |local| local.down(last, shift) + local.text.height());
        before.height() + f32::max(shift + last.height(), local)
    }

    /// Width that is used.
    pub(super) fn used(&self) -> f32 {
        let local = self.local.as_ref().map_or(0.0, Local::used);
        self.english.0.width().max(self.english.1.width()).max(local)
    }

    /// Whether both stand on one line.
    pub(super) fn is_one_line(&self) -> bool {
        let local =
            self.local.as_ref().is_none_or(|local| local.from.is_some() && local.text.lines.len() == 1);
        self.english_lines() < 2 && local
    }

    /// How many lines English has.
    pub(super) fn english_lines(&self) -> usize {
        self.english.0.lines.len() + self.english.1.lines.len()
    }

    /// Middle of the first line's capital letters below the top.
    pub(super) fn cap_middle(&self) -> f32 {
        let (before, last) = &self.english;
        let baseline = if before.lines.is_empty() {
            self.shift() + last.first_baseline()
        } else {
            before.first_baseline()
        };
        baseline - style::CAP * last.measure.size / 2.0
    }

    /// How far English's last line moves down so that the other language can stand on its baseline. A first line need not:
    /// half the leading of the other may reach into the padding above.
    fn shift(&self) -> f32 {
        let (before, last) = &self.english;
        let air = if before.lines.is_empty() { AIR } else { 0.0 };
        let shared = self.local.as_ref().filter(|local| local.from.is_some());
        shared.map_or(0.0, |local| f32::max(0.0, local.text.first_baseline() - last.first_baseline() - air))
    }

    /// Paints both under `parent`; the height.
    pub(super) fn paint(&self, canvas: &mut Canvas, parent: Option<u16>, x: f32, y: f32) -> f32 {
        let element = canvas.element_in(Role::P, parent, self.english_language.clone());
        let (before, last) = &self.english;
        let top = y + before.height();
        canvas.text_aligned(Owner::Element(element), before, x, y, self.width, Align::Left);
        let shift = self.shift();
        canvas.text_aligned(Owner::Element(element), last, x, top + shift, self.width, Align::Left);
        if let Some(local) = &self.local {
            let element = canvas.element(Role::P, parent);
            local.paint(canvas, Owner::Element(element), x, top + local.down(last, shift), self.width);
        }
        self.height()
    }
}

impl Local {
    fn new(
        press: &mut Press<'_>,
        text: &Text,
        role: Type,
        (before, last): &(Paragraph, Paragraph),
        width: f32,
        follow: Follow,
    ) -> Self {
        let whole = press.set_weight(text, role, width, false);
        let from = last.width() + if follow == Follow::Plain { SPACE } else { BETWEEN };
        let align = press.start();
        let fits = whole.lines.len() == 1 && from + whole.width() <= width;
        if fits && (follow != Follow::Whole || before.lines.is_empty() || align == Align::Right) {
            return Self { text: whole, from: Some(from), align };
        }
        let run_on = if follow == Follow::Whole { None } else { press.set_after(text, role, width, from) };
        // Where its leading is larger than English has, it starts beside English only to save a line.
        match run_on.filter(|set| set.height() <= last.height() + whole.height() + 0.1) {
            Some(text) => Self { text, from: Some(from), align },
            None => Self { text: whole, from: None, align },
        }
    }

    /// Its top below the top of English's last line, which has moved down by `shift`.
    fn down(&self, last: &Paragraph, shift: f32) -> f32 {
        match self.from {
            Some(_) => shift + last.first_baseline() - self.text.first_baseline(),
            None => last.height(),
        }
    }

    fn used(&self) -> f32 {
        let first = self.from.map_or(0.0, |from| from + self.text.part(0, 1).width());
        first.max(if self.from.is_some() { self.rest().width() } else { self.text.width() })
    }

    /// All lines but the first.
    fn rest(&self) -> Paragraph {
        self.text.part(1, self.text.lines.len())
    }

    fn paint(&self, canvas: &mut Canvas, owner: Owner, x: f32, y: f32, width: f32) {
        let first = self.text.part(0, 1);
        let from = self.from.unwrap_or(0.0);
        canvas.text_aligned(owner, &first, x + from, y, width - from, self.align);
        canvas.text_aligned(owner, &self.rest(), x, y + first.height(), width, self.align);
    }
}

/// The other language's title after the English one, on its baseline; right to left it stands at the right edge. Where
/// both end: leading under a single line reaches into the gap below.
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
    if local.lines.len() > 1 { y + local.height() } else { english.height() }
}
