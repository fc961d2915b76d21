//! `generate`: load, merge, lay out, write.

use anyhow::Result;
use second_opinion::builtin;

use super::exit::Internal;
use super::target::Target;
use super::{language, record, today};
use crate::cli::Generate;

/// Makes one packet.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    // Load
    let today = today::today(arguments.date)?;
    let record = record::load(arguments, today)?;
    let of_record = record.patient.as_ref().and_then(|patient| patient.text("patient.language"));
    let language = language::choose(arguments.language.as_deref(), of_record, &builtin::locales())?;
    let target = Target::new(arguments, language);
    target.check()?;
    // Next: the clinic (`clinic::find` with `record.folder`), packet and words are loaded, the record is merged and laid
    // out, and `target.put` writes the bytes.
    Err(Internal("this build reads and checks records; it cannot print packets yet").into())
}
