//! Draws one fragment. Positions are measured from the start edge; a right-to-left canvas mirrors them.

use std::sync::Arc;

use super::{
    Field, FieldKind,
    fields::{self, Asked},
    icons,
    pages::{Element, Fragment, Ink, Mark, Owner, Path, Role, Segment, Step},
    paragraph::{Align, Paragraph},
    style,
};
use crate::{document::Text, picture::Picture, private::Private};

/// What stands in a field already.
pub(super) struct Filled<'a> {
    /// As it was merged.
    pub text: &'a Text,
    /// As it is painted.
    pub set: &'a Paragraph,
    /// Its language, where it is not the packet's.
    pub language: Option<String>,
    /// Its top, points.
    pub top: f32,
}

/// The ring round a chosen score.
const SCORE_LINE: f32 = 2.0;

/// A fragment in the making. Lengths are points.
pub(super) struct Canvas {
    /// Width of the fragment.
    pub width: f32,
    mirrored: bool,
    fragment: Fragment,
}

impl Canvas {
    /// An empty canvas.
    pub(super) fn new(width: f32, mirrored: bool) -> Self {
        Self { width, mirrored, fragment: Fragment::default() }
    }

    /// Adds a structure element under `parent`, or under the fragment's group.
    pub(super) fn element(&mut self, role: Role, parent: Option<u16>) -> u16 {
        self.element_in(role, parent, None)
    }

    /// Adds a structure element with a language of its own.
    pub(super) fn element_in(&mut self, role: Role, parent: Option<u16>, language: Option<String>) -> u16 {
        self.fragment.elements.push(Element { role, parent, language, alt: None });
        (self.fragment.elements.len() - 1) as u16
    }

    /// Adds a figure with its alternative text.
    pub(super) fn figure(&mut self, parent: Option<u16>, alt: &str) -> u16 {
        self.figure_in(parent, alt, None)
    }

    /// Adds a figure whose alternative text has a language of its own.
    pub(super) fn figure_in(&mut self, parent: Option<u16>, alt: &str, language: Option<String>) -> u16 {
        let alt = Some(alt.to_owned());
        self.fragment.elements.push(Element { role: Role::Figure, parent, language, alt });
        (self.fragment.elements.len() - 1) as u16
    }

    /// Paints a paragraph in a column that starts at `x`, aligned to the start.
    pub(super) fn text(&mut self, owner: Owner, paragraph: &Paragraph, x: f32, y: f32, width: f32) {
        let align = if self.mirrored { Align::Right } else { Align::Left };
        self.text_aligned(owner, paragraph, x, y, width, align);
    }

    /// Paints a paragraph in a column that starts at `x`; `align` is physical.
    pub(super) fn text_aligned(
        &mut self,
        owner: Owner,
        paragraph: &Paragraph,
        x: f32,
        y: f32,
        width: f32,
        align: Align,
    ) {
        let left = self.left(x, width);
        let marks = paragraph.marks(left, y, width, align);
        self.push(owner, marks);
        if let Some(below) = &paragraph.below {
            let parent = match owner {
                Owner::Element(element) => Some(element),
                Owner::Group | Owner::Artifact => None,
            };
            let span = self.element_in(Role::Span, parent, below.language.clone());
            let y = y + paragraph.own_height();
            self.text_aligned(Owner::Element(span), &below.paragraph, x, y, width, align);
        }
    }

    /// Paints a paragraph centred on a point.
    pub(super) fn text_centred(&mut self, owner: Owner, paragraph: &Paragraph, x: f32, middle: f32) {
        let width = paragraph.width() + 2.0;
        let y = cap_centred(paragraph, middle);
        self.text_aligned(owner, paragraph, x - width / 2.0, y, width, Align::Centre);
    }

