//! Packet + patient + profile + words -> one finished document. The only place where they meet; pure.
//!
//! A message gets the variables that it uses and no more. Where the record knows nothing there is a writing line, or the
//! packet names another message for that case; a hole in a sentence is an error.

mod computed;
mod error;
mod facts;
mod form;
mod gate;
mod handout;
mod language;
mod large;
mod letterhead;
mod office;
mod schedule;
mod sets;
mod source;
mod tables;
mod ticks;
mod values;
mod variables;

use std::{cell::RefCell, sync::Arc};

use chrono::NaiveDate;

pub use error::MergeError;
pub use schedule::{Periods, Schedule};

use crate::{
    document::{Bilingual, Body, Document, Part, Text, Tongue},
    messages::Messages,
    packet::{self, Packet},
    patient::Patient,
    profile::Profile,
    suggest,
};
use source::{Run, Source};

/// What to print, and when.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day on which the packet is made.
    pub today: NaiveDate,
    /// Ids of the documents to print, in the packet's order; empty: all.
    pub documents: Vec<String>,
    /// Whether to print a packet for nobody in particular, with writing lines for everything.
    pub blank: bool,
    /// Whether handouts are printed in large letters: tables and the doctor grid are then stacked, and the form, which is
    /// not large, is followed by its words.
    pub large_print: bool,
}

/// The words that a packet is merged from.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Those of the packet's language.
    pub local: &'a Messages,
    /// The English ones; they may be the same.
    pub english: &'a Messages,
    /// Those of other languages, in the order in which the press knows them.
    pub others: &'a [Arc<Messages>],
    /// Tag of a second language, in which what is said and asked stands once more, smaller.
    pub companion: Option<&'a str>,
}

impl<'a> Words<'a> {
    /// The words of a language, and how texts in it are marked.
    fn of(&self, tag: &str) -> Option<(Tongue, &'a Messages)> {
        let has = |messages: &Messages| messages.locale().tag == tag;
        if has(self.local) {
            return Some((Tongue::Local, self.local));
        }
        if has(self.english) {
            return Some((Tongue::English, self.english));
        }
        let mut others = (0_u8..).zip(self.others);
        let (at, messages) = others.find(|(_, messages)| has(messages))?;
        Some((Tongue::Other(at), messages))
    }
}

/// Merges one packet.
///
/// # Errors
/// Every [`MergeError`] of the packet at once; none holds a value of the patient.
pub fn merge(
    packet: &Packet,
    patient: &Patient,
    profile: &Profile,
    words: Words<'_>,
    options: &Options,
) -> Result<Document, Vec<MergeError>> {
    let unknown = unknown_documents(packet, &options.documents);
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let nobody = Patient::default();
    let patient = if options.blank { &nobody } else { patient };
    let run = Run::new(patient, profile, words, options);
    let faults = RefCell::new(Vec::new());
    let document = whole(packet, &run, options, &faults);
    let faults = faults.into_inner();
    if faults.is_empty() { Ok(document) } else { Err(faults) }
}

fn whole(packet: &Packet, run: &Run<'_>, options: &Options, faults: &RefCell<Vec<MergeError>>) -> Document {
    let chosen = |id: &String| options.documents.is_empty() || options.documents.contains(id);
    let documents = packet.documents.iter().filter(|document| chosen(&document.id));
    let furniture = Source::of_packet(run, packet, faults);
    let title = furniture.text(&packet.name);
    let mut parts: Vec<Part> = documents.flat_map(|document| parts(&furniture, document)).collect();
    if let Some(Part { body: Body::Handout(blocks), .. }) = parts.first_mut() {
        blocks.splice(0..0, letterhead::merge(run));
    }
    let mut document = Document {
        language: run.local.locale().tag.clone(),
        right_to_left: run.local.locale().right_to_left,
        running: furniture.text_field("patient.name.display"),
        unchecked: None,
        review: "",
        notes: furniture.text_of("notes-title"),
        ticked: furniture.text_of("box-ticked"),
        tracker: (1..=5).map(|step| counter(furniture.digits(step), &title)).collect(),
        version: packet.version.clone(),
        title,
        parts,
    };
    // Now it is known which messages stand in it.
    document.review = run.review();
    document.unchecked = run.gate.marks().then(|| unchecked(&furniture));
    faults.borrow_mut().extend(run.gate.refusals());
    document
}

/// The guide, and a form for each office.
fn parts<'a>(packet: &Source<'a>, document: &'a packet::Document) -> Vec<Part> {
    let run = packet.run;
    let part = |title, body| Part { id: document.id.clone(), title, tracker: document.tracker, body };
    let guide = packet.of_document(document);
    let (title, blocks) = handout::merge(&guide, document);
    let blocks = if run.large_print { large::reshaped(blocks) } else { blocks };
    let mut parts = vec![part(title, Body::Handout(blocks))];
    if let Some(form) = &document.form {
        parts.extend(run.offices_or_none().into_iter().map(|office| {
            let source = packet.of_form(document, office);
            part(source.text(&form.title), Body::Form(Box::new(form::merge(&source, form))))
        }));
        if run.large_print {
            let source = packet.of_form(document, run.one_office());
            let (title, blocks) = large::words_of(form::merge(&source, form));
            parts.push(part(title, Body::Handout(blocks)));
        }
    }
    parts
}

/// The notice in the packet's language and in English; in an English packet it is in the second language and in English.
fn unchecked(source: &Source<'_>) -> Bilingual {
    let notice = source.both_of("translation-unchecked");
    let second = || source.second_of("translation-unchecked");
    Bilingual { local: notice.local.or_else(second), ..notice }
}

fn unknown_documents(packet: &Packet, asked: &[String]) -> Vec<MergeError> {
    let ids = || packet.documents.iter().map(|document| document.id.as_str());
    let unknown = asked.iter().filter(|id| packet.document(id).is_none());
    unknown
        .map(|id| MergeError::NoSuchDocument {
            id: id.clone(),
            hint: match suggest::nearest(id, ids()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are: {}", ids().collect::<Vec<_>>().join(", ")),
            },
        })
        .collect()
}

/// A text that is no message: a number that the program counts by.
fn counter(text: String, like: &Text) -> Text {
    Text::new(text, like.tongue, false, "numbering".to_owned())
}
