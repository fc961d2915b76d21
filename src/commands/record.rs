//! The record that was asked for, read and checked.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use second_opinion::builtin;
use second_opinion::input::{self, Format};
use second_opinion::patient::{self, Patient};

use super::{exit::Internal, report};
use crate::cli::Generate;

/// A record and where it came from.
pub(super) struct Record {
    /// The patient; without one every field is a writing line.
    pub(super) patient: Option<Patient>,
    /// Folder of the record's file.
    pub(super) folder: Option<PathBuf>,
}

/// Reads and checks the record; warnings are shown at once.
pub(super) fn load(arguments: &Generate, today: NaiveDate) -> Result<Record> {
    if arguments.blank {
        return Ok(Record { patient: None, folder: None });
    }
    let Source { name, bytes, format, folder } = match &arguments.record {
        None => sample(arguments.language.as_deref())?,
        Some(path) if path == Path::new("-") => standard_input()?,
        Some(path) => file(path)?,
    };
    let checked = patient::check(&input::read(&name, &bytes, format)?, today)?;
    checked.warnings.iter().for_each(|warning| report::warning(&warning.to_string()));
    if arguments.documents.is_empty() || arguments.documents.iter().any(|id| id == "records") {
        warn_of_blanks(&patient::unfilled(&checked.patient));
    }
    Ok(Record { patient: Some(checked.patient), folder })
}

fn warn_of_blanks(unfilled: &[String]) {
    if !unfilled.is_empty() {
        report::warning(&format!(
            "the records form will have writing lines for {}\n  hint: write them in before it is sent; offices send \
             unfinished forms back",
            unfilled.join(", ")
        ));
    }
}

/// The bytes of a record.
struct Source {
    name: String,
    bytes: Vec<u8>,
    format: Format,
    folder: Option<PathBuf>,
}

/// The sample of a language, or the English one where it has none.
fn sample(language: Option<&str>) -> Result<Source> {
    let own = language.and_then(builtin::sample);
    let sample = own.or_else(|| builtin::sample("en")).ok_or(Internal("the sample record is missing"))?;
    Ok(Source { name: sample.path, bytes: sample.text.into(), format: Format::Toml, folder: None })
}

fn standard_input() -> Result<Source> {
    let mut stdin = std::io::stdin().lock();
    if stdin.is_terminal() {
        bail!(
            "standard input is the keyboard\n  hint: pipe a record in: `second-opinion generate - < record.toml`"
        );
    }
    let bytes = read(&mut stdin).context("standard input cannot be read")?;
    let format = Format::sniff(&bytes);
    Ok(Source { name: "standard input".to_owned(), bytes, format, folder: None })
}

#[expect(clippy::disallowed_methods, reason = "commands read files")]
fn file(path: &Path) -> Result<Source> {
    let name = path.display().to_string();
    let Some(format) = Format::of_name(&name) else {
        bail!("`{name}` ends neither in .toml nor in .json\n  hint: a record is a TOML or JSON file");
    };
    let open = std::fs::File::open(path).and_then(|mut file| read(&mut file));
    let bytes = open.with_context(|| format!("`{name}` cannot be read"))?;
    Ok(Source { name, bytes, format, folder: path.parent().map(Path::to_owned) })
}

/// Reads one byte more than a record may have, so that `input` can tell.
fn read(from: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(input::MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
