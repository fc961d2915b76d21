//! `generate`: load, merge, lay out, write.

use std::sync::Arc;

use anyhow::Result;
use second_opinion::{
    document,
    fonts::Faces,
    layout,
    pdf::Password,
    printer::{Plate, Printer},
};

use super::target::{self, Target};
use super::{fonts, job::Job, password};
use crate::cli::{Format, Generate};

/// Makes a packet in each language that was asked for. None is written before all are made.
pub(super) fn generate(arguments: &Generate) -> Result<()> {
    let password = password::of(arguments)?;
    let jobs = Job::load_all(&arguments.order)?;
    let targets: Vec<Target> = jobs.iter().map(|job| Target::new(arguments, &job.language)).collect();
    target::check_all(&targets)?;
    let faces = fonts::load(arguments.order.making.overlays.fonts.as_deref())?;
    let made = jobs.into_iter().map(|job| bytes(arguments, job, &faces, password.as_ref()));
    let made: Vec<Vec<u8>> = made.collect::<Result<_>>()?;
    targets.iter().zip(made).try_for_each(|(target, bytes)| Ok(target.put(&bytes)?))
}

/// One packet in the format that was asked for.
fn bytes(arguments: &Generate, job: Job, faces: &Arc<Faces>, password: Option<&Password>) -> Result<Vec<u8>> {
    let plate = Plate::new(faces, Arc::new(job.stock), job.style)?.for_archive(arguments.archive);
    let mut printer = Printer::of(Arc::new(plate));

    let document = printer.merge(&job.record.patient, &job.profile, &job.options)?;
    if arguments.format == Format::Text {
        return Ok(document::words(&document).into_bytes());
    }

    let pages = printer.lay_out(&document).map_err(|error| job.record.explain(error))?;
    if arguments.format == Format::Furniture {
        return Ok(layout::furniture_words(&pages).into_bytes());
    }

    Ok(match password {
        Some(password) => printer.write_protected(&pages, password, &password::key()?)?,
        None => printer.write(&pages)?,
    })
}
