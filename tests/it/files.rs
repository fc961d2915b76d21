//! Finished files: they conform to PDF/UA-1, they repeat byte by byte, and what they say about themselves names no patient.

use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use std::sync::Arc;

use second_opinion::{layout::Edition, messages::Args, patient::Patient, printer::Printer, profile::Paper};

use crate::packets::{messages, profile};
use crate::printing::{LANGUAGES, PEOPLE, blank, faces, person, plate, print, printer, sample, sample_file};

#[track_caller]
fn assert_conforms(what: &str, bytes: &[u8]) {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    assert!(report.failures.is_empty(), "{what}: {:?}", report.failures);
}

#[test]
fn sample_packets_conform_to_pdf_ua() {
    for language in LANGUAGES {
        assert_conforms(language, &sample_file(language));
    }
}

#[test]
fn a_blank_packet_conforms_to_pdf_ua() {
    let printed = printer("en").print(&sample("en"), &profile("us-il"), &blank());
    assert_conforms("blank", &printed.unwrap());
}

#[test]
fn the_packets_of_three_people_conform_to_pdf_ua() {
    let mut printer = printer("en");
    for name in PEOPLE {
        assert_conforms(name, &print(&mut printer, &person(name)).unwrap());
    }
}

/// Whatever the sample records say of a person and the packet's own words do not.
const VALUES: [&str; 24] = [
    "Rosa",
    "Delgado",
    "Marín",
    "1951",
    "Amal",
    "Haddad",
    "أمل",
    "حداد",
    "1968",
    "Kamla",
    "Sharma",
    "कमला",
    "शर्मा",
    "Xiulan",
    "Chen",
    "陈秀兰",
    "Sample St",
    "60608",
    "555-0142",
    "3125550142",
    "Okafor",
    "Aisha",
    "Example Hospital",
    "Spanish",
];

/// All that a file says outside of its pages: every string and name of its objects, as text, and the XMP packet.
fn said_outside_pages(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let mut said = String::new();
    let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    strings(document.get_object(info).unwrap(), &mut said);
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) if stream.dict.has_type(b"Metadata") => {
                let xmp = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
                said.push_str(&String::from_utf8(xmp).unwrap());
            }
            Object::Stream(stream) => strings(&Object::Dictionary(stream.dict.clone()), &mut said),
            object => strings(object, &mut said),
        }
    }
    said
}

/// The strings and names in an object, a line each.
fn strings(object: &Object, said: &mut String) {
    match object {
        Object::String(bytes, _) => {
            said.push_str(&text(bytes));
            said.push('\n');
        }
        Object::Name(name) => {
            said.push_str(&String::from_utf8_lossy(name));
            said.push('\n');
        }
        Object::Array(items) => items.iter().for_each(|item| strings(item, said)),
        Object::Dictionary(entries) => {
            // What stands in a field, and what it asks for, stands on its page.
            let on_page = |key: &[u8]| entries.has(b"FT") && matches!(key, b"V" | b"TU") || key == b"TU";
            let own = entries.iter().filter(|(key, _)| !on_page(key));
            own.for_each(|(_, value)| strings(value, said));
        }
        _ => {}
    }
}

/// A text string of a PDF: UTF-16 with a mark in front, or one byte a character.
fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, units @ ..] => {
            let units = units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        }
        bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[test]
fn a_file_says_nothing_of_a_patient_outside_its_pages() {
    for language in LANGUAGES {
        let said = said_outside_pages(&sample_file(language));
        let title = messages(language).text("packet-name", &Args::default()).unwrap();
        assert!(said.contains(&title), "the search finds the title of the file");
        assert!(said.contains("<rdf:RDF"), "the search finds the metadata");
        let found: Vec<&str> = VALUES.into_iter().filter(|value| said.contains(value)).collect();
        assert_eq!(found, Vec::<&str>::new(), "{language}");
    }
}

/// They share words and fonts, and nothing that was drawn.
#[test]
fn printers_on_threads_write_the_same_bytes() {
    let plate = plate(faces(), messages("ar"), Paper::Letter, Edition::Regular);
    let mut first = Printer::of(Arc::clone(&plate));
    let people: Vec<Patient> = PEOPLE.iter().map(|file| person(file)).collect();
    let alone: Vec<Vec<u8>> = people.iter().map(|person| print(&mut first, person).unwrap()).collect();
    std::thread::scope(|scope| {
        for turn in 0..people.len() {
            let (mut printer, people, alone) = (Printer::of(Arc::clone(&plate)), &people, &alone);
            scope.spawn(move || {
                for at in (turn..).take(people.len()).map(|at| at % people.len()) {
                    assert!(print(&mut printer, &people[at]).unwrap() == alone[at], "{turn}: {at}");
                }
            });
        }
    });
}

#[test]
fn two_printers_write_the_same_bytes_in_any_order() {
    for language in LANGUAGES {
        let mut people = vec![sample(language)];
        people.extend(PEOPLE.map(person));
        let written = |printer: &mut Printer<'_>, at: usize| print(printer, &people[at]).unwrap();
        let (mut one, mut other) = (printer(language), printer(language));
        let forwards: Vec<_> = (0..people.len()).map(|at| written(&mut one, at)).collect();
        let mut backwards: Vec<_> = (0..people.len()).rev().map(|at| written(&mut other, at)).collect();
        backwards.reverse();
        assert!(forwards == backwards, "{language}");
        assert!(forwards[0] != forwards[1]);
    }
}
