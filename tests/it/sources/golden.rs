//! What the built-in map makes of a file of forty-two people in twenty-one languages.

use std::fs;

use second_opinion::patient::{Patient, Value};

use super::{checked, open};
use crate::printing::at;

/// What the fields of the built-in map are filled with, in this order; a group's is its first entry.
const PATHS: [&str; 19] = [
    "patient.name.display",
    "patient.name.legal_latin",
    "patient.birth_date",
    "patient.gender",
    "patient.language",
    "patient.address.lines",
    "patient.address.city",
    "patient.address.state",
    "patient.address.zip",
    "patient.phone",
    "patient.mrn",
    "condition.name",
    "doctor.current.name",
    "doctor.current.practice",
    "coverage.payer",
    "coverage.plan",
    "coverage.member_id",
    "records.from.name",
    "candidates.name",
];

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.expose().replace('\n', " / "),
        Value::Date(date) => date.expose().to_string(),
        Value::Choice(word) => (*word).to_owned(),
        Value::Choices(words) => words.join(" "),
        Value::Flag(flag) => flag.to_string(),
        Value::Texts(texts) => {
            texts.iter().map(|text| text.expose().as_str()).collect::<Vec<_>>().join(" / ")
        }
    }
}

/// The value of a field, or of its group's first entry; `-` where there is none.
fn field(patient: &Patient, path: &str) -> String {
    let (group, key) = path.rsplit_once('.').unwrap();
    let first = patient.entries(group).first().and_then(|entry| entry.get(key));
    patient.get(path).or(first).map_or_else(|| "-".to_owned(), shown)
}

fn lines(name: &str) -> Vec<String> {
    let line = |patient: Patient| PATHS.map(|path| field(&patient, path)).join(" | ");
    checked(&open(name)).into_iter().map(|row| line(row.unwrap())).collect()
}

/// `UPDATE=1 cargo test` writes the golden anew; read the difference before it is committed.
#[test]
fn the_builtin_map_reads_every_script_and_table_alike() {
    let path = at("tests/goldens/patients_42.txt");
    let found = lines("patients_42.csv");
    let text: String = found.iter().zip(1..).map(|(line, row)| format!("{row}: {line}\n")).collect();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap());
    assert_eq!(found, lines("patients_42.jsonl"), "cells and JSON are one");
}
