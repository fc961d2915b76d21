//! Every file of `tests/fixtures/hostile` is read as a clerk would want it.
//!
//! Those files are made to break programs. Where there was a choice, the clerk's rule is: a row is made as it was meant
//! or refused by its number, and no row is ever lost, moved or mended by guessing.

use second_opinion::batch::source::{self, Reading};
use second_opinion::patient;

use super::{by_id, checked, faults, hostile, names, of_text, open, refusal, rows, try_text, values, whole};

#[test]
fn every_field_of_a_row_is_where_it_belongs() {
    let patients = whole("ok_lf.csv");
    let of = |row: usize, path: &str| patients[row - 1].text(path);
    assert_eq!(of(3, "patient.name.display"), Some("Patrick Ruiz"));
    assert_eq!(of(3, "patient.name.legal_latin"), Some("Patrick Ruiz"));
    assert_eq!(of(1, "patient.name.display"), Some("عائشہ اعوان"));
    assert_eq!(of(1, "patient.name.legal_latin"), None, "a name in other letters leaves a writing line");
    assert_eq!(of(6, "patient.name.display"), Some("白秀玲"), "the family comes first, without a space");
    assert_eq!(patients[2].date("patient.birth_date").unwrap().to_string(), "1961-05-17");
    assert_eq!(patients[2].choice("patient.gender"), Some("male"));
    assert_eq!(
        patients[2].texts("patient.address.lines").collect::<Vec<_>>(),
        ["6405 Conrad Causeway Suite 598", "Unit C"]
    );
    assert_eq!(patients[0].texts("patient.address.lines").count(), 1, "an empty cell is no line");
    for (path, value) in [
        ("patient.mrn", "MRN070000002"),
        ("patient.language", "fr"),
        ("patient.address.city", "Yorktown"),
        ("patient.address.state", "IL"),
        ("patient.address.zip", "54623"),
        ("patient.phone", "847-555-0177"),
        ("condition.name", "Lumbar spinal stenosis"),
        ("doctor.current.name", "Dr. Rice"),
        ("doctor.current.practice", "St. Brigid Health Center"),
        ("coverage.payer", "Blue Heron Health, Inc."),
    ] {
        assert_eq!(of(3, path), Some(value), "{path}");
    }
    let name = |group: &str| patient::text(&patients[2].entries(group)[0]["name"]).map(str::to_owned);
    assert_eq!(name("records.from").as_deref(), Some("St. Brigid Health Center"));
    assert!(name("candidates").is_some_and(|name| name.starts_with("Dr. ")));
    assert!(open("ok_lf.csv").notes().is_empty());
}

