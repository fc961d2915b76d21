//! What every block needs to be laid out: the shaper, the look and the packet's language.

use std::sync::Arc;

use super::{
    keep::Keep,
    pages::Ink,
    paragraph::{Align, Below, Paragraph},
    style::{self, Edition, Measure, Measures, Role, Style},
    text::{Shape, Shaper},
};
use crate::{
    document::{Text, Tongue},
    fonts::Faces,
    locale::{Digits, LineHeights, Locale},
};

/// How hard a side presses its blocks together: LOOK section 7, rules 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Fit {
    /// Everything as designed.
    Roomy,
    /// Section gaps 12, block gaps minus 2, lead a point smaller.
    Tight,
    /// And at most one writing line beyond the first.
    Lean,
    /// And none, and no spare rows.
    Bare,
}

/// What is known of a language that stands beside the packet's.
struct Beside {
    tag: String,
    scripts: LineHeights,
    right_to_left: bool,
}

/// Lays out packets of one language in one look; keeps what it has shaped.
pub struct Press<'f> {
    pub(super) shaper: Shaper<'f>,
    pub(super) style: Style,
    /// The style's edition, but while the form is laid out.
    edition: Edition,
    pub(super) scripts: LineHeights,
    pub(super) digits: Digits,
    /// BCP 47 tag of the packet.
    pub(super) language: String,
    /// Whether handouts run right to left.
    pub(super) right_to_left: bool,
    /// Languages beside the packet's and English.
    others: Vec<Beside>,
    pub(super) fit: Fit,
    /// What is laid out once in a run.
    pub(super) keep: Keep,
    /// Whether a merged text was set since this was last cleared.
    pub(super) saw_merged: bool,
}

