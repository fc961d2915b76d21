//! Two languages that nobody speaks, made from English: one is longer and accented, one runs right to left.
//!
//! A word on their pages that is still plain English is no message: it is hard-coded. A message that fits in English and
//! not here has too little room for translations.

use std::{collections::BTreeSet, fs};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use second_opinion::{
    builtin::{File, Files},
    document,
    layout::Edition,
    lint::{Code, Finding, lint},
    locale::Locale,
    merge::Options,
    messages::Messages,
    profile::Paper,
};
use serde_json::Value;

use crate::{
    locales,
    packets::{messages, options, others, patient, profile},
    pages::placed_lines,
    printing::{PEOPLE, at, blank, faces, printer_of, sample},
};

/// A pseudo-language: what becomes of a word.
#[derive(Clone, Copy)]
enum Pseudo {
    /// Every letter with an accent, and vowels and some others twice: about 40 % longer.
    Long,
    /// Arabic letters.
    Mirrored,
}

use Pseudo::{Long, Mirrored};

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED: &str = "àƀćđèƒĝĥìĵķĺɱńòþɋŕšţùṽŵẋýž";
const ARABIC: &str = "ابكدهفغحيجقلمنوثخرستعطشصضظ";

impl Pseudo {
    fn word(self, text: &str) -> String {
        text.chars().flat_map(|c| self.letter(c)).collect()
    }

    fn letter(self, c: char) -> Vec<char> {
        let Some(at) = LETTERS.find(c.to_ascii_lowercase()) else { return vec![c] };
        match self {
            Mirrored => ARABIC.chars().nth(at).into_iter().collect(),
            Long => {
                let accented = ACCENTED.chars().nth(at).unwrap();
                let first = if c.is_uppercase() { accented.to_uppercase().next().unwrap() } else { accented };
                let twice = "aeiouyln".contains(LETTERS.as_bytes()[at] as char);
                [first].into_iter().chain(twice.then_some(accented)).collect()
            }
        }
    }

    /// Words of English in this language. Plurals are those of English: both tags are English in a region of nobody.
    fn of(self, ftl: &str) -> String {
        let mut resource: Resource<String> = parser::parse(ftl.to_owned()).unwrap();
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(|pattern| self.pattern(pattern));
            }
        }
        serializer::serialize(&resource)
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.word(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
        }
    }

    fn settings(self) -> String {
        let english = fs::read_to_string(at("locales/en/locale.toml")).unwrap();
        let settings = english.replace("source", "machine").replace("English", &self.word("English"));
        match self {
            Long => settings,
            Mirrored => settings
                .replace("right_to_left = false", "right_to_left = true")
                .replace("[\"NotoSans\"]", "[\"NotoSansArabic\", \"NotoSans\"]")
                .replace("\"latin\"\ndigits", "\"arabic\"\ndigits"),
        }
    }

    /// Names and texts of the Fluent files.
    fn files(self) -> Vec<(String, String)> {
        let english = locales::all().remove("en").unwrap();
        english.words.into_iter().map(|(name, text)| (name, self.of(&text))).collect()
    }

    fn messages(self, files: &[(String, String)]) -> Messages {
        let locale = Locale::read("en-XA", "locale.toml", &self.settings()).unwrap();
        let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Messages::load(locale, &files).unwrap()
    }

    /// The language laid over the built-in ones, with this sample.
    fn lay(self, files: &mut Files, tag: &str, words: &[(String, String)], sample: &str) {
        let mut lay = |path: String, text: String| files.lay(path.clone(), File { path, text: text.into() });
        lay(format!("locales/{tag}/locale.toml"), self.settings());
        for (name, text) in words {
            lay(name.replace("/en/", &format!("/{tag}/")), text.clone());
        }
        let sample = fs::read_to_string(at(sample)).unwrap();
        lay(format!("packets/second-opinion/sample.{tag}.toml"), sample);
    }
}

/// Plain words of two letters and more.
fn plain(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphabetic());
    let is_plain = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    words.filter(is_plain).map(str::to_lowercase).collect()
}

/// Words that may stand on a page as they are, with the reason.
const MAY_STAY: [(&str, &str); 2] =
    [("en", "the tag of the language, in the footer"), ("xa", "the tag of the language, in the footer")];

/// The words of a record's values.
fn values(path: &str) -> BTreeSet<String> {
    fn strings(value: &Value) -> Vec<&str> {
        match value {
            Value::String(text) => vec![text],
            Value::Array(values) => values.iter().flat_map(strings).collect(),
            Value::Object(table) => table.values().flat_map(strings).collect(),
            _ => Vec::new(),
        }
    }
    let text = fs::read_to_string(at(path)).unwrap();
    let value: Value = if path.ends_with(".json") {
        serde_json::from_str(&text).unwrap()
    } else {
        toml::from_str(&text).unwrap()
    };
    strings(&value).into_iter().flat_map(plain).collect()
}

/// Everything that the pages of a document may say in plain letters and that is no message of its language.
fn known(document: &str) -> BTreeSet<String> {
    let profile = profile("us-il");
    let mut known = plain(&format!("{:?} {:?}", profile.clinic, profile.jurisdiction));
    known.extend(MAY_STAY.iter().map(|(word, _)| (*word).to_owned()));
    let english = messages("en");
    // The form is the clerk's page; the card of the other is for staff.
    let starts: &[&str] = match document {
        "records" => &["rec-", "month-", "weekday-", "answer-", "list-", "packet-name"],
        "language" => &["lang-"],
        _ => &[],
    };
    // The notice of an unchecked translation stands beside that of the language.
    let is_english =
        |id: &&str| *id == "translation-unchecked" || starts.iter().any(|start| id.starts_with(start));
    let ids = english.ids().filter(is_english);
    known.extend(ids.flat_map(|id| english.fixed_texts_of(id)).flat_map(plain));
    if document == "language" {
        for other in others() {
            known.extend(other.fixed_texts_of("lang-notice").flat_map(plain));
            known.extend(plain(&other.locale().endonym));
        }
    }
    known
}

