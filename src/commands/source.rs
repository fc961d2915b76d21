//! The source of a run: a file or folder, or standard input, which is kept aside so that it can be read twice.

use std::fs::File;
use std::io::{self, IsTerminal, Seek};
use std::path::Path;

use anyhow::{Context, Result, bail};
use second_opinion::batch::hex;
use second_opinion::batch::map::Map;
use second_opinion::batch::source::{self, Reading, Source};
use sha2::{Digest, Sha256};

use super::{disk, report, words::several};
use crate::cli::{Columns, MapArg};

/// Its name in errors.
pub(super) const STANDARD_INPUT: &str = "standard input";

/// Opens a source and tells what is special about it. Standard input is kept in `aside`, a folder of the user's.
pub(super) fn open(
    columns: &Columns,
    language_given: bool,
    keep_text: bool,
    aside: Option<&Path>,
) -> Result<Source> {
    let reading = Reading { map: map(&columns.map)?, id: columns.id.clone(), language_given, keep_text };
    let opened = of_path(&columns.source, &reading, aside)?;
    opened.notes().iter().for_each(|note| report::note(note));
    Ok(opened)
}

fn of_path(path: &Path, reading: &Reading, aside: Option<&Path>) -> Result<Source> {
    match aside {
        _ if path != Path::new("-") => Ok(source::open(path, reading)?),
        Some(folder) => Ok(source::open_file(standard_input(folder)?, STANDARD_INPUT, reading)?),
        None => bail!("standard input can be read only once\n  hint: give a file"),
    }
}

/// The map that was given.
fn map(argument: &MapArg) -> Result<Option<Map>> {
    let Some(path) = &argument.file else { return Ok(None) };
    let text = disk::text(path)?;
    Map::read(&disk::shown(path), &text).map(Some).map_err(|faults| several(&faults))
}

/// The SHA-256 of the map that was given; empty for the built-in one.
pub(super) fn mark_of_map(argument: &MapArg) -> Result<String> {
    let Some(path) = &argument.file else { return Ok(String::new()) };
    Ok(hex(&Sha256::digest(disk::text(path)?)))
}

/// Standard input in a file without a name, which the system removes with the program.
pub(super) fn standard_input(folder: &Path) -> Result<File> {
    let mut stdin = io::stdin().lock();
    if stdin.is_terminal() {
        bail!(
            "standard input is the keyboard\n  hint: pipe records in: `second-opinion batch - --out DIR < patients.csv`"
        );
    }
    let kept_aside = || format!("standard input cannot be kept in `{}`", disk::shown(folder));
    let mut file = tempfile::tempfile_in(folder).with_context(kept_aside)?;
    io::copy(&mut stdin, &mut file).and_then(|_| file.rewind()).with_context(kept_aside)?;
    Ok(file)
}
