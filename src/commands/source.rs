//! The source of a run: a file or folder, or standard input, which is kept aside so that it can be read twice.

use std::io::{self, IsTerminal, Seek};
use std::path::Path;

use anyhow::{Context, Result, bail};
use second_opinion::batch::map::Map;
use second_opinion::batch::source::{self, Reading, Source};

use super::{disk, report};
use crate::cli::{Columns, MapArg};

/// Opens a source and tells what is special about it. Standard input is kept in `aside`, a folder of the user's.
pub(super) fn open(columns: &Columns, language_given: bool, aside: Option<&Path>) -> Result<Source> {
    let reading = Reading { map: map(&columns.map)?, id: columns.id.clone(), language_given };
    let opened = if columns.source == Path::new("-") {
        source::open_file(standard_input(aside)?, "standard input", reading)?
    } else {
        source::open(&columns.source, reading)?
    };
    opened.notes().iter().for_each(|note| report::note(note));
    Ok(opened)
}

/// The map that was given.
pub(super) fn map(argument: &MapArg) -> Result<Option<Map>> {
    let Some(path) = &argument.file else { return Ok(None) };
    let text = disk::text(path)?;
    Map::read(&disk::shown(path), &text).map(Some).map_err(|faults| super::words::several(&faults))
}

/// Standard input in a file without a name, which the system removes with the program.
fn standard_input(aside: Option<&Path>) -> Result<std::fs::File> {
    let Some(folder) = aside else {
        bail!("standard input can be read only once\n  hint: give a file");
    };
    let mut stdin = io::stdin().lock();
    if stdin.is_terminal() {
        bail!("standard input is the keyboard\n  hint: pipe records in: `second-opinion batch - --out DIR < patients.csv`");
    }
    let mut file = tempfile::tempfile_in(folder).with_context(|| format!("`{}` cannot be written", folder.display()))?;
    io::copy(&mut stdin, &mut file).context("standard input cannot be kept aside")?;
    file.rewind().context("standard input cannot be kept aside")?;
    Ok(file)
}
