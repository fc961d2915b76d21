//! Colours as eyes see them: how bright one is, and whether it can be read on white paper.

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// Least contrast of text with its ground: WCAG 2.1, success criterion 1.4.3.
pub const LEAST_CONTRAST: f32 = 4.5;

/// Relative luminance by the formula of WCAG 2.1: 0 is black, 1 is white.
#[must_use]
pub fn luminance([red, green, blue]: Rgb) -> f32 {
    let linear = |byte: u8| {
        let value = f32::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// Contrast ratio with white, 1 to 21, by the formula of WCAG 2.1.
#[must_use]
pub fn contrast_with_white(colour: Rgb) -> f32 {
    1.05 / (luminance(colour) + 0.05)
}

/// The same hue, no darker than it must be to be read on white.
#[must_use]
pub fn readable(colour: Rgb) -> Rgb {
    let scaled = |part: u8, of: u16| u8::try_from(u16::from(part) * of / 255).unwrap_or(part);
    let darker = (0..=255).rev().map(|of| colour.map(|part| scaled(part, of)));
    darker.into_iter().find(|colour| contrast_with_white(*colour) >= LEAST_CONTRAST).unwrap_or_default()
}

/// A colour as a settings file has it: `#12436D`.
#[must_use]
pub fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        let of = |colour| (contrast_with_white(colour) * 10.0).round() / 10.0;
        assert_eq!([of([0; 3]), of([255; 3]), of([0x12, 0x43, 0x6d])], [21.0, 1.0, 10.2]);
        assert!(
            contrast_with_white([0x76; 3]) >= LEAST_CONTRAST
                && contrast_with_white([0x77; 3]) < LEAST_CONTRAST
        );
    }

    #[test]
    fn a_readable_colour_is_the_nearest_of_its_hue() {
        assert_eq!(readable([0x12, 0x43, 0x6d]), [0x12, 0x43, 0x6d]);
        assert_eq!(readable([255; 3]), [0x76; 3]);
        for pale in [[0xf0, 0xe0, 0x60], [0, 0xff, 0], [0xff, 0x80, 0], [0, 0xbf, 0xff]] {
            let dark = readable(pale);
            assert!(
                (LEAST_CONTRAST..LEAST_CONTRAST + 0.1).contains(&contrast_with_white(dark)),
                "{}",
                hex(dark)
            );
        }
        assert_eq!(hex(readable([0, 0xff, 0])), "#008A00");
    }
}
