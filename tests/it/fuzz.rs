//! Readers of files, given files that somebody has changed: none may panic or hang, whatever stands there.
//!
//! Seeds are real files; each try changes one in a few places. The same number of tries always makes the same changes.
//! `FUZZ=1000000 cargo test --test it fuzz` tries longer than the usual run.

use std::fs;
use std::io::{Seek, Write};
use std::time::{Duration, Instant};

use second_opinion::batch::map::Map;
use second_opinion::batch::source::{self, Reading};
use second_opinion::batch::{Made, journal};
use second_opinion::input::{self, Format};
use second_opinion::locale::Locale;
use second_opinion::messages::Messages;
use second_opinion::{builtin, packet, patient};

use crate::packets::today;
use crate::printing::at;

/// Longest time that one try may take.
const PATIENCE: Duration = Duration::from_secs(5);

fn tries() -> usize {
    std::env::var("FUZZ").map_or(2_000, |tries| tries.parse().unwrap())
}

/// Numbers that look random and are always the same (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// What formats are made of: more telling than any byte.
const TOKENS: [&[u8]; 24] = [
    b"\"",
    b"\"\"",
    b"'",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r\n",
    b"{",
    b"}",
    b"[",
    b"]",
    b"[[",
    b"=",
    b":",
    b"#",
    b"\\",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    "\u{202e}".as_bytes(),
    b"{ $x }",
    b"1e999",
];

/// A seed with up to eight changes.
fn changed(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(8) {
        let (a, b) = (dice.below(bytes.len() + 1), dice.below(bytes.len() + 1));
        let (start, end) = (a.min(b), a.max(b).min(a.min(b) + 64));
        match dice.below(6) {
            0 => bytes.truncate(start.max(1)),
            1 => drop(bytes.drain(start..end)),
            2 => {
                let part = bytes[start..end].to_vec();
                bytes.splice(a..a, part);
            }
            3 if start < bytes.len() => bytes[start] ^= 1 << dice.below(8),
            4 => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len());
                bytes.splice(start..end, other[from..].iter().take(64).copied());
            }
            _ => drop(bytes.splice(start..start, TOKENS[dice.below(TOKENS.len())].iter().copied())),
        }
    }
    bytes
}

/// Reads changed seeds; most must be refused or taken, and none may panic or take long.
fn fuzz(name: &str, seeds: &[Vec<u8>], read: impl Fn(&[u8])) {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    seeds.iter().for_each(|seed| read(seed));
    for number in 0..tries() {
        let bytes = changed(seeds, &mut dice);
        let start = Instant::now();
        let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(&bytes)));
        assert!(read.is_ok(), "{name}: try {number} panicked:\n{}", String::from_utf8_lossy(&bytes));
        assert!(start.elapsed() < PATIENCE, "{name}: try {number} took {:?}", start.elapsed());
    }
}

/// Files below a folder of the project with this ending.
fn files(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> = fs::read_dir(at(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|own| own == ending));
    paths.sort();
    assert!(!paths.is_empty(), "{folder} has no .{ending}");
    paths.iter().map(|path| fs::read(path).unwrap()).filter(|bytes| bytes.len() < 16_000).collect()
}

/// The first lines of tables and lists: short files are tried more often, and rows are alike.
fn heads(files: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    let head = |mut file: Vec<u8>| {
        let end = file.iter().take(1_200).rposition(|byte| *byte == b'\n').map_or(1_200, |at| at + 1);
        file.truncate(end);
        file
    };
    files.into_iter().map(head).collect()
}

#[test]
fn records_in_toml() {
    fuzz("record.toml", &files("tests/fixtures/records", "toml"), |bytes| record(bytes, Format::Toml));
}

#[test]
fn records_in_json() {
    let seed = br#"{"patient":{"name":{"display":"Rosa"},"birth_date":"1951-03-14"},"candidates":[{"name":"A"}],"meds":["a",null]}"#;
    fuzz("record.json", &[seed.to_vec()], |bytes| record(bytes, Format::Json));
}

fn record(bytes: &[u8], format: Format) {
    if let Ok(tree) = input::read("r", bytes, format) {
        let _ = patient::check(&tree, today()).map_err(|refused| refused.to_string());
    }
}

#[test]
fn tables_with_the_built_in_map() {
    fuzz("t.csv", &heads(files("tests/fixtures/hostile", "csv")), |bytes| rows("t.csv", bytes, None));
}

