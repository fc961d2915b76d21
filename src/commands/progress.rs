//! What is told while a run is at work: a bar on a terminal, JSON lines for a program, or nothing.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use second_opinion::batch::report::{self, Texts};
use second_opinion::batch::{Entry, Tally, Watch};
use serde::Serialize;

/// Who is told.
pub(super) enum Progress {
    /// A program, on standard output.
    Json,
    /// Somebody at a terminal.
    Bar { bar: ProgressBar, failed: u64 },
    /// Nobody.
    Silent,
}

/// The first and the last line for a program.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Event {
    Start { rows: u64, todo: u64 },
    End { made: u64, failed: u64, stopped: bool },
}

impl Progress {
    /// Begins to tell of a run that has `todo` of its rows before it.
    pub(super) fn begin(json: bool, rows: u64, todo: u64) -> io::Result<Self> {
        if json {
            line(&Event::Start { rows, todo })?;
            return Ok(Self::Json);
        }
        if !io::stderr().is_terminal() {
            return Ok(Self::Silent);
        }
        let bar = ProgressBar::with_draw_target(Some(todo), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template(
            "{wide_bar} {human_pos} of {human_len}{msg} · {per_sec} · {eta} left",
        );
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(Duration::from_millis(500));
        Ok(Self::Bar { bar, failed: 0 })
    }

    /// Ends it.
    pub(super) fn end(&self, tally: Tally, stopped: bool) -> io::Result<()> {
        match self {
            Self::Json => line(&Event::End { made: tally.made, failed: tally.failed, stopped }),
            Self::Bar { bar, .. } => {
                bar.finish_and_clear();
                Ok(())
            }
            Self::Silent => Ok(()),
        }
    }
}

impl Watch for Progress {
    fn done(&mut self, entry: &Entry) -> io::Result<()> {
        match self {
            Self::Json => line(entry),
            Self::Bar { bar, failed } => {
                if matches!(entry, Entry::Failed(_)) {
                    *failed += 1;
                    bar.set_message(format!(" · {failed} failed"));
                }
                bar.inc(1);
                Ok(())
            }
            Self::Silent => Ok(()),
        }
    }
}

/// A JSON object on a line of standard output.
fn line(value: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_vec(value)?;
    text.push(b'\n');
    let mut to = io::stdout().lock();
    to.write_all(&text).and_then(|()| to.flush())
}

/// As [`Progress`], and keeps what is wrong, for a run that keeps no journal.
pub(super) struct Failures {
    progress: Progress,
    lines: Vec<u8>,
    texts: Option<Texts>,
}

impl Failures {
    pub(super) fn new(progress: Progress, texts: Option<Texts>) -> Self {
        Self { progress, lines: report::header(texts.is_some()), texts }
    }

    /// Ends it and gives the list of failures.
    pub(super) fn end(self, tally: Tally, stopped: bool) -> io::Result<Vec<u8>> {
        self.progress.end(tally, stopped)?;
        Ok(self.lines)
    }
}

impl Watch for Failures {
    fn done(&mut self, entry: &Entry) -> io::Result<()> {
        if let Entry::Failed(failed) = entry {
            self.lines.extend(report::lines(failed, self.texts.as_mut()));
        }
        self.progress.done(entry)
    }
}
