//! Pictures on a page. A picture may hide or forge words, so there is only one: the clinic's own logo, once, on the first
//! page, no larger than a letterhead has it.

use hayro::hayro_interpret::{
    Image as Shown,
    hayro_syntax::object::{Dict, Name, Stream},
    kurbo::Affine,
};

use crate::{
    layout::LARGEST_LOGO,
    picture::{Image, Pixels},
};

/// What rounding may add to a length, points.
const SLACK: f64 = 0.1;

/// The pictures of a page.
#[derive(Default)]
pub(super) struct Gallery<'l> {
    logo: Option<&'l Image>,
    shown: usize,
    others: usize,
}

impl<'l> Gallery<'l> {
    /// Nothing is shown yet; `logo` may be.
    pub(super) const fn new(logo: Option<&'l Image>) -> Self {
        Self { logo, shown: 0, others: 0 }
    }

    /// Takes note of a picture; `place` is from its pixels to the page.
    pub(super) fn show(&mut self, picture: &Shown<'_, '_>, place: Affine) {
        self.shown += 1;
        let Shown::Raster(raster) = picture else {
            self.others += 1;
            return;
        };
        let is_logo = self.logo.is_some_and(|logo| is_logo(raster.stream(), logo));
        let [a, b, c, d, ..] = place.as_coeffs();
        let (width, height) =
            (a.hypot(b) * f64::from(raster.width()), c.hypot(d) * f64::from(raster.height()));
        let (most_width, most_height) = (f64::from(LARGEST_LOGO.0), f64::from(LARGEST_LOGO.1));
        if !is_logo || width > most_width + SLACK || height > most_height + SLACK {
            self.others += 1;
        }
    }

    /// Whether there is a picture that does not belong on the page.
    pub(super) const fn is_foreign(&self) -> bool {
        self.others > 0 || self.shown > 1
    }
}

/// Whether objects that pages may paint are the logo and nothing else.
pub(super) fn is_logo_alone(objects: &Dict<'_>, logo: Option<&Image>) -> bool {
    let is_logo = |name: Name<'_>| {
        let object = objects.get::<Stream<'_>>(name.as_ref());
        logo.zip(object).is_some_and(|(logo, object)| is_logo(&object, logo))
    };
    objects.len() <= 1 && objects.keys().all(is_logo)
}

/// Whether a stream is the logo as it is, or in black and white, and paints nothing else.
fn is_logo(stream: &Stream<'_>, logo: &Image) -> bool {
    const ENTRIES: usize = 8;
    let is_form = |pixels: &&Pixels| stream.raw_data().as_ref() == pixels.data;
    let Some(pixels) = [&logo.colour, &logo.black].into_iter().find(is_form) else { return false };
    let entry = stream.dict();
    let number = |key: &[u8]| entry.get::<u32>(key);
    let name = |key: &[u8]| entry.get::<Name<'_>>(key).map(|name| name.as_ref().to_vec());
    let space: &[u8] = if pixels.is_rgb { b"DeviceRGB" } else { b"DeviceGray" };
    entry.len() == ENTRIES
        && number(b"Width") == Some(logo.width)
        && number(b"Height") == Some(logo.height)
        && number(b"BitsPerComponent") == Some(pixels.bits.into())
        && name(b"ColorSpace").as_deref() == Some(space)
        && name(b"Filter").as_deref() == Some(b"FlateDecode")
        && name(b"Subtype").as_deref() == Some(b"Image")
}
