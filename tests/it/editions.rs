//! Both editions on both papers, in every language: everything has the size and the place it should have, nothing is parted.

use second_opinion::{
    document::Body,
    layout::{Edition, Mark, Pages, Placed, Role, Step, TextLine},
    locale::{LineHeights, Locale},
    merge::Options,
    messages::Messages,
    patient::Patient,
    printer::Printer,
    profile::Paper,
};

use crate::packets::{messages, messages_in, options, profile, record};
use crate::pages::{LETTERS, long_record, placed_lines, right_end};
use crate::printing::{PEOPLE, blank, languages, person, printer_of, sample};

pub(crate) const PAPERS: [Paper; 2] = [Paper::Letter, Paper::A4];

/// Half a point: the ink of an italic or a rounded advance is not a fault.
const SLACK: f32 = 0.5;

/// Every built-in language on every paper.
pub(crate) fn each_language_and_paper() -> Vec<(String, Paper)> {
    languages().iter().flat_map(|language| PAPERS.map(|paper| (language.clone(), paper))).collect()
}

/// A packet's pages, and which of them belong to a form.
pub(crate) struct Packet {
    what: String,
    pub(crate) pages: Pages,
    edition: Edition,
    /// Whether a page is the clerk's.
    pub(crate) forms: Vec<bool>,
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

pub(crate) fn packet(printer: &mut Printer<'_>, what: &str, patient: &Patient, options: &Options) -> Packet {
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

/// Every built-in language with every record, and with nothing known, on this paper in this edition.
fn assert_sound(paper: Paper, edition: Edition) {
    for language in &languages() {
        let mut printer = printer_of(messages(language), paper, edition);
        assert_packet(&packet(&mut printer, language, &sample(language), &options(&[])));
        assert_packet(&packet(&mut printer, &format!("{language}, blank"), &sample(language), &blank()));
        for name in PEOPLE {
            assert_packet(&packet(
                &mut printer,
                &format!("{language}, {name}"),
                &person(name),
                &options(&[]),
            ));
        }
    }
}

fn assert_packet(packet: &Packet) {
    assert_large_enough(packet);
    assert_between_margins(packet);
    assert_above_footer(packet);
    assert_apart(packet);
    assert_whole(packet);
    assert_on_paper(packet);
}

#[test]
fn letter_is_sound() {
    assert_sound(Paper::Letter, Edition::Regular);
}

#[test]
fn a4_is_sound() {
    assert_sound(Paper::A4, Edition::Regular);
}

#[test]
fn large_print_on_letter_is_sound() {
    assert_sound(Paper::Letter, Edition::Large);
}

#[test]
fn large_print_on_a4_is_sound() {
    assert_sound(Paper::A4, Edition::Large);
}

/// The floors of the look; for large print those of the American Council of the Blind, Best Practices and Guidelines for
/// Large Print (2011).
#[track_caller]
fn assert_large_enough(packet: &Packet) {
    let floor = if packet.edition == Edition::Large { 18.0 } else { 9.0 };
    for page in packet.handouts() {
        for line in placed_lines(&packet.pages, page) {
            assert!(line.size >= floor, "{}: page {} has {} points", packet.what, page + 1, line.size);
        }
    }
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

/// Two lines of text that share ink: a line reaches from its capitals' height to its descenders.
fn overlap(a: &TextLine, b: &TextLine) -> bool {
    let apart = |a: &TextLine, b: &TextLine| a.baseline + 0.2 * a.size <= b.baseline - 0.7 * b.size;
    let beside = |a: &TextLine, b: &TextLine| right_end(a) <= b.x + SLACK;
    !(apart(a, b) || apart(b, a) || beside(a, b) || beside(b, a))
}

/// No text stands on another.
#[track_caller]
fn assert_apart(packet: &Packet) {
    for page in packet.handouts() {
        let lines = placed_lines(&packet.pages, page);
        for (at, line) in lines.iter().enumerate() {
            let other = lines[at + 1..].iter().find(|other| overlap(line, other));
            let places = other.map(|other| (line.x, line.baseline, other.x, other.baseline));
            assert_eq!(places, None, "{}: page {}", packet.what, page + 1);
        }
    }
}

/// No item of a list that spans fragments is split: a call, a request, a choice.
#[track_caller]
fn assert_whole(packet: &Packet) {
    let pages = packet.pages.pages.iter().enumerate();
    let mut items: Vec<(usize, usize)> = pages
        .flat_map(|(number, page)| page.body.iter().map(move |placed| (placed.group, number)))
        .filter_map(|(group, page)| Some((item_of(&packet.pages, group)?, page)))
        .collect();
    items.sort_unstable();
    items.dedup();
    let split = items.windows(2).find(|pair| pair[0].0 == pair[1].0);
    assert_eq!(split, None, "{}", packet.what);
}

/// The list item that a group is in.
fn item_of(pages: &Pages, group: usize) -> Option<usize> {
    let mut groups = std::iter::successors(Some(group), |group| pages.groups[*group].parent);
    groups.find(|group| pages.groups[*group].role == Role::Li)
}

/// Nothing is drawn beside the paper.
#[track_caller]
fn assert_on_paper(packet: &Packet) {
    let (width, height) = packet.pages.size;
    for (number, page) in packet.pages.pages.iter().enumerate() {
        for (x, y) in page.marks().flat_map(|mark| corners(&mark)) {
            let inside = (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
            assert!(inside, "{}: page {}: {x}, {y}", packet.what, number + 1);
        }
    }
}

/// The points of a path.
fn corners(mark: &Mark) -> Vec<(f32, f32)> {
    let (Mark::Stroke { path, .. } | Mark::Fill { path, .. }) = mark else { return Vec::new() };
    let point = |step: &Step| match *step {
        Step::Move(x, y) | Step::Line(x, y) | Step::Curve(_, _, _, _, x, y) => Some((x, y)),
        Step::Close => None,
    };
    path.0.iter().filter_map(point).collect()
}

/// A long value breaks between its lines rather than run over the footer or the margins.
#[test]
fn the_longest_values_stay_where_they_belong() {
    let documents = ["start", "script", "plan", "meet", "decision", "summary"];
    for (language, paper) in &each_language_and_paper() {
        let mut printer = printer_of(messages(language), *paper, Edition::Large);
        for letters in LETTERS {
            let patient = record("record.toml", &(long_record(letters) + &more_names(letters)));
            let packet = packet(&mut printer, language, &patient, &options(&documents));
            assert_between_margins(&packet);
            assert_above_footer(&packet);
        }
    }
}

/// Three doctors and a caller, each with the longest name.
fn more_names(letters: &str) -> String {
    let name: String = letters.chars().cycle().take(119).chain("W".chars()).collect();
    format!(
        "[[candidates]]\nname = \"{name}\"\n[[candidates]]\nname = \"{name}\"\n\
         [speaker]\nrole = \"caregiver\"\nname = \"{name}\"\n"
    )
}

/// Cells and lines of the form grow with what stands in them.
#[test]
fn the_longest_values_of_the_form_stay_apart() {
    for (language, paper) in &each_language_and_paper() {
        let mut printer = printer_of(messages(language), *paper, Edition::Regular);
        for letters in LETTERS {
            let text =
                long_record(letters).replace("[\"other\"]", "[\"genetic-tumor\", \"bills\", \"other\"]");
            let packet =
                packet(&mut printer, language, &record("record.toml", &text), &options(&["records"]));
            for page in 0..packet.pages.pages.len() {
                let lines = placed_lines(&packet.pages, page);
                let pairs =
                    lines.iter().enumerate().flat_map(|(at, a)| lines[at + 1..].iter().map(move |b| (a, b)));
                let apart = |a: &TextLine, b: &TextLine| !a.words().contains('W') || !overlap(a, b);
                let met = pairs.filter(|(a, b)| !apart(a, b)).map(|(a, b)| (a.baseline, b.baseline)).next();
                assert_eq!(met, None, "{}: page {}", packet.what, page + 1);
            }
        }
    }
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
        let packet = packet(&mut printer, &format!("{line_heights:?}"), &sample(language), &options(&[]));
        assert_packet(&packet);
    }
}

fn messages_of(language: &str, line_heights: LineHeights) -> Messages {
    let locale: Locale = messages(language).locale().clone();
    messages_in(Locale { line_heights, ..locale })
}
