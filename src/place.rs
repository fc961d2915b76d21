//! Places in files, and the one way in which settings files (locale, clinic, jurisdiction) are read.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::suggest;

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Name of the file, as it was given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Where the file is many rows: the row and its cell, which then are the place.
    pub cell: Option<Box<Cell>>,
}

/// A cell of a row, or a row as such.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// Number of the row, from 1; a header is not counted.
    pub row: u64,
    /// Number of the cell's column, from 1; 0 for the row as such.
    pub column: usize,
    /// Name of the column, where it is surely one and not a patient's detail.
    pub name: Option<String>,
}

impl Place {
    /// The place of a byte offset in a text; past its end is its end.
    #[must_use]
    pub fn new(file: &str, text: &str, offset: usize) -> Self {
        let before = text.char_indices().take_while(|(at, _)| *at < offset);
        let next = |(line, column), (_, c)| if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        let (line, column) = before.fold((1, 1), next);
        Self { file: file.to_owned(), line, column, cell: None }
    }

    /// A row of a file, or one of its cells.
    #[must_use]
    pub fn in_row(file: &str, cell: Cell) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0, cell: Some(Box::new(cell)) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cell {
            None => write!(f, "{}:{}:{}", self.file, self.line, self.column),
            Some(cell) => write!(f, "{}: {cell}", self.file),
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}", self.row)?;
        match &self.name {
            Some(name) => write!(f, ", column `{name}`"),
            None if self.column > 0 => write!(f, ", column {}", self.column),
            None => Ok(()),
        }
    }
}

/// Something wrong in a settings file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {message}{}", hint_line(.hint.as_deref()))]
pub struct SettingsError {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

impl SettingsError {
    /// Another way out, where what is wrong begins like this.
    #[must_use]
    pub(crate) fn with_hint(self, beginning: &str, hint: &str) -> Self {
        if self.message.starts_with(beginning) { Self { hint: Some(hint.to_owned()), ..self } } else { self }
    }
}

/// Reads a settings file whose keys are closed.
///
/// # Errors
/// [`SettingsError`] at the first fault. Settings hold no patient data, so the message may quote the file.
pub fn read_settings<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, SettingsError> {
    toml::from_str(text).map_err(|error| {
        // A value's own check may know the way out.
        let said = error.message().trim_end();
        let (message, hint) = said.split_once("\n  hint: ").unzip();
        SettingsError {
            place: Place::new(file, text, error.span().map_or(0, |span| span.start)),
            hint: hint.map(str::to_owned).or_else(|| did_you_mean(said)),
            message: message.unwrap_or(said).to_owned(),
        }
    })
}

/// Reads a settings file and goes on after a fault: the line it stands on is left out, where it is whole by itself, and
/// the rest is read again. What is missing then is not complained of, as it may be what was left out.
///
/// # Errors
/// Every fault that was found, in the order of the file.
pub fn read_all_settings<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Vec<SettingsError>> {
    let mut faults: Vec<SettingsError> = Vec::new();
    let mut lines: Vec<&str> = text.lines().collect();
    loop {
        let fault = match read_settings(file, &lines.join("\n")) {
            Ok(settings) if faults.is_empty() => return Ok(settings),
            Ok(_) => break,
            Err(fault) => fault,
        };
        if !faults.is_empty() && fault.message.starts_with("missing field") {
            break;
        }
        let line = lines.get_mut(fault.place.line - 1).filter(|line| is_whole(line));
        faults.push(fault);
        let Some(line) = line else { break };
        *line = "";
    }
    faults.sort_by(|a, b| a.place.cmp(&b.place));
    Err(faults)
}

/// Whether a line is a key with its value, which a file can do without.
fn is_whole(line: &str) -> bool {
    toml::from_str::<toml::Table>(line).is_ok_and(|table| !table.is_empty())
        && !line.trim_start().starts_with('[')
}

/// A second line for an error that knows the way out.
pub(crate) fn hint_line(hint: Option<&str>) -> String {
    hint.map_or_else(String::new, |hint| format!("\n  hint: {hint}"))
}

/// For serde's "unknown field `a`, expected one of `b`, `c`": the nearest of the expected names.
fn did_you_mean(message: &str) -> Option<String> {
    let mut names = message.split('`').skip(1).step_by(2);
    let wrong = names.next().filter(|_| message.starts_with("unknown "))?;
    suggest::nearest(wrong, names).map(|name| format!("did you mean `{name}`?"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Settings {
        #[allow(dead_code)]
        endonym: String,
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(Place::new("a", "é\néé=", 7).to_string(), "a:2:3");
        assert_eq!(Place::new("a", "é", 99).to_string(), "a:1:2");
        assert_eq!(Place::new("a", "", 0).to_string(), "a:1:1");
    }

    #[test]
    fn a_row_and_its_cell_are_a_place() {
        let place = |column, name: Option<&str>| {
            Place::in_row("p.csv", Cell { row: 6, column, name: name.map(str::to_owned) }).to_string()
        };
        assert_eq!(place(0, None), "p.csv: row 6");
        assert_eq!(place(4, Some("birth_date")), "p.csv: row 6, column `birth_date`");
        assert_eq!(place(4, None), "p.csv: row 6, column 4");
    }

    #[test]
    fn every_fault_of_a_file_is_found() {
        let faults = |text: &str| {
            let faults = read_all_settings::<Settings>("x.toml", text).unwrap_err();
            faults.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let found = faults("endonim = 'a'\nfoo = 1\n\nendonym = 5\n");
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.iter().zip(["1:1", "2:1", "4:11"]).all(|(fault, at)| fault.contains(at)), "{found:?}");
        assert_eq!(faults("endonim = 'a'\nbroken\n").len(), 1, "a file that is no TOML has one fault");
        assert_eq!(faults(""), ["x.toml:1:1: missing field `endonym`"]);
        assert_eq!(faults("foo = [\n  1,\n]\n").len(), 1, "a value of several lines ends the search");
        assert!(read_all_settings::<Settings>("x.toml", "endonym = 'a'").is_ok());
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_place() {
        let error = read_settings::<Settings>("x.toml", "\n  endonim = 'a'\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "x.toml:2:3: unknown field `endonim`, expected `endonym`\n  hint: did you mean `endonym`?"
        );
    }
}
