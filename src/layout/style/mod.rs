//! Every measure of the look, in points, in one place.
//!
//! Leading is set here and never taken from the font. Handouts: 12 is the floor for running text, 10.5 for labels, 9 for
//! furniture; in large print 18 is the floor for all of them. The form has no large edition: its floor is 8.5.

mod measures;
mod type_table;

pub use measures::LARGEST_LOGO;
pub(super) use measures::Measures;
pub(super) use type_table::{Measure, Role, companion, drop, is_bold, is_cell, measure};

use super::pages::Ink;

/// Height of capital letters, ems.
pub(super) const CAP: f32 = 0.714;

/// Where the letterhead begins: 4 points below what printers reach.
pub(super) const LETTERHEAD_TOP: f32 = 22.0;
/// Between the letterhead's rule and the running line.
pub(super) const UNDER_LETTERHEAD: f32 = 5.0;

/// Start and end margins of the form.
pub(super) const FORM_MARGIN: f32 = 38.0;
/// Top of the form's running line, and its height.
pub(super) const FORM_TOP: f32 = 20.0;
/// Height of the form's running line.
pub(super) const FORM_RUNNING: f32 = 14.0;
/// The form ends this far above the foot of the page.
pub(super) const FORM_FOOT: f32 = 20.0;

/// Line widths.
pub(super) const HAIRLINE: f32 = 0.4;
/// Writing lines and cells.
pub(super) const CELL: f32 = 0.6;
/// Height of a line to type on, in sizes of its letters: programs centre letters in it, so they stand close over the rule.
pub(super) const TYPED_LINE: f32 = 1.3;
/// Size of what is typed into a cell, of that on a line: a low cell takes three lines.
pub(super) const TYPED_IN_CELL: f32 = 0.85;
/// Boxes of the form.
pub(super) const FORM_BOX: f32 = 0.75;
/// Bubbles, call-out, section rules.
pub(super) const BUBBLE: f32 = 1.5;
/// Page bar, date bar.
pub(super) const BAR: f32 = 2.5;

/// Edge of a box to tick on the form.
pub(super) const FORM_CHECK: f32 = 11.0;
/// Lines of a box to tick and of its tick.
pub(super) const fn check_lines(edge: f32) -> (f32, f32) {
    match edge {
        ..=FORM_CHECK => (1.0, 1.8),
        ..=16.0 => (1.25, 1.8),
        _ => (1.5, 2.5),
    }
}

/// Between two columns.
pub(super) const GUTTER: f32 = 24.0;

/// What a run of the program decides about the look.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Width and height of the paper, points.
    pub paper: (f32, f32),
    /// The accent, `0xRRGGBB`; `None` prints everything in black.
    pub accent: Option<u32>,
    /// Size of the letters of handouts.
    pub edition: Edition,
    /// Whether pages are for paper alone: no field can be filled in on a screen.
    pub flat: bool,
}

/// Size of the letters of handouts. The records form has one size: it is the clerk's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Running text of 12 points.
    #[default]
    Regular,
    /// Nothing under 18 points (American Council of the Blind, Best Practices and Guidelines for Large Print).
    Large,
}

impl Style {
    /// Whether pages have no colour.
    pub(super) const fn is_mono(&self) -> bool {
        self.accent.is_none()
    }

    /// The accent as ink.
    pub(super) const fn accent(&self) -> Ink {
        match self.accent {
            Some(colour) => Ink::Accent(colour),
            None => Ink::Black,
        }
    }
}
