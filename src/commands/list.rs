//! `list` and `--licenses`: what the program knows.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use second_opinion::{
    builtin::Files,
    fields::{FIELDS, Field, Need},
    fonts::FAMILIES,
    locale::Locale,
    messages::{Args, Standing},
};

use super::{fonts, overlays, target::print, words};
use crate::{
    cli::{List, What},
    faces,
};

/// Prints a list: what one names first, tabs between the columns.
pub(super) fn list(arguments: &List) -> Result<()> {
    let files = overlays::load_and_warn(&arguments.overlays)?;
    let text = match arguments.what {
        What::Languages => languages(&files)?,
        What::Packets => packets(&files)?,
        What::Documents => documents(&files)?,
        What::Fields => fields()?,
        What::Fonts => fonts(arguments.overlays.fonts.as_deref())?,
    };
    Ok(print(text.as_bytes())?)
}

/// Prints the notices of the fonts.
pub(super) fn licenses() -> Result<()> {
    let mut text = String::new();
    for (family, license) in faces::licenses()? {
        writeln!(text, "== {family}\n\n{}\n", license.trim())?;
    }
    Ok(print(text.as_bytes())?)
}

/// Tag, name in itself, name in English, who stands behind the words.
fn languages(files: &Files) -> Result<String> {
    let english = words::messages(files, "en")?;
    let mut text = String::new();
    for tag in files.locales() {
        let words = words::reviewed(files, tag, &english)?;
        let Locale { endonym, english_name, .. } = words.locale();
        writeln!(text, "{tag}\t{endonym}\t{english_name}\t{}", said(words.standing()))?;
    }
    Ok(text)
}

const fn said(standing: &Standing) -> &'static str {
    match standing {
        Standing::Source => "the source of all translations",
        Standing::Machine => "translated by machine, not yet checked",
        Standing::Partly(_) => "checked in part by qualified people",
        Standing::Reviewed => "checked by qualified people",
    }
}

/// Id, version, name.
fn packets(files: &Files) -> Result<String> {
    let (packet, english) = (words::packet(files)?, words::messages(files, "en")?);
    let name = english.text(packet.name.as_ref(), &Args::default())?;
    Ok(format!("second-opinion\t{}\t{name}\n", packet.version))
}

/// Id, title.
fn documents(files: &Files) -> Result<String> {
    let (packet, english) = (words::packet(files)?, words::messages(files, "en")?);
    let mut text = String::new();
    for document in &packet.documents {
        let title = document.title().with_context(|| {
            format!("document `{}` has no title\n  hint: begin it with a `title` block", document.id)
        })?;
        writeln!(text, "{}\t{}", document.id, english.text(title.as_ref(), &Args::default())?)?;
    }
    Ok(text)
}

/// File, and the scripts that it is there for.
fn fonts(folder: Option<&Path>) -> Result<String> {
    let mut names: Vec<String> = fonts::files(folder)?.into_iter().map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    let mut text = String::new();
    for name in names {
        let family = name.split('-').next().unwrap_or(&name);
        let scripts = FAMILIES.iter().find(|known| known.name == family).map_or("", |known| known.scripts);
        writeln!(text, "{name}.ttf\t{scripts}")?;
    }
    Ok(text)
}

/// Path, meaning, and all else, on a line each.
fn fields() -> Result<String> {
    let mut text = String::new();
    for field in FIELDS {
        writeln!(text, "{}\n    {}\n    {}", field.path, field.meaning, about(field).join("; "))?;
    }
    Ok(text)
}

/// Kind, need, group, documents and FHIR path of a field.
fn about(field: &Field) -> Vec<String> {
    let mut parts =
        vec![format!("{} {}", field.kind.name(), field.kind.words().join(", ")).trim().to_owned()];
    match field.need {
        Need::Required => parts.push("required".to_owned()),
        Need::When(case) => parts.push(format!("needed when {case}")),
        Need::Optional => {}
    }
    if let Some(group) = field.group() {
        parts.push(format!("in up to {} entries of `[[{}]]`", group.max, group.path));
    }
    if !field.documents.is_empty() {
        parts.push(format!("printed by {}", field.documents.join(", ")));
    }
    if !field.fhir.is_empty() {
        parts.push(format!("FHIR {}", field.fhir));
    }
    parts
}
