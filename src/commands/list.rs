//! `list` and `--licenses`: what the program knows.

use std::fmt::Write;

use anyhow::Result;
use second_opinion::builtin;
use second_opinion::fields::{FIELDS, Field, Need};

use super::exit::Internal;
use super::target::print;
use crate::{cli::What, faces};

/// Prints a list.
pub(super) fn list(what: What) -> Result<()> {
    let text = match what {
        What::Languages => lines(builtin::locales()),
        What::Packets | What::Documents => return Err(Internal("this build has no packets yet").into()),
        What::Fields => fields()?,
        What::Fonts => lines(faces::load()?.into_iter().map(|(name, _)| name)),
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

fn lines(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    items.into_iter().map(|item| format!("{}\n", item.as_ref())).collect()
}

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
