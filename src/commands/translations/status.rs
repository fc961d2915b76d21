//! `translations status`: how far each language is.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use second_opinion::{builtin::Files, review::State};
use serde::Serialize;

use super::{Translation, files};
use crate::{
    cli::{Status, StatusFormat},
    commands::target::print,
};

/// How far a language is.
struct Progress {
    tag: String,
    states: BTreeMap<String, State>,
}

/// Prints a line a language.
pub(super) fn status(arguments: &Status) -> Result<()> {
    let files = files(arguments.locales.as_deref())?;
    let all = progress(&arguments.tags, &files)?;
    let text = match arguments.format {
        StatusFormat::Table => table(&all, arguments.list),
        StatusFormat::Json => json(&all, arguments.list)?,
    };
    Ok(print(text.as_bytes())?)
}

/// The languages that were asked for, or all translations.
fn progress(tags: &[String], files: &Files) -> Result<Vec<Progress>> {
    let all = || files.locales().into_iter().filter(|tag| *tag != "en").map(str::to_owned).collect();
    let tags: Vec<String> = if tags.is_empty() { all() } else { tags.to_vec() };
    let of = |tag: &String| {
        let translation = Translation::named(tag, files)?;
        Ok(Progress { tag: translation.tag.to_owned(), states: translation.states() })
    };
    tags.iter().map(of).collect()
}

impl Progress {
    fn ids(&self, state: State) -> impl Iterator<Item = &str> {
        self.states.iter().filter(move |(_, other)| **other == state).map(|(id, _)| id.as_str())
    }
}

fn table(all: &[Progress], list: bool) -> String {
    let mut text = format!("{:9}", "language");
    for state in State::ALL {
        let _ = write!(text, "  {:>10}", state.name());
    }
    text.push('\n');
    for one in all {
        let _ = write!(text, "{:9}", one.tag);
        for state in State::ALL {
            let _ = write!(text, "  {:>10}", one.ids(state).count());
        }
        text.push('\n');
        if list {
            text.extend(one.states.iter().map(|(id, state)| format!("  {:10}  {id}\n", state.name())));
        }
    }
    text
}

/// A language as JSON has it.
#[derive(Serialize)]
struct Row<'a> {
    language: &'a str,
    reviewed: usize,
    stale: usize,
    missing: usize,
    unreviewed: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    messages: Option<BTreeMap<&'a str, &'static str>>,
}

impl<'a> Row<'a> {
    fn of(one: &'a Progress, list: bool) -> Self {
        let count = |state| one.ids(state).count();
        let names = || one.states.iter().map(|(id, state)| (id.as_str(), state.name())).collect();
        Self {
            language: &one.tag,
            reviewed: count(State::Reviewed),
            stale: count(State::Stale),
            missing: count(State::Missing),
            unreviewed: count(State::Unreviewed),
            messages: list.then(names),
        }
    }
}

/// A JSON array, a language a line.
fn json(all: &[Progress], list: bool) -> Result<String> {
    let rows = all.iter().map(|one| serde_json::to_string(&Row::of(one, list)));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(format!("[\n{}\n]\n", rows.join(",\n")))
}
