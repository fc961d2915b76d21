//! Characters that cannot or should not be printed: no glyph, direction marks, line breaks, numbers.

use std::{borrow::Cow, collections::BTreeSet};

use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::{
    fonts::{Chain, Faces, is_invisible},
    locale::Digits,
    marks::is_direction_mark,
    messages::Piece,
};

/// Messages with a number that belongs to the words and to no place or law: the ends of a scale.
const SCALES: [&str; 3] = ["dec-matter", "int-grid-feel", "int-grid-staff"];

/// Names of months, which are numbers in Chinese: 5月.
const MONTHS: &str = "month-";

/// Findings of a locale by itself.
pub(super) fn check(table: &Table<'_>, chain: &Chain<'_>, faces: &Faces) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, word) in table.words() {
        for (part, text) in texts(&word) {
            findings.extend(marks(table, &word, part, &text));
            findings.extend(glyphs(table, &word, part, &text, chain));
            findings.extend(bold_glyphs(table, &word, part, &text, chain, faces));
        }
    }
    findings
}

/// Numbers that stand in the text.
pub(super) fn numbers(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let may_count = |id: &str| SCALES.contains(&id) || id.starts_with(MONTHS);
    for (_, word) in table.words().filter(|(_, word)| !may_count(word.id)) {
        for (part, text) in texts(&word).into_iter().filter(|(_, text)| text.chars().any(char::is_numeric)) {
            let at = text.find(char::is_numeric).and_then(|at| part.get(at..)).unwrap_or(part);
            let message = format!("`{}` has a number in its text", word.id);
            let hint =
                "phones, days, ages and amounts are variables: they follow the place, not the language";
            findings.push(table.finding(word.place(at), Code::LiteralNumber, message, Some(hint)));
        }
    }
    findings
}

/// Digits of another script: a scale is ringed, and pages are counted, in the digits of `locale.toml`.
pub(super) fn digits(table: &Table<'_>, digits: Digits) -> Vec<Finding> {
    let is_other = |c: &char| c.general_category() == GeneralCategory::DecimalNumber && !digits.has(*c);
    let mut findings = Vec::new();
    for (_, word) in table.words() {
        for (part, text) in texts(&word) {
            findings.extend(text.chars().find(is_other).map(|c| {
                let message =
                    format!("`{}` has the digit `{c}` (U+{:04X}) of another script", word.id, u32::from(c));
                let hint = format!("`locale.toml` says that digits are like {}", digits.write(1_234_567_890));
                table.finding(word.place(part), Code::Digits, message, Some(&hint))
            }));
        }
    }
    findings
}

/// Each stretch of text: as it stands in the source, and as it prints.
fn texts<'t>(word: &Word<'t>) -> Vec<(&'t str, Cow<'t, str>)> {
    let text = |piece| match piece {
        Piece::Text(text) => Some((text, text.into())),
        Piece::Literal(text) => Some((text, unescape_unicode_to_string(text))),
        Piece::Number(text) => Some((text, text.into())),
        _ => None,
    };
    word.pieces().into_iter().filter_map(text).collect()
}

fn marks(table: &Table<'_>, word: &Word<'_>, part: &str, text: &str) -> Vec<Finding> {
    let mark = text.chars().find(|c| is_direction_mark(*c)).map(|c| {
        let message = format!("`{}` has the direction mark U+{:04X}", word.id, u32::from(c));
        let hint = "make what stands beside it a variable: Fluent isolates variables";
        table.finding(word.place(part), Code::DirectionMark, message, Some(hint))
    });
    let broken = text.contains(['\n', '\u{2028}', '\u{2029}']).then(|| {
        let message = format!("`{}` has a line break in its text", word.id);
        let hint = "write it on one line: the page breaks lines, and paragraphs are messages of their own";
        table.finding(word.place(part), Code::LineBreak, message, Some(hint))
    });
    mark.into_iter().chain(broken).collect()
}

fn glyphs(table: &Table<'_>, word: &Word<'_>, part: &str, text: &str, chain: &Chain<'_>) -> Vec<Finding> {
    let missing: BTreeSet<char> = text.chars().filter(|c| is_damage(*c) || !chain.has(*c)).collect();
    let finding = |c: &char| {
        let why = if is_damage(*c) { "is no letter" } else { "no font of the locale has" };
        let message = format!("`{}` has {}, which {why}", word.id, shown(*c));
        table.finding(word.place(part), Code::NoGlyph, message, None)
    };
    missing.iter().map(finding).collect()
}

/// What a broken file leaves behind: it draws nothing, or a sign that asks what stood there.
const fn is_damage(c: char) -> bool {
    matches!(c, '\0' | '\u{feff}' | '\u{fffd}')
}

/// A character with its code point. Those that draw nothing, or steer a terminal, are named by that alone.
fn shown(c: char) -> String {
    let code = u32::from(c);
    if c.is_control() || is_invisible(c) { format!("U+{code:04X}") } else { format!("`{c}` (U+{code:04X})") }
}

/// Characters that are lost where the words are bold: a family's bold face may have fewer than its regular one. A family
/// without a bold face is made bold by a stroke.
fn bold_glyphs(
    table: &Table<'_>,
    word: &Word<'_>,
    part: &str,
    text: &str,
    chain: &Chain<'_>,
    faces: &Faces,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for stretch in chain.split(text).unwrap_or_default() {
        let Some(bold) = faces.bold_charmap(stretch.family) else { continue };
        let characters = text.get(stretch.range).unwrap_or_default().chars();
        let missing: BTreeSet<char> =
            characters.filter(|c| !is_invisible(*c) && bold.map(*c).is_none()).collect();
        findings.extend(missing.iter().map(|c| {
            let message = format!("`{}` has {}, which the bold face of its font lacks", word.id, shown(*c));
            let hint = "write it in other words, or add a bold face that has it with `--fonts DIR`";
            table.finding(word.place(part), Code::NoGlyph, message, Some(hint))
        }));
    }
    findings
}
