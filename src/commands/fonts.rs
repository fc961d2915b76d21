//! The fonts of a run: the program's own, and a folder of the user's laid over them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, ensure};
use second_opinion::fonts::{Faces, FontBytes};

use super::{disk, overlays::Stray};
use crate::faces;

/// Largest font file, bytes: the Chinese, Japanese and Korean ones have about ten million.
const MAX_BYTES: usize = 1 << 26;

/// Endings of fonts in other formats.
const OTHERS: [&str; 5] = ["otf", "otc", "ttc", "woff", "woff2"];

/// The faces. A file of the user's takes the place of the program's own of the same name.
pub(super) fn load(folder: Option<&Path>) -> Result<Arc<Faces>> {
    Ok(Arc::new(Faces::new(files(folder)?)?))
}

/// The files by name without ending, the user's first.
pub(super) fn files(folder: Option<&Path>) -> Result<Vec<(String, FontBytes)>> {
    let mut fonts = folder.map(of_folder).transpose()?.unwrap_or_default();
    fonts.extend(faces::load()?);
    Ok(fonts)
}

/// Fonts in formats that are not read.
pub(super) fn strays(folder: &Path) -> Result<Vec<Stray>> {
    let paths =
        disk::entries(folder)?.into_iter().filter(|path| OTHERS.iter().any(|other| ends(path, other)));
    let hint = "only TrueType is read: take the font as a file whose name ends in .ttf";
    Ok(paths.map(|path| Stray { file: disk::shown(&path), hint: hint.to_owned() }).collect())
}

/// The `.ttf` files of a folder, by name.
pub(super) fn of_folder(folder: &Path) -> Result<Vec<(String, FontBytes)>> {
    let mut paths: Vec<PathBuf> = disk::entries(folder)?;
    paths.retain(|path| ends(path, "ttf"));
    ensure!(
        !paths.is_empty(),
        "`{}` has no fonts\n  hint: put TrueType files there, their names ending in .ttf",
        folder.display()
    );
    paths.iter().map(|path| file(path)).collect()
}

fn file(path: &Path) -> Result<(String, FontBytes)> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name, Arc::new(disk::bytes(path, MAX_BYTES)?) as FontBytes))
}

fn ends(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}
