//! The records form for one office.

use super::{counter, source::Source, ticks::is_ticked};
use crate::{
    document::{self, Bilingual, CellKind, FormPart},
    fields::{self, Kind},
    packet::{self, Choice, Form, Part, Section, Tick, Words},
};

/// The form with what the record knows.
pub(super) fn merge(source: &Source<'_>, form: &Form) -> document::Form {
    let note = source.both(&form.note);
    document::Form {
        title: source.both(&form.title),
        lead: source.both(&form.lead),
        running: form.running.iter().filter_map(|value| source.value(*value)).collect(),
        bands: bands(source, &form.sections),
        front: form.front,
        note: note.local.is_some().then_some(note),
        by_hand: source.run.blank,
    }
}

/// Numbered sections; those beside each other share a band.
fn bands(source: &Source<'_>, sections: &[Section]) -> Vec<Vec<document::Section>> {
    let mut bands: Vec<Vec<document::Section>> = Vec::new();
    for (number, section) in (1_u32..).zip(sections) {
        let merged = self::section(source, number, section);
        match bands.last_mut() {
            Some(band) if section.beside => band.push(merged),
            _ => bands.push(vec![merged]),
        }
    }
    bands
}

/// The clerk's page has the clerk's digits.
fn section(source: &Source<'_>, number: u32, section: &Section) -> document::Section {
    let title = source.both(&section.title);
    document::Section {
        number: counter(number.to_string(), &title.english),
        parts: section.parts.iter().filter_map(|part| self::part(source, part)).collect(),
        title,
    }
}

fn part(source: &Source<'_>, part: &Part) -> Option<FormPart> {
    Some(match part {
        Part::Cells(row) => FormPart::Cells(cells(source, row)?),
        Part::Choices(boxes) => FormPart::Choices(ticks(source, boxes)),
        Part::Ticks(boxes) => FormPart::Ticks(ticks(source, boxes)),
        Part::Statement(words) => FormPart::Statement(statement(source, words)?),
        Part::Remark(words) => FormPart::Remark(statement(source, words)?),
        Part::Private(private) => FormPart::Private {
            initials: source.both(&private.initials),
            topics: statements(source, &private.topics),
        },
        Part::Rights(rights) => FormPart::Rights(statements(source, rights)),
    })
}

fn statements(source: &Source<'_>, words: &[Words]) -> Vec<Bilingual> {
    words.iter().filter_map(|words| statement(source, words)).collect()
}

fn statement(source: &Source<'_>, words: &Words) -> Option<Bilingual> {
    source.holds(words.when).then(|| source.both(&words.id))
}

/// A row of cells; those that fall away leave their share to the others.
fn cells(source: &Source<'_>, row: &[packet::Cell]) -> Option<Vec<document::Cell>> {
    let held: Vec<_> = row.iter().filter(|cell| source.holds(cell.when)).collect();
    let whole: u32 = held.iter().map(|cell| u32::from(cell.share)).sum();
    let cells = held.iter().map(|cell| cell_of(source, cell, whole)).collect::<Vec<_>>();
    (!cells.is_empty()).then_some(cells)
}

fn cell_of(source: &Source<'_>, cell: &packet::Cell, whole: u32) -> document::Cell {
    let share = u32::from(cell.share) * 1000 / whole.max(1);
    document::Cell {
        label: source.both(&cell.label),
        value: cell.fill.and_then(|value| source.value(value)),
        share: u16::try_from(share).unwrap_or(1000),
        id: cell.label.as_ref() == "rec-mrn",
        kind: match cell.kind {
            packet::CellKind::Value => CellKind::Value,
            packet::CellKind::Tall => CellKind::Tall,
            packet::CellKind::Signature => CellKind::Signature,
            packet::CellKind::Cosign => CellKind::Cosign,
        },
        tick: cell.tick.as_ref().map(|tick| self::tick(source, tick)),
        name: cell.fill.map_or_else(|| cell.label.as_ref().to_owned(), |value| value.name().to_owned()),
        correctable: cell.correctable,
    }
}

fn ticks(source: &Source<'_>, boxes: &[Tick]) -> Vec<document::Tick> {
    let held = boxes.iter().filter(|tick| source.holds(tick.when));
    held.map(|tick| self::tick(source, tick)).collect()
}

fn tick(source: &Source<'_>, tick: &Tick) -> document::Tick {
    let ticked = is_ticked(source, tick.tick);
    document::Tick {
        label: source.both(&tick.label),
        ticked,
        line: tick.line.map(|value| source.value(value).filter(|_| ticked)),
        name: name(tick.tick),
        word: is_exclusive(tick.tick).then_some(tick.tick.word),
    }
}

/// The name of a box: that of its field, with the word that it adds to a list.
fn name(choice: Choice) -> String {
    if choice.word.is_empty() || is_exclusive(choice) {
        choice.field.to_owned()
    } else {
        format!("{}.{}", choice.field, choice.word)
    }
}

/// Whether a field holds one word only.
fn is_exclusive(choice: Choice) -> bool {
    let kind = fields::find(choice.field).map(|field| field.kind);
    !choice.word.is_empty() && matches!(kind, Some(Kind::Choice(_)))
}
