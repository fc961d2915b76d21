//! Files of many rows: `tests/fixtures/hostile` holds a table or list for each thing that goes wrong in an office, and a
//! test says here what reading makes of it. Where several answers would be sane, the one that was chosen is named.

use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::PathBuf;

use proptest::prelude::*;
use second_opinion::batch::Row;
use second_opinion::batch::map::Map;
use second_opinion::batch::source::{self, Reading, Source, SourceError};
use second_opinion::input::Item;
use second_opinion::patient::{self, Patient, Value};

use crate::packets::today;
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

fn hostile(name: &str) -> PathBuf {
    at("tests/fixtures/hostile").join(name)
}

fn opened(name: &str) -> Source {
    source::open(&hostile(name), &Reading::default()).unwrap()
}

fn rows_of(source: &Source) -> Vec<Row> {
    source.rows().unwrap().map(Result::unwrap).collect()
}

fn rows(name: &str) -> Vec<Row> {
    rows_of(&opened(name))
}

/// Why a source cannot be read, without the folder of its file.
fn refused(name: &str, reading: &Reading) -> String {
    let error = source::open(&hostile(name), reading).unwrap_err();
    error.to_string().replace(&hostile(name).display().to_string(), name)
}

/// A file that is read under this name.
fn open_bytes(name: &str, bytes: &[u8], reading: &Reading) -> Result<Source, SourceError> {
    let mut file: File = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    source::open_file(file, name, reading)
}

fn rows_of_bytes(name: &str, bytes: &[u8], reading: &Reading) -> Vec<Row> {
    rows_of(&open_bytes(name, bytes, reading).unwrap())
}

/// What is wrong with rows, each as `6 not-utf8`, with the field where one is at fault.
fn faults(rows: &[Row]) -> Vec<String> {
    let of_row = |row: &Row| {
        let checked = row.record.clone().and_then(|tree| patient::check(&tree, today()));
        let told = |fault: &second_opinion::faults::Fault| {
            let field = fault.field.as_ref().map_or_else(String::new, |field| format!(" {field}"));
            format!("{} {}{field}", row.number, fault.why.code())
        };
        checked.err().map_or_else(Vec::new, |refused| refused.faults.iter().map(told).collect())
    };
    rows.iter().flat_map(of_row).collect()
}

fn patient(row: &Row) -> Patient {
    patient::check(row.record.as_ref().unwrap(), today()).unwrap().patient
}

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

/// All that a row says, on a line.
fn line(row: &Row) -> String {
    let patient = patient(row);
    PATHS.map(|path| field(&patient, path)).join(" | ")
}

fn lines(name: &str) -> Vec<String> {
    rows(name).iter().map(line).collect()
}

