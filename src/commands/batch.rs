//! `batch`: a packet from each row of a source.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};
use second_opinion::batch::{
    Entry, Folder, Names, Row, Run, Shop, Tally, journal, journal::{Journal, Past}, report as reports, sample,
    source::{Source, SourceError, Survey},
};
use second_opinion::output;

use super::progress::Progress;
use super::supplies::{self, Loaded};
use super::{exit::Internal, interrupt, report, source, target};
use crate::cli::Batch;

/// Some rows have no packet.
#[derive(Debug, thiserror::Error)]
#[error("{0} rows have no packet")]
pub(super) struct RowsFailed(u64);

/// The run was asked to end before all was done.
#[derive(Debug, thiserror::Error)]
#[error("stopped before the end; nothing is lost\n  hint: the same command continues")]
pub(super) struct Stopped;

/// Makes a packet from each row.
pub(super) fn batch(arguments: &Batch) -> Result<()> {
    let out = arguments.out.as_deref();
    if let Some(out) = out {
        output::make_folder(out)?;
    }
    if arguments.suggest_map {
        return suggest(arguments, out);
    }
    let out = out.ok_or(Internal("there is no folder for packets"))?;
    let loaded = supplies::load(&arguments.making, arguments.columns.source.parent())?;
    let source = source::open(&arguments.columns, arguments.making.language.is_some(), Some(out))?;
    let survey = source.survey()?;
    let job = Job { arguments, folder: Folder::new(out, arguments.strict), loaded, source, survey, stop: interrupt::watch()? };
    if arguments.dry_run { job.check() } else { job.make() }
}
