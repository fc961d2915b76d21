//! Where each field of a record stands, for what is found out after the record was read.

use std::collections::BTreeMap;

use crate::faults::{Fault, Refused, Why};
use crate::input::Tree;

/// Byte offsets of fields, tables and entries by their path as it is shown, `candidates[2].phone`.
#[derive(Clone, Debug, Default)]
pub struct Places(BTreeMap<String, usize>);

impl Places {
    pub(super) fn insert(&mut self, shown: &str, at: usize) {
        self.0.insert(shown.to_owned(), at);
    }

    /// The offset of a field, or of the nearest table above it.
    pub(super) fn offset(&self, shown: &str) -> usize {
        let mut path = shown;
        loop {
            match (self.0.get(path), path.rsplit_once('.')) {
                (Some(at), _) => return *at,
                (None, Some((above, _))) => path = above,
                (None, None) => return 0,
            }
        }
    }

    /// A record refused for its fields, each with what is wrong.
    #[must_use]
    pub fn refuse(&self, tree: &Tree, faults: Vec<(String, Why)>) -> Refused {
        let mut faults: Vec<_> =
            faults.into_iter().map(|(shown, why)| (self.offset(&shown), shown, why)).collect();
        faults.sort_by_key(|(at, ..)| *at);
        let fault = |(at, shown, why)| Fault { place: tree.place(at), field: Some(shown), why };
        Refused { faults: faults.into_iter().map(fault).collect() }
    }
}
