//! Where a line may not break, or may, beyond UAX #14 in its strict form, which parley applies.
//!
//! UAX #14 takes the marks that Latin and Chinese text share for Latin. Here they follow the Requirements for Chinese Text
//! Layout (W3C, 3.1.5) and GB/T 15834-2011, 5.1: what joins or closes begins no line, and a quotation may begin one. Numbers
//! stay with their unit.

use std::ops::Range;

use parley::LineBreakContext;

use crate::fonts::{is_east_asian, is_han, is_invisible};

/// End of the isolate that Fluent sets round a value, and its beginning.
const PDI: char = '\u{2069}';
const FSI: char = '\u{2068}';

/// Whether a line may break between two characters; none leaves it to UAX #14.
pub(super) fn chosen(at: LineBreakContext) -> Option<bool> {
    let LineBreakContext { before_before, before, after, .. } = at;
    let after_digit = before_before.is_some_and(|c| c.is_ascii_digit());
    match (before, after) {
        // 张三·李四, 1～2, 和／或
        (before, '·' | '～' | '／') if before != ' ' => Some(false),
        // 30天, 30 天, 1–2天
        ('0'..='9', unit) if is_han(unit) => Some(false),
        (PDI | ' ', unit) if after_digit && is_han(unit) => Some(false),
        ('–' | '～', '0'..='9' | FSI) if after_digit || before_before == Some(PDI) => Some(false),
        // Korean has spaces, and is easier to read where lines break there alone (word-break: keep-all in CSS).
        (before, after) if is_hangul(before) || is_hangul(after) => {
            (before != ' ' && after != ' ' && !"/-–—".contains(before)).then_some(false)
        }
        // 第3页
        ('第', '0'..='9' | FSI) => Some(false),
        // 说：“好。”他
        (before, '“' | '‘') if is_east_asian(before) && !is_opening(before) => Some(true),
        ('”' | '’', after) if is_han(after) || is_opening(after) => Some(true),
        _ => None,
    }
}

/// The parts of an East Asian text that no line begins with, even where a column is too narrow for a whole word.
pub(super) fn held(text: &str) -> Vec<Range<usize>> {
    let mut held = Vec::new();
    if !text.contains(is_east_asian) {
        return held;
    }
    let mut opened = false;
    for (at, c) in text.char_indices() {
        if opened || c == PDI || is_closing(c) {
            held.push(at..at + c.len_utf8());
        }
        opened = is_opening(c) || matches!(c, '“' | '‘') || opened && is_invisible(c);
    }
    held
}

const fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}')
}

fn is_opening(c: char) -> bool {
    "（《〈「『【〔〖［｛".contains(c)
}

fn is_closing(c: char) -> bool {
    "，。、！？：；）”’》〉」』】〕〗］｝…·～／％".contains(c)
}
