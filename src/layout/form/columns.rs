//! Two columns side by side. They are equal; where room is short they share the width as their texts need.

use super::FormSet;

/// Between two columns, and between sections side by side.
pub(super) const BETWEEN: f32 = 12.0;

/// Parts of the width that the left column may have; halves first.
const PARTS: [f32; 7] = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62];

/// Widths of the left and the right column, points.
pub(super) type Pair = (f32, f32);

/// Two equal columns in a width.
pub(super) fn halves(width: f32) -> Pair {
    pair(width, 0.5)
}

/// The columns that a set allows.
pub(super) fn pairs(set: FormSet) -> impl Iterator<Item = Pair> {
    let count = if set.shared { PARTS.len() } else { 1 };
    any(set.width).take(count)
}

/// All columns that a width can be shared in.
pub(super) fn any(width: f32) -> impl Iterator<Item = Pair> {
    PARTS.into_iter().map(move |part| pair(width, part))
}

fn pair(width: f32, part: f32) -> Pair {
    let left = (width - BETWEEN) * part;
    (left, width - BETWEEN - left)
}

/// The first of the lowest.
pub(super) fn lowest<T>(of: impl Iterator<Item = T>, height: impl Fn(&T) -> f32) -> Option<T> {
    of.min_by(|a, b| height(a).total_cmp(&height(b)))
}
