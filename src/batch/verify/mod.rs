//! Finished files, read again by a reader that shares no code with the writer.
//!
//! The writer puts codes into a file; [`read`] is a stranger to it: hayro interprets the pages, and what their glyphs say
//! is put together from where they stand. [`compare`] holds the words of each page against those that a record, merged
//! and laid out again, must show; [`stamps`] needs no record: each page must carry its packet's mark and its number.
//!
//! Nothing here tells a word: differences are counts.

mod compare;
mod gallery;
mod lines;
mod read;
mod sound;
mod stamps;
mod words;

pub use compare::{Difference, compare, expected};
pub use read::{PageText, Unreadable, read, read_with_logo};
pub use stamps::{StampFault, stamps};
pub use words::Words;
