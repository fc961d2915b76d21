//! `generate`: load, merge, lay out, write.

use std::sync::Arc;

use anyhow::Result;
use second_opinion::{builtin, document, fonts::Faces, layout, merge::Options, printer::Printer};

use super::target::Target;
use super::{fonts, language, record, today, words};
use crate::cli::{Format, Generate};

/// Makes one packet.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    // Load
    let today = today::today(arguments.date)?;
    let record = record::load(arguments, today)?;
    let language = language::choose(arguments.language.as_deref(), &record, &builtin::locales())?;
    let target = Target::new(arguments, language);
    target.check()?;
    let profile = words::profile(arguments.clinic.as_deref(), &record)?;
    let stock = words::stock(language)?;
    words::check_review(&profile, stock.local.locale())?;
    let faces = Arc::new(Faces::new(fonts::load(arguments.fonts.as_deref())?)?);
    let large_print = arguments.large_print.unwrap_or_else(|| record.patient.flag("patient.large_print"));
    let mut printer = Printer::new(&faces, stock, words::style(&profile, arguments, large_print))?;

    // Merge
    let options =
        Options { today, documents: arguments.documents.clone(), blank: arguments.blank, large_print };
    let document = printer.merge(&record.patient, &profile, &options)?;
    if arguments.format == Format::Text {
        return Ok(target.put(document::words(&document).as_bytes())?);
    }

    // Lay out
    let pages = printer.lay_out(&document).map_err(|error| record.explain(error))?;
    if arguments.format == Format::Furniture {
        return Ok(target.put(layout::furniture_words(&pages).as_bytes())?);
    }

    // Write
    let bytes = printer.write(&pages)?;
    Ok(target.put(&bytes)?)
}
