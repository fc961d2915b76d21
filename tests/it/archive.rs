//! Files for archives: both standards at once, in every language, and the same bytes each time.

use std::sync::Arc;

use lopdf::Document;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use second_opinion::{layout::Edition, printer::Printer, profile::Paper};

use crate::cli::{DATE, run};
use crate::packets::messages;
use crate::printing::{LANGUAGES, faces, plate, print, sample, sample_file};

/// The sample packet of a language as a file for archives.
pub(crate) fn archived(language: &str) -> Vec<u8> {
    let plate = plate(faces(), messages(language), Paper::Letter, Edition::Regular);
    let plate = Arc::into_inner(plate).unwrap().for_archive(true);
    print(&mut Printer::of(Arc::new(plate)), &sample(language)).unwrap()
}

/// The rules of a standard that a file breaks.
fn broken(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
    report.failures.iter().map(|failure| format!("{failure:?}")).collect()
}

#[test]
fn a_file_for_archives_conforms_to_both_standards() {
    for language in LANGUAGES {
        let file = archived(language);
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            assert_eq!(broken(&file, profile), Vec::<String>::new(), "{language}");
        }
    }
    assert!(!broken(&sample_file("en"), ValidationProfile::PdfA2a).is_empty(), "other files are none");
}

#[test]
fn a_file_for_archives_says_what_it_is_and_which_colours_it_means() {
    let file = archived("ar");
    let document = Document::load_mem(&file).unwrap();
    let intents = document.catalog().unwrap().get(b"OutputIntents").unwrap().as_array().unwrap();
    let [intent] = intents.as_slice() else { panic!("{intents:?}") };
    let intent = intent.as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let profile = intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap();
    let profile = document.get_object(profile).unwrap().as_stream().unwrap();
    assert_eq!(&profile.content[12..20], b"mntrRGB ", "a screen's profile of three colours");
    // Stands as it is in the file, for programs that know nothing of PDF.
    let text = String::from_utf8_lossy(&file);
    for part in [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!String::from_utf8_lossy(&sample_file("ar")).contains("pdfaid:"));
}

/// Strict readers take CR LF before `endstream` for one end of a line, whatever the length says (ISO 19005-2, 6.1.7.1).
#[test]
fn no_stream_ends_in_what_could_be_half_an_end_of_a_line() {
    let file = archived("es");
    let ends: Vec<usize> =
        file.windows(9).enumerate().filter(|(_, word)| word == b"endstream").map(|(at, _)| at).collect();
    assert!(ends.len() > 10);
    assert!(ends.iter().all(|at| &file[at - 2..*at] == b"\r\n"));
}

#[test]
fn the_program_writes_the_same_file_for_archives_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let made = || run(folder.path(), &["generate", "--sample", DATE, "--archive", "-o", "-"], b"").stdout;
    let first = made();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(String::from_utf8_lossy(&first).contains("pdfaid:part"));
    assert!(first == made());
}

#[test]
fn an_archived_run_is_another_run() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("p.csv"), "given,family,language\nAda,Lovelace,en\n").unwrap();
    let batch = |more: &[&str]| {
        let arguments = [&["batch", "p.csv", "--out", "out", DATE], more].concat();
        let output = run(folder.path(), &arguments, b"");
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, err) = batch(&["--archive"]);
    assert_eq!(code, Some(0), "{err}");
    let packet = std::fs::read(folder.path().join("out/packets/000/1-en.pdf")).unwrap();
    assert_eq!(broken(&packet, ValidationProfile::PdfA2a), Vec::<String>::new());
    assert_eq!(batch(&["--archive"]).0, Some(0));
    let (code, err) = batch(&[]);
    assert_eq!(code, Some(2), "{err}");
    assert!(err.contains("archive"), "{err}");
}
