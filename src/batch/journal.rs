//! The journal of a run: a line for what was asked, then a line for what became of each row, only ever appended to.
//!
//! Lines come in the order of the rows, whatever the number of threads; so a run that was killed and continued ends with
//! the same journal as one that was not. A row that is made again gets a further line, and its last line counts.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Entry, Run};

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(clippy::large_enum_variant)] // nearly all lines are entries
enum Line {
    Run(Box<Run>),
    #[serde(untagged)]
    Entry(Entry),
}

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)] // the messages say it
pub enum JournalError {
    #[error("`{0}` cannot be read or written")]
    Failed(PathBuf, #[source] io::Error),
    #[error(
        "another run is at work in this folder (`{0}` is locked)\n  hint: wait for it, or take another folder"
    )]
    Locked(PathBuf),
    #[error(
        "{0}:{1}: this is no line of a journal\n  hint: the file was changed by hand or damaged; make the run anew in another folder"
    )]
    Damaged(PathBuf, u64),
}

/// A journal that is open to be continued.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
}

/// What a journal holds.
#[derive(Debug)]
pub struct Past {
    /// What was asked for last.
    pub run: Run,
    /// Rows by number that have a line, with whether they have a packet.
    pub rows: BTreeMap<u64, bool>,
    /// Last lines of rows that have more than one, or came late.
    late: BTreeMap<u64, Entry>,
}

impl Journal {
    /// Begins a journal, or one of which a killed run has left no whole line.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn create(path: &Path, run: &Run) -> Result<Self, JournalError> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| failed(path, error))?;
        let mut journal = Self::locked(file, path)?;
        // Another run may have begun it meanwhile.
        if is_begun(path)? {
            return Err(JournalError::Locked(path.to_owned()));
        }
        journal.file.set_len(0).map_err(|error| failed(path, error))?;
        journal.begin(run)?;
        Ok(journal)
    }

    /// Opens a journal to continue it. What a killed run has left of a last line is cut off.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open(path: &Path) -> Result<(Self, Past), JournalError> {
        let file =
            OpenOptions::new().read(true).append(true).open(path).map_err(|error| failed(path, error))?;
        let journal = Self::locked(file, path)?;
        let (past, whole) = read(&journal.file, path)?;
        journal.file.set_len(whole).map_err(|error| failed(path, error))?;
        Ok((journal, past))
    }

    fn locked(file: File, path: &Path) -> Result<Self, JournalError> {
        match file.try_lock() {
            Ok(()) => Ok(Self { file, path: path.to_owned() }),
            Err(TryLockError::WouldBlock) => Err(JournalError::Locked(path.to_owned())),
            Err(TryLockError::Error(error)) => Err(failed(path, error)),
        }
    }

    /// Notes what is asked for from here on.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn begin(&mut self, run: &Run) -> Result<(), JournalError> {
        self.append(&[Line::Run(Box::new(run.clone()))])
    }

    /// Notes what became of rows, and brings it to the disk.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn note(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        self.append(entries)
    }

    fn append<T: Serialize>(&mut self, lines: &[T]) -> Result<(), JournalError> {
        let mut text = Vec::new();
        for line in lines {
            let written = serde_json::to_writer(&mut text, line);
            written.map_err(|error| failed(&self.path, error.into()))?;
            text.push(b'\n');
        }
        let done = self.file.write_all(&text).and_then(|()| self.file.sync_data());
        done.map_err(|error| failed(&self.path, error))
    }
}

/// Whether there is a journal with a whole line.
///
/// # Errors
/// [`JournalError`].
#[expect(clippy::disallowed_methods, reason = "a batch reads its own journal")]
pub fn is_begun(path: &Path) -> Result<bool, JournalError> {
    let mut line = Vec::new();
    match File::open(path).and_then(|file| BufReader::new(file).read_until(b'\n', &mut line)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failed(path, error)),
        Ok(_) => Ok(line.ends_with(b"\n")),
    }
}