    /// A horizontal rule.
    pub(super) fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, ink: Ink) {
        self.stroke(vec![Step::Move(from, y), Step::Line(to, y)], width, ink);
    }

    /// A vertical rule.
    pub(super) fn upright(&mut self, x: f32, from: f32, to: f32, width: f32, ink: Ink) {
        self.stroke(vec![Step::Move(x, from), Step::Line(x, to)], width, ink);
    }

    /// The outline of a rectangle with round corners; the line stands inside the rectangle.
    pub(super) fn frame(&mut self, (x, y, w, h): (f32, f32, f32, f32), radius: f32, width: f32, ink: Ink) {
        let inset = width / 2.0;
        self.stroke(rounded(x + inset, y + inset, w - width, h - width, radius), width, ink);
    }

    /// A filled rectangle with round corners.
    pub(super) fn block(&mut self, (x, y, w, h): (f32, f32, f32, f32), radius: f32, ink: Ink) {
        self.fill(rounded(x, y, w, h, radius), ink);
    }

    /// A circle's outline around a centre; `radius` reaches the outside of the line.
    pub(super) fn ring(&mut self, x: f32, y: f32, radius: f32, width: f32, ink: Ink) {
        let r = radius - width / 2.0;
        self.stroke(rounded(x - r, y - r, 2.0 * r, 2.0 * r, r), width, ink);
    }

    /// A filled circle.
    pub(super) fn disc(&mut self, x: f32, y: f32, radius: f32, ink: Ink) {
        self.fill(rounded(x - radius, y - radius, 2.0 * radius, 2.0 * radius, radius), ink);
    }

    /// A box to tick whose edge is `edge`, as a field under `parent`; a tick never mirrors. `alt` is what a screen reader
    /// says of a tick on flat pages.
    pub(super) fn check(
        &mut self,
        parent: Option<u16>,
        asked: &Asked,
        kind: FieldKind,
        (x, y, edge): (f32, f32, f32),
        alt: &str,
    ) {
        let (line, tick) = style::check_lines(edge);
        self.frame((x, y, edge, edge), 1.5, line, Ink::Black);
        let left = self.left(x, edge);
        let at = |dx: f32, dy: f32| (left + dx * edge, y + dy * edge);
        let ((x0, y0), (x1, y1), (x2, y2)) = (at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28));
        let path = Path(vec![Step::Move(x0, y0), Step::Line(x1, y1), Step::Line(x2, y2)]);
        let element = self.figure(parent, alt);
        let look = vec![Mark::Stroke { path, width: tick, ink: Ink::Black }];
        self.field(element, asked.field((left, y, edge, edge), kind), look);
    }

    /// A circle to ring, as a field under `parent`: a chosen one has a second, thick ring.
    pub(super) fn score(
        &mut self,
        parent: Option<u16>,
        asked: &Asked,
        kind: FieldKind,
        (x, y, radius): (f32, f32, f32),
        alt: &str,
    ) {
        self.ring(x, y, radius, 0.75, Ink::Black);
        let reach = radius + SCORE_LINE;
        let left = self.left(x - reach, 2.0 * reach);
        let (r, inset) = (reach - SCORE_LINE / 2.0, SCORE_LINE / 2.0);
        let path = Path(rounded(left + inset, y - r, 2.0 * r, 2.0 * r, r));
        let element = self.figure(parent, alt);
        let look = vec![Mark::Stroke { path, width: SCORE_LINE, ink: Ink::Black }];
        self.field(element, asked.field((left, y - reach, 2.0 * reach, 2.0 * reach), kind), look);
    }

    /// Blank paper to write on, as a field under `parent`; letters of this size in points fit a line of it.
    pub(super) fn blank(
        &mut self,
        parent: Option<u16>,
        asked: &Asked,
        (x, y, width, height): (f32, f32, f32, f32),
        (size, lines): (f32, bool),
    ) {
        let element = self.element(Role::P, parent);
        let place = (self.left(x, width), y, width, height);
        self.field(element, asked.field(place, fields::blank(size, lines, self.mirrored)), Vec::new());
    }

    /// As [`Canvas::blank`], with what stands there already.
    pub(super) fn filled(
        &mut self,
        parent: Option<u16>,
        asked: &Asked,
        place: (f32, f32, f32, f32),
        (size, lines): (f32, bool),
        value: Option<Filled<'_>>,
    ) {
        let Some(Filled { text, set, language, top }) = value else {
            return self.blank(parent, asked, place, (size, lines));
        };
        let element = self.element_in(Role::P, parent, language);
        let (x, y, width, height) = place;
        let left = self.left(x, width);
        let align = if set.right_to_left { Align::Right } else { Align::Left };
        let look = set.marks(left + 1.0, top, width - 2.0, align);
        let value = Some(Private::new(fields::spoken(&text.text)));
        let kind = FieldKind::Text { value, size, lines, right_to_left: set.right_to_left };
        self.field(element, asked.field((left, y, width, height), kind), look);
    }

    /// A line to write on that ends at `y`, for letters of this size in points, as a field under `parent`.
    pub(super) fn writing_line(
        &mut self,
        parent: Option<u16>,
        asked: &Asked,
        (from, to, y): (f32, f32, f32),
        size: f32,
    ) {
        let height = style::TYPED_LINE * size;
        self.rule(from, to, y, style::CELL, Ink::Black);
        self.blank(parent, asked, (from, y - height, to - from, height - style::CELL), (size, false));
    }

    /// Adds a field with its look.
    pub(super) fn field(&mut self, element: u16, field: Field, look: Vec<Mark>) {
        let owner = Owner::Element(element);
        self.fragment.segments.push(Segment { owner, marks: look, field: Some(Box::new(field)) });
    }

    /// A number for boxes of which one is chosen: no others have it.
    pub(super) fn choice(&self) -> u16 {
        self.fragment.segments.len() as u16
    }

    /// Strokes a path given from the start edge.
    pub(super) fn stroke(&mut self, steps: Vec<Step>, width: f32, ink: Ink) {
        let path = self.mirror(steps);
        self.push(Owner::Artifact, vec![Mark::Stroke { path, width, ink }]);
    }

    /// Fills a path given from the start edge.
    pub(super) fn fill(&mut self, steps: Vec<Step>, ink: Ink) {
        let path = self.mirror(steps);
        self.push(Owner::Artifact, vec![Mark::Fill { path, ink }]);
    }

    /// Fills a path that never mirrors, placed from its own left edge; `x` is the start of a box of this width.
    pub(super) fn fill_upright(&mut self, steps: Vec<Step>, x: f32, width: f32, ink: Ink) {
        let left = self.left(x, width);
        let path = Path(steps).map(|(x, y)| (x + left, y));
        self.push(Owner::Artifact, vec![Mark::Fill { path, ink }]);
    }

    /// Fills a sign in a square whose start, top and edge are given.
    pub(super) fn icon(&mut self, icon: &[Step], (x, y, edge): (f32, f32, f32), ink: Ink) {
        let scale = edge / icons::EDGE;
        let place = |(across, down): (f32, f32)| (across * scale, y + down * scale);
        self.fill_upright(icon.iter().map(|step| step.map(place)).collect(), x, edge, ink);
    }

    /// Paints a picture, which never mirrors, in a frame whose start, top, width and height are given.
    pub(super) fn picture(
        &mut self,
        owner: Owner,
        picture: &Arc<Picture>,
        (x, y, width, height): (f32, f32, f32, f32),
        mono: bool,
    ) {
        let left = if self.mirrored { self.width - x - width } else { x };
        let picture = Arc::clone(picture);
        self.push(owner, vec![Mark::Picture { picture, frame: (left, y, width, height), mono }]);
    }

    /// The finished fragment.
    pub(super) fn finish(mut self, height: f32) -> Fragment {
        self.fragment.height = height;
        self.fragment
    }

    /// The left edge of what starts at `x`.
    fn left(&self, x: f32, width: f32) -> f32 {
        if self.mirrored { self.width - x - width } else { x }
    }

    fn mirror(&self, steps: Vec<Step>) -> Path {
        if !self.mirrored {
            return Path(steps);
        }
        Path(steps).map(|(x, y)| (self.width - x, y))
    }

    fn push(&mut self, owner: Owner, marks: Vec<Mark>) {
        match self.fragment.segments.last_mut() {
            Some(last) if last.owner == owner && last.field.is_none() => last.marks.extend(marks),
            _ => self.fragment.segments.push(Segment { owner, marks, field: None }),
        }
    }
}

