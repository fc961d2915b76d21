//! Pictures of two pages: what a change does to the look is seen before it is committed.
//!
//! `UPDATE=1 cargo test` writes the goldens anew; look at them before they are committed.

use std::fs;
use std::io::Cursor;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use second_opinion::document::Body;
use second_opinion::layout::{Edition, Pages};
use second_opinion::profile::Paper;

use crate::packets::{messages, options, profile};
use crate::printing::{LANGUAGES, LARGE, at, pages, printer, printer_of, sample};

/// Pixels per point: 60 dpi.
const SCALE: f32 = 60.0 / 72.0;

/// Most bytes of a picture.
const MOST_BYTES: usize = 60_000;

/// How far a picture may be from its golden: mean difference of a pixel, of 255. Another processor may round in another
/// way; a moved line of text gives ten times as much.
const TOLERANCE: f64 = 0.05;

/// A page in grey, a byte a pixel.
#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    grey: Vec<u8>,
}

#[test]
fn pages_look_like_their_goldens() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        let patient = sample(language);
        let document = printer.merge(&patient, &profile("us-il"), &options(&[])).unwrap();
        let form = document.parts.iter().position(|part| matches!(part.body, Body::Form(_))).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        let file = Pdf::new(printer.write(&pages).unwrap()).unwrap();
        for (name, page) in [("1", 0), ("form", first_page(&pages, form))] {
            assert_like_golden(&format!("{language}-{name}.png"), &picture(&file, page));
        }
    }
}

/// The page where the steps are, and the one with the words to say.
#[test]
fn large_pages_look_like_their_goldens() {
    for language in LARGE {
        let mut printer = printer_of(messages(language), Paper::Letter, Edition::Large);
        let pages = pages(&mut printer, &sample(language), &options(&["start", "script"]));
        let file = Pdf::new(printer.write(&pages).unwrap()).unwrap();
        let steps = 1;
        for (name, page) in [("steps", steps), ("say", first_page(&pages, 1))] {
            assert_like_golden(&format!("{language}-large-{name}.png"), &picture(&file, page));
        }
    }
}

/// The page on which a document begins: each has an entry of its own in the outline.
fn first_page(pages: &Pages, document: usize) -> usize {
    pages.outline.iter().filter(|entry| entry.level == 0).nth(document).unwrap().page
}

fn picture(file: &Pdf, page: usize) -> Picture {
    let settings = PixmapSettings { x_scale: SCALE, y_scale: SCALE, bg_color: WHITE };
    let interpreter = InterpreterSettings::default();
    let page = &file.pages()[page];
    let pixels = render(page, &RenderCache::new(), &interpreter, &RenderSettings::default(), &settings);
    let grey = pixels.data_as_u8_slice().chunks(4).map(|rgba| {
        let [r, g, b] = [rgba[0], rgba[1], rgba[2]].map(u32::from);
        u8::try_from((r * 30 + g * 59 + b * 11) / 100).unwrap()
    });
    Picture { width: pixels.width().into(), height: pixels.height().into(), grey: grey.collect() }
}

#[track_caller]
fn assert_like_golden(name: &str, picture: &Picture) {
    let path = at("tests/goldens/png").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, encoded(picture)).unwrap();
    }
    let bytes = fs::read(&path).unwrap_or_else(|_| panic!("{name} is missing: UPDATE=1 writes it"));
    assert!(bytes.len() < MOST_BYTES, "{name} has {} bytes", bytes.len());
    let difference = difference(&decoded(bytes), picture);
    assert!(difference <= TOLERANCE, "{name} differs by {difference} of 255: UPDATE=1 writes it anew");
}

/// Mean difference of two pictures' pixels; infinite where they have not the same size.
fn difference(a: &Picture, b: &Picture) -> f64 {
    if (a.width, a.height) != (b.width, b.height) {
        return f64::INFINITY;
    }
    let sum: u64 = a.grey.iter().zip(&b.grey).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / a.grey.len() as f64
}

fn encoded(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&picture.grey).unwrap();
    bytes
}

fn decoded(bytes: Vec<u8>) -> Picture {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut grey = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut grey).unwrap();
    Picture { width: info.width, height: info.height, grey }
}

/// The comparison itself: a page that lost a line of text is not like its golden.
#[test]
fn another_page_is_not_alike() {
    let file = Pdf::new(crate::printing::sample_file("en")).unwrap();
    let page = picture(&file, 0);
    let mut worse = Picture { grey: page.grey.clone(), ..page };
    let first_ink = worse.grey.iter().position(|grey| *grey < 128).unwrap() as u32 / page.width;
    let line = (first_ink * page.width) as usize..((first_ink + 8) * page.width) as usize;
    worse.grey[line].fill(255);
    assert!(difference(&page, &worse) > TOLERANCE);
}
