//! Logos of pixels: PNG, put on white paper and cut to what is not white.

use std::io::{Cursor, Write};

use flate2::{Compression, write::ZlibEncoder};
use png::{ColorType, Decoder, Limits, Transformations};

use super::PictureError;
use crate::colour::{self, Rgb};

/// Most pixels of a logo: 1000 x 400 is 500 to the inch on the largest letterhead.
pub(super) const MOST_PIXELS: u32 = 400_000;

/// Memory that decoding may take, bytes.
const MEMORY: usize = 16 << 20;

/// Darker than this is black on a page without colour.
const DARK: f32 = 0.5;

/// An image without transparency.
#[derive(Clone, Debug)]
pub struct Image {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The image as it is: grey or red, green and blue, a byte each.
    pub colour: Pixels,
    /// The image in black and white, a bit a pixel; each row begins with a byte of its own.
    pub black: Pixels,
}

/// Compressed pixels, from top to bottom.
#[derive(Clone, Debug)]
pub struct Pixels {
    /// Whether each pixel has red, green and blue.
    pub is_rgb: bool,
    /// Bits of a part: 8, or 1 for black and white.
    pub bits: u8,
    /// The bytes, deflated.
    pub data: Vec<u8>,
}

/// Reads a PNG.
pub(super) fn read(bytes: &[u8]) -> Result<Image, PictureError> {
    let (width, pixels) = decoded(bytes)?;
    let (width, pixels) = cut(width, &pixels).ok_or(PictureError::Empty)?;
    let height = pixels.len() / width;
    Ok(Image {
        width: u32::try_from(width).map_err(|_| PictureError::Png)?,
        height: u32::try_from(height).map_err(|_| PictureError::Png)?,
        colour: colours(&pixels)?,
        black: black_and_white(width, &pixels)?,
    })
}

/// The pixels on white paper, and how many are in a row.
fn decoded(bytes: &[u8]) -> Result<(usize, Vec<Rgb>), PictureError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| PictureError::Png)?;
    let (width, height) = reader.info().size();
    if width.checked_mul(height).is_none_or(|pixels| pixels > MOST_PIXELS) {
        return Err(PictureError::TooManyPixels(width, height));
    }
    let mut samples = vec![0; reader.output_buffer_size().ok_or(PictureError::Png)?];
    let info = reader.next_frame(&mut samples).map_err(|_| PictureError::Png)?;
    let samples = samples.get(..info.buffer_size()).ok_or(PictureError::Png)?;
    let on_white = |part: u8, alpha: u8| {
        let (part, alpha) = (u16::from(part), u16::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    let pixel = |pixel: &[u8]| match *pixel {
        [grey] => [grey; 3],
        [grey, alpha] => [on_white(grey, alpha); 3],
        [red, green, blue] => [red, green, blue],
        [red, green, blue, alpha] => [red, green, blue].map(|part| on_white(part, alpha)),
        _ => [u8::MAX; 3],
    };
    let parts = match info.color_type {
        ColorType::Grayscale => 1,
        ColorType::GrayscaleAlpha => 2,
        ColorType::Rgb => 3,
        ColorType::Rgba => 4,
        ColorType::Indexed => return Err(PictureError::Png),
    };
    Ok((width as usize, samples.chunks(parts).map(pixel).collect()))
}

/// The image without the white around it, so that its edge stands where other edges do.
fn cut(width: usize, pixels: &[Rgb]) -> Option<(usize, Vec<Rgb>)> {
    let is_ink = |pixel: &Rgb| *pixel != [u8::MAX; 3];
    let rows: Vec<&[Rgb]> = pixels.chunks(width).collect();
    let top = rows.iter().position(|row| row.iter().any(is_ink))?;
    let foot = rows.iter().rposition(|row| row.iter().any(is_ink))?;
    let left = rows.iter().filter_map(|row| row.iter().position(is_ink)).min()?;
    let right = rows.iter().filter_map(|row| row.iter().rposition(is_ink)).max()?;
    let kept = rows.get(top..=foot)?.iter().filter_map(|row| row.get(left..=right));
    Some((right - left + 1, kept.flatten().copied().collect()))
}

/// A byte a pixel where all are grey, else three.
fn colours(pixels: &[Rgb]) -> Result<Pixels, PictureError> {
    let is_rgb = pixels.iter().any(|[red, green, blue]| red != green || green != blue);
    let bytes: Vec<u8> = match is_rgb {
        true => pixels.iter().flatten().copied().collect(),
        false => pixels.iter().map(|[grey, ..]| *grey).collect(),
    };
    Ok(Pixels { is_rgb, bits: 8, data: deflated(&bytes)? })
}

/// Dark pixels black, pale ones white; an image that has no dark ones is black where it is not white.
fn black_and_white(width: usize, pixels: &[Rgb]) -> Result<Pixels, PictureError> {
    let is_dark = |pixel: &Rgb| colour::luminance(*pixel) < DARK;
    let is_pale = !pixels.iter().any(is_dark);
    let is_white = |pixel: &Rgb| if is_pale { *pixel == [u8::MAX; 3] } else { !is_dark(pixel) };
    let byte = |pixels: &[Rgb]| {
        let bits = (0..8).map(|at| pixels.get(at).is_some_and(is_white));
        bits.fold(0_u8, |byte, bit| byte << 1 | u8::from(bit))
    };
    let bytes: Vec<u8> = pixels.chunks(width).flat_map(|row| row.chunks(8)).map(byte).collect();
    Ok(Pixels { is_rgb: false, bits: 1, data: deflated(&bytes)? })
}

fn deflated(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(9));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|_| PictureError::Png)
}
