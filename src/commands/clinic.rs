//! The `clinic.toml` that counts.

use std::path::{Path, PathBuf};

use anyhow::Result;
use etcetera::BaseStrategy;
use second_opinion::builtin::{File, Files};

use super::{disk, exit::Internal};

/// The file that was asked for, else `clinic.toml` beside the record, else in the user's configuration folder, else the
/// neutral one.
pub(super) fn find(asked: Option<&Path>, folder: Option<&Path>, files: &Files) -> Result<File> {
    if let Some(path) = asked {
        return read(path);
    }
    for path in folder.map(|folder| folder.join("clinic.toml")).into_iter().chain(of_user()) {
        match read(&path) {
            Err(error) if error.downcast_ref().is_some_and(disk::DiskError::is_missing) => {}
            found => return found,
        }
    }
    Ok(files.clinic().ok_or(Internal("the neutral clinic is missing"))?.clone())
}

/// A clinic's settings.
pub(super) fn read(path: &Path) -> Result<File> {
    Ok(File { path: disk::shown(path), text: disk::text(path)?.into() })
}

/// `~/.config/second-opinion/clinic.toml`, or what the system has for it.
fn of_user() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join("second-opinion").join("clinic.toml"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::disallowed_methods)]
mod tests {
    use super::*;

    #[test]
    fn the_file_asked_for_comes_before_the_one_beside_the_record() {
        let folder = tempfile::tempdir().unwrap();
        let (beside, asked) = (folder.path().join("clinic.toml"), folder.path().join("other.toml"));
        std::fs::write(&beside, "beside").unwrap();
        let found = |asked| find(asked, Some(folder.path()), &second_opinion::builtin::files());
        assert!(found(Some(&asked)).is_err());
        std::fs::write(&asked, "asked").unwrap();
        assert_eq!(found(Some(&asked)).unwrap().text, "asked");
        assert_eq!(found(None).unwrap().text, "beside");
    }
}
