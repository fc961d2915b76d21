//! The codes (CIDs) of one font of a file: which sign each stands for, and which codes write a cluster.

use std::collections::{BTreeMap, HashMap};

use compact_str::CompactString;

use super::{
    PdfError,
    face::FaceInfo,
    pictures::{Picture, Sign, plain, spell},
};
use crate::layout::{Cluster, Glyph};

/// A code and how far it moves the pen, font units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// Its number in the font.
    pub(super) cid: u16,
    /// Its width.
    pub(super) width: u16,
}

/// The codes of a font. Code 0 is the face's box for a missing glyph and never used.
#[derive(Debug, Default)]
pub(super) struct Codes {
    signs: Vec<Sign>,
    cids: HashMap<Sign, u16>,
    /// The first code of each glyph of the face and the character it says: what most clusters need, found without a hash.
    plain: Vec<Option<(char, Code)>>,
    clusters: BTreeMap<Vec<Glyph>, Vec<Known>>,
}

/// A cluster with these glyphs whose codes are known.
#[derive(Debug)]
struct Known {
    text: CompactString,
    advance: i32,
    right_to_left: bool,
    codes: Vec<Code>,
}

impl Codes {
    /// The same signs and clusters, with codes in the order of the signs instead of their first use.
    pub(super) fn sorted(self) -> Result<Self, PdfError> {
        let mut signs = self.signs.clone();
        signs.sort_unstable();
        let mut sorted = Self::default();
        for sign in signs {
            sorted.admit(sign)?;
        }
        sorted.clusters = self.clusters;
        let codes = sorted.clusters.values_mut().flatten().flat_map(|known| &mut known.codes);
        for code in codes {
            let sign = self.signs.get(usize::from(code.cid) - 1);
            *code = sign.and_then(|sign| sorted.cids.get(sign)).map_or(*code, |&cid| Code { cid, ..*code });
        }
        Ok(sorted)
    }

    /// The signs; the code of the first is 1.
    pub(super) fn signs(&self) -> &[Sign] {
        &self.signs
    }

    /// The code of a sign, if it has one.
    pub(super) fn find(&self, sign: &Sign) -> Option<Code> {
        self.cids.get(sign).map(|&cid| Code { cid, width: sign.width })
    }

    /// The code of a sign, new if it has none.
    pub(super) fn admit(&mut self, sign: Sign) -> Result<Code, PdfError> {
        let width = sign.width;
        if let Some(code) = self.find(&sign) {
            return Ok(code);
        }
        let cid = u16::try_from(self.signs.len() + 1).map_err(|_| PdfError::TooManyGlyphs)?;
        let code = Code { cid, width };
        if let Picture::Glyph(glyph) = sign.picture {
            self.note_plain(glyph, sign.text, code);
        }
        self.cids.insert(sign.clone(), cid);
        self.signs.push(sign);
        Ok(code)
    }

    fn note_plain(&mut self, glyph: u16, text: char, code: Code) {
        let at = usize::from(glyph);
        if self.plain.len() <= at {
            self.plain.resize(at + 1, None);
        }
        if let Some(slot) = self.plain.get_mut(at) {
            slot.get_or_insert((text, code));
        }
    }

    /// The code of a plain cluster: one glyph, one character.
    pub(super) fn plain(&self, glyph: u16, text: char, face: &FaceInfo) -> Option<Code> {
        match self.plain.get(usize::from(glyph))? {
            Some((first, code)) if *first == text => Some(*code),
            _ => self.find(&Sign { text, picture: Picture::Glyph(glyph), width: face.width(glyph) }),
        }
    }

    /// The codes of any other cluster, if they are known.
    pub(super) fn cluster(&self, cluster: &Cluster, right_to_left: bool) -> Option<&[Code]> {
        let known = self.clusters.get(cluster.glyphs.as_slice())?.iter().find(|known| {
            known.advance == cluster.advance
                && known.right_to_left == right_to_left
                && known.text == cluster.text
        })?;
        Some(&known.codes)
    }

    /// Makes the codes of a cluster known, with new ones where it needs them.
    pub(super) fn learn(
        &mut self,
        cluster: &Cluster,
        right_to_left: bool,
        face: &FaceInfo,
    ) -> Result<(), PdfError> {
        let plain = plain(cluster);
        let is_known = match plain {
            Some((glyph, text)) => self.plain(glyph.id, text, face).is_some(),
            None => self.cluster(cluster, right_to_left).is_some(),
        };
        if is_known {
            return Ok(());
        }
        face.check(cluster)?;
        let signs = spell(cluster, right_to_left, |glyph| face.width(glyph));
        let codes = signs.into_iter().map(|sign| self.admit(sign)).collect::<Result<_, _>>()?;
        if plain.is_none() {
            let known = Known { text: cluster.text.clone(), advance: cluster.advance, right_to_left, codes };
            self.clusters.entry(cluster.glyphs.to_vec()).or_default().push(known);
        }
        Ok(())
    }
}
