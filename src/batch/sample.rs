//! A proof set: a few rows that show every kind of packet, to look at before a mailing is printed.

use std::collections::{BTreeMap, BTreeSet};

use super::Row;
use super::supplies::Supplies;
use crate::patient;

/// What makes packets differ: language, size of letters, who speaks, kind of cover, whether somebody signs for the patient.
type Kind = (String, bool, &'static str, &'static str, bool);

/// Numbers of rows for a proof set of at most this size: the first of every kind, then the second of every kind, and so
/// on. Rows that cannot be read are left out.
#[must_use]
pub fn choose(rows: impl Iterator<Item = Row>, supplies: &Supplies, size: u64) -> BTreeSet<u64> {
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let mut kinds: BTreeMap<Kind, Vec<u64>> = BTreeMap::new();
    for row in rows {
        let Some(kind) = kind(&row, supplies) else { continue };
        let known = kinds.entry(kind).or_default();
        if known.len() < size {
            known.push(row.number);
        }
    }
    let most = kinds.values().map(Vec::len).max().unwrap_or(0);
    let rounds = (0..most).flat_map(|round| kinds.values().filter_map(move |rows| rows.get(round)));
    rounds.take(size).copied().collect()
}

fn kind(row: &Row, supplies: &Supplies) -> Option<Kind> {
    let checked = patient::check(row.record.as_ref().ok()?, supplies.options.today).ok()?;
    let patient = checked.patient;
    Some((
        supplies.language_of(&patient)?.0.to_owned(),
        supplies.is_large(&patient),
        patient.choice("speaker.role").unwrap_or_default(),
        patient.choice("coverage.kind").unwrap_or_default(),
        patient.get("representative.name").is_some(),
    ))
}
