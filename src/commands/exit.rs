//! Exit codes, and which error has which.

use std::io;
use std::process::ExitCode;

use anyhow::{Error, Result};
use second_opinion::batch::{FolderError, StopError, journal::JournalError, report::ReportError};
use second_opinion::{faults::Refused, merge::MergeError, output::OutputError, printer::PrintError};

use super::{
    batch::{RowsFailed, Stopped},
    check::Findings,
    report,
    verify::Faulty,
};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    Done = 0,
    /// A record was refused, or a check has findings.
    Refused = 1,
    /// Wrong usage, configuration, or input that cannot be read.
    Usage = 2,
    /// The reader of standard output went away.
    BrokenPipe = 3,
    /// The output exists, the disk is full, writing is not allowed.
    Output = 4,
    Internal = 70,
    /// A signal asked a run to end: 128 and the number of SIGINT.
    Stopped = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A fault of the program itself.
#[derive(Debug, thiserror::Error)]
#[error("internal error: {0}")]
pub(super) struct Internal(pub(super) &'static str);

/// Reports an error and gives its code.
pub(super) fn of(result: Result<()>) -> Exit {
    let Err(error) = result else { return Exit::Done };
    let exit = code(&error);
    match error.downcast_ref::<Refused>() {
        _ if exit == Exit::BrokenPipe => {}
        Some(refused) => report::refused(refused),
        None => report::error(&format!("{error:#}")),
    }
    exit
}

/// Prints what clap says: help and version are no errors.
pub(super) fn of_usage(refused: &clap::Error) -> Exit {
    match (refused.print(), refused.use_stderr()) {
        (Err(error), false) => of(Err(OutputError::Stream(error).into())),
        (_, false) => Exit::Done,
        (_, true) => Exit::Usage,
    }
}

fn code(error: &Error) -> Exit {
    let broken = |cause: &io::Error| cause.kind() == io::ErrorKind::BrokenPipe;
    if error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(broken) {
        Exit::BrokenPipe
    } else if error.is::<Refused>()
        || error.is::<Findings>()
        || error.is::<RowsFailed>()
        || error.is::<Faulty>()
    {
        Exit::Refused
    } else if error.is::<Stopped>() {
        Exit::Stopped
    } else if let Some(error) = error.downcast_ref::<FolderError>() {
        of_folder(error)
    } else if error.is::<OutputError>()
        || error.is::<StopError>()
        || error.is::<ReportError>()
        || error.is::<JournalError>()
    {
        Exit::Output
    } else if let Some(error) = error.downcast_ref::<PrintError>() {
        of_print(error)
    } else if error.is::<Internal>() {
        Exit::Internal
    } else {
        Exit::Usage
    }
}

/// A folder that holds another run is a wrong wish; the disk is the disk.
const fn of_folder(error: &FolderError) -> Exit {
    match error {
        FolderError::Other(..) | FolderError::NoRun(_) => Exit::Usage,
        _ => Exit::Output,
    }
}

/// A document that is not there is a wrong wish; holes and letters that cannot be printed are the record's.
fn of_print(error: &PrintError) -> Exit {
    match error {
        PrintError::Merge(faults)
            if faults.iter().any(|fault| matches!(fault, MergeError::NoSuchDocument { .. })) =>
        {
            Exit::Usage
        }
        PrintError::Merge(_) | PrintError::Unprintable(_) => Exit::Refused,
        PrintError::Pdf(_) => Exit::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_has_its_code() {
        let stream = |kind: io::ErrorKind| OutputError::Stream(kind.into());
        assert_eq!(code(&Refused { faults: Vec::new() }.into()), Exit::Refused);
        assert_eq!(code(&stream(io::ErrorKind::BrokenPipe).into()), Exit::BrokenPipe);
        assert_eq!(code(&stream(io::ErrorKind::StorageFull).into()), Exit::Output);
        assert_eq!(code(&OutputError::Exists("a.pdf".into()).into()), Exit::Output);
        assert_eq!(code(&Internal("x").into()), Exit::Internal);
        assert_eq!(code(&anyhow::anyhow!("no such language")), Exit::Usage);
    }
}
