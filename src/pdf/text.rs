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
    let edges = turning_edges(&line.runs);
    let mut left: Option<&Cluster> = None;
    for (at, run) in line.runs.iter().enumerate() {
        if edges.contains(&Edge::Start(at)) {
            visit(run, Piece::Turn)?;
        }
        left = left.filter(|_| run.right_to_left);
        for cluster in &run.clusters {
            if left.is_some_and(|left| turns_between(left, cluster)) {
                visit(run, Piece::Turn)?;
            }
            visit(run, Piece::Cluster(cluster))?;
            left = run.right_to_left.then_some(cluster);
        }
        if edges.contains(&Edge::End(at)) {
            visit(run, Piece::Turn)?;
        }
    }
    Ok(())
}

/// A side of a right-to-left run, by the index of the run.
#[derive(PartialEq)]
enum Edge {
    Start(usize),
    End(usize),
}

/// The sides of right-to-left runs that face a left-to-right stretch with right-to-left runs on both its sides.
fn turning_edges(runs: &[Run]) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut last: Option<usize> = None;
    for (at, _) in runs.iter().enumerate().filter(|(_, run)| run.right_to_left) {
        if let Some(last) = last.filter(|last| last + 1 < at) {
            edges.extend([Edge::End(last), Edge::Start(at)]);
        }
        last = Some(at);
    }
    edges
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

    use super::*;
    use crate::{fonts::FaceId, layout::Ink};

    /// A line of runs given in visual order; uppercase names right-to-left runs' letters. `|` marks the turns.
    fn written(runs: &[(&str, bool)]) -> String {
        let run = |&(text, right_to_left): &(&str, bool)| {
            let mut clusters: Vec<String> = Vec::new();
            for c in text.chars() {
                match clusters.last_mut() {
                    Some(last) if is_sign(c) => last.push(c),
                    _ => clusters.push(c.into()),
                }
            }
            let clusters =
                clusters.into_iter().map(|text| Cluster { text, glyphs: vec![], advance: 0 }).collect();
            Run { face: FaceId(0), embolden: false, right_to_left, clusters }
        };
        let runs = Arc::new(runs.iter().map(run).collect());
        let line = TextLine { x: 0.0, baseline: 0.0, size: 12.0, ink: Ink::Black, right_to_left: true, runs };
        let mut out = String::new();
        let visit = |_: &Run, piece: Piece<'_>| {
            match piece {
                Piece::Cluster(cluster) => out.push_str(&cluster.text),
                Piece::Turn => out.push('|'),
            }
            Ok::<(), Infallible>(())
        };
        pieces(&line, visit).unwrap();
        out
    }

    #[test]
    fn a_number_inside_right_to_left_text_is_marked_on_both_sides() {
        assert_eq!(written(&[("א ", true), ("312", false), (" ב", true)]), "א |312| ב");
        assert_eq!(written(&[("א ", true), ("3", false), ("12", false), (" ב", true)]), "א |312| ב");
        assert_eq!(written(&[("312", false), (" ב", true)]), "312 ב");
        assert_eq!(written(&[("a ", false), ("b", false)]), "a b");
    }

    #[test]
    fn marks_stand_between_vowel_sign_punctuation_and_space() {
        assert_eq!(written(&[(".\u{645}\u{64c}", true)]), ".|\u{645}\u{64c}");
        assert_eq!(written(&[("ب ", true), ("،ا", true)]), "ب |،ا");
        assert_eq!(written(&[(".ب ا", true)]), ".ب ا");
    }
}
