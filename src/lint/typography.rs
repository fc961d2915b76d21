//! Marks and spaces as a printer sets them: curved quotes, single spaces, none before a comma.

use super::{
    Code, Finding,
    lines::{Line, VALUE, lines},
    table::{Table, Word},
};

/// Marks that stand close after a word.
const CLOSE: &str = ",.;:!?)]}،؛؟۔।、。，．；：！？）］」』";
/// Marks that stand close before a word.
const OPEN: &str = "([{（［「『";
/// Marks that French sets apart, by a space at which no line breaks.
const APART: &str = ":;?!»";
/// U+00A0 NO-BREAK SPACE and U+202F NARROW NO-BREAK SPACE.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Something wrong at an offset of a line.
type Fault = (usize, Code, &'static str, &'static str);

pub(super) fn check(table: &Table<'_>) -> Vec<Finding> {
    let is_french = table.tag.split('-').next() == Some("fr");
    let mut findings = Vec::new();
    for (_, word) in table.words() {
        for line in lines(&word) {
            let faults = faults(&line.text, is_french);
            findings.extend(faults.into_iter().map(|fault| finding(table, &word, &line, fault)));
        }
    }
    findings
}

fn finding(table: &Table<'_>, word: &Word<'_>, line: &Line<'_>, (at, code, what, hint): Fault) -> Finding {
    let place = word.place(line.source(at).unwrap_or(word.id));
    table.finding(place, code, format!("`{}` has {what}", word.id), Some(hint))
}

fn faults(text: &str, is_french: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let ends = [text.chars().next(), text.chars().next_back()];
    if ends.into_iter().flatten().any(char::is_whitespace) {
        faults.push((0, Code::Space, "a space at an end", "take it away: the page has its own margins"));
    }
    let next = text.chars().skip(1).map(Some).chain([None]);
    for ((at, c), next) in text.char_indices().zip(next) {
        if let Some((what, hint)) = straight(c) {
            faults.push((at, Code::StraightQuote, what, hint));
        }
        let fault = next.and_then(|next| pair(c, next, is_french));
        faults.extend(fault.map(|(what, hint)| (at, Code::Space, what, hint)));
    }
    faults
}

const fn straight(c: char) -> Option<(&'static str, &'static str)> {
    match c {
        '"' => Some(("the straight quotation mark \"", "write those of the language, such as “ ” or « »")),
        '\'' => Some(("the straight apostrophe '", "write ’, or the quotation marks of the language")),
        _ => None,
    }
}

/// What is wrong with two characters side by side.
fn pair(a: char, b: char, is_french: bool) -> Option<(&'static str, &'static str)> {
    if a.is_whitespace() && b.is_whitespace() {
        return Some(("two spaces side by side", "keep one; between a number and its unit the no-break one"));
    }
    if is_french && (APART.contains(b) || a == '«') {
        return french(a, b);
    }
    if a.is_whitespace() && CLOSE.contains(b) {
        return Some(("a space before a mark", "the mark stands close after the word"));
    }
    (b.is_whitespace() && OPEN.contains(a))
        .then_some(("a space after an opening bracket", "the bracket stands close before the word"))
}

/// French wants a no-break space before `: ; ? ! »` and after `«`. A mark follows another closely: `?!`.
fn french(a: char, b: char) -> Option<(&'static str, &'static str)> {
    let (space, beside) = if a == '«' { (b, a) } else { (a, b) };
    let needs =
        space == VALUE || space.is_whitespace() || space.is_alphanumeric() || beside == '«' || b == '»';
    (needs && !NO_BREAK.contains(&space)).then_some((
        "a French mark without its no-break space",
        "write U+00A0 or U+202F before : ; ? ! » and after «",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(text: &str, is_french: bool) -> Vec<(usize, &'static str)> {
        faults(text, is_french).into_iter().map(|(at, _, what, _)| (at, what)).collect()
    }

    #[test]
    fn quotes_are_curved() {
        assert_eq!(whats("“l’avis”", false), []);
        assert_eq!(whats("l'a", false), [(1, "the straight apostrophe '")]);
        assert_eq!(whats("\"a", false), [(0, "the straight quotation mark \"")]);
    }

    #[test]
    fn spaces_are_single_and_within() {
        assert_eq!(whats("a b\u{a0}c", false), []);
        assert_eq!(whats("a \u{a0}c", false), [(1, "two spaces side by side")]);
        assert_eq!(whats("a  b", true), [(1, "two spaces side by side")]);
        assert_eq!(whats("a\u{a0}", false), [(0, "a space at an end")]);
        assert_eq!(whats(" a", false), [(0, "a space at an end")]);
    }

    #[test]
    fn marks_stand_close_to_their_word() {
        assert_eq!(whats("a (b), c: \u{fffc}? You said …", false), []);
        assert_eq!(whats("a ?", false), [(1, "a space before a mark")]);
        assert_eq!(whats("\u{fffc}\u{a0}。", false), [(3, "a space before a mark")]);
        assert_eq!(whats("( b)", false), [(0, "a space after an opening bracket")]);
        assert_eq!(whats("a ,", true), [(1, "a space before a mark")]);
    }

    #[test]
    fn french_sets_some_marks_apart() {
        let what = "a French mark without its no-break space";
        assert_eq!(whats("«\u{a0}a\u{202f}?\u{a0}» a\u{a0}: b\u{a0}?!", true), []);
        assert_eq!(whats("a ?", true), [(1, what)]);
        assert_eq!(whats("a?", true), [(0, what)]);
        assert_eq!(whats("\u{fffc}:", true), [(0, what)]);
        assert_eq!(whats("« a\u{a0}»", true), [(0, what)]);
        assert_eq!(whats("«\u{a0}a. »", true), [(6, what)]);
        assert_eq!(whats("«\u{a0}a.»", true), [(5, what)]);
    }
}
