//! What a document is merged from, and the one way in which it gets its texts.

use std::{cell::RefCell, collections::BTreeSet, rc::Rc};

use chrono::NaiveDate;
use toml::Spanned;

use super::{
    MergeError, Options, facts,
    gate::Gate,
    office::{Office, offices},
    schedule::{Known, Periods, Schedule},
    variables::Variables,
};
use crate::{
    document::{Bilingual, Text, Tongue},
    locale::Locale,
    messages::{Args, MessageError, Messages},
    packet::{self, Fact, Id, Packet, When, Words},
    patient::{self, Patient},
    place::Place,
    profile::Profile,
};

/// What all documents of a packet are merged from.
pub(super) struct Run<'a> {
    pub(super) patient: &'a Patient,
    pub(super) profile: &'a Profile,
    pub(super) local: &'a Messages,
    pub(super) english: &'a Messages,
    pub(super) today: NaiveDate,
    pub(super) blank: bool,
    pub(super) large_print: bool,
    /// The second language of what is said and asked.
    pub(super) companion: Option<(Tongue, &'a Messages)>,
    words: super::Words<'a>,
    pub(super) schedule: Schedule,
    pub(super) offices: Vec<Office>,
    pub(super) gate: Gate,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        patient: &'a Patient,
        profile: &'a Profile,
        words: super::Words<'a>,
        options: &Options,
    ) -> Self {
        let second = words.companion.and_then(|tag| words.of(tag));
        Self {
            patient,
            profile,
            local: words.local,
            english: words.english,
            companion: second.filter(|(tongue, _)| *tongue != Tongue::Local),
            words,
            today: options.today,
            blank: options.blank,
            large_print: options.large_print,
            schedule: Schedule::new(options.today, &known(patient), &periods(profile)),
            offices: offices(patient, profile, options.blank),
            gate: Gate::new(profile.clinic.translations),
        }
    }

    /// Whether the packet is in English: then nothing is said twice.
    pub(super) fn in_english(&self) -> bool {
        self.local.locale().tag == self.english.locale().tag
    }

    /// The offices, or one that is not known: there is always a form.
    pub(super) fn offices_or_none(&self) -> Vec<Option<&Office>> {
        if self.offices.is_empty() { vec![None] } else { self.offices.iter().map(Some).collect() }
    }

    /// The only office, if there is just one.
    pub(super) fn one_office(&self) -> Option<&Office> {
        self.offices.first().filter(|_| self.offices.len() == 1)
    }
}

fn known(patient: &Patient) -> Known {
    let date = |entry: &patient::Entry| entry.get("visit_date").and_then(patient::date);
    Known {
        visits: patient.entries("candidates").iter().filter_map(date).collect(),
        start: patient.date("plan.start_date"),
        decide_by: patient.date("plan.decide_by"),
    }
}

const fn periods(profile: &Profile) -> Periods {
    let [_, processing] = profile.clinic.processing_days;
    let place = &profile.jurisdiction;
    Periods {
        access: place.access.days,
        mail: place.request.mail_days,
        check: place.request.check_days,
        processing,
    }
}

/// What one document, or one form of it, is merged from.
pub(super) struct Source<'a> {
    pub(super) run: &'a Run<'a>,
    pub(super) office: Option<&'a Office>,
    /// The clerk reads the form, so its values are in English.
    pub(super) on_form: bool,
    /// Whether the document may be in two languages.
    in_two: bool,
    facts: Rc<BTreeSet<Fact>>,
    variables: Rc<Variables<'a>>,
    /// The variables in the words of the second language.
    second: Option<Rc<Variables<'a>>>,
    place: Box<dyn Fn(&Id) -> Place + 'a>,
    faults: &'a RefCell<Vec<MergeError>>,
}

type Faults = RefCell<Vec<MergeError>>;

impl<'a> Source<'a> {
    /// For what stands outside of all documents.
    pub(super) fn of_packet(run: &'a Run<'a>, packet: &'a Packet, faults: &'a Faults) -> Self {
        Self::new(run, run.one_office(), false, Box::new(|id| packet.place(id)), faults)
    }