impl<'f> Press<'f> {
    /// A press for a locale, and for texts in `others`, which texts name by their place among them.
    #[must_use]
    pub fn new<'l>(
        faces: &'f Faces,
        locale: &Locale,
        others: impl IntoIterator<Item = &'l Locale>,
        style: Style,
    ) -> Self {
        let mut shaper = Shaper::new(faces, locale);
        let beside = |other: &Locale| {
            shaper.add(&other.fonts, &other.tag);
            let (scripts, right_to_left) = (other.line_heights, other.right_to_left);
            Beside { tag: other.tag.clone(), scripts, right_to_left }
        };
        let others = others.into_iter().map(beside).collect();
        Self {
            shaper,
            others,
            edition: style.edition,
            style,
            scripts: locale.line_heights,
            digits: locale.digits,
            language: locale.tag.clone(),
            right_to_left: locale.right_to_left,
            fit: Fit::Roomy,
            keep: Keep::default(),
            saw_merged: false,
        }
    }

    /// Size of the letters of handouts.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.style.edition
    }

    /// Forgets the faults and values of an earlier packet.
    pub(super) fn begin(&mut self) {
        self.shaper.begin();
        self.fit = Fit::Roomy;
    }

    /// Lays out what has no large edition.
    pub(super) fn in_regular<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.edition = Edition::Regular;
        let drawn = draw(self);
        self.edition = self.style.edition;
        drawn
    }

    /// The measures of the edition.
    pub(super) const fn measures(&self) -> &'static Measures {
        Measures::of(self.edition)
    }

    /// Size of a role's letters, points.
    pub(super) fn size(&self, role: Role) -> f32 {
        style::measure(self.edition, self.scripts, role).size
    }

    /// Whether letters are large: what stands side by side then stands one under the other.
    pub(super) fn is_large(&self) -> bool {
        self.edition == Edition::Large
    }

    /// Width of the content of a handout.
    pub(super) const fn width(&self) -> f32 {
        self.style.paper.0 - 2.0 * self.measures().margin
    }

    /// Sets a text in a role, black, in lines of at most `width` points.
    pub(super) fn set(&mut self, text: &Text, role: Role, width: f32) -> Paragraph {
        self.set_in(text, role, width, Ink::Black)
    }

    /// Sets a text in a role and a colour.
    pub(super) fn set_in(&mut self, text: &Text, role: Role, width: f32, ink: Ink) -> Paragraph {
        let shape = Shape {
            bold: style::is_bold(role),
            right_to_left: self.runs_right_to_left(text),
            balanced: role == Role::Title,
            ..Shape::default()
        };
        self.compose(text, role, width, ink, shape)
    }

    /// Sets a text of this role in bold or regular, whatever the role says.
    pub(super) fn set_weight(&mut self, text: &Text, role: Role, width: f32, bold: bool) -> Paragraph {
        let shape = Shape { bold, right_to_left: self.runs_right_to_left(text), ..Shape::default() };
        self.compose(text, role, width, Ink::Black, shape)
    }

    /// Sets a text as [`Press::set_in`] does, with lines of about equal length.
    pub(super) fn set_balanced(&mut self, text: &Text, role: Role, width: f32, bold: bool) -> Paragraph {
        let right_to_left = self.runs_right_to_left(text);
        let shape = Shape { bold, right_to_left, balanced: true, ..Shape::default() };
        self.compose(text, role, width, Ink::Black, shape)
    }

    /// Sets a regular text whose first line leaves the first `taken` points of the column to a text before it; `None` when
    /// its first word does not fit there.
    pub(super) fn set_after(&mut self, text: &Text, role: Role, width: f32, taken: f32) -> Option<Paragraph> {
        let size = style::measure(self.edition, self.scripts, role).size;
        let indent = (taken / size * 1000.0).ceil() as u32;
        let shape = Shape { indent, right_to_left: self.runs_right_to_left(text), ..Shape::default() };
        let set = self.compose(text, role, width, Ink::Black, shape);
        (!set.lines.is_empty()).then_some(set)
    }

    /// Sets a chart or member number: serifed I, slashed zero, always left to right.
    pub(super) fn set_id(&mut self, text: &Text, role: Role, width: f32) -> Paragraph {
        let shape = Shape { id: true, ..Shape::default() };
        self.compose(text, role, width, Ink::Black, shape)
    }

    fn compose(&mut self, text: &Text, role: Role, width: f32, ink: Ink, shape: Shape) -> Paragraph {
        let measure = style::measure(self.edition, self.scripts_of(text), role);
        let shape = Shape { cell: style::is_cell(role), ..shape };
        let main = self.lines_of(text, measure, width, ink, shape);
        let Some(companion) = &text.companion else { return main };
        let measure = style::companion(self.edition, self.scripts_of(companion), role);
        let shape = Shape { right_to_left: self.runs_right_to_left(companion), ..Shape::default() };
        let below = Below {
            paragraph: self.lines_of(companion, measure, width, ink, shape),
            language: self.language_of(companion),
        };
        Paragraph { below: Some(Arc::new(below)), ..main }
    }

    fn lines_of(&mut self, text: &Text, measure: Measure, width: f32, ink: Ink, shape: Shape) -> Paragraph {
        self.saw_merged |= text.merged;
        let drop = style::drop(self.scripts_of(text), shape.cell);
        let lines = self.shaper.lines(text, shape, width / measure.size * 1000.0);
        Paragraph { lines, measure, drop, ink, right_to_left: shape.right_to_left, below: None }
    }

    fn scripts_of(&self, text: &Text) -> LineHeights {
        match text.tongue {
            Tongue::Local => self.scripts,
            Tongue::English => LineHeights::Latin,
            Tongue::Other(at) => self.beside(at).map_or(self.scripts, |other| other.scripts),
        }
    }

    /// Each language has its direction in every packet.
    pub(super) fn runs_right_to_left(&self, text: &Text) -> bool {
        match text.tongue {
            Tongue::Local => self.right_to_left,
            Tongue::English => false,
            Tongue::Other(at) => self.beside(at).is_some_and(|other| other.right_to_left),
        }
    }

    fn beside(&self, at: u8) -> Option<&Beside> {
        self.others.get(usize::from(at))
    }

    /// The side at which the lines of a handout start.
    pub(super) const fn start(&self) -> Align {
        if self.right_to_left { Align::Right } else { Align::Left }
    }

    /// The `/Lang` of a text, where it is not the packet's.
    pub(super) fn language_of(&self, text: &Text) -> Option<String> {
        match text.tongue {
            Tongue::Local => None,
            Tongue::English => (self.language != "en").then(|| "en".to_owned()),
            Tongue::Other(at) => self.beside(at).map(|other| other.tag.clone()),
        }
    }
}