/// What a journal holds that nobody continues now.
///
/// # Errors
/// [`JournalError`].
#[expect(clippy::disallowed_methods, reason = "a batch reads its own journal")]
pub fn past(path: &Path) -> Result<Past, JournalError> {
    let file = File::open(path).map_err(|error| failed(path, error))?;
    Ok(read(&file, path)?.0)
}

/// Everything in a journal, and how many bytes of it are whole lines.
fn read(file: &File, path: &Path) -> Result<(Past, u64), JournalError> {
    let mut past: Option<Past> = None;
    let mut last = 0;
    let mut lines = Lines::new(file, path)?;
    for line in &mut lines {
        match (line?, &mut past) {
            (Line::Run(run), Some(past)) => past.run = *run,
            (Line::Run(run), None) => {
                past = Some(Past::new(*run));
            }
            (Line::Entry(_), None) => return Err(JournalError::Damaged(path.to_owned(), 1)),
            (Line::Entry(entry), Some(past)) => {
                let row = entry.row();
                past.rows.insert(row, matches!(entry, Entry::Made(_)));
                if row <= last {
                    past.late.insert(row, entry);
                }
                last = last.max(row);
            }
        }
    }
    let whole = lines.whole;
    past.map(|past| (past, whole)).ok_or_else(|| JournalError::Damaged(path.to_owned(), 1))
}

impl Past {
    /// A run without rows.
    #[must_use]
    pub const fn new(run: Run) -> Self {
        Self { run, rows: BTreeMap::new(), late: BTreeMap::new() }
    }

    /// What became of each row at last, in the order of the rows.
    ///
    /// # Errors
    /// [`JournalError`]; each error is the last item.
    #[expect(clippy::disallowed_methods, reason = "a batch reads its own journal")]
    pub fn entries(&self, path: &Path) -> Result<Entries<'_>, JournalError> {
        let file = File::open(path).map_err(|error| failed(path, error))?;
        let lines = Lines::new(&file, path)?;
        Ok(Entries { lines: lines.peekable(), late: self.late.iter().peekable(), last: 0 })
    }
}

/// The last lines of the rows, in the order of the rows.
pub struct Entries<'p> {
    lines: Peekable<Lines>,
    late: Peekable<std::collections::btree_map::Iter<'p, u64, Entry>>,
    last: u64,
}

impl Iterator for Entries<'_> {
    type Item = Result<Entry, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let early = match self.lines.peek() {
                Some(Ok(Line::Entry(entry))) if entry.row() > self.last => Some(entry.row()),
                Some(Err(_)) => return self.lines.next().and_then(Result::err).map(Err),
                Some(_) => {
                    self.lines.next();
                    continue;
                }
                None => None,
            };
            let late = self.late.peek().map(|(row, _)| **row);
            // A row of both has changed since: its late line counts.
            if let Some(row) = late.filter(|late| early.is_none_or(|early| *late <= early)) {
                self.last = self.last.max(row);
                return self.late.next().map(|(_, entry)| Ok(entry.clone()));
            }
            self.last = early?;
            match self.lines.next() {
                Some(Ok(Line::Entry(entry))) => return Some(Ok(entry)),
                _ => return None,
            }
        }
    }
}

/// The whole lines of a journal.
struct Lines {
    from: BufReader<File>,
    path: PathBuf,
    number: u64,
    /// Bytes of whole lines so far.
    whole: u64,
    ended: bool,
}

impl Lines {
    fn new(file: &File, path: &Path) -> Result<Self, JournalError> {
        let mut file = file.try_clone().map_err(|error| failed(path, error))?;
        file.seek(SeekFrom::Start(0)).map_err(|error| failed(path, error))?;
        let from = BufReader::with_capacity(1 << 16, file);
        Ok(Self { from, path: path.to_owned(), number: 0, whole: 0, ended: false })
    }