    /// For the handout of a document of this packet.
    pub(super) fn of_document(&self, document: &'a packet::Document) -> Self {
        let (facts, variables) = (Rc::clone(&self.facts), Rc::clone(&self.variables));
        let (in_two, second) = (document.companion, self.second.clone());
        Self { in_two, facts, variables, second, place: Box::new(|id| document.place(id)), ..*self }
    }

    /// For the form that goes to an office.
    pub(super) fn of_form(&self, document: &'a packet::Document, office: Option<&'a Office>) -> Self {
        Self::new(self.run, office, true, Box::new(|id| document.place(id)), self.faults)
    }

    fn new(
        run: &'a Run<'a>,
        office: Option<&'a Office>,
        on_form: bool,
        place: Box<dyn Fn(&Id) -> Place + 'a>,
        faults: &'a Faults,
    ) -> Self {
        let variables = |words| {
            let variables = Variables::of_packet(run, words).unwrap_or_else(|error| {
                faults.borrow_mut().push(MergeError::Words(error));
                Variables::default()
            });
            Rc::new(variables.of_office(office))
        };
        let second = run.companion.filter(|_| !on_form).map(|(_, words)| variables(words));
        let (facts, variables) = (Rc::new(facts::of(run, office)), variables(run.local));
        Self { run, office, on_form, in_two: false, facts, variables, second, place, faults }
    }

    /// The language of values.
    pub(super) fn tongue(&self) -> Tongue {
        if self.on_form && !self.run.in_english() { Tongue::English } else { Tongue::Local }
    }

    /// A number in the digits of the packet's language.
    pub(super) fn digits(&self, number: u32) -> String {
        self.run.local.locale().digits.write(number)
    }

    /// A document whose title falls away is at fault: it could not be found in the outline.
    pub(super) fn untitled(&self, document: &str) -> Text {
        self.faults.borrow_mut().push(MergeError::NoTitle { document: document.to_owned() });
        Text::new(String::new(), Tongue::Local, false, String::new())
    }

    /// Notes a fault that no message of the packet has.
    pub(super) fn fault(&self, error: MessageError) {
        self.faults.borrow_mut().push(MergeError::Words(error));
    }

    /// Whether a block or an item is printed.
    pub(super) fn holds(&self, when: Option<When>) -> bool {
        when.is_none_or(|when| self.facts.contains(&when.fact) == when.holds)
    }

