//! Draws one fragment. Positions are measured from the start edge; a right-to-left canvas mirrors them.

use std::sync::Arc;

use super::{
    icons,
    pages::{Element, Fragment, Ink, Mark, Owner, Path, Role, Segment, Step},
    paragraph::{Align, Paragraph},
    style,
};
use crate::picture::Picture;

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
        let left = if self.mirrored { self.width - x - width } else { x };
        let marks = paragraph.marks(left, y, width, align);
        self.push(owner, marks);
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

    /// A box to tick whose edge is `edge`; a tick never mirrors.
    pub(super) fn check(&mut self, x: f32, y: f32, edge: f32, ticked: bool, owner: Owner) {
        let (line, tick) = style::check_lines(edge);
        self.frame((x, y, edge, edge), 1.5, line, Ink::Black);
        if ticked {
            let left = if self.mirrored { self.width - x - edge } else { x };
            let at = |dx: f32, dy: f32| (left + dx * edge, y + dy * edge);
            let ((x0, y0), (x1, y1), (x2, y2)) = (at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28));
            let path = Path(vec![Step::Move(x0, y0), Step::Line(x1, y1), Step::Line(x2, y2)]);
            self.push(owner, vec![Mark::Stroke { path, width: tick, ink: Ink::Black }]);
        }
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
        let left = if self.mirrored { self.width - x - width } else { x };
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

    fn mirror(&self, steps: Vec<Step>) -> Path {
        if !self.mirrored {
            return Path(steps);
        }
        Path(steps).map(|(x, y)| (self.width - x, y))
    }

    fn push(&mut self, owner: Owner, marks: Vec<Mark>) {
        match self.fragment.segments.last_mut() {
            Some(last) if last.owner == owner => last.marks.extend(marks),
            _ => self.fragment.segments.push(Segment { owner, marks }),
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