#[test]
fn however_the_table_is_written_its_rows_are_the_same() {
    let expected: Vec<_> = whole("ok_lf.csv").iter().map(values).collect();
    for name in
        ["ok_crlf.csv", "bom.csv", "semicolon.csv", "utf16le_bom.csv", "header_reordered.csv", "ok.jsonl"]
    {
        assert_eq!(whole(name).iter().map(values).collect::<Vec<_>>(), expected, "{name}");
    }
    let ok = std::fs::read_to_string(hostile("ok_lf.csv")).unwrap();
    let big_endian: Vec<u8> =
        [0xfe, 0xff].into_iter().chain(ok.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let list =
        format!("[{}]", std::fs::read_to_string(hostile("ok.jsonl")).unwrap().trim().replace('\n', ","));
    for (name, text) in [
        ("p.csv", big_endian),
        ("p.json", list.clone().into_bytes()),
        ("no name", list.into_bytes()),
        ("p", ok.replace('\n', "\r").into_bytes()),
    ] {
        let source = try_text(name, &text, &Reading::default()).unwrap();
        let found: Vec<_> = checked(&source).into_iter().map(|row| values(&row.unwrap())).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn what_was_detected_is_said() {
    assert_eq!(open("semicolon.csv").notes(), ["semicolons stand between its columns"]);
    assert_eq!(open("utf16le_bom.csv").notes(), ["it is written in UTF-16"]);
    assert_eq!(
        open("extra_columns.csv").notes(),
        ["no field takes columns `extra1`, `ssn`; a map can name them under `ignore`"]
    );
    assert_eq!(whole("extra_columns.csv").len(), 12);
    let tabs = std::fs::read_to_string(hostile("semicolon.csv")).unwrap().replace(';', "\t");
    assert_eq!(of_text("p.tsv", &tabs).notes(), ["tabs stand between its columns"]);
    assert_eq!(rows(&of_text("p.tsv", &tabs)).len(), 12);
}

#[test]
fn bad_bytes_fail_their_rows_alone() {
    let found = faults(&open("one_bad_byte.csv"));
    assert_eq!(found.len(), 1);
    let bytes = std::fs::read(hostile("one_bad_byte.csv")).unwrap();
    let at = bytes.iter().position(|byte| *byte == 0xff).unwrap();
    assert_eq!(
        found[0],
        (
            6,
            format!(
                "one_bad_byte.csv: row 6: byte {at} of the file is not UTF-8\n  hint: save the file as UTF-8"
            )
        )
    );
    let latin = faults(&open("latin1.csv"));
    assert_eq!(latin.len(), 12, "no row is printed with letters that were lost");
    assert!(latin.iter().all(|(row, said)| said.contains(&format!("row {row}: byte "))), "{latin:?}");
}

#[test]
fn line_breaks_in_cells_are_breaks_or_spaces() {
    let patients = whole("embedded_newlines.csv");
    assert_eq!(patients[0].texts("patient.address.lines").collect::<Vec<_>>(), ["1 Main St", "Floor 2"]);
    assert_eq!(patients[0].text("condition.name"), Some("First line Second line Third"));
}

#[test]
fn an_open_quote_is_told_by_its_row_and_swallows_no_other() {
    let found = faults(&open("unbalanced_quote.csv"));
    assert_eq!(rows(&open("unbalanced_quote.csv")).len(), 12);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].1.starts_with("unbalanced_quote.csv: row 5: a quotation mark opens a cell"),
        "{found:?}"
    );
}

#[test]
fn short_and_long_rows_are_refused_and_never_shifted() {
    assert_eq!(
        faults(&open("short_row.csv")),
        [(
            3,
            "short_row.csv: row 3: the row has 17 cells, and the header 19\n  hint: a cell is missing; nothing was moved to \
             fill it"
                .to_owned()
        )]
    );
    // Two rows have three cells for which the header has columns; the other rows lack them.
    let found = faults(&open("long_row.csv"));
    assert_eq!(found.iter().map(|(row, _)| *row).collect::<Vec<_>>(), (3..=12).collect::<Vec<_>>());
    let source = of_text("p.csv", "given,family\nRosa,Delgado,x\nWalter,Kim\n");
    assert_eq!(faults(&source).len(), 1);
    assert!(faults(&source)[0].1.starts_with("p.csv: row 1: the row has 3 cells, and the header only 2"));
}

#[test]
fn columns_are_told_before_rows() {
    assert_eq!(
        refusal("missing_column.csv").split_once(": ").unwrap().1,
        "no column is the language\n  hint: name a column `language`, or give `--language` for all rows, or write a map: \
         `--suggest-map` begins one"
    );
    let given = Reading { language_given: true, ..Reading::default() };
    assert_eq!(rows(&source::open(&hostile("missing_column.csv"), &given).unwrap()).len(), 12);
    let several =
        try_text("p.csv", b"phone,Phone,city,state\n1\n", &Reading::default()).unwrap_err().to_string();
    assert_eq!(several.matches("p.csv: ").count(), 3, "{several}");
    assert!(several.starts_with("p.csv: columns `phone` and `Phone` have the same name"));
    let unknown = Reading { id: Some("patientid".to_owned()), ..Reading::default() };
    let said = source::open(&hostile("ok_lf.csv"), &unknown).unwrap_err().to_string();
    assert!(said.contains("there is no column `patientid`\n  hint: did you mean `patient_id`?"), "{said}");
}

#[test]
fn ids_that_stand_twice_are_found_before_the_first_packet() {
    let survey = by_id("duplicate_ids.csv").survey().unwrap();
    assert_eq!((survey.rows, survey.faults.len()), (12, 1));
    let said = survey.faults[0].to_string();
    assert!(said.contains("rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 have the same id"), "{said}");
    assert!(!said.contains("MRN1"));
    // Without an id column rows go by their numbers: twelve packets, and a warning.
    let plain = open("duplicate_ids.csv").survey().unwrap();
    assert!(plain.faults.is_empty());
    assert!(plain.warnings[0].to_string().contains("have the same chart number"));
    assert!(open("ok_lf.csv").survey().unwrap().warnings.is_empty());
}

#[test]
fn the_digest_is_that_of_the_bytes() {
    let survey = open("ok_lf.csv").survey().unwrap();
    let hex: String = survey.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, sha256(&std::fs::read(hostile("ok_lf.csv")).unwrap()));
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is no safe name of a file is no id. Without an id column the same rows are made: a chart number may be anything.
#[test]
fn ids_that_could_leave_the_folder_are_refused() {
    let found = rows(&by_id("id_paths.csv"));
    let ids: Vec<Option<&str>> = found.iter().map(|row| row.id.as_deref()).collect();
    assert_eq!(found.len(), 12);
    assert!(ids.iter().flatten().all(|id| *id == "CON"), "{ids:?}");
    let said = faults(&by_id("id_paths.csv"));
    assert_eq!(said.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]);
    assert!(said[0].1.contains("row 1, column `patient_id`: field `record.id`: not a key"), "{said:?}");
    assert!(said.iter().any(|(row, said)| *row == 9 && said.contains("the row has no id")), "{said:?}");
    assert!(!said.iter().any(|(_, said)| said.contains("passwd")));
    let plain = faults(&open("id_paths.csv"));
    assert_eq!(
        plain.iter().map(|(row, _)| *row).collect::<Vec<_>>(),
        [8],
        "its number is longer than a chart number"
    );
}

