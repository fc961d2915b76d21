//! A finished run, looked at again: is every packet whole, complete, and its own patient's?

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::iter::Peekable;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::journal::Past;
use super::maker::Maker;
use super::supplies::Supplies;
use super::{Folder, Made, Row, crew, hex, verify};

/// Something wrong with a run. It holds no patient's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as the manifest names it; empty for the run as such.
    pub file: String,
    /// What is wrong with it.
    pub what: String,
}

/// Why a run cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// There is no manifest.
    #[error("`{0}` has no manifest\n  hint: a run that is not finished has none; the same `batch` command continues it")]
    NoManifest(PathBuf),
    /// The manifest was changed.
    #[error("{0}:{1}: this is no line of a manifest\n  hint: it was changed or damaged; the same `batch` command writes it anew")]
    Manifest(PathBuf, u64),
    /// The system refused.
    #[error("`{0}` cannot be read")]
    Unreadable(PathBuf, #[source] io::Error),
}

/// How many packets were looked at, and how many pages they have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Packets.
    pub packets: u64,
    /// Pages.
    pub pages: u64,
}

/// One packet to look at, with the row that it must show.
struct Case {
    made: Made,
    row: Option<Row>,
}

/// Looks at every packet of the manifest, and for files that it does not name. With rows each is merged again and held
/// against its pages. Findings come in the order of the rows.
///
/// # Errors
/// [`AuditError`].
pub fn audit(
    folder: &Folder,
    past: &Past,
    rows: Option<&mut dyn Iterator<Item = Row>>,
    supplies: &Supplies,
    threads: NonZeroUsize,
    tell: &mut (dyn FnMut(Finding) + Send),
) -> Result<Seen, AuditError> {
    let mut fault = None;
    let mut named = BTreeSet::new();
    let (mut seen, mut lacking) = (Seen::default(), Vec::new());
    let manifest = Manifest::open(&folder.manifest())?;
    let manifest = manifest.map_while(|line| line.map_err(|error| fault = Some(error)).ok()).inspect(|made| {
        named.insert(made.file.clone());
        seen.packets += 1;
        seen.pages += made.pages as u64;
    });
    let cases: &mut dyn Iterator<Item = Case> = match rows {
        Some(rows) => &mut Pairs { manifest: manifest.peekable(), rows: rows.peekable(), lacking: &mut lacking },
        None => &mut manifest.map(|made| Case { made, row: None }),
    };
    let hire = || {
        let mut maker = Maker::new(supplies);
        move |case: Case| guarded(&mut maker, supplies, folder, &case)
    };
    let told: Result<(), ()> = crew::work(cases, threads, hire, |ready| {
        ready.into_iter().flatten().for_each(&mut *tell);
        Ok(())
    });
    drop(told);
    if let Some(fault) = fault {
        return Err(fault);
    }
    let without = lacking.into_iter().filter_map(|row| without_packet(row, past));
    without.chain(strays(folder, &named)?).for_each(tell);
    Ok(seen)
}

/// A row without a line of the manifest: its packet failed, or was not asked for.
fn without_packet(row: u64, past: &Past) -> Option<Finding> {
    let what = match past.rows.get(&row) {
        Some(false) => return None,
        None if past.run.sample.is_some() => return None,
        Some(true) => format!("row {row} has a packet that the manifest does not name"),
        None => format!("row {row} has neither a packet nor a failure"),
    };
    Some(Finding { file: String::new(), what })
}

/// Packets with their rows, as both come in the order of the rows.
struct Pairs<'l, M: Iterator<Item = Made>, R: Iterator<Item = Row>> {
    manifest: Peekable<M>,
    rows: Peekable<R>,
    lacking: &'l mut Vec<u64>,
}

impl<M: Iterator<Item = Made>, R: Iterator<Item = Row>> Iterator for Pairs<'_, M, R> {
    type Item = Case;

    fn next(&mut self) -> Option<Case> {
        let made = self.manifest.next();
        let before = |row: &Row| made.as_ref().is_none_or(|made| row.number < made.row);
        while let Some(row) = self.rows.next_if(before) {
            self.lacking.push(row.number);
        }
        let made = made?;
        let row = self.rows.next_if(|row| row.number == made.row);
        Some(Case { made, row })
    }
}

