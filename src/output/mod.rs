//! Bytes to a file: whole or not at all, readable by its owner alone.

mod many;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

pub use many::{Aside, set_aside, settle, sweep, write_together};

/// Hidden files that are not whole yet are called so.
const PREFIX: &str = ".second-opinion-";
const SUFFIX: &str = ".part";

/// Why a file was not written. What stood there before stands there still.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// It exists, and nothing was said about replacing it.
    #[error("`{0}` exists already\n  hint: `--force` replaces it; or take another name")]
    Exists(PathBuf),
    /// A folder, a device or a pipe.
    #[error(
        "`{0}` is not an ordinary file\n  hint: take another name; `generate -o -` writes to standard output"
    )]
    NotAFile(PathBuf),
    /// A file where a folder should be.
    #[error("`{0}` is not a folder\n  hint: take another name")]
    NotAFolder(PathBuf),
    /// It has files in it, and nothing was said about replacing them.
    #[error(
        "the folder `{0}` is not empty\n  hint: take a new one; `--force` writes into it and replaces files of the same names"
    )]
    NotEmpty(PathBuf),
    /// The folder is missing.
    #[error("there is no folder `{0}`\n  hint: make it first, or take another with `-o`")]
    NoFolder(PathBuf),
    /// The system refused: the disk is full, writing is not allowed.
    #[error("`{0}` cannot be written")]
    Failed(PathBuf, #[source] io::Error),
    /// A PDF is not for the eye as it is.
    #[error(
        "standard output is the screen, and a PDF is no text\n  hint: `-o FILE` writes a file; `--format text` prints the words"
    )]
    Screen,
    /// Standard output.
    #[error("standard output cannot be written")]
    Stream(#[source] io::Error),
}

/// Writes a file aside in the same folder, brings it to the disk, and gives it its name (mode 0600 on Unix).
///
/// # Errors
/// [`OutputError`]; then there is neither a new file nor a half one.
pub fn write(path: &Path, bytes: &[u8], replace: bool) -> Result<(), OutputError> {
    put(path, bytes, replace, Readers::Owner)
}

/// As [`write`], replacing what is there, for files that need not be in memory as a whole.
///
/// # Errors
/// [`OutputError`]; then what stood there stands there still.
pub fn stream(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), OutputError> {
    check(path, true)?;
    let folder = folder(path);
    let failed = |error| OutputError::Failed(path.to_owned(), error);
    let file = aside(folder, &[], Readers::Owner).map_err(failed)?;
    let mut buffer = io::BufWriter::with_capacity(1 << 16, file.as_file());
    fill(&mut buffer).and_then(|()| buffer.flush()).map_err(failed)?;
    drop(buffer);
    file.as_file().sync_all().map_err(failed)?;
    name(file, path, true)?;
    sync(folder).map_err(failed)
}

/// As [`write`], for files without patient data: others may read them (mode 0644 on Unix, as far as the user's mask
/// allows). Folders above it are made where they are missing.
///
/// # Errors
/// [`OutputError`].
pub fn write_for_all(path: &Path, bytes: &[u8], replace: bool) -> Result<(), OutputError> {
    make_open_folder(folder(path))?;
    put(path, bytes, replace, Readers::All)
}

/// A folder that others may look into, with those above it.
fn make_open_folder(folder: &Path) -> Result<(), OutputError> {
    fs::create_dir_all(folder).map_err(|error| OutputError::Failed(folder.to_owned(), error))
}

/// Makes a folder and those above it, where they are missing; on Unix for its owner alone.
///
/// # Errors
/// [`OutputError`].
pub fn make_folder(path: &Path) -> Result<(), OutputError> {
    if path.exists() && !path.is_dir() {
        return Err(OutputError::NotAFolder(path.to_owned()));
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path).map_err(|error| OutputError::Failed(path.to_owned(), error))
}

/// Who may read a new file.
#[derive(Clone, Copy)]
enum Readers {
    Owner,
    All,
}

fn put(path: &Path, bytes: &[u8], replace: bool, readers: Readers) -> Result<(), OutputError> {
    check(path, replace)?;
    let folder = folder(path);
    let failed = |error| OutputError::Failed(path.to_owned(), error);
    let aside = aside(folder, bytes, readers).map_err(failed)?;
    aside.as_file().sync_all().map_err(failed)?;
    name(aside, path, replace)?;
    sync(folder).map_err(failed)
}

