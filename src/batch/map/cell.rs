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

/// A text as a value of a kind: a list is parted, and a line break becomes a space where there is room for one line.
fn of_kind(kind: Kind, at: usize, text: &str) -> Item {
    let text = text.replace("\r\n", "\n").replace(BREAKS, "\n");
    match kind {
        Kind::Street | Kind::Texts => list(at, text.split('\n')),
        Kind::Choices(_) => list(at, text.split([',', ';', ' ', '\n'])),
        Kind::Flag => flag(&text),
        Kind::Lines | Kind::Address => of_text(&text),
        _ => of_text(
            &text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "),
        ),
    }
}

/// Line breaks of any kind.
const BREAKS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];

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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::rule::How;
    use super::super::target::Target;
    use super::*;

    /// What a rule makes of cells, a list between bars.
    fn value(path: &str, how: How, cells: &[&str]) -> String {
        let columns = cells.iter().map(|_| "x".to_owned()).collect();
        let rule = Rule::new(Target::read(path).unwrap(), How { columns, ..how }).unwrap();
        let cells: Vec<Item> = cells.iter().map(|cell| of_text(cell)).collect();
        let shown = |item: &Item| match item {
            Item::Text(text) => text.expose().clone(),
            other => format!("({})", other.name()),
        };
        match rule.value(1, &cells.iter().collect::<Vec<_>>()) {
            None => "-".to_owned(),
            Some(Item::List(nodes)) => {
                nodes.iter().map(|node| shown(&node.item)).collect::<Vec<_>>().join("|")
            }
            Some(item) => shown(&item),
        }
    }

    #[test]
    fn names_follow_their_script() {
        let name = |given, family| {
            value("patient.name.display", How { name: true, ..How::default() }, &[given, family])
        };
        assert_eq!(name("Rosa", "Delgado"), "Rosa Delgado");
        assert_eq!(name("秀玲", " 白\u{3000}"), "白秀玲");
        assert_eq!(name("민준", "김"), "김민준");
        assert_eq!(name("秀玲", "White"), "秀玲 White");
        assert_eq!(name("", "Delgado"), "Delgado");
        assert_eq!(name("أمل", "حداد"), "أمل حداد");
        assert_eq!(name(" ", ""), "-");
    }

    #[test]
    fn other_letters_are_left_out_where_only_latin_ones_are_wanted() {
        let latin = |text| {
            value("patient.name.legal_latin", How { only: Some(Only::Latin), ..How::default() }, &[text])
        };
        assert_eq!(latin("Rosa María"), "Rosa María");
        assert_eq!(latin("أمل"), "-");
    }

    #[test]
    fn lines_are_kept_or_become_spaces() {
        let plain = |path, cells: &[&str]| value(path, How::default(), cells);
        assert_eq!(plain("condition.name", &["a\r\nb\u{2028}c"]), "a b c");
        assert_eq!(plain("plan.treatment", &["a\r\nb", "c"]), "a\nb\nc");
        assert_eq!(
            plain("patient.address.lines", &["1 Main St\nFloor 2", "", "Apt 3"]),
            "1 Main St|Floor 2|Apt 3"
        );
        let joined = How { join: Some(", ".to_owned()), ..How::default() };
        assert_eq!(value("patient.address.city", joined, &["a", "b"]), "a, b");
    }

    #[test]
    fn words_are_turned_into_others_or_told() {
        let values = [("f", "female"), ("u", "")].map(|(a, b)| (a.to_owned(), b.to_owned())).into();
        let how = How { values: Some(values), ..How::default() };
        let sex = |word| value("patient.gender", how.clone(), &[word]);
        assert_eq!([sex(" F "), sex("U"), sex("")], ["female", "-", "-"]);
        assert_eq!(sex("W"), "(something unreadable)");
        assert_eq!(value("patient.interpreter", How::default(), &["Yes"]), "(true or false)");
    }
}
