//! A finished run, looked at again: is every packet whole, complete, and its own patient's?

mod cases;
mod look;
mod manifest;
mod strays;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use cases::{Case, Pairs};
use manifest::Manifest;

use super::journal::Past;
use super::maker::Makers;
use super::supplies::Supplies;
use super::{Folder, Row, crew};

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
    #[error(
        "`{0}` has no manifest\n  hint: a run that is not finished has none; the same `batch` command continues it"
    )]
    NoManifest(PathBuf),
    /// The manifest was changed.
    #[error(
        "{0}:{1}: this is no line of a manifest\n  hint: it was changed or damaged; the same `batch` command writes it anew"
    )]
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
    let manifest =
        manifest.map_while(|line| line.map_err(|error| fault = Some(error)).ok()).inspect(|made| {
            named.insert(made.file.clone());
            seen.packets += 1;
            seen.pages += made.pages as u64;
        });
    let cases: &mut dyn Iterator<Item = Case> = match rows {
        Some(rows) => {
            &mut Pairs { manifest: manifest.peekable(), rows: rows.peekable(), lacking: &mut lacking }
        }
        None => &mut manifest.map(|made| Case { made, row: None }),
    };
    let makers = Makers::new(supplies);
    let hire = || {
        let (makers, mut maker) = (&makers, makers.hire());
        move |case: Case| look::look(makers, &mut maker, supplies, folder, &case)
    };
    let Ok(()) = crew::work::<_, _, Infallible, _>(cases, threads, hire, |ready| {
        ready.into_iter().flatten().for_each(&mut *tell);
        Ok(())
    });
    if let Some(fault) = fault {
        return Err(fault);
    }
    let without = lacking.into_iter().filter_map(|row| without_packet(row, past));
    without.chain(strays::strays(folder, &named)?).for_each(tell);
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
