//! What a run was asked to make, and from what: the first line of its journal. Equal runs write equal bytes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everything that the bytes of a run depend on. Files go by their SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Version of the program.
    pub program: String,
    /// Rows of the source.
    pub rows: u64,
    /// The source.
    pub source: String,
    /// The map from columns to fields; empty: the built-in one.
    pub map: String,
    /// The column whose cells are the ids; empty: rows go by their numbers.
    pub id: String,
    /// The clinic's settings.
    pub clinic: String,
    /// Packets and words.
    pub words: String,
    /// The fonts.
    pub fonts: String,
    /// The day on which the packets are made.
    pub date: NaiveDate,
    /// The language of every packet; empty: each record's own.
    pub language: String,
    /// The second language of every packet; empty: none.
    pub companion: String,
    /// Whether Urdu is set in Naskh.
    pub naskh: bool,
    /// The documents that were asked for; none: all.
    pub documents: Vec<String>,
    /// Size of the paper: `letter` or `a4`.
    pub paper: String,
    /// Large print for all or for none; nothing: as each record says.
    pub large_print: Option<bool>,
    /// The accent, as six hexadecimal digits; empty: black only.
    pub accent: String,
    /// Whether pages have no fields.
    pub flat: bool,
    /// Whether files are fit for archives.
    pub archive: bool,
    /// How files are named.
    pub name: String,
    /// Whether one failure keeps all packets back.
    pub strict: bool,
    /// How many rows a proof set has; nothing: all rows are made.
    pub sample: Option<u64>,
}

impl Run {
    /// Names of the settings in which another run differs, but for some.
    #[must_use]
    pub fn differences(&self, other: &Self, but: &[&str]) -> Vec<String> {
        let fields = |run: &Self| match serde_json::to_value(run) {
            Ok(serde_json::Value::Object(fields)) => fields,
            _ => serde_json::Map::new(),
        };
        let (own, others) = (fields(self), fields(other));
        let differing = own.into_iter().filter(|(name, value)| others.get(name) != Some(value));
        differing.map(|(name, _)| name).filter(|name| !but.contains(&name.as_str())).collect()
    }
}
