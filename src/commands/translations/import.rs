//! `translations import`: what a translator gave back.

use std::path::{Path, PathBuf};

use anyhow::Result;
use second_opinion::{
    builtin::{File, Files},
    exchange::{self, Edited, Format},
    output,
};

use super::{Translation, counted, files, person};
use crate::{
    cli::Import,
    commands::{
        disk::{self, shown},
        language, report,
        words::several,
    },
};

/// Writes the files that have changed, and who stands behind them: all of them or none.
pub(super) fn import(arguments: &Import) -> Result<()> {
    let mut files = files(Some(&arguments.locales))?;
    let text = disk::text(&arguments.file)?;
    let read = Format::of(&text).read(&shown(&arguments.file), &text);
    let mut delivery = read.map_err(|faults| several(&faults))?;
    delivery.tag = language::named(&delivery.tag, &files)?.to_owned();
    Translation::named(&delivery.tag, &files)?;
    let person = person(&arguments.reviewer)?;
    let edited = exchange::edit(&files, &delivery, person.is_some()).map_err(|faults| several(&faults))?;
    let mut writes = lay(&mut files, &arguments.locales, &delivery.tag, &edited);
    let mut translation = Translation::named(&delivery.tag, &files)?;
    let accepted = if person.is_some() { &edited.delivered } else { &edited.changed };
    translation.accept(&accepted.iter().cloned().collect::<Vec<_>>(), person.as_ref());
    if !accepted.is_empty() {
        writes.push(translation.kept(&arguments.locales));
    }
    output::write_together(&arguments.locales, &writes)?;
    writes.iter().for_each(|(path, _)| report::note(&format!("wrote {}", shown(path))));
    report::note(&format!("{} of `{}` changed", counted(edited.changed.len()), translation.tag));
    Ok(())
}

/// Lays the files over those of the run; they are to be written together.
fn lay(files: &mut Files, folder: &Path, tag: &str, edited: &Edited) -> Vec<(PathBuf, Vec<u8>)> {
    let mut writes = Vec::new();
    for (name, text) in &edited.files {
        let path = folder.join(tag).join(name);
        let file = File { path: shown(&path), text: text.clone().into() };
        files.lay(format!("locales/{tag}/{name}"), file);
        writes.push((path, text.clone().into_bytes()));
    }
    writes
}
