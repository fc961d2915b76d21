//! Both editions on both papers: everything has the size and the place it should have, and nothing is parted.

use std::{collections::BTreeMap, process::Command};

use hayro::hayro_syntax::Pdf;
use second_opinion::{
    document::{self, Body},
    layout::{Edition, Mark, Pages, Placed, Role, TextLine},
    locale::{LineHeights, Locale},
    merge::Options,
    messages::Messages,
    patient::Patient,
    printer::Printer,
    profile::Paper,
};

use crate::cli::DATE;
use crate::packets::{messages, messages_in, options, profile, record};
use crate::pages::{LETTERS, long_record, placed_lines, right_end};
use crate::printing::{LANGUAGES, PEOPLE, at, blank, person, printer_of, sample};

const PAPERS: [Paper; 2] = [Paper::Letter, Paper::A4];
const EDITIONS: [Edition; 2] = [Edition::Regular, Edition::Large];

/// Half a point: the ink of an italic or a rounded advance is not a fault.
const SLACK: f32 = 0.5;

/// A packet's pages, and which of them belong to a form.
struct Packet {
    what: String,
    pages: Pages,
    edition: Edition,
    /// Whether a page is the clerk's.
    forms: Vec<bool>,
}

impl Packet {
    fn handouts(&self) -> impl Iterator<Item = usize> {
        (0..self.pages.pages.len()).filter(|page| !self.forms[*page])
    }

    /// Start and end margins of handouts.
    fn margin(&self) -> f32 {
        if self.edition == Edition::Large { 72.0 } else { 54.0 }
    }

    /// The footer's rule, from the top of the page.
    fn footer(&self) -> f32 {
        self.pages.size.1 - if self.edition == Edition::Large { 61.0 } else { 47.0 }
    }
}

fn packet(printer: &mut Printer<'_>, what: &str, patient: &Patient, options: &Options) -> Packet {
    let edition = printer.edition();
    let document = printer.merge(patient, &profile("us-il"), options).unwrap();
    let pages = printer.lay_out(&document).unwrap();
    let starts: Vec<usize> =
        pages.outline.iter().filter(|entry| entry.level == 0).map(|entry| entry.page).collect();
    assert_eq!(starts.len(), document.parts.len());
    let notes = document.notes.text.as_str();
    let is_form = |page: usize| {
        let part = starts.iter().rposition(|start| *start <= page).unwrap();
        matches!(document.parts[part].body, Body::Form(_)) && !is_notes(&pages, page, notes)
    };
    let forms = (0..pages.pages.len()).map(is_form).collect();
    Packet { what: format!("{what}, {edition:?}, {:?}", pages.size), pages, edition, forms }
}

/// A side of writing lines that fills a form's last sheet.
fn is_notes(pages: &Pages, page: usize, title: &str) -> bool {
    placed_lines(pages, page).iter().any(|line| line.words() == title)
}

/// Every built-in language with every record, and with nothing known, on both papers.
fn each_packet(editions: &[Edition], look: impl Fn(&Packet)) {
    for language in LANGUAGES {
        for (paper, edition) in
            PAPERS.iter().flat_map(|paper| editions.iter().map(move |edition| (*paper, *edition)))
        {
            let mut printer = printer_of(messages(language), paper, edition);
            look(&packet(&mut printer, language, &sample(language), &options(&[])));
            look(&packet(&mut printer, &format!("{language}, blank"), &sample(language), &blank()));
            for name in PEOPLE {
                look(&packet(&mut printer, &format!("{language}, {name}"), &person(name), &options(&[])));
            }
        }
    }
}

/// American Council of the Blind, Best Practices and Guidelines for Large Print (2011).
#[test]
fn nothing_in_large_print_is_small() {
    each_packet(&[Edition::Large], |packet| {
        for page in packet.handouts() {
            for line in placed_lines(&packet.pages, page) {
                assert!(line.size >= 18.0, "{}: page {} has {} points", packet.what, page + 1, line.size);
            }
        }
    });
}

