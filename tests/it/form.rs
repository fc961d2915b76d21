//! The records form: what ends where.

use second_opinion::{
    document::Body,
    layout::{Edition, Page, Pages, Style},
    merge::Options,
    patient::Patient,
};

use crate::packets::{options, profile};
use crate::printing::{LANGUAGES, PEOPLE, blank, person, printer_in, sample};

/// US Letter and A4, points.
const PAPERS: [(f32, f32); 2] = [(612.0, 792.0), (595.28, 841.89)];

fn style(paper: (f32, f32)) -> Style {
    Style { paper, accent: None, edition: Edition::Regular }
}

/// The pages of each form in a packet.
fn forms(pages: &Pages, parts: &[second_opinion::document::Part]) -> Vec<Vec<usize>> {
    let tops: Vec<usize> = (0..pages.groups.len()).filter(|at| pages.groups[*at].parent.is_none()).collect();
    let forms = parts.iter().zip(tops).filter(|(part, _)| matches!(part.body, Body::Form(_)));
    forms
        .map(|(_, group)| {
            let own = |page: &&usize| pages.pages[**page].body.iter().any(|placed| placed.group == group);
            (0..pages.pages.len()).collect::<Vec<_>>().iter().filter(own).copied().collect()
        })
        .collect()
}

fn end(page: &Page) -> f32 {
    page.body.iter().map(|placed| placed.y + placed.fragment.height).fold(0.0, f32::max)
}

fn report(what: &str, language: &str, paper: (f32, f32), patient: &Patient, options: &Options) {
    let mut printer = printer_in(language, style(paper));
    let document = printer.merge(patient, &profile("us-il"), options).unwrap();
    let pages = printer.lay_out(&document).unwrap();
    for form in forms(&pages, &document.parts) {
        let ends: Vec<String> = form
            .iter()
            .map(|page| format!("{:.1}@{:.0}", end(&pages.pages[*page]), pages.pages[*page].body[0].x))
            .collect();
        println!("{language} {:.0} {what}: {}", paper.1, ends.join(" "));
    }
}

#[test]
fn ends() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let records = options(&["records"]);
            report("sample", language, paper, &sample(language), &records);
            report("blank", language, paper, &sample(language), &Options { blank: true, ..records.clone() });
            for name in PEOPLE {
                report(name, language, paper, &person(name), &records);
            }
        }
    }
}
