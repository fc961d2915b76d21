//! The order in which a line's clusters are written, and the marks that keep readers to it.
//!
//! Text goes out from left to right. Readers then turn right-to-left stretches round, each in its own way:
//! - poppler takes spaces and brackets that touch a number or Latin letters along with them. It sorts text by where it
//!   stands, so invisible marks hold it that are written beside the text, after it, at the places where they count.
//! - PDFium (Chrome, Edge) finds a phrase only if nothing but spaces stands between its words. So marks stand in the text
//!   itself only where a reader would else tear a word.

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

use super::pictures::Steer;
use crate::layout::{Cluster, Run, TextLine};

/// What stands in a line.
pub(super) enum Piece<'a> {
    /// A cluster of the run.
    Cluster(&'a Cluster),
    /// A right-to-left mark in the font of the run.
    Turn,
    /// A mark that is written after the text, but stands here.
    Beside(Steer),
}

/// Visits the pieces of a line from left to right, each with the run whose font writes it.
pub(super) fn pieces<'a, E>(
    line: &'a TextLine,
    mut visit: impl FnMut(&'a Run, Piece<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let runs = line.runs.as_slice();
    if let Some(first) = runs.first().filter(|run| line.right_to_left && !run.right_to_left) {
        visit(first, Piece::Beside(Steer::Right))?;
    }
    let has_letters = runs.iter().any(|run| run.right_to_left && run.clusters.iter().any(is_letter));
    let mut left: Option<&Run> = None;
    for (run, right) in runs.iter().zip(runs.iter().skip(1).map(Some).chain([None])) {
        if run.right_to_left {
            let then = match right {
                Some(right) if !right.right_to_left && has_letters => Then::Left,
                Some(right) if !right.right_to_left => Then::LeftAlone,
                _ => Then::Right,
            };
            right_to_left(run, left, &then, &mut visit)?;
        } else {
            left_to_right(run, &mut visit)?;
        }
        left = Some(run);
    }
    if let Some(last) = runs.last().filter(|run| line.right_to_left && ends_open(run)) {
        visit(last, Piece::Beside(Steer::Left))?;
    }
    Ok(())
}

fn left_to_right<'a, E>(
    run: &'a Run,
    visit: &mut impl FnMut(&'a Run, Piece<'a>) -> Result<(), E>,
) -> Result<(), E> {
    run.clusters.iter().try_for_each(|cluster| visit(run, Piece::Cluster(cluster)))
}

/// What stands after a right-to-left run on the page.
#[derive(PartialEq, Eq)]
enum Then {
    /// Nothing, or more of its kind.
    Right,
    /// Text from left to right.
    Left,
    /// The same, in a line without a right-to-left letter, such as `1 / 22`: no reader can tell its direction.
    LeftAlone,
}

/// Visits the clusters of a right-to-left run. `left` is the run before it.
fn right_to_left<'a, E>(
    run: &'a Run,
    left: Option<&'a Run>,
    then: &Then,
    visit: &mut impl FnMut(&'a Run, Piece<'a>) -> Result<(), E>,
) -> Result<(), E> {
    if ends_with_sign(run) && left.is_none_or(|left| !left.right_to_left) {
        visit(run, Piece::Turn)?;
    }
    let fence = (*then == Then::Left).then(|| fence(&run.clusters)).flatten();
    let mut left = left.filter(|left| left.right_to_left).and_then(|left| left.clusters.last());
    for (at, cluster) in run.clusters.iter().enumerate() {
        match left.and_then(|left| between(left, cluster)) {
            Some(Between::Sign) => visit(run, Piece::Turn)?,
            Some(Between::Space) => visit(run, Piece::Beside(Steer::Right))?,
            None => {}
        }
        if fence == Some(at) {
            visit(run, Piece::Beside(Steer::Left))?;
        }
        visit(run, Piece::Cluster(cluster))?;
        left = Some(cluster);
    }
    match then {
        Then::Right => Ok(()),
        Then::Left if left.is_some_and(is_space) => visit(run, Piece::Beside(Steer::Right)),
        Then::Left | Then::LeftAlone => visit(run, Piece::Turn),
    }
}

/// Where a run ends in a space and punctuation after it: the space's place.
fn fence(clusters: &[Cluster]) -> Option<usize> {
    let at = clusters.iter().rposition(|cluster| !cluster.text.chars().all(is_punctuation))?;
    clusters.get(at).is_some_and(is_space).then_some(at)
}

/// What two neighbours of a right-to-left run need between them.
enum Between {
    /// A last vowel sign and punctuation after it: a mark in the text.
    Sign,
    /// Punctuation and the space after it: a mark beside the text.
    Space,
}

/// `right` comes first in reading order.
fn between(left: &Cluster, right: &Cluster) -> Option<Between> {
    let (first, then) = (right.text.chars().last()?, left.text.chars().next()?);
    let has_sign = right.text.len() > first.len_utf8() && is_sign(first);
    match then {
        ' ' => is_punctuation(first).then_some(Between::Space),
        _ => (has_sign && is_punctuation(then)).then_some(Between::Sign),
    }
}

