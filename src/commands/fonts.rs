//! The fonts of a run: the program's own, and a folder of the user's laid over them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use second_opinion::fonts::FontBytes;

use crate::faces;

/// The faces by name without ending. A file of the user's takes the place of the program's own of the same name.
pub(super) fn load(folder: Option<&Path>) -> Result<Vec<(String, FontBytes)>> {
    let mut fonts = folder.map(of_folder).transpose()?.unwrap_or_default();
    let own = faces::load()?;
    fonts.extend(own);
    Ok(fonts)
}

/// The `.ttf` files of a folder, by name.
fn of_folder(folder: &Path) -> Result<Vec<(String, FontBytes)>> {
    let unreadable = || format!("`{}` cannot be read", folder.display());
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .with_context(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ttf")));
    paths.sort();
    ensure!(
        !paths.is_empty(),
        "`{}` has no fonts\n  hint: put TrueType files there, their names ending in .ttf",
        folder.display()
    );
    paths.iter().map(|path| file(path)).collect()
}

#[expect(clippy::disallowed_methods, reason = "commands read files")]
fn file(path: &Path) -> Result<(String, FontBytes)> {
    let bytes = std::fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name, Arc::new(bytes) as FontBytes))
}
