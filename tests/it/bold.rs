//! Bold without a bold face: letters are filled and stroked, and nothing else is.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object};
use second_opinion::layout::Run;
use second_opinion::patient::Patient;
use second_opinion::printer::Printer;

use crate::embedded::character_maps;
use crate::names::named;
use crate::packets::options;
use crate::pages::placed_lines;
use crate::printing::{flat_printer, languages, pages, print};

/// What the graphics state says of strokes and text (ISO 32000-1, 8.4 and 9.3).
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    mode: i64,
    join: i64,
    width: f32,
    fill: Vec<String>,
    stroke: Vec<String>,
    font: Vec<u8>,
    size: f32,
}

impl State {
    fn set(&mut self, operation: &Operation) {
        let number = |at: usize| operation.operands[at].as_float().unwrap();
        let numbers = || operation.operands.iter().map(|n| format!("{n:?}")).collect();
        match operation.operator.as_str() {
            "Tr" => self.mode = number(0) as i64,
            "j" => self.join = number(0) as i64,
            "w" => self.width = number(0),
            "g" | "rg" => self.fill = numbers(),
            "G" | "RG" => self.stroke = numbers(),
            "Tf" => (self.font, self.size) = (operation.operands[0].as_name().unwrap().to_vec(), number(1)),
            _ => {}
        }
    }
}

/// Every text that is shown, with the state it is shown in.
fn shown(file: &[u8]) -> Vec<(String, State)> {
    let document = Document::load_mem(file).unwrap();
    let mut shown = Vec::new();
    for page in document.get_pages().into_values() {
        let maps = character_maps(&document, page);
        let (mut state, mut saved) = (State { width: 1.0, ..State::default() }, Vec::new());
        for operation in Content::decode(&document.get_page_content(page)).unwrap().operations {
            match operation.operator.as_str() {
                "q" => saved.push(state.clone()),
                "Q" => state = saved.pop().unwrap(),
                "TJ" => shown.push((text(&operation.operands[0], &maps[&state.font]), state.clone())),
                _ => state.set(&operation),
            }
        }
    }
    shown
}

fn text(items: &Object, map: &BTreeMap<u16, char>) -> String {
    let strings = items.as_array().unwrap().iter().filter_map(|item| item.as_str().ok());
    strings.flat_map(|bytes| bytes.chunks(2)).map(|c| map[&u16::from_be_bytes([c[0], c[1]])]).collect()
}

/// Characters that are emboldened on the pages of a packet, and those that are not, sorted.
fn expected(printer: &mut Printer<'_>, patient: &Patient) -> [String; 2] {
    let printed = pages(printer, patient, &options(&[]));
    let lines = (0..printed.pages.len()).flat_map(|page| placed_lines(&printed, page));
    let runs: Vec<Run> = lines.flat_map(|line| line.runs.as_ref().clone()).collect();
    let of = |bold| runs.iter().filter(move |run| run.embolden == bold).flat_map(|run| &run.clusters);
    [true, false].map(|bold| sorted(&of(bold).map(|cluster| cluster.text.as_str()).collect::<String>()))
}

fn sorted(text: &str) -> String {
    let mut characters: Vec<char> = text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}')).collect();
    characters.sort_unstable();
    characters.into_iter().collect()
}

/// The width of a bold stroke at this size, points: thinner where letters are small, so that dense ones do not clog.
fn width(size: f32) -> f32 {
    size * if size <= 12.0 { 0.024 } else { 0.030 }
}

#[track_caller]
fn assert_stroked(language: &str, patient: &Patient) {
    let mut printer = flat_printer(language);
    let [bold, plain] = expected(&mut printer, patient);
    let shown = shown(&print(&mut printer, patient).unwrap());
    let texts =
        |mode| shown.iter().filter(move |(_, state)| state.mode == mode).map(|(text, _)| text.as_str());
    let of = |mode| sorted(&texts(mode).collect::<String>());
    assert!(bold.chars().any(|c| c > '\u{2e80}'), "{language}");
    assert!(
        of(2) == bold && of(0) == plain,
        "{language}: {} stroked, {} to be",
        of(2).chars().count(),
        bold.chars().count()
    );
    for (text, state) in shown.iter().filter(|(_, state)| state.mode == 2) {
        // Numbers are written with two decimals.
        assert!((state.width - width(state.size)).abs() < 0.0051, "{text}: {state:?}");
        assert!(state.join == 1 && state.stroke == state.fill, "{text}: {state:?}");
    }
    assert!(shown.iter().all(|(_, state)| (state.mode == 2) == (state.join == 1)), "{language}");
}

#[test]
fn bold_letters_without_a_bold_face_are_stroked_and_no_others_are() {
    for language in &languages() {
        assert_stroked(language, &named("王小明"));
        assert_stroked(language, &named("Rosa 王小明 Łukasz"));
    }
}
