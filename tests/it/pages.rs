//! Pages of the sample packet: what a screen reader is told, and that nothing stands beside the paper.
//!
//! `UPDATE=1 cargo test` writes the goldens anew; read the difference before it is committed.

use std::fmt::Write;
use std::fs;

use second_opinion::fields::{FIELDS, Field, Kind};
use second_opinion::layout::{Element, Fragment, Mark, Owner, Pages, Placed, TextLine};
use second_opinion::printer::{PrintError, Printer};

use crate::packets::{options, packet, record};
use crate::printing::{LANGUAGES, PEOPLE, at, blank, pages, person, print, printer, sample};

/// The parts of a record that nothing can be printed without, with other things in front of or behind them.
fn record_of(name: &str, more: &str) -> second_opinion::patient::Patient {
    record("record.toml", &format!("{more}\n[patient.name]\ndisplay = \"{name}\"\n"))
}

fn lines(marks: &[Mark]) -> impl Iterator<Item = &TextLine> {
    marks.iter().filter_map(|mark| if let Mark::Text(line) = mark { Some(line) } else { None })
}

// What a screen reader is told

#[test]
fn structure_is_what_its_golden_says() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        let documents = packet().documents;
        let trees = documents.iter().map(|document| {
            let pages = pages(&mut printer, &sample(language), &options(&[&document.id]));
            format!("# {}\n{}", document.id, tree(&pages))
        });
        golden(&format!("{language}.txt"), &trees.collect::<Vec<_>>().join("\n"));
    }
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
        write!(out, "{}{:?}{}{alt}", indent(depth), element.role, tagged(element.language.as_deref()))
            .unwrap();
        if let said @ [_, ..] = &said(fragment, Owner::Element(at))[..] {
            write!(out, ": {}", said.join(" / ")).unwrap();
        }
        out.push('\n');
    }
    out
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

// Nothing beside the paper

/// Half a point: the ink of an italic or a rounded advance is not a fault.
const SLACK: f32 = 0.5;

/// The lines of a page in page coordinates.
fn placed_lines(pages: &Pages, page: usize) -> Vec<TextLine> {
    let moved = |placed: &Placed| {
        let marks = placed.fragment.segments.iter().flat_map(|segment| &segment.marks);
        let moved: Vec<Mark> = marks.map(|mark| mark.moved(placed.x, placed.y)).collect();
        moved
    };
    let page = &pages.pages[page];
    let body: Vec<Mark> = page.body.iter().flat_map(moved).collect();
    lines(&page.furniture).chain(lines(&body)).cloned().collect()
}

fn right_end(line: &TextLine) -> f32 {
    let advances = line.runs.iter().flat_map(|run| &run.clusters).map(|cluster| cluster.advance as f32);
    line.x + advances.sum::<f32>() * line.size / 1000.0
}

/// What stands outside of its page: number of the page and edges; never the words.
fn outside(pages: &Pages) -> Vec<String> {
    let (width, height) = pages.size;
    let mut outside = Vec::new();
    for page in 0..pages.pages.len() {
        for line in placed_lines(pages, page) {
            let end = right_end(&line);
            let top = line.baseline - line.size * 0.7;
            if line.x < -SLACK || end > width + SLACK || top < 0.0 || line.baseline > height {
                let (number, x, y) = (page + 1, line.x, line.baseline);
                outside.push(format!("page {number}: x {x} to {end}, baseline {y}"));
            }
        }
    }
    outside
}

#[track_caller]
fn assert_inside(what: &str, pages: &Pages) {
    assert!(pages.pages.len() > 5, "{what}");
    assert_eq!(outside(pages), Vec::<String>::new(), "{what}");
}

#[test]
fn text_stays_on_the_paper() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        assert_inside(language, &pages(&mut printer, &sample(language), &options(&[])));
        assert_inside("blank", &pages(&mut printer, &sample(language), &blank()));
        for name in PEOPLE {
            assert_inside(name, &pages(&mut printer, &person(name), &options(&[])));
        }
    }
}

/// What the longest values are made of: words, and one word without a place to break it.
const LETTERS: [&str; 4] = ["Wide ", "W", "عريض ", "ع"];

/// Pages of some documents for the longest values.
#[track_caller]
fn assert_long_inside(documents: &[&str], record_with: impl Fn(&str) -> String) {
    for language in LANGUAGES {
        let mut printer = printer(language);
        for letters in LETTERS {
            let patient = record("record.toml", &record_with(letters));
            let off = outside(&pages(&mut printer, &patient, &options(documents)));
            assert_eq!(off, Vec::<String>::new(), "{letters} in {language}");
        }
    }
}

#[test]
fn the_longest_values_stay_on_the_paper() {
    assert_long_inside(&["start", "script", "plan", "meet", "decision", "summary"], long_record);
}

/// Each field of the form alone, as long as it may be; lists have two entries.
#[test]
fn a_long_value_in_the_form_stays_on_the_paper() {
    let fields = FIELDS.iter().filter(|field| field.documents.contains(&"records"));
    for field in fields {
        let most = field.kind.max_chars();
        let value = match field.kind {
            Kind::Text | Kind::Cell | Kind::Address | Kind::Lines | Kind::Name => {
                |text: &str| format!("\"{text}\"")
            }
            Kind::Texts | Kind::Street => {
                |text: &str| format!("[{}]", vec![format!("\"{text}\""); 2].join(", "))
            }
            _ => continue,
        };
        assert_long_inside(&["records"], |letters| record_with(field, &value(&fill(letters, most))));
    }
}

