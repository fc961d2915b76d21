//! TOML to a tree, with the crate `toml`. Its own messages quote the patient's line, so they are put in our words.

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use super::{Item, MAX_DEPTH, Member, Node};
use crate::faults::Why;
use crate::private::Private;

/// Most faults of form that are listed: one slip makes many.
const MAX_FAULTS: usize = 20;

/// Parses a text; faults come with byte offsets, in the order of the file.
pub(super) fn parse(text: &str) -> Result<Node, Vec<(usize, Why)>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return table(root.get_ref(), 0, 1).map_err(|fault| vec![fault]);
    }
    let mut faults: Vec<(usize, Why)> = errors
        .iter()
        .map(|error| (error.span().map_or(0, |span| span.start), in_our_words(error.message())))
        .collect();
    faults.sort_by_key(|(at, _)| *at);
    faults.dedup_by_key(|(at, _)| line(text, *at));
    faults.truncate(MAX_FAULTS);
    Err(faults)
}

fn table(table: &DeTable<'_>, at: usize, depth: usize) -> Result<Node, (usize, Why)> {
    let mut members = Vec::new();
    for (key, value) in table {
        let node = node(value.get_ref(), value.span().start, depth + 1)?;
        members.push(Member { at: key.span().start, key: Private::new(key.get_ref().to_string()), node });
    }
    members.sort_by_key(|member| member.at);
    Ok(Node { at, item: Item::Table(members) })
}

fn node(value: &DeValue<'_>, at: usize, depth: usize) -> Result<Node, (usize, Why)> {
    if depth > MAX_DEPTH {
        return Err((at, Why::TooDeep(MAX_DEPTH)));
    }
    let item = match value {
        DeValue::String(text) => Item::Text(Private::new(text.to_string())),
        DeValue::Integer(_) | DeValue::Float(_) => Item::Number,
        DeValue::Boolean(flag) => Item::Flag(Private::new(*flag)),
        DeValue::Datetime(moment) => date(moment).map_or(Item::Time, |date| Item::Date(Private::new(date))),
        DeValue::Array(values) => {
            let nodes = values.iter().map(|value| node(value.get_ref(), value.span().start, depth + 1));
            Item::List(nodes.collect::<Result<_, _>>()?)
        }
        DeValue::Table(inner) => return table(inner, at, depth),
    };
    Ok(Node { at, item })
}

/// The date of a moment that is nothing but a date.
fn date(moment: &Datetime) -> Option<NaiveDate> {
    let date = moment.date.filter(|_| moment.time.is_none())?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

/// What the crate found, said without quoting the file.
fn in_our_words(message: &str) -> Why {
    let what = match message {
        m if m.starts_with("duplicate key") => return Why::DuplicateKey,
        m if m.contains("recur") => return Why::TooDeep(MAX_DEPTH),
        m if m.starts_with("string values must be quoted") => "a text must stand in quotes",
        m if m.starts_with("cannot extend value") => "one key is both a value and a table",
        m if m.starts_with("unclosed") => "a bracket or brace is not closed",
        m if m.starts_with("missing comma") => "a comma is missing",
        m if m.starts_with("extra comma") => "there is a comma too many",
        m if m.contains("key") && m.contains("no value") => "a key has no `=` and value",
        m if m.contains("unquoted key") => "this cannot be a key",
        m if m.contains("string") || m.contains("escape") => {
            "a text is not closed, or holds a character that must be escaped"
        }
        m if m.contains("date") => "this is no date of the form YYYY-MM-DD",
        m if m.contains("missing value") => "a value is missing after `=`",
        _ => "this cannot be read",
    };
    Why::Syntax { format: "TOML", what }
}

/// Number of the line of an offset.
fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}
