//! One file a command. Only here are the clock, the environment, the terminal and exit codes.

mod batch;
mod bench;
mod check;
mod clinic;
mod clock;
mod disk;
mod exit;
mod fonts;
mod generate;
mod init;
mod interrupt;
mod job;
mod language;
mod list;
mod logo;
mod manual;
mod overlays;
mod password;
mod preview;
mod progress;
mod record;
mod report;
mod source;
mod supplies;
mod target;
mod today;
mod translations;
mod verify;
mod words;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::cli::{Cli, Command};
use exit::Exit;

/// Runs the program.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    guarded(|| match Cli::try_parse_from(arguments) {
        Ok(cli) => exit::of(dispatch(&cli)),
        Err(refused) => exit::of_usage(&refused),
    })
    .into()
}

fn dispatch(cli: &Cli) -> Result<()> {
    match &cli.command {
        _ if cli.licenses => list::licenses(),
        Some(Command::Generate(arguments)) => generate::generate(arguments),
        Some(Command::Batch(arguments)) => batch::batch(arguments),
        Some(Command::Verify(arguments)) => verify::verify(arguments),
        Some(Command::Bench(arguments)) => bench::bench(arguments),
        Some(Command::Preview(arguments)) => preview::preview(arguments),
        Some(Command::Check(arguments)) => check::check(arguments),
        Some(Command::Init(arguments)) => init::init(arguments),
        Some(Command::Translations(arguments)) => translations::translations(arguments),
        Some(Command::List(arguments)) => list::list(arguments),
        Some(Command::Completions(arguments)) => manual::completions(arguments.shell),
        Some(Command::Man(_)) => manual::man(),
        None => Ok(()),
    }
}

/// Turns a panic into an exit code. Its message may hold a patient's value, so only its place is shown.
fn guarded(work: impl FnOnce() -> Exit) -> Exit {
    panic::set_hook(Box::new(|panic| {
        let place =
            panic.location().map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        report::error(&format!(
            "internal error{place}\n  hint: this is a fault of the program; please report the line above"
        ));
    }));
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or(Exit::Internal)
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_internal_error() {
        assert_eq!(guarded(|| panic!("Rosa")), Exit::Internal);
        assert_eq!(guarded(|| Exit::Done), Exit::Done);
        drop(panic::take_hook());
    }
}
