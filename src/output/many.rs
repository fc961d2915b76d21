//! Many files at once: each whole under a hidden name, then all brought to the disk together, then named.
//!
//! A disk takes as long for one file as for hundreds, so a run of many settles them in groups.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{OutputError, PREFIX, Readers, SUFFIX, aside, check, folder, make_folder, make_open_folder};

/// A file that is whole but has not got its name yet. It is removed when it is dropped.
#[derive(Debug)]
pub struct Aside {
    hidden: TempPath,
    path: PathBuf,
}

/// Writes a file aside, for its owner alone; its folder is made where it is missing.
///
/// # Errors
/// [`OutputError`]; then nothing is left of it.
pub fn set_aside(path: &Path, bytes: &[u8]) -> Result<Aside, OutputError> {
    let folder = folder(path);
    make_folder(folder)?;
    let failed = |error| OutputError::Failed(path.to_owned(), error);
    let file = aside(folder, bytes, Readers::Owner).map_err(failed)?;
    Ok(Aside { hidden: file.into_temp_path(), path: path.to_owned() })
}

/// Writes files without patient data, which others may read, so that all are whole before the first has its name; what had
/// such a name is replaced. `top` is a folder above them.
///
/// # Errors
/// [`OutputError`]; if a file cannot be written, every one stays as it was.
pub fn write_together(top: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<(), OutputError> {
    let one = |(path, bytes): &(PathBuf, Vec<u8>)| {
        make_open_folder(folder(path))?;
        check(path, true)?;
        let failed = |error| OutputError::Failed(path.clone(), error);
        let file = aside(folder(path), bytes, Readers::All).map_err(failed)?;
        Ok(Aside { hidden: file.into_temp_path(), path: path.clone() })
    };
    settle(top, files.iter().map(one).collect::<Result<_, _>>()?)
}

/// Brings files to the disk and gives them their names; what had such a name is replaced. `top` is a folder above them.
///
/// # Errors
/// [`OutputError`] at the first that cannot be named. Those before it have their names, the others are removed.
pub fn settle(top: &Path, files: Vec<Aside>) -> Result<(), OutputError> {
    if files.is_empty() {
        return Ok(());
    }
    flush(top, &files).map_err(|error| OutputError::Failed(top.to_owned(), error))?;
    for Aside { hidden, path } in files {
        hidden.persist(&path).map_err(|refused| OutputError::Failed(path, refused.error))?;
    }
    Ok(())
}

/// Everything that was written below `top`, at once.
#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "this is the one place that writes files")]
fn flush(top: &Path, _files: &[Aside]) -> io::Result<()> {
    Ok(rustix::fs::syncfs(fs::File::open(top)?)?)
}

/// Systems that can only bring one file after the other.
#[cfg(not(target_os = "linux"))]
fn flush(_top: &Path, files: &[Aside]) -> io::Result<()> {
    files.iter().try_for_each(|file| fs::OpenOptions::new().write(true).open(&file.hidden)?.sync_all())
}

/// Removes hidden files that a run which was killed has left in a folder.
///
/// # Errors
/// The system's, when the folder cannot be read or a file not removed.
pub fn sweep(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(PREFIX) && name.ends_with(SUFFIX) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::disallowed_methods)]
mod tests {
    use super::*;

    #[test]
    fn files_have_their_names_once_they_are_settled() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join("a").join(name);
        let files = ["1.pdf", "2.pdf"].map(|name| set_aside(&path(name), name.as_bytes()).unwrap());
        assert!(!path("1.pdf").exists());
        settle(folder.path(), files.into()).unwrap();
        assert_eq!(fs::read(path("2.pdf")).unwrap(), b"2.pdf");
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 2);
    }

    #[test]
    fn what_is_not_settled_leaves_nothing_and_what_was_killed_is_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        drop(set_aside(&folder.path().join("1.pdf"), b"x").unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let aside = set_aside(&folder.path().join("1.pdf"), b"x").unwrap();
        std::mem::forget(aside);
        fs::write(folder.path().join("mine.part"), "x").unwrap();
        sweep(folder.path()).unwrap();
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["mine.part"]);
    }

    #[test]
    fn of_files_that_belong_together_none_is_written_where_one_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("1.ftl"), "old").unwrap();
        fs::create_dir(path("2.toml")).unwrap();
        let file = |name: &str| (path(name), b"new".to_vec());
        assert!(write_together(folder.path(), &[file("1.ftl"), file("2.toml")]).is_err());
        assert_eq!(fs::read(path("1.ftl")).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        write_together(folder.path(), &[file("1.ftl"), file("es/3.ftl")]).unwrap();
        assert_eq!(fs::read(path("1.ftl")).unwrap(), b"new");
        assert_eq!(fs::read(path("es/3.ftl")).unwrap(), b"new");
    }
}
