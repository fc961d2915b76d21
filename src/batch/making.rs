//! Rows to packets on the disk: workers make them, one taker gives them their names and notes them in the journal.

use std::collections::BTreeMap;
use std::io;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use super::folder::hex;
use super::journal::{Journal, JournalError, Past};
use super::maker::{Laid, Maker, Makers};
use super::name::Pattern;
use super::supplies::Supplies;
use super::{Entry, Failed, Folder, Made, Note, Row, crew};
use crate::output::{self, Aside, OutputError};

/// Why a run stopped before its end. What was made until then is kept.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)] // the messages say it
pub enum StopError {
    #[error(transparent)]
    Output(#[from] OutputError),
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Whoever watches the run went away.
    #[error("standard output cannot be written")]
    Watch(#[source] io::Error),
}

/// How many rows have a packet, and how many have none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows with a packet.
    pub made: u64,
    /// Rows without.
    pub failed: u64,
    /// Rows with a packet and a warning.
    pub warned: u64,
}

/// Somebody who is told what becomes of each row, in the order of the rows.
pub trait Watch: Send {
    /// A row is done.
    ///
    /// # Errors
    /// When nobody can be told any more; the run then stops.
    fn done(&mut self, entry: &Entry) -> io::Result<()>;
}

/// How packets are made.
#[derive(Clone, Copy)]
pub struct Shop<'a> {
    /// What they are made from.
    pub supplies: &'a Supplies,
    /// Where they go.
    pub folder: &'a Folder,
    /// How files are named.
    pub pattern: &'a Pattern,
    /// How many at a time.
    pub threads: NonZeroUsize,
    /// Turns true when no further row is to be begun.
    pub stop: &'a AtomicBool,
}

impl Shop<'_> {
    /// Makes a packet of each row; without a journal each row is only checked, and nothing is written.
    ///
    /// # Errors
    /// [`StopError`]; the same run, begun again, goes on from there.
    pub fn make(
        &self,
        rows: impl Iterator<Item = Row>,
        journal: Option<&mut Journal>,
        names: Names,
        watch: &mut dyn Watch,
    ) -> Result<Tally, StopError> {
        let write = journal.is_some();
        let mut taker = Taker { folder: self.folder, journal, names, watch, tally: Tally::default() };
        let rows = rows.take_while(|_| !self.stop.load(Ordering::Relaxed));
        let makers = Makers::new(self.supplies);
        let hire = || {
            let mut maker = makers.hire();
            let makers = &makers;
            move |row: Row| self.row(makers, &mut maker, &row, write)
        };
        crew::work(rows, self.threads, hire, |ready| taker.take(ready))?;
        Ok(taker.tally)
    }

    /// A row, whatever happens: a fault of the program is a fault of this row alone.
    fn row<'m, 's>(
        &self,
        makers: &'m Makers<'s>,
        maker: &mut Maker<'m, 's>,
        row: &Row,
        write: bool,
    ) -> Result<Done, OutputError> {
        let done = catch_unwind(AssertUnwindSafe(|| self.packet(maker, row, write)));
        let done = done.unwrap_or_else(|_| {
            *maker = makers.hire();
            Ok(Err(vec![Note::of_text("internal", PANIC)]))
        })?;
        Ok(done.unwrap_or_else(|faults| Done {
            entry: Entry::Failed(Failed { row: row.number, id: row.id(), faults }),
            aside: None,
        }))
    }

    fn packet(
        &self,
        maker: &mut Maker<'_, '_>,
        row: &Row,
        write: bool,
    ) -> Result<Result<Done, Vec<Note>>, OutputError> {
        let mut laid = match maker.lay_out(row) {
            Ok(laid) => laid,
            Err(faults) => return Ok(Err(faults)),
        };
        let bytes = match if write { laid.write() } else { Ok(Vec::new()) } {
            Ok(bytes) => bytes,
            Err(faults) => return Ok(Err(faults)),
        };
        let made = self.made(row, laid, &bytes);
        let aside = write.then(|| output::set_aside(&self.folder.place(&made.file), &bytes)).transpose()?;
        Ok(Ok(Done { entry: Entry::Made(made), aside }))
    }

    fn made(&self, row: &Row, laid: Laid<'_, '_>, bytes: &[u8]) -> Made {
        Made {
            row: row.number,
            id: row.id(),
            file: self.folder.named(&self.pattern.path(row.number, &row.id(), laid.language)),
            sha256: hex(&Sha256::digest(bytes)),
            pages: laid.pages.pages.len(),
            bytes: bytes.len(),
            language: laid.language.to_owned(),
            packet: laid.version,
            locale: laid.words.mark.clone(),
            review: laid.review.to_owned(),
            mark: laid.pages.mark,
            warnings: laid.warnings,
        }
    }
}

const PANIC: &str = "internal error\n  hint: this is a fault of the program; please report it";

/// What became of a row, and its file before it has its name.
struct Done {
    entry: Entry,
    aside: Option<Aside>,
}

/// Takes what is done, in the order of the rows: first the files, then the journal.
struct Taker<'a> {
    folder: &'a Folder,
    journal: Option<&'a mut Journal>,
    names: Names,
    watch: &'a mut dyn Watch,
    tally: Tally,
}

impl Taker<'_> {
    /// Files, until one could not be written; that one stops the run.
    fn take(&mut self, ready: Vec<Result<Done, OutputError>>) -> Result<(), StopError> {
        let (mut entries, mut files, mut stop) = (Vec::new(), Vec::new(), None);
        for done in ready {
            match done {
                Ok(Done { entry, aside }) => {
                    let entry = self.names.check(entry);
                    files.extend(aside.filter(|_| matches!(entry, Entry::Made(_))));
                    entries.push(entry);
                }
                Err(error) => {
                    stop = Some(error);
                    break;
                }
            }
        }
        if let Some(journal) = &mut self.journal {
            output::settle(self.folder.top(), files)?;
            journal.note(&entries)?;
        }
        for entry in &entries {
            self.tally.count(entry);
            self.watch.done(entry).map_err(StopError::Watch)?;
        }
        stop.map_or(Ok(()), |error| Err(error.into()))
    }
}

impl Tally {
    /// Counts what became of a row.
    pub fn count(&mut self, entry: &Entry) {
        match entry {
            Entry::Made(made) => {
                self.made += 1;
                self.warned += u64::from(!made.warnings.is_empty());
            }
            Entry::Failed(_) => self.failed += 1,
        }
    }
}

/// Names that are taken in the folder of some thousand rows: no packet ever takes the place of another.
#[derive(Debug, Default)]
pub struct Names {
    folder: String,
    taken: BTreeMap<String, u64>,
}

impl Names {
    /// The names that a run has given so far.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn of(past: &Past, folder: &Folder) -> Result<Self, JournalError> {
        let mut names = Self::default();
        for entry in past.entries(&folder.journal())? {
            drop(names.check(entry?));
        }
        Ok(names)
    }

    /// Lets a packet have its name, unless another one has it, be it in other letters.
    fn check(&mut self, entry: Entry) -> Entry {
        let Entry::Made(made) = entry else { return entry };
        let name = made.file.to_lowercase();
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder != self.folder {
            self.folder = folder.to_owned();
            self.taken.clear();
        }
        // A packet that is made again keeps its name.
        if *self.taken.entry(name).or_insert(made.row) == made.row {
            return Entry::Made(made);
        }
        Entry::Failed(Failed { row: made.row, id: made.id, faults: vec![Note::of_text("name-taken", TAKEN)] })
    }
}

const TAKEN: &str = "another row's packet has the same file name\n  hint: put `{row}` into `--name`";