#[test]
fn cells_are_text_and_nothing_else() {
    let families: Vec<String> = whole("formula_cells.csv")
        .iter()
        .map(|p| p.text("patient.name.display").unwrap().to_owned())
        .collect();
    for literal in
        ["=1+1", "@SUM(1)", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "${HOME}", "`id`"]
    {
        assert!(families.iter().any(|name| name.contains(literal)), "{literal}: {families:?}");
    }
    let patients = whole("fluent_injection.csv");
    assert!(names(&patients).iter().any(|name| name.starts_with("{ $diagnosis } ")));
    assert!(names(&patients).iter().any(|name| name.starts_with("{\"\"} ")));
}

#[test]
fn space_goes_and_marks_of_direction_go() {
    assert_eq!(names(&whole("whitespace.csv")), names(&whole("ok_lf.csv")));
    let marks =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(names(&whole("bidi_attack.csv")).iter().all(|name| !name.contains(marks)));
    assert_eq!(names(&whole("nfd_names.csv"))[0], "José Nguyễn", "NFC");
}

#[test]
fn dates_are_never_guessed() {
    let found = faults(&open("dates.csv"));
    let rows: Vec<usize> = found.iter().map(|(row, _)| *row).collect();
    assert_eq!(rows, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert!(
        found[4]
            .1
            .starts_with("dates.csv: row 6, column `birth_date`: field `patient.birth_date`: not a date"),
        "{}",
        found[4].1
    );
    assert!(found.iter().all(|(_, said)| !said.contains("1961")), "no value is shown");
}

#[test]
fn what_is_too_long_is_refused_by_its_row() {
    assert_eq!(faults(&open("long_fields.csv")).len(), 3);
    assert_eq!(rows(&open("unsupported_scripts.csv")).len(), 12);
    assert_eq!(whole("language_tags.csv").len(), 12);
}

#[test]
fn a_broken_line_of_json_fails_alone() {
    let found = faults(&open("bad_line.jsonl"));
    assert_eq!(found.len(), 1);
    assert!(found[0].1.starts_with("bad_line.jsonl: row 6: not valid JSON"), "{found:?}");
    assert_eq!(rows(&open("bad_line.jsonl")).len(), 13, "twelve patients and the broken line");
}

#[test]
fn deep_json_is_one_refused_row() {
    let found = faults(&open("deep.json"));
    assert_eq!(found.len(), 1);
    assert!(found[0].1.starts_with("deep.json: row 1: the file ends within this row"), "{found:?}");
}

#[test]
fn numbers_where_texts_should_be_are_told_by_field() {
    assert!(refusal("numbers.jsonl").contains("no column is the language"));
    let given = Reading { language_given: true, ..Reading::default() };
    let found = faults(&source::open(&hostile("numbers.jsonl"), &given).unwrap());
    assert_eq!(found.len(), 1);
    for (column, field) in [
        ("patient_id", "patient.mrn"),
        ("given", "patient.name.display"),
        ("birth_date", "patient.birth_date"),
    ] {
        let place = format!("numbers.jsonl: row 1, column `{column}`: field `{field}`: a number where");
        assert!(found[0].1.contains(&place), "{place}: {found:?}");
    }
}

#[test]
fn other_people_s_json_is_refused() {
    assert!(refusal("fhir_self_ref.json").contains("no column is the patient's name"));
    assert!(faults(&open("fhir_empty.json"))[0].1.contains("missing"));
}
