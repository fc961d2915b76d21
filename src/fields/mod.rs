//! The one table of what a record may say. Reading, checking, merging and `list fields` are all driven by it.
//!
//! A field has a dotted path, such as `patient.birth_date`. Two groups repeat ([`GROUPS`]): their fields carry the path of
//! the group in front (`candidates.visit_date`), and a record holds a list of entries there.

mod kind;
mod table;

pub use kind::{Kind, words};
pub use table::{FIELDS, GROUPS};

use crate::suggest;

/// One field of a record.
#[derive(Debug)]
pub struct Field {
    /// Dotted path, such as `patient.birth_date`.
    pub path: &'static str,
    /// What its value looks like.
    pub kind: Kind,
    /// Whether a record must have it.
    pub need: Need,
    /// Whether it tells of health, cover or an identifier beyond name and address.
    pub sensitive: bool,
    /// Documents of the packet that print it or depend on it; empty: no document of this packet.
    pub documents: &'static [&'static str],
    /// Where FHIR R4 keeps it; empty: nowhere.
    pub fhir: &'static str,
    /// What it means, for `list fields`.
    pub meaning: &'static str,
}

/// Whether a record must have a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always: without it the record is refused.
    Required,
    /// Only in the case named; otherwise a writing line is printed.
    When(&'static str),
    /// Never: without it a writing line is printed, or nothing.
    Optional,
}

/// The case of [`Need::When`] in which a records office needs a field to find the patient or the records.
pub const RECORDS_FORM: &str = "the records form is used";

/// A list of entries that have the same fields.
#[derive(Debug)]
pub struct Group {
    /// Dotted path, such as `records.from`.
    pub path: &'static str,
    /// How many entries a record may have.
    pub max: usize,
    /// What an entry is.
    pub meaning: &'static str,
}

impl Field {
    /// The repeating group that the field belongs to.
    #[must_use]
    pub fn group(&self) -> Option<&'static Group> {
        GROUPS.iter().find(|group| below(self.path, group.path).is_some())
    }

    /// The path within an entry of the field's group (`visit_date`); the whole path of a single field.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.group().and_then(|group| below(self.path, group.path)).unwrap_or(self.path)
    }
}

impl Group {
    /// The fields of an entry, in table order.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        FIELDS.iter().filter(|field| below(field.path, self.path).is_some())
    }
}

/// The field with this path.
#[must_use]
pub fn find(path: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.path == path)
}

/// The repeating group with this path.
#[must_use]
pub fn group(path: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.path == path)
}

/// Whether a path is a table in which fields stand, such as `patient.name`.
#[must_use]
pub fn is_table(path: &str) -> bool {
    FIELDS.iter().any(|field| below(field.path, path).is_some())
}

/// The field or table that a misspelt path may mean: a neighbour of nearly the same name, or one of this very name
/// elsewhere.
#[must_use]
pub fn nearest(path: &str) -> Option<&'static str> {
    let (table, name) = split(path);
    let beside =
        || FIELDS.iter().flat_map(|field| tables_and_path(field.path)).filter(|path| split(path).0 == table);
    let alike = suggest::nearest(name, beside().map(|path| split(path).1));
    let begins = |known: &&str| name.len() >= 3 && split(known).1.starts_with(name);
    let elsewhere = FIELDS.iter().map(|field| field.path).find(|path| split(path).1 == name);
    alike
        .and_then(|alike| beside().find(|path| split(path).1 == alike))
        .or_else(|| beside().find(begins))
        .or(elsewhere)
}

/// The path of a field and of every table above it: `patient`, `patient.name`, `patient.name.display`.
fn tables_and_path(path: &'static str) -> impl Iterator<Item = &'static str> {
    let tables = path.match_indices('.').filter_map(|(dot, _)| path.get(..dot));
    tables.chain([path])
}

/// The table of a path and its last name.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('.').unwrap_or(("", path))
}

/// What follows `prefix.` in a path.
fn below<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    path.strip_prefix(prefix)?.strip_prefix('.')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn paths_are_unique_and_no_path_lies_below_another() {
        let paths: BTreeSet<&str> = FIELDS.iter().map(|field| field.path).collect();
        assert_eq!(paths.len(), FIELDS.len());
        for path in &paths {
            assert!(!paths.iter().any(|other| below(other, path).is_some()), "{path} is a field and a table");
        }
    }

    #[test]
    fn a_group_is_no_field_and_its_fields_know_it() {
        for group in &GROUPS {
            assert!(find(group.path).is_none());
            assert!(group.fields().count() > 0);
            assert!(group.fields().all(|field| field.group().map(|g| g.path) == Some(group.path)));
        }
        assert_eq!(find("records.from.name").map(Field::key), Some("name"));
        assert_eq!(find("records.to_name").map(Field::key), Some("records.to_name"));
    }

    #[test]
    fn a_misspelt_or_misplaced_path_finds_its_neighbour() {
        assert_eq!(nearest("patient.birthdate"), Some("patient.birth_date"));
        assert_eq!(nearest("patient.nmae"), Some("patient.name"));
        assert_eq!(nearest("candidates.visit"), Some("candidates.visit_date"));
        assert_eq!(nearest("candidates.room"), None);
        assert_eq!(nearest("pateint"), Some("patient"));
        assert_eq!(nearest("birth_date"), Some("patient.birth_date"));
        assert_eq!(nearest("favourite_colour"), None);
    }
}
