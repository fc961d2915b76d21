//! Where bytes go: a file or standard output.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use second_opinion::output::{self, OutputError};

use super::report;
use crate::cli::{Format, Generate};

/// A place for the packet.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    StandardOutput,
    /// Standard output for a PDF, where nothing is between it and the eye.
    Screen,
    File {
        path: PathBuf,
        replace: bool,
    },
}

impl Target {
    /// What was asked for; the name says the language and nothing of the patient.
    pub(super) fn new(arguments: &Generate, language: &str) -> Self {
        let ending = match arguments.format {
            Format::Pdf => "pdf",
            Format::Text | Format::Furniture => "txt",
        };
        match &arguments.output {
            Some(path) if path == Path::new("-") => match arguments.format {
                Format::Pdf if std::io::stdout().is_terminal() => Self::Screen,
                _ => Self::StandardOutput,
            },
            Some(path) => Self::File { path: in_language(path, language), replace: arguments.force },
            None => {
                let path = PathBuf::from(format!("second-opinion-{language}.{ending}"));
                Self::File { path, replace: arguments.force }
            }
        }
    }

    /// Refuses a place that cannot be written before the work is done. [`Target::put`] looks again.
    pub(super) fn check(&self) -> Result<(), OutputError> {
        match self {
            Self::File { path, replace } => output::check(path, *replace),
            Self::Screen => Err(OutputError::Screen),
            Self::StandardOutput => Ok(()),
        }
    }

    /// Writes the packet and says where it is.
    pub(super) fn put(&self, bytes: &[u8]) -> Result<(), OutputError> {
        match self {
            Self::StandardOutput => print(bytes),
            Self::Screen => Err(OutputError::Screen),
            Self::File { path, replace } => {
                output::write(path, bytes, *replace)?;
                report::note(&format!("wrote {}", path.display()));
                Ok(())
            }
        }
    }
}

/// A file's name with the language in it.
fn in_language(path: &Path, language: &str) -> PathBuf {
    match path.to_str() {
        Some(name) => PathBuf::from(name.replace("{language}", language)),
        None => path.to_owned(),
    }
}

/// Refuses places that cannot be written, and several packets for one place.
pub(super) fn check_all(targets: &[Target]) -> Result<()> {
    let twice =
        (1..).zip(targets).any(|(next, target)| targets.iter().skip(next).any(|other| other == target));
    ensure!(
        !twice,
        "several packets would be written to one place\n  hint: put the language into the name: `-o packet-{{language}}.pdf`"
    );
    targets.iter().try_for_each(|target| Ok(target.check()?))
}

/// Writes to standard output.
pub(super) fn print(bytes: &[u8]) -> Result<(), OutputError> {
    let mut to = std::io::stdout().lock();
    to.write_all(bytes).and_then(|()| to.flush()).map_err(OutputError::Stream)
}
