//! Logos of paths: SVG, taken apart into filled paths in plain colours.

use usvg::{
    FillRule, Group, Node, Options, Paint, PaintOrder, Tree, roxmltree,
    tiny_skia_path::{self, PathSegment, Point, Rect, Transform},
};

use super::PictureError;
use crate::{
    colour::{self, Rgb},
    path::{Path, Step},
};

/// Most lines and curves of a logo.
pub(super) const MOST_STEPS: usize = 20_000;

/// How deep the elements of a file may stand in one another.
const DEEPEST: usize = 100;

/// Darker than this is black on a page without colour.
const DARK: f32 = 0.5;

/// A picture of filled paths.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width and height of what is drawn.
    pub size: (f32, f32),
    /// What is drawn, in order, from its top left corner.
    pub shapes: Vec<Shape>,
}

/// A filled path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its outline.
    pub path: Path,
    /// Its colour.
    pub colour: Rgb,
    /// Whether it is white on a page without colour, else black.
    pub is_pale: bool,
    /// Whether what is inside is told by the even-odd rule, else by the winding of the outline.
    pub even_odd: bool,
}

/// Reads an SVG.
pub(super) fn read(text: &str) -> Result<Drawing, PictureError> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    let fault = |error: &dyn std::fmt::Display| PictureError::Svg(error.to_string());
    let xml = roxmltree::Document::parse_with_options(text, options).map_err(|error| fault(&error))?;
    check_elements(&xml)?;
    let tree = Tree::from_xmltree(&xml, &Options::default()).map_err(|error| fault(&error))?;
    let mut easel = Easel { shapes: Vec::new(), bounds: None, steps: 0 };
    easel.group(tree.root())?;
    easel.finish(tree.size())
}

/// Refuses elements that the reader would pass over, or for which it would look for other files.
fn check_elements(xml: &roxmltree::Document<'_>) -> Result<(), PictureError> {
    for node in xml.descendants().filter(roxmltree::Node::is_element) {
        match node.tag_name().name() {
            "text" | "tspan" | "textPath" => return Err(TEXT),
            "image" | "feImage" | "foreignObject" => return Err(IMAGE),
            _ if node.ancestors().nth(DEEPEST).is_some() => {
                return Err(PictureError::Svg("it is too deep".into()));
            }
            _ => {}
        }
    }
    Ok(())
}

const fn unsupported(what: &'static str, hint: &'static str) -> PictureError {
    PictureError::Unsupported { what, hint }
}
const TEXT: PictureError = unsupported("text", "turn its letters into paths before you export it");
const IMAGE: PictureError = unsupported("an image in it", "export the logo as PNG instead");
const EFFECT: PictureError = unsupported("a filter, mask or blending", "export the logo as PNG instead");
const CLIP: PictureError =
    unsupported("a clipping path", "cut the paths themselves, or export the logo as PNG");
const GRADIENT: PictureError =
    unsupported("a gradient or pattern", "use plain colours, or export the logo as PNG");
const GLASS: PictureError = unsupported("transparency", "use solid colours, or export the logo as PNG");
const OVER: PictureError =
    unsupported("paths that reach over its edge", "cut them off, or make the page of the drawing larger");

/// A drawing in the making.
struct Easel {
    shapes: Vec<Shape>,
    bounds: Option<Rect>,
    steps: usize,
}

