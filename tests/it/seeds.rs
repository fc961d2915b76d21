//! What a packet about second opinions must tell, statement by statement: `tests/seeds.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::locales;

/// A statement and the messages that carry it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seed {
    pub(crate) number: u32,
    pub(crate) says: String,
    pub(crate) messages: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seeds {
    seed: Vec<Seed>,
}

/// All statements, in order.
pub(crate) fn all() -> Vec<Seed> {
    toml::from_str::<Seeds>(include_str!("../seeds.toml")).unwrap().seed
}

/// Statements of which a set of message ids, such as those of the sample packets, carries nothing.
pub(crate) fn untold(ids: &BTreeSet<&str>) -> Vec<Seed> {
    let carries = |seed: &Seed| seed.messages.iter().any(|id| ids.contains(id.as_str()));
    all().into_iter().filter(|seed| !carries(seed)).collect()
}

/// Message ids of the statements that a set of message ids lacks, each as `number id`.
pub(crate) fn missing(ids: &BTreeSet<&str>) -> Vec<String> {
    let lacks = |seed: Seed| {
        let ids = seed.messages.into_iter().filter(|id| !ids.contains(id.as_str()));
        ids.map(move |id| format!("{} {id}", seed.number)).collect::<Vec<_>>()
    };
    all().into_iter().flat_map(lacks).collect()
}

#[test]
fn statements_are_numbered_from_1_to_44() {
    let numbers: Vec<u32> = all().iter().map(|seed| seed.number).collect();
    assert_eq!(numbers, (1..=44).collect::<Vec<_>>());
    assert!(all().iter().all(|seed| !seed.messages.is_empty() && !seed.says.is_empty()));
}

#[test]
fn every_locale_carries_every_statement() {
    for (tag, files) in locales::all() {
        let messages = files.messages(&tag);
        assert_eq!(missing(&messages.ids().collect()), Vec::<String>::new(), "locale {tag}");
    }
}

#[test]
fn a_statement_that_nothing_carries_is_seen() {
    let seeds = all();
    let mut ids: BTreeSet<&str> = seeds.iter().flat_map(|seed| &seed.messages).map(String::as_str).collect();
    assert!(untold(&ids).is_empty() && missing(&ids).is_empty());
    ids.remove("script-say-ask");
    assert_eq!(untold(&ids).iter().map(|seed| seed.number).collect::<Vec<_>>(), [9]);
    assert_eq!(missing(&ids), ["9 script-say-ask"]);
}
