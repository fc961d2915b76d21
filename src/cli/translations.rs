//! What can be typed about translations.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

/// Who has checked the translations; words for translators and back
#[derive(Debug, Args)]
pub(crate) struct Translations {
    #[command(subcommand)]
    pub(crate) command: About,
}

#[derive(Debug, Subcommand)]
pub(crate) enum About {
    Status(Status),
    Accept(Accept),
    Export(Export),
    Import(Import),
}

/// Show how many messages of each language are checked, stale, missing or not checked
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Only these languages [default: all]
    #[arg(value_name = "TAG")]
    pub(crate) tags: Vec<String>,

    /// Folder of languages, laid over what the program carries
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,

    /// Name the messages too
    #[arg(long)]
    pub(crate) list: bool,

    /// How to write it
    #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
    pub(crate) format: StatusFormat,
}

/// How `translations status` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    /// A line a language
    Table,
    /// A JSON array
    Json,
}

/// Note in your folder of languages who has checked which messages
#[derive(Debug, Args)]
pub(crate) struct Accept {
    /// The language
    pub(crate) tag: String,

    /// The messages [default: all that have a translation]
    pub(crate) ids: Vec<String>,

    /// Your folder of languages: DIR/TAG/review.toml is written
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: PathBuf,

    #[command(flatten)]
    pub(crate) reviewer: Reviewer,

    /// Nobody has checked them: note only from which English text a machine has made them
    #[arg(long, conflicts_with_all = ["reviewer", "qualification", "clinical"], required_unless_present = "reviewer")]
    pub(crate) machine: bool,
}

/// Who has checked messages.
#[derive(Debug, Args)]
pub(crate) struct Reviewer {
    /// Name of the person who has checked them
    #[arg(long, value_name = "NAME", value_parser = line, requires = "qualification")]
    pub(crate) reviewer: Option<String>,

    /// What makes that person fit to judge, such as "certified medical interpreter"
    #[arg(long, value_name = "TEXT", value_parser = line, requires = "reviewer")]
    pub(crate) qualification: Option<String>,

    /// The medical meaning has been checked as well as the language
    #[arg(long, requires = "reviewer")]
    pub(crate) clinical: bool,

    /// Day of the check [default: SOURCE_DATE_EPOCH, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = super::date)]
    pub(crate) date: Option<NaiveDate>,
}

/// Write every message of a language for a translator
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The language
    pub(crate) tag: String,

    /// What to write
    #[arg(long, value_enum)]
    pub(crate) format: ExchangeFormat,

    /// Where to write, or `-` for standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    pub(crate) output: PathBuf,

    /// Replace the output file if it exists
    #[arg(long)]
    pub(crate) force: bool,

    /// Folder of languages, laid over what the program carries
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,
}

/// A kind of file for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExchangeFormat {
    /// A table, for spreadsheets
    Csv,
    /// XLIFF 1.2, for translators' programs
    Xliff,
}

/// Put what a translator gave back into your folder of languages
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file that came back, CSV or XLIFF
    pub(crate) file: PathBuf,

    /// Your folder of languages: files of DIR/TAG are written
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: PathBuf,

    #[command(flatten)]
    pub(crate) reviewer: Reviewer,
}

/// A name is a line.
fn line(text: &str) -> Result<String, String> {
    let line = text.trim();
    if line.is_empty() || line.chars().any(char::is_control) {
        return Err("write a line of text".to_owned());
    }
    Ok(line.to_owned())
}
