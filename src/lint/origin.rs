//! Which message or field the lines of a page come from.

use crate::{
    document::{self, Document},
    marks::is_direction_mark,
};

/// The paragraphs of a packet: what is left of their words without spaces, and where they come from.
pub(super) struct Paragraphs(Vec<(String, String)>);

impl Paragraphs {
    pub(super) fn of(document: &Document) -> Self {
        let words = document::words(document);
        let first = |origin: &str| origin.split(", ").next().unwrap_or_default().to_owned();
        let origins = document::origins(document).into_iter().map(first);
        Self(words.lines().map(letters).zip(origins).filter(|(words, _)| !words.is_empty()).collect())
    }

    /// The origin of each line: of a whole paragraph that begins there, else of one that has the line in it. Lines that
    /// repeat on pages have none.
    pub(super) fn origins(&self, lines: &[String]) -> Vec<Option<&str>> {
        let lines: Vec<String> = lines.iter().map(|line| letters(line)).collect();
        let mut origins: Vec<Option<&str>> = Vec::new();
        while let Some(rest) = lines.get(origins.len()..).filter(|rest| !rest.is_empty()) {
            let whole =
                self.0.iter().filter_map(|(words, origin)| Some((count(words, rest)?, origin.as_str())));
            match whole.max_by_key(|(count, _)| *count) {
                Some((count, origin)) => origins.extend(std::iter::repeat_n(Some(origin), count)),
                None => origins.push(rest.first().and_then(|line| self.with(line))),
            }
        }
        origins
    }

    /// The paragraph that a line is a part of, where the line is long enough to tell.
    fn with(&self, line: &str) -> Option<&str> {
        let known = self.0.iter().find(|(words, _)| line.chars().count() > 3 && words.contains(line));
        known.map(|(_, origin)| origin.as_str())
    }
}

/// How many lines make up these words, if the first lines do.
fn count(words: &str, lines: &[String]) -> Option<usize> {
    let mut rest = words;
    for (at, line) in lines.iter().enumerate() {
        rest = rest.strip_prefix(line.as_str()).filter(|_| !line.is_empty())?;
        if rest.is_empty() {
            return Some(at + 1);
        }
    }
    None
}

/// Words without spaces, which lines swallow, and without marks that steer the order of letters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_direction_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_by_their_whole_paragraph() {
        let paragraphs = ["How much is it?", "How long", "Yes", "It may be long: how long is not known"];
        let paragraphs =
            Paragraphs(paragraphs.iter().map(|text| (letters(text), (*text).to_owned())).collect());
        let lines = ["How ", "long", "7 / 9", "Yes", "it may be long:", "how long is not", "known"];
        let lines = lines.map(str::to_owned);
        let long = Some("It may be long: how long is not known");
        assert_eq!(
            paragraphs.origins(&lines),
            [Some("How long"), Some("How long"), None, Some("Yes"), None, long, long]
        );
    }
}
