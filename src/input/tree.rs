//! What a file says, before anybody asks what it means.

use chrono::NaiveDate;

use crate::place::Place;
use crate::private::Private;

/// A record as read: values and where they stand.
#[derive(Clone, Debug)]
pub struct Tree {
    file: String,
    text: Private<String>,
    root: Node,
}

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// Byte offset in the text.
    pub at: usize,
    /// The value.
    pub item: Item,
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Member {
    /// Byte offset of the key.
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
    /// A list.
    List(Vec<Node>),
    /// A table, in the order of the file.
    Table(Vec<Member>),
}

impl Tree {
    pub(super) fn new(file: &str, text: &str, root: Node) -> Self {
        Self { file: file.to_owned(), text: Private::new(text.to_owned()), root }
    }

    /// The outermost table.
    #[must_use]
    pub const fn root(&self) -> &Node {
        &self.root
    }

    /// The place of a byte offset.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        Place::new(&self.file, self.text.expose(), at)
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
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}
