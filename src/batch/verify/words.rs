//! The words of a page, as a person reads them, whatever the order of its lines.
//!
//! Words are split at spaces; languages that write none (Chinese, Japanese) and Korean are counted by letters. What may
//! stand on either side of a word, as the direction of its line has it, is a word of its own: punctuation at the edge of a
//! word, and letters of another direction. Inside a word everything keeps its place: `2024-01-05` is one word.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::private::Private;

/// Words, each as often as it stands on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(Private<Vec<String>>);

impl Words {
    /// The words of lines in reading order.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words = Vec::new();
        lines.into_iter().for_each(|line| split(line, &mut words));
        words.sort_unstable();
        Self(Private::new(words))
    }

    /// How many of these words `other` lacks.
    #[must_use]
    pub fn missing_in(&self, other: &Self) -> usize {
        let mut others = other.0.expose().iter().peekable();
        let lacks = |word: &&String| {
            while others.next_if(|other| other < word).is_some() {}
            others.next_if(|other| other == word).is_none()
        };
        self.0.expose().iter().filter(lacks).count()
    }
}

/// What a character does in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Left to right: letters, and digits of any script.
    Left,
    /// Right-to-left letters.
    Right,
    /// Belongs to the character before it.
    Mark,
    /// A word of its own, such as a Chinese letter.
    Single,
    /// Punctuation and symbols.
    Between,
}

impl Kind {
    pub(super) fn of(c: char) -> Self {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => return Self::Left,
            '\0'..='\x7f' => return Self::Between,
            _ if is_unspaced(c) => return Self::Single,
            _ => {}
        }
        match bidi_class(c) {
            BidiClass::L | BidiClass::EN | BidiClass::AN => Self::Left,
            BidiClass::R | BidiClass::AL => Self::Right,
            BidiClass::NSM => Self::Mark,
            _ => Self::Between,
        }
    }

    /// Whether a character is a right-to-left letter: most texts have none, and only these blocks have any.
    pub(super) fn is_right(c: char) -> bool {
        let has_any = matches!(
            c,
            '\u{590}'..='\u{8ff}'
                | '\u{200f}'
                | '\u{fb1d}'..='\u{fdff}'
                | '\u{fe70}'..='\u{feff}'
                | '\u{10800}'..='\u{10fff}'
                | '\u{1e800}'..='\u{1efff}'
        );
        has_any && Self::of(c) == Self::Right
    }
}

/// Letters of scripts whose words are not told apart: Han, kana, Hangul.
const fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{11ff}'
            | '\u{2e80}'..='\u{2fdf}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3021}'..='\u{318f}'
            | '\u{31a0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{a960}'..='\u{a97f}'
            | '\u{ac00}'..='\u{d7ff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// Adds the words of a line in reading order.
fn split(line: &str, words: &mut Vec<String>) {
    let visible: Cow<'_, str> = if line.contains(is_invisible) {
        line.chars().filter(|c| !is_invisible(*c)).collect()
    } else {
        Cow::Borrowed(line)
    };
    if is_nfc_quick(visible.chars()) == IsNormalized::Yes {
        visible.split_whitespace().for_each(|piece| parts(piece, words));
    } else {
        let composed: String = visible.nfc().collect();
        composed.split_whitespace().for_each(|piece| parts(piece, words));
    }
}

/// Direction marks, joiners and other characters that steer letters and are none.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Adds the words of what stands between two spaces.
fn parts(piece: &str, words: &mut Vec<String>) {
    let mut part = Part { kind: Kind::Between, word: String::new(), after: String::new() };
    for c in piece.chars() {
        match Kind::of(c) {
            Kind::Mark if part.after.is_empty() => part.word.push(c),
            Kind::Mark | Kind::Between => part.after.push(c),
            kind => part.letter(kind, c, words),
        }
    }
    part.end(words);
}

/// A word in the making.
struct Part {
    kind: Kind,
    word: String,
    /// Punctuation that stands inside the word if a letter of its kind follows.
    after: String,
}

impl Part {
    fn letter(&mut self, kind: Kind, c: char, words: &mut Vec<String>) {
        if kind == self.kind && kind != Kind::Single {
            self.word.push_str(&self.after);
            self.after.clear();
        } else {
            self.end(words);
        }
        self.kind = kind;
        self.word.push(c);
    }

    fn end(&mut self, words: &mut Vec<String>) {
        if !self.word.is_empty() {
            words.push(std::mem::take(&mut self.word));
        }
        words.extend(self.after.drain(..).map(String::from));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        let mut words = Vec::new();
        split(line, &mut words);
        words
    }

    #[test]
    fn words_stand_between_spaces() {
        assert_eq!(words("a  b\u{a0}c"), ["a", "b", "c"]);
        assert_eq!(words("+1 (312) 555-0100"), ["+", "1", "(", "312", ")", "555-0100"]);
        assert_eq!(words("2024-01-05."), ["2024-01-05", "."]);
        assert!(words(" ").is_empty());
    }

    #[test]
    fn directions_are_told_apart() {
        assert_eq!(words("بـMRI، 12"), ["بـ", "MRI", "،", "12"]);
        assert_eq!(words("أ-ب"), ["أ-ب"]);
        assert_eq!(words("أ-b"), ["أ", "-", "b"]);
    }

    #[test]
    fn chinese_is_counted_by_letters() {
        assert_eq!(words("您好，MRI检查。"), ["您", "好", "，", "MRI", "检", "查", "。"]);
        assert_eq!(words("한국 か"), ["한", "국", "か"]);
    }

    #[test]
    fn signs_belong_to_their_letters() {
        assert_eq!(words("दवाइयाँ मुझे"), ["दवाइयाँ", "मुझे"]);
        assert_eq!(words("مُحَمَّد."), ["مُحَمَّد", "."]);
    }

    #[test]
    fn spellings_of_one_text_are_one_word() {
        assert_eq!(words("Jose\u{301}"), words("Jos\u{e9}"));
        assert_eq!(words("\u{2068}می\u{200c}روم\u{2069}"), words("میروم"));
    }

    #[test]
    fn only_some_blocks_have_right_to_left_letters() {
        for c in ('\0'..=char::MAX).filter(|c| !is_unspaced(*c)) {
            assert_eq!(Kind::is_right(c), Kind::of(c) == Kind::Right, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn words_are_counted() {
        let (a, b) = (Words::of(["x y x", "z"]), Words::of(["z x", "w"]));
        assert_eq!((a.missing_in(&b), b.missing_in(&a), a.missing_in(&a)), (2, 1, 0));
        assert_eq!(Words::of([]).missing_in(&a), 0);
        assert_eq!(a.missing_in(&Words::of([])), 4);
    }

    #[test]
    fn words_are_not_told() {
        assert_eq!(format!("{:?}", Words::of(["Maria"])), "Words(‹private›)");
    }
}
