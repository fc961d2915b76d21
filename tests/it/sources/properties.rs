//! Any bytes are rows or an error, and a table comes back as it was written.

use proptest::prelude::*;
use second_opinion::batch::Row;
use second_opinion::batch::source::Reading;
use second_opinion::input::Item;

use super::{checked, rows, try_text};

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
    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
        parts in proptest::collection::vec("[\",;\r\n\t{}:a\\[\\]\u{e9}]{0,40}", 0..8),
        name in "p\\.(csv|json|jsonl|x)",
    ) {
        let header = b"given,family,language\n".as_slice();
        let parts = parts.concat().into_bytes();
        for text in [bytes.clone(), parts.clone(), [header, &bytes].concat(), [header, &parts].concat(), [b"[", parts.as_slice()].concat()] {
            let Ok(source) = try_text(&name, &text, &Reading { language_given: true, ..Reading::default() }) else { continue };
            let survey = source.survey().unwrap();
            prop_assert_eq!(survey.rows, rows(&source).len() as u64);
            let _ = checked(&source);
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
        let rows = rows(&try_text("p.csv", &writer.into_inner().unwrap(), &Reading::default()).unwrap());
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
