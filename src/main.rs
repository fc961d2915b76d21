//! The program: hands the arguments and the fonts to `commands` and returns its exit code.

mod cli;
mod commands;
mod faces;

use std::process::ExitCode;

/// A packet is some ten thousand small pieces that live for a few milliseconds: a tenth of the time went to the system's
/// allocator, and threads waited for one another there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::run(std::env::args_os())
}
