//! Where a figure stands on its page (ISO 32000-1, 14.8.5.4.3: `BBox`).

use super::bytes::{number, put};
use crate::layout::{Fragment, Mark, Owner, Path, Step};

/// The layout attributes of an element's marks, as an entry of the element.
pub(super) fn attributes(fragment: &Fragment, element: usize, (left, top): (f64, f64)) -> String {
    let is_owner = |owner| matches!(owner, Owner::Element(at) if usize::from(at) == element);
    let segments = fragment.segments.iter().filter(|segment| is_owner(segment.owner));
    let mut bounds: Option<[f32; 4]> = None;
    for point in segments.flat_map(|segment| &segment.marks).flat_map(points) {
        let (x, y) = point;
        let [x0, y0, x1, y1] = bounds.unwrap_or([x, y, x, y]);
        bounds = Some([x0.min(x), y0.min(y), x1.max(x), y1.max(y)]);
    }
    let [x0, y0, x1, y1] = bounds.unwrap_or_default().map(f64::from);
    let mut out = b"/A<</O/Layout/Placement/Block/BBox[".to_vec();
    for value in [left + x0, top - y1, left + x1, top - y0] {
        number(&mut out, value);
        out.push(b' ');
    }
    put!(out, "]>>");
    String::from_utf8_lossy(&out).into_owned()
}

/// The corners of a mark. Control points hold a curve between them. A line of text counts from its capitals' height.
fn points(mark: &Mark) -> Vec<(f32, f32)> {
    match mark {
        Mark::Fill { path, .. } | Mark::Stroke { path, .. } => corners(path),
        Mark::Picture { frame: (x, y, w, h), .. } => vec![(*x, *y), (x + w, y + h)],
        Mark::Text(line) => vec![(line.x, line.baseline), (line.x, line.baseline - line.size)],
    }
}

fn corners(path: &Path) -> Vec<(f32, f32)> {
    let corners = path.0.iter().flat_map(|step| match *step {
        Step::Move(x, y) | Step::Line(x, y) => vec![(x, y)],
        Step::Curve(ax, ay, bx, by, x, y) => vec![(ax, ay), (bx, by), (x, y)],
        Step::Close => vec![],
    });
    corners.collect()
}
