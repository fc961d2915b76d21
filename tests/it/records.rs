//! Records, broken and whole: `tests/fixtures/broken` holds a file for each fault and beside it what the program says.
//!
//! `UPDATE=1 cargo test` writes the expected messages anew; read the difference before it is committed.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use proptest::prelude::*;
use second_opinion::input::{self, Format};
use second_opinion::patient::{self, Checked};

/// The day of all records in the fixtures.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Reads and checks a record; the faults as the user sees them.
pub(crate) fn check(name: &str, bytes: &[u8]) -> Result<Checked, String> {
    let format = Format::of_name(name).unwrap();
    let tree = input::read(name, bytes, format).map_err(|refused| refused.to_string())?;
    patient::check(&tree, today()).map_err(|refused| refused.to_string())
}

fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder)
}

/// Every record of a folder with its name, in order.
fn records(folder: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(fixtures(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut records: Vec<PathBuf> =
        entries.filter(|path| path.extension() != Some("expected".as_ref())).collect();
    records.sort();
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    records.iter().map(|path| (name(path), std::fs::read(path).unwrap())).collect()
}

/// Broken records too large or too regular to be kept as files.
fn made() -> Vec<(String, Vec<u8>)> {
    let deep = 5_000;
    let dots = vec!["a"; deep].join(".");
    let mixed = format!("{{{} = ", vec!["a"; 79].join(".")).repeat(79);
    [
        ("made-1-mb-value.toml", format!("[patient.name]\ndisplay = \"{}\"\n", "Rosa ".repeat(200_000))),
        ("made-2-mb-file.toml", format!("# {}\n", "x".repeat(2 << 20))),
        ("made-5000-deep.json", format!("{}1{}", "[".repeat(deep), "]".repeat(deep))),
        ("made-5000-deep-objects.json", format!("{}1{}", "{\"a\":".repeat(deep), "}".repeat(deep))),
        ("made-5000-deep.toml", format!("a = {}{}\n", "[".repeat(deep), "]".repeat(deep))),
        ("made-5000-deep-open.toml", format!("a = {}", "[".repeat(deep))),
        ("made-5000-deep-dotted.toml", format!("{dots} = 1\n")),
        ("made-5000-deep-header.toml", format!("[{dots}]\n")),
        ("made-6000-deep-mixed.toml", format!("a = {mixed}1{}\n", "}".repeat(79))),
        ("made-20-deep.json", format!("{}{}", "{\"a\":[".repeat(10), "]}".repeat(10))),
        (
            "made-50000-keys.json",
            format!("{{{}\"z\":1}}", (0..50_000).map(|n| format!("\"k{n}\":1,")).collect::<String>()),
        ),
        (
            "made-100-meds.toml",
            format!("patient.name.display = \"Rosa\"\nmeds = [{}]\n", "\"Iron\",".repeat(100)),
        ),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .to_vec()
}

#[test]
fn every_broken_record_gets_its_message() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let cases = [records("broken"), made()].concat();
    assert!(cases.len() > 90);
    for (name, bytes) in cases {
        let said = match check(&name, &bytes) {
            Ok(Checked { warnings, .. }) if warnings.is_empty() => "accepted\n".to_owned(),
            Ok(Checked { warnings, .. }) => {
                warnings.iter().map(|warning| format!("accepted; {warning}\n")).collect()
            }
            Err(refused) => format!("{refused}\n"),
        };
        let file = fixtures("broken").join(format!("{name}.expected"));
        if update {
            std::fs::write(&file, &said).unwrap();
        } else if std::fs::read_to_string(&file).unwrap_or_default() != said {
            wrong.push(format!("{name} says:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn expected_messages_have_their_records() {
    let known: Vec<String> = [records("broken"), made()].concat().into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(fixtures("broken")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if let Some(name) = file.strip_suffix(".expected") {
            assert!(known.iter().any(|known| known == name), "{file} has no record");
        }
    }
}

#[test]
fn whole_records_are_accepted_without_a_word() {
    let sample = |tag: &str| {
        let path = format!("{}/packets/second-opinion/sample.{tag}.toml", env!("CARGO_MANIFEST_DIR"));
        (format!("sample.{tag}.toml"), std::fs::read(path).unwrap())
    };
    for (name, bytes) in [records("records"), vec![sample("en"), sample("ar")]].concat() {
        let checked = check(&name, &bytes).unwrap_or_else(|refused| panic!("{refused}"));
        assert_eq!(checked.warnings, [], "{name}");
    }
}

/// Files a fuzzer would find: something like TOML or JSON, with anything between.
fn almost_a_record() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        "[\\[\\]{}\"'=:,.\\\\#\n]{1,4}".prop_map(String::into_bytes),
        "(patient|name|display|candidates|records|from|birth_date|1951-03-14|true|null|[0-9]{1,4}) ?"
            .prop_map(String::into_bytes),
        "\\PC{0,8}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in almost_a_record()) {
        for name in ["a.toml", "a.json"] {
            let said = check(name, &bytes);
            prop_assert!(said.is_ok() || said.is_err_and(|said| said.starts_with(name)));
        }
    }

    #[test]
    fn any_text_in_a_field_is_kept_or_refused_with_its_field(text in any::<String>()) {
        let escaped: String = text.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect();
        let record = format!("patient.name.display = \"{escaped}\"");
        match check("a.toml", record.as_bytes()) {
            Ok(checked) => {
                let kept = checked.patient.text("patient.name.display").unwrap();
                prop_assert!(!kept.is_empty() && kept.trim() == kept && !kept.chars().any(char::is_control));
            }
            Err(said) => prop_assert!(said.contains("field `patient.name.display`: ")),
        }
    }
}
