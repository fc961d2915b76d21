//! `check`: what is wrong with words and packets, as data on standard output.

use anyhow::Result;

use crate::cli::Check;

/// Prints the findings.
pub(super) fn check(_arguments: &Check) -> Result<()> {
    Ok(())
}
