//! Pages of the built-in sample packet in a second, on one thread: `cargo bench`.
//!
//! The items of a measurement are pages. On an idle machine a second of wall time is a second of one processor.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)] // a benchmark that cannot start stops

use std::{fs, sync::Arc};

use divan::{Bencher, counter::ItemsCount};
use second_opinion::{
    builtin,
    document::Document,
    fonts::{Faces, FontBytes},
    input::{self, Format},
    layout::{Edition, Pages, Style},
    locale::Locale,
    merge::Options,
    messages::Messages,
    packet,
    patient::{self, Patient},
    printer::{Printer, Stock},
    profile::{Clinic, Jurisdiction, Profile},
};

fn main() {
    divan::main();
}

/// The locales that are measured.
const LOCALES: [&str; 5] = ["en", "es", "ar", "hi", "zh-Hans"];

/// From the record to the file.
#[divan::bench(args = LOCALES)]
fn packet_of_a_record(bencher: Bencher<'_, '_>, language: &str) {
    let faces = faces();
    let mut order = Order::new(&faces, language);
    let pages = ItemsCount::new(order.pages.pages.len());
    let Order { printer, patient, profile, options, .. } = &mut order;
    bencher.counter(pages).bench_local(|| printer.print(patient, profile, options).unwrap());
}

/// The record and the words to a document.
#[divan::bench(args = LOCALES)]
fn merging(bencher: Bencher<'_, '_>, language: &str) {
    let faces = faces();
    let Order { printer, patient, profile, options, pages, .. } = &Order::new(&faces, language);
    let pages = ItemsCount::new(pages.pages.len());
    bencher.counter(pages).bench_local(|| printer.merge(patient, profile, options).unwrap());
}

/// The document to pages.
#[divan::bench(args = LOCALES)]
fn laying_out(bencher: Bencher<'_, '_>, language: &str) {
    let faces = faces();
    let Order { mut printer, document, pages, .. } = Order::new(&faces, language);
    bencher.counter(ItemsCount::new(pages.pages.len())).bench_local(|| printer.lay_out(&document).unwrap());
}

/// The pages to a file.
#[divan::bench(args = LOCALES)]
fn writing(bencher: Bencher<'_, '_>, language: &str) {
    let faces = faces();
    let Order { mut printer, pages, .. } = Order::new(&faces, language);
    bencher.counter(ItemsCount::new(pages.pages.len())).bench_local(|| printer.write(&pages).unwrap());
}

/// The fonts of a locale: once in a run of the program.
#[divan::bench(args = LOCALES)]
fn setting_up(bencher: Bencher<'_, '_>, language: &str) {
    let faces = faces();
    bencher
        .with_inputs(|| stock(language))
        .bench_local_values(|stock| Printer::new(&faces, Arc::new(stock), style()).unwrap());
}

/// A printer that has printed the sample once, and what it printed.
struct Order<'f> {
    printer: Printer<'f>,
    patient: Patient,
    profile: Profile,
    options: Options,
    document: Document,
    pages: Pages,
}

impl<'f> Order<'f> {
    fn new(faces: &'f Arc<Faces>, language: &str) -> Self {
        let options = Options {
            today: "2026-11-22".parse().unwrap(),
            documents: Vec::new(),
            blank: false,
            large_print: false,
        };
        let files = builtin::files();
        let sample = files.sample(language).unwrap();
        let tree = input::read(&sample.path, sample.text.as_bytes(), Format::Toml).unwrap();
        let patient = patient::check(&tree, options.today).unwrap().patient;
        let profile = profile();
        let mut printer = Printer::new(faces, Arc::new(stock(language)), style()).unwrap();
        let document = printer.merge(&patient, &profile, &options).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        printer.write(&pages).unwrap();
        Self { printer, patient, profile, options, document, pages }
    }
}

fn style() -> Style {
    Style { paper: (612.0, 792.0), accent: Some(0x0012_436D), edition: Edition::Regular }
}

fn stock(language: &str) -> Stock {
    Stock { packet: packet::builtin().unwrap(), local: messages(language), english: messages("en") }
}

fn messages(tag: &str) -> Messages {
    let files = builtin::files();
    let settings = files.locale(tag).unwrap();
    Messages::load(Locale::read(tag, &settings.path, &settings.text).unwrap(), &files.messages(tag)).unwrap()
}

/// The neutral clinic in Illinois.
fn profile() -> Profile {
    let files = builtin::files();
    let clinic = files.clinic().unwrap();
    Profile {
        clinic: Clinic::read(&clinic.path, &clinic.text).unwrap(),
        jurisdiction: Jurisdiction::read("us-il", &files.jurisdictions()).unwrap(),
    }
}

#[expect(clippy::disallowed_methods, reason = "benchmarks read the committed fonts")]
fn faces() -> Arc<Faces> {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts")).unwrap();
    let paths =
        folder.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "ttf"));
    let files = paths.map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, Arc::new(fs::read(path).unwrap()) as FontBytes)
    });
    Arc::new(Faces::new(files.collect()).unwrap())
}
