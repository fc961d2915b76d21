//! `generate`: load, merge, lay out, write.

use std::sync::Arc;

use anyhow::Result;
use second_opinion::{
    builtin, document, fonts::Faces, layout, merge::Options, patient::Patient, printer::Printer,
};

use super::target::Target;
use super::{language, record, today, words};
use crate::cli::{Format, Generate};
use crate::faces;

/// Makes one packet.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    // Load
    let today = today::today(arguments.date)?;
    let record = record::load(arguments, today)?;
    let patient = record.patient.unwrap_or_else(Patient::default);
    let language = language::choose(
        arguments.language.as_deref(),
        patient.text("patient.language"),
        &builtin::locales(),
    )?;
    let target = Target::new(arguments, language);
    target.check()?;
    let profile = words::profile(arguments.clinic.as_deref(), record.folder.as_deref(), &patient)?;
    let stock = words::stock(language)?;
    words::check_review(&profile, stock.local.locale())?;
    let faces = Arc::new(Faces::new(faces::load()?)?);
    let mut printer = Printer::new(&faces, stock, words::style(&profile, arguments.mono))?;

    // Merge
    let options = Options { today, documents: arguments.documents.clone(), blank: arguments.blank };
    let document = printer.merge(&patient, &profile, &options)?;
    if arguments.format == Format::Text {
        return Ok(target.put(document::words(&document).as_bytes())?);
    }

    // Lay out
    let pages = printer.lay_out(&document)?;
    if arguments.format == Format::Furniture {
        return Ok(target.put(layout::furniture_words(&pages).as_bytes())?);
    }

    // Write
    let bytes = printer.write(&pages)?;
    Ok(target.put(&bytes)?)
}
