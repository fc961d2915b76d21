//! The lines of a manifest.

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::AuditError;
use crate::batch::Made;

/// The lines of a manifest.
pub(super) struct Manifest {
    lines: io::Lines<BufReader<fs::File>>,
    path: PathBuf,
    number: u64,
}

impl Manifest {
    #[expect(clippy::disallowed_methods, reason = "a batch reads what it has written")]
    pub(super) fn open(path: &Path) -> Result<Self, AuditError> {
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
            Ok(line) => {
                serde_json::from_str(&line).map_err(|_| AuditError::Manifest(self.path.clone(), self.number))
            }
            Err(error) => Err(AuditError::Unreadable(self.path.clone(), error)),
        })
    }
}
