//! What a file says of itself: language, title, and that it is accessible (ISO 14289-1, 5 and 7.1). No patient's value.
//!
//! A packet that reads from right to left does not say so in its viewer preferences (`Direction`): PDFium would turn round
//! the words of every Latin line with it, and no one could find them.

use lopdf::{dictionary, text_string};
use xmp_writer::{LangId, XmpWriter};

use super::{PdfError, archive, assemble::File, shell::Shell};
use crate::layout::Pages;

/// The name of the program that wrote the file.
const PRODUCER: &str = concat!("second-opinion ", env!("CARGO_PKG_VERSION"));

/// Adds the metadata to the catalog and gives the number of the information dictionary.
pub(super) fn write(
    pages: &Pages,
    for_archive: bool,
    shell: &mut Shell,
    file: &mut File,
) -> Result<u32, PdfError> {
    let [metadata, info] = [shell.ids.next(), shell.ids.next()];
    file.stream(metadata, "/Type/Metadata/Subtype/XML", xmp(pages, for_archive).as_bytes());
    shell
        .add(info, dictionary! { "Title" => text_string(&pages.title), "Producer" => text_string(PRODUCER) });
    let catalog = shell.catalog()?;
    catalog.set("Metadata", (metadata, 0));
    catalog.set("Lang", text_string(&pages.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(info)
}

/// The same for programs that read XML. It stays uncompressed, so that any program can find it.
fn xmp(pages: &Pages, for_archive: bool) -> String {
    let mut xmp = XmpWriter::new();
    xmp.title([(None, pages.title.as_str())]);
    xmp.language([LangId(&pages.language)]);
    xmp.format("application/pdf");
    xmp.producer(PRODUCER);
    xmp.pdfua_part(1);
    if for_archive {
        archive::identify(&mut xmp);
    }
    xmp.finish(None)
}
