//! Characters of East Asia, which faces, line breaks and punctuation depend on.

/// Han, Kana, Hangul, Bopomofo, and the punctuation and full-width forms that go with them.
#[must_use]
pub const fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{16fe0}'..='\u{18cff}'
        | '\u{1aff0}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}')
}

/// Chinese characters.
#[must_use]
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The language whose faces have the right shapes for a text, where its letters tell: Kana, Hangul, Bopomofo, or a
/// registered variant of a Japanese character.
pub(super) fn nation(text: &str) -> Option<&'static str> {
    text.chars().find_map(|c| match c {
        '\u{3041}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{ff66}'..='\u{ff9f}'
        | '\u{e0100}'..='\u{e01ef}' => Some("ja"),
        '\u{1100}'..='\u{11ff}'
        | '\u{3131}'..='\u{318e}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}' => Some("ko"),
        '\u{3105}'..='\u{312f}' | '\u{31a0}'..='\u{31bf}' => Some("zh-Hant"),
        _ => None,
    })
}

/// Punctuation that Latin and East Asian text share: narrow in the one, an em wide in the other (UAX #11, ambiguous).
pub(super) const fn is_shared_mark(c: char) -> bool {
    matches!(c, '·' | '\u{2010}'..='\u{2027}')
}
