//! What a file says, before anybody asks what it means.

use chrono::NaiveDate;

use super::Origin;
use crate::faults::Why;
use crate::place::Place;
use crate::private::Private;

/// A record as read: values and where they stand.
#[derive(Clone, Debug)]
pub struct Tree {
    origin: Origin,
    root: Node,
}

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// Byte offset in the text; in a row, the number of the column from 1, and 0 for what no column says.
    pub at: usize,
    /// The value.
    pub item: Item,
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Member {
    /// Byte offset or column of the key.
    pub at: usize,
    /// The key. Private: a broken file may have a patient's value here.
    pub key: Private<String>,
    /// The value.
    pub node: Node,
}

/// A value of any format.
#[derive(Clone, Debug)]
pub enum Item {
    /// A string.
    Text(Private<String>),
    /// A bare TOML date.
    Date(Private<NaiveDate>),
    /// A bare TOML time, or date with time.
    Time,
    /// `true` or `false`.
    Flag(Private<bool>),
    /// Any number. No field is one, so its value is not kept.
    Number,
    /// JSON's `null`.
    Null,
    /// A value that its source writes in a way that cannot be read, and why.
    Unreadable(Why),
    /// A list.
    List(Vec<Node>),
    /// A table, in the order of the file.
    Table(Vec<Member>),
}

impl Tree {
    /// A tree from values and what their places mean.
    #[must_use]
    pub const fn new(origin: Origin, root: Node) -> Self {
        Self { origin, root }
    }

    /// The outermost table.
    #[must_use]
    pub const fn root(&self) -> &Node {
        &self.root
    }

    /// The place of a byte offset or column.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        self.origin.place(at)
    }

    /// The value with a dotted path, such as `record.id`, that stands in no list.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Node> {
        self.root.find(path)
    }
}

impl Node {
    fn find(&self, path: &str) -> Option<&Self> {
        let Item::Table(members) = &self.item else { return None };
        members.iter().find_map(|member| {
            let rest = path.strip_prefix(member.key.expose().as_str())?;
            if rest.is_empty() { Some(&member.node) } else { member.node.find(rest.strip_prefix('.')?) }
        })
    }
}

impl Item {
    /// What it is, for errors.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Date(_) => "a date",
            Self::Time => "a time",
            Self::Flag(_) => "true or false",
            Self::Number => "a number",
            Self::Null => "null",
            Self::Unreadable(_) => "something unreadable",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}
