//! Printers for tests: the fonts are read once, and a printer is made for each language that a test asks for.

use std::{
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use second_opinion::{
    builtin,
    document::Document,
    fonts::{Faces, FontBytes},
    layout::{Edition, Pages, Style},
    merge::Options,
    messages::Messages,
    patient::Patient,
    printer::{Plate, PrintError, Printer, Stock},
    profile::Paper,
};

use crate::packets::{messages, options, others, packet, patient, profile};

/// Languages whose pages are kept as goldens.
pub(crate) const LANGUAGES: [&str; 5] = ["ar", "en", "es", "hi", "zh-Hans"];

/// Languages whose pages in large print are kept as goldens: one for each direction.
pub(crate) const LARGE: [&str; 2] = ["ar", "en"];

/// The three people of `tests/fixtures/records`.
pub(crate) const PEOPLE: [&str; 3] = ["cancer.toml", "caregiver.toml", "child.json"];

/// Tags of all built-in languages.
pub(crate) fn languages() -> Vec<String> {
    builtin::files().locales().into_iter().map(str::to_owned).collect()
}

/// A printer of the built-in packet on Letter paper.
pub(crate) fn printer(language: &str) -> Printer<'static> {
    printer_of(messages(language), Paper::Letter, Edition::Regular)
}

/// A printer of the built-in packet on a paper in an edition.
pub(crate) fn printer_of(local: Messages, paper: Paper, edition: Edition) -> Printer<'static> {
    made(faces(), local, paper, edition)
}

/// A printer with other fonts.
pub(crate) fn printer_with<'f>(faces: &'f Arc<Faces>, language: &str) -> Printer<'f> {
    made(faces, messages(language), Paper::Letter, Edition::Regular)
}

/// A printer of pages for paper alone.
pub(crate) fn flat_printer(language: &str) -> Printer<'static> {
    Printer::of(styled(
        faces(),
        messages(language),
        Style { flat: true, ..style(Paper::Letter, Edition::Regular) },
    ))
}

fn made(faces: &Arc<Faces>, local: Messages, paper: Paper, edition: Edition) -> Printer<'_> {
    Printer::of(plate(faces, local, paper, edition))
}

/// What printers on several threads share.
pub(crate) fn plate(faces: &Arc<Faces>, local: Messages, paper: Paper, edition: Edition) -> Arc<Plate<'_>> {
    styled(faces, local, style(paper, edition))
}

fn style(paper: Paper, edition: Edition) -> Style {
    Style { paper: paper.size(), accent: Some(0x0012_436D), edition, flat: false }
}

fn styled(faces: &Arc<Faces>, local: Messages, style: Style) -> Arc<Plate<'_>> {
    let stock = Stock {
        packet: Arc::new(packet()),
        local: Arc::new(local),
        english: Arc::new(messages("en")),
        others: others().to_vec(),
        notices: false,
        companion: None,
    };
    Arc::new(Plate::new(faces, Arc::new(stock), style).unwrap())
}

/// A printer on Letter paper that is made from these words.
pub(crate) fn printer_from(stock: Stock) -> Printer<'static> {
    Printer::new(faces(), Arc::new(stock), style(Paper::Letter, Edition::Regular)).unwrap()
}

/// The committed fonts.
pub(crate) fn faces() -> &'static Arc<Faces> {
    static FACES: OnceLock<Arc<Faces>> = OnceLock::new();
    FACES.get_or_init(|| {
        let folder = fs::read_dir(at("fonts")).unwrap().map(|entry| entry.unwrap().path());
        let paths = folder.filter(|path| path.extension().is_some_and(|ending| ending == "ttf"));
        let files = paths.map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, Arc::new(fs::read(path).unwrap()) as FontBytes)
        });
        Arc::new(Faces::new(files.collect()).unwrap())
    })
}

/// A path from the top of the project.
pub(crate) fn at(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The built-in sample record in a language.
pub(crate) fn sample(language: &str) -> Patient {
    patient(&format!("packets/second-opinion/sample.{language}.toml"))
}

/// One of [`PEOPLE`].
pub(crate) fn person(name: &str) -> Patient {
    patient(&format!("tests/fixtures/records/{name}"))
}

/// A record to a file, or why not.
pub(crate) fn print(printer: &mut Printer<'_>, patient: &Patient) -> Result<Vec<u8>, PrintError> {
    printer.print(patient, &profile("us-il"), &options(&[]))
}

/// A record to pages.
pub(crate) fn pages(printer: &mut Printer<'_>, patient: &Patient, options: &Options) -> Pages {
    let document: Document = printer.merge(patient, &profile("us-il"), options).unwrap();
    printer.lay_out(&document).unwrap()
}

/// A packet for nobody in particular.
pub(crate) fn blank() -> Options {
    Options { blank: true, ..options(&[]) }
}

/// The sample packet of a language as a file.
pub(crate) fn sample_file(language: &str) -> Vec<u8> {
    print(&mut printer(language), &sample(language)).unwrap()
}
