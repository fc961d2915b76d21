//! Runs over many rows, as they are typed: what is made, told and kept, and what survives.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::cli::{DATE, run};

const HEAD: &str = "patient_id,given,family,birth_date,language,phone,doctor\n";

/// Six rows in five languages; the fourth has a date that is none.
const ROWS: [&str; 6] = [
    "M1,Rosalinda,Delgadillo,1951-03-14,en,312-555-0142,Dr. Okaforson",
    "M2,كوثر,الجفالي,1947-03-18,ar,773-555-0113,Dr. Brown",
    "M3,秀兰,陈,1959-10-06,zh-Hans,312-555-0118,Dr. Brown",
    "M4,Wrongdate,Person,14.3.1951,es,312-555-0119,Dr. Brown",
    "M5,कमला,शर्मा,1960-01-02,hi,312-555-0120,Dr. Brown",
    "M6,José,Peñaloza,1962-05-06,es-MX,312-555-0121,Dr. Brown",
];

/// What no report, name or message may say.
const VALUES: [&str; 9] = [
    "Rosalinda",
    "Delgadillo",
    "0142",
    "Okaforson",
    "كوثر",
    "Wrongdate",
    "14.3.1951",
    "Peñaloza",
    "1951-03-14",
];

fn table(rows: &[&str]) -> String {
    format!("{HEAD}{}\n", rows.join("\n"))
}

/// A folder with a table, in which runs are made.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self::with(&table(&ROWS))
    }

    fn with(text: &str) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.put("p.csv", text.as_bytes());
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// `batch p.csv --out OUT` and more: exit code, standard output, standard error.
    fn batch(&self, out: &str, more: &[&str]) -> (i32, String, String) {
        self.run(&[&["batch", "p.csv", "--out", out, DATE], more].concat())
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = run(self.0.path(), arguments, b"");
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    /// Every file below a folder, by its path there.
    fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        walk(&self.path(folder), "", &mut files);
        files
    }

    fn names(&self, folder: &str) -> Vec<String> {
        self.tree(folder).into_keys().collect()
    }
}

fn walk(folder: &Path, shown: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let shown = format!("{shown}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{shown}/"), files);
        } else {
            files.insert(shown, fs::read(entry.path()).unwrap());
        }
    }
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_row_becomes_a_packet_or_a_line_that_says_why_not() {
    let desk = Desk::new();
    let (code, out, err) = desk.batch("o", &[]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.contains("made 5 packets") && err.contains("error: 1 row failed; `o/failures.csv`"), "{err}");
    let packets = ["1-en", "2-ar", "3-zh-Hans", "5-hi", "6-es"].map(|name| format!("packets/000/{name}.pdf"));
    let reports = ["failures.csv", "journal.jsonl", "manifest.jsonl"].map(str::to_owned);
    assert_eq!(desk.names("o"), [reports.to_vec(), packets.to_vec()].concat());
    assert_eq!(
        desk.text("o/failures.csv"),
        "row,id,code,field,reason,hint\n4,4,not-a-date,patient.birth_date,not a date,\"write YYYY-MM-DD, such as \
         2026-11-05; the order of day and month is never guessed\"\n"
    );
    let manifest = lines(&desk.text("o/manifest.jsonl"));
    assert_eq!(manifest.iter().map(|line| line["file"].as_str().unwrap()).collect::<Vec<_>>(), packets);
    assert_eq!(manifest[1]["language"], "ar");
    assert_eq!(manifest[1]["review"], "machine");
    assert_eq!(manifest[0]["review"], "source");
    assert!(manifest.iter().all(|line| line["pages"].as_u64().unwrap() > 10));
}

#[test]
fn no_value_of_a_patient_leaves_the_packets() {
    let desk = Desk::new();
    let (_, out, err) = desk.batch("o", &["--json"]);
    let reports =
        ["failures.csv", "journal.jsonl", "manifest.jsonl"].map(|name| desk.text(&format!("o/{name}")));
    let all = [out, err, desk.names("o").join("\n"), reports.join("\n")].join("\n");
    for value in VALUES {
        assert!(!all.contains(value), "{value}");
    }
}

