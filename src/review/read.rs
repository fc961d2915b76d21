//! `review.toml` from its text, or everything that is wrong with it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use super::{Check, Entry, Person, Review};
use crate::place::{Place, SettingsError, read_all_settings};

/// A line of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    source: Option<Spanned<String>>,
    text: Option<Spanned<String>>,
    status: Option<Spanned<Status>>,
    reviewer: Option<Spanned<String>>,
    qualification: Option<Spanned<String>>,
    date: Option<Spanned<Datetime>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Machine,
    Human,
    Clinical,
}

/// Something wrong: its offset, where it has one of its own, and what.
type Fault = (Option<usize>, String);

/// How many digits a mark has.
const DIGITS: usize = 16;

const HINT: &str = "`second-opinion translations accept` writes this file";

impl Review {
    /// Reads a `review.toml`.
    ///
    /// # Errors
    /// Every fault with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<SettingsError>> {
        let raw: BTreeMap<Spanned<String>, Raw> = read_all_settings(file, text)?;
        let (mut review, mut faults) = (Self::default(), Vec::new());
        for (id, raw) in &raw {
            let (start, id) = (id.span().start, id.as_ref().as_str());
            match entry(id, raw) {
                Ok(entry) => review.set(id, entry),
                Err(found) => faults.extend(found.into_iter().map(|(at, message)| SettingsError {
                    place: Place::new(file, text, at.unwrap_or(start)),
                    message,
                    hint: Some(HINT.to_owned()),
                })),
            }
        }
        faults.sort_by(|a, b| a.place.cmp(&b.place));
        if faults.is_empty() { Ok(review) } else { Err(faults) }
    }
}

fn entry(id: &str, raw: &Raw) -> Result<Entry, Vec<Fault>> {
    let mut faults = Vec::new();
    let source = mark(id, "source", raw.source.as_ref(), &mut faults);
    let check = match raw.status.as_ref().map(|status| *status.as_ref()) {
        Some(Status::Machine) => {
            faults.extend(spoken_for(id, raw));
            None
        }
        Some(status) => Some(check(id, raw, status == Status::Clinical, &mut faults)),
        None => {
            faults.push((None, format!("`{id}` has no `status`")));
            None
        }
    };
    if faults.is_empty() { Ok(Entry { source, check }) } else { Err(faults) }
}

/// Nobody speaks for what only a machine has made.
fn spoken_for(id: &str, raw: &Raw) -> Option<Fault> {
    let at = raw.reviewer.as_ref().or(raw.qualification.as_ref()).map(|given| given.span().start);
    at.map(|at| (Some(at), format!("`{id}` is `machine` and names a reviewer")))
}

fn check(id: &str, raw: &Raw, clinical: bool, faults: &mut Vec<Fault>) -> Check {
    let text = mark(id, "text", raw.text.as_ref(), faults);
    let reviewer = line(id, "reviewer", raw.reviewer.as_ref(), faults);
    let qualification = line(id, "qualification", raw.qualification.as_ref(), faults);
    let date = day(id, raw.date.as_ref(), faults);
    Check { text, person: Person { clinical, reviewer, qualification, date } }
}

fn mark(id: &str, key: &str, given: Option<&Spanned<String>>, faults: &mut Vec<Fault>) -> String {
    let is_mark = |text: &str| text.len() == DIGITS && text.bytes().all(|b| b.is_ascii_hexdigit());
    known(id, key, given, is_mark, "is no mark of a text", faults)
}

fn line(id: &str, key: &str, given: Option<&Spanned<String>>, faults: &mut Vec<Fault>) -> String {
    let is_line = |text: &str| !text.trim().is_empty() && !text.chars().any(char::is_control);
    known(id, key, given, is_line, "is empty or no line", faults)
}

fn known(
    id: &str,
    key: &str,
    given: Option<&Spanned<String>>,
    is_right: impl Fn(&str) -> bool,
    wrong: &str,
    faults: &mut Vec<Fault>,
) -> String {
    match given {
        None => faults.push((None, format!("`{id}` has no `{key}`"))),
        Some(given) if !is_right(given.as_ref()) => {
            faults.push((Some(given.span().start), format!("`{key}` of `{id}` {wrong}")));
        }
        Some(given) => return given.as_ref().clone(),
    }
    String::new()
}

fn day(id: &str, given: Option<&Spanned<Datetime>>, faults: &mut Vec<Fault>) -> NaiveDate {
    let day = given.and_then(|given| match given.as_ref() {
        Datetime { date: Some(date), time: None, offset: None } => {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        }
        _ => None,
    });
    day.unwrap_or_else(|| {
        let at = given.map(|given| given.span().start);
        faults.push((at, format!("`{id}` has no `date` such as 2027-01-31")));
        NaiveDate::default()
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const MARK: &str = "0123456789abcdef";

    fn person(reviewer: &str) -> Person {
        Person {
            clinical: true,
            reviewer: reviewer.to_owned(),
            qualification: "nurse, “certified”\\".to_owned(),
            date: NaiveDate::from_ymd_opt(2027, 1, 5).unwrap(),
        }
    }

    #[test]
    fn what_is_written_is_read_again_to_the_same_bytes() {
        let mut review = Review::default();
        let checked = Check { text: MARK.to_owned(), person: person("A \"B\" C") };
        review.set("title", Entry { source: MARK.to_owned(), check: Some(checked) });
        review.set("ask", Entry { source: MARK.to_owned(), check: None });
        let text = review.to_toml();
        assert_eq!(Review::read("r.toml", &text).unwrap(), review);
        assert_eq!(Review::read("r.toml", &text).unwrap().to_toml(), text);
        let line = format!("ask = {{ source = \"{MARK}\", status = \"machine\" }}");
        assert_eq!(text.lines().nth(2), Some(line.as_str()));
        assert_eq!(Review::read("r.toml", "").unwrap(), Review::default());
    }

    fn faults(text: &str) -> Vec<String> {
        Review::read("r.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn all_misspelt_keys_come_at_once_with_their_places() {
        let text = "a = { sorce = \"x\" }\nb = { status = \"machin\" }\nc = { status = 5 }\n";
        let found = faults(text);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.iter().all(|fault| fault.starts_with("r.toml:")), "{found:?}");
        assert!(found.iter().any(|fault| fault.ends_with("hint: did you mean `source`?")), "{found:?}");
        assert!(found.iter().any(|fault| fault.ends_with("hint: did you mean `machine`?")), "{found:?}");
    }

    #[test]
    fn what_a_check_needs_is_asked_for_all_at_once() {
        let text = format!("a = {{ status = \"human\", source = \"{MARK}\" }}\nb = {{ source = \"0\" }}\n");
        let found = faults(&text);
        let asked = ["no `text`", "no `reviewer`", "no `qualification`", "no `date`"];
        for (fault, asked) in found.iter().zip(asked) {
            assert!(fault.starts_with("r.toml:1:1: `a` has ") && fault.contains(asked), "{fault}");
        }
        assert_eq!(found.len(), 6, "{found:?}");
        assert!(found.iter().any(|fault| fault.starts_with("r.toml:2:16: `source` of `b` is no mark")));
        let machine = format!("a = {{ source = \"{MARK}\", status = \"machine\", reviewer = \"A\" }}\n");
        assert!(faults(&machine).concat().contains("`a` is `machine` and names a reviewer"));
    }
}
