//! What the benchmarks print from: the committed fonts, the built-in words, samples and invented people.

use std::{fs, sync::Arc};

use second_opinion::{
    builtin,
    fonts::{Faces, FontBytes},
    input::{self, Format},
    layout::{Edition, Style},
    locale::Locale,
    merge::Options,
    messages::Messages,
    packet,
    patient::{self, Patient},
    printer::Stock,
    profile::{Clinic, Jurisdiction, Profile},
};

/// The locales that are measured.
pub(crate) const LOCALES: [&str; 5] = ["en", "es", "ar", "hi", "zh-Hans"];

/// The whole packet on a fixed day.
pub(crate) fn options() -> Options {
    Options { today: "2026-11-22".parse().unwrap(), documents: Vec::new(), blank: false, large_print: false }
}

/// The built-in sample record in a language.
pub(crate) fn sample(language: &str) -> Patient {
    let files = builtin::files();
    let sample = files.sample(language).unwrap();
    record(&sample.path, &sample.text, Format::Toml)
}

/// A checked record.
pub(crate) fn record(path: &str, text: &str, format: Format) -> Patient {
    let tree = input::read(path, text.as_bytes(), format).unwrap();
    patient::check(&tree, options().today).unwrap().patient
}

pub(crate) fn style() -> Style {
    Style { paper: (612.0, 792.0), accent: Some(0x0012_436D), edition: Edition::Regular, flat: true }
}

pub(crate) fn stock(language: &str) -> Arc<Stock> {
    let packet = packet::builtin().unwrap();
    let all = || builtin::locales().into_iter().filter(|tag| ![language, "en"].contains(tag));
    Arc::new(Stock {
        packet: Arc::new(packet),
        local: Arc::new(messages(language)),
        english: Arc::new(messages("en")),
        others: all().map(|tag| Arc::new(messages(tag))).collect(),
        notices: false,
        companion: None,
    })
}

fn messages(tag: &str) -> Messages {
    let files = builtin::files();
    let settings = files.locale(tag).unwrap();
    Messages::load(Locale::read(tag, &settings.path, &settings.text).unwrap(), &files.messages(tag)).unwrap()
}

/// The neutral clinic in Illinois.
pub(crate) fn profile() -> Profile {
    let files = builtin::files();
    let clinic = files.clinic().unwrap();
    Profile {
        clinic: Clinic::read(&clinic.path, &clinic.text).unwrap(),
        jurisdiction: Jurisdiction::read("us-il", &files.jurisdictions()).unwrap(),
    }
}

#[expect(clippy::disallowed_methods, reason = "benchmarks read the committed fonts")]
pub(crate) fn faces() -> Arc<Faces> {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts")).unwrap();
    let paths =
        folder.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "ttf"));
    let files = paths.map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, Arc::new(fs::read(path).unwrap()) as FontBytes)
    });
    Arc::new(Faces::new(files.collect()).unwrap())
}
