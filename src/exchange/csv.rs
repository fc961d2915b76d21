//! Words as a table: id, English, the language, how far it is, and what is said to translators.

use csv::{ByteRecord, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{Delivery, Returned, Row, Sheet, fault};
use crate::{
    locale,
    place::{Place, SettingsError},
    suggest,
};

/// Spreadsheets know UTF-8 by it.
const BOM: &str = "\u{feff}";

/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What spreadsheets of different countries put between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

pub(super) fn write(sheet: &Sheet) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(BOM.as_bytes().to_vec());
    let mut rows = vec![["id", "en", &sheet.tag, "status", "comment"].map(str::to_owned)];
    rows.extend(sheet.sections.iter().flat_map(|section| &section.rows).map(cells));
    // Memory takes every row.
    let _ = rows.iter().try_for_each(|row| writer.write_record(row));
    writer.into_inner().unwrap_or_default()
}

fn cells(row: &Row) -> [String; 5] {
    let Row { id, english, translation, state, comment } = row;
    let translation = translation.as_deref().unwrap_or_default();
    [id, english, translation, state.name(), comment].map(safe)
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands in front.
fn safe(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text of such a cell.
fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| looks_like_a_formula(rest)).unwrap_or(cell)
}

/// Apostrophes in front of a formula count as one too, so that each is taken away by the same rule as it was put there.
fn looks_like_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// Where the columns of a table stand.
struct Columns {
    id: usize,
    english: usize,
    translation: usize,
    tag: String,
}

