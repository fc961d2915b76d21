//! `check`: what is wrong with words and packets, as data on standard output.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use second_opinion::{
    builtin::Files,
    lint::{Code, Finding, Score, lint, reading},
    output::OutputError,
    place::Place,
    profile::Clinic,
};
use serde::Serialize;

use super::{
    clinic, fonts, language, logo,
    overlays::{self, Stray},
    report,
    target::print,
};
use crate::cli::{Check, CheckFormat};

/// How many findings there are.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Findings(String);

/// Prints the findings.
pub(super) fn check(arguments: &Check) -> Result<()> {
    let overlays::Laid { mut files, strays } = overlays::load(&arguments.overlays)?;
    if let Some(path) = &arguments.clinic {
        files.lay("packets/clinic.toml".to_owned(), clinic::read(path)?);
    }
    let languages = languages(&arguments.language, &files)?;
    if arguments.reading {
        return Ok(print(scores(&files, &languages).as_bytes())?);
    }
    let faces = fonts::load(arguments.overlays.fonts.as_deref())?;
    let strays = strays.into_iter().map(of_stray);
    let mut findings: Vec<Finding> = strays.chain(lint(&files, &faces)).chain(of_logo(&files)).collect();
    findings.retain(|finding| finding.locale.is_empty() || languages.contains(finding.locale.as_str()));
    findings.sort_by(|a, b| (&a.place, a).cmp(&(&b.place, b)));
    match arguments.format {
        CheckFormat::Text => show(&findings)?,
        CheckFormat::Json => print(as_json(&findings)?.as_bytes())?,
    }
    conclude(&findings, &languages)
}

/// A line a file: language, file, score, the bound of plain text, formula; and a word where it is harder.
fn scores(files: &Files, languages: &BTreeSet<&str>) -> String {
    let mut text = String::new();
    for Score { locale, file, formula, score, plain, is_hard } in reading(files) {
        if languages.contains(locale.as_str()) {
            let word = if is_hard { "\thard" } else { "" };
            let _ = writeln!(text, "{locale}\t{file}\t{score:.1}\t{plain:.0}\t{formula}{word}");
        }
    }
    text
}

/// The languages that were asked for, or all.
fn languages<'f>(asked: &[String], files: &'f Files) -> Result<BTreeSet<&'f str>> {
    if asked.is_empty() {
        return Ok(files.locales().into_iter().collect());
    }
    asked.iter().map(|tag| language::named(tag, files)).collect()
}

/// What is wrong with the clinic's logo. Faults of the clinic's settings are told by the other findings.
fn of_logo(files: &Files) -> Option<Finding> {
    let file = files.clinic()?;
    let mut clinic = Clinic::read(&file.path, &file.text).ok()?;
    let said = format!("{:#}", logo::load(&mut clinic, Path::new(&file.path)).err()?);
    let (message, hint) = said.split_once("\n  hint: ").map_or((said.as_str(), None), |(a, b)| (a, Some(b)));
    let place = Place::new(&file.path, &file.text, file.text.find("logo = ").unwrap_or(0));
    let (message, hint) = (message.to_owned(), hint.map(str::to_owned));
    Some(Finding { locale: String::new(), place, code: Code::Settings, message, hint })
}

fn of_stray(Stray { file, hint }: Stray) -> Finding {
    let place = Place::new(&file, "", 0);
    let message = "nothing uses this file or folder".to_owned();
    Finding { locale: String::new(), place, code: Code::Stray, message, hint: Some(hint) }
}

/// Findings are an error of what was checked, and none are worth a word.
fn conclude(findings: &[Finding], languages: &BTreeSet<&str>) -> Result<()> {
    match findings.len() {
        0 => {
            let languages: Vec<&str> = languages.iter().copied().collect();
            report::note(&format!("no findings in {}", languages.join(", ")));
            Ok(())
        }
        1 => Err(Findings("1 finding".to_owned()).into()),
        count => Err(Findings(format!("{count} findings")).into()),
    }
}

const PLACE: Style = Style::new().bold();
const CODE: Style = AnsiColor::Red.on_default();
const HINT: Style = AnsiColor::Cyan.on_default();

/// A line a finding, its hint under it; colour on a terminal alone.
fn show(findings: &[Finding]) -> Result<(), OutputError> {
    let mut text = String::new();
    for Finding { place, code, message, hint, .. } in findings {
        let _ = writeln!(text, "{PLACE}{place}{PLACE:#}: {CODE}{code}{CODE:#}: {message}");
        for line in hint.iter().flat_map(|hint| hint.lines()) {
            let _ = writeln!(text, "  {HINT}hint:{HINT:#} {line}");
        }
    }
    let mut to = anstream::stdout().lock();
    std::io::Write::write_all(&mut to, text.as_bytes())
        .and_then(|()| std::io::Write::flush(&mut to))
        .map_err(OutputError::Stream)
}

/// A finding as JSON has it.
#[derive(Serialize)]
struct Row<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    code: &'static str,
    locale: Option<&'a str>,
    message: &'a str,
    hint: Option<&'a str>,
}

impl<'a> From<&'a Finding> for Row<'a> {
    fn from(finding: &'a Finding) -> Self {
        let Finding { locale, place, code, message, hint } = finding;
        Self {
            file: &place.file,
            line: place.line,
            column: place.column,
            code: code.name(),
            locale: (!locale.is_empty()).then_some(locale),
            message,
            hint: hint.as_deref(),
        }
    }
}

/// A JSON array, a finding a line.
fn as_json(findings: &[Finding]) -> Result<String> {
    let lines: Vec<String> = findings
        .iter()
        .map(|finding| serde_json::to_string(&Row::from(finding)))
        .collect::<Result<_, _>>()?;
    Ok(if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn json_is_an_array_whatever_stands_in_a_finding() {
        assert_eq!(as_json(&[]).unwrap(), "[]\n");
        let stray = of_stray(Stray { file: "a \"b\"\n.txt".to_owned(), hint: "x".to_owned() });
        let text = as_json(&[stray.clone(), stray]).unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read.as_array().map(Vec::len), Some(2));
        assert_eq!(read[0]["file"], "a \"b\"\n.txt");
        assert_eq!(read[1]["locale"], serde_json::Value::Null);
        assert_eq!((&read[0]["line"], &read[0]["code"]), (&1.into(), &"stray".into()));
    }
}
