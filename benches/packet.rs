//! Pages of the built-in sample packet in a second, on one thread: `cargo bench`.
//!
//! The items of a measurement are pages. On an idle machine a second of wall time is a second of one processor.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)] // a benchmark that cannot start stops

mod setup;

use std::sync::Arc;

use divan::{Bencher, counter::ItemsCount};
use second_opinion::{
    document::Document, fonts::Faces, layout::Pages, merge::Options, patient::Patient, printer::Printer,
    profile::Profile,
};
use setup::{LOCALES, faces, options, profile, sample, stock, style};

fn main() {
    divan::main();
}

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
        .bench_local_values(|stock| Printer::new(&faces, stock, style()).unwrap());
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
        let (options, patient) = (options(), sample(language));
        let profile = profile();
        let mut printer = Printer::new(faces, stock(language), style()).unwrap();
        let document = printer.merge(&patient, &profile, &options).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        printer.write(&pages).unwrap();
        Self { printer, patient, profile, options, document, pages }
    }
}
