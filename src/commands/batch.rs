//! `batch`: a packet from each row of a source.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, anyhow};
use second_opinion::batch::journal::Past;
use second_opinion::batch::source::{self as sources, Source, SourceError, Survey};
use second_opinion::batch::{
    Folder, Names, Row, Run, Shop, StopError, Tally, hex, journal, map, report as reports, sample,
};
use second_opinion::faults::Refused;
use second_opinion::output;

use super::progress::{Failures, Progress};
use super::supplies::{self, Loaded};
use super::{disk, exit::Internal, interrupt, report, source, target};
use crate::cli::{Batch, UrduStyle};

/// Some rows have no packet.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct RowsFailed(String);

/// The run was asked to end before all was done.
#[derive(Debug, thiserror::Error)]
#[error("stopped before the end; what is made is kept\n  hint: the same command continues")]
pub(super) struct Stopped;

/// Makes a packet from each row.
pub(super) fn batch(arguments: &Batch) -> Result<()> {
    if arguments.suggest_map {
        return suggest(arguments);
    }
    let out = arguments.out.as_deref().ok_or(Internal("there is no folder for packets"))?;
    output::make_folder(out)?;
    let job = Job::load(arguments, out)?;
    if arguments.dry_run { job.check() } else { job.make() }
}

/// Prints a map for the columns of the source.
fn suggest(arguments: &Batch) -> Result<()> {
    let path = &arguments.columns.source;
    let columns = if path == Path::new("-") {
        sources::columns_of_file(source::standard_input(Path::new("."))?, source::STANDARD_INPUT)?
    } else {
        sources::columns(path)?
    };
    Ok(target::print(map::suggest(&columns).as_bytes())?)
}

/// A run, with everything it needs.
struct Job<'a> {
    arguments: &'a Batch,
    folder: Folder,
    loaded: Loaded,
    source: Source,
    survey: Survey,
    stop: Arc<AtomicBool>,
}

impl<'a> Job<'a> {
    /// Loads what packets are made from, and looks through the source once.
    fn load(arguments: &'a Batch, out: &Path) -> Result<Self> {
        let Batch { columns, making, .. } = arguments;
        let mut loaded = supplies::load(making, columns.source.parent())?;
        loaded.supplies.for_archive = arguments.archive;
        let source =
            source::open(columns, !making.language.is_empty(), arguments.failures_with_rows, Some(out))?;
        let survey = source.survey()?;
        survey.warnings.iter().for_each(|warning| report::warning(&warning.to_string()));
        if !survey.faults.is_empty() {
            return Err(Refused { faults: survey.faults }.into());
        }
        let folder = Folder::new(out, arguments.strict);
        Ok(Self { arguments, folder, loaded, source, survey, stop: interrupt::watch()? })
    }

    /// What the bytes of this run depend on.
    fn run(&self) -> Result<Run> {
        let Batch { columns, making, .. } = self.arguments;
        let (Loaded { supplies: with, marks, .. }, survey) = (&self.loaded, &self.survey);
        Ok(Run {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            rows: survey.rows,
            source: hex(&survey.sha256),
            map: source::mark_of_map(&columns.map)?,
            id: columns.id.clone().unwrap_or_default(),
            clinic: marks.clinic.clone(),
            words: marks.words.clone(),
            fonts: marks.fonts.clone(),
            date: with.options.today,
            language: with.language.clone().unwrap_or_default(),
            companion: self.loaded.companion.clone().unwrap_or_default(),
            naskh: making.urdu_style == UrduStyle::Naskh,
            documents: making.documents.clone(),
            paper: supplies::paper(&with.style).to_owned(),
            large_print: making.large_print,
            flat: making.flat,
            accent: with.style.accent.map_or_else(String::new, |accent| format!("{accent:06X}")),
            archive: with.for_archive,
            name: self.arguments.name.as_str().to_owned(),
            strict: self.arguments.strict,
            sample: self.arguments.sample_rows,
        })
    }

