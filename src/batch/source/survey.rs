//! The first pass over a source: how many rows, and which of them have the same id.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::{Rows, SourceError};
use crate::batch::map::ID;
use crate::faults::{Fault, Why};
use crate::input::{Item, RowOrigin, Tree};

/// The field whose equal values are a warning.
const CHART: &str = "patient.mrn";

/// Most rows that a fault names.
const MAX_ROWS: usize = 20;

/// Most faults that are listed.
const MAX_FAULTS: usize = 100;

/// What is known of a source before the first packet is made.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Number of rows, broken ones too.
    pub rows: u64,
    /// SHA-256 of the source's bytes; of a folder, of its files with their names.
    pub sha256: [u8; 32],
    /// Ids that several rows have. There is no run while there are any.
    pub faults: Vec<Fault>,
    /// Chart numbers that several rows have.
    pub warnings: Vec<Fault>,
}

/// Values of rows, as hashes.
#[derive(Default)]
struct Seen(Vec<([u8; 16], u64)>);

impl Survey {
    pub(super) fn of(file: &str, rows: Rows, sha256: [u8; 32]) -> Result<Self, SourceError> {
        let (mut ids, mut charts, mut count) = (Seen::default(), Seen::default(), 0);
        for row in rows {
            let row = row?;
            count += 1;
            if let Some(id) = &row.id {
                ids.add(id, row.number);
            }
            if let Some(chart) = row.record.as_ref().ok().and_then(|tree| text(tree, CHART)) {
                charts.add(chart, row.number);
            }
        }
        let faults = ids.repeated(file, ID, |rows, more| Why::SameId { rows, more });
        let warnings = charts.repeated(file, CHART, |rows, more| Why::SameChart { rows, more });
        Ok(Self { rows: count, sha256, faults, warnings })
    }
}

/// The text of a field that stands in no list.
pub(super) fn text<'t>(tree: &'t Tree, path: &str) -> Option<&'t str> {
    match &tree.find(path)?.item {
        Item::Text(text) => Some(text.expose().trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

impl Seen {
    /// Adds a value; upper and lower case, and the ways in which Unicode writes a letter, count as one.
    fn add(&mut self, value: &str, row: u64) {
        let folded: String = value.nfc().collect::<String>().to_lowercase().nfc().collect();
        let hash: [u8; 32] = Sha256::digest(folded.as_bytes()).into();
        let (half, _) = hash.split_at(16);
        self.0.extend(half.try_into().map(|half: [u8; 16]| (half, row)));
    }

    /// A fault for each value that several rows have, in the order of the first of them.
    fn repeated(mut self, file: &str, field: &str, why: impl Fn(Vec<u64>, u64) -> Why) -> Vec<Fault> {
        self.0.sort_unstable();
        let mut groups: Vec<&[([u8; 16], u64)]> =
            self.0.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1).collect();
        groups.sort_by_key(|group| group.first().map(|(_, row)| *row));
        let file: Arc<str> = Arc::from(file);
        let fault = |group: &&[([u8; 16], u64)]| {
            let rows: Vec<u64> = group.iter().map(|(_, row)| *row).take(MAX_ROWS).collect();
            let more = (group.len() - rows.len()) as u64;
            let number = rows.first().copied().unwrap_or_default();
            let place = RowOrigin { file: Arc::clone(&file), number, columns: None }.place(0);
            Fault { place, field: Some(field.to_owned()), why: why(rows, more) }
        };
        let mut faults: Vec<Fault> = groups.iter().take(MAX_FAULTS).map(fault).collect();
        if let Some(last) = faults.last().filter(|_| groups.len() > MAX_FAULTS) {
            faults.push(Fault { place: last.place.clone(), field: None, why: Why::More(MAX_FAULTS) });
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeated(values: &[&str]) -> Vec<String> {
        let mut seen = Seen::default();
        (1..).zip(values).for_each(|(row, value)| seen.add(value, row));
        let faults = seen.repeated("p.csv", ID, |rows, more| Why::SameId { rows, more });
        faults.iter().map(|fault| fault.to_string().lines().next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn equal_values_are_told_by_their_rows() {
        assert_eq!(
            repeated(&["a", "b", "A", "c\u{301}", "a", "ć"]),
            [
                "p.csv: row 1: field `record.id`: rows 1, 3, 5 have the same id; upper and lower case count as one",
                "p.csv: row 4: field `record.id`: rows 4, 6 have the same id; upper and lower case count as one"
            ]
        );
        assert!(repeated(&["a", "b"]).is_empty());
    }

    #[test]
    fn a_flood_of_equal_values_stays_short() {
        let found = repeated(&["a"; 1000]);
        assert_eq!(found.len(), 1);
        assert!(found.iter().all(|line| line.contains(" and 980 more ")), "{found:?}");
        let pairs: Vec<String> = (0..300).map(|n| (n / 2).to_string()).collect();
        assert_eq!(repeated(&pairs.iter().map(String::as_str).collect::<Vec<_>>()).len(), MAX_FAULTS + 1);
    }
}
