//! Which family sets which part of a text.
//!
//! A whole word stands in one family when some family has all of its characters; otherwise each grapheme cluster finds
//! its own, so that a base and its marks never part.

use std::ops::Range;

use skrifa::charmap::Charmap;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    FAMILIES, Faces, FamilyId,
    families::Fallback,
    family_named,
    scripts::{is_east_asian, is_shared_mark, nation},
};

/// Families in the order in which a locale tries them.
pub struct Chain<'f> {
    tries: Vec<Try<'f>>,
}

struct Try<'f> {
    family: FamilyId,
    map: Charmap<'f>,
    /// Whether its Latin letters and digits are not for text among others of the packet.
    foreign_latin: bool,
    /// Whether it draws the marks that Latin and East Asian text share an em wide.
    wide: bool,
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
        // Its Latin letters have other widths than Noto Sans, and its digits stand too high for a line of it.
        let nastaliq = family_named("NotoNastaliqUrdu");
        let always = (0_u8..).map(FamilyId).zip(&FAMILIES).filter(|(_, f)| f.fallback == Fallback::Always);
        let han = han_order(language).into_iter().filter_map(family_named);
        let mut order: Vec<FamilyId> = Vec::new();
        for family in own.chain(always.map(|(id, _)| id)).chain(han).chain(faces.added()) {
            if !order.contains(&family) {
                order.push(family);
            }
        }
        let attempt = |family| {
            let map = faces.charmap(family)?;
            Some(Try { family, map, foreign_latin: Some(family) == nastaliq, wide: is_of_han(family) })
        };
        Self { tries: order.into_iter().filter_map(attempt).collect() }
    }

    /// Splits a text into stretches of one family each, covering it whole.
    ///
    /// # Errors
    /// [`MissingGlyphs`] with every character that no family has, or none together with the marks on it.
    pub fn split(&self, text: &str) -> Result<Vec<Stretch>, MissingGlyphs> {
        let context = Context::new(text, self);
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut missing = Vec::new();
        for (start, word) in text.split_word_bound_indices() {
            // A space goes with the word before it, so that a name of two words is one run.
            let before = stretches.last().map(|stretch| stretch.family);
            let before = before.filter(|family| word.trim().is_empty() && self.covers(*family, word));
            if let Some(family) = before.or_else(|| self.covering(start, word, &context)) {
                push(&mut stretches, start..start + word.len(), family);
                continue;
            }
            for (at, cluster) in word.grapheme_indices(true) {
                match self.covering(start + at, cluster, &context) {
                    Some(family) => push(&mut stretches, start + at..start + at + cluster.len(), family),
                    None => missing.extend(self.lacking(cluster)),
                }
            }
        }
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() { Ok(stretches) } else { Err(MissingGlyphs(missing)) }
    }

    /// The first family that has all characters of a word.
    fn covering(&self, at: usize, word: &str, context: &Context<'_>) -> Option<FamilyId> {
        let national = context.nation.filter(|_| word.contains(is_east_asian));
        let national = national.and_then(|family| self.tries.iter().find(|one| one.family == family));
        let mut covering = national.into_iter().chain(&self.tries).filter(|one| one.covers(word));
        let first = covering.next()?;
        let narrow = first.wide && word.contains(is_shared_mark) && !context.is_wide(at, word);
        let found = if narrow { covering.find(|one| !one.wide).unwrap_or(first) } else { first };
        Some(found.family)
    }

    /// Whether a family has all characters of a word.
    fn covers(&self, family: FamilyId, word: &str) -> bool {
        self.tries.iter().any(|one| one.family == family && one.covers(word))
    }

    /// The characters of a cluster that no family has; all of them, if only some family has them together.
    fn lacking(&self, cluster: &str) -> Vec<char> {
        let lacking: Vec<char> = cluster.chars().filter(|c| !self.has(*c)).collect();
        if lacking.is_empty() { cluster.chars().filter(|c| !is_invisible(*c)).collect() } else { lacking }
    }

    /// Whether any family has this character.
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        is_invisible(c) || self.tries.iter().any(|one| one.map.map(c).is_some())
    }
}

impl Try<'_> {
    fn covers(&self, word: &str) -> bool {
        !(self.foreign_latin && word.contains(|c: char| c.is_ascii_alphanumeric()))
            && word.chars().all(|c| is_invisible(c) || self.map.map(c).is_some())
    }
}

/// What the text around a word says about its family.
struct Context<'t> {
    text: &'t str,
    east_asian: bool,
    /// The family of the nation whose letters stand in the text, where the locale is of no such nation itself.
    nation: Option<FamilyId>,
}

impl<'t> Context<'t> {
    fn new(text: &'t str, chain: &Chain<'_>) -> Self {
        let east_asian = text.contains(is_east_asian);
        let own = chain.tries.first().is_some_and(|own| own.wide);
        let nation = if own || !east_asian { None } else { nation(text) };
        let nation = nation.and_then(|tag| han_order(tag).into_iter().find_map(family_named));
        Self { text, east_asian, nation }
    }

    /// Whether a word with shared marks is East Asian in an East Asian text: not `O’Brien`, nor the hyphen of two words.
    fn is_wide(&self, start: usize, word: &str) -> bool {
        let is_latin = |c: char| c.is_alphanumeric() && !is_east_asian(c);
        let before = self.text.get(..start).and_then(|text| text.chars().next_back());
        let after = self.text.get(start + word.len()..).and_then(|text| text.chars().next());
        let joins = before.is_some_and(is_latin) && after.is_some_and(is_latin);
        self.east_asian && !joins && !word.contains(is_latin)
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

fn is_of_han(family: FamilyId) -> bool {
    FAMILIES.get(usize::from(family.0)).is_some_and(|family| family.fallback == Fallback::Han)
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