/// The records, each in both editions and once as a blank packet.
fn records() -> Vec<(String, Options)> {
    let people = PEOPLE.iter().map(|name| format!("tests/fixtures/records/{name}"));
    let paths: Vec<String> = people.chain(["packets/second-opinion/sample.en.toml".to_owned()]).collect();
    let blank = paths.last().map(|path| (path.clone(), blank()));
    paths.into_iter().map(|path| (path, options(&[]))).chain(blank).collect()
}

/// Words that are hard-coded, as `document: word`.
fn hard_coded(pseudo: Pseudo, files: &[(String, String)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for edition in [Edition::Regular, Edition::Large] {
        let mut printer = printer_of(pseudo.messages(files), Paper::Letter, edition);
        for (path, packet) in records() {
            let (patient, values) = (patient(&path), values(&path));
            for part in crate::packets::packet().documents {
                let large_print = edition == Edition::Large;
                let options = Options { documents: vec![part.id.clone()], large_print, ..packet.clone() };
                let document = printer.merge(&patient, &profile("us-il"), &options).unwrap();
                let pages = printer.lay_out(&document).unwrap();
                let mut known = known(&part.id);
                known.extend(plain(&document::sheet_mark(&document)));
                let lines = (0..pages.pages.len()).flat_map(|page| placed_lines(&pages, page));
                let words: BTreeSet<String> = lines.flat_map(|line| plain(&line.words())).collect();
                let unknown = words.difference(&known).filter(|word| !values.contains(*word));
                found.extend(unknown.map(|word| format!("{}: {word}", part.id)));
            }
        }
    }
    found
}

#[test]
fn no_word_on_a_page_is_hard_coded() {
    for pseudo in [Long, Mirrored] {
        assert_eq!(hard_coded(pseudo, &pseudo.files()), BTreeSet::new());
    }
}

#[test]
fn a_word_that_is_no_message_is_seen() {
    let mut files = Mirrored.files();
    for (_, text) in &mut files {
        let lines = text.lines().map(|line| match line.split_once(" = ") {
            Some(("start-title", _)) => "start-title = Start here",
            _ => line,
        });
        *text = lines.flat_map(|line| [line, "\n"]).collect();
    }
    let found = hard_coded(Mirrored, &files);
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["start: here", "start: start"]);
}

/// Findings of the fit in a pseudo-language, for the sample and for the people whose records are TOML.
fn misfits(pseudo: Pseudo, words: &[(String, String)]) -> Vec<String> {
    const SAMPLES: [(&str, &str); 3] = [
        ("en-XA", "packets/second-opinion/sample.en.toml"),
        ("en-XB", "tests/fixtures/records/cancer.toml"),
        ("en-XC", "tests/fixtures/records/caregiver.toml"),
    ];
    let mut files = locales::files();
    SAMPLES.iter().for_each(|(tag, sample)| pseudo.lay(&mut files, tag, words, sample));
    let is_misfit = |finding: &Finding| {
        finding.locale.starts_with("en-X")
            && [Code::Length, Code::Merge, Code::NoGlyph].contains(&finding.code)
    };
    lint(&files, faces()).into_iter().filter(is_misfit).map(|finding| finding.to_string()).collect()
}

/// Messages that need shorter words than English, with the reason.
const NO_ROOM: [(&str, &str); 1] = [(
    "rec-s8",
    "the head of a narrow box of the form stands on one line beside its English; `check` holds translations to it",
)];

#[test]
fn longer_words_and_mirrored_ones_fit() {
    for pseudo in [Long, Mirrored] {
        let mut misfits = misfits(pseudo, &pseudo.files());
        for (id, _) in NO_ROOM {
            let before = misfits.len();
            misfits.retain(|finding| !finding.contains(&format!("length: `{id}`")));
            assert!(misfits.len() < before, "`{id}` has room now");
        }
        assert_eq!(misfits, Vec::<String>::new());
    }
}

#[test]
fn words_without_room_are_seen() {
    let mut files = Long.files();
    let label = Long.word("Yes");
    let common = files.iter_mut().find(|(name, _)| name.ends_with("common.ftl")).unwrap();
    assert!(common.1.contains(&format!("answer-yes = {label}")));
    common.1 =
        common.1.replace(&format!("answer-yes = {label}"), &format!("answer-yes = {}", label.repeat(15)));
    let found = misfits(Long, &files);
    assert!(found.iter().any(|finding| finding.contains("length: `answer-yes` runs over")), "{found:#?}");
}

#[test]
fn pseudo_words_are_about_two_fifths_longer() {
    let words = |files: &[(String, String)]| {
        let packet = printer_of(Long.messages(files), Paper::Letter, Edition::Regular);
        let document =
            packet.merge(&sample("en"), &profile("us-il"), &options(&["start", "script"])).unwrap();
        document::words(&document).chars().count()
    };
    let english = locales::all().remove("en").unwrap().words;
    let (short, long) = (words(&english), words(&Long.files()));
    assert!((130..150).contains(&(100 * long / short)), "{short} {long}");
}
