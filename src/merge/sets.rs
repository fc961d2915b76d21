//! Question sets that fill sides evenly: no side with a single question, none with more than it holds.

use super::handout::Handout;
use crate::{
    document::{Block, GridQuestion},
    packet::{Grid, Sets},
};

/// Adds sides with the questions of all sets that apply.
pub(super) fn merge(handout: &mut Handout<'_, '_>, sets: &Sets) {
    let mut questions: Vec<(&Grid, GridQuestion)> = Vec::new();
    for set in sets.sets.iter().filter(|set| handout.source.holds(set.when)) {
        questions.extend(handout.grid_questions(set).into_iter().map(|question| (set, question)));
    }
    let mut questions = questions.into_iter();
    for count in shares(questions.len(), sets.per_side) {
        handout.blocks.push(Block::Side);
        side(handout, questions.by_ref().take(count).collect());
    }
}

/// One side: a grid for each set on it, with the set's title.
fn side(handout: &mut Handout<'_, '_>, questions: Vec<(&Grid, GridQuestion)>) {
    let mut rest = questions.into_iter().peekable();
    while let Some((set, first)) = rest.next() {
        let mut grid = vec![first];
        while let Some((_, question)) = rest.next_if(|(next, _)| std::ptr::eq(*next, set)) {
            grid.push(question);
        }
        handout.grid(set, grid);
    }
}

/// How many of `total` questions stand on each side, when a side holds `most`: as even as can be, the fuller sides first.
fn shares(total: usize, most: usize) -> impl Iterator<Item = usize> {
    let sides = total.div_ceil(most.max(1));
    (0..sides).map(move |side| total / sides + usize::from(side < total % sides))
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn sides_are_filled_evenly() {
        let of = |total| shares(total, 6).collect::<Vec<_>>();
        assert_eq!(of(0), Vec::<usize>::new());
        assert_eq!(of(5), [5]);
        assert_eq!(of(7), [4, 3]);
        assert_eq!(of(14), [5, 5, 4]);
        assert_eq!(of(24), [6, 6, 6, 6]);
        assert_eq!(shares(3, 0).collect::<Vec<_>>(), [1, 1, 1]);
    }
}
