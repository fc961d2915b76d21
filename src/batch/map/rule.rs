//! What a map says of one field: from which columns it comes, and how.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor, value};

use super::target::Target;
use crate::fields::Kind;

/// How a field is filled from columns.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// The field.
    pub(super) target: Target,
    /// What its value looks like.
    pub(super) kind: Kind,
    /// How.
    pub(super) how: How,
}

/// A rule as it is written: a column, a list of columns, or a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct How {
    /// The columns, in the order in which they are joined.
    pub(super) columns: Vec<String>,
    /// What stands between two of them.
    pub(super) join: Option<String>,
    /// Whether they are a given name and a family name, to be written in the order of their script.
    pub(super) name: bool,
    /// Whether a value in other letters than these is left out.
    pub(super) only: Option<Only>,
    /// The form of a date, in the words of strftime.
    pub(super) date: Option<String>,
    /// What is written for each word, by the word in small letters.
    pub(super) values: Option<BTreeMap<String, String>>,
}

/// Letters that a value may be restricted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Only {
    /// Latin letters.
    Latin,
}

/// The table of a rule.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Long {
    column: Option<String>,
    #[serde(default)]
    columns: Vec<String>,
    join: Option<String>,
    #[serde(default)]
    name: bool,
    only: Option<Only>,
    date: Option<String>,
    values: Option<BTreeMap<String, String>>,
}

impl From<Long> for How {
    fn from(long: Long) -> Self {
        let columns = long.column.into_iter().chain(long.columns).collect();
        let small = |values: BTreeMap<String, String>| {
            values.into_iter().map(|(word, value)| (word.trim().to_lowercase(), value)).collect()
        };
        Self {
            columns,
            join: long.join,
            name: long.name,
            only: long.only,
            date: long.date,
            values: long.values.map(small),
        }
    }
}

impl<'de> Deserialize<'de> for How {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Short)
    }
}

/// Reads a rule in any of its three forms.
struct Short;

impl<'de> Visitor<'de> for Short {
    type Value = How;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a column, a list of them, or a table such as { column = \"dob\", date = \"%m/%d/%Y\" }")
    }

    fn visit_str<E: de::Error>(self, column: &str) -> Result<How, E> {
        Ok(How { columns: vec![column.to_owned()], ..How::default() })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, columns: A) -> Result<How, A::Error> {
        let columns = Vec::deserialize(value::SeqAccessDeserializer::new(columns))?;
        Ok(How { columns, ..How::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<How, A::Error> {
        Long::deserialize(value::MapAccessDeserializer::new(table)).map(How::from)
    }
}

impl Rule {
    /// A rule for a target; `Err` says what does not fit together.
    pub(super) fn new(target: Target, how: How) -> Result<Self, String> {
        let kind = target.field().map_or(Kind::Text, |field| field.kind);
        if how.columns.is_empty() {
            return Err("no column is named".to_owned());
        }
        if how.name && how.columns.len() != 2 {
            return Err("`name` wants two columns: given name, family name".to_owned());
        }
        if how.name && how.join.is_some() {
            return Err(
                "`name` and `join` exclude each other: the script says what stands between".to_owned()
            );
        }
        match &how.date {
            Some(_) if kind != Kind::Date => return Err("`date` is for fields that are dates".to_owned()),
            Some(format) => super::date::check(format)?,
            None => {}
        }
        Ok(Self { target, kind, how })
    }
}
