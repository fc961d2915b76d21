//! Signs that say something to people who read little. They are decoration: the words beside them say the same.
//!
//! Each is drawn in a square of 24 units, and never mirrored.

use super::pages::Step;

/// Edge of the square.
pub(super) const EDGE: f32 = 24.0;

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
