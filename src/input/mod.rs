//! Bytes of a record, or a row of many, to a tree of values that know their places. Nothing here knows which fields there are.

mod json;
mod origin;
mod text;
mod toml;
mod tree;

pub use origin::{Origin, RowOrigin};
pub use tree::{Item, Member, Node, Tree};

use crate::faults::{Fault, Refused, Why};
use crate::place::Place;
use crate::private::Private;

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// Deepest nesting of tables and lists; a record needs four.
const MAX_DEPTH: usize = 16;

/// The format of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// TOML 1.0.
    Toml,
    /// JSON of RFC 8259: no comments, no trailing commas.
    Json,
}

impl Format {
    /// The format that a file's name ends in; any case.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "toml" => Some(Self::Toml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// The format of bytes without a name: a JSON record opens with a brace, and no TOML file does.
    #[must_use]
    pub fn sniff(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(text::BOM).unwrap_or(bytes);
        match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{') => Self::Json,
            _ => Self::Toml,
        }
    }
}

/// Reads a record. `file` is its name in errors.
///
/// # Errors
/// [`Refused`] when the bytes are too many, not UTF-8, nested too deep or not of this format, or when a key stands twice.
pub fn read(file: &str, bytes: &[u8], format: Format) -> Result<Tree, Refused> {
    let text = text::decode(file, bytes)?;
    let parsed = match format {
        Format::Toml => toml::parse(text),
        Format::Json => json::parse(text),
    };
    let origin = Origin::Text { file: file.to_owned(), text: Private::new(text.to_owned()) };
    finish(origin, parsed)
}

/// Reads a row that is a record, or cells by name, in JSON.
///
/// # Errors
/// [`Refused`] when it is nested too deep, no JSON or no table, or when a key stands twice.
pub fn read_row(row: RowOrigin, text: &str) -> Result<Tree, Refused> {
    finish(Origin::Row(row), json::parse(text))
}

fn finish(origin: Origin, parsed: Result<Node, Vec<(usize, Why)>>) -> Result<Tree, Refused> {
    let fault = |(at, why)| Fault { place: origin.place(at), field: None, why };
    match parsed {
        Err(whys) => Err(Refused { faults: whys.into_iter().map(fault).collect() }),
        Ok(root) if matches!(root.item, Item::Table(_)) => Ok(Tree::new(origin, root)),
        Ok(root) => Err(Refused { faults: vec![fault((root.at, Why::NotARecord(root.item.name())))] }),
    }
}

/// Faults of the file as such, at byte offsets of its text.
fn refused(file: &str, text: &str, whys: Vec<(usize, Why)>) -> Refused {
    let fault = |(at, why)| Fault { place: Place::new(file, text, at), field: None, why };
    Refused { faults: whys.into_iter().map(fault).collect() }
}
