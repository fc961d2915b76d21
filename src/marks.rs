//! Characters that steer the order of letters.

/// Direction marks, embeddings, overrides and isolates (UAX #9). Fluent sets its own isolates round every value; others,
/// typed by hand, would fight with them.
pub(crate) const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
