//! No value of a patient comes out of anything but a page: a marker stands in every field, the record is broken in every
//! way, and every error, warning and `Debug` is searched for it.

use std::fmt::{Debug, Write};

use second_opinion::fields::{FIELDS, Field, GROUPS, Kind};
use second_opinion::input::{self, Format};
use second_opinion::patient;

use crate::cli::{self, DATE};
use crate::records::today;

/// Words and digits that stand nowhere in the program.
const MARKERS: [&str; 5] = ["zqx", "17391", "37-07-13", "heart", "tricare"];

/// A right value of a kind, in the form that TOML and JSON share.
fn marked(field: &Field) -> &'static str {
    match field.kind {
        Kind::Date if field.path == "records.expires" => "\"2037-07-13\"",
        Kind::Date => "\"1937-07-13\"",
        Kind::Phone => "\"312-555-17391\"",
        Kind::Email => "\"zqx@zqx.example.org\"",
        Kind::Zip => "\"17391\"",
        Kind::Digits => "\"1739117391\"",
        Kind::Language => "\"zqx\"",
        Kind::Texts | Kind::Street => "[\"Zqx one\", \"Zqx two\"]",
        Kind::Choice(words) if words.contains(&"tricare") => "\"tricare\"",
        Kind::Choices(words) if words.contains(&"heart") => "[\"heart\"]",
        Kind::Choice(words) => Box::leak(format!("\"{}\"", words[0]).into_boxed_str()),
        Kind::Choices(words) => Box::leak(format!("[\"{}\"]", words[0]).into_boxed_str()),
        Kind::Flag => "true",
        Kind::Text | Kind::Cell | Kind::Address | Kind::Lines | Kind::Name | Kind::LatinName | Kind::Key => {
            "\"Zqx-17391\""
        }
    }
}

/// A record with a value for every field; `change` gives another value for one of them.
fn toml(change: impl Fn(&Field) -> Option<String>) -> String {
    let mut text = String::new();
    let value = |field: &Field| change(field).unwrap_or_else(|| marked(field).to_owned());
    for field in FIELDS.iter().filter(|field| field.group().is_none()) {
        writeln!(text, "{} = {}", field.path, value(field)).unwrap();
    }
    for group in &GROUPS {
        let members: Vec<String> =
            group.fields().map(|field| format!("{} = {}", field.key(), value(field))).collect();
        writeln!(text, "{} = [{{ {} }}]", group.path, members.join(", ")).unwrap();
    }
    text
}

/// The same record as JSON.
fn json(toml: &str) -> String {
    write_json(&toml::from_str(toml).unwrap())
}

fn write_json(value: &toml::Value) -> String {
    let list = |parts: Vec<String>| parts.join(",\n");
    match value {
        toml::Value::Table(table) => {
            let member =
                |(key, value): (&String, &toml::Value)| format!("{}: {}", quoted(key), write_json(value));
            format!("{{{}}}", list(table.iter().map(member).collect()))
        }
        toml::Value::Array(values) => format!("[{}]", list(values.iter().map(write_json).collect())),
        toml::Value::String(text) => quoted(text),
        toml::Value::Datetime(moment) => quoted(&moment.to_string()),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        toml::Value::Boolean(flag) => flag.to_string(),
    }
}

fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// Everything the library says of a record, whether it is accepted, and whether it is read.
fn said(bytes: &[u8], format: Format) -> (String, bool) {
    fn all(parts: &[&dyn Debug]) -> String {
        parts.iter().map(|part| format!("{part:?} {part:#?}")).collect()
    }
    let tree = match input::read("record", bytes, format) {
        Ok(tree) => tree,
        Err(refused) => return (format!("{refused} {}", all(&[&refused])), false),
    };
    match patient::check(&tree, today()) {
        Ok(checked) => {
            let warnings: String = checked.warnings.iter().map(|warning| format!("{warning}\n")).collect();
            (warnings + &all(&[&tree, &checked]), true)
        }
        Err(refused) => (format!("{refused} {}", all(&[&tree, &refused])), false),
    }
}

#[track_caller]
fn assert_private(bytes: &[u8], format: Format) -> bool {
    let (said, accepted) = said(bytes, format);
    assert_unmarked(&said);
    accepted
}