impl Easel {
    fn group(&mut self, group: &Group) -> Result<(), PictureError> {
        if group.mask().is_some()
            || !group.filters().is_empty()
            || group.blend_mode() != usvg::BlendMode::Normal
        {
            return Err(EFFECT);
        }
        if group.opacity().get() < 1.0 {
            return Err(GLASS);
        }
        if group.clip_path().is_some_and(|clip| !keeps_all(clip, group)) {
            return Err(CLIP);
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Path(path) if path.is_visible() => self.path(path)?,
                Node::Path(_) => {}
                Node::Image(_) => return Err(IMAGE),
                Node::Text(_) => return Err(TEXT),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path) -> Result<(), PictureError> {
        match path.paint_order() {
            PaintOrder::FillAndStroke => self.fill(path).and_then(|()| self.stroke(path)),
            PaintOrder::StrokeAndFill => self.stroke(path).and_then(|()| self.fill(path)),
        }
    }

    fn fill(&mut self, path: &usvg::Path) -> Result<(), PictureError> {
        let Some(fill) = path.fill() else { return Ok(()) };
        let colour = plain(fill.paint(), fill.opacity())?;
        self.add(path.data().clone(), path.abs_transform(), colour, fill.rule() == FillRule::EvenOdd)
    }

    /// A line is the area that it covers: caps, joins and dashes are in its outline.
    fn stroke(&mut self, path: &usvg::Path) -> Result<(), PictureError> {
        let Some(stroke) = path.stroke() else { return Ok(()) };
        let colour = plain(stroke.paint(), stroke.opacity())?;
        let line = stroke.to_tiny_skia();
        let scale = tiny_skia_path::PathStroker::compute_resolution_scale(&path.abs_transform());
        let dashed = line.dash.as_ref().and_then(|dash| path.data().dash(dash, scale));
        match dashed.as_ref().unwrap_or(path.data()).stroke(&line, scale) {
            Some(outline) => self.add(outline, path.abs_transform(), colour, false),
            None => Ok(()),
        }
    }

    fn add(
        &mut self,
        path: tiny_skia_path::Path,
        place: Transform,
        colour: Rgb,
        even_odd: bool,
    ) -> Result<(), PictureError> {
        let Some(path) = path.transform(place) else { return Ok(()) };
        let outline = with_area(&steps(&path));
        if outline.0.is_empty() {
            return Ok(());
        }
        let bounds = path.compute_tight_bounds().unwrap_or_else(|| path.bounds());
        self.bounds = Some(self.bounds.map_or(bounds, |all| union(all, bounds)));
        self.steps += path.len();
        if self.steps > MOST_STEPS {
            return Err(PictureError::TooManySteps);
        }
        let is_pale = colour::luminance(colour) >= DARK;
        self.shapes.push(Shape { path: outline, colour, is_pale, even_odd });
        Ok(())
    }

    /// The drawing from its own corner: the paper around it is none of the logo.
    fn finish(mut self, paper: usvg::Size) -> Result<Drawing, PictureError> {
        let bounds = self.bounds.filter(|bounds| bounds.width() > 0.0 && bounds.height() > 0.0);
        let bounds = bounds.ok_or(PictureError::Empty)?;
        let slack = 0.01 * f32::max(paper.width(), paper.height());
        let is_over = bounds.left() < -slack
            || bounds.top() < -slack
            || bounds.right() > paper.width() + slack
            || bounds.bottom() > paper.height() + slack;
        if is_over {
            return Err(OVER);
        }
        let only_pale = self.shapes.iter().all(|shape| shape.is_pale);
        for shape in &mut self.shapes {
            shape.path = shape.path.map(|(x, y)| (x - bounds.left(), y - bounds.top()));
            shape.is_pale &= !only_pale || shape.colour == [u8::MAX; 3];
        }
        Ok(Drawing { size: (bounds.width(), bounds.height()), shapes: self.shapes })
    }
}

/// Whether a clipping path is a rectangle around all of a group, as drawing programs like to add.
fn keeps_all(clip: &usvg::ClipPath, group: &Group) -> bool {
    let [Node::Path(path)] = clip.root().children() else { return false };
    let is_rectangle = path.data().len() <= 6
        && path.data().segments().all(|step| match step {
            PathSegment::MoveTo(_) | PathSegment::LineTo(_) | PathSegment::Close => true,
            PathSegment::QuadTo(..) | PathSegment::CubicTo(..) => false,
        });
    let corners = path.data().bounds();
    let on_edge = |point: &Point| {
        (point.x == corners.left() || point.x == corners.right())
            && (point.y == corners.top() || point.y == corners.bottom())
    };
    let upright = clip.transform().is_identity() && path.abs_transform().is_identity();
    let inside = group.stroke_bounding_box();
    let slack = 0.01 * f32::max(corners.width(), corners.height());
    is_rectangle
        && upright
        && clip.clip_path().is_none()
        && path.data().points().iter().all(on_edge)
        && corners.left() <= inside.left() + slack
        && corners.top() <= inside.top() + slack
        && corners.right() >= inside.right() - slack
        && corners.bottom() >= inside.bottom() - slack
}

/// A paint that is one solid colour.
fn plain(paint: &Paint, opacity: usvg::Opacity) -> Result<Rgb, PictureError> {
    match paint {
        _ if opacity.get() < 1.0 => Err(GLASS),
        Paint::Color(colour) => Ok([colour.red, colour.green, colour.blue]),
        _ => Err(GRADIENT),
    }
}

fn union(a: Rect, b: Rect) -> Rect {
    let (left, top) = (a.left().min(b.left()), a.top().min(b.top()));
    Rect::from_ltrb(left, top, a.right().max(b.right()), a.bottom().max(b.bottom())).unwrap_or(a)
}

fn steps(path: &tiny_skia_path::Path) -> Path {
    let mut pen = Point::zero();
    let step = |segment| {
        let from = pen;
        match segment {
            PathSegment::MoveTo(to)
            | PathSegment::LineTo(to)
            | PathSegment::QuadTo(_, to)
            | PathSegment::CubicTo(_, _, to) => pen = to,
            PathSegment::Close => {}
        }
        match segment {
            PathSegment::MoveTo(to) => Step::Move(to.x, to.y),
            PathSegment::LineTo(to) => Step::Line(to.x, to.y),
            PathSegment::QuadTo(by, to) => raised(from, by, to),
            PathSegment::CubicTo(a, b, to) => Step::Curve(a.x, a.y, b.x, b.y, to.x, to.y),
            PathSegment::Close => Step::Close,
        }
    };
    Path(path.segments().map(step).collect())
}

/// A path without its lone lines: an SVG fills them with nothing, and PDF readers with a thin line.
fn with_area(path: &Path) -> Path {
    let is_curve = |step: &Step| matches!(step, Step::Curve(..));
    let is_line = |step: &&Step| matches!(step, Step::Line(..));
    let parts = path.0.chunk_by(|_, next| !matches!(next, Step::Move(..)));
    let areas = parts.filter(|part| part.iter().any(is_curve) || part.iter().filter(is_line).count() > 1);
    Path(areas.flatten().copied().collect())
}

/// A quadratic curve as a cubic one.
fn raised(from: Point, by: Point, to: Point) -> Step {
    let near = |end: Point| (end.x + (by.x - end.x) * 2.0 / 3.0, end.y + (by.y - end.y) * 2.0 / 3.0);
    let ((ax, ay), (bx, by)) = (near(from), near(to));
    Step::Curve(ax, ay, bx, by, to.x, to.y)
}
