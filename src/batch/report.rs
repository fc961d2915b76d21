//! What a run tells at its end: the list of its packets, and the list of rows without one.

use std::io::{self, Write};
use std::path::Path;

use super::journal::{JournalError, Past};
use super::{Entry, Failed, Folder};
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

/// Writes `failures.csv`: a line a fault, in the order of the rows; `text` gives the row itself where that is asked for.
///
/// # Errors
/// [`ReportError`].
pub fn failures(
    folder: &Folder,
    past: &Past,
    mut text: Option<&mut dyn FnMut(u64) -> String>,
) -> Result<(), ReportError> {
    let mut head = Some(header(text.is_some()));
    each(folder, past, &folder.failures(), |entry, to| {
        if let Some(head) = head.take() {
            to.write_all(&head)?;
        }
        if let Entry::Failed(failed) = entry {
            let row = text.as_mut().map(|text| text(failed.row));
            to.write_all(&lines(&failed, row.as_deref()))?;
        }
        Ok(())
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
    let names = ["row", "id", "code", "field", "reason", "hint"];
    line(names.into_iter().chain(with_rows.then_some("record")))
}

/// A row's lines in `failures.csv`: one for each fault.
#[must_use]
pub fn lines(failed: &Failed, record: Option<&str>) -> Vec<u8> {
    let row = failed.row.to_string();
    let lines = failed.faults.iter().flat_map(|fault| {
        let fields = [&row, &failed.id, &fault.code, &fault.field, &fault.reason, &fault.hint];
        line(fields.into_iter().map(String::as_str).chain(record))
    });
    lines.collect()
}

/// A line of CSV. Writing to memory cannot fail.
fn line<'a>(fields: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(fields.map(plain));
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
        let text = |record| String::from_utf8_lossy(&lines(&failed, record)).into_owned();
        assert_eq!(
            text(None),
            "6,6,not-a-date,patient.birth_date,not a date,\"write YYYY-MM-DD, such as 2026-11-05\"\n"
        );
        assert!(text(Some("=1+1,x")).ends_with(",\"'=1+1,x\"\n"));
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
