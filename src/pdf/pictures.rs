//! From a shaped cluster to signs: what a code paints, the one character it says, and how far it moves the pen.
//!
//! Readers take a line's text from its codes one by one and turn right-to-left lines round themselves. So each code says
//! exactly one character, in visual order, and all glyphs of a cluster are painted by its first code, as one picture.

use crate::layout::{Cluster, Glyph};

/// What a code paints.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Picture {
    /// Nothing.
    Empty,
    /// A glyph of the face as it is.
    Glyph(u16),
    /// Glyphs at their offsets from the pen.
    Composite(Vec<Glyph>),
}

/// What a code stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Sign {
    /// The character it says. First, so that sorted signs keep the order of Unicode.
    pub(super) text: char,
    /// What it paints.
    pub(super) picture: Picture,
    /// How far it moves the pen, font units.
    pub(super) width: u16,
}

/// A mark that steers how readers turn a line round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Steer {
    /// Like a right-to-left letter.
    Right,
    /// Like a left-to-right letter.
    Left,
}

impl Steer {
    /// It paints nothing and moves nothing.
    pub(super) const fn sign(self) -> Sign {
        let text = match self {
            Self::Right => '\u{200f}',
            Self::Left => '\u{200e}',
        };
        Sign { text, picture: Picture::Empty, width: 0 }
    }
}

/// What a glyph without a character says: a code must say something (ISO 14289-1, 7.21.7), and this adds no letter.
const SILENT: char = '\u{200b}';

/// The glyph and character of a cluster that needs nothing but a glyph of the face, moved sideways at most.
pub(super) fn plain(cluster: &Cluster) -> Option<(Glyph, char)> {
    let [glyph] = cluster.glyphs.as_slice() else { return None };
    let mut characters = characters(cluster);
    match (characters.next(), characters.next()) {
        (Some(text), None) if glyph.dy == 0 => Some((*glyph, text)),
        _ => None,
    }
}

/// The signs of a cluster, from left to right. `width_of` gives the face's own width of a glyph.
pub(super) fn spell(cluster: &Cluster, right_to_left: bool, width_of: impl Fn(u16) -> u16) -> Vec<Sign> {
    if let Some((glyph, text)) = plain(cluster) {
        return vec![Sign { text, picture: Picture::Glyph(glyph.id), width: width_of(glyph.id) }];
    }
    let mut texts: Vec<char> = characters(cluster).collect();
    if texts.is_empty() && !cluster.glyphs.is_empty() {
        texts.push(SILENT);
    }
    if right_to_left {
        texts.reverse();
    }
    let widths = shares(cluster.advance, texts.len());
    texts
        .into_iter()
        .zip(widths)
        .enumerate()
        .map(|(at, (text, width))| {
            let picture = if at == 0 { picture(&cluster.glyphs) } else { Picture::Empty };
            Sign { text, picture, width }
        })
        .collect()
}

/// All glyphs of a cluster as one picture.
fn picture(glyphs: &[Glyph]) -> Picture {
    if glyphs.is_empty() { Picture::Empty } else { Picture::Composite(glyphs.to_vec()) }
}

/// The characters that are said: control characters mean nothing in a line of text.
fn characters(cluster: &Cluster) -> impl Iterator<Item = char> {
    cluster.text.chars().filter(|c| !c.is_control())
}

/// Splits an advance into whole shares that differ by one unit at most. A width cannot be negative.
fn shares(advance: i32, count: usize) -> impl Iterator<Item = u16> {
    let whole = advance.clamp(0, i32::from(u16::MAX)).unsigned_abs() as usize;
    let edge = move |at: usize| whole * at / count.max(1);
    (0..count).map(move |at| u16::try_from(edge(at + 1) - edge(at)).unwrap_or(u16::MAX))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn cluster(text: &str, glyphs: &[(u16, i32, i32)], advance: i32) -> Cluster {
        let glyphs = glyphs.iter().map(|&(id, dx, dy)| Glyph { id, dx, dy }).collect();
        Cluster { text: text.into(), glyphs, advance }
    }

    #[test]
    fn kerning_needs_no_picture_of_its_own() {
        let signs = spell(&cluster("V", &[(9, 0, 0)], 480), false, |_| 520);
        assert_eq!(signs, [Sign { text: 'V', picture: Picture::Glyph(9), width: 520 }]);
    }

    #[test]
    fn a_cluster_is_painted_once_and_said_backwards_from_right_to_left() {
        let lam_alef = cluster("لا", &[(7, 0, 0), (8, 120, -30)], 601);
        let signs = spell(&lam_alef, true, |_| 0);
        assert_eq!(signs.iter().map(|s| s.text).collect::<String>(), "ال");
        assert_eq!(signs.iter().map(|s| s.width).collect::<Vec<_>>(), [300, 301]);
        assert_eq!(signs.iter().filter(|s| s.picture == Picture::Empty).count(), 1);
        assert!(matches!(&signs.first().unwrap().picture, Picture::Composite(parts) if parts.len() == 2));
    }

    #[test]
    fn a_joiner_is_said_and_paints_nothing() {
        let signs = spell(&cluster("\u{200c}", &[], 0), true, |_| 0);
        assert_eq!(signs, [Sign { text: '\u{200c}', picture: Picture::Empty, width: 0 }]);
    }

    #[test]
    fn a_glyph_without_a_character_says_no_letter() {
        let signs = spell(&cluster("", &[(5, 0, 0)], 300), false, |_| 300);
        assert_eq!(signs.iter().map(|s| s.text).collect::<String>(), "\u{200b}");
        assert_eq!(spell(&cluster("\n", &[], 0), false, |_| 0), []);
    }
}
