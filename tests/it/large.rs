//! Large print: what it says, in which order, and who asks for it.

use std::{collections::BTreeMap, process::Command};

use hayro::hayro_syntax::Pdf;
use second_opinion::{
    document::{self, Block, Body, Document},
    layout::{Edition, TextLine},
    merge::Options,
    profile::Paper,
};

use crate::cli::DATE;
use crate::editions::{each_language_and_paper, packet};
use crate::packets::{messages, options, profile};
use crate::pages::placed_lines;
use crate::printing::{at, languages, person, printer_of, sample};

#[test]
fn the_form_is_the_same_in_both_editions() {
    let lines = |edition| {
        let mut printer = printer_of(messages("ar"), Paper::Letter, edition);
        let packet = packet(&mut printer, "ar", &sample("ar"), &options(&["records"]));
        let forms = (0..packet.forms.len()).filter(|page| packet.forms[*page]);
        let body = |page: usize| {
            packet.pages.pages[page].body.iter().map(|placed| (placed.x, placed.y, placed.fragment.height))
        };
        forms.flat_map(|page| body(page).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let regular = lines(Edition::Regular);
    assert!(regular.len() > 8);
    assert_eq!(regular, lines(Edition::Large));
}

/// Large print says what the regular edition says: some of it oftener, and the form's words again, numbered.
#[test]
fn large_print_leaves_no_word_out_and_adds_none() {
    for language in &languages() {
        let printer = printer_of(messages(language), Paper::Letter, Edition::Regular);
        let words = |options: &Options| {
            let document = printer.merge(&person("cancer.toml"), &profile("us-il"), options).unwrap();
            let mut words: BTreeMap<String, u32> = BTreeMap::new();
            document::words(&document)
                .lines()
                .for_each(|line| *words.entry(line.to_owned()).or_default() += 1);
            words
        };
        let regular = words(&options(&[]));
        let large = words(&Options { large_print: true, ..options(&[]) });
        let lost: Vec<&String> = regular
            .iter()
            .filter(|(line, count)| large.get(*line) < Some(count))
            .map(|(line, _)| line)
            .collect();
        assert_eq!(lost, Vec::<&String>::new(), "{language}");
        let unnumbered =
            |line: &str| line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start().to_owned();
        let added: Vec<&String> = large
            .keys()
            .filter(|line| !regular.contains_key(*line) && !regular.contains_key(&unnumbered(line)))
            .collect();
        assert_eq!(added, Vec::<&String>::new(), "{language}");
    }
}

/// A page is for one doctor; only the scores are for all.
#[test]
fn each_doctor_has_separate_pages() {
    for (language, paper) in &each_language_and_paper() {
        let mut printer = printer_of(messages(language), *paper, Edition::Large);
        let document = printer.merge(&sample(language), &profile("us-il"), &options(&["meet"])).unwrap();
        let doctors = doctors(&document);
        assert_eq!(doctors.len(), 3);
        let pages = printer.lay_out(&document).unwrap();
        let on = |page: usize| {
            let lines: Vec<String> = placed_lines(&pages, page).iter().map(TextLine::words).collect();
            doctors.iter().filter(|doctor| lines.contains(doctor)).count()
        };
        let counts: Vec<usize> = (0..pages.pages.len()).map(on).collect();
        // The scores stand by themselves, after all that is for one doctor; Nastaliq needs a second page for them.
        let scores: Vec<usize> = (0..counts.len()).filter(|page| counts[*page] == 2).collect();
        let last_alone = counts.iter().rposition(|count| *count == 1).unwrap();
        assert!(matches!(scores.as_slice(), [_] | [_, _]), "{language}: {counts:?}");
        assert!(scores.iter().all(|page| *page > last_alone), "{language}: {counts:?}");
        assert!(
            !counts.contains(&3) && counts.iter().filter(|count| **count == 1).count() >= 6,
            "{counts:?}"
        );
    }
}

/// The titles of the doctors; on the page of scores the first has a name.
fn doctors(document: &Document) -> Vec<String> {
    let handouts = document.parts.iter().filter_map(|part| match &part.body {
        Body::Handout(blocks) => Some(blocks),
        Body::Form(_) => None,
    });
    let doctors = handouts.flatten().filter_map(|block| match block {
        Block::Doctors(doctors) => Some(doctors),
        _ => None,
    });
    // Isolates steer the line and are not in it.
    let plain = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    doctors.flatten().map(|doctor| plain(&doctor.title.text)).collect()
}

/// The packet of a record that asks for large print, as the program writes it.
fn printed(arguments: &[&str]) -> Pdf {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("r.toml");
    std::fs::write(&record, "[patient]\nname.display = \"Rosa Delgado\"\nlarge_print = true\n").unwrap();
    let record = record.to_str().unwrap();
    let all = [&["generate", record, DATE, "-o", "-", "--documents=script"], arguments].concat();
    let output = Command::new(env!("CARGO_BIN_EXE_second-opinion")).args(all).env_clear().output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Pdf::new(output.stdout).unwrap()
}

#[test]
fn the_record_asks_for_large_print_and_the_flag_wins() {
    let large = printed(&[]).pages().len();
    assert_eq!(printed(&["--large-print"]).pages().len(), large);
    assert!(printed(&["--large-print=false"]).pages().len() < large);
}

#[test]
fn the_paper_is_the_clinics_or_the_one_asked_for() {
    let size = |arguments: &[&str]| printed(arguments).pages()[0].render_dimensions();
    assert_eq!(size(&[]), (612.0, 792.0));
    assert_eq!(size(&["--paper", "a4"]), (595.28, 841.89));
    let folder = tempfile::tempdir().unwrap();
    let clinic = folder.path().join("clinic.toml");
    let settings = std::fs::read_to_string(at("packets/clinic.toml")).unwrap().replace("letter", "a4");
    std::fs::write(&clinic, settings).unwrap();
    let clinic = ["--clinic", clinic.to_str().unwrap()];
    assert_eq!(size(&clinic), (595.28, 841.89));
    assert_eq!(size(&[&clinic[..], &["--paper=letter"]].concat()), (612.0, 792.0));
}
