//! Which column of a source is which field of a record.
