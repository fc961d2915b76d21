//! `generate`: load, merge, lay out, write.

use anyhow::Result;
use second_opinion::builtin;
use second_opinion::patient::Patient;

use super::exit::Internal;
use super::target::Target;
use super::{language, record, today};
use crate::cli::Generate;

/// Makes one packet.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    // Load
    let today = today::today(arguments.date)?;
    let record = record::load(arguments, today)?;
    let language = language(arguments, record.patient.as_ref())?;
    let target = Target::new(arguments, language);
    target.check()?;
    // Merge, lay out, write
    Err(Internal("this build reads and checks records; it cannot print packets yet").into())
}

/// The locale that was asked for, else the record's, else English.
fn language(arguments: &Generate, patient: Option<&Patient>) -> Result<&'static str> {
    let of_record = patient.and_then(|patient| patient.text("patient.language"));
    language::resolve(arguments.language.as_deref().or(of_record).unwrap_or("en"), &builtin::locales())
}
