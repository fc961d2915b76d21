//! Merged packets: the built-in samples and the three people of `tests/fixtures/records`, as text.
//!
//! `UPDATE=1 cargo test` writes the goldens anew; read the difference before it is committed.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use chrono::NaiveDate;
use second_opinion::{
    builtin, dates,
    document::{self, Document},
    fields,
    input::{self, Format},
    locale::Locale,
    merge::{self, MergeError, Options, Words},
    messages::Messages,
    packet::{self, Packet},
    patient::{self, Patient},
    profile::{Clinic, Jurisdiction, Profile},
};

use crate::printing::LANGUAGES;
use crate::seeds;

/// The day of all goldens.
const TODAY: &str = "2026-11-22";

pub(crate) fn packet() -> Packet {
    packet::builtin().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

pub(crate) fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

/// The patient of a record file.
pub(crate) fn patient(path: &str) -> Patient {
    record(path, &read(path))
}

pub(crate) fn record(name: &str, text: &str) -> Patient {
    let tree = input::read(name, text.as_bytes(), Format::of_name(name).unwrap()).unwrap();
    patient::check(&tree, today()).unwrap().patient
}

/// The words of a built-in locale.
pub(crate) fn messages(tag: &str) -> Messages {
    let files = builtin::files();
    let settings = files.locale(tag).unwrap();
    messages_in(Locale::read(tag, &settings.path, &settings.text).unwrap())
}

/// The words of all built-in languages.
pub(crate) fn others() -> &'static [Arc<Messages>] {
    static OTHERS: OnceLock<Vec<Arc<Messages>>> = OnceLock::new();
    let all = || builtin::locales().into_iter().map(|tag| Arc::new(messages(tag))).collect();
    OTHERS.get_or_init(all)
}

/// English words alone.
pub(crate) fn in_english(english: &Messages) -> Words<'_> {
    beside(english, english)
}

/// The words of a language, and English ones.
pub(crate) fn beside<'w>(local: &'w Messages, english: &'w Messages) -> Words<'w> {
    Words { local, english, others: others(), companion: None }
}

/// The words of a built-in language with settings of one's own.
pub(crate) fn messages_in(locale: Locale) -> Messages {
    let files = builtin::files();
    let words = files.messages(&locale.tag);
    Messages::load(locale, &words).unwrap()
}

/// The neutral clinic in a place.
pub(crate) fn profile(place: &str) -> Profile {
    let (us, illinois) = (read("packets/jurisdictions/us.toml"), read("packets/jurisdictions/us-il.toml"));
    let files = [("us", "us.toml", us.as_str()), ("us-il", "us-il.toml", illinois.as_str())];
    Profile {
        clinic: Clinic::read("clinic.toml", &read("packets/clinic.toml")).unwrap(),
        jurisdiction: Jurisdiction::read(place, &files).unwrap(),
    }
}

pub(crate) fn options(documents: &[&str]) -> Options {
    let documents = documents.iter().map(|id| (*id).to_owned()).collect();
    Options { today: today(), documents, blank: false, large_print: false }
}

/// A built-in packet in a built-in language.
pub(crate) fn merged(
    patient: &Patient,
    place: &str,
    tag: &str,
    options: &Options,
) -> Result<Document, Vec<MergeError>> {
    let (local, english) = (messages(tag), messages("en"));
    merge::merge(&packet(), patient, &profile(place), beside(&local, &english), options)
}