    fn shop(&self) -> Result<Shop<'_>> {
        Ok(Shop {
            supplies: &self.loaded.supplies,
            folder: &self.folder,
            pattern: &self.arguments.name,
            threads: interrupt::jobs(self.arguments.jobs),
            stop: &self.stop,
        })
    }

    /// Gives the rows that are wanted to some work.
    fn each(
        &self,
        wanted: &Wanted<'_>,
        work: impl FnOnce(&Shop<'_>, &mut dyn Iterator<Item = Row>) -> Result<Tally, StopError>,
    ) -> Result<Tally> {
        let mut fault: Option<SourceError> = None;
        let rows = self.source.rows()?.map_while(|row| row.map_err(|error| fault = Some(error)).ok());
        let tally = work(&self.shop()?, &mut rows.filter(|row| wanted.has(row.number)))?;
        fault.map_or(Ok(tally), |error| Err(error.into()))
    }

    /// The rows themselves, for the list of failures, if that was asked for.
    fn texts(&self) -> Result<Option<reports::Texts>> {
        let rows = self.arguments.failures_with_rows.then(|| self.source.rows()).transpose()?;
        Ok(rows.map(|rows| reports::Texts::of(rows.map_while(Result::ok))))
    }

    /// Checks every row and writes the list of failures.
    fn check(&self) -> Result<()> {
        let progress = Progress::begin(self.arguments.json, self.survey.rows, self.survey.rows)?;
        let mut watch = Failures::new(progress, self.texts()?);
        let tally =
            self.each(&Wanted::All, |shop, rows| shop.make(rows, None, Names::default(), &mut watch))?;
        let failures = watch.end(tally, self.is_stopped())?;
        output::write(&self.folder.failures(), &failures, true)?;
        report::note(&format!("checked {}; nothing was made", count(tally.made + tally.failed, "row")));
        self.end(tally.failed, "mend them in their places")
    }

    /// Makes what is not made yet, and writes the reports.
    fn make(&self) -> Result<()> {
        let again = self.arguments.failed || !self.arguments.only.is_empty();
        let (mut journal, mut past) = self.folder.open(&self.run()?, again)?;
        match self.folder.forget_damaged(&mut past)? {
            0 => {}
            many => {
                report::warning(&format!("{} not on the disk as made; making again", count(many, "packet")));
            }
        }
        let wanted = self.wanted(&past)?;
        let todo = wanted.count(self.survey.rows);
        if todo > 0 {
            self.folder.begin()?;
        }
        let mut progress = Progress::begin(self.arguments.json, self.survey.rows, todo)?;
        let names = Names::of(&past, &self.folder)?;
        let tally = self
            .each(&wanted, |shop, rows| shop.make(rows, Some(&mut journal), names, &mut progress))
            .inspect_err(|_| report::note("what was made is kept; the same command goes on from there"))?;
        progress.end(tally, self.is_stopped())?;
        drop(journal);
        if self.is_stopped() { Err(Stopped.into()) } else { self.report(tally) }
    }

    /// Which rows are to be made.
    fn wanted<'p>(&self, past: &'p Past) -> Result<Wanted<'p>> {
        let Batch { failed, only, sample_rows, .. } = self.arguments;
        if *failed {
            return Ok(Wanted::These(
                past.rows.iter().filter(|(_, made)| !**made).map(|(row, _)| *row).collect(),
            ));
        }
        if !only.is_empty() {
            return Ok(Wanted::These(self.named(only)?));
        }
        let Some(size) = *sample_rows else { return Ok(Wanted::Rest(past)) };
        let rows = self.source.rows()?.map_while(Result::ok);
        let chosen = sample::choose(rows, &self.loaded.supplies, size);
        Ok(Wanted::These(chosen.into_iter().filter(|row| !past.rows.contains_key(row)).collect()))
    }

    /// The rows with these ids.
    fn named(&self, ids: &[String]) -> Result<BTreeSet<u64>> {
        let mut missing: BTreeSet<&str> = ids.iter().map(|id| id.trim()).collect();
        let mut found = BTreeSet::new();
        for row in self.source.rows()? {
            let row = row?;
            if missing.remove(row.id().as_str()) {
                found.insert(row.number);
            }
        }
        match missing.into_iter().next() {
            None => Ok(found),
            Some(id) => Err(anyhow!(
                "no row has the id `{id}`\n  hint: manifest.jsonl and failures.csv have the ids of all rows"
            )),
        }
    }

    /// Tells how the run ended.
    fn report(&self, tally: Tally) -> Result<()> {
        let past = journal::past(&self.folder.journal())?;
        let failed = past.rows.values().filter(|made| !**made).count() as u64;
        if failed > 0 {
            reports::failures(&self.folder, &past, self.texts()?)?;
        }
        if failed > 0 && self.arguments.strict {
            return self.end(failed, "`--strict` publishes nothing until all rows are right; mend them in their places and run again with `--failed`");
        }
        self.folder.publish()?;
        reports::manifest(&self.folder, &past)?;
        let all = past.rows.len() as u64 - failed;
        report::note(&format!(
            "made {} ({all} in all) in `{}`",
            count(tally.made, "packet"),
            disk::shown(self.folder.top())
        ));
        if tally.warned > 0 {
            report::warning(&format!(
                "{} with a warning\n  hint: manifest.jsonl has them",
                count(tally.warned, "packet")
            ));
        }
        self.end(failed, "mend them in their places and run again with `--failed`")
    }

    fn end(&self, failed: u64, way_out: &str) -> Result<()> {
        if self.is_stopped() {
            return Err(Stopped.into());
        }
        if failed == 0 {
            return Ok(());
        }
        let list = disk::shown(&self.folder.failures());
        Err(RowsFailed(format!("{} failed; `{list}` tells why\n  hint: {way_out}", count(failed, "row")))
            .into())
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Which rows are to be made.
enum Wanted<'p> {
    All,
    /// Those of which nothing became yet.
    Rest(&'p Past),
    These(BTreeSet<u64>),
}

impl Wanted<'_> {
    fn has(&self, row: u64) -> bool {
        match self {
            Self::All => true,
            Self::Rest(past) => !past.rows.contains_key(&row),
            Self::These(rows) => rows.contains(&row),
        }
    }

    /// How many they are, of so many.
    fn count(&self, rows: u64) -> u64 {
        match self {
            Self::All => rows,
            Self::Rest(past) => rows.saturating_sub(past.rows.len() as u64),
            Self::These(these) => these.len() as u64,
        }
    }
}

/// `1 row`, `2 rows`.
fn count(number: u64, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}
