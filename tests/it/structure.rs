//! What a screen reader is told: the structure tree of the sample packet as text.
//!
//! `UPDATE=1 cargo test` writes the goldens anew; read the difference before it is committed.

use std::fmt::Write;
use std::fs;

use second_opinion::layout::{Edition, Element, Field, Fragment, Owner, Pages, TextLine};
use second_opinion::printer::Printer;
use second_opinion::profile::Paper;

use crate::packets::{messages, options, packet};
use crate::pages::lines;
use crate::printing::{LANGUAGES, LARGE, at, pages, printer, printer_of, sample};

#[test]
fn structure_is_what_its_golden_says() {
    for language in LANGUAGES {
        golden(&format!("{language}.txt"), &trees(printer(language), language));
    }
}

#[test]
fn structure_of_large_print_is_what_its_golden_says() {
    for language in LARGE {
        let printer = printer_of(messages(language), Paper::Letter, Edition::Large);
        golden(&format!("{language}-large.txt"), &trees(printer, language));
    }
}

/// The trees of all documents of the sample packet.
fn trees(mut printer: Printer<'_>, language: &str) -> String {
    let documents = packet().documents;
    let trees = documents.iter().map(|document| {
        let pages = pages(&mut printer, &sample(language), &options(&[&document.id]));
        format!("# {}\n{}", document.id, tree(&pages))
    });
    trees.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn golden(name: &str, text: &str) {
    let path = at("tests/goldens/structure").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differs = expected.lines().zip(text.lines()).position(|(a, b)| a != b);
    assert!(expected == text, "{name} differs, first in line {differs:?} (from 0): UPDATE=1 writes it anew");
}

/// Elements and their text in reading order: an element a line, deeper ones indented; artifacts are not heard.
fn tree(pages: &Pages) -> String {
    let mut out = format!("Document ({}) {:?}\n", pages.language, pages.title);
    let mut open = Vec::new();
    for (number, page) in (1..).zip(&pages.pages) {
        writeln!(out, "-- page {number}").unwrap();
        for placed in &page.body {
            let path = path_of_group(pages, placed.group);
            let shared = path.iter().zip(&open).take_while(|(a, b)| a == b).count();
            for (depth, group) in path.iter().enumerate().skip(shared) {
                let group = &pages.groups[*group];
                let language = group.language.as_deref();
                writeln!(out, "{}{:?}{}", indent(depth + 1), group.role, tagged(language)).unwrap();
            }
            out.push_str(&fragment(&placed.fragment, path.len() + 1));
            open = path;
        }
    }
    out
}

/// Indexes of the groups from the outermost to this one.
fn path_of_group(pages: &Pages, group: usize) -> Vec<usize> {
    let mut path: Vec<usize> =
        std::iter::successors(Some(group), |group| pages.groups[*group].parent).collect();
    path.reverse();
    path
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

fn tagged(language: Option<&str>) -> String {
    language.map_or(String::new(), |language| format!(" ({language})"))
}

/// The elements of a fragment with their own text, and the text that belongs to its group.
fn fragment(fragment: &Fragment, depth: usize) -> String {
    let mut out = String::new();
    if let said @ [_, ..] = &said(fragment, Owner::Group)[..] {
        writeln!(out, "{}: {}", indent(depth), said.join(" / ")).unwrap();
    }
    for (at, element) in (0..).zip(&fragment.elements) {
        let depth = depth + depth_of(fragment, element);
        let alt = element.alt.as_ref().map_or(String::new(), |alt| format!(" [{alt}]"));
        let language = tagged(element.language.as_deref());
        match field(fragment, at) {
            Some(field) => write!(out, "{}Form {}{language}", indent(depth), field.name).unwrap(),
            None => write!(out, "{}{:?}{language}{alt}", indent(depth), element.role).unwrap(),
        }
        if let said @ [_, ..] = &said(fragment, Owner::Element(at))[..] {
            write!(out, ": {}", said.join(" / ")).unwrap();
        }
        out.push('\n');
    }
    out
}

/// The field that an element holds.
fn field(fragment: &Fragment, element: u16) -> Option<&Field> {
    let mut own = fragment.segments.iter().filter(|segment| segment.owner == Owner::Element(element));
    own.find_map(|segment| segment.field.as_deref())
}

fn depth_of(fragment: &Fragment, element: &Element) -> usize {
    let parent = |at: u16| fragment.elements[usize::from(at)].parent;
    std::iter::successors(element.parent, |at| parent(*at)).count()
}

/// The lines of text of an owner.
fn said(fragment: &Fragment, owner: Owner) -> Vec<String> {
    let own = fragment.segments.iter().filter(|segment| segment.owner == owner);
    own.flat_map(|segment| lines(&segment.marks)).map(TextLine::words).collect()
}
