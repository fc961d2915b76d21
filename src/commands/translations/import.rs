//! `translations import`: what a translator gave back.

use std::path::Path;

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

/// Writes the files that have changed, and who stands behind them.
pub(super) fn import(arguments: &Import) -> Result<()> {
    let mut files = files(Some(&arguments.locales))?;
    let text = disk::text(&arguments.file)?;
    let read = Format::of(&text).read(&shown(&arguments.file), &text);
    let mut delivery = read.map_err(|faults| several(&faults))?;
    delivery.tag = language::named(&delivery.tag, &files)?.to_owned();
    Translation::named(&delivery.tag, &files)?;
    let person = person(&arguments.reviewer)?;
    let edited = exchange::edit(&files, &delivery, person.is_some()).map_err(|faults| several(&faults))?;
    write(&mut files, &arguments.locales, &delivery.tag, &edited)?;

    let mut translation = Translation::named(&delivery.tag, &files)?;
    let accepted = if person.is_some() { &edited.delivered } else { &edited.changed };
    translation.accept(&accepted.iter().cloned().collect::<Vec<_>>(), person.as_ref());
    if !accepted.is_empty() {
        let path = translation.keep(&arguments.locales)?;
        report::note(&format!("noted {} in {}", counted(accepted.len()), shown(&path)));
    }
    report::note(&format!("{} of `{}` changed", counted(edited.changed.len()), translation.tag));
    Ok(())
}

/// Writes the files and lays them over those of the run.
fn write(files: &mut Files, folder: &Path, tag: &str, edited: &Edited) -> Result<()> {
    for (name, text) in &edited.files {
        let path = folder.join(tag).join(name);
        output::write_for_all(&path, text.as_bytes(), true)?;
        report::note(&format!("wrote {}", shown(&path)));
        let file = File { path: shown(&path), text: text.clone().into() };
        files.lay(format!("locales/{tag}/{name}"), file);
    }
    Ok(())
}
