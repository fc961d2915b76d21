//! Signs that say something to people who read little. They are decoration: the words beside them say the same.
//!
//! Each is drawn in a square of 24 units, and never mirrored.

use super::pages::Step;
use crate::document::Icon;

/// Edge of the square.
pub(super) const EDGE: f32 = 24.0;

/// The sign of a step.
pub(super) const fn of(icon: Icon) -> &'static [Step] {
    match icon {
        Icon::Talk => BUBBLE,
        Icon::Call => HANDSET,
        Icon::Papers => SHEET,
        Icon::Doctor => DOCTOR,
        Icon::Weigh => SCALES,
    }
}

/// The handset of a telephone.
pub(super) const HANDSET: &[Step] = &[
    Step::Move(21.1, 16.8),
    Step::Curve(14.8, 23.0, 1.0, 9.2, 7.2, 2.9),
    Step::Line(8.6, 1.6),
    Step::Curve(9.2, 1.0, 10.1, 1.0, 10.7, 1.6),
    Step::Line(12.8, 3.6),
    Step::Curve(13.3, 4.2, 13.3, 5.2, 12.8, 5.7),
    Step::Line(10.8, 7.7),
    Step::Curve(11.8, 10.1, 13.9, 12.2, 16.3, 13.2),
    Step::Line(18.3, 11.2),
    Step::Curve(18.8, 10.7, 19.8, 10.7, 20.4, 11.2),
    Step::Line(22.4, 13.3),
    Step::Curve(23.0, 13.9, 23.0, 14.8, 22.4, 15.4),
    Step::Close,
];

/// A speech bubble with two lines in it. What runs the other way round is a hole.
#[rustfmt::skip]
const BUBBLE: &[Step] = &[
    Step::Move(5.0, 2.0),
    Step::Line(19.0, 2.0),
    Step::Curve(20.7, 2.0, 22.0, 3.3, 22.0, 5.0),
    Step::Line(22.0, 14.0),
    Step::Curve(22.0, 15.7, 20.7, 17.0, 19.0, 17.0),
    Step::Line(11.5, 17.0),
    Step::Line(6.0, 22.5),
    Step::Line(6.0, 17.0),
    Step::Line(5.0, 17.0),
    Step::Curve(3.3, 17.0, 2.0, 15.7, 2.0, 14.0),
    Step::Line(2.0, 5.0),
    Step::Curve(2.0, 3.3, 3.3, 2.0, 5.0, 2.0),
    Step::Close,
    Step::Move(6.0, 6.0),
    Step::Line(6.0, 8.2),
    Step::Line(18.0, 8.2),
    Step::Line(18.0, 6.0),
    Step::Close,
    Step::Move(6.0, 10.8),
    Step::Line(6.0, 13.0),
    Step::Line(14.0, 13.0),
    Step::Line(14.0, 10.8),
    Step::Close,
];

/// A sheet of paper with a folded corner.
#[rustfmt::skip]
const SHEET: &[Step] = &[
    Step::Move(4.0, 1.0),
    Step::Line(14.5, 1.0),
    Step::Line(20.0, 6.5),
    Step::Line(20.0, 23.0),
    Step::Line(4.0, 23.0),
    Step::Close,
    Step::Move(13.5, 2.8),
    Step::Line(13.5, 7.5),
    Step::Line(18.2, 7.5),
    Step::Close,
    Step::Move(7.0, 10.0),
    Step::Line(7.0, 12.0),
    Step::Line(17.0, 12.0),
    Step::Line(17.0, 10.0),
    Step::Close,
    Step::Move(7.0, 14.0),
    Step::Line(7.0, 16.0),
    Step::Line(17.0, 16.0),
    Step::Line(17.0, 14.0),
    Step::Close,
    Step::Move(7.0, 18.0),
    Step::Line(7.0, 20.0),
    Step::Line(13.0, 20.0),
    Step::Line(13.0, 18.0),
    Step::Close,
];

/// A person with a cross on the chest.
#[rustfmt::skip]
const DOCTOR: &[Step] = &[
    Step::Move(12.0, 1.0),
    Step::Curve(14.6, 1.0, 16.7, 3.1, 16.7, 5.7),
    Step::Curve(16.7, 8.3, 14.6, 10.4, 12.0, 10.4),
    Step::Curve(9.4, 10.4, 7.3, 8.3, 7.3, 5.7),
    Step::Curve(7.3, 3.1, 9.4, 1.0, 12.0, 1.0),
    Step::Close,
    Step::Move(2.5, 23.0),
    Step::Curve(2.5, 16.0, 6.5, 12.0, 12.0, 12.0),
    Step::Curve(17.5, 12.0, 21.5, 16.0, 21.5, 23.0),
    Step::Close,
    Step::Move(10.9, 14.6),
    Step::Line(10.9, 16.9),
    Step::Line(8.6, 16.9),
    Step::Line(8.6, 19.1),
    Step::Line(10.9, 19.1),
    Step::Line(10.9, 21.4),
    Step::Line(13.1, 21.4),
    Step::Line(13.1, 19.1),
    Step::Line(15.4, 19.1),
    Step::Line(15.4, 16.9),
    Step::Line(13.1, 16.9),
    Step::Line(13.1, 14.6),
    Step::Close,
];

/// Scales.
#[rustfmt::skip]
const SCALES: &[Step] = &[
    Step::Move(11.0, 2.0),
    Step::Line(13.0, 2.0),
    Step::Line(13.0, 21.0),
    Step::Line(11.0, 21.0),
    Step::Close,
    Step::Move(6.5, 20.5),
    Step::Line(17.5, 20.5),
    Step::Line(17.5, 22.8),
    Step::Line(6.5, 22.8),
    Step::Close,
    Step::Move(3.5, 4.2),
    Step::Line(20.5, 4.2),
    Step::Line(20.5, 6.2),
    Step::Line(3.5, 6.2),
    Step::Close,
    Step::Move(1.0, 14.0),
    Step::Line(9.0, 14.0),
    Step::Curve(9.0, 16.7, 7.4, 18.0, 5.0, 18.0),
    Step::Curve(2.6, 18.0, 1.0, 16.7, 1.0, 14.0),
    Step::Close,
    Step::Move(5.0, 5.0),
    Step::Line(9.0, 14.0),
    Step::Line(1.0, 14.0),
    Step::Close,
    Step::Move(5.0, 8.4),
    Step::Line(2.6, 14.0),
    Step::Line(7.4, 14.0),
    Step::Close,
    Step::Move(15.0, 14.0),
    Step::Line(23.0, 14.0),
    Step::Curve(23.0, 16.7, 21.4, 18.0, 19.0, 18.0),
    Step::Curve(16.6, 18.0, 15.0, 16.7, 15.0, 14.0),
    Step::Close,
    Step::Move(19.0, 5.0),
    Step::Line(23.0, 14.0),
    Step::Line(15.0, 14.0),
    Step::Close,
    Step::Move(19.0, 8.4),
    Step::Line(16.6, 14.0),
    Step::Line(21.4, 14.0),
    Step::Close,
];
