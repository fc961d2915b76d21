//! What the program says on standard error. Words carry the meaning; colour only helps (NO_COLOR turns it off).

use std::io::Write;

use anstyle::{AnsiColor, Style};
use second_opinion::faults::Refused;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();
const PLAIN: Style = Style::new();

/// An error, whose further lines may be hints.
pub(super) fn error(message: &str) {
    say("error: ", ERROR, message);
}

/// A warning, whose further lines may be hints.
pub(super) fn warning(message: &str) {
    say("warning: ", WARNING, message);
}

/// What was done.
pub(super) fn note(message: &str) {
    say("", PLAIN, message);
}

/// Every fault of a record, and how many they are.
pub(super) fn refused(refused: &Refused) {
    for fault in &refused.faults {
        error(&fault.to_string());
    }
    let faults = match refused.faults.len() {
        1 => "1 fault".to_owned(),
        count => format!("{count} faults"),
    };
    error(&format!("the record has {faults}; no packet was made"));
}

/// Nobody is left to tell when standard error cannot be written.
fn say(mark: &str, style: Style, message: &str) {
    let mut to = anstream::stderr().lock();
    for (number, line) in message.lines().enumerate() {
        let _ = match line.strip_prefix("  hint: ") {
            Some(hint) => writeln!(to, "  {HINT}hint:{HINT:#} {hint}"),
            None if number == 0 => writeln!(to, "{style}{mark}{style:#}{line}"),
            None => writeln!(to, "{line}"),
        };
    }
}
