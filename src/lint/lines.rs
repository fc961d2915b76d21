//! What the readers of a message read: its text, with a sign where a value stands.

use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement},
    unicode::unescape_unicode_to_string,
};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    readers::{Reader, chosen, readers},
    table::Word,
};

/// Stands for a value or another message: U+FFFC OBJECT REPLACEMENT CHARACTER.
pub(super) const VALUE: char = '\u{fffc}';

/// What one reader reads.
pub(super) struct Line<'t> {
    pub(super) text: String,
    /// Parts of the source, each with the offset in `text` where it begins.
    parts: Vec<(usize, &'t str)>,
}

/// A word or a mark of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Its offset in the text.
    pub(super) at: usize,
    /// In small letters.
    pub(super) small: String,
    /// As it stands there.
    pub(super) word: String,
}

/// What every reader of a message reads; what is the same for two comes once.
pub(super) fn lines<'t>(word: &Word<'t>) -> Vec<Line<'t>> {
    let mut lines: Vec<Line<'t>> =
        readers(&[word.pattern]).iter().map(|reader| Line::of(word.pattern, reader)).collect();
    lines.sort_by(|a, b| a.text.cmp(&b.text));
    lines.dedup_by(|a, b| a.text == b.text);
    lines
}

impl<'t> Line<'t> {
    fn of(pattern: &'t Pattern<&'t str>, reader: &Reader<'_>) -> Self {
        let mut line = Self { text: String::new(), parts: Vec::new() };
        line.pattern(pattern, reader);
        line
    }

    /// The part of the source that stands at an offset of the text; of a part with escapes its beginning.
    pub(super) fn source(&self, at: usize) -> Option<&'t str> {
        let (start, part) = self.parts.iter().rev().find(|(start, _)| *start <= at)?;
        part.get(at - start..).or(Some(part))
    }

    fn pattern(&mut self, pattern: &'t Pattern<&'t str>, reader: &Reader<'_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, value),
                PatternElement::Placeable { expression } => self.expression(expression, reader),
            }
        }
    }

    fn expression(&mut self, expression: &'t Expression<&'t str>, reader: &Reader<'_>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, reader);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.push(value, &unescape_unicode_to_string(value));
            }
            Expression::Inline(_) => self.text.push(VALUE),
            Expression::Select { selector, variants } => {
                if let Some(variant) = chosen(selector, variants, reader) {
                    self.pattern(&variant.value, reader);
                }
            }
        }
    }

    fn push(&mut self, part: &'t str, text: &str) {
        self.parts.push((self.text.len(), part));
        self.text.push_str(text);
    }
}

/// The words and marks of a text (UAX #29), without spaces. An apostrophe ends a word: `l’avis` is `l’` and `avis`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (start, word) in text.split_word_bound_indices() {
        let mut at = start;
        for word in word.split_inclusive(['’', '\'']).filter(|word| !word.trim().is_empty()) {
            let small = word.to_lowercase().nfc().collect();
            tokens.push(Token { at, small, word: word.to_owned() });
            at += word.len();
        }
    }
    tokens
}

impl Token {
    /// Whether it is a word and no mark.
    pub(super) fn is_word(&self) -> bool {
        self.word.chars().any(char::is_alphabetic)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::{LocaleFiles, table::Table};

    fn texts(ftl: &str) -> Vec<String> {
        let words = [("x.ftl", ftl)];
        let files = LocaleFiles::of_words("pl", &words);
        let table = Table::parse(&files);
        table.words().flat_map(|(_, word)| lines(&word)).map(|line| line.text).collect()
    }

    #[test]
    fn every_reader_has_a_line() {
        assert_eq!(
            texts("a = Dla { $x ->\n  [one] jednej { $x }\n *[other] wielu\n } osób{ \"\\u00A0\" }\n"),
            ["Dla jednej \u{fffc} osób\u{a0}", "Dla wielu osób\u{a0}"]
        );
        assert_eq!(texts("a = { b } i { $c }\n"), ["\u{fffc} i \u{fffc}"]);
    }

    #[test]
    fn words_end_where_a_reader_sees_their_end() {
        let words = |text| tokens(text).into_iter().map(|token| token.small).collect::<Vec<_>>();
        assert_eq!(words("Dans  L’avis, « X »"), ["dans", "l’", "avis", ",", "«", "x", "»"]);
        assert_eq!(words("의료 기록을"), ["의료", "기록을"]);
        assert_eq!(tokens("è x")[1].at, 3);
    }
}
