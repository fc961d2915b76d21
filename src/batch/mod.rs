//! Many records: a source of rows, and what becomes of them.
//!
//! 1. `source` reads rows one by one; `map` says which column is which field.
//! 2. `verify` reads finished files again and holds them against the rows.

pub mod map;
pub mod source;
pub mod verify;

mod row;

pub use row::Row;
