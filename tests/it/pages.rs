//! Pages: nothing stands beside the paper, however long a value is.

use second_opinion::fields::{FIELDS, Field, Kind};
use second_opinion::layout::{Mark, Pages, Placed, TextLine};

use crate::packets::{options, record};
use crate::printing::{LANGUAGES, PEOPLE, blank, pages, person, printer, sample};

/// The lines of text among some marks.
pub(crate) fn lines(marks: &[Mark]) -> impl Iterator<Item = &TextLine> {
    marks.iter().filter_map(|mark| if let Mark::Text(line) = mark { Some(line) } else { None })
}

/// Half a point: the ink of an italic or a rounded advance is not a fault.
const SLACK: f32 = 0.5;

/// The lines of a page, its furniture too, in page coordinates.
pub(crate) fn placed_lines(pages: &Pages, page: usize) -> Vec<TextLine> {
    let page = &pages.pages[page];
    let marks: Vec<Mark> = page.furniture_marks().chain(page.body.iter().flat_map(Placed::marks)).collect();
    lines(&marks).cloned().collect()
}

pub(crate) fn right_end(line: &TextLine) -> f32 {
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
pub(crate) const LETTERS: [&str; 4] = ["Wide ", "W", "عريض ", "ع"];

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
pub(crate) fn long_record(letters: &str) -> String {
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
