//! The columns of a source: their names, and which of them may be shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::private::Private;

/// Longest name of a column that is shown.
const MAX_NAME: usize = 40;

/// So many columns are few: one known name among them is enough to take them for a header.
const FEW: usize = 3;

/// The columns of a source, in order.
///
/// A file without a header has a patient's details where the names should be. So names are private, and one is shown
/// only where the line has names that files are known to have, and it is made of plain words.
#[derive(Clone, Debug)]
pub struct Columns {
    names: Vec<Private<String>>,
    /// Number of the first column of each name, from 0.
    by_name: BTreeMap<Private<String>, usize>,
    shown: Arc<[Option<String>]>,
}

impl Columns {
    /// Columns from the cells of a header. `is_known` tells of a [`plain`] name whether columns are called so.
    #[must_use]
    pub fn new(cells: &[String], is_known: impl Fn(&str) -> bool) -> Self {
        let names: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
        let known = names.iter().filter(|name| is_known(name)).count();
        let is_header = known > 1 || known == 1 && names.len() <= FEW;
        let show = |(cell, name): (&String, &String)| {
            let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
            (is_header && (is_known(name) || is_plain_words(&cell))).then_some(cell)
        };
        let mut by_name = BTreeMap::new();
        for (index, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            by_name.entry(Private::new(name.clone())).or_insert(index);
        }
        let shown = cells.iter().zip(&names).map(show).collect();
        Self { names: names.into_iter().map(Private::new).collect(), by_name, shown }
    }

    /// Number of columns.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether the line of names has some name that is known; else it may be a row like the others.
    #[must_use]
    pub fn is_header(&self) -> bool {
        self.shown.iter().any(Option::is_some)
    }

    /// The names that may be shown.
    #[must_use]
    pub fn shown(&self) -> Arc<[Option<String>]> {
        Arc::clone(&self.shown)
    }

    /// The number of the column with this name, from 0.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(&Private::new(plain(name))).copied()
    }

    /// Whether the name of a column may be shown.
    pub(super) fn is_shown(&self, index: usize) -> bool {
        self.shown.get(index).is_some_and(Option::is_some)
    }

    /// How a column is called in messages, by its number from 0: `birth_date`, or `3`.
    pub(super) fn title(&self, index: usize) -> String {
        match self.shown.get(index) {
            Some(Some(name)) => format!("`{name}`"),
            _ => (index + 1).to_string(),
        }
    }

    /// Columns that have a name for a second time: the first and the second.
    pub(super) fn doubles(&self) -> impl Iterator<Item = (usize, usize)> {
        self.names.iter().enumerate().filter_map(|(index, name)| {
            let first = *self.by_name.get(name)?;
            (first < index).then_some((first, index))
        })
    }

    /// The names as they are compared, in order; only for a source that has a header.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| name.expose().as_str())
    }
}

/// A name as it is compared: `Birth Date` and `birth-date` are `birth_date`.
pub(super) fn plain(name: &str) -> String {
    let name: String = name.nfc().filter(|c| *c != '\u{feff}').collect::<String>().to_lowercase();
    name.split(|c: char| c.is_whitespace() || c == '_' || c == '-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("_")
}

/// Short, ASCII, begins with a letter and has no long number: words, and hardly a date, a phone or an address.
fn is_plain_words(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |c: char| c.is_ascii_alphanumeric() || " _-.[]/#()".contains(c);
    cell.len() <= MAX_NAME
        && digits <= 2
        && cell.starts_with(|c: char| c.is_ascii_alphabetic())
        && cell.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(cells: &[&str]) -> Columns {
        let cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        Columns::new(&cells, |name| name == "birth_date" || name == "phone")
    }

    fn titles(cells: &[&str]) -> Vec<String> {
        let columns = columns(cells);
        (0..columns.len()).map(|index| columns.title(index)).collect()
    }

    #[test]
    fn names_are_compared_without_case_and_joints() {
        let columns = columns(&["\u{feff}Birth Date", "PHONE", ""]);
        assert_eq!(columns.find("birth-date"), Some(0));
        assert_eq!(columns.find("phone"), Some(1));
        assert_eq!(columns.find(""), None);
    }

    #[test]
    fn a_line_without_a_known_name_is_not_shown() {
        assert_eq!(titles(&["Rosa", "Delgado", "1951-03-14"]), ["1", "2", "3"]);
        assert_eq!(
            titles(&["phone", "extra 1", "312-555-0142", "Розa", "Birth date"]),
            ["`phone`", "`extra 1`", "3", "4", "`Birth date`"]
        );
        assert_eq!(
            titles(&["phone", "Rosa", "Delgado", "Chicago"]),
            ["1", "2", "3", "4"],
            "one may be an accident"
        );
    }

    #[test]
    fn a_name_that_stands_twice_is_found() {
        let doubles: Vec<_> = columns(&["phone", "Phone", "", "", "x"]).doubles().collect();
        assert_eq!(doubles, [(0, 1)]);
    }
}
