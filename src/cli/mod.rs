//! What can be typed. Completions and the man page are made from this too.

mod many;
mod translations;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use second_opinion::{patient, profile};

pub(crate) use many::{Batch, Bench, Columns, MapArg, Verify};
pub(crate) use translations::{
    About, Accept, ExchangeFormat, Export, Import, Reviewer, Status, StatusFormat, Translations,
};

/// Prints a second-opinion packet in the patient's language: what to say to the doctor, what to ask the health plan, a
/// request for records, questions for the new doctor.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    /// Print the licences of the fonts in this program
    #[arg(long)]
    pub(crate) licenses: bool,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  second-opinion generate --sample                    a packet for an invented patient
  second-opinion generate record.toml                 a packet in the language of the record
  second-opinion generate record.toml --language ar   the same in Arabic
  second-opinion generate --blank --language ar       a packet with writing lines for everything
  second-opinion generate record.toml --large-print   a packet in large letters
  second-opinion batch patients.csv --out mailing      a packet for each row of a table
  second-opinion verify mailing patients.csv          is each packet whole and its own patient's?
  second-opinion preview record.toml --png pages      its pages as pictures
  second-opinion init mine                            what the program carries, as files to change
  second-opinion check --packets mine/packets --locales mine/locales
  second-opinion translations status                  which translations a qualified person has checked

Exit codes:
  0 done   1 a record was refused, or a check has findings   2 wrong usage, configuration or unreadable input
  3 broken pipe   4 the output could not be written   70 internal error   130 stopped by Ctrl-C";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(Generate),
    Batch(Batch),
    Verify(Verify),
    Preview(Preview),
    Check(Check),
    Init(Init),
    Translations(Translations),
    List(List),
    Completions(Completions),
    Man(Man),
    #[command(hide = true)]
    Bench(Bench),
}

/// Make a packet from a patient's record
#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) order: Order,

    /// Where to write, or `-` for standard output; `{language}` in it is the packet's
    /// [default: second-opinion-{language}.pdf]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace the output file if it exists
    #[arg(long)]
    pub(crate) force: bool,

    /// What to write: pages, or their words
    #[arg(long, value_enum, default_value_t = Format::Pdf)]
    pub(crate) format: Format,

    /// Write a file that archives take: PDF/A-2a as well as PDF/UA-1
    #[arg(long, conflicts_with = "password_file")]
    pub(crate) archive: bool,

    /// Encrypt the file with AES-256; the first line of FILE, or of standard input (`-`), is the password
    #[arg(long, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
}

/// Write pictures of a packet's pages, to look at them without a viewer
#[derive(Debug, Args)]
pub(crate) struct Preview {
    #[command(flatten)]
    pub(crate) order: Order,

    /// Folder for the pictures page-01.png, page-02.png, ...; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    pub(crate) png: PathBuf,

    /// Only this page, counted from 1; give it again for another [default: all]
    #[arg(long, value_name = "N")]
    pub(crate) page: Vec<usize>,

    /// Dots per inch
    #[arg(long, value_name = "N", default_value_t = 96, value_parser = clap::value_parser!(u16).range(20..=600))]
    pub(crate) dpi: u16,

    /// Replace pictures that exist
    #[arg(long)]
    pub(crate) force: bool,
}

/// Look for faults in words and packets before a patient's packet finds them
#[derive(Debug, Args)]
#[command(after_help = FINDINGS)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) overlays: Overlays,

    /// Settings of a clinic to look at as well
    #[arg(long, value_name = "FILE")]
    pub(crate) clinic: Option<PathBuf>,

    /// Only findings in this language, and those that belong to none; give it again for another [default: all]
    #[arg(short, long, value_name = "TAG")]
    pub(crate) language: Vec<String>,

    /// How to write findings
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,

    /// Only show how hard each file is to read, in languages with a published formula
    #[arg(long, conflicts_with_all = ["clinic", "format"])]
    pub(crate) reading: bool,
}

const FINDINGS: &str = "\
A finding is a line `file:line:column: kind: what is wrong`, and under it a hint. In JSON it is an object
with file, line, column, code, locale, message and hint, in an array. Exit code 1: there are findings.";

/// Write the built-in packets, words and a clinic's settings into a folder, to change them
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder; it is made if it is not there
    pub(crate) dir: PathBuf,

    /// Write into a folder that is not empty, and replace files of the same names
    #[arg(long)]
    pub(crate) force: bool,
}

