//! A text set in a role: shaped lines with size, leading and ink.

use std::sync::Arc;

use super::{
    pages::{Ink, Mark, TextLine},
    style::Measure,
    text::{Lines, ShapedLine},
};

/// Where lines stand in the width they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Centre,
    Right,
}

/// A text set in a role. Lengths are points.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    /// Its lines, in font units.
    pub lines: Lines,
    /// Size and leading.
    pub measure: Measure,
    /// How far below the middle of a line its baseline stands, ems.
    pub drop: f32,
    /// Colour.
    pub ink: Ink,
    /// Base direction.
    pub right_to_left: bool,
    /// The same in a second language.
    pub below: Option<Arc<Below>>,
}

/// A paragraph in a second language, under the one that it repeats.
#[derive(Debug)]
pub(super) struct Below {
    /// It.
    pub paragraph: Paragraph,
    /// Its `/Lang`.
    pub language: Option<String>,
}

impl Paragraph {
    /// Height of all lines, with those in a second language. A line whose ink is taller than the leading opens its own
    /// room.
    pub(super) fn height(&self) -> f32 {
        self.own_height() + self.below.as_ref().map_or(0.0, |below| below.paragraph.height())
    }

    /// Height of the lines in the first language.
    pub(super) fn own_height(&self) -> f32 {
        self.lines.iter().map(|line| self.extent(line)).map(|(above, below)| above + below).sum()
    }

    /// Width of the longest line.
    pub(super) fn width(&self) -> f32 {
        let below = self.below.as_ref().map_or(0.0, |below| below.paragraph.width());
        self.lines.iter().map(|line| self.line_width(line)).fold(below, f32::max)
    }

    /// Baseline of the first line below the top.
    pub(super) fn first_baseline(&self) -> f32 {
        self.lines.first().map_or(self.measure.leading, |line| self.extent(line).0)
    }

    /// The marks of the paragraph in a column at `x` of this width, its first line's top at `y`.
    pub(super) fn marks(&self, x: f32, y: f32, width: f32, align: Align) -> Vec<Mark> {
        let mut top = y;
        let mut marks = Vec::with_capacity(self.lines.len());
        for line in self.lines.iter() {
            let (above, below) = self.extent(line);
            let room = width - self.line_width(line);
            let indent = match align {
                Align::Left => 0.0,
                Align::Centre => room / 2.0,
                Align::Right => room,
            };
            marks.push(Mark::Text(TextLine {
                x: x + indent,
                baseline: top + above,
                size: self.measure.size,
                ink: self.ink,
                right_to_left: self.right_to_left,
                runs: Arc::clone(&line.runs),
                cut: line.cut,
            }));
            top += above + below;
        }
        marks
    }

    /// The lines from `from` on, at most `count`; what stands below all of them goes with the last.
    pub(super) fn part(&self, from: usize, count: usize) -> Self {
        let lines = self.lines.iter().skip(from).take(count).map(|line| ShapedLine {
            runs: Arc::clone(&line.runs),
            width: line.width,
            ink: line.ink,
            cut: line.cut,
        });
        let is_last = from + count >= self.lines.len();
        let below = self.below.clone().filter(|_| is_last);
        Self { lines: Arc::new(lines.collect()), below, ..self.clone() }
    }

    fn line_width(&self, line: &ShapedLine) -> f32 {
        line.width * self.measure.size / 1000.0
    }

    /// Room above and below the baseline.
    fn extent(&self, line: &ShapedLine) -> (f32, f32) {
        let Measure { size, leading } = self.measure;
        let above = leading / 2.0 + self.drop * size;
        let scale = size / 1000.0;
        // One point of air, so that marks of neighbouring lines never touch.
        let ink = |reach: f32| if reach > 0.0 { reach * scale + 1.0 } else { 0.0 };
        (f32::max(above, ink(line.ink.0)), f32::max(leading - above, ink(line.ink.1)))
    }
}
