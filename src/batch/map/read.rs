//! A map from its file.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Map;
use super::rule::{How, Rule};
use super::target::Target;
use crate::input::{Item, Node};
use crate::place::{Place, SettingsError, read_all_settings};
use crate::private::Private;

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: Option<String>,
    #[serde(default)]
    ignore: Vec<String>,
    #[serde(default)]
    constants: BTreeMap<Spanned<String>, Constant>,
    #[serde(default)]
    fields: BTreeMap<Spanned<String>, How>,
}

/// A value that every row has.
#[derive(Deserialize)]
#[serde(untagged, expecting = "write a text in quotes, true, false, or a list of texts")]
enum Constant {
    Text(String),
    Flag(bool),
    Texts(Vec<String>),
}

impl From<Constant> for Item {
    fn from(constant: Constant) -> Self {
        let text = |text: String| Self::Text(Private::new(text));
        match constant {
            Constant::Text(one) => text(one),
            Constant::Flag(flag) => Self::Flag(Private::new(flag)),
            Constant::Texts(all) => {
                Self::List(all.into_iter().map(|one| Node { at: 0, item: text(one) }).collect())
            }
        }
    }
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// Every fault that was found, with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<SettingsError>> {
        let read: File = read_all_settings(file, text)
            .map_err(|faults| faults.into_iter().map(in_quotes).collect::<Vec<_>>())?;
        let mut faults = Faults { file, text, found: Vec::new() };
        let rules: Vec<Rule> =
            read.fields.into_iter().filter_map(|(key, how)| faults.rule(&key, how)).collect();
        let constants = read
            .constants
            .into_iter()
            .filter_map(|(key, constant)| faults.constant(&key, constant, &rules))
            .collect();
        faults.none()?;
        Ok(Self { id: read.id, ignore: read.ignore, constants, rules, lenient: false })
    }

    /// The map for columns that are understood without one.
    #[must_use]
    pub fn builtin() -> Self {
        let read = Self::read("the built-in map", include_str!("builtin.toml"));
        let none =
            || Self { id: None, ignore: Vec::new(), constants: Vec::new(), rules: Vec::new(), lenient: true };
        read.map_or_else(|_| none(), |map| Self { lenient: true, ..map })
    }
}

/// A bare path is a table of tables in TOML, so that its last name is taken for a key of a rule.
fn in_quotes(mut fault: SettingsError) -> SettingsError {
    if fault.hint.is_none() && fault.message.contains("expected one of `column`") {
        fault.hint =
            Some("the path of a field stands in quotes: \"patient.phone\" = \"telephone\"".to_owned());
    }
    fault
}

/// What is wrong with the fields of a map.
struct Faults<'t> {
    file: &'t str,
    text: &'t str,
    found: Vec<SettingsError>,
}

impl Faults<'_> {
    fn rule(&mut self, key: &Spanned<String>, how: How) -> Option<Rule> {
        let target = self.target(key)?;
        Rule::new(target, how).map_err(|message| self.note(key, &message, None)).ok()
    }

    fn constant(
        &mut self,
        key: &Spanned<String>,
        constant: Constant,
        rules: &[Rule],
    ) -> Option<(Target, Item)> {
        let target = self.target(key)?;
        if rules.iter().any(|rule| rule.target == target) {
            self.note(key, "has a rule and a constant; keep one", None);
        }
        Some((target, constant.into()))
    }

    fn target(&mut self, key: &Spanned<String>) -> Option<Target> {
        Target::read(key.get_ref()).map_err(|(message, hint)| self.note(key, &message, hint)).ok()
    }

    fn note(&mut self, key: &Spanned<String>, message: &str, hint: Option<String>) {
        let place = Place::new(self.file, self.text, key.span().start);
        self.found.push(SettingsError { place, message: format!("`{}`: {message}", key.get_ref()), hint });
    }

    /// The faults in the order of the file, if there are any.
    fn none(mut self) -> Result<(), Vec<SettingsError>> {
        self.found.sort_by(|a, b| a.place.cmp(&b.place));
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        Map::read("m.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_builtin_map_is_whole() {
        let map = Map::read("builtin.toml", include_str!("builtin.toml")).unwrap();
        assert_eq!(map.rules.len(), 19);
        assert!(Map::builtin().lenient);
    }

    #[test]
    fn the_example_is_a_map() {
        let source = include_str!("mod.rs");
        let lines = source.lines().skip_while(|line| *line != "//! ```toml").skip(1);
        let example: Vec<&str> =
            lines.map_while(|line| line.strip_prefix("//!")).take_while(|line| *line != " ```").collect();
        let map = Map::read("m.toml", &example.join("\n")).unwrap();
        assert_eq!((map.rules.len(), map.constants.len(), map.ignore.len()), (8, 2, 2));
    }

    #[test]
    fn every_fault_has_its_place_and_the_way_out() {
        let found = faults(
            "[constants]\n\"records.too\" = \"both\"\n[fields]\n\"patient.birthdate\" = \"dob\"\n\
             \"patient.phone\" = { column = \"tel\", date = \"%F\" }\n\"candidates.name\" = \"x\"\n\
             \"patient.birth_date\" = { column = \"dob\", date = \"%d/%m/%y\" }\n",
        );
        assert_eq!(found.len(), 5, "{found:?}");
        assert!(
            found[0]
                .starts_with("m.toml:2:1: `records.too`: no such field\n  hint: did you mean `records.to`?"),
            "{}",
            found[0]
        );
        assert!(found[1].starts_with("m.toml:4:1:") && found[1].contains("`patient.birth_date`?"));
        assert!(found[2].contains("`date` is for fields that are dates"));
        assert!(found[3].contains("candidates[1].name"));
        assert!(found[4].contains("century"));
    }

    #[test]
    fn a_misspelt_key_is_told() {
        assert!(faults("ignor = []")[0].contains("did you mean `ignore`?"));
        let found = faults("[fields]\n\"patient.gender\" = { colum = \"sex\" }");
        assert!(found[0].contains("did you mean `column`?"), "{found:?}");
        let found = faults("[fields]\npatient.phone = \"tel\"");
        assert!(found[0].contains("in quotes"), "{found:?}");
    }
}
