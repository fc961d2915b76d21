//! Why a file is no logo.

use super::{MOST_BYTES, drawing::MOST_STEPS, image::MOST_PIXELS};

/// Why a file is no logo. Each says the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file is too large.
    #[error(
        "the file has more than {} KiB, and every packet would carry it\n  \
         hint: a logo is printed 2 inches wide: export it as SVG, or as PNG of about 600 pixels",
        MOST_BYTES / 1024
    )]
    TooLarge,
    /// It is neither SVG nor PNG.
    #[error("the file is neither an SVG nor a PNG\n  hint: export the logo as one of the two")]
    Unknown,
    /// It is no SVG after all, or a damaged one.
    #[error("the SVG cannot be read: {0}\n  hint: export the logo again")]
    Svg(String),
    /// It is a damaged PNG.
    #[error("the PNG is damaged\n  hint: export the logo again")]
    Png,
    /// The image has too many pixels.
    #[error(
        "the PNG has {0} x {1} pixels, more than {MOST_PIXELS} in all\n  \
         hint: a logo is printed 2 inches wide: export it with a width of about 600 pixels"
    )]
    TooManyPixels(u32, u32),
    /// The drawing has too many points.
    #[error(
        "the SVG has more than {MOST_STEPS} lines and curves, and every packet would carry them\n  \
         hint: simplify the drawing, or export it as PNG of about 600 pixels"
    )]
    TooManySteps,
    /// The drawing uses something that printers and readers do not paint alike.
    #[error("the SVG has {what}, which cannot be printed as it is\n  hint: {hint}")]
    Unsupported {
        /// What it has.
        what: &'static str,
        /// What to do about it.
        hint: &'static str,
    },
    /// There is nothing on it.
    #[error("there is nothing to see on it\n  hint: is this the right file?")]
    Empty,
}
