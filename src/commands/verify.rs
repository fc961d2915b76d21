//! `verify`: finished packets, read again.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use second_opinion::batch::audit::{Finding, Seen, audit};
use second_opinion::batch::source::{Source, SourceError};
use second_opinion::batch::{Folder, Row, Run, hex, journal, journal::Past};
use second_opinion::output::OutputError;

use super::supplies::{self, A4, Loaded};
use super::{interrupt, report, source, target};
use crate::cli::{Columns, Making, MapArg, Paper, UrduStyle, Verify};

/// Something is wrong with the packets.
#[derive(Debug, thiserror::Error)]
#[error("{0} findings")]
pub(super) struct Faulty(u64);

/// Looks at every packet of a run, from what the run was made from.
pub(super) fn verify(arguments: &Verify) -> Result<()> {
    let folder = Folder::new(&arguments.dir, false);
    let past = past(&folder, &arguments.dir)?;
    let loaded =
        supplies::load(&making(arguments, &past.run), arguments.source.as_deref().and_then(Path::parent))?;
    let source =
        arguments.source.as_ref().map(|path| open(path, arguments, &past.run, &loaded)).transpose()?;
    let mut findings = 0;
    let mut told = Ok(());
    let mut tell = |finding: Finding| {
        findings += 1;
        if told.is_ok() {
            told = say(&finding);
        }
    };
    let seen = read(&folder, &past, source.as_ref(), &loaded, arguments, &mut tell)?;
    told?;
    let held = if source.is_some() { ", each held against its row" } else { "" };
    report::note(&format!("read {} packets of {} pages{held}", seen.packets, seen.pages));
    ensure!(findings == 0, Faulty(findings));
    Ok(())
}

fn past(folder: &Folder, dir: &Path) -> Result<Past> {
    if !folder.journal().exists() {
        bail!("`{}` holds no run\n  hint: give the folder that `batch --out` wrote", dir.display());
    }
    Ok(journal::past(&folder.journal())?)
}

/// What the run was made with. Day, language and look stand in its journal; files must be given again.
fn making(arguments: &Verify, run: &Run) -> Making {
    Making {
        date: Some(run.date),
        language: Some(run.language.clone()).into_iter().filter(|tag| !tag.is_empty()).collect(),
        companion: Some(run.companion.clone()).filter(|tag| !tag.is_empty()),
        urdu_style: if run.naskh { UrduStyle::Naskh } else { UrduStyle::Nastaliq },
        documents: run.documents.clone(),
        large_print: run.large_print,
        paper: Some(if run.paper == A4 { Paper::A4 } else { Paper::Letter }),
        mono: run.accent.is_empty(),
        flat: run.flat,
        clinic: arguments.clinic.clone(),
        overlays: arguments.overlays.clone(),
    }
}

/// Opens the source, if it and everything else is what the run was made from.
fn open(path: &Path, arguments: &Verify, run: &Run, loaded: &Loaded) -> Result<Source> {
    let map = MapArg { file: arguments.map.file.clone() };
    let id = Some(run.id.clone()).filter(|id| !id.is_empty());
    let columns = Columns { source: path.to_owned(), map, id };
    let source = source::open(&columns, !run.language.is_empty(), false, Some(&arguments.dir))?;
    let survey = source.survey()?;
    let now = [
        ("source", hex(&survey.sha256), &run.source),
        ("map", source::mark_of_map(&columns.map)?, &run.map),
        ("clinic", loaded.marks.clinic.clone(), &run.clinic),
        ("words", loaded.marks.words.clone(), &run.words),
        ("fonts", loaded.marks.fonts.clone(), &run.fonts),
    ];
    let other: Vec<&str> = now.iter().filter(|(_, now, then)| now != *then).map(|(name, ..)| *name).collect();
    ensure!(
        other.is_empty(),
        "the run was made with other files: {}\n  hint: give those it was made with: the source, --map, --clinic, --packets, --locales, --fonts",
        other.join(", ")
    );
    Ok(source)
}

fn read(
    folder: &Folder,
    past: &Past,
    source: Option<&Source>,
    loaded: &Loaded,
    arguments: &Verify,
    tell: &mut (dyn FnMut(Finding) + Send),
) -> Result<Seen> {
    let jobs = interrupt::jobs(arguments.jobs);
    let Some(source) = source else {
        return Ok(audit(folder, past, None, &loaded.supplies, jobs, tell)?);
    };
    let mut fault: Option<SourceError> = None;
    let mut rows = source.rows()?.map_while(|row| row.map_err(|error| fault = Some(error)).ok());
    let rows: &mut dyn Iterator<Item = Row> = &mut rows;
    let seen = audit(folder, past, Some(rows), &loaded.supplies, jobs, tell)?;
    fault.map_or(Ok(seen), |error| Err(error.into()))
}

/// A finding is a line on standard output.
fn say(finding: &Finding) -> Result<(), OutputError> {
    let file = if finding.file.is_empty() { String::new() } else { format!("{}: ", finding.file) };
    target::print(format!("{file}{}\n", finding.what).as_bytes())
}