fn column(name: &str, path: &str) -> Vec<String> {
    rows(name).iter().map(|row| field(&patient(row), path)).collect()
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

#[test]
fn names_stand_in_the_order_of_their_script() {
    let names = column("patients_42.csv", PATHS[0]);
    let latin = column("patients_42.csv", PATHS[1]);
    for (row, name) in
        [(1, "陳美蘭"), (9, "하주원"), (16, "田中直人"), (5, "يقين آل سعود"), (4, "Thảo Nguyễn")]
    {
        assert_eq!(names[row - 1], name);
        assert_eq!(latin[row - 1], if row == 4 { name } else { "-" });
    }
}

#[test]
fn every_way_of_writing_a_table_gives_the_same_rows() {
    let want = lines("ok_lf.csv");
    assert_eq!(want.len(), 12);
    for name in
        ["ok_crlf.csv", "bom.csv", "semicolon.csv", "utf16le_bom.csv", "header_reordered.csv", "ok.jsonl"]
    {
        assert_eq!(lines(name), want, "{name}");
    }
    assert_eq!(lines("extra_columns.csv"), want);
    assert_eq!(column("whitespace.csv", PATHS[0]), column("ok_lf.csv", PATHS[0]), "space around is none");
}

/// A letter with its marks after it is the letter that has them, and Latin.
#[test]
fn names_may_be_written_with_loose_marks() {
    for path in &PATHS[..2] {
        assert!(column("nfd_names.csv", path).iter().all(|name| name == "José Nguyễn"), "{path}");
    }
}

#[test]
fn the_operator_is_told_how_a_table_is_written_and_what_is_left_out() {
    let notes = |name: &str| opened(name).notes().join("; ");
    assert_eq!(notes("ok_lf.csv"), "");
    assert_eq!(notes("bom.csv"), "");
    assert_eq!(notes("semicolon.csv"), "semicolons stand between its columns");
    assert_eq!(notes("utf16le_bom.csv"), "it is written in UTF-16");
    let left = "no field takes columns `extra1`, `ssn`; a map can name them under `ignore`";
    assert_eq!(notes("extra_columns.csv"), left);
}

#[test]
fn bytes_that_are_no_text_fail_their_row_alone() {
    let all = rows("one_bad_byte.csv");
    assert_eq!((all.len(), faults(&all)), (12, vec!["6 not-utf8".to_owned()]));
    let all = faults(&rows("latin1.csv"));
    assert_eq!(all, (1..=12).map(|row| format!("{row} not-utf8")).collect::<Vec<_>>());
}

#[test]
fn line_breaks_within_quotation_marks_stay_in_their_cell() {
    let all = rows("embedded_newlines.csv");
    assert_eq!((all.len(), faults(&all)), (12, Vec::new()));
    assert_eq!(field(&patient(&all[0]), "patient.address.lines"), "1 Main St / Floor 2");
    assert_eq!(field(&patient(&all[1]), "patient.address.lines"), "1 Main St / Floor 2 / Apt 16");
    assert_eq!(
        field(&patient(&all[0]), "condition.name"),
        "First line Second line Third",
        "a field of one line"
    );
}

#[test]
fn an_open_quotation_mark_fails_its_row_alone() {
    let all = rows("unbalanced_quote.csv");
    assert_eq!((all.len(), faults(&all)), (12, vec!["5 open-quote".to_owned()]));
}

#[test]
fn rows_of_another_length_fail_and_nothing_is_shifted() {
    let all = rows("short_row.csv");
    assert_eq!((all.len(), faults(&all)), (12, vec!["3 short-row".to_owned()]));
    // Its header is what is long: one row has as many cells, and the others are short.
    let all = rows("long_row.csv");
    assert_eq!(all.len(), 12);
    assert!(faults(&all).iter().all(|fault| fault.ends_with(" short-row")));
    let long = rows_of_bytes("p.csv", b"given,family,language\nA,B,en\nA,B,en,x\n", &Reading::default());
    assert_eq!(faults(&long), ["2 long-row"]);
}

#[test]
fn a_column_that_is_missing_is_told_before_any_row() {
    let error = refused("missing_column.csv", &Reading::default());
    assert!(error.starts_with("missing_column.csv: no column is the language\n  hint: "), "{error}");
    let given = Reading { language_given: true, ..Reading::default() };
    let source = source::open(&hostile("missing_column.csv"), &given).unwrap();
    assert_eq!(faults(&rows_of(&source)), [""; 0]);
}

#[test]
fn ids_are_compared_before_the_first_packet() {
    let with_id = Reading { id: Some("patient_id".to_owned()), ..Reading::default() };
    let survey =
        |name: &str, reading: &Reading| source::open(&hostile(name), reading).unwrap().survey().unwrap();
    let same = survey("duplicate_ids.csv", &with_id);
    assert_eq!((same.rows, same.faults.len(), same.warnings.len()), (12, 1, 1));
    let told = same.faults[0].to_string();
    assert!(told.contains("rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 have the same id"), "{told}");
    assert!(!told.contains("MRN1"));
    let numbers = survey("duplicate_ids.csv", &Reading::default());
    assert_eq!((numbers.faults.len(), numbers.warnings.len()), (0, 1), "rows by number are never one");
    let fine = survey("ok_lf.csv", &with_id);
    assert_eq!((fine.rows, fine.faults.len(), fine.warnings.len()), (12, 0, 0));
}

/// Ids that no file should be called by are faults; by number each row goes.
#[test]
fn ids_that_are_paths_name_nothing() {
    let with_id = Reading { id: Some("patient_id".to_owned()), ..Reading::default() };
    let all = rows_of(&source::open(&hostile("id_paths.csv"), &with_id).unwrap());
    let safe = |id: &str| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    assert!(all.iter().all(|row| safe(&row.id())));
    let failed = faults(&all);
    let fails = |row: usize, why: &str| failed.iter().any(|fault| *fault == format!("{row} {why} record.id"));
    assert!([1, 2, 3, 4, 6, 7, 10, 11, 12].iter().all(|row| fails(*row, "not-a-key")), "{failed:?}");
    assert!(fails(8, "too-long") && fails(9, "no-id"), "{failed:?}");
    assert_eq!(faults(&rows("id_paths.csv")), ["8 too-long patient.mrn"]);
}

#[test]
fn what_looks_like_code_is_text() {
    for (name, all) in [
        ("formula_cells.csv", rows("formula_cells.csv")),
        ("fluent_injection.csv", rows("fluent_injection.csv")),
    ] {
        assert_eq!((all.len(), faults(&all)), (12, Vec::new()), "{name}");
    }
    assert_eq!(column("formula_cells.csv", PATHS[0])[3], "Józef @SUM(1)");
    assert_eq!(column("fluent_injection.csv", PATHS[0])[1], "{ -brand } الجفالي");
}

/// Marks that turn text round are taken out by the check; letters that no font has fail later, when they are set.
#[test]
fn strange_letters_are_read_as_they_are() {
    let all = rows("bidi_attack.csv");
    assert_eq!(all.len(), 12);
    assert!(faults(&all).iter().all(|fault| fault.ends_with("patient.name.display")), "{:?}", faults(&all));
    let all = rows("unsupported_scripts.csv");
    assert_eq!((all.len(), faults(&all)), (12, Vec::new()));
    assert_eq!(column("unsupported_scripts.csv", PATHS[0])[1], "𐍈𐌰 الجفالي");
}

#[test]
fn long_cells_are_faults_of_their_fields() {
    let failed = faults(&rows("long_fields.csv"));
    assert!(failed.contains(&"1 too-long condition.name".to_owned()));
    assert!(failed.iter().all(|fault| fault.contains(" too-long ")), "{failed:?}");
}

#[test]
fn dates_are_never_guessed() {
    let failed = faults(&rows("dates.csv"));
    let codes: Vec<&str> = failed.iter().map(|fault| fault.rsplit_once(' ').unwrap().0).collect();
    assert_eq!(
        codes,
        [
            "2 no-such-day",
            "3 too-long-ago",
            "4 in-the-future",
            "5 no-such-day",
            "6 not-a-date",
            "7 not-a-date",
            "8 not-a-date",
            "9 not-a-date",
            "10 not-a-date",
            "11 too-long-ago",
            "12 not-a-date",
        ]
    );
}

/// Which packets there are is not known here: tags of any language are read.
#[test]
fn language_tags_are_read() {
    let tags = column("language_tags.csv", "patient.language");
    assert_eq!(faults(&rows("language_tags.csv")), [""; 0]);
    assert_eq!(tags[..4], ["es", "es", "es-MX", "es-MX"]);
}

#[test]
fn a_broken_line_is_one_row() {
    let all = rows("bad_line.jsonl");
    assert_eq!((all.len(), faults(&all)), (13, vec!["6 syntax".to_owned()]));
}

#[test]
fn json_that_is_no_list_of_rows_is_refused() {
    let failed = faults(&rows("deep.json"));
    assert_eq!(failed, ["1 cut-off"], "its brackets are never closed");
    assert_eq!(faults(&rows("fhir_empty.json")), ["1 missing patient.name.display"]);
    let error = refused("fhir_self_ref.json", &Reading::default());
    assert!(error.contains("no column is the patient's name") && !error.contains("resourceType"), "{error}");
}

#[test]
fn numbers_are_no_texts() {
    let given = Reading { language_given: true, ..Reading::default() };
    let source = source::open(&hostile("numbers.jsonl"), &given).unwrap();
    let failed = faults(&rows_of(&source));
    let fields = ["patient.name.display", "patient.birth_date", "patient.mrn"];
    assert!(fields.iter().all(|field| failed.contains(&format!("1 wrong-type {field}"))), "{failed:?}");
}

#[test]
fn places_name_row_and_column_and_no_value() {
    let error =
        rows("dates.csv")[5].record.clone().and_then(|tree| patient::check(&tree, today())).unwrap_err();
    let told = error.to_string().replace(&hostile("dates.csv").display().to_string(), "dates.csv");
    assert!(
        told.starts_with("dates.csv: row 6, column `birth_date`: field `patient.birth_date`: not a date"),
        "{told}"
    );
    assert!(!told.contains("1961"));
}

/// A file whose first line is a patient.
#[test]
fn a_missing_header_shows_nobody() {
    let error =
        open_bytes("p.csv", b"Rosa,Delgado,1951-03-14,F\nAna,Ruiz,1960-01-01,F\n", &Reading::default());
    let told = error.unwrap_err().to_string();
    assert!(told.contains("is the first line a header?"), "{told}");
    assert!(["Rosa", "Delgado", "1951", "Ana"].iter().all(|value| !told.contains(value)), "{told}");
}

#[test]
fn a_map_turns_columns_into_fields() {
    let map = Map::read(
        "m.toml",
        "id = 'Case No'\nignore = ['Room']\n[constants]\n'patient.language' = 'es'\n'records.to' = 'both'\n[fields]\n\
         'patient.name.display' = { columns = ['First', 'Last'], name = true }\n\
         'patient.birth_date' = { column = 'DOB', date = '%m/%d/%Y' }\n\
         'patient.gender' = { column = 'Sex', values = { W = 'female' } }\n\
         'patient.address.lines' = ['Street', 'Unit']\n",
    );
    let reading = Reading { map: Some(map.unwrap()), ..Reading::default() };
    let text = "Case No,First,Last,DOB,Sex,Street,Unit,Room\nc-1,Rosa,Delgado,03/04/1951,w,1 Main St,,7\n\
                c-2,Ana,Ruiz,1951-03-04,F,1 Main St,2 B,7\n";
    let source = open_bytes("p.csv", text.as_bytes(), &reading).unwrap();
    assert_eq!(source.notes(), [""; 0]);
    let all = rows_of(&source);
    assert_eq!(faults(&all), ["2 not-in-format patient.birth_date", "2 not-in-map patient.gender"]);
    assert_eq!(all.iter().map(Row::id).collect::<Vec<_>>(), ["c-1", "c-2"]);
    let first = patient(&all[0]);
    let fields: Vec<String> = PATHS[..6].iter().map(|path| field(&first, path)).collect();
    assert_eq!(fields, ["Rosa Delgado", "-", "1951-03-04", "female", "es", "1 Main St"]);
    assert_eq!(first.choice("records.to"), Some("both"));
}

#[test]
fn everything_wrong_with_a_maps_columns_is_told_at_once() {
    let map = Map::read("m.toml", "ignore = ['room']\n[fields]\n'patient.phone' = 'telephone'\n").unwrap();
    let reading = Reading { map: Some(map), id: Some("case".to_owned()), ..Reading::default() };
    let error = open_bytes("p.csv", b"telefone,phone,Phone\n1,2,3\n", &reading).unwrap_err().to_string();
    for told in [
        "columns `phone` and `Phone` have the same name",
        "no column `room`",
        "no column `telephone`",
        "no column `case`",
        "no column is the patient's name",
        "no column is the language",
    ] {
        assert!(error.contains(told), "{told}\n{error}");
    }
}

/// A folder: records by name of their files, whatever else lies there.
#[test]
fn a_folder_is_a_list_of_records() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    put("b.toml", "record.id = \"two\"\npatient.name.display = \"Rosa\"\n");
    put("a.json", "{\"record\":{\"id\":\"one\"},\"patient\":{\"name\":{\"display\":\"Ana\"}}}");
    put("c.toml", "patient.name.display = \"Rosa\n");
    put("notes.txt", "x");
    let source = source::open(folder.path(), &Reading::default()).unwrap();
    assert_eq!(source.notes(), ["one thing in it ends neither in .toml nor in .json and is left out"]);
    let all = rows_of(&source);
    assert_eq!(all.iter().map(Row::id).collect::<Vec<_>>(), ["one", "two", "3"]);
    assert_eq!(faults(&all), ["3 syntax"]);
    let told = all[2].record.as_ref().unwrap_err().to_string();
    assert!(told.contains("c.toml:1:"), "{told}");
    let before = source.survey().unwrap();
    assert_eq!(before.rows, 3);
    put("c.toml", "patient.name.display = \"Ros\n");
    assert_ne!(source.survey().unwrap().sha256, before.sha256);
    assert!(source::columns(folder.path()).unwrap_err().to_string().contains("is a folder"));
}