    /// The next line, unless what is left of the file is none: a killed run leaves half a line without its end.
    fn line(&mut self) -> Result<Option<Line>, JournalError> {
        let mut text = Vec::new();
        self.number += 1;
        let read = self.from.read_until(b'\n', &mut text).map_err(|error| failed(&self.path, error))?;
        if !text.ends_with(b"\n") {
            return Ok(None);
        }
        let line = serde_json::from_slice(&text)
            .map_err(|_| JournalError::Damaged(self.path.clone(), self.number))?;
        self.whole += read as u64;
        Ok(Some(line))
    }
}

impl Iterator for Lines {
    type Item = Result<Line, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let line = self.line().transpose();
        self.ended = !matches!(line, Some(Ok(_)));
        line
    }
}

fn failed(path: &Path, error: io::Error) -> JournalError {
    JournalError::Failed(path.to_owned(), error)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::disallowed_methods)]
mod tests {
    use super::super::Failed;
    use super::*;

    fn run() -> Run {
        let text = r#"{"program":"1","rows":9,"source":"","map":"","id":"","clinic":"","words":"","fonts":"",
            "date":"2026-11-22","language":"","companion":"","naskh":false,"documents":[],"paper":"letter","large_print":null,"accent":"","flat":false,"archive":false,
            "name":"{id}","strict":false,"sample":null}"#;
        serde_json::from_str(text).unwrap()
    }

    fn entry(row: u64, id: &str) -> Entry {
        Entry::Failed(Failed { row, id: id.to_owned(), faults: Vec::new() })
    }

    fn ids(past: &Past, path: &Path) -> Vec<String> {
        let entries = past.entries(path).unwrap().map(|entry| match entry.unwrap() {
            Entry::Failed(failed) => failed.id,
            Entry::Made(made) => made.id,
        });
        entries.collect()
    }

    #[test]
    fn the_last_line_of_a_row_counts_and_rows_come_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut journal = Journal::create(&path, &run()).unwrap();
        journal.note(&[entry(2, "b"), entry(4, "d"), entry(6, "f")]).unwrap();
        journal.begin(&Run { rows: 8, ..run() }).unwrap();
        journal
            .note(&[entry(4, "D"), entry(1, "a"), entry(4, "again"), entry(5, "e"), entry(7, "g")])
            .unwrap();
        drop(journal);
        let past = past(&path).unwrap();
        assert_eq!(past.run.rows, 8);
        assert_eq!(ids(&past, &path), ["a", "b", "again", "e", "f", "g"]);
        assert_eq!(past.rows.len(), 6);
    }

    #[test]
    fn half_a_line_is_cut_off_wherever_the_run_was_killed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut journal = Journal::create(&path, &run()).unwrap();
        journal.note(&[entry(1, "a"), entry(2, "b")]).unwrap();
        drop(journal);
        let whole = std::fs::read(&path).unwrap();
        let second = whole.len() - whole.iter().rev().skip(1).position(|byte| *byte == b'\n').unwrap() - 1;
        for end in second..whole.len() {
            std::fs::write(&path, whole.get(..end).unwrap()).unwrap();
            let (mut journal, past) = Journal::open(&path).unwrap();
            assert_eq!(ids(&past, &path), ["a"], "{end}");
            journal.note(&[entry(2, "b")]).unwrap();
            drop(journal);
            assert_eq!(std::fs::read(&path).unwrap(), whole, "{end}");
        }
    }

    #[test]
    fn only_one_run_works_in_a_folder_and_damage_has_a_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let journal = Journal::create(&path, &run()).unwrap();
        assert!(matches!(Journal::open(&path), Err(JournalError::Locked(_))));
        drop(journal);
        let mut text = std::fs::read_to_string(&path).unwrap();
        text.push_str("{\"rosa\":1}\n{\"failed\":{\"row\":1,\"id\":\"1\",\"faults\":[]}}\n");
        std::fs::write(&path, text).unwrap();
        let error = Journal::open(&path).unwrap_err().to_string();
        assert!(error.contains("journal:2: this is no line") && !error.contains("rosa"), "{error}");
    }
}
