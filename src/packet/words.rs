//! A message that a packet file names, and the fact under which it is printed.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};
use toml::Spanned;

use super::Fact;

/// The id of a message, with its place in the packet file.
pub type Id = Spanned<String>;

/// A message to print: `"rec-title"`, or `{ text = "int-find-line", when = "has-referral-line" }`.
#[derive(Clone, Debug)]
pub struct Words {
    /// The message.
    pub id: Id,
    /// Without it: always.
    pub when: Option<When>,
}

/// A condition: one fact, or `not-` and one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct When {
    /// The fact.
    pub fact: Fact,
    /// `false` for the `not-` form.
    pub holds: bool,
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, holds) = text.strip_prefix("not-").map_or((text.as_str(), true), |name| (name, false));
        Ok(Self { fact: Fact::parse(name)?, holds })
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Spanned::<Raw>::deserialize(deserializer)?;
        let span = raw.span();
        Ok(match raw.into_inner() {
            Raw::Id(id) => Self { id: Spanned::new(span, id), when: None },
            Raw::Table(table) => Self { id: table.text, when: table.when },
        })
    }
}

/// The two spellings. Not an untagged enum: those lose the place of an error.
enum Raw {
    Id(String),
    Table(Table),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    text: Id,
    when: Option<When>,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message id, or { text = \"message-id\", when = \"fact\" }")
    }

    fn visit_str<E>(self, id: &str) -> Result<Raw, E> {
        Ok(Raw::Id(id.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Raw, A::Error> {
        Table::deserialize(MapAccessDeserializer::new(map)).map(Raw::Table)
    }
}