#[test]
fn a_row_keeps_its_text_only_when_asked() {
    let text = b"given,family,language\r\nA,\"B\r\nC\",en\r\nA\n\"A,B,en\nA,\xff,en\n";
    let all = rows_of_bytes("p.csv", text, &Reading::default());
    assert!(all.iter().all(|row| row.text.is_none()));
    let keep = Reading { keep_text: true, ..Reading::default() };
    let kept = |name: &str, text: &[u8]| {
        let rows = rows_of_bytes(name, text, &keep);
        rows.into_iter().map(|row| row.text.unwrap().expose().clone()).collect::<Vec<_>>()
    };
    assert_eq!(kept("p.csv", text), ["A,\"B\nC\",en", "A", "\"A,B,en", "A,\u{fffd},en"]);
    assert_eq!(kept("p.jsonl", b"{\"patient\":{}}\n\n{oops\n"), ["{\"patient\":{}}", "{oops"]);
    assert_eq!(kept("p.json", b"[{\"patient\":{}}, {\"pat"), ["{\"patient\":{}}", " {\"pat"]);
    let rows = rows_of_bytes("p.csv", text, &keep);
    assert!(!format!("{rows:?}").contains("B\\nC"), "a log shows no row");
}

/// A field as a row says it, before any check.
fn written(row: &Row, path: &str) -> Option<String> {
    match &row.record.as_ref().unwrap().find(path)?.item {
        Item::Text(text) => Some(text.expose().clone()),
        other => panic!("{}", other.name()),
    }
}

