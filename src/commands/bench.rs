//! `bench`: packets and pages per second of processor time, from records of the user's own kind. Nothing is written.

use std::convert::Infallible;
use std::num::NonZeroUsize;

use anyhow::{Result, ensure};
use second_opinion::batch::{Maker, Makers, Row, Supplies, crew};

use super::clock::{Clock, memory};
use super::{source, supplies, target};
use crate::cli::Bench;

const HEAD: &str = "language  packets failed   pages KB/page | packets/CPU-s pages/CPU-s | with set-up: pages/CPU-s | wall s   CPU s  packets/s\n";

/// What became of some rows.
#[derive(Default)]
struct Sum {
    packets: usize,
    failed: usize,
    pages: usize,
    bytes: usize,
}

/// Measures each language by itself, and all rows as they come.
pub(super) fn bench(arguments: &Bench) -> Result<()> {
    let Bench { columns, making, jobs } = arguments;
    let clock = Clock::start();
    let supplies = supplies::load(making, columns.source.parent())?.supplies;
    let started = clock.processor();
    let source = source::open(columns, !making.language.is_empty(), false, None)?;
    let rows: Vec<Row> = source.rows()?.collect::<Result<_, _>>()?;
    ensure!(!rows.is_empty(), "the source has no rows\n  hint: give some hundred");
    target::print(
        format!("{jobs} jobs, loading {:.0} ms\n{HEAD}", started.as_secs_f64() * 1000.0).as_bytes(),
    )?;
    for (name, rows) in groups(&rows, &supplies) {
        target::print(line(&name, &rows, &supplies, *jobs).as_bytes())?;
    }
    let memory = memory().map_or_else(String::new, |peak| format!("peak memory {peak} MB\n"));
    Ok(target::print(memory.as_bytes())?)
}

/// Rows by the language of their packets, and all of them.
fn groups<'r>(rows: &'r [Row], supplies: &Supplies) -> Vec<(String, Vec<&'r Row>)> {
    let tags = supplies.words.keys();
    let of_tag =
        |tag: &String| rows.iter().filter(|row| supplies.language_of_row(row) == Some(tag)).collect();
    let mut groups: Vec<(String, Vec<&Row>)> = tags.map(|tag| (tag.clone(), of_tag(tag))).collect();
    groups.retain(|(_, rows)| !rows.is_empty());
    groups.push(("all".to_owned(), rows.iter().collect()));
    groups
}

/// Makes the packets of some rows. What a worker does before its first packet is measured by itself and taken off.
fn line(name: &str, rows: &[&Row], supplies: &Supplies, jobs: NonZeroUsize) -> String {
    let clock = Clock::start();
    let makers = Makers::new(supplies);
    let mut maker = makers.hire();
    let languages: Vec<&&Row> = firsts(rows, supplies);
    make_all(&mut maker, &languages);
    let set_up = clock.processor();
    make_all(&mut maker, &languages);
    let first = clock.processor() - set_up;

    let clock = Clock::start();
    let sum = make(rows, supplies, jobs);
    let (wall, all) = (clock.wall().as_secs_f64(), clock.processor().as_secs_f64());
    let packets_alone = all - set_up.saturating_sub(first).as_secs_f64() * jobs.get() as f64;
    let Sum { packets, failed, pages, bytes } = sum;
    let (kilobytes, seconds) = (bytes as f64 / 1000.0, packets_alone.max(f64::EPSILON));
    format!(
        "{name:<9} {packets:>7} {failed:>6} {pages:>7} {:>7.2} | {:>13.0} {:>11.0} | {:>24.0} | {wall:>6.2} {all:>7.2} {:>10.0}\n",
        kilobytes / pages.max(1) as f64,
        packets as f64 / seconds,
        pages as f64 / seconds,
        pages as f64 / all,
        packets as f64 / wall,
    )
}

fn make_all(maker: &mut Maker<'_, '_>, rows: &[&&Row]) -> usize {
    rows.iter().filter_map(|row| packet(maker, row)).count()
}

/// The first row of each language.
fn firsts<'r, 's>(rows: &'r [&'s Row], supplies: &Supplies) -> Vec<&'r &'s Row> {
    let mut seen = Vec::new();
    let is_first = |row: &&&Row| {
        let language = supplies.language_of_row(row);
        let is_new = !seen.contains(&language);
        if is_new {
            seen.push(language);
        }
        is_new
    };
    rows.iter().filter(is_first).collect()
}

fn make(rows: &[&Row], supplies: &Supplies, jobs: NonZeroUsize) -> Sum {
    let makers = Makers::new(supplies);
    let hire = || {
        let mut maker = makers.hire();
        move |row: &Row| packet(&mut maker, row)
    };
    let mut sum = Sum::default();
    let Ok(()) = crew::work::<_, _, Infallible, _>(rows.iter().copied(), jobs, hire, |made| {
        made.into_iter().for_each(|made| sum.count(made));
        Ok(())
    });
    sum
}

impl Sum {
    fn count(&mut self, made: Option<(usize, usize)>) {
        match made {
            Some((pages, bytes)) => {
                self.packets += 1;
                self.pages += pages;
                self.bytes += bytes;
            }
            None => self.failed += 1,
        }
    }
}

/// Pages and bytes of a row's packet.
fn packet(maker: &mut Maker<'_, '_>, row: &Row) -> Option<(usize, usize)> {
    let mut laid = maker.lay_out(row).ok()?;
    Some((laid.pages.pages.len(), laid.write().ok()?.len()))
}
