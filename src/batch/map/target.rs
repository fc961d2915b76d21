//! A field that a map fills.

use crate::fields::{self, Field, Group};

/// A field, and which entry of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    /// Place in the table of fields: the order in which a map is checked.
    index: usize,
    /// Number of the entry from 1, where the field belongs to a group.
    pub(super) entry: Option<usize>,
}

impl Target {
    /// Reads a path such as `patient.phone` or `candidates[1].name`.
    ///
    /// # Errors
    /// What is wrong with it, and perhaps the way out.
    pub(super) fn read(path: &str) -> Result<Self, (String, Option<String>)> {
        let (plain, entry) = without_entry(path);
        let Some(index) = fields::FIELDS.iter().position(|field| field.path == plain) else {
            let near = fields::nearest(&plain).filter(|near| fields::find(near).is_some());
            return Err(("no such field".to_owned(), near.map(|near| format!("did you mean `{near}`?"))));
        };
        let target = Self { index, entry };
        match (target.group(), entry) {
            (None, None) => Ok(target),
            (Some(group), Some(number)) if (1..=group.max).contains(&number) => Ok(target),
            (Some(group), _) => Err((
                format!("`{}` is a list; say which entry, from 1 to {}", group.path, group.max),
                Some(format!("write `{}[1].{}`", group.path, target.key())),
            )),
            (None, Some(_)) => Err((format!("`{plain}` is no list"), Some(format!("write `{plain}`")))),
        }
    }

    pub(super) fn field(self) -> Option<&'static Field> {
        fields::FIELDS.get(self.index)
    }

    pub(super) fn group(self) -> Option<&'static Group> {
        self.field()?.group()
    }

    /// The path within the entry, or the whole path.
    pub(super) fn key(self) -> &'static str {
        self.field().map_or("", Field::key)
    }

    /// The path as it is shown, `candidates[1].name`.
    pub(super) fn shown(self) -> String {
        match (self.group(), self.entry) {
            (Some(group), Some(entry)) => format!("{}[{entry}].{}", group.path, self.key()),
            _ => self.key().to_owned(),
        }
    }
}

/// `candidates[2].name` as `candidates.name` and 2.
fn without_entry(path: &str) -> (String, Option<usize>) {
    let parts = || {
        let (group, rest) = path.split_once('[')?;
        let (number, key) = rest.split_once(']')?;
        Some((format!("{group}{key}"), number.parse().ok()?))
    };
    parts().map_or_else(|| (path.to_owned(), None), |(plain, entry)| (plain, Some(entry)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_entries_are_found() {
        assert_eq!(Target::read("patient.phone").unwrap().shown(), "patient.phone");
        let second = Target::read("candidates[2].name").unwrap();
        assert_eq!((second.key(), second.entry), ("name", Some(2)));
        assert_eq!(second.shown(), "candidates[2].name");
        assert_eq!(Target::read("records.from[1].name").unwrap().shown(), "records.from[1].name");
    }

    #[test]
    fn what_is_no_field_is_told_with_its_neighbour() {
        let wrong = |path: &str| {
            let (message, hint) = Target::read(path).unwrap_err();
            format!("{message}; {}", hint.unwrap_or_default())
        };
        assert_eq!(wrong("patient.birthdate"), "no such field; did you mean `patient.birth_date`?");
        assert_eq!(
            wrong("candidates.name"),
            "`candidates` is a list; say which entry, from 1 to 3; write `candidates[1].name`"
        );
        assert!(wrong("candidates[4].name").starts_with("`candidates` is a list"));
        assert!(wrong("patient[1].phone").starts_with("`patient.phone` is no list"));
        assert!(wrong("patient").starts_with("no such field"));
    }
}
