//! Sources of many records, and the maps from their columns to fields.

mod forms;
mod golden;
mod hostile;
mod maps;
mod properties;

use std::io::Write;
use std::path::{Path, PathBuf};

use second_opinion::batch::Row;
use second_opinion::batch::source::{self, Reading, Source, SourceError};
use second_opinion::fields::FIELDS;
use second_opinion::input::Tree;
use second_opinion::patient::{self, Patient};

use crate::records::today;

fn hostile(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile").join(name)
}

fn open(name: &str) -> Source {
    source::open(&hostile(name), &Reading::default()).unwrap()
}

fn by_id(name: &str) -> Source {
    let reading = Reading { id: Some("patient_id".to_owned()), ..Reading::default() };
    source::open(&hostile(name), &reading).unwrap()
}

/// Opens a text under a name.
fn try_text(name: &str, text: &[u8], reading: &Reading) -> Result<Source, SourceError> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text).unwrap();
    source::open_file(file, name, reading)
}

fn of_text(name: &str, text: &str) -> Source {
    try_text(name, text.as_bytes(), &Reading { language_given: true, ..Reading::default() }).unwrap()
}

fn rows(source: &Source) -> Vec<Row> {
    source.rows().unwrap().map(Result::unwrap).collect()
}

/// What becomes of each row: a patient, or the faults without their files.
fn checked(source: &Source) -> Vec<Result<Patient, String>> {
    let check = |tree: Tree| patient::check(&tree, today()).map(|checked| checked.patient);
    let said = |text: String| {
        text.replace(&format!("{}/", hostile("").display()), "")
            .replace(&hostile("").display().to_string(), "")
    };
    rows(source)
        .into_iter()
        .map(|row| row.record.and_then(check).map_err(|refused| said(refused.to_string())))
        .collect()
}

fn whole(name: &str) -> Vec<Patient> {
    let all: Vec<Patient> = checked(&open(name)).into_iter().map(Result::unwrap).collect();
    assert_eq!(all.len(), 12, "{name}");
    all
}

/// The faults of rows by their numbers.
fn faults(source: &Source) -> Vec<(usize, String)> {
    let numbered = (1..).zip(checked(source));
    numbered.filter_map(|(number, row)| Some((number, row.err()?))).collect()
}

fn names(patients: &[Patient]) -> Vec<&str> {
    patients.iter().map(|patient| patient.text("patient.name.display").unwrap()).collect()
}

/// Every value of a patient as text, to be compared.
fn values(patient: &Patient) -> Vec<(String, String)> {
    let single = FIELDS.iter().filter_map(|field| {
        let texts: Vec<&str> = patient.texts(field.path).collect();
        let date = patient.date(field.path).map(|date| date.to_string());
        let one = patient
            .text(field.path)
            .map(str::to_owned)
            .or(date)
            .or(patient.choice(field.path).map(str::to_owned));
        one.or((!texts.is_empty()).then(|| texts.join("|"))).map(|text| (field.path.to_owned(), text))
    });
    let groups = ["candidates", "records.from"].into_iter().flat_map(|group| {
        patient.entries(group).iter().flatten().map(move |(key, value)| {
            (format!("{group}.{key}"), patient::text(value).unwrap_or_default().to_owned())
        })
    });
    single.chain(groups).collect()
}

fn refusal(name: &str) -> String {
    source::open(&hostile(name), &Reading::default()).unwrap_err().to_string()
}
