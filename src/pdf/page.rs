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
    bodies: HashMap<Vec<Spot>, Arc<Body>>,
}

/// A fragment's key and its place in millionths of a point.
type Spot = (u64, i64, i64);

/// The body of a page.
pub(super) struct Body {
    /// Its content stream, compressed.
    pub(super) stream: Vec<u8>,
    fonts: BTreeSet<Resource>,
}

/// The content of a page: body and running lines, compressed.
pub(super) struct Painted {
    /// The body.
    pub(super) body: Arc<Body>,
    /// The running lines.
    pub(super) furniture: Vec<u8>,
}

/// Draws a page of this height in points.
pub(super) fn draw(
    page: &Page,
    height: f32,
    fonts: &mut Fonts<'_>,
    kept: &mut Kept,
    deflate: &mut Deflate,
) -> Result<Painted, PdfError> {
    let body = kept.body(&page.body, height, fonts, deflate)?;
    let drawn = draw::furniture(&page.furniture, fonts)?;
    fonts.note(&drawn.fonts);
    let mut furniture = Vec::new();
    begin_place(&mut furniture, 0.0, f64::from(height));
    drawn.append(&mut furniture, 0);
    end_place(&mut furniture);
    Ok(Painted { body, furniture: deflate.pack(&furniture)? })
}

impl Kept {
    /// Nothing is kept yet.
    pub(super) fn new() -> Self {
        Self { deflate: Deflate::thorough(), fragments: HashMap::new(), bodies: HashMap::new() }
    }

    /// The body of a page, drawn now or before.
    fn body(
        &mut self,
        placed: &[Placed],
        height: f32,
        fonts: &mut Fonts<'_>,
        deflate: &mut Deflate,
    ) -> Result<Arc<Body>, PdfError> {
        let spots: Option<Vec<Spot>> = placed.iter().map(|placed| spot(placed, height)).collect();
        if let Some(body) = spots.as_ref().and_then(|spots| self.bodies.get(spots)) {
            fonts.note(&body.fonts);
            return Ok(Arc::clone(body));
        }
        let mut stream = Vec::new();
        let mut used = BTreeSet::new();
        let mut number = 0;
        for placed in placed {
            let drawn = self.fragment(&placed.fragment, fonts)?;
            begin_place(&mut stream, f64::from(placed.x), f64::from(height) - f64::from(placed.y));
            number = drawn.append(&mut stream, number);
            end_place(&mut stream);
            used.extend(&drawn.fonts);
        }
        fonts.note(&used);
        let Some(spots) = spots.filter(|_| is_shared(&used)) else {
            return Ok(Arc::new(Body { stream: deflate.pack(&stream)?, fonts: used }));
        };
        let body = Arc::new(Body { stream: self.deflate.pack(&stream)?, fonts: used });
        keep(&mut self.bodies, spots, &body);
        Ok(body)
    }

    /// A fragment's bytes, drawn now or before.
    fn fragment(&mut self, fragment: &Fragment, fonts: &mut Fonts<'_>) -> Result<Arc<Drawn>, PdfError> {
        if let Some(drawn) = fragment.key.and_then(|key| self.fragments.get(&key)) {
            return Ok(Arc::clone(drawn));
        }
        let drawn = Arc::new(draw::fragment(fragment, fonts)?);
        if let Some(key) = fragment.key.filter(|_| is_shared(&drawn.fonts)) {
            keep(&mut self.fragments, key, &drawn);
        }
        Ok(drawn)
    }
}

fn keep<K: Eq + std::hash::Hash, V>(kept: &mut HashMap<K, Arc<V>>, key: K, value: &Arc<V>) {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key, Arc::clone(value));
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
