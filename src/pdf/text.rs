//! The order in which a line's clusters are written, and the turning marks between them.
//!
//! Text goes out from left to right. Readers then turn right-to-left stretches round by the bidirectional algorithm; where
//! they do that differently from each other, an invisible right-to-left mark keeps them to the order of the page.

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::layout::{Cluster, Run, TextLine};

/// What stands in a line.
pub(super) enum Piece<'a> {
    /// A cluster of the run.
    Cluster(&'a Cluster),
    /// A right-to-left mark in the font of the run.
    Turn,
}

/// Visits the pieces of a line from left to right, each with the run whose font writes it.
pub(super) fn pieces<'a, E>(
    line: &'a TextLine,
    mut visit: impl FnMut(&'a Run, Piece<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let runs = line.runs.as_slice();
    let turns = line.right_to_left || runs.iter().any(|run| run.right_to_left);
    let mut left: Option<&Run> = None;
    if let Some(first) = runs.first().filter(|run| ends_with_sign(run)) {
        visit(first, Piece::Turn)?;
    }
    for (run, right) in runs.iter().zip(runs.iter().skip(1).map(Some).chain([None])) {
        if turns && let Some(side) = outer(left, run) {
            visit(side, Piece::Turn)?;
        }
        clusters(run, left, &mut visit)?;
        if turns && let Some(side) = outer(right, run) {
            visit(side, Piece::Turn)?;
        }
        left = Some(run);
    }
    Ok(())
}

/// Where a left-to-right run has a right-to-left neighbour or none, a mark stands between them, in the neighbour's font.
fn outer<'a>(neighbour: Option<&'a Run>, run: &'a Run) -> Option<&'a Run> {
    match neighbour {
        _ if run.right_to_left => None,
        None => Some(run),
        Some(neighbour) => neighbour.right_to_left.then_some(neighbour),
    }
}

/// Whether the last letter of a right-to-left run has a vowel sign. A reader that finds the sign first in a line takes it
/// from its letter.
fn ends_with_sign(run: &Run) -> bool {
    let last = run.clusters.first().and_then(|cluster| cluster.text.chars().last());
    run.right_to_left && last.is_some_and(is_sign)
}

/// Visits the clusters of a run, with marks between them where `left`, the run before it, or they themselves need them.
fn clusters<'a, E>(
    run: &'a Run,
    left: Option<&'a Run>,
    visit: &mut impl FnMut(&'a Run, Piece<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let mut left = left.filter(|left| left.right_to_left).and_then(|left| left.clusters.last());
    for cluster in &run.clusters {
        if run.right_to_left && left.is_some_and(|left| turns_between(left, cluster)) {
            visit(run, Piece::Turn)?;
        }
        visit(run, Piece::Cluster(cluster))?;
        left = Some(cluster);
    }
    Ok(())
}

/// Whether two neighbours of a right-to-left run need a mark between them: a last vowel sign and punctuation after it, or
/// punctuation and the space after it. `right` comes first in reading order.
fn turns_between(left: &Cluster, right: &Cluster) -> bool {
    let (Some(first), Some(then)) = (right.text.chars().last(), left.text.chars().next()) else {
        return false;
    };
    let has_sign = right.text.len() > first.len_utf8() && is_sign(first);
    if then == ' ' { is_punctuation(first) } else { has_sign && is_punctuation(then) }
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

    /// What is written, with `|` for the marks.
    fn pieces_of(line: &TextLine) -> String {
        let mut out = String::new();
        let visit = |_: &Run, piece: Piece<'_>| {
            match piece {
                Piece::Cluster(cluster) => out.push_str(&cluster.text),
                Piece::Turn => out.push('|'),
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
    fn a_number_inside_right_to_left_text_is_marked_on_both_sides() {
        assert_eq!(written(&[("א ", true), ("312", false), (" ב", true)]), "א |312| ב");
        assert_eq!(written(&[("א ", true), ("3", false), ("12", false), (" ב", true)]), "א |312| ב");
        assert_eq!(written(&[("312", false), (" ב", true)]), "|312| ב");
        assert_eq!(written(&[("A", false)]), "|A|");
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
    }

    #[test]
    fn marks_stand_between_vowel_sign_punctuation_and_space() {
        assert_eq!(written(&[(".\u{645}\u{64c}", true)]), ".|\u{645}\u{64c}");
        assert_eq!(written(&[("ب ", true), ("،ا", true)]), "ب |،ا");
        assert_eq!(written(&[(".ب ا", true)]), ".ب ا");
    }
}
