//! The program as it is run: what it says, where, and its exit codes.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program in a folder; nothing of the caller's environment reaches it.
fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Exit code, standard output, standard error.
pub(crate) fn said(arguments: &[&str], input: &[u8]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), arguments, input);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

pub(crate) const DATE: &str = "--date=2026-11-22";

#[test]
fn a_broken_record_is_refused_with_all_its_faults() {
    let record = "patient.birth_date = \"14.03.1951\"\nnmae = 1\n";
    let (code, out, err) = said(&["generate", "-", DATE], record.as_bytes());
    assert_eq!((code, out.as_str()), (1, ""));
    assert_eq!(
        err,
        "error: standard input:1:1: field `patient.name.display`: missing
  hint: a packet cannot be printed without it; `--blank` prints one with writing lines
error: standard input:1:22: field `patient.birth_date`: not a date
  hint: write YYYY-MM-DD, such as 2026-11-05; the order of day and month is never guessed
error: standard input:2:1: field `nmae`: no such field
  hint: `second-opinion list fields` shows all fields
error: the record has 3 faults; no packet was made
"
    );
}

#[test]
fn warnings_are_said_and_do_not_stop_the_run() {
    let record = r#"{"patient": {"name": {"display": "Rosa\u202e Delgado"}, "language": "xx"}}"#;
    let (code, _, err) = said(&["generate", "-", DATE], record.as_bytes());
    assert!(err.starts_with("warning: standard input:1:34: field `patient.name.display`: "), "{err}");
    assert!(
        err.contains(
            "error: standard input:1:57: field `patient.language`: there is no packet in this language"
        ),
        "{err}"
    );
    assert_eq!(code, 1);
}

#[test]
fn wrong_usage_is_exit_2_and_says_the_way_out() {
    let cases: [(&[&str], &str); 9] = [
        (&["generate"], "<RECORD|--sample|--blank>"),
        (&["generate", "--sample", "--blank"], "cannot be used with"),
        (&["generate", "nowhere.toml"], "error: `nowhere.toml` cannot be read: "),
        (&["generate", "record.docx"], "hint: a record is a TOML or JSON file"),
        (&["generate", "--sample", "--language", "enn"], "hint: did you mean `en`?"),
        (&["generate", "--sample", "--date", "11/22/2026"], "never guessed"),
        (&["generate", "--sample", "--date", "2026-02-30"], "no such day"),
        (&["genrate"], "generate"),
        (&["list", "langages"], "languages"),
    ];
    for (arguments, expected) in cases {
        let (code, out, err) = said(arguments, b"");
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
    }
}

#[test]
fn a_file_that_exists_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.pdf"), "mine").unwrap();
    let output = run(folder.path(), &["generate", "--sample", DATE, "-o", "a.pdf"], b"");
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(4), "{err}");
    assert!(err.contains("error: `a.pdf` exists already\n  hint: `--force` replaces it"), "{err}");
    assert_eq!(std::fs::read_to_string(folder.path().join("a.pdf")).unwrap(), "mine");
}

#[test]
fn lists_tell_what_there_is() {
    for (what, expected) in
        [("languages", "en"), ("fields", "patient.name.display"), ("fonts", "NotoSans-Regular.ttf")]
    {
        let (code, out, err) = said(&["list", what], b"");
        assert_eq!((code, err.as_str()), (0, ""), "{what}");
        assert!(out.lines().any(|line| line.split('\t').next() == Some(expected)), "{what}: {out}");
    }
}

#[test]
fn help_man_page_and_completions_come_from_one_definition() {
    for arguments in [&["--help"][..], &["generate", "--help"], &["man"], &["completions", "bash"]] {
        let (code, out, err) = said(arguments, b"");
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
        assert!(out.contains("sample"), "{arguments:?}: {out}");
    }
    assert_eq!(said(&["--version"], b"").1, format!("second-opinion {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_font_has_its_notice() {
    let (code, out, _) = said(&["--licenses"], b"");
    assert_eq!(code, 0);
    let (_, fonts, _) = said(&["list", "fonts"], b"");
    for font in fonts.lines() {
        let family = font.split('-').next().unwrap();
        assert!(out.contains(&format!("== {family}\n")), "no licence of {family}");
    }
    assert!(out.matches("SIL OPEN FONT LICENSE").count() > 20);
}

#[test]
fn a_reader_that_goes_away_is_exit_3() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_second-opinion"))
        .arg("--licenses")
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(3), &b""[..]));
}

#[test]
fn a_record_is_limited_on_standard_input_too() {
    let (code, _, err) = said(&["generate", "-", DATE], &vec![b'#'; 3 << 20]);
    assert_eq!(code, 1);
    assert!(err.contains("standard input:1:1: the file is larger than 1024 KiB"), "{err}");
}
