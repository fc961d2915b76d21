//! Packets in several languages, in two on one page, and help in the patient's language.

use std::fs;
use std::sync::Arc;

use second_opinion::document::{self, Block, Body, Document, Notice};
use second_opinion::layout;
use second_opinion::printer::Stock;
use second_opinion::profile::{Clinic, Profile};

use crate::cli::{DATE, run, said};
use crate::packets::{messages, options, others, packet, profile};
use crate::printing::{at, languages, printer, printer_from, sample};

/// What is said and asked stands in these documents.
const IN_TWO: [&str; 3] = ["script", "plan", "meet"];

fn stock(local: &str, companion: &str) -> Stock {
    Stock {
        packet: Arc::new(packet()),
        local: Arc::new(messages(local)),
        english: Arc::new(messages("en")),
        others: others().to_vec(),
        notices: false,
        companion: Some(companion.to_owned()),
    }
}

/// A packet with a second language, merged and on its pages.
fn in_two(local: &str, companion: &str) -> (Document, layout::Pages) {
    let mut printer = printer_from(stock(local, companion));
    let document = printer.merge(&sample(local), &profile("us-il"), &options(&IN_TWO)).unwrap();
    let pages = printer.lay_out(&document).unwrap();
    (document, pages)
}

#[test]
fn a_packet_in_each_language_that_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["generate", "--sample", "--language", "es-MX,en,es", DATE], b"");
    assert!(output.status.success(), "{output:?}");
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["second-opinion-en.pdf", "second-opinion-es.pdf"]);
    let alone = tempfile::tempdir().unwrap();
    assert!(run(alone.path(), &["generate", "--sample", "--language", "es", DATE], b"").status.success());
    let read = |folder: &tempfile::TempDir| fs::read(folder.path().join("second-opinion-es.pdf")).unwrap();
    assert_eq!(read(&folder), read(&alone));
}

#[test]
fn a_record_from_standard_input_serves_all_languages() {
    let folder = tempfile::tempdir().unwrap();
    let record = b"patient.name.display = 'Rosa'\npatient.language = 'ar'\n";
    let arguments = ["generate", "-", "--language=ar,en", "-o", "rosa-{language}.pdf", DATE];
    assert!(run(folder.path(), &arguments, record).status.success());
    assert!(["ar", "en"].iter().all(|tag| folder.path().join(format!("rosa-{tag}.pdf")).exists()));
}

#[test]
fn two_packets_never_have_one_name() {
    for output in ["packet.pdf", "-"] {
        let (code, _, err) =
            said(&["generate", "--sample", "--language=es,en", "--format=text", "-o", output, DATE], b"");
        assert_eq!(code, 2, "{err}");
        assert!(err.contains("hint: put the language into the name: `-o packet-{language}.pdf`"), "{err}");
    }
}

