//! Words that do not fit into their place on a page, found on the finished page.

use crate::layout::{Mark, Page, Pages, Path, Step, TextLine};

/// A page: its lines of text in the order of painting, and those that do not fit.
pub(super) struct Sheet {
    pub(super) lines: Vec<String>,
    pub(super) misfits: Vec<Misfit>,
}

/// A line that does not fit.
pub(super) struct Misfit {
    /// Index of the line.
    pub(super) line: usize,
    /// Whether it is only that a word was cut to fit.
    pub(super) cut: bool,
    /// What is wrong, as the end of a sentence.
    pub(super) what: &'static str,
}

/// Nothing may stand nearer to the edge of the paper than this, points: most printers cannot print there.
const EDGE: f32 = 12.0;

/// Height of capitals, ems; what reaches above or below may meet a line.
const CAPITALS: f32 = 0.7;

/// How deep words may reach into something, points.
const SLACK: f32 = 1.0;

/// Left, top, right and bottom, points.
#[derive(Clone, Copy)]
struct Area([f32; 4]);

/// The pages of a packet.
pub(super) fn sheets(pages: &Pages) -> Vec<Sheet> {
    pages.pages.iter().map(|page| sheet(page, pages.size)).collect()
}

fn sheet(page: &Page, size: (f32, f32)) -> Sheet {
    let marks: Vec<Mark> = page.marks().collect();
    let lines: Vec<(&TextLine, Area)> = marks.iter().filter_map(line).collect();
    let rules: Vec<Area> = marks.iter().flat_map(rules).collect();
    let paper = Area([EDGE, EDGE, size.0 - EDGE, size.1 - EDGE]);
    let mut misfits = Vec::new();
    for (at, (line, area)) in lines.iter().enumerate() {
        let mut add = |what, cut| misfits.push(Misfit { line: at, cut, what });
        if line.cut {
            add("is cut inside a word", true);
        }
        if !paper.holds(*area) {
            add("runs over the edge", false);
        }
        if rules.iter().any(|rule| rule.meets(*area)) {
            add("runs over a line", false);
        }
        if lines.iter().enumerate().any(|(other, (_, reach))| other != at && reach.meets(*area)) {
            add("runs over other words", false);
        }
    }
    Sheet { lines: lines.iter().map(|(line, _)| line.words()).collect(), misfits }
}

/// A line of text and where its letters stand.
fn line(mark: &Mark) -> Option<(&TextLine, Area)> {
    let Mark::Text(line) = mark else { return None };
    let advances = line.runs.iter().flat_map(|run| &run.clusters).map(|cluster| cluster.advance as f32);
    let width = advances.sum::<f32>() * line.size / 1000.0;
    let top = line.baseline - CAPITALS * line.size;
    Some((line, Area([line.x, top, line.x + width, line.baseline])))
}

/// The upright and level lines of a stroke. Diagonal ones are ticks and tails.
fn rules(mark: &Mark) -> Vec<Area> {
    let Mark::Stroke { path: Path(steps), width, .. } = mark else { return Vec::new() };
    let half = width / 2.0;
    let (mut start, mut pen) = ((0.0, 0.0), (0.0, 0.0));
    let mut rules = Vec::new();
    for step in steps {
        let next = match *step {
            Step::Move(x, y) => {
                start = (x, y);
                pen = start;
                start
            }
            Step::Line(x, y) | Step::Curve(_, _, _, _, x, y) => (x, y),
            Step::Close => start,
        };
        let ((x0, y0), (x1, y1)) = (pen, next);
        let level_or_upright = (x0 - x1).abs() < 0.01 || (y0 - y1).abs() < 0.01;
        if level_or_upright && pen != next && !matches!(step, Step::Curve(..)) {
            rules.push(Area([x0.min(x1) - half, y0.min(y1) - half, x0.max(x1) + half, y0.max(y1) + half]));
        }
        pen = next;
    }
    rules
}

impl Area {
    fn holds(self, other: Self) -> bool {
        let (Self([left, top, right, bottom]), Self([l, t, r, b])) = (self, other);
        l >= left && t >= top && r <= right && b <= bottom
    }

    /// Whether the two share more than the slack, or one is a line inside the other.
    fn meets(self, other: Self) -> bool {
        let (Self([left, top, right, bottom]), Self([l, t, r, b])) = (self, other);
        let inside = |low: f32, high: f32, l: f32, h: f32| low < h - SLACK && l + SLACK < high;
        inside(left, right, l, r) && inside(top, bottom, t, b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_meet_when_they_share_more_than_an_edge() {
        let words = Area([10.0, 10.0, 50.0, 18.0]);
        assert!(words.meets(Area([40.0, 12.0, 60.0, 20.0])));
        assert!(!words.meets(Area([10.0, 17.5, 50.0, 25.0])), "neighbouring lines may touch");
        assert!(!words.meets(Area([50.0, 10.0, 90.0, 18.0])));
        let (under, through, beside) =
            ([0.0, 18.2, 99.0, 18.8], [0.0, 13.7, 99.0, 14.3], [50.2, 0.0, 50.8, 99.0]);
        assert!(Area(through).meets(words) && !Area(under).meets(words) && !Area(beside).meets(words));
    }

    #[test]
    fn rules_are_the_level_and_upright_parts_of_a_stroke() {
        use crate::layout::Ink;
        let stroke = |steps| Mark::Stroke { path: Path(steps), width: 1.0, ink: Ink::Black };
        let (square, tick) = (
            vec![
                Step::Move(0.0, 0.0),
                Step::Line(9.0, 0.0),
                Step::Line(9.0, 9.0),
                Step::Line(0.0, 9.0),
                Step::Close,
            ],
            vec![Step::Move(0.0, 0.0), Step::Line(4.0, 5.0), Step::Line(9.0, 1.0)],
        );
        assert_eq!(rules(&stroke(square)).len(), 4);
        assert_eq!(rules(&stroke(tick)).len(), 0);
    }
}
