//! The README's examples are what the program really takes.

use std::{fs, path::Path};

use second_opinion::{
    input::{self, Format},
    patient,
    profile::Clinic,
};

use crate::{cli, packets};

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

/// The fenced blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let readme = readme();
    let fence = format!("```{language}\n");
    readme.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_record_is_taken_without_a_warning() {
    let record = &blocks("toml")[0];
    let tree = input::read("record.toml", record.as_bytes(), Format::Toml).unwrap();
    let checked = patient::check(&tree, packets::today()).unwrap();
    assert!(checked.warnings.is_empty());
}

#[test]
fn the_clinic_is_taken() {
    Clinic::read("clinic.toml", &blocks("toml")[1]).unwrap();
}

#[test]
fn the_first_commands_are_the_ones_that_count() {
    let commands = blocks("sh");
    assert_eq!(commands[0].trim(), "cargo run --release -- generate --sample");
    assert_eq!(commands[1].trim(), "cargo test");
    let ci = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run")).unwrap();
    assert!(ci.lines().any(|line| line == commands[1].trim()), "CI runs the README's test command");
}

#[test]
fn every_command_of_the_examples_is_known() {
    for line in blocks("sh")[2].lines() {
        let command = line.split('#').next().unwrap().split(['<', '>']).next().unwrap();
        let arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
        let record = blocks("toml")[0].clone();
        // `record.toml` is handed over as standard input: the examples run in a folder of their own.
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|argument| if *argument == "record.toml" { "-" } else { argument })
            .collect();
        let (code, _, err) = cli::said(&arguments, record.as_bytes());
        assert_eq!(code, 0, "{line}: {err}");
    }
}