/// Which packet to make, and from what.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("source").required(true).args(["record", "sample", "blank"]))]
pub(crate) struct Order {
    /// The record: a TOML or JSON file, or `-` for standard input
    pub(crate) record: Option<PathBuf>,

    /// Use the built-in record of an invented patient
    #[arg(long)]
    pub(crate) sample: bool,

    /// Print writing lines for everything
    #[arg(long)]
    pub(crate) blank: bool,

    #[command(flatten)]
    pub(crate) making: Making,
}

/// How packets are made.
#[derive(Debug, Args)]
pub(crate) struct Making {
    /// Language of the packet; `es,en` makes a packet in each [default: the record's, else English]
    #[arg(short, long, value_name = "TAG,...", value_delimiter = ',', value_parser = trimmed)]
    pub(crate) language: Vec<String>,

    /// Print what is said and asked once more in a second language, smaller, under the first: patient and
    /// doctor point at the same line
    #[arg(long, value_name = "TAG")]
    pub(crate) companion: Option<String>,

    /// Letters of Urdu packets
    #[arg(long, value_enum, default_value_t = UrduStyle::Nastaliq)]
    pub(crate) urdu_style: UrduStyle,

    /// Day on which the packet is made [default: SOURCE_DATE_EPOCH, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) date: Option<NaiveDate>,

    /// Names and phones of the clinic [default: clinic.toml beside the record, then in the user's
    /// configuration folder, then a neutral one]
    #[arg(long, value_name = "FILE")]
    pub(crate) clinic: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) overlays: Overlays,

    /// Only these documents, in the packet's order: start,script,... (`list documents` shows all)
    #[arg(long, value_name = "ID,...", value_delimiter = ',', value_parser = trimmed)]
    pub(crate) documents: Vec<String>,

    /// Print in black only: for office printers and fax
    #[arg(long)]
    pub(crate) mono: bool,

    /// Print for paper alone: the same pages, without fields to fill in on a screen
    #[arg(long)]
    pub(crate) flat: bool,

    /// Size of the paper [default: the clinic's]
    #[arg(long, value_enum, value_name = "SIZE")]
    pub(crate) paper: Option<Paper>,

    /// Print letters of 18 points and more; the records form keeps its size, and its words follow it in
    /// large print [default: the record's `patient.large_print`]
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) large_print: Option<bool>,
}

/// Folders of the user's, laid over what the program carries (`init` writes that out).
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Overlays {
    /// Folder of packets: a file takes the place of the built-in one of its name, or is a new one
    #[arg(long, value_name = "DIR")]
    pub(crate) packets: Option<PathBuf>,

    /// Folder of languages, each a folder of words: as with --packets
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,

    /// Folder of TrueType fonts for letters that the program's own fonts lack; a file named as one of
    /// those takes its place
    #[arg(long, value_name = "DIR")]
    pub(crate) fonts: Option<PathBuf>,
}

/// Size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Paper {
    /// ISO A4, 210 x 297 mm
    A4,
    /// US Letter, 8.5 x 11 inches
    Letter,
}

impl From<Paper> for profile::Paper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}

/// Letters of Urdu packets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum UrduStyle {
    /// Sloping, as Urdu books and newspapers are set; cells and labels in Naskh
    #[default]
    Nastaliq,
    /// Level: fewer pages
    Naskh,
}

/// What `generate` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A tagged PDF
    Pdf,
    /// The words of the packet, a paragraph a line
    Text,
    /// What pages repeat around their words: running lines, footers, headings that run on
    Furniture,
}

/// How `check` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// A line a finding, and a hint under it
    Text,
    /// A JSON array
    Json,
}

/// Show what the program knows
#[derive(Debug, Args)]
pub(crate) struct List {
    /// What to show
    #[arg(value_enum)]
    pub(crate) what: What,

    #[command(flatten)]
    pub(crate) overlays: Overlays,
}

/// What `list` shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// Languages of packets
    Languages,
    /// Packets
    Packets,
    /// Documents of a packet
    Documents,
    /// Fields of a record
    Fields,
    /// Fonts
    Fonts,
}

/// Print completions for a shell
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// Print the man page
#[derive(Debug, Args)]
pub(crate) struct Man {}

/// People write `script, records` as well.
fn trimmed(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("there is nothing between two commas".to_owned()),
        id => Ok(id.to_owned()),
    }
}

fn date(text: &str) -> Result<NaiveDate, String> {
    patient::parse_date(text).map_err(|why| match why.hint() {
        Some(hint) => format!("{why}; {hint}"),
        None => why.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        super::Cli::command().debug_assert();
    }
}
