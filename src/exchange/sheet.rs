//! What a translator gets: every message of English with what there is of it in a language.

use std::collections::BTreeMap;

use super::source;
use crate::{
    builtin::{File, Files},
    review::State,
};

/// A language, file by file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its tag.
    pub tag: String,
    /// The files, in the order of their names.
    pub sections: Vec<Section>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, such as `script.ftl`.
    pub file: String,
    /// Its messages, in its order.
    pub rows: Vec<Row>,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The English text.
    pub english: String,
    /// The translation, if there is one.
    pub translation: Option<String>,
    /// How far it is.
    pub state: State,
    /// What is said to translators.
    pub comment: String,
}

/// Everything there is to translate into a language.
#[must_use]
pub fn sheet(files: &Files, tag: &str, states: &BTreeMap<String, State>) -> Sheet {
    let texts = texts(files, tag);
    let row = |message: source::Message<'_>| Row {
        id: message.id.to_owned(),
        translation: texts.get(message.id).cloned(),
        state: states.get(message.id).copied().unwrap_or(State::Missing),
        english: message.text,
        comment: message.comment,
    };
    let section = |(name, file): (&str, &File)| Section {
        file: name.to_owned(),
        rows: source::messages(&file.text).into_iter().map(row).collect(),
    };
    let sections = words(files, "en").map(section).filter(|section| !section.rows.is_empty());
    Sheet { tag: tag.to_owned(), sections: sections.collect() }
}

/// The texts of a language by id.
pub(super) fn texts(files: &Files, tag: &str) -> BTreeMap<String, String> {
    let messages = words(files, tag).flat_map(|(_, file)| source::messages(&file.text));
    messages.map(|message| (message.id.to_owned(), message.text)).collect()
}

/// The Fluent files of a language, each with its name.
pub(super) fn words<'f>(files: &'f Files, tag: &str) -> impl Iterator<Item = (&'f str, &'f File)> {
    let folder = format!("locales/{tag}/");
    files.iter().filter_map(move |(path, file)| {
        let name = path.strip_prefix(&folder)?;
        (name.ends_with(".ftl") && !name.contains('/')).then_some((name, file))
    })
}