/// A whole document, or all of its faults.
pub(crate) fn merge_or_panic(patient: &Patient, place: &str, tag: &str, options: &Options) -> Document {
    merged(patient, place, tag, options).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// Compares with a golden file, or writes it.
fn golden(name: &str, text: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/text").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    (expected != text).then(|| format!("{} differs: UPDATE=1 writes it anew", path.display()))
}

#[test]
fn the_samples_say_what_their_goldens_say() {
    let mut differences = Vec::new();
    for tag in LANGUAGES {
        let patient = patient(&format!("packets/second-opinion/sample.{tag}.toml"));
        for document in &packet().documents {
            let merged = merge_or_panic(&patient, "us-il", tag, &options(&[&document.id]));
            differences.extend(golden(&format!("{}.{tag}.txt", document.id), &document::words(&merged)));
        }
    }
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn three_people_get_three_packets() {
    let mut differences = Vec::new();
    for name in ["cancer.toml", "caregiver.toml", "child.json"] {
        let patient = patient(&format!("tests/fixtures/records/{name}"));
        let merged = merge_or_panic(&patient, "us-il", "en", &options(&[]));
        let stem = name.split('.').next().unwrap();
        differences.extend(golden(&format!("people/{stem}.en.txt"), &document::words(&merged)));
    }
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn a_blank_packet_holds_no_value_and_no_mark() {
    let merged = merge_or_panic(&Patient::default(), "us", "en", &Options { blank: true, ..options(&[]) });
    let differences: Vec<String> = golden("blank.en.txt", &document::words(&merged)).into_iter().collect();
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn every_message_of_english_is_placed_or_has_a_reason() {
    let packet = packet();
    let english = messages("en");
    let placed: BTreeSet<&str> = packet.message_ids().iter().map(|(id, _)| *id).collect();
    let of_dates: BTreeSet<String> = dates::message_ids().collect();
    let lost = english.ids().filter(|id| !placed.contains(id) && !packet.unused.contains_key(*id));
    assert_eq!(lost.filter(|id| !of_dates.contains(*id)).collect::<Vec<_>>(), Vec::<&str>::new());
    let unknown: Vec<&&str> = placed.iter().filter(|id| !english.has(id)).collect();
    assert_eq!(unknown, Vec::<&&str>::new());
    let excused_twice: Vec<&String> =
        packet.unused.keys().filter(|id| placed.contains(id.as_str())).collect();
    assert_eq!(excused_twice, Vec::<&String>::new());
}

/// The messages that a document prints.
fn printed(document: &Document) -> BTreeSet<&str> {
    document::origins(document).into_iter().filter_map(|origin| origin.split(", ").next()).collect()
}

#[test]
fn every_sample_tells_every_statement() {
    for tag in LANGUAGES {
        let patient = patient(&format!("packets/second-opinion/sample.{tag}.toml"));
        let document = merge_or_panic(&patient, "us-il", tag, &options(&[]));
        let untold: Vec<String> =
            seeds::untold(&printed(&document)).into_iter().map(|seed| seed.says).collect();
        assert_eq!(untold, Vec::<String>::new(), "{tag}");
    }
}

#[test]
fn every_message_of_a_statement_is_printed_for_somebody() {
    let nobody = merge_or_panic(&Patient::default(), "us-il", "en", &Options { blank: true, ..options(&[]) });
    let mut ids = printed(&nobody);
    let files = builtin::files();
    let clinic = files.clinic().unwrap();
    let referral = clinic.text.replacen("# referral_line", "referral_line", 1);
    let mut profile = profile("us-il");
    profile.clinic = Clinic::read("clinic.toml", &referral).unwrap();
    let english = messages("en");
    let child = patient("tests/fixtures/records/child.json");
    let soon = patient("tests/fixtures/records/caregiver.toml");
    let people = [child, soon];
    let merge =
        |person| merge::merge(&packet(), person, &profile, in_english(&english), &options(&[])).unwrap();
    let documents: Vec<Document> = people.iter().map(merge).collect();
    ids.extend(documents.iter().flat_map(printed));
    assert_eq!(seeds::missing(&ids), Vec::<String>::new());
}

#[test]
fn the_field_table_names_every_document_that_prints_a_field() {
    let mut forgotten = Vec::new();
    for document in &packet().documents {
        let known = |path: &&str| fields::find(path).unwrap().documents.contains(&document.id.as_str());
        forgotten.extend(
            document
                .fields()
                .into_iter()
                .filter(|path| !known(path))
                .map(|path| format!("{} {path}", document.id)),
        );
    }
    assert_eq!(forgotten, Vec::<String>::new());
}
