//! Properties of any record: it gives a packet or says what is wrong, and letters that the fonts have always give one.

use std::cell::RefCell;

use proptest::prelude::*;
use second_opinion::fields::{FIELDS, Field, GROUPS, Kind};
use second_opinion::input::{self, Format};
use second_opinion::patient::{self, Patient};
use second_opinion::printer::{PrintError, Printer};

use crate::packets::today;
use crate::printing::{print, printer};

/// Few cases: each is a packet of about twenty pages.
const CASES: u32 = 16;

/// The one field that every record has.
const NAME: &str = "patient.name.display";

thread_local! {
    /// The printer of this test's thread: fonts are cut once and not for every case.
    static PRINTER: RefCell<Printer<'static>> = RefCell::new(printer("ar"));
}

/// A packet, or the error of printing it.
fn printed(patient: &Patient) -> Result<Vec<u8>, PrintError> {
    PRINTER.with_borrow_mut(|printer| print(printer, patient))
}

/// Fields that take text of any kind.
fn free_texts() -> Vec<&'static Field> {
    let free = |kind| matches!(kind, Kind::Text | Kind::Lines | Kind::Texts | Kind::Name);
    FIELDS.iter().filter(|field| free(field.kind)).collect()
}

/// Fields whose value is written as text at all.
fn texts() -> Vec<&'static Field> {
    FIELDS.iter().filter(|field| field.kind != Kind::Flag).collect()
}

/// A record in TOML, a dotted key a line: this text in these fields, and a name.
fn record(fields: &[&Field], text: &str) -> String {
    let value = |field: &Field| {
        let list = matches!(field.kind, Kind::Texts | Kind::Street | Kind::Choices(_));
        if list { format!("[{}]", quoted(text)) } else { quoted(text) }
    };
    let (single, grouped): (Vec<&Field>, _) = fields.iter().partition(|field| field.group().is_none());
    let mut lines: Vec<String> =
        single.iter().map(|field| format!("{} = {}", field.path, value(field))).collect();
    for group in &GROUPS {
        let own =
            grouped.iter().filter(|field: &&&Field| field.group().is_some_and(|g| g.path == group.path));
        let members: Vec<String> = own.map(|field| format!("{} = {}", field.key(), value(field))).collect();
        lines.extend(
            (!members.is_empty()).then(|| format!("{} = [{{ {} }}]", group.path, members.join(", "))),
        );
    }
    let named = fields.iter().any(|field| field.path == NAME);
    lines.extend((!named).then(|| format!("{NAME} = \"Ana\"")));
    lines.join("\n")
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// The patient of a record, or what is said of it.
fn patient(record: &str) -> Result<Patient, String> {
    let tree = input::read("record.toml", record.as_bytes(), Format::Toml).map_err(|e| e.to_string())?;
    patient::check(&tree, today()).map(|checked| checked.patient).map_err(|e| e.to_string())
}

/// What is the matter with a record that gives no packet; `None` for one that gives it.
fn refusal(record: &str) -> Option<String> {
    match patient(record) {
        Ok(patient) => printed(&patient).map_err(|refused| refused.to_string()).err(),
        Err(refused) => Some(refused),
    }
}

/// Words of letters that the fonts have: Latin, Arabic, Hebrew, Devanagari, Han; no mark without its letter.
fn words() -> impl Strategy<Value = String> {
    let letter = "[a-zA-ZÀ-ÖØ-öø-ž]{1,12}|[ء-غف-ي]{1,10}|[א-ת]{1,10}|[क-ह][ा-ौ]?[क-ह]{1,5}|[的一是不了人我在有他中大生医]{1,8}";
    proptest::collection::vec(letter, 1..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1951), ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_packet_or_an_error_that_names_the_field(
        field in proptest::sample::select(texts()),
        text in "\\PC{1,60}|(?s).{0,60}",
    ) {
        if let Some(said) = refusal(&record(&[field], &text)) {
            // A text that is put together from several fields is named by their table.
            let table = field.path.rsplit_once('.').map_or(field.path, |(table, _)| table);
            prop_assert!(said.contains(field.key()) || said.contains(table), "{}: {said}", field.path);
            let shown = text.chars().count() > 8 && said.contains(text.trim());
            prop_assert!(!shown, "the error shows the value of {}", field.path);
        }
    }

    #[test]
    fn letters_that_the_fonts_have_give_a_packet(
        fields in proptest::sample::subsequence(free_texts(), 1..8),
        text in words(),
    ) {
        prop_assert_eq!(refusal(&record(&fields, &text)), None);
    }
}
