//! Many records: a source of rows, and what becomes of them.
//!
//! 1. [`source`] reads rows one by one; [`map`] says which column is which field.
//! 2. `making` makes a packet of each, on several threads (`crew`, `maker`), from what `supplies` holds.
//! 3. [`journal`] notes what became of each row, in the order of the rows; `folder` is where everything stands.
//! 4. [`report`] tells it at the end: the manifest of packets and the list of failures.
//! 5. [`audit`] looks at a finished run again, with the eyes of [`verify`], which shares no code with the writer.
//!
//! A row's number and id are all that stands of it in names, journals and reports.

pub mod audit;
pub mod crew;
pub mod journal;
pub mod map;
pub mod report;
pub mod sample;
pub mod source;
pub mod verify;

mod entry;
mod folder;
mod maker;
mod making;
mod name;
mod note;
mod row;
mod run;
mod supplies;

pub use entry::{Entry, Failed, Made};
pub use folder::{Folder, FolderError, hex};
pub use maker::{Laid, Maker, Makers};
pub use making::{Names, Shop, StopError, Tally, Watch};
pub use name::{Pattern, PatternError};
pub use note::Note;
pub use row::Row;
pub use run::Run;
pub use supplies::{Supplies, Words};
