//! What can be typed for many records at once.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;
use second_opinion::batch::Pattern;

use super::{Making, Overlays};

/// Make a packet from each record of a table, a list or a folder
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Batch {
    #[command(flatten)]
    pub(crate) columns: Columns,

    /// Folder for packets, manifest and journal; it is made if it is not there
    #[arg(short, long, value_name = "DIR", required_unless_present = "suggest_map")]
    pub(crate) out: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) making: Making,

    /// Write files that archives take: PDF/A-2a as well as PDF/UA-1
    #[arg(long)]
    pub(crate) archive: bool,

    /// How many packets are made at a time [default: as many as the machine has processors]
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// How files are named, from {id}, {row} and {language}
    #[arg(long, value_name = "PATTERN", default_value = "{id}-{language}", value_parser = Pattern::read)]
    pub(crate) name: Pattern,

    /// Print a map for the columns of the source, to change it and give it to --map
    #[arg(long)]
    pub(crate) suggest_map: bool,

    /// Check every row and write DIR/failures.csv, but no packet
    #[arg(long, conflicts_with_all = ["strict", "failed", "only"])]
    pub(crate) dry_run: bool,

    /// Make a proof set of N rows: some of every language and kind
    #[arg(long, value_name = "N", conflicts_with_all = ["failed", "only", "dry_run"])]
    pub(crate) sample_rows: Option<u64>,

    /// Publish nothing if a row fails
    #[arg(long)]
    pub(crate) strict: bool,

    /// Put the row itself into failures.csv: patients' details, for mending
    #[arg(long)]
    pub(crate) failures_with_rows: bool,

    /// Make the packets of these ids again
    #[arg(long, value_name = "ID,...", value_delimiter = ',', conflicts_with = "failed")]
    pub(crate) only: Vec<String>,

    /// Make the packets again that failed, from a source whose rows have been mended in their places
    #[arg(long)]
    pub(crate) failed: bool,

    /// Tell what is done on standard output, a JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

const AFTER: &str = "\
A run that was stopped or killed goes on when the same command is given again.
Exit codes: 1 some rows failed (failures.csv), the others are made; 130 stopped by Ctrl-C.";

/// Read finished packets again: is each whole, complete and its own patient's?
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The folder of a run
    pub(crate) dir: PathBuf,

    /// The source of the run: every row is merged again and held against its pages
    pub(crate) source: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) map: MapArg,

    /// The clinic's settings that the run was made with [default: as for `batch`]
    #[arg(long, value_name = "FILE")]
    pub(crate) clinic: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) overlays: Overlays,

    /// How many packets are read at a time [default: as many as the machine has processors]
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
}

/// Measure packets and pages per second of processor time
#[derive(Debug, Args)]
pub(crate) struct Bench {
    #[command(flatten)]
    pub(crate) columns: Columns,

    #[command(flatten)]
    pub(crate) making: Making,

    /// How many packets are made at a time
    #[arg(short, long, value_name = "N", default_value = "1")]
    pub(crate) jobs: NonZeroUsize,
}

/// A source, and what its columns mean.
#[derive(Debug, Args)]
pub(crate) struct Columns {
    /// A table (CSV, TSV), a JSON array, JSON lines, a folder of records, or `-` for standard input
    pub(crate) source: PathBuf,

    #[command(flatten)]
    pub(crate) map: MapArg,

    /// Column that names the packet of a row [default: the number of the row]
    #[arg(long, value_name = "COLUMN")]
    pub(crate) id: Option<String>,
}

/// What columns mean.
#[derive(Debug, Args)]
pub(crate) struct MapArg {
    /// Which column is which field [default: columns by the names of fields and some usual ones]
    #[arg(long = "map", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}