/// Refuses a name that cannot be taken, as far as can be seen beforehand.
///
/// # Errors
/// [`OutputError`].
pub fn check(path: &Path, replace: bool) -> Result<(), OutputError> {
    let folder = folder(path);
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(OutputError::NotAFile(path.to_owned())),
        Ok(_) if !replace => Err(OutputError::Exists(path.to_owned())),
        _ if !folder.is_dir() => Err(OutputError::NoFolder(folder.to_owned())),
        _ => Ok(()),
    }
}

/// The file before it has its name. It is removed when it is dropped.
fn aside(folder: &Path, bytes: &[u8], readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    if matches!(readers, Readers::All) {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    }
    #[cfg(not(unix))]
    let _ = readers;
    // The library's errors would name the hidden file, which nobody asked for.
    let aside = builder.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    aside.as_file().write_all(bytes)?;
    Ok(aside)
}

/// Gives the file its name. Without `replace` the system itself refuses to take a name that another program took
/// meanwhile.
fn name(aside: NamedTempFile, path: &Path, replace: bool) -> Result<(), OutputError> {
    let named = if replace { aside.persist(path) } else { aside.persist_noclobber(path) };
    named.map(drop).map_err(|refused| match refused.error.kind() {
        io::ErrorKind::AlreadyExists => OutputError::Exists(path.to_owned()),
        _ => OutputError::Failed(path.to_owned(), refused.error),
    })
}

/// Brings the folder's new entry to the disk.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "this is the one place that writes files")]
fn sync(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Other systems cannot open a folder as a file.
#[cfg(not(unix))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::disallowed_methods)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_whole_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write(&path, b"first", false).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(names(folder.path()), ["a.pdf"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_has_no_patient_data_can_be_read_by_others() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (private, path) = (folder.path().join("p/q"), folder.path().join("a/b/c.toml"));
        make_folder(&private).unwrap();
        write_for_all(&path, b"x = 1", false).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&private), mode(&private.join(".."))), (0o700, 0o700));
        assert_eq!((mode(&path) & 0o600, mode(&path) & !0o644), (0o600, 0));
        assert!(matches!(make_folder(&path), Err(OutputError::NotAFolder(_))));
    }

    #[test]
    fn a_file_is_replaced_only_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write(&path, b"first", false).unwrap();
        assert!(matches!(write(&path, b"second", false), Err(OutputError::Exists(_))));
        assert_eq!(fs::read(&path).unwrap(), b"first");
        write(&path, b"third", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"third");
        assert_eq!(names(folder.path()), ["a.pdf"]);
    }

    #[test]
    fn a_name_taken_meanwhile_stays_with_its_taker() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        let file = aside(folder.path(), b"ours", Readers::Owner).unwrap();
        fs::write(&path, b"theirs").unwrap();
        assert!(matches!(name(file, &path, false), Err(OutputError::Exists(_))));
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        assert_eq!(names(folder.path()), ["a.pdf"]);
    }

    #[test]
    fn of_many_writers_one_wins_and_its_file_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = &folder.path().join("a.pdf");
        let won: usize = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..8_u8)
                .map(|n| scope.spawn(move || usize::from(write(path, &[n; 100_000], false).is_ok())))
                .collect();
            writers.into_iter().map(|writer| writer.join().unwrap()).sum()
        });
        assert_eq!(won, 1);
        let bytes = fs::read(path).unwrap();
        assert_eq!(bytes.len(), 100_000);
        assert!(bytes.iter().all(|byte| Some(byte) == bytes.first()));
        assert_eq!(names(folder.path()), ["a.pdf"]);
    }

    #[test]
    fn what_is_no_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(write(folder.path(), b"x", true), Err(OutputError::NotAFile(_))));
        #[cfg(unix)]
        assert!(matches!(write(Path::new("/dev/null"), b"x", true), Err(OutputError::NotAFile(_))));
        let missing = folder.path().join("none/a.pdf");
        assert!(matches!(write(&missing, b"x", true), Err(OutputError::NoFolder(_))));
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_name_without_a_folder_lies_in_this_one() {
        assert_eq!(folder(Path::new("a.pdf")), Path::new("."));
        assert_eq!(folder(Path::new("b/a.pdf")), Path::new("b"));
    }
}
