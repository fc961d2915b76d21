//! The clinic's letterhead: on the first page, in every language, told to those who do not see it, and no way in for others.

use std::sync::Arc;

use lopdf::Object;
use second_opinion::{
    batch::verify::{Unreadable, compare, expected, read, read_with_logo},
    layout::{Edition, Pages, Role, page_words},
    picture::Picture,
    profile::{Clinic, Paper, Profile},
};

use crate::cli::{DATE, run};
use crate::packets::{messages, options, profile};
use crate::printing::{LANGUAGES, printer, printer_of, sample};
use crate::verify::{altered, page};

const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 60'>\
    <rect x='5' y='5' width='50' height='50' rx='10' fill='#0B7A75'/>\
    <path d='M30 14v32M14 30h32' stroke='#fff' stroke-width='9' stroke-linecap='round'/></svg>";

const ALT: &str = "A white cross on green";
const NAME: &str = "Example Clinic of Chicago";
const PHONE: &str = "312-555-0104";

/// Green with a grey stripe.
fn png() -> Vec<u8> {
    let pixels: Vec<u8> =
        (0..60 * 20).flat_map(|at| if at % 60 < 40 { [11, 122, 117] } else { [90, 90, 90] }).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 60, 20);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

/// Settings of a clinic with a letterhead.
fn settings(rows: &str) -> String {
    let neutral = include_str!("../../packets/clinic.toml");
    format!("name = \"{NAME}\"\n{neutral}[letterhead]\nphones = [\"{PHONE}\"]\n{rows}\n")
}

fn with_logo(logo: &[u8]) -> Profile {
    let text = settings(&format!("logo = 'logo'\nalt = '{ALT}'"));
    let mut clinic = Clinic::read("clinic.toml", &text).unwrap();
    let slot = clinic.letterhead.as_mut().and_then(|letterhead| letterhead.logo.as_mut()).unwrap();
    slot.picture = Some(Arc::new(Picture::read(logo).unwrap()));
    Profile { clinic, ..profile("us-il") }
}

/// Pages and file of the sample with a logo.
fn made(language: &str, paper: Paper, edition: Edition, logo: &[u8]) -> (Pages, Vec<u8>) {
    let mut printer = printer_of(messages(language), paper, edition);
    let document = printer.merge(&sample(language), &with_logo(logo), &options(&[])).unwrap();
    let pages = printer.lay_out(&document).unwrap();
    let bytes = printer.write(&pages).unwrap();
    (pages, bytes)
}

#[test]
fn the_letterhead_stands_on_the_first_page_alone_and_costs_none() {
    for (language, paper) in
        LANGUAGES.into_iter().flat_map(|tag| [Paper::Letter, Paper::A4].map(|paper| (tag, paper)))
    {
        let mut printer = printer_of(messages(language), paper, Edition::Regular);
        let count = crate::printing::pages(&mut printer, &sample(language), &options(&[])).pages.len();
        let (pages, _) = made(language, paper, Edition::Regular, SVG.as_bytes());
        assert_eq!(pages.pages.len(), count, "{language} {paper:?}");
        for words in [NAME, PHONE] {
            let on: Vec<usize> = page_words(&pages)
                .iter()
                .enumerate()
                .filter(|(_, page)| page.contains(words))
                .map(|(at, _)| at)
                .collect();
            assert_eq!(on, [0], "{language} {words}");
        }
    }
}

#[test]
fn a_logo_is_a_figure_with_its_words_in_every_edition() {
    for (language, edition) in
        LANGUAGES.into_iter().flat_map(|tag| [Edition::Regular, Edition::Large].map(|edition| (tag, edition)))
    {
        let (pages, _) = made(language, Paper::A4, edition, &png());
        let first = &pages.pages[0].body[0];
        let figure = first.fragment.elements.iter().find(|element| element.role == Role::Figure).unwrap();
        assert_eq!(figure.alt.as_deref(), Some(ALT));
        assert_eq!(figure.language.as_deref(), (language != "en").then_some("en"));
        let foot = first.y + first.fragment.height;
        assert!(first.y >= 18.0 && pages.pages[0].body[1].y > foot, "{language} {edition:?}");
    }
}

#[test]
fn files_with_a_logo_are_read_again_and_always_the_same() {
    for (language, logo) in
        LANGUAGES.into_iter().flat_map(|tag| [SVG.as_bytes().to_vec(), png()].map(|logo| (tag, logo)))
    {
        let (pages, bytes) = made(language, Paper::Letter, Edition::Regular, &logo);
        let picture = Picture::read(&logo).unwrap();
        let read = read_with_logo(&bytes, picture.image()).unwrap();
        assert_eq!(compare(&expected(&pages), &read), [], "{language}");
        assert_eq!(made(language, Paper::Letter, Edition::Regular, &logo).1, bytes, "{language}");
    }
}

/// A printer keeps what it drew: another clinic's logo, or none, must not come of it.
#[test]
fn a_printer_keeps_logos_apart() {
    let mut shared = printer("en");
    let mut print = |profile: &Profile| shared.print(&sample("en"), profile, &options(&[])).unwrap();
    let profiles = [with_logo(&png()), with_logo(SVG.as_bytes()), profile("us-il")];
    let first = profiles.each_ref().map(&mut print);
    assert_eq!(profiles.each_ref().map(&mut print), first);
    let alone = |profile: &Profile| printer("en").print(&sample("en"), profile, &options(&[])).unwrap();
    assert_eq!(profiles.each_ref().map(alone), first);
}

