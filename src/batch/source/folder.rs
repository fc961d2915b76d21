//! A folder with a record in each file.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::SourceError;
use super::rows::ReadRow;
use crate::input::{self, Format, MAX_BYTES};

/// The files of a folder that are records, by name.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    files: Vec<PathBuf>,
    /// Number of other things in it.
    pub(super) others: usize,
}

impl Folder {
    pub(super) fn open(path: &Path) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        let mut files = Vec::new();
        let mut others = 0;
        for entry in fs::read_dir(path).map_err(SourceError::read(&name))? {
            let path = entry.map_err(SourceError::read(&name))?.path();
            let is_record = Format::of_name(&path.to_string_lossy()).is_some() && path.is_file();
            if is_record { files.push(path) } else { others += 1 }
        }
        files.sort();
        if files.is_empty() { Err(SourceError::NoRecords(name)) } else { Ok(Self { files, others }) }
    }

    /// The record of a place in the list, from 1.
    pub(super) fn record(&self, number: u64) -> Option<Result<ReadRow, SourceError>> {
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        let path = self.files.get(place)?;
        let name = path.display().to_string();
        let format = Format::of_name(&name)?;
        let bytes = read(path, MAX_BYTES as u64 + 1).map_err(SourceError::read(&name));
        Some(bytes.map(|bytes| {
            let record = input::read(&name, &bytes, format);
            (bytes, record)
        }))
    }

    /// The SHA-256 of all files with their names.
    pub(super) fn digest(&self) -> Result<[u8; 32], SourceError> {
        let mut digest = Sha256::new();
        for path in &self.files {
            let name = path.display().to_string();
            let bytes = read(path, u64::MAX).map_err(SourceError::read(&name))?;
            let own = path.file_name().map(|own| own.to_string_lossy().into_owned()).unwrap_or_default();
            digest.update((own.len() as u64).to_le_bytes());
            digest.update(own.as_bytes());
            digest.update(Sha256::digest(&bytes));
        }
        Ok(digest.finalize().into())
    }
}

#[expect(clippy::disallowed_methods, reason = "a source reads files")]
fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
