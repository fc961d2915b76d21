//! What a packet consists of: documents of blocks that hold message ids, field paths and facts. No text and no sizes.
//!
//! A packet is a folder of data: `packet.toml` names it and lists its documents, each a TOML file of its own. Blocks are
//! a closed set; what they look like is the business of `layout`, what they say that of the locales.

mod block;
mod fact;
mod form;
mod load;
mod named;
mod questions;
mod refs;
mod value;
mod words;

use std::collections::BTreeMap;

pub use block::{
    Block, Bubble, Card, CardRow, Column, Items, Line, Lines, List, Log, Notices, Pair, Pairs, Row, Side,
    Step, Steps, Title,
};
pub use fact::Fact;
pub use form::{Cell, CellKind, Form, Part, Private, Section, Tick};
pub use load::{builtin, load};
pub use questions::{Doctors, Grid, GridQuestion, Question, Questions, Sets};
pub use value::{Choice, Computed, Value};
pub use words::{Id, When, Words};

use crate::{document::Tracker, place::Place};

/// A whole packet, checked.
#[derive(Clone, Debug)]
pub struct Packet {
    /// Version of the definition, such as `2026.11`. It stands in the footer.
    pub version: String,
    /// The message that names the packet.
    pub name: Id,
    /// The documents, in order.
    pub documents: Vec<Document>,
    /// Messages of the locales that no document prints, each with the reason.
    pub unused: BTreeMap<String, String>,
    packet_file: Source,
}

/// One document of a packet.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id: the name of its file.
    pub id: String,
    /// The circles in its running line.
    pub tracker: Tracker,
    /// Whether what it says and asks may stand in a second language too.
    pub companion: bool,
    /// The handout's blocks, in order.
    pub blocks: Vec<Block>,
    /// The form that follows the handout.
    pub form: Option<Form>,
    source: Source,
}

/// A packet file, kept to name places in it.
#[derive(Clone, Debug)]
struct Source {
    file: String,
    text: String,
}

impl Packet {
    /// Every message that a document may print, with its place, in order of printing. One may come more than once.
    #[must_use]
    pub fn message_ids(&self) -> Vec<(&str, Place)> {
        let name = std::iter::once((self.name.as_ref().as_str(), self.packet_file.place(&self.name)));
        name.chain(self.documents.iter().flat_map(Document::message_ids)).collect()
    }

    /// Whether one of these documents, or of all if none is named, has notices in many languages.
    #[must_use]
    pub fn has_notices(&self, documents: &[String]) -> bool {
        let chosen = |document: &&Document| documents.is_empty() || documents.contains(&document.id);
        let blocks = self.documents.iter().filter(chosen).flat_map(|document| &document.blocks);
        blocks.into_iter().any(|block| matches!(block, Block::Notices(_)))
    }

    /// The messages of its notices in many languages.
    pub fn notices(&self) -> impl Iterator<Item = &str> {
        let blocks = self.documents.iter().flat_map(|document| &document.blocks);
        let notices = blocks.filter_map(|block| match block {
            Block::Notices(notices) => Some([&notices.text.id, &notices.call.id]),
            _ => None,
        });
        notices.flatten().map(|id| id.as_ref().as_str())
    }

    /// The paths of the fields that a document prints, sorted, each once.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        let paths: std::collections::BTreeSet<_> = self.documents.iter().flat_map(Document::fields).collect();
        paths.into_iter().collect()
    }

    /// Where the packet file names a message.
    #[must_use]
    pub fn place(&self, id: &Id) -> Place {
        self.packet_file.place(id)
    }

    /// The document with this id.
    #[must_use]
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }
}

impl Document {
    /// The message of its first title; another title may take its place when a fact says so.
    #[must_use]
    pub fn title(&self) -> Option<&Id> {
        self.blocks.iter().find_map(|block| match block {
            Block::Title(title) => Some(&title.text),
            _ => None,
        })
    }

    /// Every message that the document may print, with its place, in order of printing.
    #[must_use]
    pub fn message_ids(&self) -> Vec<(&str, Place)> {
        refs::messages(self).into_iter().map(|id| (id.as_ref().as_str(), self.place(id))).collect()
    }

    /// Where the file of the document names a message.
    #[must_use]
    pub fn place(&self, id: &Id) -> Place {
        self.source.place(id)
    }

    /// Where its file begins.
    #[must_use]
    pub fn start(&self) -> Place {
        Place::new(&self.source.file, &self.source.text, 0)
    }

    /// The paths of the fields that the document prints as they are, in order of printing.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        refs::fields(self)
    }
}

impl Source {
    fn place(&self, id: &Id) -> Place {
        Place::new(&self.file, &self.text, id.span().start)
    }
}
