//! Which column of a source is which field of a record.
//!
//! A map is a TOML file. It names fields as `second-opinion list fields` does, and says of each from which columns it comes:
//!
//! ```toml
//! id = "case_no"                   # the column that names files and reports; else rows go by their numbers
//! ignore = ["notes", "room"]       # columns that no field takes; others are reported
//!
//! [constants]                      # the same in every row
//! "records.to" = "both"
//! "records.types" = ["summary", "labs"]
//!
//! [fields]
//! "patient.phone" = "telephone"                                          # a column
//! "patient.address.lines" = ["street", "unit"]                           # several, a line each
//! "patient.spoken_language" = { columns = ["spoken", "dialect"], join = ", " }
//! "patient.name.display" = { columns = ["first", "last"], name = true }  # given and family name, as the script has them
//! "patient.name.legal_latin" = { columns = ["first", "last"], name = true, only = "latin" }
//! "patient.birth_date" = { column = "dob", date = "%m/%d/%Y" }           # else YYYY-MM-DD
//! "patient.gender" = { column = "sex", values = { F = "female", M = "male", X = "other", U = "" } }
//! "candidates[1].name" = "new_doctor"                                    # the first entry of a list
//! ```
//!
//! Names of columns are compared without regard to case, and spaces, hyphens and underscores are one. An empty cell is
//! an absent field. Where `values` are given, a word that is not among them is a fault.

mod cell;
mod columns;
mod date;
mod fault;
mod plan;
mod read;
mod rule;
mod suggest;
mod target;
mod words;

pub use columns::Columns;
pub use fault::ColumnFault;
pub use plan::Plan;
pub(crate) use plan::{ID, MAX_COLUMNS, is_single_field};
pub use suggest::suggest;

use crate::fields;
use crate::input::Item;

use columns::plain;
use rule::Rule;
use target::Target;

/// What fills the fields of a record.
#[derive(Clone, Debug)]
pub struct Map {
    /// The column that is the id of a row.
    id: Option<String>,
    /// Columns that nothing takes.
    ignore: Vec<String>,
    /// Values that every row has.
    constants: Vec<(Target, Item)>,
    rules: Vec<Rule>,
    /// Whether columns may be absent and field paths name columns, as in the map that is built in.
    lenient: bool,
}

impl Map {
    /// Every name of a column that the map says.
    fn columns(&self) -> impl Iterator<Item = &str> {
        let of_rules = self.rules.iter().flat_map(|rule| &rule.how.columns);
        self.id.iter().chain(&self.ignore).chain(of_rules).map(String::as_str)
    }
}

/// The columns of a header. Names are known by a map, by the built-in one, or because files often have them.
#[must_use]
pub fn columns(cells: &[String], map: Option<&Map>) -> Columns {
    let own: Vec<String> = map.into_iter().flat_map(Map::columns).map(plain).collect();
    Columns::new(cells, |name| {
        words::is_known(name) || own.iter().any(|known| known == name) || is_path(name)
    })
}

/// Whether a name is the path of a field.
fn is_path(name: &str) -> bool {
    fields::find(name).is_some() || Target::read(name).is_ok()
}