#[test]
fn tables_with_a_map() {
    let map = Map::read("m.toml", MAP).unwrap();
    fuzz("t.csv", &heads(files("tests/fixtures/hostile", "csv")), |bytes| {
        rows("t.csv", bytes, Some(map.clone()));
    });
}

#[test]
fn lists_in_json() {
    fuzz(
        "t.json",
        &heads([files("tests/fixtures/hostile", "json"), files("tests/fixtures/hostile", "jsonl")].concat()),
        |bytes| {
            rows("t.json", bytes, None);
        },
    );
}

#[test]
fn lines_in_json() {
    fuzz("t.jsonl", &heads(files("tests/fixtures/hostile", "jsonl")), |bytes| rows("t.jsonl", bytes, None));
}

/// Reads all rows, twice: the survey and the rows must agree on their number.
fn rows(name: &str, bytes: &[u8], map: Option<Map>) {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    let reading = Reading { map, language_given: true, ..Reading::default() };
    let Ok(source) = source::open_file(file, name, &reading) else { return };
    let survey = source.survey();
    let mut count = 0;
    for row in source.rows().unwrap() {
        let Ok(row) = row else { return assert!(survey.is_err()) };
        count += 1;
        assert_eq!(row.number, count);
        if let Ok(tree) = row.record {
            let _ = patient::check(&tree, today()).map_err(|refused| refused.to_string());
        }
    }
    assert_eq!(survey.unwrap().rows, count);
}

const MAP: &str = r#"
id = "patient_id"
ignore = ["sex"]
[constants]
"records.to" = "both"
[fields]
"patient.name.display" = { columns = ["given", "family"], name = true }
"patient.birth_date" = { column = "birth_date", date = "%m/%d/%Y" }
"patient.address.lines" = ["address1", "address2"]
"candidates[1].name" = "new_doctor"
"#;

#[test]
fn maps() {
    let seeds = [MAP.as_bytes().to_vec(), fs::read(at("src/batch/map/builtin.toml")).unwrap()];
    fuzz("m.toml", &seeds, |bytes| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            let _ = Map::read("m.toml", text);
        }
    });
}

#[test]
fn words() {
    let files = builtin::files();
    let settings = files.locale("ar").unwrap().text.clone();
    let seeds: Vec<Vec<u8>> = files.messages("ar").iter().map(|(_, text)| text.as_bytes().to_vec()).collect();
    fuzz("words.ftl", &seeds, |bytes| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            let locale = Locale::read("ar", "locale.toml", &settings).unwrap();
            let _ = Messages::load(locale, &[("words.ftl", text)]);
        }
    });
}

#[test]
fn packets_and_their_documents() {
    let files = builtin::files();
    let packet = files.packet();
    let seeds: Vec<Vec<u8>> = packet.iter().map(|(_, text)| text.as_bytes().to_vec()).collect();
    fuzz("packet", &seeds, |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        // In the place of the document that it most resembles is not worth finding out: any place may be taken.
        let mut changed = packet.clone();
        let place = text.len() % changed.len();
        changed[place].1 = text;
        let _ = packet::load(&changed);
    });
}

#[test]
fn manifests_and_journals() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.jsonl");
    let run = r#"{"run":{"program":"1","rows":9,"source":"","map":"","id":"","clinic":"","words":"","fonts":"","date":"2026-11-22","language":"","companion":"","naskh":false,"documents":[],"paper":"letter","large_print":null,"accent":"","flat":false,"archive":false,"name":"{id}","strict":false,"sample":null}}"#;
    let made = r#"{"row":1,"id":"1","file":"packets/000/1-ar.pdf","sha256":"38f3","pages":26,"bytes":157867,"language":"ar","packet":"2026.11","locale":"cad8","review":"machine","mark":"KTM5-0VCA"}"#;
    let failed = r#"{"failed":{"row":2,"id":"2","faults":[{"code":"missing","field":"patient.name.display","reason":"missing"}]}}"#;
    let journal = format!("{run}\n{{\"made\":{made}}}\n{failed}\n{{\"made\":{made}}}\n");
    fuzz("journal.jsonl", &[journal.into_bytes(), made.as_bytes().to_vec()], |bytes| {
        let _ = serde_json::from_slice::<Made>(bytes);
        fs::write(&path, bytes).unwrap();
        if let Ok(past) = journal::past(&path) {
            let rows: Vec<u64> =
                past.entries(&path).unwrap().map_while(Result::ok).map(|entry| entry.row()).collect();
            assert!(rows.is_sorted_by(|a, b| a < b), "{rows:?}");
            assert_eq!(rows.len(), past.rows.len());
        }
    });
}
