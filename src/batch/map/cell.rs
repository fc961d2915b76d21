//! Cells to the value of a field, by its rule.

use super::date;
use super::rule::{Only, Rule};
use crate::faults::Why;
use crate::fields::Kind;
use crate::fonts::is_east_asian;
use crate::input::{Item, Node};
use crate::patient;
use crate::private::Private;

impl Rule {
    /// The value of cells; `None` where all are empty.
    pub(super) fn value(&self, at: usize, cells: &[&Item]) -> Option<Item> {
        let full: Vec<&Item> = cells.iter().copied().filter(|cell| !is_empty(cell)).collect();
        if let Some(other) = full.iter().find(|cell| !matches!(cell, Item::Text(_))) {
            return Some((*other).clone());
        }
        let texts: Vec<&str> = full.into_iter().filter_map(text).collect();
        if texts.is_empty() { None } else { self.of_texts(at, &self.joined(&texts)) }
    }

    fn joined(&self, texts: &[&str]) -> String {
        match (texts, &self.how.join) {
            ([given, family], None) if self.how.name => name(given, family),
            (_, Some(join)) => texts.join(join),
            (_, None) if has_lines(self.kind) => texts.join("\n"),
            _ => texts.join(" "),
        }
    }

    fn of_texts(&self, at: usize, text: &str) -> Option<Item> {
        if self.how.only == Some(Only::Latin) && !patient::is_latin(text) {
            return None;
        }
        let text = match &self.how.values {
            None => text,
            Some(values) => match values.get(&text.to_lowercase()) {
                Some(value) => Some(value.as_str()).filter(|value| !value.is_empty())?,
                None => return Some(Item::Unreadable(Why::NotInMap { known: listed(values.keys()) })),
            },
        };
        Some(match &self.how.date {
            Some(format) => of_date(text, format),
            None => of_kind(self.kind, at, text),
        })
    }
}

fn is_empty(cell: &Item) -> bool {
    matches!(cell, Item::Null) || text(cell).is_some_and(str::is_empty)
}

/// The text of a cell without the space around it.
fn text(cell: &Item) -> Option<&str> {
    match cell {
        Item::Text(text) => Some(text.expose().trim()),
        _ => None,
    }
}

/// A given and a family name in the order of their script: names in Chinese, Japanese and Korean letters begin with the
/// family and have no space.
fn name(given: &str, family: &str) -> String {
    let east_asian = |part: &str| {
        part.chars().any(is_east_asian) && part.chars().all(|c| is_east_asian(c) || !c.is_alphabetic())
    };
    if east_asian(given) && east_asian(family) {
        format!("{family}{given}")
    } else {
        format!("{given} {family}")
    }
}

const fn has_lines(kind: Kind) -> bool {
    matches!(kind, Kind::Lines | Kind::Address | Kind::Street | Kind::Texts)
}

fn of_date(text: &str, format: &str) -> Item {
    date::read(text, format).map_or_else(
        || Item::Unreadable(Why::NotInFormat { format: format.to_owned() }),
        |date| Item::Date(Private::new(date)),
    )
}

/// A text as a value of a kind: a list is parted, and a line break becomes a space where one line is all there is room for.
fn of_kind(kind: Kind, at: usize, text: &str) -> Item {
    match kind {
        Kind::Street | Kind::Texts => list(at, text.lines()),
        Kind::Choices(_) => list(at, text.split([',', ';', ' ', '\n', '\r'])),
        Kind::Flag => flag(text),
        Kind::Lines | Kind::Address => of_text(text),
        _ => of_text(
            &text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "),
        ),
    }
}

fn list<'a>(at: usize, parts: impl Iterator<Item = &'a str>) -> Item {
    let full = parts.map(str::trim).filter(|part| !part.is_empty());
    Item::List(full.map(|part| Node { at, item: of_text(part) }).collect())
}

fn flag(text: &str) -> Item {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" => Item::Flag(Private::new(true)),
        "false" | "no" => Item::Flag(Private::new(false)),
        _ => of_text(text),
    }
}

fn of_text(text: &str) -> Item {
    Item::Text(Private::new(text.to_owned()))
}

fn listed<'a>(words: impl Iterator<Item = &'a String>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
