//! A map to begin with, from the names of columns: the built-in map, written with the file's own names.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::rule::{How, Only, Rule};
use super::target::Target;
use super::{Columns, Map, words};

/// A map for columns, as a file that can be read at once: known names and likely ones, and the rest under `ignore`.
#[must_use]
pub fn suggest(columns: &Columns) -> String {
    if !columns.is_header() {
        return NO_HEADER.to_owned();
    }
    let meanings = Meanings::of(columns);
    let rules = meanings.rules();
    let mut text = HEAD.to_owned();
    text.push_str(&meanings.ignored(&rules));
    text.push_str("[fields]\n");
    for rule in &rules {
        text.push_str(&meanings.line(rule));
    }
    if !rules.iter().any(|rule| rule.target.shown() == "patient.language") {
        text.push_str(NO_LANGUAGE);
    }
    text
}

const HEAD: &str = "\
# A map that was guessed from the names of columns: check each line, then give it with `--map`.
# `second-opinion list fields` shows all fields.

# id = \"...\"  # the column that names files and reports; else rows go by their numbers

";

const NO_HEADER: &str = "\
# No column has a name that is known: is the first line of the file a header? Its cells are not shown, as they may be a
# patient's. Fill this in by hand; `second-opinion list fields` shows all fields.

[fields]
# \"patient.name.display\" = \"...\"
# \"patient.language\" = \"...\"
";

const NO_LANGUAGE: &str = "
# No column says the language: give `--language`, or the same for all rows:
# [constants]
# \"patient.language\" = \"es\"
";

/// Which column has which meaning, by the name that is understood.
struct Meanings<'c> {
    columns: &'c Columns,
    /// Number of the column from 0, and whether it was only likely.
    by_meaning: BTreeMap<String, (usize, bool)>,
}

impl<'c> Meanings<'c> {
    /// Sure meanings come first, so that a likely one takes nothing from them.
    fn of(columns: &'c Columns) -> Self {
        let mut by_meaning = BTreeMap::new();
        for (likely, meaning) in [(false, words::meaning as fn(&str) -> _), (true, words::likely_meaning)] {
            for (index, name) in columns.names().enumerate().filter(|(index, _)| columns.is_shown(*index)) {
                let is_free = by_meaning.values().all(|(taken, _)| *taken != index);
                if let Some(meaning) = meaning(name).filter(|_| is_free) {
                    by_meaning.entry(meaning).or_insert((index, likely));
                }
            }
        }
        Self { columns, by_meaning }
    }

    /// The rules that have a column, in the order of the fields.
    fn rules(&self) -> Vec<Rule> {
        let mut rules = Map::builtin().rules;
        rules.iter_mut().for_each(|rule| rule.how.columns.retain(|name| self.by_meaning.contains_key(name)));
        rules.retain(|rule| !rule.how.columns.is_empty());
        for path in self.by_meaning.keys() {
            let target =
                Target::read(path).ok().filter(|target| rules.iter().all(|rule| rule.target != *target));
            let how = How { columns: vec![path.clone()], ..How::default() };
            rules.extend(target.and_then(|target| Rule::new(target, how).ok()));
        }
        rules.iter_mut().for_each(|rule| rule.how.name &= rule.how.columns.len() == 2);
        rules.sort_by_key(|rule| rule.target);
        rules
    }

    /// A rule in TOML, with the file's own names.
    fn line(&self, rule: &Rule) -> String {
        let found: Vec<&(usize, bool)> =
            rule.how.columns.iter().filter_map(|name| self.by_meaning.get(name)).collect();
        let names: Vec<String> = found.iter().map(|(index, _)| self.quoted(*index)).collect();
        let doubt = if found.iter().any(|(_, likely)| *likely) { "  # likely" } else { "" };
        format!("{} = {}{doubt}\n", quoted(&rule.target.shown()), how(&rule.how, &names))
    }

