//! Finished files, read again: all well where nothing happened, and never where something did.

use lopdf::{Document as File, Object, ObjectId};
use proptest::prelude::*;
use second_opinion::{
    batch::verify::{Difference, PageText, StampFault, Unreadable, Words, compare, expected, read, stamps},
    document::sheet_mark,
    layout::Edition,
    locale::Digits,
    merge::Options,
    patient::Patient,
    printer::Printer,
    profile::Paper,
};

use crate::packets::{messages, options, profile};
use crate::printing::{LANGUAGES, PEOPLE, blank, person, printer, printer_of, sample};

/// A file and what it must be.
struct Made {
    bytes: Vec<u8>,
    words: Vec<Words>,
    mark: String,
    digits: Digits,
}

impl Made {
    fn new(printer: &mut Printer<'_>, patient: &Patient, options: &Options, language: &str) -> Self {
        let document = printer.merge(patient, &profile("us-il"), options).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        Self {
            bytes: printer.write(&pages).unwrap(),
            words: expected(&pages),
            mark: sheet_mark(&document),
            digits: messages(language).locale().digits,
        }
    }

    fn sample(language: &str) -> Self {
        Self::new(&mut printer(language), &sample(language), &options(&[]), language)
    }

    fn read(&self) -> Vec<PageText> {
        read(&self.bytes).unwrap()
    }

    /// Whether nothing is wrong with bytes that stand for this file.
    fn is_well(&self, bytes: &[u8]) -> bool {
        let Ok(read) = read(bytes) else { return false };
        compare(&self.words, &read).is_empty() && stamps(&read, &self.mark, self.digits).is_empty()
    }

    fn assert_well(&self, what: &str) {
        let read = self.read();
        assert_eq!(compare(&self.words, &read), [], "{what}");
        assert_eq!(stamps(&read, &self.mark, self.digits), [], "{what}");
    }
}

#[test]
fn every_packet_says_what_its_record_makes() {
    for language in LANGUAGES {
        for edition in [Edition::Regular, Edition::Large] {
            for paper in [Paper::Letter, Paper::A4] {
                let mut printer = printer_of(messages(language), paper, edition);
                for options in [options(&[]), blank()] {
                    let made = Made::new(&mut printer, &sample(language), &options, language);
                    made.assert_well(&format!("{language} {edition:?} {paper:?} blank: {}", options.blank));
                }
            }
        }
    }
}

#[test]
fn the_people_are_read_in_every_language() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        for name in PEOPLE {
            let made = Made::new(&mut printer, &person(name), &options(&[]), language);
            made.assert_well(&format!("{name} {language}"));
        }
    }
}
