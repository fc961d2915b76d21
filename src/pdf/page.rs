//! Pages: fragments at their places, as compressed content streams. What is the same in every packet is kept.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use super::{
    PdfError,
    content::{begin_place, end_place},
    deflate::Deflate,
    draw::{self, Drawn},
    fonts::{Fonts, Resource},
};
use crate::layout::{Fragment, Page, Placed};

/// How many fragments and page bodies are kept; then all are dropped and the next ones kept.
const KEPT: usize = 4096;

/// What was drawn before and may be used again. It changes no byte, only how long they take.
pub(super) struct Kept {
    deflate: Deflate,
    fragments: HashMap<u64, Arc<Drawn>>,
    bodies: HashMap<Vec<Spot>, Arc<Stream>>,
    furniture: HashMap<Spot, Arc<Stream>>,
    fillable: bool,
}

/// A fragment's key and its place in millionths of a point.
type Spot = (u64, i64, i64);

/// A content stream, compressed.
pub(super) struct Stream {
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    fonts: BTreeSet<Resource>,
}

/// Draws the pages of one packet.
pub(super) struct Painter<'p, 'b> {
    /// Height of the pages in points.
    height: f32,
    fonts: &'p mut Fonts<'b>,
    kept: &'p mut Kept,
    deflate: &'p mut Deflate,
    /// What stands around the pages of this packet alone, each drawn once.
    furniture: Vec<(&'p Placed, Arc<Stream>)>,
}

impl<'p, 'b> Painter<'p, 'b> {
    /// Nothing is drawn yet.
    pub(super) fn new(
        height: f32,
        fonts: &'p mut Fonts<'b>,
        kept: &'p mut Kept,
        deflate: &'p mut Deflate,
    ) -> Self {
        Self { height, fonts, kept, deflate, furniture: Vec::new() }
    }

    /// The streams of a page: its body, and what stands around it.
    pub(super) fn page(&mut self, page: &'p Page) -> Result<Vec<Arc<Stream>>, PdfError> {
        let mut streams = vec![self.body(&page.body)?];
        for placed in &page.furniture {
            streams.push(self.furniture(placed)?);
        }
        for stream in &streams {
            self.fonts.note(&stream.fonts);
        }
        Ok(streams)
    }

    /// The body of a page, drawn now or before.
    fn body(&mut self, placed: &[Placed]) -> Result<Arc<Stream>, PdfError> {
        let spots: Option<Vec<Spot>> = placed.iter().map(|placed| spot(placed, self.height)).collect();
        if let Some(body) = spots.as_ref().and_then(|spots| self.kept.bodies.get(spots)) {
            return Ok(Arc::clone(body));
        }
        let mut plain = Plain::default();
        for placed in placed {
            let drawn = self.kept.fragment(&placed.fragment, self.fonts)?;
            plain.add(&drawn, placed, self.height);
        }
        let spots = spots.filter(|_| is_shared(&plain.fonts));
        let body = self.pack(plain, spots.is_some())?;
        if let Some(spots) = spots {
            keep(&mut self.kept.bodies, spots, Arc::clone(&body));
        }
        Ok(body)
    }

    /// What stands around the body of a page, drawn now or before.
    fn furniture(&mut self, placed: &'p Placed) -> Result<Arc<Stream>, PdfError> {
        let spot = spot(placed, self.height);
        let known = spot.as_ref().and_then(|spot| self.kept.furniture.get(spot));
        let mut own = self.furniture.iter().filter(|(other, _)| is_same(other, placed)).map(|(_, own)| own);
        if let Some(stream) = known.or_else(|| own.next()) {
            return Ok(Arc::clone(stream));
        }
        let drawn = draw::furniture(&placed.fragment, self.fonts)?;
        let spot = spot.filter(|_| is_shared(&drawn.fonts));
        let mut plain = Plain::default();
        plain.add(&drawn, placed, self.height);
        let stream = self.pack(plain, spot.is_some())?;
        match spot {
            Some(spot) => keep(&mut self.kept.furniture, spot, Arc::clone(&stream)),
            None => self.furniture.push((placed, Arc::clone(&stream))),
        }
        Ok(stream)
    }

    /// Compresses a stream: well, if it is written into many files.
    fn pack(&mut self, plain: Plain, for_many: bool) -> Result<Arc<Stream>, PdfError> {
        let deflate = if for_many { &mut self.kept.deflate } else { &mut *self.deflate };
        Ok(Arc::new(Stream { bytes: deflate.pack(&plain.bytes)?, fonts: plain.fonts }))
    }
}

/// A content stream before it is compressed.
#[derive(Default)]
struct Plain {
    bytes: Vec<u8>,
    fonts: BTreeSet<Resource>,
    /// The number of the next marked content.
    number: usize,
}

impl Plain {
    fn add(&mut self, drawn: &Drawn, placed: &Placed, height: f32) {
        begin_place(&mut self.bytes, f64::from(placed.x), f64::from(height) - f64::from(placed.y));
        self.number = drawn.append(&mut self.bytes, self.number);
        end_place(&mut self.bytes);
        self.fonts.extend(&drawn.fonts);
    }
}

impl Kept {
    /// Nothing is kept yet. What is drawn depends on whether pages have fields.
    pub(super) fn new(fillable: bool) -> Self {
        Self {
            fillable,
            deflate: Deflate::thorough(),
            fragments: HashMap::new(),
            bodies: HashMap::new(),
            furniture: HashMap::new(),
        }
    }

    /// A fragment's bytes, drawn now or before.
    fn fragment(&mut self, fragment: &Fragment, fonts: &mut Fonts<'_>) -> Result<Arc<Drawn>, PdfError> {
        if let Some(drawn) = fragment.key.and_then(|key| self.fragments.get(&key)) {
            return Ok(Arc::clone(drawn));
        }
        let drawn = Arc::new(draw::fragment(fragment, self.fillable, fonts)?);
        if let Some(key) = fragment.key.filter(|_| is_shared(&drawn.fonts)) {
            keep(&mut self.fragments, key, Arc::clone(&drawn));
        }
        Ok(drawn)
    }
}

/// Whether two are one fragment at one place.
fn is_same(a: &Placed, b: &Placed) -> bool {
    Arc::ptr_eq(&a.fragment, &b.fragment) && (a.x, a.y) == (b.x, b.y)
}

/// Keeps what may be used again.
pub(super) fn keep<K: Eq + std::hash::Hash, V>(kept: &mut HashMap<K, V>, key: K, value: V) {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key, value);
}

/// Whether something drawn in these fonts is the same in every file of the locale.
fn is_shared(fonts: &BTreeSet<Resource>) -> bool {
    !fonts.iter().any(|font| matches!(font, Resource::Own(_)))
}

/// Where a fragment that is the same in every packet stands above the foot of the page.
fn spot(placed: &Placed, height: f32) -> Option<Spot> {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no page is that large")]
    let millionths = |points: f32| (f64::from(points) * 1e6).round() as i64;
    Some((placed.fragment.key?, millionths(placed.x), millionths(height) - millionths(placed.y)))
}
