//! A clinic's logo: bytes of an SVG or PNG file to something that a page can paint, or why not.
//!
//! A page is printed, faxed and archived, so a logo is only what every printer and reader paints alike: filled paths in
//! plain colours, or an image without transparency. Each has a second form in black for pages without colour.

mod drawing;
mod error;
mod image;

use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

pub use drawing::{Drawing, Shape};
pub use error::PictureError;
pub use image::{Image, Pixels};

/// Most bytes of a logo's file: more is made for a screen or a poster.
pub const MOST_BYTES: usize = 1 << 20;

/// A picture, ready to be painted.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What it consists of.
    pub art: Art,
    /// SHA-256 of its file.
    pub mark: [u8; 32],
}

/// What a picture consists of.
#[derive(Clone, Debug)]
pub enum Art {
    /// Paths.
    Drawing(Drawing),
    /// Pixels.
    Image(Image),
}

impl Picture {
    /// Reads a file; what it begins with tells its kind.
    ///
    /// # Errors
    /// [`PictureError`].
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.len() > MOST_BYTES {
            return Err(PictureError::TooLarge);
        }
        let art = match std::str::from_utf8(bytes) {
            _ if bytes.starts_with(b"\x89PNG") => Art::Image(image::read(bytes)?),
            Ok(text) if text.contains("<svg") => Art::Drawing(drawing::read(text)?),
            _ => return Err(PictureError::Unknown),
        };
        Ok(Self { art, mark: Sha256::digest(bytes).into() })
    }

    /// Width and height in units of its own.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        match &self.art {
            Art::Drawing(drawing) => drawing.size,
            Art::Image(image) => (image.width as f32, image.height as f32),
        }
    }

    /// The image, if it is one.
    #[must_use]
    pub const fn image(&self) -> Option<&Image> {
        match &self.art {
            Art::Image(image) => Some(image),
            Art::Drawing(_) => None,
        }
    }
}

/// Pictures of one file are one picture.
impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.mark == other.mark
    }
}

impl Hash for Picture {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.mark.hash(state);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
mod tests;