#[test]
fn another_picture_than_the_logo_is_foreign() {
    let (_, bytes) = made("en", Paper::Letter, Edition::Regular, &png());
    let own = Picture::read(&png()).unwrap();
    let mut other = own.image().unwrap().clone();
    other.width += 1;
    assert_eq!(read(&bytes).err(), Some(Unreadable::Foreign(1)));
    assert_eq!(read_with_logo(&bytes, Some(&other)).err(), Some(Unreadable::Foreign(1)));
    let foreign = |bytes: &[u8]| read_with_logo(bytes, own.image()).err();
    assert_eq!(foreign(&altered(&bytes, |_| {})), None);
    let twice = altered(&bytes, |file| {
        let contents = page(file, 0).get_mut(b"Contents").unwrap().as_array_mut().unwrap();
        contents.push(contents[0].clone());
    });
    assert_eq!(foreign(&twice), Some(Unreadable::Foreign(1)));
    let later = altered(&bytes, |file| {
        let body = page(file, 0).get(b"Contents").unwrap().as_array().unwrap()[0].clone();
        page(file, 1).get_mut(b"Contents").unwrap().as_array_mut().unwrap().push(body);
    });
    assert_eq!(foreign(&later), Some(Unreadable::Foreign(2)));
    let larger = altered(&bytes, |file| {
        let scale = lopdf::Stream::new(lopdf::Dictionary::new(), b"2 0 0 2 0 0 cm".to_vec());
        let scale = file.add_object(scale);
        page(file, 0).get_mut(b"Contents").unwrap().as_array_mut().unwrap().insert(0, Object::from(scale));
    });
    assert_eq!(foreign(&larger), Some(Unreadable::Foreign(1)));
    let inline = altered(&bytes, |file| {
        let data = b"q 99 0 0 99 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q".to_vec();
        let extra = file.add_object(lopdf::Stream::new(lopdf::Dictionary::new(), data));
        page(file, 2).get_mut(b"Contents").unwrap().as_array_mut().unwrap().push(Object::from(extra));
    });
    assert_eq!(foreign(&inline), Some(Unreadable::Foreign(3)));
}

/// What the program says of a clinic in a folder with a logo of these bytes.
fn said(arguments: &[&str], rows: &str, logo: &[u8]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("clinic.toml"), settings(rows)).unwrap();
    std::fs::write(folder.path().join("logo.svg"), logo).unwrap();
    let output = run(folder.path(), arguments, b"");
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn a_logo_that_cannot_be_printed_is_refused_with_a_hint() {
    let whole = format!("logo = 'logo.svg'\nalt = '{ALT}'");
    let text = SVG.replace("</svg>", "<text>Clinic</text></svg>");
    let large = vec![b' '; (1 << 20) + 1];
    let cases = [
        (whole.as_str(), text.as_bytes(), "logo.svg`: the SVG has text", "hint: turn its letters into paths"),
        (whole.as_str(), large.as_slice(), "more than 1024 KiB", "hint: a logo is printed 2 inches wide"),
        (whole.as_str(), b"hello", "neither an SVG nor a PNG", "hint: export the logo"),
        (
            "logo = 'logo.svg'",
            SVG.as_bytes(),
            "missing field `alt`: a logo",
            "hint: write what the logo says",
        ),
        ("logo = 'lgo.svg'\nalt = 'x'", SVG.as_bytes(), "lgo.svg` cannot be read", ""),
    ];
    for (rows, logo, message, hint) in cases {
        let generate =
            ["generate", "--sample", DATE, "--documents=start", "--clinic=clinic.toml", "--output=x.pdf"];
        let check = ["check", "--language=en", "--clinic=clinic.toml"];
        for (arguments, exit) in [(generate.as_slice(), 2), (check.as_slice(), 1)] {
            let (code, text) = said(arguments, rows, logo);
            let is_told = text.contains(message) && text.contains(hint);
            assert!(is_told && code == Some(exit), "{arguments:?}: {code:?} {text}");
        }
    }
    let (code, text) = said(&["check", "--language=en", "--clinic=clinic.toml"], &whole, SVG.as_bytes());
    assert_eq!(code, Some(0), "{text}");
}

/// A run is verified with its logo, and not with another one.
#[test]
fn a_run_with_a_logo_is_verified_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    put("clinic.toml", settings(&format!("logo = 'logo.png'\nalt = '{ALT}'")).as_bytes());
    put("logo.png", &png());
    put("p.csv", b"patient_id,given,family,language\nM1,Rosa,Delgado,en\nM2,Amal,Haddad,ar\n");
    let code = |arguments: &[&str]| {
        let output = run(folder.path(), arguments, b"");
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let made = code(&["batch", "p.csv", "--out", "o", DATE]);
    assert_eq!(made.0, Some(0), "{}", made.1);
    let verified = code(&["verify", "o", "p.csv"]);
    assert_eq!(verified.0, Some(0), "{}", verified.1);
    let mut pixels = png();
    pixels.extend_from_slice(b"more");
    put("logo.png", &pixels);
    let other = code(&["verify", "o", "p.csv"]);
    assert!(other.0 != Some(0) && other.1.contains("made with other files: clinic"), "{}", other.1);
}
