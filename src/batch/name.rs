//! Names of a run's files: from the row's number, id and language alone, and always inside the folder.

use std::fmt::Write;

use crate::suggest;

/// How files are named, such as `{id}-{language}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    Id,
    Row,
    Language,
}

/// Why a pattern names no files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// A word in braces that stands for nothing.
    #[error("`{{{0}}}` stands for nothing\n  hint: {1}")]
    Unknown(String, String),
    /// A brace without its other.
    #[error("a brace is not closed\n  hint: write `{{id}}`, `{{row}}` or `{{language}}`")]
    Open,
    /// A character that could leave the folder, or that some systems refuse.
    #[error("`{0}` cannot stand in the name of a file\n  hint: use letters a-z, digits, `-`, `_` and `.`")]
    Character(char),
    /// All files would have one name.
    #[error(
        "neither `{{id}}` nor `{{row}}` stands in it, so that several packets would have one name\n  hint: `{{id}}-{{language}}` is usual"
    )]
    Same,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternError`].
    pub fn read(text: &str) -> Result<Self, PatternError> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            parts.push(self::literal(literal)?);
            let (word, after) = after.split_once('}').ok_or(PatternError::Open)?;
            parts.push(variable(word)?);
            rest = after;
        }
        parts.push(literal(rest)?);
        if !parts.iter().any(|part| matches!(part, Part::Id | Part::Row)) {
            return Err(PatternError::Same);
        }
        Ok(Self { text: text.to_owned(), parts })
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The path of a packet below the folder of packets: thousands of rows each have a folder, so that row 12345 stands
    /// in `012`.
    #[must_use]
    pub fn path(&self, row: u64, id: &str, language: &str) -> String {
        let mut name = String::new();
        for part in &self.parts {
            let _ = match part {
                Part::Literal(text) => write!(name, "{text}"),
                Part::Id => write!(name, "{id}"),
                Part::Row => write!(name, "{row}"),
                Part::Language => write!(name, "{language}"),
            };
        }
        // `.hidden` and `-rf` are names, but nobody wants them; Windows keeps some for devices.
        let plain = name.starts_with(|c: char| c.is_ascii_alphanumeric()) && !is_device(&name);
        format!("{:03}/{}{name}.pdf", row / 1000, if plain { "" } else { "_" })
    }
}

fn literal(text: &str) -> Result<Part, PatternError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    match text.chars().find(|c| !fits(*c)) {
        Some('}') => Err(PatternError::Open),
        Some(c) => Err(PatternError::Character(c)),
        None => Ok(Part::Literal(text.to_owned())),
    }
}

fn variable(word: &str) -> Result<Part, PatternError> {
    const WORDS: [&str; 3] = ["id", "row", "language"];
    match word {
        "id" => Ok(Part::Id),
        "row" => Ok(Part::Row),
        "language" => Ok(Part::Language),
        _ => {
            let all = "there are `{id}`, `{row}` and `{language}`";
            let hint = suggest::nearest(word, WORDS)
                .map_or_else(|| all.to_owned(), |near| format!("did you mean `{{{near}}}`?"));
            Err(PatternError::Unknown(word.to_owned(), hint))
        }
    }
}

/// Names that Windows keeps for devices, whatever follows a dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_row_id_and_language() {
        let pattern = Pattern::read("{id}-{language}").unwrap();
        assert_eq!(pattern.path(1, "a.1", "zh-Hans"), "000/a.1-zh-Hans.pdf");
        assert_eq!(pattern.path(12_345, "12345", "en"), "012/12345-en.pdf");
        assert_eq!(pattern.path(1_000_000, "1000000", "en"), "1000/1000000-en.pdf");
        assert_eq!(Pattern::read("packet_{row}").unwrap().path(7, "x", "en"), "000/packet_7.pdf");
    }

    #[test]
    fn names_that_systems_keep_are_not_taken() {
        let pattern = Pattern::read("{id}").unwrap();
        for (id, path) in [("CON", "000/_CON.pdf"), ("com1.a", "000/_com1.a.pdf"), ("con5", "000/con5.pdf")] {
            assert_eq!(pattern.path(1, id, "en"), path);
        }
        assert_eq!(Pattern::read("-{id}").unwrap().path(1, "rf", "en"), "000/_-rf.pdf");
    }

    #[test]
    fn a_pattern_stays_in_its_folder_and_tells_packets_apart() {
        for (text, fault) in [
            ("../{id}", PatternError::Character('/')),
            ("a\\{id}", PatternError::Character('\\')),
            ("{id", PatternError::Open),
            ("id}{row}", PatternError::Open),
            ("packet-{language}", PatternError::Same),
            ("", PatternError::Same),
        ] {
            assert_eq!(Pattern::read(text).unwrap_err(), fault, "{text}");
        }
        let misspelt = Pattern::read("{ids}").unwrap_err().to_string();
        assert!(misspelt.ends_with("hint: did you mean `{id}`?"), "{misspelt}");
        assert!(Pattern::read("{name}").unwrap_err().to_string().contains("there are `{id}`"));
    }
}