/// Whether the last letter of a right-to-left run has a vowel sign. A reader that finds the sign first in a line, or after
/// a number, takes it from its letter.
fn ends_with_sign(run: &Run) -> bool {
    run.clusters.first().and_then(|cluster| cluster.text.chars().last()).is_some_and(is_sign)
}

/// Whether a left-to-right run ends with punctuation, which has no direction of its own.
fn ends_open(run: &Run) -> bool {
    let last = run.clusters.last().and_then(|cluster| cluster.text.chars().last());
    !run.right_to_left && last.is_some_and(is_punctuation)
}

fn is_letter(cluster: &Cluster) -> bool {
    cluster.text.chars().any(char::is_alphabetic)
}

fn is_space(cluster: &Cluster) -> bool {
    cluster.text == " "
}

fn is_punctuation(c: char) -> bool {
    c.general_category_group() == GeneralCategoryGroup::Punctuation
}

fn is_sign(c: char) -> bool {
    !c.is_ascii() && c.general_category() == GeneralCategory::NonspacingMark
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::{convert::Infallible, sync::Arc};

    use smallvec::SmallVec;

    use super::*;
    use crate::{fonts::FaceId, layout::Ink};

    /// A right-to-left line of runs in visual order.
    fn line(runs: &[(&str, bool)]) -> TextLine {
        let run = |&(text, right_to_left): &(&str, bool)| {
            let mut clusters: Vec<String> = Vec::new();
            for c in text.chars() {
                match clusters.last_mut() {
                    Some(last) if is_sign(c) => last.push(c),
                    _ => clusters.push(c.into()),
                }
            }
            let clusters = clusters
                .into_iter()
                .map(|text| Cluster { text: text.into(), glyphs: SmallVec::new(), advance: 0 })
                .collect();
            Run { face: FaceId(0), embolden: false, right_to_left, clusters }
        };
        let runs = Arc::new(runs.iter().map(run).collect());
        TextLine { x: 0.0, baseline: 0.0, size: 12.0, ink: Ink::Black, right_to_left: true, runs, cut: false }
    }

    /// What is written, with `|` for the marks in the text, `<` and `>` for those beside it that hold to the right and left.
    fn pieces_of(line: &TextLine) -> String {
        let mut out = String::new();
        let visit = |_: &Run, piece: Piece<'_>| {
            match piece {
                Piece::Cluster(cluster) => out.push_str(&cluster.text),
                Piece::Turn => out.push('|'),
                Piece::Beside(Steer::Right) => out.push('<'),
                Piece::Beside(Steer::Left) => out.push('>'),
            }
            Ok::<(), Infallible>(())
        };
        pieces(line, visit).unwrap();
        out
    }

    fn written(runs: &[(&str, bool)]) -> String {
        pieces_of(&line(runs))
    }

    #[test]
    fn a_number_is_fenced_from_the_words_that_follow_it() {
        assert_eq!(written(&[("א ", true), ("312", false), (" ב", true)]), "א> <312 ב");
        assert_eq!(written(&[("א ", true), ("3", false), ("12", false), (" ב", true)]), "א> <312 ב");
        assert_eq!(written(&[("312", false), (" ב", true)]), "<312 ב");
    }

    #[test]
    fn a_bracket_before_latin_letters_keeps_its_place() {
        assert_eq!(written(&[("א (", true), ("MRN", false), (") ב", true)]), "א> <(|MRN) ב");
        assert_eq!(written(&[("א-", true), ("24", false), (" ב", true)]), "א-|24 ב");
    }

    #[test]
    fn a_line_of_numbers_says_its_direction() {
        assert_eq!(written(&[("22", false), (" / ", true), ("1", false)]), "<22 </ |1");
    }

    #[test]
    fn latin_lines_are_searched_as_they_stand() {
        assert_eq!(written(&[("A B", false)]), "<A B");
        assert_eq!(written(&[("A B.", false)]), "<A B.>");
    }

    #[test]
    fn left_to_right_lines_have_no_marks() {
        let line = TextLine { right_to_left: false, ..line(&[("a ", false), ("b", false)]) };
        assert_eq!(pieces_of(&line), "a b");
    }

    #[test]
    fn a_line_does_not_begin_with_a_vowel_sign() {
        assert_eq!(written(&[("\u{645}\u{64c} ب", true)]), "|\u{645}\u{64c} ب");
        assert_eq!(written(&[("ب", true), ("\u{645}\u{64c}", true)]), "ب\u{645}\u{64c}");
        assert_eq!(written(&[("12", false), ("\u{645}\u{64c}", true)]), "<12|\u{645}\u{64c}");
    }

    #[test]
    fn marks_stand_between_vowel_sign_punctuation_and_space() {
        assert_eq!(written(&[(".\u{645}\u{64c}", true)]), ".|\u{645}\u{64c}");
        assert_eq!(written(&[("ب ", true), ("،ا", true)]), "ب <،ا");
        assert_eq!(written(&[(".ب ا", true)]), ".ب ا");
    }
}
