//! The font files: in the program itself in a release build, in `fonts/` of the source tree in a debug build, so that
//! tests do not compile 36 MB into themselves.

use std::sync::Arc;

use anyhow::Result;
use second_opinion::fonts::FontBytes;

/// The faces by name without ending, such as `NotoSans-Regular`.
pub(crate) fn load() -> Result<Vec<(String, FontBytes)>> {
    let fonts = files()?.into_iter().filter_map(|(name, bytes)| {
        let name = name.strip_suffix(".ttf")?.to_owned();
        Some((name, Arc::new(bytes) as FontBytes))
    });
    Ok(fonts.collect())
}

/// The licences of the faces: family and text.
pub(crate) fn licenses() -> Result<Vec<(String, String)>> {
    let texts = files()?.into_iter().filter_map(|(name, bytes)| {
        let family = name.strip_prefix("licenses/")?.strip_suffix(".OFL.txt")?.to_owned();
        Some((family, String::from_utf8_lossy(bytes.as_ref()).into_owned()))
    });
    Ok(texts.collect())
}

/// Every file of `fonts/` by its path there, sorted.
#[cfg(not(debug_assertions))]
fn files() -> Result<Vec<(String, &'static [u8])>> {
    static FONTS: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/fonts");
    let folders = [Some(&FONTS), FONTS.get_dir("licenses")];
    let found = folders.into_iter().flatten().flat_map(include_dir::Dir::files);
    let mut files: Vec<(String, &[u8])> =
        found.filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents()))).collect();
    files.sort();
    Ok(files)
}

/// Every file of `fonts/` by its path there, sorted.
#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, reason = "a debug build reads the fonts of the source tree")]
fn files() -> Result<Vec<(String, Vec<u8>)>> {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let mut files = Vec::new();
    for (folder, prefix) in [(top.clone(), ""), (top.join("licenses"), "licenses/")] {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
                files.push((name, std::fs::read(entry.path())?));
            }
        }
    }
    files.sort();
    Ok(files)
}
