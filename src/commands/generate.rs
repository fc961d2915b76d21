//! `generate`: load, merge, lay out, write.

use std::sync::Arc;

use anyhow::Result;
use second_opinion::{
    document, layout,
    printer::{Plate, Printer},
};

use super::target::Target;
use super::{fonts, job::Job, password};
use crate::cli::{Format, Generate};

/// Makes one packet.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    // Load
    let password = password::of(arguments)?;
    let job = Job::load(&arguments.order)?;
    let target = Target::new(arguments, &job.language);
    target.check()?;
    let faces = fonts::load(arguments.order.making.overlays.fonts.as_deref())?;
    let plate = Plate::new(&faces, Arc::new(job.stock), job.style)?.for_archive(arguments.archive);
    let mut printer = Printer::of(Arc::new(plate));

    // Merge
    let document = printer.merge(&job.record.patient, &job.profile, &job.options)?;
    if arguments.format == Format::Text {
        return Ok(target.put(document::words(&document).as_bytes())?);
    }

    // Lay out
    let pages = printer.lay_out(&document).map_err(|error| job.record.explain(error))?;
    if arguments.format == Format::Furniture {
        return Ok(target.put(layout::furniture_words(&pages).as_bytes())?);
    }

    // Write
    let bytes = match password {
        Some(password) => printer.write_protected(&pages, &password, &password::key()?)?,
        None => printer.write(&pages)?,
    };
    Ok(target.put(&bytes)?)
}
