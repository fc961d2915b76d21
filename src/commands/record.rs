//! The record that was asked for, read and checked.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use second_opinion::builtin::Files;
use second_opinion::faults::Why;
use second_opinion::input::{self, Format, Tree};
use second_opinion::locale;
use second_opinion::patient::{self, Patient, Places};
use second_opinion::printer::PrintError;

use super::{exit::Internal, report};
use crate::cli::Order;

/// A record and where it came from.
#[derive(Default)]
pub(super) struct Record {
    /// The patient; without a record every field is a writing line.
    pub(super) patient: Patient,
    /// Folder of the record's file.
    pub(super) folder: Option<PathBuf>,
    /// The file and where its fields stand.
    origin: Option<(Tree, Places)>,
}

/// Reads and checks the record, or the sample of a language; warnings are shown at once.
pub(super) fn load(order: &Order, language: Option<&str>, files: &Files, today: NaiveDate) -> Result<Record> {
    if order.blank {
        return Ok(Record::default());
    }
    let Source { name, bytes, format, folder } = match &order.record {
        None => sample(language, files)?,
        Some(path) if path == Path::new("-") => standard_input()?,
        Some(path) => file(path)?,
    };
    let tree = input::read(&name, &bytes, format)?;
    let checked = patient::check(&tree, today)?;
    checked.warnings.iter().for_each(|warning| report::warning(&warning.to_string()));
    if order.making.documents.is_empty() || order.making.documents.iter().any(|id| id == "records") {
        warn_of_blanks(&patient::unfilled(&checked.patient));
    }
    Ok(Record { patient: checked.patient, folder, origin: Some((tree, checked.places)) })
}

impl Record {
    /// The error of a record whose field has a value that the program has nothing for.
    pub(super) fn refuse(&self, field: &str, why: Why) -> anyhow::Error {
        self.refuse_all(vec![(field.to_owned(), why)])
    }

    /// Names the fields whose characters no font has; other errors stay as they are.
    pub(super) fn explain(&self, error: PrintError) -> anyhow::Error {
        match error.fields(&self.patient) {
            Some(faults) => self.refuse_all(faults),
            None => error.into(),
        }
    }

    fn refuse_all(&self, faults: Vec<(String, Why)>) -> anyhow::Error {
        match &self.origin {
            Some((tree, places)) => places.refuse(tree, faults).into(),
            None => Internal("a packet without a record was refused for its record").into(),
        }
    }
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
fn sample(language: Option<&str>, files: &Files) -> Result<Source> {
    let locale = language.and_then(|tag| locale::find(tag, &files.locales()));
    let own = locale.and_then(|tag| files.sample(tag));
    let sample = own.or_else(|| files.sample("en")).ok_or(Internal("the sample record is missing"))?;
    let bytes = sample.text.as_bytes().to_vec();
    Ok(Source { name: sample.path.clone(), bytes, format: Format::Toml, folder: None })
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