/// A record with this value and nothing else but a name.
fn record_with(field: &Field, value: &str) -> String {
    let name = if field.path == "patient.name.display" { "" } else { "patient.name.display = \"A\"\n" };
    match field.group() {
        None => format!("{} = {value}\n{name}", field.path),
        Some(group) => format!("{} = [{{ {} = {value} }}]\n{name}", group.path, field.key()),
    }
}

/// As many characters of this kind as fit.
fn fill(letters: &str, most: usize) -> String {
    letters.chars().cycle().take(most - 1).collect::<String>() + "W"
}

#[test]
fn the_longest_values_of_the_form_stay_on_the_paper() {
    assert_long_inside(&["records"], long_record);
}

/// A record with as much text as a field of its kind takes.
fn long_record(letters: &str) -> String {
    let fill = |most| fill(letters, most);
    let (name, line, text) = (fill(120), fill(300), fill(2000));
    let (cell, address) = (fill(80), vec![fill(49); 8].join("\\n"));
    let lines = vec![fill(49); 40].join("\\n");
    let list = format!("[{}]", vec![format!("\"{line}\""); 14].join(", "));
    let street = format!("[{}]", vec![format!("\"{cell}\""); 5].join(", "));
    format!(
        "meds = {list}\nallergies = {list}\nother_conditions = {list}\n\
         [summary]\ntimeline = {list}\nsymptoms = {list}\ngoals = {list}\n\
         [patient]\nspoken_language = \"{cell}\"\nmrn = \"{cell}\"\n\
         [patient.name]\ndisplay = \"{name}\"\n\
         [patient.address]\nlines = {street}\ncity = \"{cell}\"\nstate = \"{cell}\"\n\
         [condition]\nname = \"{line}\"\n[plan]\ntreatment = \"{text}\"\n[question]\nmain = \"{lines}\"\n\
         [doctor.current]\nname = \"{name}\"\npractice = \"{line}\"\n\
         [[candidates]]\nname = \"{name}\"\nplace = \"{line}\"\n\
         [[records.from]]\nname = \"{name}\"\naddress = \"{address}\"\n\
         [records]\nto = \"doctor\"\nto_address = \"{address}\"\ntypes = [\"other\"]\nother = \"{cell}\"\n\
         [coverage]\nkind = \"medicare\"\npayer = \"{line}\"\nplan = \"{line}\"\n"
    )
}

/// Day, month and year follow each other from right to left on an Arabic page.
#[test]
fn an_arabic_date_runs_from_right_to_left() {
    let pages = pages(&mut printer("ar"), &sample("ar"), &options(&["start"]));
    let lines = placed_lines(&pages, 0);
    let visit = lines.iter().find(|line| line.words().contains("5 يناير 2027")).unwrap();
    let (year, month, day) = (left_edge(visit, "2"), left_edge(visit, "ي"), left_edge(visit, "5"));
    assert!(year < month && month < day, "year at {year}, month at {month}, day at {day}");
}

/// Left edge of the first cluster, from the left, with this text.
fn left_edge(line: &TextLine, text: &str) -> i32 {
    let clusters: Vec<_> = line.runs.iter().flat_map(|run| &run.clusters).collect();
    let at = clusters.iter().position(|cluster| cluster.text == text).unwrap();
    clusters[..at].iter().map(|cluster| cluster.advance).sum()
}

// Names in every script, and one that no font has

const NAMES: [&str; 12] = [
    "ሰላም ተስፋዬ",
    "ნინო ბერიძე",
    "สมชาย ใจดี",
    "សុខ សុភា",
    "רחל לוי",
    "অনিতা রায়",
    "அனிதா குமார்",
    "Անի Պետրոսյան",
    "김민수",
    "やまだ ハナコ",
    "山田花子",
    "王小明",
];

#[test]
fn names_of_many_scripts_print() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        for name in NAMES {
            let printed = pages(&mut printer, &record_of(name, ""), &options(&[]));
            let all: String = (0..printed.pages.len())
                .flat_map(|page| placed_lines(&printed, page))
                .map(|l| l.words())
                .collect();
            assert!(name.split(' ').all(|word| all.contains(word)), "{name} in {language}");
            print(&mut printer, &record_of(name, "")).unwrap();
        }
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_by_its_code_and_never_shown() {
    let name = "Zqx \u{10400}\u{10428}";
    let refused = print(&mut printer("en"), &record_of(name, "")).unwrap_err();
    assert!(matches!(refused, PrintError::Unprintable(_)));
    for said in [refused.to_string(), format!("{refused:?}")] {
        assert!(said.contains("patient.name.display"), "{said}");
        assert!(!said.contains("Zqx"));
    }
    let said = refused.to_string();
    assert!(said.contains("U+10400") && said.contains("U+10428"), "{said}");
    assert!(!said.contains('\u{10400}'));
}

// The same bytes

#[test]
fn two_printers_write_the_same_bytes_in_any_order() {
    for language in LANGUAGES {
        let mut people = vec![sample(language)];
        people.extend(PEOPLE.map(person));
        let written = |printer: &mut Printer<'_>, at: usize| print(printer, &people[at]).unwrap();
        let (mut one, mut other) = (printer(language), printer(language));
        let forwards: Vec<_> = (0..people.len()).map(|at| written(&mut one, at)).collect();
        let mut backwards: Vec<_> = (0..people.len()).rev().map(|at| written(&mut other, at)).collect();
        backwards.reverse();
        assert!(forwards == backwards, "{language}");
        assert!(forwards[0] != forwards[1]);
    }
}