/// The top of a one-line paragraph whose capital letters are centred on `middle`.
pub(super) fn cap_centred(paragraph: &Paragraph, middle: f32) -> f32 {
    let cap = style::CAP * paragraph.measure.size;
    let rest: f32 = paragraph.height() - paragraph.part(0, 1).height();
    middle + cap / 2.0 - paragraph.first_baseline() - rest / 2.0
}

/// A rectangle with round corners. 0.5523 makes a Bézier curve a quarter circle.
pub(super) fn rounded(x: f32, y: f32, w: f32, h: f32, r: f32) -> Vec<Step> {
    if r <= 0.0 {
        return vec![
            Step::Move(x, y),
            Step::Line(x + w, y),
            Step::Line(x + w, y + h),
            Step::Line(x, y + h),
            Step::Close,
        ];
    }
    let k = r * (1.0 - 0.5523);
    let (right, foot) = (x + w, y + h);
    vec![
        Step::Move(x + r, y),
        Step::Line(right - r, y),
        Step::Curve(right - k, y, right, y + k, right, y + r),
        Step::Line(right, foot - r),
        Step::Curve(right, foot - k, right - k, foot, right - r, foot),
        Step::Line(x + r, foot),
        Step::Curve(x + k, foot, x, foot - k, x, foot - r),
        Step::Line(x, y + r),
        Step::Curve(x, y + k, x + k, y, x + r, y),
        Step::Close,
    ]
}
