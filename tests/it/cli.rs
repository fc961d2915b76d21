//! The program as it is run: what it says, where, and its exit codes.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program in a folder; nothing of the caller's environment reaches it.
pub(crate) fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
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
    let cases: [(&[&str], &str); 20] = [
        (&["generate"], "<RECORD|--sample|--blank>"),
        (&["generate", "--sample", "--blank"], "cannot be used with"),
        (&["generate", "nowhere.toml"], "error: `nowhere.toml` cannot be read: "),
        (&["generate", "record.docx"], "hint: a record is a TOML or JSON file"),
        (&["generate", "--sample", "--language", "enn"], "hint: did you mean `en`?"),
        (&["generate", "--sample", "--date", "11/22/2026"], "never guessed"),
        (&["generate", "--sample", "--date", "2026-02-30"], "no such day"),
        (
            &["generate", "--sample", "--language", "Arabic"],
            "hint: did you mean `ar`? there are ar, de, el, en",
        ),
        (&["generate", "--sample", "--langauge", "ar"], "'--language'"),
        (&["generate", "--sample", "--documents", "start, scirpt"], "hint: did you mean `script`?"),
        (&["generate", "--sample", "--clinic", "nowhere.toml"], "error: `nowhere.toml` cannot be read: "),
        (&["generate", "--sample", "--fonts", "nowhere"], "error: `nowhere` cannot be read: "),
        (&["generate", "--sample", "--fonts", "."], "hint: put TrueType files there"),
        (&["genrate"], "generate"),
        (&["preview", "--sample"], "--png <DIR>"),
        (&["preview", "--png", "p"], "<RECORD|--sample|--blank>"),
        (&["check", "--clinic", "nowhere.toml"], "error: `nowhere.toml` cannot be read: "),
        (&["check", "--format", "jason"], "json"),
        (&["init"], "<DIR>"),
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
    for (what, expected) in [
        ("languages", "ar\tالعربية\tArabic\ttranslated by machine, not yet checked"),
        ("packets", "second-opinion\t2026.11\tMy second opinion packet"),
        ("documents", "script\tWhat to say to your doctor"),
        ("fields", "patient.name.display"),
        ("fonts", "NotoSansThai-Regular.ttf\tThai"),
    ] {
        let (code, out, err) = said(&["list", what], b"");
        assert_eq!((code, err.as_str()), (0, ""), "{what}");
        assert!(out.lines().any(|line| line == expected), "{what}: {out}");
    }
}

#[test]
fn help_man_page_and_completions_come_from_one_definition() {
    for arguments in
        [&["--help"][..], &["generate", "--help"], &["preview", "--help"], &["man"], &["completions", "bash"]]
    {
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

/// A record in a file, and what the program says of it with these arguments.
fn said_of(record: &str, clinic: &str, arguments: &[&str]) -> (Option<i32>, String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("r.toml"), record).unwrap();
    if !clinic.is_empty() {
        std::fs::write(folder.path().join("clinic.toml"), clinic).unwrap();
    }
    let output =
        run(folder.path(), &[&["generate", "r.toml", DATE, "--documents=start"], arguments].concat(), b"");
    let mut files: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".toml"))
        .collect();
    files.sort();
    (output.status.code(), String::from_utf8(output.stderr).unwrap(), files)
}

#[test]
fn a_letter_of_the_clinic_without_a_font_is_no_fault_of_the_record() {
    let office = "[records_office]\nname = \"C \u{1f600}\"\naddress = [\"1 A St\", \"Chicago IL 60601\"]\n";
    let clinic = format!("{}\n{office}", include_str!("../../packets/clinic.toml"));
    let record = "[patient.name]\ndisplay = \"Ada\"\n";
    let (code, err, files) = said_of(record, &clinic, &["--documents=records"]);
    assert!(err.contains("no font has U+1F600 in `clinic.toml: records_office.name`"), "{err}");
    assert!(!err.contains("records.from.name`"), "{err}");
    assert_eq!((code, files), (Some(1), Vec::new()));
}

#[test]
fn letters_without_a_font_are_a_fault_of_their_field() {
    let record = "[patient.name]\ndisplay = \"\u{10414}\u{1042f} \u{1f600}\"\n";
    for language in ["en", "ar"] {
        let (code, err, files) = said_of(record, "", &["--language", language]);
        assert_eq!(
            err,
            "error: r.toml:2:1: field `patient.name.display`: no font has U+10414, U+1042F, U+1F600
  hint: write it in other letters, or add a font that has them with `--fonts DIR`
error: the record has 1 fault; no packet was made
"
        );
        assert_eq!((code, files), (Some(1), Vec::new()));
    }
}

#[test]
fn a_font_of_the_users_is_checked_before_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Mine.ttf");
    std::fs::write(&path, "no font").unwrap();
    let fonts = folder.path().to_str().unwrap();
    let (code, err, _) = said_of("patient.name.display = 'Rosa'\n", "", &["--fonts", fonts]);
    assert!(err.contains("error: font `Mine` cannot be read: "), "{err}");
    assert_eq!(code, Some(2));
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/NotoSansThai-Regular.ttf");
    std::fs::copy(own, path).unwrap();
    let (code, err, files) = said_of("patient.name.display = 'Rosa'\n", "", &["--fonts", fonts]);
    assert_eq!((code, files), (Some(0), vec!["second-opinion-en.pdf".to_owned()]), "{err}");
}

#[test]
fn a_jurisdiction_that_is_not_there_is_hinted_at_and_not_shown() {
    let record = "patient.name.display = 'Rosa'\njurisdiction = 'us-zq'\n";
    let (code, err, _) = said_of(record, "", &[]);
    assert!(err.contains("error: r.toml:2:1: field `jurisdiction`: there are no rules"), "{err}");
    assert!(err.contains("hint: ") && !err.contains("us-zq"), "{err}");
    assert_eq!(code, Some(1));
}

#[test]
fn a_clinic_is_told_of_all_its_faults() {
    let neutral = include_str!("../../packets/clinic.toml");
    let clinic = neutral.replace("paper = \"letter\"", "papper = \"letter\"").replace("#12436D", "#+12345");
    let (code, err, _) = said_of("patient.name.display = 'Rosa'\n", &clinic, &[]);
    assert_eq!(code, Some(2));
    for expected in ["unknown field `papper`", "hint: did you mean `paper`?", "write a colour as `#12436D`"] {
        assert!(err.contains(expected), "{expected}: {err}");
    }
    let clinic = neutral.replace("jurisdiction = \"us\"", "jurisdiction = \"us-li\"");
    let (code, err, _) = said_of("patient.name.display = 'Rosa'\n", &clinic, &[]);
    assert!(
        err.contains("clinic.toml: there is no jurisdiction `us-li`\n  hint: did you mean `us-il`?"),
        "{err}"
    );
    assert_eq!(code, Some(2));
}

#[test]
fn a_folder_is_no_place_to_write_to_even_by_force() {
    for force in [&[][..], &["--force"]] {
        let (code, _, err) = said(&[&["generate", "--sample", DATE, "-o", "."], force].concat(), b"");
        assert!(err.contains("error: `.` is not an ordinary file"), "{err}");
        assert_eq!(code, 4);
    }
}