    /// The columns that no rule takes.
    fn ignored(&self, rules: &[Rule]) -> String {
        let is_taken = |index: &usize| {
            let names = rules.iter().flat_map(|rule| &rule.how.columns);
            names.filter_map(|name| self.by_meaning.get(name)).any(|(taken, _)| taken == index)
        };
        let left: Vec<usize> = (0..self.columns.len()).filter(|index| !is_taken(index)).collect();
        let (shown, hidden): (Vec<usize>, Vec<usize>) =
            left.into_iter().partition(|index| self.columns.is_shown(*index));
        let mut text = String::new();
        if !hidden.is_empty() {
            let numbers: Vec<String> = hidden.iter().map(|index| (index + 1).to_string()).collect();
            let _ = writeln!(text, "# Not shown, as they may be no names: columns {}", numbers.join(", "));
        }
        if !shown.is_empty() {
            let names: Vec<String> = shown.iter().map(|index| self.quoted(*index)).collect();
            let _ = writeln!(text, "# Columns that no field takes\nignore = [{}]\n", names.join(", "));
        }
        text
    }

    fn quoted(&self, index: usize) -> String {
        quoted(self.columns.shown().get(index).and_then(Option::as_deref).unwrap_or_default())
    }
}

/// What stands to the right of a field.
fn how(how: &How, names: &[String]) -> String {
    let columns = match names {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    };
    let key = if names.len() == 1 { "column" } else { "columns" };
    let mut more = String::new();
    if how.name {
        more.push_str(", name = true");
    }
    if how.only == Some(Only::Latin) {
        more.push_str(", only = \"latin\"");
    }
    if let Some(values) = &how.values {
        let pairs: Vec<String> =
            values.iter().map(|(word, value)| format!("{} = {}", quoted(word), quoted(value))).collect();
        let _ = write!(more, ", values = {{ {} }}", pairs.join(", "));
    }
    if more.is_empty() { columns } else { format!("{{ {key} = {columns}{more} }}") }
}

/// A basic string of TOML. What is shown has no control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Plan, columns};
    use super::*;

    fn of(names: &[&str]) -> Columns {
        columns(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), None)
    }

    fn suggested(names: &[&str]) -> String {
        let text = suggest(&of(names));
        let map = Map::read("suggested.toml", &text).unwrap();
        Plan::new(&map, of(names), None, true).unwrap();
        text
    }

    #[test]
    fn known_and_likely_names_find_their_fields() {
        let text =
            suggested(&["Last Name", "First Name", "DOB", "Zip", "telefone", "MRN", "Room No", "Gender"]);
        for line in [
            "\"patient.name.display\" = { columns = [\"First Name\", \"Last Name\"], name = true }",
            "\"patient.birth_date\" = \"DOB\"",
            "\"patient.address.zip\" = \"Zip\"",
            "\"patient.phone\" = \"telefone\"  # likely",
            "\"patient.mrn\" = \"MRN\"",
            "ignore = [\"Room No\"]",
            "\"f\" = \"female\"",
            "# \"patient.language\" = \"es\"",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
    }

    #[test]
    fn one_column_may_be_the_whole_name() {
        let text = suggested(&["Patient Name", "candidates[2].phone", "clinic", "2026-11-05"]);
        assert!(text.contains("\"patient.name.display\" = \"Patient Name\""), "{text}");
        assert!(text.contains("\"candidates[2].phone\" = \"candidates[2].phone\""), "{text}");
        assert!(text.contains("\"doctor.current.practice\" = \"clinic\""), "{text}");
        assert!(text.contains("columns 4\n"), "{text}");
    }

    #[test]
    fn a_row_of_a_patient_is_not_shown() {
        let text = suggest(&of(&["Rosa", "Delgado", "1951-03-14", "F"]));
        assert!(Map::read("suggested.toml", &text).is_ok());
        assert!(["Rosa", "Delgado", "1951"].iter().all(|value| !text.contains(value)), "{text}");
    }
}