fn guarded<'s>(maker: &mut Maker<'s>, supplies: &'s Supplies, folder: &Folder, case: &Case) -> Vec<Finding> {
    let looked = catch_unwind(AssertUnwindSafe(|| look(maker, supplies, folder, case)));
    let faults = looked.unwrap_or_else(|_| {
        *maker = Maker::new(supplies);
        vec!["internal error; please report it".to_owned()]
    });
    faults.into_iter().map(|what| Finding { file: case.made.file.clone(), what }).collect()
}

/// Everything that is wrong with a packet.
#[expect(clippy::disallowed_methods, reason = "a batch reads what it has written")]
fn look(maker: &mut Maker<'_>, supplies: &Supplies, folder: &Folder, case: &Case) -> Vec<String> {
    let made = &case.made;
    let Ok(bytes) = fs::read(folder.top().join(&made.file)) else {
        return vec!["it is missing, or cannot be read".to_owned()];
    };
    if hex(&Sha256::digest(&bytes)) != made.sha256 {
        return vec!["it is not the file that was made: its SHA-256 is another".to_owned()];
    }
    let read = match verify::read(&bytes) {
        Ok(read) => read,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    if read.len() != made.pages {
        faults.push(format!("it has {} pages; the manifest says {}", read.len(), made.pages));
    }
    match supplies.words.get(&made.language) {
        Some(words) => {
            let digits = words.stock.local.locale().digits;
            faults.extend(verify::stamps(&read, &made.mark, digits).iter().map(ToString::to_string));
        }
        None => faults.push(format!("there is no language `{}`", made.language)),
    }
    if let Some(row) = &case.row {
        faults.extend(hold_against(maker, made, row, &read));
    }
    faults
}

/// The row, merged again, against the pages.
fn hold_against(maker: &mut Maker<'_>, made: &Made, row: &Row, read: &[verify::PageText]) -> Vec<String> {
    let laid = match maker.lay_out(row) {
        Ok(laid) => laid,
        Err(notes) => {
            return notes.iter().map(|note| format!("its row fails now: {}", note.code)).collect();
        }
    };
    let mut faults = Vec::new();
    if laid.mark != made.mark {
        faults.push("its row makes a packet with another sheet mark".to_owned());
    }
    let differences = verify::compare(&verify::expected(&laid.pages), read);
    faults.extend(differences.iter().map(ToString::to_string));
    faults
}

/// Files among the packets that the manifest does not name.
fn strays(folder: &Folder, named: &BTreeSet<String>) -> Result<Vec<Finding>, AuditError> {
    let mut strays = Vec::new();
    let packets = folder.top().join("packets");
    if packets.is_dir() {
        walk(&packets, "packets", &mut |file| {
            if !named.contains(&file) {
                strays.push(Finding { file, what: "no line of the manifest names it".to_owned() });
            }
        })?;
    }
    strays.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(strays)
}

fn walk(folder: &Path, shown: &str, found: &mut dyn FnMut(String)) -> Result<(), AuditError> {
    let unreadable = |error| AuditError::Unreadable(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&entry.path(), &shown, found)?;
        } else {
            found(shown);
        }
    }
    Ok(())
}

/// The lines of a manifest.
struct Manifest {
    lines: io::Lines<BufReader<fs::File>>,
    path: PathBuf,
    number: u64,
}

impl Manifest {
    #[expect(clippy::disallowed_methods, reason = "a batch reads what it has written")]
    fn open(path: &Path) -> Result<Self, AuditError> {
        let file = fs::File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => AuditError::NoManifest(path.parent().unwrap_or(path).to_owned()),
            _ => AuditError::Unreadable(path.to_owned(), error),
        })?;
        Ok(Self { lines: BufReader::new(file).lines(), path: path.to_owned(), number: 0 })
    }
}

impl Iterator for Manifest {
    type Item = Result<Made, AuditError>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        self.number += 1;
        Some(match line {
            Ok(line) => serde_json::from_str(&line)
                .map_err(|_| AuditError::Manifest(self.path.clone(), self.number)),
            Err(error) => Err(AuditError::Unreadable(self.path.clone(), error)),
        })
    }
}
