//! The password of a packet: from a file or from standard input, never from an argument or the environment, where others
//! on the same machine can read it.

use std::io::{IsTerminal, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use second_opinion::pdf::{self, Password};

use super::exit::Internal;
use crate::cli::{Format, Generate};

/// More is no password; what lies behind the first line is not looked at.
const MOST: u64 = 4096;

/// The password that was asked for.
pub(super) fn of(arguments: &Generate) -> Result<Option<Password>> {
    let Some(path) = &arguments.password_file else { return Ok(None) };
    if arguments.format != Format::Pdf {
        bail!(
            "`--password-file` protects a PDF, and no text\n  hint: leave out `--format`, or `--password-file`"
        );
    }
    if path == Path::new("-") { standard_input(arguments) } else { file(path) }.map(Some)
}

/// A key that no other file has.
pub(super) fn key() -> Result<pdf::Key> {
    let mut key = pdf::Key::default();
    getrandom::fill(&mut key).map_err(|_| Internal("the system gives no random numbers"))?;
    Ok(key)
}

fn standard_input(arguments: &Generate) -> Result<Password> {
    let mut stdin = std::io::stdin().lock();
    if arguments.order.record.as_deref() == Some(Path::new("-")) {
        bail!(
            "standard input cannot be both the record and the password\n  hint: put one of them into a file that you alone can read"
        );
    }
    if stdin.is_terminal() {
        bail!(
            "standard input is the keyboard, and would show the password\n  hint: pipe it in from a password manager, or name a file"
        );
    }
    read(&mut stdin).context("standard input")
}

#[expect(clippy::disallowed_methods, reason = "commands read files")]
fn file(path: &Path) -> Result<Password> {
    let name = path.display();
    let mut file = std::fs::File::open(path).with_context(|| format!("`{name}` cannot be read"))?;
    read(&mut file).with_context(|| format!("`{name}`"))
}

fn read(from: &mut impl Read) -> Result<Password> {
    let mut bytes = Vec::new();
    from.take(MOST).read_to_end(&mut bytes)?;
    Ok(Password::read(&bytes)?)
}