pub(super) fn read(file: &str, text: &str) -> Result<Delivery, Vec<SettingsError>> {
    let text = text.strip_prefix(BOM).unwrap_or(text);
    let mut reader =
        ReaderBuilder::new().flexible(true).delimiter(delimiter(text)).from_reader(text.as_bytes());
    let place = |offset: u64| {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let blank =
            text.get(offset..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        Place::new(file, text, offset + blank)
    };
    let broken = |error: &csv::Error| {
        let at = error.position().map_or(0, csv::Position::byte);
        fault(place(at), format!("this is no table: {error}"), "save it as CSV in UTF-8")
    };
    let columns = match reader.headers() {
        Ok(header) => columns(header, file).map_err(|fault| vec![fault])?,
        Err(error) => return Err(vec![broken(&error)]),
    };
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for record in reader.byte_records() {
        match record.map_err(|error| broken(&error)).map(|record| row(&record, &columns, &place)) {
            Ok(Ok(row)) => rows.push(row),
            Ok(Err(fault)) | Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(Delivery { tag: columns.tag, rows }) } else { Err(faults) }
}

/// What stands between the cells of the header, whose first is `id`.
fn delimiter(text: &str) -> u8 {
    let after = text.trim_start_matches('"').strip_prefix("id").map(|rest| rest.trim_start_matches('"'));
    let first = after.and_then(|rest| rest.bytes().next());
    first.filter(|byte| DELIMITERS.contains(byte)).unwrap_or(b',')
}

fn columns(header: &StringRecord, file: &str) -> Result<Columns, SettingsError> {
    const OURS: [&str; 4] = ["id", "en", "status", "comment"];
    let at = |name: &str| header.iter().position(|cell| cell.trim() == name);
    let top = || Place::new(file, "", 0);
    let lacking = |name: &str| {
        let near = suggest::nearest(name, header.iter().map(str::trim));
        let meant = near.map_or_else(String::new, |near| format!("rename `{near}`; "));
        let hint = format!(
            "{meant}`translations export` writes the columns id, en, the language's tag, status and comment"
        );
        fault(top(), format!("the table has no column `{name}`"), hint)
    };
    let (id, english) = (at("id").ok_or_else(|| lacking("id"))?, at("en").ok_or_else(|| lacking("en"))?);
    // Indonesian is `id`: the first column of a name of ours is ours.
    let ours: Vec<usize> = OURS.iter().filter_map(|name| at(name)).collect();
    let is_tag = |(at, cell): &(usize, &str)| !ours.contains(at) && locale::canonical(cell).is_some();
    let mut tags = header.iter().map(str::trim).enumerate().filter(is_tag);
    match (tags.next(), tags.next()) {
        (Some((translation, tag)), None) => Ok(Columns { id, english, translation, tag: tag.to_owned() }),
        _ => Err(fault(
            top(),
            "the table needs one column of translations, named by the tag of its language",
            "give it the name that `translations export` gave it, such as `es`",
        )),
    }
}

fn row(
    record: &ByteRecord,
    columns: &Columns,
    place: &impl Fn(u64) -> Place,
) -> Result<Returned, SettingsError> {
    let place = place(record.position().map_or(0, csv::Position::byte));
    let cell = |at: usize| record.get(at).and_then(|cell| std::str::from_utf8(cell).ok()).map(bare);
    match (cell(columns.id), cell(columns.english), cell(columns.translation)) {
        (Some(id), Some(english), Some(translation)) => Ok(Returned {
            id: id.trim().to_owned(),
            english: english.to_owned(),
            translation: translation.to_owned(),
            place,
        }),
        _ => Err(fault(
            place,
            "this row has fewer cells than the header",
            "is a quotation mark missing above it?",
        )),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{exchange::Section, review::State};

    fn sheet(texts: &[&str]) -> Sheet {
        let row = |(at, text): (usize, &&str)| Row {
            id: format!("m-{at}"),
            english: (*text).to_owned(),
            translation: Some((*text).to_owned()),
            state: State::Unreviewed,
            comment: String::new(),
        };
        let rows = texts.iter().enumerate().map(row).collect();
        Sheet { tag: "es".to_owned(), sections: vec![Section { file: "a.ftl".to_owned(), rows }] }
    }

    #[test]
    fn no_cell_is_a_formula_and_none_is_changed_by_that() {
        let texts = ["=1+1", "-2", "'=3", "''@x", "'t is", "'", "a, \"b\"\nc", "+", "\tx", "ż"];
        let file = String::from_utf8(write(&sheet(&texts))).unwrap();
        assert!(
            file.contains("m-0,'=1+1,'=1+1,") && file.contains("m-2,''=3,") && file.contains("m-4,'t is,")
        );
        let read = read("t.csv", &file).unwrap();
        let back: Vec<&str> = read.rows.iter().map(|row| row.translation.as_str()).collect();
        assert_eq!((read.tag.as_str(), back), ("es", texts.to_vec()));
    }

    #[test]
    fn a_language_may_be_called_like_a_column_of_ours() {
        let read = read("t.csv", "id,en,id,status,comment\na,A,B,x,\n").unwrap();
        let row = read.rows.first().unwrap();
        assert_eq!((read.tag.as_str(), row.id.as_str(), row.translation.as_str()), ("id", "a", "B"));
    }

    #[test]
    fn a_row_knows_its_line_whatever_stands_above_it() {
        let text = "id;en;es\r\na;\"x\r\ny\";z\r\nb;c;d\r\n";
        let read = read("t.csv", text).unwrap();
        let lines: Vec<usize> = read.rows.iter().map(|row| row.place.line).collect();
        assert_eq!(lines, [2, 4]);
    }

    #[test]
    fn what_is_no_table_of_words_is_refused() {
        let said =
            |text: &str| read("t.csv", text).unwrap_err().iter().map(ToString::to_string).collect::<String>();
        assert!(
            said("ids,en,es\n").contains("no column `id`\n  hint: rename `ids`; "),
            "{}",
            said("ids,en,es\n")
        );
        assert!(said("id,en\n").contains("needs one column of translations"));
        assert!(said("id,en,es,fr\n").contains("needs one column of translations"));
        assert!(said("id,en,es\na,b\nc\n").starts_with("t.csv:2:1: this row has fewer cells"));
        assert!(said("id,en,es\na,b\nc\n").contains("t.csv:3:1: "));
    }
}
