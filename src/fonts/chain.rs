//! Which family sets which part of a text.
//!
//! A whole word stands in one family when some family has all of its characters; otherwise each grapheme cluster finds
//! its own, so that a base and its marks never part.

use std::ops::Range;

use skrifa::charmap::Charmap;
use unicode_segmentation::UnicodeSegmentation;

use super::{FAMILIES, Faces, FamilyId, families::Fallback, family_named};

/// Families in the order in which a locale tries them.
pub struct Chain<'f> {
    tries: Vec<(FamilyId, Charmap<'f>)>,
}

/// A stretch of text and the family that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Byte range.
    pub range: Range<usize>,
    /// The family.
    pub family: FamilyId,
}

/// Characters that no family has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyphs(pub Vec<char>);

impl<'f> Chain<'f> {
    /// The chain of a locale: its own families by name, then those of [`FAMILIES`], Han in the order of the language;
    /// then those that a user added.
    #[must_use]
    pub fn new(faces: &'f Faces, own: &[String], language: &str) -> Self {
        let own = own.iter().filter_map(|name| family_named(name));
        let always = (0_u8..).map(FamilyId).zip(&FAMILIES).filter(|(_, f)| f.fallback == Fallback::Always);
        let han = han_order(language).into_iter().filter_map(family_named);
        let mut order: Vec<FamilyId> = Vec::new();
        for family in own.chain(always.map(|(id, _)| id)).chain(han).chain(faces.added()) {
            if !order.contains(&family) {
                order.push(family);
            }
        }
        let tries = order.into_iter().filter_map(|id| Some((id, faces.charmap(id)?))).collect();
        Self { tries }
    }

    /// Splits a text into stretches of one family each, covering it whole.
    ///
    /// # Errors
    /// [`MissingGlyphs`] with every character that no family has.
    pub fn split(&self, text: &str) -> Result<Vec<Stretch>, MissingGlyphs> {
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut missing = Vec::new();
        for (start, word) in text.split_word_bound_indices() {
            // A space goes with the word before it, so that a name of two words is one run.
            let before = stretches.last().map(|stretch| stretch.family);
            let before = before.filter(|family| word.trim().is_empty() && self.covers(*family, word));
            if let Some(family) = before.or_else(|| self.covering(word)) {
                push(&mut stretches, start..start + word.len(), family);
                continue;
            }
            for (at, cluster) in word.grapheme_indices(true) {
                match self.covering(cluster) {
                    Some(family) => push(&mut stretches, start + at..start + at + cluster.len(), family),
                    None => missing.extend(cluster.chars().filter(|c| !self.has(*c))),
                }
            }
        }
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() { Ok(stretches) } else { Err(MissingGlyphs(missing)) }
    }

    /// The first family that has all characters of a word.
    fn covering(&self, word: &str) -> Option<FamilyId> {
        let covers = |map: &Charmap<'_>| word.chars().all(|c| is_invisible(c) || map.map(c).is_some());
        self.tries.iter().find(|(_, map)| covers(map)).map(|(id, _)| *id)
    }

    /// Whether a family has all characters of a word.
    fn covers(&self, family: FamilyId, word: &str) -> bool {
        let map = self.tries.iter().find(|(id, _)| *id == family).map(|(_, map)| map);
        map.is_some_and(|map| word.chars().all(|c| is_invisible(c) || map.map(c).is_some()))
    }

    /// Whether any family has this character.
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        is_invisible(c) || self.tries.iter().any(|(_, map)| map.map(c).is_some())
    }
}

/// Characters that steer shaping or order and are never painted; no face needs a glyph for them.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}' | '\n')
}

/// Adds a stretch, joined to the one before where the family is the same.
fn push(stretches: &mut Vec<Stretch>, range: Range<usize>, family: FamilyId) {
    match stretches.last_mut() {
        Some(last) if last.family == family && last.range.end == range.start => last.range.end = range.end,
        _ => stretches.push(Stretch { range, family }),
    }
}

/// Han families by language: the right national shapes first.
const fn han_order(language: &str) -> [&'static str; 4] {
    match language.as_bytes() {
        b"zh-Hant" => ["NotoSansTC", "NotoSansSC", "NotoSansJP", "NotoSansKR"],
        b"ja" => ["NotoSansJP", "NotoSansTC", "NotoSansSC", "NotoSansKR"],
        b"ko" => ["NotoSansKR", "NotoSansTC", "NotoSansJP", "NotoSansSC"],
        _ => ["NotoSansSC", "NotoSansTC", "NotoSansJP", "NotoSansKR"],
    }
}
