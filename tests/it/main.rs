//! One binary for all integration tests; one file a topic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]
#![allow(clippy::disallowed_methods)] // tests read fixtures

mod archive;
mod back_translations;
mod batch;
mod bold;
mod calendar;
mod cli;
mod direction;
mod editions;
mod embedded;
mod fields;
mod files;
mod form;
mod fuzz;
mod languages;
mod large;
mod ledger;
mod letterhead;
mod lint;
mod locales;
mod merging;
mod names;
mod overlays;
mod packets;
mod pages;
mod pictures;
mod preview;
mod printing;
mod privacy;
mod properties;
mod protection;
mod pseudo;
mod readme;
mod records;
mod scripts;
mod seeds;
mod sources;
mod structure;
mod translations;
mod verify;
mod voices;
mod words;
