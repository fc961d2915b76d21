//! The user's folders, laid over the files that the program carries. What stands in one of them and is never used is
//! told, not passed over.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use second_opinion::{
    builtin::{self, File, Files},
    locale, suggest,
};

use super::{
    disk::{self, name, shown},
    fonts, report, words,
};
use crate::cli::Overlays;

/// A file of the user's that nothing uses.
pub(super) struct Stray {
    pub(super) file: String,
    pub(super) hint: String,
}

/// The files of a run, and those that lie beside them.
pub(super) struct Laid {
    pub(super) files: Files,
    pub(super) strays: Vec<Stray>,
}

/// The files that the program carries under those of the user's.
///
/// # Errors
/// Everything that cannot be read, and every folder that is not what it should be.
pub(super) fn load(overlays: &Overlays) -> Result<Laid> {
    let mut desk = Desk { files: builtin::files(), strays: Vec::new(), faults: Vec::new(), own: Vec::new() };
    if let Some(folder) = &overlays.packets {
        desk.folders(folder, "packets", |name| packet_folder(name));
    }
    if let Some(folder) = &overlays.locales {
        desk.folders(folder, "locales", |tag| locale_folder(tag));
        desk.incomplete_locales();
    }
    if !desk.faults.is_empty() {
        bail!(desk.faults.join("\n"));
    }
    desk.unnamed();
    if let Some(folder) = &overlays.fonts {
        desk.strays.extend(fonts::strays(folder)?);
    }
    Ok(Laid { files: desk.files, strays: desk.strays })
}

/// As [`load`]; what lies beside is a warning.
pub(super) fn load_and_warn(overlays: &Overlays) -> Result<Files> {
    let laid = load(overlays)?;
    for Stray { file, hint } in &laid.strays {
        report::warning(&format!("nothing uses `{file}`\n  hint: {hint}"));
    }
    Ok(laid.files)
}

