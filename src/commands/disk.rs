//! Text files of the user's, read whole or refused with a place.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use second_opinion::{input::MAX_BYTES, place::Place};

/// Most names that a folder of settings may hold.
const MOST_NAMES: usize = 1000;

/// Why a file or folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum DiskError {
    #[error("`{0}` cannot be read")]
    Failed(PathBuf, #[source] io::Error),
    /// Opening a pipe would wait for somebody to write into it.
    #[error("`{0}` is not an ordinary file\n  hint: name a file, or put one there")]
    NotAFile(PathBuf),
    #[error("`{0}` is larger than {size} KiB\n  hint: is this the right file?", size = MAX_BYTES / 1024)]
    TooLarge(PathBuf),
    #[error("{0}: the file is not UTF-8\n  hint: save it as UTF-8")]
    NotUtf8(Place),
    #[error("`{0}` holds more than {MOST_NAMES} files\n  hint: is this the right folder?")]
    TooMany(PathBuf),
}

impl DiskError {
    /// Whether there is no such file.
    pub(super) fn is_missing(&self) -> bool {
        matches!(self, Self::Failed(_, error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// The name of a file in errors, the same on every system.
pub(super) fn shown(path: &Path) -> String {
    let name = path.display().to_string();
    if cfg!(windows) { name.replace('\\', "/") } else { name }
}

/// What stands in a file.
pub(super) fn text(path: &Path) -> Result<String, DiskError> {
    let bytes = bytes(path, MAX_BYTES)?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        DiskError::NotUtf8(Place::new(&shown(path), &text, valid))
    })
}

/// The bytes of a file that has at most this many.
#[expect(clippy::disallowed_methods, reason = "commands read files")]
pub(super) fn bytes(path: &Path, most: usize) -> Result<Vec<u8>, DiskError> {
    let failed = |error| DiskError::Failed(path.to_owned(), error);
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(DiskError::NotAFile(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(failed)?;
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() > most { Err(DiskError::TooLarge(path.to_owned())) } else { Ok(bytes) }
}

/// Whether a path leads to a folder.
pub(super) fn is_folder(path: &Path) -> Result<bool, DiskError> {
    fs::metadata(path).map(|found| found.is_dir()).map_err(|error| DiskError::Failed(path.to_owned(), error))
}

/// What a folder holds, sorted; hidden files are none of ours.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let failed = |error| DiskError::Failed(folder.to_owned(), error);
    let found = fs::read_dir(folder).map_err(failed)?.take(MOST_NAMES + 1);
    let mut paths: Vec<PathBuf> =
        found.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>().map_err(failed)?;
    if paths.len() > MOST_NAMES {
        return Err(DiskError::TooMany(folder.to_owned()));
    }
    paths.retain(|path| !name(path).starts_with('.'));
    paths.sort();
    Ok(paths)
}

/// The last part of a path.
pub(super) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::disallowed_methods)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        fs::write(&path, b"a = x\nb = \xe9\n").unwrap();
        let error = text(&path).unwrap_err().to_string();
        assert!(error.ends_with("a.ftl:2:5: the file is not UTF-8\n  hint: save it as UTF-8"), "{error}");
        assert!(matches!(text(folder.path()), Err(DiskError::NotAFile(_))));
        assert!(text(&folder.path().join("none")).unwrap_err().is_missing());
        fs::write(&path, vec![b'#'; MAX_BYTES + 1]).unwrap();
        assert!(matches!(text(&path), Err(DiskError::TooLarge(_))));
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_are_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        std::os::unix::fs::symlink(&a, &b).unwrap();
        std::os::unix::fs::symlink(&b, &a).unwrap();
        assert!(matches!(text(&a), Err(DiskError::Failed(..))));
        assert!(matches!(is_folder(&a), Err(DiskError::Failed(..))));
    }
}