#[cfg(unix)]
#[test]
fn everything_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.batch("o", &[]);
    for name in desk.names("o") {
        let mode = fs::metadata(desk.path("o").join(&name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
    assert_eq!(fs::metadata(desk.path("o/packets/000")).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn bytes_depend_neither_on_threads_nor_on_neighbours() {
    let desk = Desk::new();
    desk.batch("one", &["--jobs", "1"]);
    desk.batch("four", &["--jobs", "4"]);
    assert_eq!(desk.tree("one"), desk.tree("four"));
    // The same person alone, under the same name.
    desk.put("p.csv", table(&[ROWS[4]]).as_bytes());
    desk.batch("alone", &["--name", "{row}"]);
    assert_eq!(desk.tree("alone")["packets/000/1.pdf"], desk.tree("one")["packets/000/5-hi.pdf"]);
}

/// A run that is killed leaves a journal that ends anywhere, and files that are half, or whole and not in it.
#[test]
fn a_run_goes_on_from_wherever_it_was_killed() {
    let desk = Desk::new();
    desk.batch("calm", &[]);
    let calm = desk.tree("calm");
    let journal = calm["journal.jsonl"].clone();
    let first = journal.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for end in (first..journal.len()).step_by(331) {
        desk.batch("killed", &[]);
        for report in ["manifest.jsonl", "failures.csv"] {
            fs::remove_file(desk.path("killed").join(report)).unwrap();
        }
        desk.put("killed/journal.jsonl", &journal[..end]);
        desk.put("killed/packets/000/.second-opinion-x.part", b"half");
        fs::remove_file(desk.path("killed/packets/000/6-es.pdf")).unwrap();
        let (code, _, err) = desk.batch("killed", &[]);
        assert_eq!(code, 1, "{err}");
        assert!(desk.tree("killed") == calm, "cut at {end}: {:?}", desk.names("killed"));
        fs::remove_dir_all(desk.path("killed")).unwrap();
    }
}

/// Killed before the journal had a line: nothing was made yet.
#[test]
fn a_run_that_was_killed_at_once_begins_anew() {
    let desk = Desk::new();
    desk.batch("calm", &[]);
    let calm = desk.tree("calm");
    for half in [&b""[..], b"{\"run\":{\"prog"] {
        fs::create_dir(desk.path("killed")).unwrap();
        desk.put("killed/journal.jsonl", half);
        let (code, _, err) = desk.batch("killed", &[]);
        assert!(code == 1 && desk.tree("killed").len() == calm.len(), "{err}");
        assert_eq!(desk.tree("killed")["journal.jsonl"], calm["journal.jsonl"]);
        fs::remove_dir_all(desk.path("killed")).unwrap();
    }
}

#[test]
fn a_finished_run_has_nothing_to_do_and_a_damaged_packet_is_made_again() {
    let desk = Desk::new();
    desk.batch("o", &[]);
    let whole = desk.tree("o");
    let (code, _, err) = desk.batch("o", &[]);
    assert!(code == 1 && err.contains("made 0 packets (5 in all)"), "{err}");
    assert!(desk.tree("o") == whole);
    let mut bytes = whole["packets/000/1-en.pdf"].clone();
    bytes[5000] ^= 1;
    desk.put("o/packets/000/1-en.pdf", &bytes);
    let (_, _, err) = desk.batch("o", &[]);
    assert!(err.contains("warning: 1 packet not on the disk as made"), "{err}");
    let mended = desk.tree("o");
    assert!(mended.iter().all(|(name, bytes)| name == "journal.jsonl" || whole[name] == *bytes));
}

#[test]
fn a_folder_takes_one_run() {
    let desk = Desk::new();
    desk.batch("o", &[]);
    let (code, _, err) = desk.run(&["batch", "p.csv", "--out", "o", "--date=2026-11-23", "--name", "{id}"]);
    assert_eq!(code, 2);
    assert!(err.contains("holds a run with other settings: date, name\n  hint: take a new folder"), "{err}");
    fs::create_dir(desk.path("full")).unwrap();
    desk.put("full/mine.txt", b"x");
    let (code, _, err) = desk.batch("full", &[]);
    assert!(code == 4 && err.contains("`full` is not empty and holds no run"), "{err}");
    let (code, _, err) = desk.batch("new", &["--failed"]);
    assert!(code == 2 && err.contains("`new` holds no run"), "{err}");
}

#[test]
fn failed_rows_are_made_again_from_a_mended_source() {
    let desk = Desk::new();
    desk.batch("o", &[]);
    let before = desk.tree("o");
    let mended = table(&ROWS).replace("14.3.1951", "1951-03-14");
    desk.put("p.csv", mended.as_bytes());
    assert_eq!(desk.batch("o", &[]).0, 2);
    let (code, _, err) = desk.batch("o", &["--failed"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("made 1 packet (6 in all)"), "{err}");
    let after = desk.tree("o");
    assert!(after.contains_key("packets/000/4-es.pdf") && !after.contains_key("failures.csv"));
    let pdf = |name: &String| name.ends_with(".pdf");
    assert!(before.iter().filter(|(name, _)| pdf(name)).all(|(name, bytes)| after[name] == *bytes));
    assert_eq!(lines(&desk.text("o/manifest.jsonl")).len(), 6);
    // Rows that were put in or taken out would give packets to others.
    desk.put("p.csv", table(&ROWS[1..]).as_bytes());
    let (code, _, err) = desk.batch("o", &["--failed"]);
    assert!(code == 2 && err.contains("other settings: rows"), "{err}");
}

#[test]
fn some_packets_are_made_again_by_their_ids() {
    let desk = Desk::new();
    desk.batch("o", &["--id", "patient_id"]);
    assert!(desk.names("o").contains(&"packets/000/M2-ar.pdf".to_owned()));
    let (code, _, err) = desk.batch("o", &["--id", "patient_id", "--only", "M2,M6"]);
    assert!(code == 1 && err.contains("made 2 packets (5 in all)"), "{err}");
    let (code, _, err) = desk.batch("o", &["--id", "patient_id", "--only", "M7"]);
    assert!(code == 2 && err.contains("no row has the id `M7`"), "{err}");
}

#[test]
fn a_strict_run_publishes_all_or_nothing() {
    let desk = Desk::new();
    let (code, _, err) = desk.batch("o", &["--strict"]);
    assert!(code == 1 && err.contains("publishes nothing"), "{err}");
    assert!(!desk.path("o/packets").exists() && !desk.path("o/manifest.jsonl").exists());
    assert!(desk.path("o/failures.csv").exists());
    desk.put("p.csv", table(&ROWS).replace("14.3.1951", "1951-03-14").as_bytes());
    let (code, _, err) = desk.batch("o", &["--strict", "--failed"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(desk.tree("o").keys().filter(|name| name.starts_with("packets/")).count(), 6);
    assert_eq!(desk.run(&["verify", "o", "p.csv"]).0, 0);
}

#[test]
fn a_dry_run_tells_the_same_failures_and_makes_nothing() {
    let desk = Desk::new();
    let (code, _, err) = desk.batch("dry", &["--dry-run"]);
    assert!(code == 1 && err.contains("checked 6 rows; nothing was made"), "{err}");
    assert_eq!(desk.names("dry"), ["failures.csv"]);
    desk.batch("o", &[]);
    assert_eq!(desk.text("dry/failures.csv"), desk.text("o/failures.csv"));
    assert_eq!(desk.batch("dry", &[]).0, 1);
    assert!(desk.tree("dry") == desk.tree("o"));
}

#[test]
fn a_list_of_failures_has_the_rows_only_when_asked() {
    let desk = Desk::new();
    for more in [&["--failures-with-rows"][..], &["--failures-with-rows", "--dry-run"]] {
        desk.batch(&more.len().to_string(), more);
        let list = desk.text(&format!("{}/failures.csv", more.len()));
        assert!(list.starts_with("row,id,code,field,reason,hint,record\n4,4,not-a-date,"), "{list}");
        assert!(list.contains("M4,Wrongdate,Person,14.3.1951,es"), "{list}");
    }
}

#[test]
fn a_proof_set_has_some_of_every_kind() {
    let desk = Desk::with(&table(&[&ROWS[..], &ROWS[..], &ROWS[..]].concat()));
    let (code, _, err) = desk.batch("o", &["--sample-rows", "5"]);
    assert_eq!(code, 0, "{err}");
    let languages: Vec<String> =
        lines(&desk.text("o/manifest.jsonl")).iter().map(|line| line["language"].to_string()).collect();
    assert_eq!(languages, ["\"en\"", "\"ar\"", "\"zh-Hans\"", "\"hi\"", "\"es\""]);
}

#[test]
fn ids_stay_in_the_folder_and_equal_ones_stop_the_run() {
    let ids = ["../../etc/passwd", "/tmp/evil", "..", "CON", "-rf", "a/b", "M7"];
    let rows: Vec<String> = ids.iter().map(|id| ROWS[0].replacen("M1", &format!("\"{id}\""), 1)).collect();
    let desk = Desk::with(&table(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
    let (code, _, err) = desk.batch("o", &["--id", "patient_id", "--name", "{id}"]);
    assert_eq!(code, 1, "{err}");
    assert_eq!(desk.names("o")[3..], ["packets/000/M7.pdf", "packets/000/_CON.pdf"]);
    assert_eq!(fs::read_dir(desk.0.path()).unwrap().count(), 2);
    assert!(!err.contains("passwd") && !desk.text("o/failures.csv").contains("passwd"));

    let twice = [ROWS[0], ROWS[1], &ROWS[2].replace("M3", "m1")];
    desk.put("p.csv", table(&twice).as_bytes());
    let (code, _, err) = desk.batch("twice", &["--id", "patient_id"]);
    assert!(code == 1 && err.contains("rows 1, 3 have the same id"), "{err}");
    assert_eq!(desk.names("twice"), Vec::<String>::new());
}

#[test]
fn standard_input_and_a_program_that_listens() {
    let desk = Desk::new();
    let arguments = ["batch", "-", "--out", "o", DATE, "--json"];
    let output = run(desk.0.path(), &arguments, table(&ROWS).as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let events = lines(&String::from_utf8(output.stdout).unwrap());
    assert_eq!(events[0]["start"]["rows"], 6);
    assert_eq!(events[1]["made"]["row"], 1);
    assert_eq!(events[4]["failed"]["faults"][0]["code"], "not-a-date");
    assert_eq!((&events[7]["end"]["made"], &events[7]["end"]["failed"]), (&5.into(), &1.into()));
    assert_eq!(desk.names("o").len(), 8);
}

#[test]
fn verify_finds_what_is_not_as_it_was_made() {
    let desk = Desk::new();
    desk.batch("o", &[]);
    let verify = |more: &[&str]| desk.run(&[&["verify", "o"], more].concat());
    let (code, out, err) = verify(&["p.csv"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(err.contains("read 5 packets of ") && err.contains("each held against its row"), "{err}");
    let whole = desk.tree("o");
    let back = || whole.iter().for_each(|(name, bytes)| desk.put(&format!("o/{name}"), bytes));

    // A flipped byte, a missing file, a file that nobody made.
    let mut bytes = whole["packets/000/1-en.pdf"].clone();
    bytes[9000] ^= 4;
    desk.put("o/packets/000/1-en.pdf", &bytes);
    fs::remove_file(desk.path("o/packets/000/2-ar.pdf")).unwrap();
    desk.put("o/packets/000/9-en.pdf", &bytes);
    let (code, out, _) = verify(&[]);
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "packets/000/1-en.pdf: it is not the file that was made: its SHA-256 is another\n\
         packets/000/2-ar.pdf: it is missing, or cannot be read\n\
         packets/000/9-en.pdf: no line of the manifest names it\n"
    );
    fs::remove_file(desk.path("o/packets/000/9-en.pdf")).unwrap();
    back();

    // Two packets that changed their names, in files and manifest alike: only the row knows.
    let (a, b) = ("packets/000/5-hi.pdf", "packets/000/6-es.pdf");
    let manifest = desk.text("o/manifest.jsonl");
    let swapped = manifest.replace(a, "x").replace(b, a).replace('x', b);
    assert_ne!(manifest, swapped);
    desk.put(&format!("o/{a}"), &whole[b]);
    desk.put(&format!("o/{b}"), &whole[a]);
    assert_eq!(verify(&[]).0, 1, "the hashes tell");
    back();

    // A row that says something else now.
    desk.put("p.csv", table(&ROWS).replace("312-555-0142", "312-555-0143").as_bytes());
    let (code, _, err) = verify(&["p.csv"]);
    assert!(code == 2 && err.contains("made with other files: source"), "{err}");
}

#[test]
fn verify_needs_a_finished_run() {
    let desk = Desk::new();
    fs::create_dir(desk.path("o")).unwrap();
    let (code, _, err) = desk.run(&["verify", "o"]);
    assert!(code == 2 && err.contains("`o` holds no run"), "{err}");
}

#[test]
fn a_minor_and_a_name_in_another_script_are_packets() {
    let rows = ["M1,Ana,Lopez,2020-01-01,en,312-555-0142,", "M2,كوثر,الجفالي,,en,,"];
    let desk = Desk::with(&table(&rows));
    let (code, _, err) = desk.batch("o", &[]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("1 packet with a warning"), "{err}");
    let manifest = lines(&desk.text("o/manifest.jsonl"));
    assert_eq!(manifest[0]["warnings"][0]["code"], "minor-alone");
}

#[test]
fn wrong_patterns_and_wishes_are_usage_errors() {
    let desk = Desk::new();
    for (more, told) in [
        (&["--name", "../{id}"][..], "`/` cannot stand in the name of a file"),
        (&["--name", "{name}"], "`{name}` stands for nothing"),
        (&["--id", "patientid2"], "patientid2"),
        (&["--map", "nowhere.toml"], "`nowhere.toml` cannot be read"),
        (&["--jobs", "0"], "--jobs"),
        (&["--dry-run", "--strict"], "cannot be used with"),
        (&["--language", "xx"], "there is no language `xx`"),
    ] {
        let (code, _, err) = desk.batch("o", more);
        assert!(code == 2 && err.contains(told), "{more:?}: {code} {err}");
    }
}
