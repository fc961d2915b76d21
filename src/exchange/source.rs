//! The messages of a Fluent file as they stand in it: their text, where it begins and ends, and their comments.

use std::ops::Range;

use fluent_syntax::{
    ast::{Comment, Entry},
    parser::parse,
};

use crate::messages::{self, is_alone};

/// What Fluent leaves out around a text.
const BLANK: [char; 3] = [' ', '\n', '\r'];

/// A message as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub(super) id: &'a str,
    /// What stands behind the equals sign.
    pub(super) text: String,
    /// From behind the equals sign to the end of the text.
    pub(super) span: Range<usize>,
    /// What is said to translators: of its group, then of itself.
    pub(super) comment: String,
}

/// The messages of a file, in its order.
pub(super) fn messages(source: &str) -> Vec<Message<'_>> {
    let resource = match parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let starts: Vec<usize> = resource.body.iter().map(|entry| start(source, entry)).collect();
    let ends = starts.iter().skip(1).copied().chain([source.len()]);
    let (mut group, mut found) = (String::new(), Vec::new());
    for (entry, end) in resource.body.iter().zip(ends) {
        match entry {
            Entry::GroupComment(comment) => group = said(comment),
            Entry::Message(message) if message.value.is_some() => {
                let own = message.comment.as_ref().map(said).unwrap_or_default();
                let parts = [group.as_str(), &own].into_iter().filter(|part| !part.is_empty());
                let comment = parts.collect::<Vec<_>>().join("\n");
                found.extend(whole(source, message.id.name, end, comment));
            }
            _ => {}
        }
    }
    found
}

fn whole<'a>(source: &'a str, id: &'a str, end: usize, comment: String) -> Option<Message<'a>> {
    let name = offset(source, id);
    let start = name + source.get(name..end)?.find('=')? + 1;
    let text = source.get(start..end)?.trim_end_matches(BLANK);
    Some(Message { id, text: plain(text), span: start..start + text.len(), comment })
}

/// A text without blanks around it, with the same ends of lines on every system.
pub(super) fn plain(text: &str) -> String {
    text.trim_matches(BLANK).replace("\r\n", "\n")
}

/// A text as a message of its own: lines that would not be a part of it are indented.
pub(super) fn as_message(id: &str, text: &str) -> String {
    let whole = format!("{id} = {text}");
    if is_one(id, &whole) { whole } else { whole.replace('\n', "\n    ") }
}

/// Whether a text is read as one message, to its end.
fn is_one(id: &str, text: &str) -> bool {
    let mut faults = Vec::new();
    let alone =
        messages::parse("", &format!("{text}\n"), &mut faults).is_some_and(|file| is_alone(&file, id));
    alone && faults.is_empty() && !text.contains("\n#")
}

/// Where the line of an entry's first part begins.
fn start(source: &str, entry: &Entry<&str>) -> usize {
    let of_comment = |comment: &Comment<&str>| comment.content.first().map(|line| offset(source, line));
    let at = match entry {
        Entry::Message(message) => {
            message.comment.as_ref().and_then(of_comment).unwrap_or_else(|| offset(source, message.id.name))
        }
        Entry::Term(term) => {
            term.comment.as_ref().and_then(of_comment).unwrap_or_else(|| offset(source, term.id.name))
        }
        Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
            of_comment(comment).unwrap_or(source.len())
        }
        Entry::Junk { content } => offset(source, content),
    };
    source.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |line| line + 1)
}

/// Where a part of a text stands in it.
fn offset(source: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(source.as_ptr().addr()).min(source.len())
}

fn said(comment: &Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "\
### The file

## The group

# Of a
a =   Text { $x }
b =
    Two
    lines

# Alone

-term = T
c = { $n ->
    [one] One
   *[other] { $n }
}
##

d = { \"\" } last\u{a0}
#
";

    #[test]
    fn texts_and_comments_are_found_where_they_stand() {
        let found = messages(FILE);
        let texts: Vec<(&str, &str)> = found.iter().map(|m| (m.id, m.text.as_str())).collect();
        let select = "{ $n ->\n    [one] One\n   *[other] { $n }\n}";
        let expected =
            [("a", "Text { $x }"), ("b", "Two\n    lines"), ("c", select), ("d", "{ \"\" } last\u{a0}")];
        assert_eq!(texts, expected);
        assert!(found.iter().all(|m| plain(FILE.get(m.span.clone()).unwrap()) == m.text));
        let comments: Vec<&str> = found.iter().map(|m| m.comment.as_str()).collect();
        assert_eq!(comments, ["The group\nOf a", "The group", "The group", ""]);
    }

    #[test]
    fn ends_of_lines_of_another_system_are_no_difference() {
        let windows = FILE.replace('\n', "\r\n");
        let texts = |text| messages(text).into_iter().map(|m| m.text).collect::<Vec<_>>();
        assert_eq!(texts(&windows), texts(FILE));
    }

    #[test]
    fn further_lines_stay_a_part_of_their_message() {
        assert_eq!(as_message("a", "x\ny = z"), "a = x\n    y = z");
        assert_eq!(as_message("a", "x\n# y"), "a = x\n    # y");
        assert_eq!(as_message("a", "{ $n ->\n*[other] x\n}"), "a = { $n ->\n*[other] x\n}");
    }
}