    /// The messages that are printed.
    pub(super) fn texts<'w>(&self, words: impl IntoIterator<Item = &'w Words>) -> Vec<Text> {
        words.into_iter().filter_map(|words| self.held(words)).collect()
    }

    /// A message, if its fact holds.
    pub(super) fn held(&self, words: &Words) -> Option<Text> {
        self.holds(words.when).then(|| self.text(&words.id))
    }

    /// What is said or asked, if its fact holds: in the second language too, where the document is in two.
    pub(super) fn item(&self, words: &Words) -> Option<Text> {
        self.holds(words.when).then(|| self.said(&words.id))
    }

    /// What is said or asked, one after the other.
    pub(super) fn items<'w>(&self, words: impl IntoIterator<Item = &'w Words>) -> Vec<Text> {
        words.into_iter().filter_map(|words| self.item(words)).collect()
    }

    /// As [`Source::item`], whatever holds.
    pub(super) fn said(&self, id: &Id) -> Text {
        let companion = self.run.companion.filter(|_| self.in_two);
        let companion = companion.map(|(tongue, messages)| Box::new(self.say(id, messages, tongue, &[])));
        Text { companion, ..self.text(id) }
    }

    /// A message in another language; `None` where there are no words in it.
    pub(super) fn text_in(&self, tag: &str, id: &Id) -> Option<Text> {
        let (tongue, messages) = self.run.words.of(tag)?;
        Some(self.say(id, messages, tongue, &[]))
    }

    /// What a language is called in itself.
    pub(super) fn endonym(&self, tag: &str) -> Option<Text> {
        let (tongue, messages) = self.run.words.of(tag)?;
        let Locale { endonym, .. } = messages.locale();
        Some(Text::new(endonym.clone(), tongue, false, "endonym".to_owned()))
    }

    /// A language of the jurisdiction's notices that has no words.
    pub(super) fn no_words(&self, tag: &str) {
        let jurisdiction = self.run.profile.jurisdiction.id.clone();
        self.faults.borrow_mut().push(MergeError::NoSuchLanguage { tag: tag.to_owned(), jurisdiction });
    }

    /// A message in the packet's language.
    pub(super) fn text(&self, id: &Id) -> Text {
        self.say(id, self.run.local, Tongue::Local, &[])
    }

    /// A message with a value of its own.
    pub(super) fn text_with(&self, id: &Id, name: &str, value: &str) -> Text {
        self.say(id, self.run.local, Tongue::Local, &[(name, value)])
    }

    /// A message in English, and in the packet's language where that is another.
    pub(super) fn both(&self, id: &Id) -> Bilingual {
        if self.run.in_english() {
            return Bilingual { english: self.text(id), local: None };
        }
        Bilingual { english: self.english(id), local: Some(self.text(id)) }
    }

    /// A message in English alone.
    fn english(&self, id: &Id) -> Text {
        let tongue = if self.run.in_english() { Tongue::Local } else { Tongue::English };
        self.say(id, self.run.english, tongue, &[])
    }

    /// As [`Source::english`], for a message that no packet file names.
    pub(super) fn english_of(&self, id: &str) -> Text {
        self.english(&Spanned::new(0..0, id.to_owned()))
    }

    /// As [`Source::text`], for a message that no packet file names.
    pub(super) fn text_of(&self, id: &str) -> Text {
        self.text(&Spanned::new(0..0, id.to_owned()))
    }

    /// As [`Source::both`], for a message that no packet file names.
    pub(super) fn both_of(&self, id: &str) -> Bilingual {
        self.both(&Spanned::new(0..0, id.to_owned()))
    }

    /// As [`Source::text_of`], in the second language, if there is one.
    pub(super) fn second_of(&self, id: &str) -> Option<Text> {
        let (tongue, messages) = self.run.companion?;
        Some(self.say(&Spanned::new(0..0, id.to_owned()), messages, tongue, &[]))
    }

    fn say(&self, id: &Id, messages: &Messages, tongue: Tongue, own: &[(&str, &str)]) -> Text {
        let name = id.as_ref().as_str();
        let is_second = self.run.companion.is_some_and(|(other, _)| other == tongue);
        let second = self.second.as_ref().filter(|_| is_second);
        let variables = second.unwrap_or(&self.variables);
        let (text, origins) = self.formatted(name, messages, variables, own).unwrap_or_else(|fault| {
            let place = (self.place)(id);
            self.faults.borrow_mut().push(match fault {
                Fault::Message(error) => MergeError::Message { place, error },
                Fault::Absent(names) => MergeError::NoValue { place, id: name.to_owned(), names },
            });
            (String::new(), Vec::new())
        });
        let merged = !origins.is_empty();
        let origin = std::iter::once(name).chain(origins).collect::<Vec<_>>().join(", ");
        Text::new(text, tongue, merged, origin)
    }

    /// The text, and the fields whose values stand in it.
    fn formatted(
        &self,
        id: &str,
        messages: &Messages,
        variables: &Variables<'_>,
        own: &[(&str, &str)],
    ) -> Result<(String, Vec<&'static str>), Fault> {
        let is_own = |name: &str| own.iter().any(|(known, _)| *known == name);
        self.run.used(messages, || vec![id]);
        let used = messages.variables(id)?;
        if used.is_empty() {
            return Ok((messages.text(id, &Args::new())?, Vec::new()));
        }
        let names = || used.iter().map(String::as_str).filter(|name| !is_own(name));
        let args =
            own.iter().fold(variables.args(names()), |args: Args<'_>, (name, value)| args.text(name, *value));
        let text = messages.text(id, &args)?;
        self.run.used(messages, || variables.message_ids(names(), messages));
        let filled = variables.check(names(), &text);
        if filled.absent.is_empty() { Ok((text, filled.origins)) } else { Err(Fault::Absent(filled.absent)) }
    }
}

/// Why there is no text.
enum Fault {
    Message(MessageError),
    Absent(Vec<String>),
}

impl From<MessageError> for Fault {
    fn from(error: MessageError) -> Self {
        Self::Message(error)
    }
}