/// Cells of any letters. A NUL is in no text, and a carriage return is a line break as well.
fn cell() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![Just('"'), Just(','), Just('\n'), Just(';'), Just('\t'), any::<char>()],
        0..12,
    )
    .prop_map(|chars| chars.into_iter().filter(|c| !matches!(c, '\r' | '\0' | '\u{feff}')).collect())
}

/// Fields of text that keep their line breaks.
const FIELDS: [&str; 3] = ["patient.name.display", "patient.language", "plan.treatment"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any bytes are rows or an error, under every name, and the two passes see the same.
    #[test]
    fn no_bytes_break_a_reader(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..300),
            prop::collection::vec(prop::sample::select(b"\"\"\n\r,;[]{}:a1\\\xff\xfe \t".to_vec()), 0..200),
        ],
        headed in any::<bool>(),
        name in prop::sample::select(vec!["a.csv", "a.tsv", "a.json", "a.jsonl", "a"]),
        keep_text in any::<bool>(),
    ) {
        let head: &[u8] = if headed { b"given,family,language\n" } else { b"" };
        let reading = Reading { keep_text, ..Reading::default() };
        if let Ok(source) = open_bytes(name, &[head, &bytes].concat(), &reading) {
            let rows = rows_of(&source);
            prop_assert!(rows.iter().zip(1..).all(|(row, number)| row.number == number));
            prop_assert_eq!(source.survey().unwrap().rows, rows.len() as u64);
            faults(&rows);
        }
    }

    /// A table that the `csv` crate writes comes back cell by cell.
    #[test]
    fn a_table_comes_back_cell_by_cell(
        table in prop::collection::vec(prop::collection::vec(cell(), 3), 1..6),
        delimiter in prop::sample::select(vec![b',', b';', b'\t']),
        crlf in any::<bool>(),
    ) {
        let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(end).from_writer(Vec::new());
        writer.write_record(FIELDS).unwrap();
        table.iter().for_each(|row| writer.write_record(row).unwrap());
        let rows = rows_of_bytes("p.csv", &writer.into_inner().unwrap(), &Reading::default());
        prop_assert_eq!(rows.len(), table.len());
        for (row, cells) in rows.iter().zip(&table) {
            let plain = |cell: &str, keeps: bool| {
                let cell = cell.replace(['\u{85}', '\u{2028}', '\u{2029}'], "\n");
                let lines: Vec<&str> = cell.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
                if keeps { cell.trim().to_owned() } else { lines.join(" ") }
            };
            for (path, cell) in FIELDS.iter().zip(cells) {
                let want = plain(cell, *path == "plan.treatment");
                let want = Some(want).filter(|want| !want.is_empty());
                prop_assert_eq!(written(row, path), want);
            }
        }
    }
}
