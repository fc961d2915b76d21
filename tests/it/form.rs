//! The records form in every language, on both papers, filled in and by hand: it ends on its pages and nothing overlaps.

use second_opinion::{
    document::{Body, Document, Form, FormPart},
    layout::{Edition, Mark, Pages, Path, Step, TextLine},
    merge::Options,
    patient::Patient,
    profile::Paper,
};

use crate::packets::{messages, options, profile};
use crate::pages::{lines, placed_lines, right_end};
use crate::printing::{PEOPLE, languages, person, printer_of, sample};

/// Within this of an edge, a printer prints nothing.
const EDGE: f32 = 18.0;

/// Rounded advances are not a fault.
const SLACK: f32 = 0.5;

/// A form and the pages it stands on.
struct Printed<'a> {
    what: String,
    form: &'a Form,
    pages: &'a Pages,
    range: std::ops::Range<usize>,
}

/// Every form of the samples, of the fixtures and with nothing known.
fn each_form(look: impl Fn(&Printed<'_>)) {
    let records = options(&["records"]);
    let by_hand = Options { blank: true, ..records.clone() };
    for language in &languages() {
        for paper in [Paper::Letter, Paper::A4] {
            let mut printer = printer_of(messages(language), paper, Edition::Regular);
            let mut print = |who: &str, patient: &Patient, options: &Options| {
                let document = printer.merge(patient, &profile("us-il"), options).unwrap();
                let pages = printer.lay_out(&document).unwrap();
                let what = format!("{who} in {language} on {paper:?}");
                forms(&what, &document, &pages).iter().for_each(&look);
            };
            print("sample", &sample(language), &records);
            print("blank", &sample(language), &by_hand);
            PEOPLE.iter().for_each(|name| print(name, &person(name), &records));
        }
    }
}

/// The forms of a packet. Nothing else stands as near to the edge of the paper.
fn forms<'a>(what: &str, document: &'a Document, pages: &'a Pages) -> Vec<Printed<'a>> {
    let starts = pages.outline.iter().filter(|entry| entry.level == 0).map(|entry| entry.page);
    let is_form = |page: &usize| pages.pages.get(*page).is_some_and(|page| page.body[0].x < 50.0);
    let parts = document.parts.iter().zip(starts);
    let forms = parts.filter_map(|(part, start)| match &part.body {
        Body::Form(form) => Some((form.as_ref(), start)),
        Body::Handout(_) => None,
    });
    let printed = forms.map(|(form, start)| {
        let sides = (start..).take_while(is_form).enumerate();
        let own = sides.take_while(|(at, page)| *at == 0 || !begins(pages, *page)).count();
        Printed { what: what.to_owned(), form, pages, range: start..start + own }
    });
    printed.collect()
}

/// Whether a document begins on a page.
fn begins(pages: &Pages, page: usize) -> bool {
    pages.outline.iter().any(|entry| entry.level == 0 && entry.page == page)
}

/// Where the last piece of a page ends.
fn end(pages: &Pages, page: usize) -> f32 {
    pages.pages[page].body.iter().map(|placed| placed.y + placed.fragment.height).fold(0.0, f32::max)
}

#[test]
fn the_form_ends_on_its_pages() {
    each_form(|Printed { what, pages, range, .. }| {
        for page in range.clone() {
            let (end, foot) = (end(pages, page), pages.size.1 - EDGE);
            assert!(end <= foot, "{what}: page {} ends at {end}, after {foot}", page + 1);
        }
    });
}

/// One sheet holds what is filled in, with the notice that a translation is not checked. Two languages may need a third
/// page for a form to fill in by hand, and for one with a line to the scan or tissue office; German needs it on Letter for
/// the longest of the three records too.
#[test]
fn the_form_takes_two_pages() {
    each_form(|Printed { what, form, range, .. }| {
        let mut parts = form.bands[3].iter().flat_map(|section| &section.parts);
        let has_line = parts.any(|part| matches!(part, FormPart::Remark(_)));
        let is_long = what.starts_with("cancer.toml in de on Letter");
        let may = !what.contains("in en") && (form.by_hand || has_line || is_long);
        let most = if may { 3 } else { 2 };
        assert!((2..=most).contains(&range.len()), "{what}: {} pages", range.len());
    });
}

#[test]
fn each_page_says_whose_form_it_is() {
    each_form(|Printed { what, form, pages, range }| {
        for (at, page) in range.clone().enumerate() {
            let marks: Vec<Mark> = pages.pages[page].furniture_marks().collect();
            let furniture: Vec<String> = lines(&marks).map(TextLine::words).collect();
            let count = format!("{} / {}", at + 1, range.len());
            assert!(furniture.contains(&count), "{what}: page {} does not say {count}", page + 1);
            for text in &form.running {
                let words = text.text.replace(['\u{2068}', '\u{2069}'], "");
                assert!(furniture.contains(&words), "{what}: page {} lacks {}", page + 1, text.origin);
            }
        }
    });
}

/// A rectangle: left, top, right, bottom.
type Area = [f32; 4];

/// The heart of a line's letters: from the height of small letters to the baseline.
fn heart(line: &TextLine) -> Area {
    [
        line.x + SLACK,
        line.baseline - line.size * 0.55,
        right_end(line) - SLACK,
        line.baseline + line.size * 0.1,
    ]
}

fn meet(a: &Area, b: &Area) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[test]
fn no_text_of_the_form_stands_on_another() {
    each_form(|Printed { what, pages, range, .. }| {
        for page in range.clone() {
            let hearts: Vec<Area> = placed_lines(pages, page).iter().map(heart).collect();
            for (at, one) in hearts.iter().enumerate() {
                let other = hearts[at + 1..].iter().find(|other| meet(one, other));
                assert!(other.is_none(), "{what}: page {}, {one:?} on {other:?}", page + 1);
            }
        }
    });
}

/// The straight lines of a page's boxes, as areas without extent across.
fn rules(pages: &Pages, page: usize) -> Vec<Area> {
    let marks = pages.pages[page].body.iter().flat_map(|placed| {
        let marks = placed.fragment.segments.iter().flat_map(|segment| &segment.marks);
        marks.map(|mark| mark.moved(placed.x, placed.y))
    });
    let strokes =
        marks.filter_map(|mark| if let Mark::Stroke { path, .. } = mark { Some(path) } else { None });
    strokes.flat_map(|path| straight(&path)).collect()
}

fn straight(Path(steps): &Path) -> Vec<Area> {
    let ends = steps.windows(2).filter_map(|pair| match (pair[0], pair[1]) {
        (Step::Move(a, b) | Step::Line(a, b), Step::Line(c, d)) => {
            Some([a.min(c), b.min(d), a.max(c), b.max(d)])
        }
        _ => None,
    });
    ends.filter(|[a, b, c, d]| a == c || b == d).collect()
}

/// Every label and value is inside its box: no rule of a box goes through letters.
#[test]
fn no_rule_of_the_form_goes_through_letters() {
    each_form(|Printed { what, pages, range, .. }| {
        for page in range.clone() {
            let rules = rules(pages, page);
            assert!(rules.len() > 10, "{what}: boxes have rules");
            for line in placed_lines(pages, page) {
                let heart = heart(&line);
                let rule = rules.iter().find(|rule| meet(&heart, rule));
                assert!(rule.is_none(), "{what}: page {}, {rule:?} through {heart:?}", page + 1);
            }
        }
    });
}

/// A hand needs room: cells side by side are parted by rules of at least 40 points.
#[test]
fn cells_to_fill_in_by_hand_are_high() {
    each_form(|Printed { what, form, pages, range }| {
        let inside = |[left, top, right, bottom]: &Area| {
            left == right && *left > 40.0 && *right < pages.size.0 - 40.0 && bottom - top > 21.0
        };
        for page in range.clone().filter(|_| form.by_hand) {
            let low = rules(pages, page).into_iter().filter(inside).find(|rule| rule[3] - rule[1] < 40.0);
            assert_eq!(low, None, "{what}: page {}", page + 1);
        }
    });
}
