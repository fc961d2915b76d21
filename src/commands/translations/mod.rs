//! `translations`: who has checked which messages, and words for translators and back.

mod accept;
mod export;
mod import;
mod status;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use second_opinion::{
    builtin::Files,
    messages::Messages,
    review::{self, Person, Review, State},
};

use super::{language, overlays, today, words};
use crate::cli::{About, Overlays, Reviewer, Translations};

/// Does what was asked for.
pub(super) fn translations(arguments: &Translations) -> Result<()> {
    match &arguments.command {
        About::Status(arguments) => status::status(arguments),
        About::Accept(arguments) => accept::accept(arguments),
        About::Export(arguments) => export::export(arguments),
        About::Import(arguments) => import::import(arguments),
    }
}

/// A language that is a translation, with who has checked it.
struct Translation<'f> {
    tag: &'f str,
    local: Messages,
    english: Messages,
    review: Review,
}

impl<'f> Translation<'f> {
    /// The one that is meant by a tag.
    fn named(tag: &str, files: &'f Files) -> Result<Self> {
        let tag = language::named(tag, files)?;
        if tag == "en" {
            bail!("English is the source and no translation\n  hint: name another language");
        }
        Ok(Self {
            tag,
            local: words::messages(files, tag)?,
            english: words::messages(files, "en")?,
            review: words::review(files, tag)?,
        })
    }

    fn states(&self) -> BTreeMap<String, State> {
        review::states(&self.review, &self.local, &self.english)
    }

    /// What says who has checked it, for a user's folder.
    fn kept(&mut self, folder: &Path) -> (PathBuf, Vec<u8>) {
        let local = &self.local;
        self.review.retain(|id| local.has(id));
        (folder.join(self.tag).join("review.toml"), self.review.to_toml().into_bytes())
    }
}

/// The files of a run with one folder of languages.
fn files(locales: Option<&Path>) -> Result<Files> {
    overlays::load_and_warn(&Overlays { locales: locales.map(Path::to_owned), ..Overlays::default() })
}

/// Who has checked something, if somebody is named.
fn person(reviewer: &Reviewer) -> Result<Option<Person>> {
    let Reviewer { reviewer, qualification, clinical, date } = reviewer;
    let Some((reviewer, qualification)) = reviewer.clone().zip(qualification.clone()) else {
        return Ok(None);
    };
    Ok(Some(Person { clinical: *clinical, reviewer, qualification, date: today::today(*date)? }))
}

/// `1 message`, `2 messages`
fn counted(messages: usize) -> String {
    if messages == 1 { "1 message".to_owned() } else { format!("{messages} messages") }
}
