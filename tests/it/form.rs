//! The records form: what ends where.

use second_opinion::{
    document::Body,
    layout::{Edition, Page, Pages},
    merge::Options,
    patient::Patient,
    profile::Paper,
};

use crate::packets::{messages, options, profile};
use crate::printing::{LANGUAGES, PEOPLE, blank, person, printer_of, sample};

const PAPERS: [Paper; 2] = [Paper::Letter, Paper::A4];

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

fn report(what: &str, language: &str, paper: Paper, patient: &Patient, options: &Options) {
    let mut printer = printer_of(messages(language), paper, Edition::Regular);
    let document = printer.merge(patient, &profile("us-il"), options).unwrap();
    let pages = printer.lay_out(&document).unwrap();
    for form in forms(&pages, &document.parts) {
        let ends: Vec<String> = form
            .iter()
            .map(|page| format!("{:.1}@{:.0}", end(&pages.pages[*page]), pages.pages[*page].body[0].x))
            .collect();
        println!("{language} {:.0} {what}: {}", paper.size().1, ends.join(" "));
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
