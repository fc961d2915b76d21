//! `completions` and `man`, from the same definition as the command line.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;
use second_opinion::output::OutputError;

use super::target::print;
use crate::cli::Cli;

/// Prints completions.
pub(super) fn completions(shell: Shell) -> Result<()> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "second-opinion", &mut bytes);
    Ok(print(&bytes)?)
}

/// Prints the man page: the program, then each of its commands.
pub(super) fn man() -> Result<()> {
    let mut bytes = Vec::new();
    let mut program = Cli::command();
    program.build();
    Man::new(program.clone()).render(&mut bytes).map_err(OutputError::Stream)?;
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        let page = Man::new(command.clone());
        page.render_synopsis_section(&mut bytes)
            .and_then(|()| page.render_description_section(&mut bytes))
            .and_then(|()| page.render_options_section(&mut bytes))
            .map_err(OutputError::Stream)?;
    }
    Ok(print(&bytes)?)
}
