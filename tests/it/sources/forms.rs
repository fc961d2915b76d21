//! Forms of sources: our own records, folders, and what is none; and what a row keeps of its text.

use std::path::Path;

use second_opinion::batch::source::{self, Reading};

use super::{faults, of_text, rows, try_text};

const RECORD: &str = "{\"record\": {\"id\": \"a-1\"}, \"patient\": {\"name\": {\"display\": \"Rosa Delgado\"}, \"language\": \"es\"}}";

#[test]
fn records_in_our_own_form_need_no_columns() {
    let text = format!("{RECORD}\n{{\"patient\": {{\"nmae\": 1}}}}\n");
    let source = try_text("p.jsonl", text.as_bytes(), &Reading::default()).unwrap();
    let found = rows(&source);
    assert_eq!(found.iter().map(|row| row.id.as_deref()).collect::<Vec<_>>(), [Some("a-1"), None]);
    let said = faults(&source);
    assert!(said[0].1.contains("p.jsonl: row 2: field `patient.nmae`: no such field"), "{said:?}");
    let pretty = RECORD.replace(", ", ",\n");
    assert_eq!(rows(&of_text("p.json", &pretty)).len(), 1, "a record of several lines is one");
    let twice = try_text("p.json", format!("[{RECORD},{RECORD}]").as_bytes(), &Reading::default()).unwrap();
    assert_eq!(twice.survey().unwrap().faults.len(), 1);
}

#[test]
fn a_folder_of_records_is_read_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("b.toml", "patient.name.display = \"Walter Kim\"\npatient.phone = 1\n");
    write("a.json", RECORD);
    write("notes.txt", "x");
    let source = source::open(folder.path(), &Reading::default()).unwrap();
    assert_eq!(source.notes(), ["one thing in it ends neither in .toml nor in .json and is left out"]);
    let found = rows(&source);
    assert_eq!(
        found.iter().map(|row| (row.number, row.id.as_deref())).collect::<Vec<_>>(),
        [(1, Some("a-1")), (2, None)]
    );
    assert!(faults(&source)[0].1.contains("b.toml:2:17: field `patient.phone`"), "{:?}", faults(&source));
    assert_eq!(source.survey().unwrap().rows, 2);
    let columns = source::columns(folder.path()).unwrap_err().to_string();
    assert!(columns.contains("is a folder, and has no columns"), "{columns}");
    let wrong = Reading { id: Some("patient_id".to_owned()), ..Reading::default() };
    assert!(
        source::open(folder.path(), &wrong)
            .unwrap_err()
            .to_string()
            .contains("there is no field `patient_id`")
    );
}

#[test]
fn what_is_no_source_is_told() {
    let said = |name: &str, bytes: &[u8]| try_text(name, bytes, &Reading::default()).unwrap_err().to_string();
    assert!(said("p.csv", b"").contains("is empty"));
    assert!(said("p.csv", b"\xef\xbb\xbf\n\n").contains("is empty"));
    assert!(said("p.xlsx", b"PK\x03\x04\x14\0").contains("is no text"));
    assert!(said("p.csv", b"g\xe9\n").contains("byte 1 of the file is not UTF-8"));
    assert!(said("p.csv", b"given,\"family\n").contains("a quotation mark"));
    let missing = source::open(Path::new("/nonexistent.csv"), &Reading::default()).unwrap_err();
    assert!(missing.to_string().contains("`/nonexistent.csv` cannot be read"));
}

#[test]
fn a_row_keeps_its_text_only_when_asked() {
    let text = b"given,family,language\r\nA,\"B\r\nC\",en\r\nA\n\"A,B,en\nA,\xff,en\n";
    let all = rows(&try_text("p.csv", text, &Reading::default()).unwrap());
    assert!(all.iter().all(|row| row.text.is_none()));
    let keep = Reading { keep_text: true, ..Reading::default() };
    let kept = |name: &str, text: &[u8]| {
        let rows = rows(&try_text(name, text, &keep).unwrap());
        rows.into_iter().map(|row| row.text.unwrap().expose().clone()).collect::<Vec<_>>()
    };
    assert_eq!(kept("p.csv", text), ["A,\"B\nC\",en", "A", "\"A,B,en", "A,\u{fffd},en"]);
    assert_eq!(kept("p.jsonl", b"{\"patient\":{}}\n\n{oops\n"), ["{\"patient\":{}}", "{oops"]);
    assert_eq!(kept("p.json", b"[{\"patient\":{}}, {\"pat"), ["{\"patient\":{}}", " {\"pat"]);
    let rows = rows(&try_text("p.csv", text, &keep).unwrap());
    assert!(!format!("{rows:?}").contains("B\\nC"), "a log shows no row");
}
