//! What makes a packet fit for an archive: PDF/A-2a (ISO 19005-2) in the same file as PDF/UA-1.
//!
//! Every packet embeds its fonts, tells its structure and draws nothing from outside. An archive also wants to know which
//! colours are meant (sRGB, 6.2.3) and which standards the file follows (6.6.4). It wants no dates, so there are none.

use lopdf::{Object, dictionary};
use moxcms::{ColorProfile, WHITE_POINT_D50};
use xmp_writer::XmpWriter;

use super::{PdfError, assemble::File, shell::Shell};

/// The colour space of all that is drawn, by the name that archives know.
const SRGB: &str = "sRGB IEC61966-2.1";

/// Says in the catalog which colours are meant.
pub(super) fn write(shell: &mut Shell, file: &mut File) -> Result<(), PdfError> {
    let profile = shell.ids.next();
    file.stream(profile, "/N 3", &srgb()?);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(SRGB),
        "Info" => Object::string_literal(SRGB),
        "DestOutputProfile" => (profile, 0),
    };
    shell.catalog()?.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// Says what the file conforms to. Archives know PDF/UA's own entry only if it is described (6.6.2.3.3).
pub(super) fn identify(xmp: &mut XmpWriter<'_>) {
    xmp.pdfa_part(2);
    xmp.pdfa_conformance("A");
    xmp.extension_schemas().pdfua_id().properties().describe_part();
}

/// An ICC profile of sRGB.
fn srgb() -> Result<Vec<u8>, PdfError> {
    let mut profile = ColorProfile::new_srgb();
    // An entry of version 4.4, and the white of a screen where version 4 wants that of the connection space.
    profile.cicp = None;
    profile.media_white_point = Some(WHITE_POINT_D50.to_xyzd());
    let mut bytes = profile.encode().map_err(|_| PdfError::Colours)?;
    // PDF 1.7 knows ICC up to version 4.2 (ISO 15076-1:2005); nothing here is newer.
    set(&mut bytes, 8, &[4, 0x20, 0, 0])?;
    // The crate writes the time; equal packets are equal files, so it is the day of that standard.
    set(&mut bytes, 24, &[0x07, 0xD5, 0, 12, 0, 1, 0, 0, 0, 0, 0, 0])?;
    Ok(bytes)
}

/// Writes over bytes of the profile's header.
fn set(bytes: &mut [u8], at: usize, with: &[u8]) -> Result<(), PdfError> {
    bytes.get_mut(at..at + with.len()).ok_or(PdfError::Colours)?.copy_from_slice(with);
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_srgb_of_a_known_version_and_of_no_time() {
        let bytes = srgb().unwrap();
        let read = ColorProfile::new_from_slice(&bytes).unwrap();
        let srgb = ColorProfile::new_srgb();
        assert_eq!(read.red_colorant, srgb.red_colorant);
        assert_eq!(bytes.len(), usize::try_from(u32::from_be_bytes(bytes[..4].try_into().unwrap())).unwrap());
        assert_eq!((&bytes[8..12], &bytes[36..40]), (&[4, 0x20, 0, 0][..], &b"acsp"[..]));
        assert_eq!(&bytes[24..30], [0x07, 0xD5, 0, 12, 0, 1]);
    }
}
