//! A bound on nested braces and calls: Fluent's parser calls itself for each, so a hostile file could exhaust the stack.

/// Deepest nesting that a message may have. Real ones have three or four.
const DEEPEST: usize = 20;

/// The offset of a brace or bracket that is nested too deep, if there is one. An entry begins in the first column of a line.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut before = '\n';
    for (offset, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '(' if depth > 0 => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ if before == '\n' && (c.is_ascii_alphabetic() || matches!(c, '-' | '#')) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(offset);
        }
        before = c;
    }
    None
}
