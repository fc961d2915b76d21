//! Question sets that fill sides evenly: no side with a single question, none with more than it holds.

use super::handout::{Handout, grid};
use crate::{
    document::Block,
    packet::{Grid, Sets},
};

/// Adds the sets that apply, each on sides of its own: a set is easier to find than a few sheets are to save.
pub(super) fn merge(handout: &mut Handout<'_, '_>, sets: &Sets) {
    for set in sets.sets.iter().filter(|set| handout.source.holds(set.when)) {
        self::set(handout, set, sets.per_side);
    }
}

fn set(handout: &mut Handout<'_, '_>, set: &Grid, per_side: usize) {
    let mut questions = handout.grid_questions(set).into_iter();
    for count in shares(questions.len(), per_side) {
        handout.blocks.push(Block::Side);
        let grid = grid(handout.source, set, questions.by_ref().take(count).collect());
        handout.blocks.push(grid);
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
