//! Packets of people of whom no two are alike, on one thread: `cargo bench --bench distinct [PACKETS] [LOCALE...]`.
//!
//! Time is that of the processor, so that other programs on the machine do not count. The people are invented: two
//! hundred for each language, in `benches/patients`. Each line says how many pages a second of the processor writes, once
//! the printer is made, and how large they are.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stdout)] // a benchmark prints, or stops

#[allow(dead_code)]
mod setup;

use std::{env, fs, sync::Arc, time::Duration};

use cpu_time::ProcessTime;
use second_opinion::{fonts::Faces, input::Format, patient::Patient, printer::Printer};
use setup::{LOCALES, faces, options, profile, record, stock, style};

/// Packets printed in each language when nobody says how many.
const PACKETS: usize = 2000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let packets = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(PACKETS);
    let asked = |language: &str| arguments.iter().any(|argument| argument == language);
    let any = LOCALES.iter().any(|language| asked(language));
    let faces = faces();
    let mut mix = Count::default();
    println!("language   ms to start   pages/CPU-s   ms/packet   pages/packet   KB/page");
    for language in LOCALES.iter().filter(|language| !any || asked(language)) {
        let count = print(&faces, language, packets);
        count.report(language);
        mix = mix.and(&count);
    }
    mix.report("mix");
}

/// What some packets took.
#[derive(Default)]
struct Count {
    start: Duration,
    time: Duration,
    packets: usize,
    pages: usize,
    bytes: usize,
}

/// Prints so many packets of one language, going round its people.
fn print(faces: &Arc<Faces>, language: &str, packets: usize) -> Count {
    let (people, profile, options) = (people(language), profile(), options());
    let stock = stock(language);
    let start = ProcessTime::now();
    let mut printer = Printer::new(faces, stock, style()).unwrap();
    let mut count = Count { start: start.elapsed(), packets, ..Count::default() };
    let start = ProcessTime::now();
    for patient in people.iter().cycle().take(packets) {
        let document = printer.merge(patient, &profile, &options).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        count.pages += pages.pages.len();
        count.bytes += printer.write(&pages).unwrap().len();
    }
    count.time = start.elapsed();
    count
}

fn people(language: &str) -> Vec<Patient> {
    let path = format!("{}/benches/patients/{language}.jsonl", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap().lines().map(|line| record(&path, line, Format::Json)).collect()
}

impl Count {
    fn and(self, other: &Self) -> Self {
        Self {
            start: self.start + other.start,
            time: self.time + other.time,
            packets: self.packets + other.packets,
            pages: self.pages + other.pages,
            bytes: self.bytes + other.bytes,
        }
    }

    #[allow(clippy::cast_precision_loss)] // counts are small
    fn report(&self, name: &str) {
        let (packets, pages, seconds) = (self.packets as f64, self.pages as f64, self.time.as_secs_f64());
        println!(
            "{name:<10} {:>11.0} {:>13.0} {:>11.3} {:>14.1} {:>9.2}",
            self.start.as_secs_f64() * 1e3,
            pages / seconds,
            seconds * 1e3 / packets,
            pages / packets,
            self.bytes as f64 / pages / 1024.0
        );
    }
}
