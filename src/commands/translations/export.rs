//! `translations export`: every message of a language for a translator.

use std::path::Path;

use anyhow::Result;
use second_opinion::{
    exchange::{self, Format},
    output,
};

use super::{Translation, files};
use crate::{
    cli::{ExchangeFormat, Export},
    commands::{disk::shown, report, target::print},
};

/// Writes the file.
pub(super) fn export(arguments: &Export) -> Result<()> {
    let files = files(arguments.locales.as_deref())?;
    let translation = Translation::named(&arguments.tag, &files)?;
    let sheet = exchange::sheet(&files, translation.tag, &translation.states());
    let bytes = Format::from(arguments.format).write(&sheet);
    if arguments.output == Path::new("-") {
        return Ok(print(&bytes)?);
    }
    output::write_for_all(&arguments.output, &bytes, arguments.force)?;
    report::note(&format!("wrote {}", shown(&arguments.output)));
    Ok(())
}

impl From<ExchangeFormat> for Format {
    fn from(format: ExchangeFormat) -> Self {
        match format {
            ExchangeFormat::Csv => Self::Csv,
            ExchangeFormat::Xliff => Self::Xliff,
        }
    }
}