#[test]
fn the_form_is_the_same_in_both_editions() {
    let lines = |edition| {
        let mut printer = printer_of(messages("ar"), Paper::Letter, edition);
        let packet = packet(&mut printer, "ar", &sample("ar"), &options(&["records"]));
        let forms = (0..packet.forms.len()).filter(|page| packet.forms[*page]);
        let body = |page: usize| {
            packet.pages.pages[page].body.iter().map(|placed| (placed.x, placed.y, placed.fragment.height))
        };
        forms.flat_map(|page| body(page).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let regular = lines(Edition::Regular);
    assert!(regular.len() > 8);
    assert_eq!(regular, lines(Edition::Large));
}

#[test]
fn text_stays_between_the_margins() {
    each_packet(&EDITIONS, assert_between_margins);
}

#[track_caller]
fn assert_between_margins(packet: &Packet) {
    let (from, to) = (packet.margin() - SLACK, packet.pages.size.0 - packet.margin() + SLACK);
    for page in packet.handouts() {
        let lines = placed_lines(&packet.pages, page);
        let out = lines.iter().filter(|line| line.x < from || right_end(line) > to);
        let out: Vec<_> = out.map(|line| (line.x, right_end(line), line.baseline)).collect();
        assert_eq!(out, [], "{}: page {}", packet.what, page + 1);
    }
}

#[test]
fn nothing_reaches_the_footer() {
    each_packet(&EDITIONS, assert_above_footer);
}

#[track_caller]
fn assert_above_footer(packet: &Packet) {
    for page in packet.handouts() {
        let last = foot(&packet.pages, page);
        assert!(last <= packet.footer() - 6.0, "{}: page {} ends at {last}", packet.what, page + 1);
    }
}

/// Where the last fragment of a page ends.
fn foot(pages: &Pages, page: usize) -> f32 {
    let foot = |placed: &Placed| placed.y + placed.fragment.height;
    pages.pages[page].body.iter().map(foot).fold(0.0, f32::max)
}

/// A long value breaks between its lines rather than run over the footer or the margins.
#[test]
fn the_longest_values_stay_where_they_belong() {
    let documents = ["start", "script", "plan", "meet", "decision", "summary"];
    for (language, paper) in LANGUAGES.iter().flat_map(|language| PAPERS.map(|paper| (*language, paper))) {
        let mut printer = printer_of(messages(language), paper, Edition::Large);
        for letters in LETTERS {
            let patient = record("record.toml", &long_record(letters));
            let packet = packet(&mut printer, language, &patient, &options(&documents));
            assert_between_margins(&packet);
            assert_above_footer(&packet);
        }
    }
}

/// Two lines of text that share ink: a line reaches from its capitals' height to its descenders.
fn overlap(a: &TextLine, b: &TextLine) -> bool {
    let apart = |a: &TextLine, b: &TextLine| a.baseline + 0.2 * a.size <= b.baseline - 0.7 * b.size;
    let beside = |a: &TextLine, b: &TextLine| right_end(a) <= b.x + SLACK;
    !(apart(a, b) || apart(b, a) || beside(a, b) || beside(b, a))
}

#[test]
fn no_text_stands_on_another() {
    each_packet(&EDITIONS, |packet| {
        for page in packet.handouts() {
            let lines = placed_lines(&packet.pages, page);
            for (at, line) in lines.iter().enumerate() {
                let below = lines[at + 1..].iter().find(|other| overlap(line, other));
                let at = below.map(|other| (line.x, line.baseline, other.x, other.baseline));
                assert_eq!(at, None, "{}: page {}", packet.what, page + 1);
            }
        }
    });
}

/// An item of a list that spans fragments: a call, a request, a choice.
#[test]
fn no_item_is_split() {
    each_packet(&[Edition::Large], |packet| {
        let pages = packet.pages.pages.iter().enumerate();
        let mut items: Vec<(usize, usize)> = pages
            .flat_map(|(number, page)| page.body.iter().map(move |placed| (placed.group, number)))
            .filter_map(|(group, page)| Some((item_of(&packet.pages, group)?, page)))
            .collect();
        items.sort_unstable();
        items.dedup();
        let split = items.windows(2).find(|pair| pair[0].0 == pair[1].0);
        assert_eq!(split, None, "{}", packet.what);
    });
}

/// The list item that a group is in.
fn item_of(pages: &Pages, group: usize) -> Option<usize> {
    let mut groups = std::iter::successors(Some(group), |group| pages.groups[*group].parent);
    groups.find(|group| pages.groups[*group].role == Role::Li)
}

/// Scripts whose locales are to come: their columns of the type table with the words that there are.
#[test]
fn every_column_of_the_type_table_has_a_large_edition() {
    let columns = [
        ("en", LineHeights::Vietnamese),
        ("en", LineHeights::Indic),
        ("en", LineHeights::Cjk),
        ("ar", LineHeights::Nastaliq),
    ];
    for (language, line_heights) in columns {
        let local = messages_of(language, line_heights);
        let mut printer = printer_of(local, Paper::A4, Edition::Large);
        let packet = packet(&mut printer, language, &sample(language), &options(&[]));
        for page in packet.handouts() {
            let last = foot(&packet.pages, page);
            assert!(last < packet.footer(), "{line_heights:?}: page {} ends at {last}", page + 1);
            assert!(
                placed_lines(&packet.pages, page).iter().all(|line| line.size >= 18.0),
                "{line_heights:?}"
            );
        }
    }
}

fn messages_of(language: &str, line_heights: LineHeights) -> Messages {
    let locale: Locale = messages(language).locale().clone();
    messages_in(Locale { line_heights, ..locale })
}

/// Large print says what the regular edition says: some of it oftener, and the form's words again, numbered.
#[test]
fn large_print_leaves_no_word_out_and_adds_none() {
    for language in LANGUAGES {
        let printer = printer_of(messages(language), Paper::Letter, Edition::Regular);
        let words = |options: &Options| {
            let document = printer.merge(&person("cancer.toml"), &profile("us-il"), options).unwrap();
            let mut words: BTreeMap<String, u32> = BTreeMap::new();
            document::words(&document)
                .lines()
                .for_each(|line| *words.entry(line.to_owned()).or_default() += 1);
            words
        };
        let regular = words(&options(&[]));
        let large = words(&Options { large_print: true, ..options(&[]) });
        let lost: Vec<&String> = regular
            .iter()
            .filter(|(line, count)| large.get(*line) < Some(count))
            .map(|(line, _)| line)
            .collect();
        assert_eq!(lost, Vec::<&String>::new(), "{language}");
        let unnumbered =
            |line: &str| line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start().to_owned();
        let added: Vec<&String> = large
            .keys()
            .filter(|line| !regular.contains_key(*line) && !regular.contains_key(&unnumbered(line)))
            .collect();
        assert_eq!(added, Vec::<&String>::new(), "{language}");
    }
}

/// Each candidate has separate pages with all the questions, and the scores stand together.
#[test]
fn each_doctor_has_separate_pages() {
    let mut printer = printer_of(messages("en"), Paper::Letter, Edition::Large);
    let packet = packet(&mut printer, "en", &sample("en"), &options(&["meet"]));
    let words = |page: usize| {
        placed_lines(&packet.pages, page).iter().map(TextLine::words).collect::<Vec<_>>().join(" ")
    };
    let pages: Vec<String> = packet.handouts().map(words).collect();
    for doctor in ["Doctor 1", "Doctor 2", "Doctor 3"] {
        let asked = pages.iter().filter(|words| words.contains(doctor) && words.contains("board certified"));
        assert_eq!(asked.count(), 1, "{doctor}");
    }
    assert!(pages.iter().all(|words| !(words.contains("Doctor 1") && words.contains("Doctor 2"))));
    let scores = pages.iter().filter(|words| words.contains("1 2 3 4 5 Doctor 2 1 2 3 4 5"));
    assert_eq!(scores.count(), 1);
}

/// Rectangles are closed; only rules and lines may end at the margin.
#[test]
fn nothing_is_drawn_beside_the_paper() {
    each_packet(&EDITIONS, |packet| {
        let (width, height) = packet.pages.size;
        for (number, page) in packet.pages.pages.iter().enumerate() {
            let body = page.body.iter().flat_map(|placed| {
                let marks = placed.fragment.segments.iter().flat_map(|segment| &segment.marks);
                marks.map(|mark| mark.moved(placed.x, placed.y)).collect::<Vec<_>>()
            });
            for (x, y) in body.chain(page.furniture.iter().cloned()).flat_map(|mark| corners(&mark)) {
                let inside = (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
                assert!(inside, "{}: page {}: {x}, {y}", packet.what, number + 1);
            }
        }
    });
}

/// The points of a path.
fn corners(mark: &Mark) -> Vec<(f32, f32)> {
    use second_opinion::layout::Step;
    let (Mark::Stroke { path, .. } | Mark::Fill { path, .. }) = mark else { return Vec::new() };
    let point = |step: &Step| match *step {
        Step::Move(x, y) | Step::Line(x, y) | Step::Curve(_, _, _, _, x, y) => Some((x, y)),
        Step::Close => None,
    };
    path.0.iter().filter_map(point).collect()
}

/// The packet of a record that asks for large print, as the program writes it.
fn printed(arguments: &[&str]) -> Pdf {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("r.toml");
    std::fs::write(&record, "[patient]\nname.display = \"Rosa Delgado\"\nlarge_print = true\n").unwrap();
    let record = record.to_str().unwrap();
    let all = [&["generate", record, DATE, "-o", "-", "--documents=script"], arguments].concat();
    let output = Command::new(env!("CARGO_BIN_EXE_second-opinion")).args(all).env_clear().output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Pdf::new(output.stdout).unwrap()
}

#[test]
fn the_record_asks_for_large_print_and_the_flag_wins() {
    let large = printed(&[]).pages().len();
    assert_eq!(printed(&["--large-print"]).pages().len(), large);
    assert!(printed(&["--large-print=false"]).pages().len() < large);
}

#[test]
fn the_paper_is_the_clinics_or_the_one_asked_for() {
    let size = |arguments: &[&str]| printed(arguments).pages()[0].render_dimensions();
    assert_eq!(size(&[]), (612.0, 792.0));
    assert_eq!(size(&["--paper", "a4"]), (595.28, 841.89));
    let folder = tempfile::tempdir().unwrap();
    let clinic = folder.path().join("clinic.toml");
    let settings = std::fs::read_to_string(at("packets/clinic.toml")).unwrap().replace("letter", "a4");
    std::fs::write(&clinic, settings).unwrap();
    let clinic = ["--clinic", clinic.to_str().unwrap()];
    assert_eq!(size(&clinic), (595.28, 841.89));
    assert_eq!(size(&[&clinic[..], &["--paper=letter"]].concat()), (612.0, 792.0));
}