#[track_caller]
fn assert_unmarked(said: &str) {
    // The closed lists of words are no secret, but which word a patient has is one.
    let lower = said.to_lowercase();
    let lines =
        lower.lines().filter(|line| !line.contains("hint: write one of") && !line.contains("words: ["));
    for line in lines.filter(|line| !line.trim_start().starts_with('"')) {
        for marker in MARKERS {
            assert!(!line.contains(marker), "`{marker}` in: {line}");
        }
    }
}

fn both(toml_text: &str) -> bool {
    let accepted = assert_private(toml_text.as_bytes(), Format::Toml);
    assert_private(json(toml_text).as_bytes(), Format::Json);
    accepted
}

#[test]
fn a_whole_record_is_accepted_and_its_debug_tells_nothing() {
    let text = toml(|_| None);
    assert!(MARKERS.iter().all(|marker| text.to_lowercase().contains(marker)));
    assert!(both(&text), "{}", said(text.as_bytes(), Format::Toml).0);
}

#[test]
fn a_wrong_value_in_any_field_is_not_shown() {
    let wrong = [
        "17391",
        "17391.5",
        "false",
        "[\"Zqx\"]",
        "[17391]",
        "{ zqx = \"Zqx\" }",
        "\"Zqx\"",
        "\"Zqx\\u0007\"",
        "\"Zqx\\nzqx\"",
        "\"zqx \\u202Ezqx\"",
        "\"13.07.1937\"",
        "1937-07-13T01:17:39Z",
        "\"زqx\"",
    ];
    let long = format!("\"{}\"", "Zqx".repeat(1000));
    for path in FIELDS.iter().map(|field| field.path) {
        let mut refused = 0;
        for value in wrong.iter().copied().chain([long.as_str()]) {
            // A nested key may be shown where it looks like one.
            let value = value.replace("{ zqx =", "{ \"Zqx key\" =");
            let text = toml(|field| (field.path == path).then(|| value.clone()));
            refused += usize::from(!both(&text));
        }
        assert!(refused >= 5, "{path} takes nearly anything");
    }
}

#[test]
fn a_file_cut_off_anywhere_shows_nothing() {
    let text = toml(|_| None);
    for (bytes, format) in
        [(text.clone().into_bytes(), Format::Toml), (json(&text).into_bytes(), Format::Json)]
    {
        for end in (0..bytes.len()).step_by(2) {
            assert_private(&bytes[..end], format);
        }
    }
}

#[test]
fn a_file_with_any_character_lost_or_changed_shows_nothing() {
    let text = toml(|_| None);
    for (bytes, format) in
        [(text.clone().into_bytes(), Format::Toml), (json(&text).into_bytes(), Format::Json)]
    {
        for at in (0..bytes.len()).step_by(3) {
            let lost = [&bytes[..at], &bytes[at + 1..]].concat();
            assert_private(&lost, format);
            let mut changed = bytes.clone();
            changed[at] = [b'"', b'\n', b'=', b'{', b'\\', 0xe9, b'#'][at % 7];
            assert_private(&changed, format);
        }
    }
}

#[test]
fn unknown_keys_beside_any_field_show_neither_value_nor_name() {
    for field in FIELDS {
        let table = field.path.rsplit_once('.').map_or(String::new(), |(table, _)| format!("{table}."));
        for key in ["unknown", "\"Zqx 17391\"", "\"17391\"", "\"1937-07-13\"", "ssn", "\"زqx\"", "\"\""] {
            let text = match field.group() {
                None => format!("{table}{key} = \"Zqx 17391\"\n"),
                Some(group) => format!("{} = [{{ {key} = \"Zqx 17391\" }}]\n", group.path),
            };
            assert!(!both(&text));
        }
    }
}

#[test]
fn the_program_itself_shows_nothing_and_names_no_file_after_a_patient() {
    let whole = toml(|_| None);
    let cut_off = &whole[..whole.len() / 2];
    let wrong = toml(|field| (field.kind == Kind::Date).then(|| "\"13.07.1937\"".to_owned()));
    for record in [whole.as_str(), cut_off, &wrong, &json(&whole)] {
        for arguments in [&["generate", "-", DATE][..], &["generate", "-", DATE, "--language", "en"]] {
            let (code, out, err) = cli::said(arguments, record.as_bytes());
            assert_ne!(code, 0);
            assert_unmarked(&err);
            assert_unmarked(&out);
        }
    }
}
