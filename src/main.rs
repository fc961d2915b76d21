//! The program: hands the arguments and the fonts to `commands` and returns its exit code.

mod cli;
mod commands;
mod faces;

use std::process::ExitCode;

fn main() -> ExitCode {
    commands::run(std::env::args_os())
}
