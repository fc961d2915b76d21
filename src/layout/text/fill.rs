//! How much of a text each line takes: as much as fits, or as much as the others.

use parley::Layout;

use super::EM;

/// A Chinese character and a stop after it, thousandths of an em.
const ALONE: f32 = 2.1 * EM;

/// Breaks a text to lines of at most this width. A Chinese character alone on the last line gets another from the line
/// before, where the number of lines allows (Requirements for Chinese Text Layout, W3C).
pub(super) fn fill(layout: &mut Layout<()>, width: f32, chinese: bool) {
    layout.break_all_lines(Some(width));
    let lines = layout.len();
    if !chinese || lines < 2 || last(layout) > ALONE {
        return;
    }
    for less in [1.0, 2.0] {
        layout.break_all_lines(Some(width - less * EM));
        if layout.len() == lines && last(layout) > ALONE {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}

/// Width of the last line.
fn last(layout: &Layout<()>) -> f32 {
    layout.lines().last().map_or(0.0, |line| line.metrics().advance)
}

/// Narrows the lines of a text as far as their number allows.
pub(super) fn balance(layout: &mut Layout<()>, width: f32) {
    let lines = layout.len();
    if lines < 2 {
        return;
    }
    let (mut narrow, mut wide) = (width / 2.0, width);
    for _ in 0..8 {
        let middle = f32::midpoint(narrow, wide);
        layout.break_all_lines(Some(middle));
        if layout.len() > lines { narrow = middle } else { wide = middle }
    }
    layout.break_all_lines(Some(wide));
}
