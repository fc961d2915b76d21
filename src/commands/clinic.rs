//! The `clinic.toml` that counts.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use etcetera::BaseStrategy;
use second_opinion::builtin;

use super::exit::Internal;

/// A settings file: its name in errors, and its text.
pub(super) struct Settings {
    pub(super) file: String,
    pub(super) text: String,
}

/// The file that was asked for, else `clinic.toml` beside the record, else in the user's configuration folder, else the
/// built-in one.
pub(super) fn find(asked: Option<&Path>, folder: Option<&Path>) -> Result<Settings> {
    if let Some(path) = asked {
        return read(path).with_context(|| format!("`{}` cannot be read", path.display()));
    }
    for path in folder.map(|folder| folder.join("clinic.toml")).into_iter().chain(of_user()) {
        match read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            found => return found.with_context(|| format!("`{}` cannot be read", path.display())),
        }
    }
    let built_in = builtin::clinic().ok_or(Internal("the built-in clinic is missing"))?;
    Ok(Settings { file: built_in.path, text: built_in.text.to_owned() })
}

/// `~/.config/second-opinion/clinic.toml`, or what the system has for it.
fn of_user() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join("second-opinion").join("clinic.toml"))
}

#[expect(clippy::disallowed_methods, reason = "commands read files")]
fn read(path: &Path) -> std::io::Result<Settings> {
    Ok(Settings { file: path.display().to_string(), text: std::fs::read_to_string(path)? })
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
        assert!(find(Some(&asked), Some(folder.path())).is_err());
        std::fs::write(&asked, "asked").unwrap();
        assert_eq!(find(Some(&asked), Some(folder.path())).unwrap().text, "asked");
        assert_eq!(find(None, Some(folder.path())).unwrap().text, "beside");
    }
}
