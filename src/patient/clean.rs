//! One text of a record: composed, trimmed, and without characters that a page must not have.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory as Category, UnicodeGeneralCategory};

use crate::faults::Why;

/// A text that is fit for a page.
pub(super) struct Clean {
    /// NFC and trimmed; lines end in `\n`, with no blank line at either end.
    pub(super) text: String,
    /// Direction marks that were taken out, each named once.
    pub(super) removed: Vec<char>,
}

/// Cleans a text. Line breaks stay where `lines` allows them.
///
/// # Errors
/// [`Why::Control`], [`Why::LineBreak`] or [`Why::Damaged`] at the first character that is refused;
/// [`Why::TooManyMarks`].
pub(super) fn clean(raw: &str, lines: bool) -> Result<Clean, Why> {
    let mut removed: Vec<char> = raw.chars().filter(|c| is_direction_mark(*c)).collect();
    removed.sort_unstable();
    removed.dedup();
    let kept: String = raw.replace("\r\n", "\n").chars().filter(|c| !is_direction_mark(*c)).nfc().collect();
    let text = if lines { trim_lines(&kept) } else { kept.trim().to_owned() };
    match text.chars().find_map(|c| refuse(c, lines)) {
        Some(why) => Err(why),
        None if most_marks(&text) > MAX_MARKS => Err(Why::TooManyMarks(MAX_MARKS)),
        None if text.chars().all(draws_nothing) => Ok(Clean { text: String::new(), removed }),
        None => Ok(Clean { text, removed }),
    }
}

/// Marks, embeddings, overrides and isolates of UAX #9: within a value they could turn the order of what follows.
/// The older codes U+206A-206F and a byte order mark within a text draw nothing either.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// More marks on one letter than the tallest stacks of Tibetan have; they would reach into other lines and off the page.
const MAX_MARKS: usize = 10;

/// The longest run of marks that stand over, under or in the letter before them.
fn most_marks(text: &str) -> usize {
    let is_mark = |c: char| c.general_category() == Category::NonspacingMark;
    text.split(|c| !is_mark(c)).map(|run| run.chars().count()).max().unwrap_or(0)
}

/// A text of these alone is no text, although it is not empty: joiners, fillers, spaces.
fn draws_nothing(c: char) -> bool {
    let filler =
        matches!(c, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{fe00}'..='\u{fe0f}');
    filler || c.is_whitespace() || c.general_category() == Category::Format
}

fn refuse(c: char, lines: bool) -> Option<Why> {
    match c {
        '\n' if lines => None,
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Why::LineBreak),
        '\u{fffd}' => Some(Why::Damaged),
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => Some(Why::Control(c)),
        _ if c.general_category() == Category::Control => Some(Why::Control(c)),
        _ => None,
    }
}

/// Trims every line and drops blank lines at both ends.
fn trim_lines(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn cleaned(raw: &str, lines: bool) -> Result<String, Why> {
        clean(raw, lines).map(|clean| clean.text)
    }

    #[test]
    fn text_is_composed_and_trimmed() {
        assert_eq!(cleaned(" Mari\u{301}n\u{a0} ", false).unwrap(), "Marín");
        assert_eq!(cleaned("\r\n a \r\n\r\n b\r\n", true).unwrap(), "a\n\nb");
    }

    #[test]
    fn direction_marks_go_and_joiners_stay() {
        let clean = clean("a\u{202e}b\u{2066}c\u{2066}\u{200c}d\u{200d}", false).unwrap();
        assert_eq!(clean.text, "abc\u{200c}d\u{200d}");
        assert_eq!(clean.removed, ['\u{202e}', '\u{2066}']);
    }

    #[test]
    fn what_draws_nothing_is_empty() {
        for nothing in ["\u{200b}", "\u{200d} \u{3164}", "\u{ad}\n\u{2060}"] {
            assert_eq!(cleaned(nothing, true).unwrap(), "", "{nothing:?}");
        }
        assert_eq!(cleaned("\u{200b}a", false).unwrap(), "\u{200b}a");
    }

    #[test]
    fn a_flood_of_marks_is_refused() {
        let with = |count: usize| cleaned(&format!("Z{}a", "\u{316}".repeat(count)), false);
        assert!(with(MAX_MARKS).is_ok());
        assert_eq!(with(MAX_MARKS + 1), Err(Why::TooManyMarks(MAX_MARKS)));
    }

    #[test]
    fn other_controls_are_refused() {
        assert_eq!(cleaned("a\tb", false), Err(Why::Control('\t')));
        assert_eq!(cleaned("a\u{1b}[31m", true), Err(Why::Control('\u{1b}')));
        assert_eq!(cleaned("a\nb", false), Err(Why::LineBreak));
        assert_eq!(cleaned("a\rb", true), Err(Why::LineBreak));
        assert_eq!(cleaned("a\u{2028}b", true), Err(Why::LineBreak));
        assert_eq!(cleaned("Mar\u{fffd}n", false), Err(Why::Damaged));
        assert_eq!(cleaned("\u{e0041}", false), Err(Why::Control('\u{e0041}')));
    }
}
