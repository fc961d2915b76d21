//! The measures of the form: normal, tight, and tight with shared columns.

use crate::layout::{style, style::Role};

/// How hard a form presses its texts together; the first that needs no third page is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tightness {
    /// Everything as designed.
    Normal,
    /// Smaller margins, gaps, tick texts and rights.
    Tight,
    /// And what stands in two columns shares the width as its texts need; right-to-left topics stand in two columns.
    Shared,
}

/// The measures one form is set with. Lengths are points.
#[derive(Clone, Copy, Debug)]
pub(super) struct FormSet {
    /// Margin at both sides.
    pub margin: f32,
    /// Where the first page's title or band starts.
    pub top: f32,
    /// Where the last band must end.
    pub foot: f32,
    /// Width of what is being set.
    pub width: f32,
    /// Above a section.
    pub section_gap: f32,
    /// Between boxes to tick, and between rights.
    pub list_gap: f32,
    /// Above and below lists of boxes.
    pub list_edge: f32,
    /// Words beside boxes.
    pub tick: Role,
    /// Rights.
    pub rights: Role,
    /// Whether columns are as wide as their texts need.
    pub shared: bool,
    /// Least height of a cell that holds a value.
    pub typed: f32,
    /// Least height of blank paper under a label.
    pub blank: f32,
    /// Least height of any cell.
    pub least: f32,
}

impl FormSet {
    /// The measures for a paper. A form filled by hand has higher cells.
    pub(super) fn new(paper: (f32, f32), by_hand: bool, tightness: Tightness) -> Self {
        let tight = tightness != Tightness::Normal;
        let (margin, edge) = if tight { (34.0, 18.0) } else { (style::FORM_MARGIN, style::FORM_FOOT) };
        Self {
            margin,
            top: edge + style::FORM_RUNNING,
            foot: paper.1 - edge,
            width: paper.0 - 2.0 * margin,
            section_gap: if tight { 3.5 } else { 5.0 },
            list_gap: if tight { 2.0 } else { 3.0 },
            list_edge: if tight { 3.0 } else { 4.0 },
            tick: if tight { Role::FormTickTight } else { Role::FormTick },
            rights: if tight { Role::FormRightsTight } else { Role::FormRights },
            shared: tightness == Tightness::Shared,
            typed: 31.0,
            blank: 20.0,
            least: if by_hand { 40.0 } else { 31.0 },
        }
    }

    /// Height of what fits one page under the notice of an unchecked translation.
    pub(super) fn room(&self, notice: f32) -> f32 {
        self.foot - self.top - notice
    }
}