/// Which files of a folder are used, and what to say of others; or why there can be no such folder.
type Kind = Result<(fn(&str) -> bool, &'static str), String>;

fn packet_folder(name: &str) -> Kind {
    const FOLDERS: [&str; 2] = ["jurisdictions", "second-opinion"];
    if FOLDERS.contains(&name) {
        return Ok((|file| file.ends_with(".toml"), "files of packets end in .toml"));
    }
    Err(suggest::nearest(name, FOLDERS).map_or_else(
        || "a folder of packets holds the folders `second-opinion` and `jurisdictions`".to_owned(),
        |near| format!("did you mean `{near}`?"),
    ))
}

fn locale_folder(tag: &str) -> Kind {
    const SETTINGS: [&str; 4] = ["locale.toml", "back-translation.toml", "review.toml", "terms.toml"];
    const USED: fn(&str) -> bool = |file| file.ends_with(".ftl") || SETTINGS.contains(&file);
    match locale::canonical(tag) {
        Some(name) if name == tag => Ok((
            USED,
            "a language has files that end in .ftl, `locale.toml`, `back-translation.toml`, `review.toml` and `terms.toml`",
        )),
        Some(name) => Err(format!("name it `{name}`")),
        None => Err("a folder of languages holds a folder each, named by its tag, such as `es` or `zh-Hans`"
            .to_owned()),
    }
}

/// Files on their way into a run.
struct Desk {
    files: Files,
    strays: Vec<Stray>,
    faults: Vec<String>,
    /// Path and name in errors of every file of the user's.
    own: Vec<(String, String)>,
}

impl Desk {
    /// Lays the folders in a folder of the user's over those of `top`.
    fn folders(&mut self, folder: &Path, top: &str, kind: impl Fn(&str) -> Kind) {
        let entries = self.entries(folder);
        let is_file = |path: &PathBuf| disk::is_folder(path).is_ok_and(|is_folder| !is_folder);
        if !entries.is_empty() && entries.iter().all(is_file) {
            let (folder, above) = (shown(folder), shown(folder.parent().unwrap_or(Path::new(""))));
            let hint = if above.is_empty() { "..".to_owned() } else { above };
            return self.fault(anyhow!(
                "`{folder}` holds files and no folders\n  hint: `--{top}` takes the folder above them, such as `{hint}`"
            ));
        }
        for path in entries {
            let name = name(&path);
            match disk::is_folder(&path) {
                Err(error) => self.fault(error),
                Ok(false) if name == "clinic.toml" => self.stray(&path, "`--clinic FILE` reads it"),
                // What people are told of the folder.
                Ok(false) if name == "README.md" => {}
                Ok(false) => self.stray(&path, "files stand one folder deeper, as `init` writes them"),
                Ok(true) if name == top => {
                    let path = shown(&path);
                    self.fault(anyhow!(
                        "`{}` holds the folder that is meant\n  hint: give `--{top} {path}`",
                        shown(folder)
                    ));
                }
                Ok(true) => match kind(&name) {
                    Ok((used, hint)) => self.folder(&path, &format!("{top}/{name}"), used, hint),
                    Err(hint) => self.fault(anyhow!("`{}` is not used\n  hint: {hint}", shown(&path))),
                },
            }
        }
    }

    fn folder(&mut self, folder: &Path, key: &str, used: fn(&str) -> bool, hint: &str) {
        for path in self.entries(folder) {
            match disk::is_folder(&path) {
                Err(error) => self.fault(error),
                Ok(false) if used(&name(&path)) => self.file(&path, format!("{key}/{}", name(&path))),
                Ok(_) => self.stray(&path, hint),
            }
        }
    }

    fn file(&mut self, path: &Path, key: String) {
        match disk::text(path) {
            Ok(text) => {
                self.own.push((key.clone(), shown(path)));
                self.files.lay(key, File { path: shown(path), text: text.into() });
            }
            Err(error) => self.fault(error),
        }
    }

    /// What a folder holds; one that holds nothing is of no use.
    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        match disk::entries(folder) {
            Ok(entries) => {
                if entries.is_empty() {
                    self.stray(folder, "it is empty; `init` writes out what belongs there");
                }
                entries
            }
            Err(error) => {
                self.fault(error);
                Vec::new()
            }
        }
    }

    fn fault(&mut self, error: impl Into<anyhow::Error>) {
        self.faults.push(format!("{:#}", error.into()));
    }

    fn stray(&mut self, path: &Path, hint: &str) {
        self.strays.push(Stray { file: shown(path), hint: hint.to_owned() });
    }

    /// Words are of no use without what is known of their language.
    fn incomplete_locales(&mut self) {
        let tag = |path: &str| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned());
        let mut tags: Vec<_> = self.own.iter().filter_map(|(path, file)| Some((tag(path)?, file))).collect();
        tags.dedup_by(|a, b| a.0 == b.0);
        let without = tags.into_iter().filter(|(tag, _)| self.files.locale(tag).is_none());
        let faults = without.map(|(tag, file)| {
            format!("`{file}`: the language `{tag}` has no `locale.toml`\n  hint: copy that of another language and change it; `init` writes them out")
        });
        self.faults.extend(faults.collect::<Vec<_>>());
    }

    /// Documents that the packet does not name, and samples in a language that is not there.
    fn unnamed(&mut self) {
        let Ok(packet) = words::packet(&self.files) else { return };
        let named = |id: &str| id == "packet" || packet.document(id).is_some();
        for (path, file) in &self.own {
            let Some(id) =
                path.strip_prefix("packets/second-opinion/").and_then(|name| name.strip_suffix(".toml"))
            else {
                continue;
            };
            let hint = match id.strip_prefix("sample.") {
                Some(tag) if self.files.locale(tag).is_none() => format!("there is no language `{tag}`"),
                None if !named(id) => {
                    format!("name `{id}` in `documents` of packet.toml, or take the file away")
                }
                _ => continue,
            };
            self.strays.push(Stray { file: file.clone(), hint });
        }
    }
}