#[test]
fn an_unknown_language_among_several_stops_all_and_is_hinted_at() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["generate", "--sample", "--language=es,zh-Hanz", DATE], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("did you mean `zh-Hans`?"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn every_item_stands_in_both_languages_and_nothing_else_does() {
    for (local, companion) in [("ar", "en"), ("en", "ar"), ("zh-Hans", "hi"), ("es", "zh-Hans")] {
        let (document, _) = in_two(local, companion);
        let (mut said, mut alone) = (0, 0);
        for part in &document.parts {
            let Body::Handout(blocks) = &part.body else { continue };
            for block in blocks {
                match block {
                    Block::Bubble { main, questions, closing } => {
                        for text in main.iter().chain(questions).chain(closing) {
                            let second = text.companion.as_ref().unwrap();
                            assert_ne!(second.text, text.text, "{}", text.origin);
                            said += 1;
                        }
                    }
                    Block::Questions(questions) => {
                        assert!(
                            questions.rows.iter().flatten().all(|question| question.text.companion.is_some())
                        );
                        assert!(questions.title.companion.is_none());
                    }
                    Block::Grid { questions, .. } => {
                        assert!(questions.iter().all(|question| question.text.companion.is_some()));
                    }
                    Block::Heading(text) => {
                        assert!(text.companion.is_none());
                        alone += 1;
                    }
                    _ => {}
                }
            }
        }
        assert!(said > 5 && alone > 3, "{local} with {companion}");
    }
}

#[test]
fn a_value_in_the_second_language_is_written_in_it() {
    let (document, _) = in_two("ar", "en");
    let words = document::words(&document);
    assert!(words.contains("My date of birth is \u{2068}2 May 1968\u{2069}."), "{words}");
    assert!(words.contains("My language is \u{2068}Arabic\u{2069}."), "{words}");
}

#[test]
fn the_second_language_is_tagged_and_smaller() {
    let (_, pages) = in_two("ar", "en");
    let elements: Vec<_> = pages
        .pages
        .iter()
        .flat_map(|page| &page.body)
        .flat_map(|placed| &placed.fragment.elements)
        .filter(|element| element.role == layout::Role::Span)
        .collect();
    assert!(elements.len() > 60, "{}", elements.len());
    assert!(elements.iter().all(|element| element.language.as_deref() == Some("en")));
    let file =
        printer_from(stock("ar", "en")).print(&sample("ar"), &profile("us-il"), &options(&IN_TWO)).unwrap();
    assert!(crate::embedded::said(&file).contains("Thank you for your help."));
}

/// A clinic in Illinois with a language line.
fn clinic() -> Profile {
    let settings = fs::read_to_string(at("packets/clinic.toml")).unwrap();
    let settings =
        settings.replace("# [language_line]\n# phone", "[language_line]\nphone").replace("# tty", "tty");
    Profile { clinic: Clinic::read("clinic.toml", &settings).unwrap(), ..profile("us-il") }
}

/// The language page of a packet.
fn notices(tag: &str) -> (Document, Vec<Notice>) {
    let document = printer(tag).merge(&sample(tag), &clinic(), &options(&["language"])).unwrap();
    let Body::Handout(blocks) = &document.parts[0].body else { panic!("it is a handout") };
    let found = blocks.iter().find_map(|block| match block {
        Block::Notices(notices) => Some(notices.clone()),
        _ => None,
    });
    let found = found.unwrap();
    (document, found)
}

#[test]
fn the_notice_stands_in_every_language_of_the_place_but_the_packets() {
    let place = profile("us-il").jurisdiction.notice.languages;
    for tag in languages() {
        let (document, notices) = notices(&tag);
        assert_eq!(notices.len(), place.iter().filter(|other| **other != tag).count(), "{tag}");
        for (notice, other) in notices.iter().zip(place.iter().filter(|other| **other != tag)) {
            assert_eq!(notice.name.text, messages(other).locale().endonym);
            assert!(!notice.text.text.is_empty());
        }
        let own = messages(&tag).text("lang-notice", &second_opinion::messages::Args::new()).unwrap();
        assert!(document::words(&document).contains(&own), "{tag}");
    }
}

#[test]
fn the_card_names_the_language_for_staff_and_in_itself() {
    let card = |tag: &str| document::words(&notices(tag).0);
    let arabic = card("ar");
    assert!(
        arabic.contains("I need an interpreter.") && arabic.contains("Arabic") && arabic.contains("العربية")
    );
    assert!(card("zh-Hans").contains("简体中文") || card("zh-Hans").contains("Mandarin"));
}

#[test]
fn a_language_line_is_printed_in_every_language() {
    let place = clinic();
    let document = printer("es").merge(&sample("es"), &place, &options(&["language"])).unwrap();
    let lines = document::words(&document).matches("312-555-0103").count();
    assert_eq!(lines, place.jurisdiction.notice.languages.len());
}

#[test]
fn a_notice_in_a_language_without_words_is_an_error() {
    let mut place = clinic();
    place.jurisdiction.notice.languages.push("xx".to_owned());
    let faults = printer("es").merge(&sample("es"), &place, &options(&["language"])).unwrap_err().to_string();
    assert!(faults.contains("wants a notice in `xx`") && faults.contains("hint: "), "{faults}");
}
