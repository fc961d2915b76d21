//! `review.toml` as text: a line a message, sorted, the same bytes for the same review.

use std::fmt::{self, Write};

use toml::Value;

use super::{Check, Entry, Person, Review};

/// What stands at the top of the file.
const HEAD: &str = "\
# Who stands behind each message, and of which English text it is the translation. Written by
# `second-opinion translations`, not by hand.
";

impl Review {
    /// The file.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = HEAD.to_owned();
        for (id, entry) in &self.0 {
            let _ = write!(text, "{id} = {{ ");
            let _ = write_entry(&mut text, entry);
            text.push_str(" }\n");
        }
        text
    }
}

fn write_entry(text: &mut String, Entry { source, check }: &Entry) -> fmt::Result {
    let quoted = |text: &str| Value::String(text.to_owned()).to_string();
    let Some(Check { text: mark, person }) = check else {
        return write!(text, "source = {}, status = \"machine\"", quoted(source));
    };
    let Person { clinical, reviewer, qualification, date } = person;
    let status = if *clinical { "clinical" } else { "human" };
    write!(text, "source = {}, text = {}, status = \"{status}\"", quoted(source), quoted(mark))?;
    write!(text, ", reviewer = {}", quoted(reviewer))?;
    write!(text, ", qualification = {}, date = {date}", quoted(qualification))
}
