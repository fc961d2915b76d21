//! What has been found while a record is read: faults, warnings, and where each field stands.

use crate::faults::{Fault, Refused, Why};
use crate::input::{Node, Tree};

use super::Places;

/// Most faults that are listed.
pub(super) const MAX_FAULTS: usize = 100;

/// A record that is being read. Fields go by their path as it is shown, `candidates[2].phone`.
pub(super) struct Reading<'t> {
    tree: &'t Tree,
    faults: Vec<Found>,
    warnings: Vec<Found>,
    places: Places,
}

/// Byte offset, field (may be empty), and what is wrong.
type Found = (usize, String, Why);

impl<'t> Reading<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        Self { tree, faults: Vec::new(), warnings: Vec::new(), places: Places::default() }
    }

    /// Notes where a field, table or entry stands.
    pub(super) fn found(&mut self, shown: &str, at: usize) {
        self.places.insert(shown, at);
    }

    /// Notes a fault at the key of a field, or of the nearest table above it.
    pub(super) fn fault(&mut self, shown: &str, why: Why) {
        self.fault_at(self.places.offset(shown), shown, why);
    }

    /// Notes a fault at a place.
    pub(super) fn fault_at(&mut self, at: usize, shown: &str, why: Why) {
        self.faults.push((at, shown.to_owned(), why));
    }

    /// Notes a value of the wrong type.
    pub(super) fn wrong_type(&mut self, shown: &str, node: &Node, wanted: &'static str) {
        self.fault_at(node.at, shown, Why::WrongType { found: node.item.name(), wanted });
    }

    /// Notes a warning at the key of a field.
    pub(super) fn warn(&mut self, shown: &str, why: Why) {
        self.warn_at(self.places.offset(shown), shown, why);
    }

    /// Notes a warning at a place.
    pub(super) fn warn_at(&mut self, at: usize, shown: &str, why: Why) {
        self.warnings.push((at, shown.to_owned(), why));
    }

    /// Number of faults so far.
    pub(super) const fn faults(&self) -> usize {
        self.faults.len()
    }

    /// Whether a fault of a field, or of a table above it, has been noted.
    pub(super) fn is_faulty(&self, path: &str) -> bool {
        let above = |noted: &str| {
            path.strip_prefix(noted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.faults.iter().any(|(_, noted, _)| !noted.is_empty() && above(noted))
    }

    /// The warnings of a whole record, and where its fields stand.
    ///
    /// # Errors
    /// [`Refused`] when there is a fault.
    pub(super) fn finish(self) -> Result<(Vec<Fault>, Places), Refused> {
        if self.faults.is_empty() {
            return Ok((placed(self.tree, self.warnings), self.places));
        }
        Err(Refused { faults: placed(self.tree, self.faults) })
    }
}

/// Gives what was found its places, in the order of the file.
fn placed(tree: &Tree, mut found: Vec<Found>) -> Vec<Fault> {
    found.sort_by_key(|(at, ..)| *at);
    let rest = found.len().saturating_sub(MAX_FAULTS);
    found.truncate(MAX_FAULTS);
    if let Some((at, ..)) = found.last().filter(|_| rest > 0) {
        found.push((*at, String::new(), Why::More(MAX_FAULTS)));
    }
    let field = |field: String| Some(field).filter(|field| !field.is_empty());
    found
        .into_iter()
        .map(|(at, shown, why)| Fault { place: tree.place(at), field: field(shown), why })
        .collect()
}
