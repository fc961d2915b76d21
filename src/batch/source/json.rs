//! Records and flat rows in JSON.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::bytes::Bytes;
use super::encoding::Encoding;
use super::lines::Lines;
use super::pieces::{Elements, One, Piece, Pieces, is_balanced};
use crate::batch::map::{MAX_COLUMNS, Plan};
use crate::faults::Refused;
use crate::input::{self, Item, Member, RowOrigin, Tree};

/// How a file holds its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// As a list.
    List,
    /// A record a line.
    Lines,
    /// As one record.
    One,
}

impl Shape {
    /// The shape of a file by its first line; `lines` where its name says that each line is a record.
    pub(super) fn of(first: &[u8], lines: bool) -> Self {
        match first.trim_ascii_start().first() {
            _ if lines => Self::Lines,
            Some(b'[') => Self::List,
            _ if is_balanced(first) => Self::Lines,
            _ => Self::One,
        }
    }

    /// The records of a file, from its start.
    pub(super) fn pieces(self, bytes: &Bytes, encoding: Encoding) -> io::Result<Box<dyn Pieces>> {
        let bytes = bytes.again();
        Ok(match self {
            Self::List => Box::new(Elements::new(bytes, encoding)?),
            Self::Lines => Box::new(Lines::new(bytes, encoding)?),
            Self::One => Box::new(One::new(bytes, encoding)?),
        })
    }
}

/// The keys of all flat rows, in the order in which they appear: the columns of the file. One more than a source may
/// have is enough to refuse it.
pub(super) fn columns(mut pieces: Box<dyn Pieces>) -> io::Result<Vec<String>> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let origin = |file: &Arc<str>| RowOrigin { file: Arc::clone(file), number: 0, columns: None };
    let file = Arc::from("");
    while let Some(piece) = pieces.next()? {
        let Ok(tree) = read(origin(&file), &piece) else { continue };
        for member in flat(&tree).unwrap_or_default() {
            let next = places.len();
            if next <= MAX_COLUMNS && !places.contains_key(member.key.expose()) {
                places.insert(member.key.expose().clone(), next);
            }
        }
    }
    let mut columns: Vec<(usize, String)> = places.into_iter().map(|(name, place)| (place, name)).collect();
    columns.sort();
    Ok(columns.into_iter().map(|(_, name)| name).collect())
}

/// A row as a record: as it stands, or by the plan where it is flat.
pub(super) fn record(
    file: &Arc<str>,
    number: u64,
    piece: &Piece,
    plan: Option<&Plan>,
) -> Result<Tree, Refused> {
    let origin = RowOrigin { file: Arc::clone(file), number, columns: None };
    let tree = read(origin, piece)?;
    Ok(match flat(&tree).zip(plan) {
        Some((members, plan)) => plan.record(file, number, &cells(members, plan)),
        None => tree,
    })
}

fn read(origin: RowOrigin, piece: &Piece) -> Result<Tree, Refused> {
    match &piece.fault {
        None => input::read_row(origin, &String::from_utf8_lossy(&piece.bytes)),
        Some(why) => Err(Refused::of(origin.place(0), None, why.clone())),
    }
}

/// The members of a flat row. A record has a table `patient`, or is told by nothing.
fn flat(tree: &Tree) -> Option<&[Member]> {
    let is_record = tree.find("patient").is_some_and(|node| matches!(node.item, Item::Table(_)));
    match &tree.root().item {
        Item::Table(members) if !is_record => Some(members),
        _ => None,
    }
}

/// The cells of a flat row; a column that it does not have is empty.
fn cells(members: &[Member], plan: &Plan) -> Vec<Item> {
    let mut cells = vec![Item::Null; plan.columns().len()];
    for member in members {
        let place = plan.columns().find(member.key.expose());
        if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
            *cell = member.node.item.clone();
        }
    }
    cells
}
