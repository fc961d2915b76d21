//! `init`: what the program carries, as files to change.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Result;
use second_opinion::{
    builtin::{self, Files},
    output::{self, OutputError},
};

use super::{disk, report};
use crate::cli::Init;

/// The neutral clinic is written beside the packets, as a clinic's own settings.
const NEUTRAL: &str = "packets/clinic.toml";
const CLINIC: &str = "clinic.toml";

/// What stands at the top of them.
const CLINIC_HEAD: &str = "\
# Settings of your clinic. A line that begins with `#` says nothing to the program: take the mark away and fill the line
# in. `--clinic FILE` reads this file; beside a record, or in the configuration folder, it is found without that.
";

/// Writes the files.
pub(super) fn init(arguments: &Init) -> Result<()> {
    let folder = &arguments.dir;
    check(folder, arguments.force)?;
    let files = templates(&builtin::files());
    for (path, text) in &files {
        output::write_for_all(&folder.join(path), text.as_bytes(), arguments.force)?;
    }
    report::note(&said(folder, &files));
    Ok(())
}

/// Refuses what is no folder, and one with files in it. Hidden files count too: the folder may be somebody's home.
fn check(folder: &Path, force: bool) -> Result<(), OutputError> {
    let held = match std::fs::read_dir(folder) {
        Ok(entries) => entries.count(),
        Err(error) if error.kind() == ErrorKind::NotFound => 0,
        Err(_) if folder.is_file() => return Err(OutputError::NotAFolder(folder.to_owned())),
        Err(error) => return Err(OutputError::Failed(folder.to_owned(), error)),
    };
    if held > 0 && !force { Err(OutputError::NotEmpty(folder.to_owned())) } else { Ok(()) }
}

/// The files to write, by their paths.
fn templates(files: &Files) -> BTreeMap<String, String> {
    let as_template = |(path, file): (&str, &builtin::File)| match path {
        NEUTRAL => (CLINIC.to_owned(), clinic(&file.text)),
        _ => (path.to_owned(), file.text.to_string()),
    };
    files.iter().map(as_template).collect()
}

/// The neutral clinic under a head for somebody's own.
fn clinic(neutral: &str) -> String {
    let (_, settings) = neutral.split_once("\n\n").unwrap_or(("", neutral));
    format!("{CLINIC_HEAD}\n{settings}")
}

fn said(folder: &Path, files: &BTreeMap<String, String>) -> String {
    let shown = disk::shown(folder);
    let count = |top: &str| files.keys().filter(|path| path.starts_with(top)).count();
    let at = |name: &str| quoted(&disk::shown(&folder.join(name)));
    let (packets, locales, clinic) = (at("packets"), at("locales"), at(CLINIC));
    format!(
        "wrote {} files of packets, {} files of words and {CLINIC} into {shown}\n  hint: change them, then look at what \
         you have: `second-opinion check --packets {packets} --locales {locales} --clinic {clinic}`; `generate` and \
         `preview` take the same options",
        count("packets/"),
        count("locales/")
    )
}

/// A path as a shell takes it, and that no program takes for an option.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if path.starts_with('-') {
        return quoted(&format!("./{path}"));
    }
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn a_clinic_is_written_beside_the_packets() {
        let files = templates(&builtin::files());
        assert!(files[CLINIC].starts_with("# Settings of your clinic."));
        assert!(files[CLINIC].contains("processing_days = [7, 14]") && !files.contains_key(NEUTRAL));
        assert!(files.contains_key("locales/en/locale.toml"));
    }

    #[test]
    fn paths_with_spaces_are_quoted() {
        assert_eq!(quoted("a/b-1.toml"), "a/b-1.toml");
        assert_eq!(quoted("my folder"), "'my folder'");
        assert_eq!(quoted("-mine/packets"), "./-mine/packets");
        assert_eq!(quoted("o'b"), "'o'\\''b'");
    }
}
