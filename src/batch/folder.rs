//! The folder of a run: where packets, journal and reports stand, and what an earlier run has left there.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::journal::{self, Journal, JournalError, Past};
use super::{Entry, Made, Run};
use crate::output::{self, OutputError};

/// Settings that may change when some packets are made again: what was wrong may have been in any of them.
const MAY_CHANGE: [&str; 9] =
    ["program", "source", "map", "clinic", "words", "fonts", "date", "language", "documents"];

/// Why a folder cannot take a run.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// It holds something else.
    #[error("`{0}` is not empty and holds no run\n  hint: take a new folder")]
    NotARun(PathBuf),
    /// It holds another run.
    #[error(
        "`{0}` holds a run with other settings: {1}\n  hint: take a new folder; `--failed` or `--only ID` makes some packets again with the new settings"
    )]
    Other(PathBuf, String),
    /// There is nothing to make again.
    #[error(
        "`{0}` holds no run\n  hint: `--failed` and `--only` make packets of an earlier run again; leave them out for a new one"
    )]
    NoRun(PathBuf),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The disk.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// Reading what is there.
    #[error("`{0}` cannot be read")]
    Unreadable(PathBuf, #[source] io::Error),
}

/// The folder of a run.
#[derive(Clone, Debug)]
pub struct Folder {
    top: PathBuf,
    strict: bool,
}

impl Folder {
    /// The folder at a path. A strict run keeps its packets hidden until all are made.
    #[must_use]
    pub fn new(top: &Path, strict: bool) -> Self {
        Self { top: top.to_owned(), strict }
    }

    /// The folder itself.
    #[must_use]
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// The journal.
    #[must_use]
    pub fn journal(&self) -> PathBuf {
        self.top.join("journal.jsonl")
    }

    /// The list of packets.
    #[must_use]
    pub fn manifest(&self) -> PathBuf {
        self.top.join("manifest.jsonl")
    }

    /// The list of rows without a packet.
    #[must_use]
    pub fn failures(&self) -> PathBuf {
        self.top.join("failures.csv")
    }

    /// Where packets stand once they may be seen.
    fn shown(&self) -> PathBuf {
        self.top.join("packets")
    }

    /// Where packets are being made.
    fn hidden(&self) -> PathBuf {
        self.top.join(".packets")
    }

    /// A file as it is named in the manifest.
    pub(super) fn named(&self, path: &str) -> String {
        format!("packets/{path}")
    }

    /// Where a file of the manifest stands while the run is at work.
    pub(super) fn place(&self, named: &str) -> PathBuf {
        let path = named.strip_prefix("packets/").unwrap_or(named);
        if self.strict && !self.shown().is_dir() { self.hidden().join(path) } else { self.shown().join(path) }
    }

    /// Opens the folder for a run: begins a journal, or finds out what is done.
    ///
    /// # Errors
    /// [`FolderError`].
    pub fn open(&self, run: &Run, again: bool) -> Result<(Journal, Past), FolderError> {
        output::make_folder(&self.top)?;
        if !journal::is_begun(&self.journal())? {
            return self.create(run, again);
        }
        let (mut journal, mut past) = Journal::open(&self.journal())?;
        let differences = past.run.differences(run, if again { &MAY_CHANGE } else { &[] });
        if !differences.is_empty() {
            return Err(FolderError::Other(self.top.clone(), differences.join(", ")));
        }
        if past.run != *run {
            journal.begin(run)?;
            past.run = run.clone();
        }
        self.sweep()?;
        Ok((journal, past))
    }

    /// Takes away the reports of an earlier run: while packets are made there are none.
    ///
    /// # Errors
    /// [`FolderError`].
    pub fn begin(&self) -> Result<(), FolderError> {
        for report in [self.manifest(), self.failures()] {
            match fs::remove_file(&report) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(OutputError::Failed(report, error).into());
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn create(&self, run: &Run, again: bool) -> Result<(Journal, Past), FolderError> {
        if again {
            return Err(FolderError::NoRun(self.top.clone()));
        }
        let unreadable = |error| FolderError::Unreadable(self.top.clone(), error);
        for entry in fs::read_dir(&self.top).map_err(unreadable)? {
            // A trial run leaves its report, and a run that was killed at once a journal without a line.
            let name = entry.map_err(unreadable)?.file_name();
            if name != "failures.csv" && name != "journal.jsonl" {
                return Err(FolderError::NotARun(self.top.clone()));
            }
        }
        let journal = Journal::create(&self.journal(), run)?;
        Ok((journal, Past::new(run.clone())))
    }

    /// Removes what a killed run has left half written.
    fn sweep(&self) -> Result<(), FolderError> {
        for top in [self.top.clone(), self.shown(), self.hidden()] {
            let unreadable = |error| FolderError::Unreadable(top.clone(), error);
            if !top.is_dir() {
                continue;
            }
            output::sweep(&top).map_err(unreadable)?;
            for entry in fs::read_dir(&top).map_err(unreadable)? {
                let path = entry.map_err(unreadable)?.path();
                if path.is_dir() {
                    output::sweep(&path).map_err(unreadable)?;
                }
            }
        }
        Ok(())
    }

    /// Forgets packets whose files are not what the journal says, so that they are made again. Gives their number.
    ///
    /// # Errors
    /// [`FolderError`] when the journal cannot be read.
    pub fn forget_damaged(&self, past: &mut Past) -> Result<u64, FolderError> {
        let mut damaged = BTreeSet::new();
        for entry in past.entries(&self.journal())? {
            if let Entry::Made(made) = entry?
                && !self.is_whole(&made)
            {
                damaged.insert(made.row);
            }
        }
        past.rows.retain(|row, _| !damaged.contains(row));
        Ok(damaged.len() as u64)
    }

    /// Whether a packet's file is what the journal says.
    fn is_whole(&self, made: &Made) -> bool {
        let path = self.place(&made.file);
        let is_long_enough = fs::metadata(&path).is_ok_and(|found| found.len() == made.bytes as u64);
        is_long_enough && sha256(&path).is_ok_and(|hash| hash == made.sha256)
    }

    /// Shows the packets of a strict run.
    ///
    /// # Errors
    /// [`OutputError`].
    pub fn publish(&self) -> Result<(), OutputError> {
        if self.strict && self.hidden().is_dir() {
            fs::rename(self.hidden(), self.shown())
                .map_err(|error| OutputError::Failed(self.shown(), error))?;
        }
        Ok(())
    }
}

/// SHA-256 of a file, in hexadecimal digits.
#[expect(clippy::disallowed_methods, reason = "a batch reads what it has written")]
fn sha256(path: &Path) -> io::Result<String> {
    let mut file = fs::File::open(path)?;
    let mut hash = Sha256::new();
    let mut part = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            return Ok(hex(&hash.finalize()));
        }
        hash.update(part.get(..read).unwrap_or_default());
    }
}

/// Hexadecimal digits of a hash.
#[must_use]
pub fn hex(hash: &[u8]) -> String {
    hash.iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}
