//! What a run tells at its end: the list of its packets, and the list of rows without one.

use std::io::{self, Write};
use std::path::Path;

use super::journal::{JournalError, Past};
use super::{Entry, Failed, Folder, Row};
use crate::output::{self, OutputError};

/// Why a report was not written.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)] // the messages say it
pub enum ReportError {
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// Writes `manifest.jsonl`: a line a packet, in the order of the rows.
///
/// # Errors
/// [`ReportError`].
pub fn manifest(folder: &Folder, past: &Past) -> Result<(), ReportError> {
    each(folder, past, &folder.manifest(), |entry, to| {
        if let Entry::Made(made) = entry {
            serde_json::to_writer(&mut *to, &made)?;
            to.write_all(b"\n")?;
        }
        Ok(())
    })
}

/// The rows themselves, as they stand in the source.
pub struct Texts(Box<dyn Iterator<Item = Row> + Send>);

impl Texts {
    /// The texts of rows that keep them.
    #[must_use]
    pub fn of(rows: impl Iterator<Item = Row> + Send + 'static) -> Self {
        Self(Box::new(rows))
    }

    /// The text of a row that comes after all that were asked for.
    fn of_row(&mut self, number: u64) -> String {
        let row = self.0.find(|row| row.number == number);
        row.and_then(|row| row.text).map_or_else(String::new, |text| text.expose().clone())
    }
}

/// Writes `failures.csv`: a line a fault, in the order of the rows; with texts the row itself in the last column.
///
/// # Errors
/// [`ReportError`].
pub fn failures(folder: &Folder, past: &Past, mut texts: Option<Texts>) -> Result<(), ReportError> {
    let mut head = Some(header(texts.is_some()));
    each(folder, past, &folder.failures(), |entry, to| {
        if let Some(head) = head.take() {
            to.write_all(&head)?;
        }
        match entry {
            Entry::Failed(failed) => to.write_all(&lines(&failed, texts.as_mut())),
            Entry::Made(_) => Ok(()),
        }
    })
}

/// Writes a file from what became of each row.
fn each(
    folder: &Folder,
    past: &Past,
    path: &Path,
    mut write: impl FnMut(Entry, &mut dyn Write) -> io::Result<()>,
) -> Result<(), ReportError> {
    let mut entries = past.entries(&folder.journal())?;
    let mut fault = None;
    output::stream(path, |to| {
        for entry in &mut entries {
            match entry {
                Ok(entry) => write(entry, to)?,
                Err(error) => {
                    fault = Some(error);
                    return Err(io::Error::other("the journal cannot be read"));
                }
            }
        }
        Ok(())
    })
    .map_err(|error| fault.take().map_or_else(|| error.into(), ReportError::Journal))
}

/// The first line of `failures.csv`.
#[must_use]
pub fn header(with_rows: bool) -> Vec<u8> {
    let names = ["row", "id", "code", "field", "reason", "hint", "record"];
    line(names.get(..if with_rows { 7 } else { 6 }).unwrap_or_default())
}

/// A row's lines in `failures.csv`: one for each fault.
#[must_use]
pub fn lines(failed: &Failed, texts: Option<&mut Texts>) -> Vec<u8> {
    let row = failed.row.to_string();
    let text = texts.map(|texts| texts.of_row(failed.row));
    let lines = failed.faults.iter().map(|fault| {
        let mut cells: Vec<&str> =
            vec![&row, &failed.id, &fault.code, &fault.field, &fault.reason, &fault.hint];
        cells.extend(text.as_deref());
        line(&cells)
    });
    lines.collect::<Vec<_>>().concat()
}

/// A line of CSV. Writing to memory cannot fail.
fn line(fields: &[&str]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(fields.iter().map(|field| plain(field)));
    written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula (CWE-1236).
fn plain(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::Note;
    use super::*;

    #[test]
    fn a_failure_is_a_line_and_no_formula() {
        let fault = Note {
            code: "not-a-date".to_owned(),
            field: "patient.birth_date".to_owned(),
            reason: "not a date".to_owned(),
            hint: "write YYYY-MM-DD, such as 2026-11-05".to_owned(),
        };
        let failed = Failed { row: 6, id: "6".to_owned(), faults: vec![fault] };
        assert_eq!(
            String::from_utf8_lossy(&lines(&failed, None)),
            "6,6,not-a-date,patient.birth_date,not a date,\"write YYYY-MM-DD, such as 2026-11-05\"\n"
        );
        assert_eq!(header(false), b"row,id,code,field,reason,hint\n");
    }

    #[test]
    fn every_start_of_a_formula_is_known() {
        for start in ["=", "+", "-", "@", "\t", "\r"] {
            assert_eq!(plain(&format!("{start}1")), format!("'{start}1"));
        }
        assert_eq!(plain("1-2"), "1-2");
    }
}
