//! The variables of messages: from the record, the place and the date.

use std::{borrow::Cow, collections::BTreeMap};

use chrono::NaiveDate;

use super::{office::Office, source::Run};
use crate::{
    dates,
    messages::{Args, MessageError, Messages},
    patient::Patient,
    profile::{VARIABLES, Variable},
};

/// Stands for a value that nobody gave. It is no character, so no text can hold it, and it never reaches a page.
const ABSENT: &str = "\u{FDD0}";

/// Where the variables of a record come from. The place's own are [`VARIABLES`].
const SOURCES: [(&str, &str); 12] = [
    ("caller-name", "speaker.name"),
    ("check-date", "candidates.visit_date"),
    ("doctor-gender", "doctor.current.gender"),
    ("doctor-title-name", "doctor.current.name"),
    ("fax-number", "records.from.fax"),
    ("language-name", "patient.spoken_language"),
    ("patient-birth-date", "patient.birth_date"),
    ("patient-gender", "patient.gender"),
    ("patient-name", "patient.name.display"),
    ("speaker", "speaker.role"),
    ("speaker-gender", "speaker.gender"),
    ("start-date", "plan.start_date"),
];

/// Values of variables by name.
#[derive(Default)]
pub(super) struct Variables<'a>(BTreeMap<&'static str, Given<'a>>);

/// A value and whether a patient must be able to keep it to themselves.
struct Given<'a> {
    value: Variable<'a>,
    private: bool,
    origin: &'static str,
    /// The date that it is, which is written in messages.
    date: Option<(dates::Form, NaiveDate)>,
}

/// What became of a message's variables.
pub(super) struct Filled {
    /// Fields whose value stands in the text.
    pub(super) origins: Vec<&'static str>,
    /// Variables that the text needs and that have no value, with the field that each comes from.
    pub(super) absent: Vec<String>,
}

impl<'a> Variables<'a> {
    /// The variables of a packet in these words.
    ///
    /// # Errors
    /// When the locale cannot write a date.
    pub(super) fn of_packet(run: &Run<'a>, words: &Messages) -> Result<Self, MessageError> {
        let mut variables = Self::default();
        for name in VARIABLES {
            if let Some(value) = run.profile.variable(name).filter(|_| name != "records-office") {
                variables.0.insert(name, Given { value, private: false, origin: "", date: None });
            }
        }
        variables.selectors(run.patient);
        variables.set("patient-name", run.patient.text("patient.name.display"));
        variables.set("caller-name", caller(run.patient));
        variables.set("doctor-title-name", current_doctor(run.patient));
        variables.set("language-name", interpreter_language(run).map(|name| named_in(name, run, words)));
        let (check_on, start) = (run.schedule.check_on, run.patient.date("plan.start_date"));
        variables.date(
            "patient-birth-date",
            dates::Form::Short,
            run.patient.date("patient.birth_date"),
            words,
        )?;
        variables.date("check-date", dates::Form::Long, check_on, words)?;
        variables.date("start-date", dates::Form::Long, start, words)?;
        Ok(variables)
    }

    /// Adds those of an office.
    pub(super) fn of_office(mut self, office: Option<&Office>) -> Self {
        if let Some(office) = office {
            let value = Variable::Text(office.in_one_line().into());
            self.0.insert(
                "records-office",
                Given { value, private: office.private, origin: "records.from", date: None },
            );
            self.set("fax-number", office.fax.clone());
        }
        self
    }

    /// What a message may choose by. `other` and `patient` are what translations fall back to.
    fn selectors(&mut self, patient: &'a Patient) {
        for (name, path, default) in [
            ("speaker", "speaker.role", "patient"),
            ("speaker-gender", speaker_gender(patient), "other"),
            ("doctor-gender", "doctor.current.gender", "other"),
            ("patient-gender", "patient.gender", "other"),
        ] {
            let word = patient.choice(path).unwrap_or(default);
            self.0.insert(
                name,
                Given { value: Variable::Text(word.into()), private: false, origin: "", date: None },
            );
        }
    }

    fn set(&mut self, name: &'static str, value: Option<impl Into<Cow<'a, str>>>) {
        if let Some(value) = value {
            let value = Variable::Text(value.into());
            self.0.insert(name, Given { value, private: true, origin: origin(name), date: None });
        }
    }

    fn date(
        &mut self,
        name: &'static str,
        form: dates::Form,
        date: Option<NaiveDate>,
        words: &Messages,
    ) -> Result<(), MessageError> {
        let Some(date) = date else { return Ok(()) };
        let value = Variable::Text(form.write(words, date)?.into());
        self.0.insert(name, Given { value, private: true, origin: origin(name), date: Some((form, date)) });
        Ok(())
    }

    /// The messages that some of the variables are written in.
    pub(super) fn message_ids<'v>(
        &self,
        names: impl IntoIterator<Item = &'v str>,
        words: &Messages,
    ) -> Vec<String> {
        let dates = names.into_iter().filter_map(|name| self.0.get(name)?.date);
        dates.flat_map(|(form, date)| form.message_ids(words, date)).collect()
    }

    /// The values for a message's variables. One without a value gets a mark that [`Variables::check`] looks for: the
    /// message may not need it, as when it stands in another variant.
    pub(super) fn args<'v>(&'v self, names: impl IntoIterator<Item = &'v str>) -> Args<'v> {
        names.into_iter().fold(Args::new(), |args, name| match self.0.get(name).map(|given| &given.value) {
            Some(Variable::Text(text)) => args.text(name, text.as_ref()),
            Some(Variable::Number(number)) => args.number(name, *number),
            None => args.text(name, ABSENT),
        })
    }

    /// Which of the variables stand in a finished text.
    pub(super) fn check<'v>(&self, names: impl IntoIterator<Item = &'v str>, text: &str) -> Filled {
        let mut filled = Filled { origins: Vec::new(), absent: Vec::new() };
        for name in names {
            match self.0.get(name) {
                Some(given) if given.private && given.is_in(text) => filled.origins.push(given.origin),
                None if text.contains(ABSENT) => filled.absent.push(described(name)),
                _ => {}
            }
        }
        filled
    }
}

impl Given<'_> {
    fn is_in(&self, text: &str) -> bool {
        match &self.value {
            Variable::Text(value) => text.contains(value.as_ref()),
            Variable::Number(_) => true,
        }
    }
}

fn origin(name: &str) -> &'static str {
    SOURCES.iter().find(|(known, _)| *known == name).map_or("", |(_, path)| path)
}

fn described(name: &str) -> String {
    match origin(name) {
        "" => format!("`${name}`"),
        path => format!("`${name}` (field `{path}`)"),
    }
}

/// Who speaks: the patient, or the speaker of the record.
pub(super) fn caller(patient: &Patient) -> Option<&str> {
    match patient.choice("speaker.role") {
        None | Some("patient") => patient.text("patient.name.display"),
        Some(_) => patient.text("speaker.name"),
    }
}

/// A patient who speaks needs no second gender.
fn speaker_gender(patient: &Patient) -> &'static str {
    let own = patient.get("speaker.gender").is_none();
    let speaks = matches!(patient.choice("speaker.role"), None | Some("patient"));
    if own && speaks { "patient.gender" } else { "speaker.gender" }
}

/// Title and name of the doctor to tell.
pub(super) fn current_doctor(patient: &Patient) -> Option<String> {
    let name = patient.text("doctor.current.name")?;
    Some(
        patient
            .text("doctor.current.title")
            .map_or_else(|| name.to_owned(), |title| format!("{title} {name}")),
    )
}

/// The name of a language for readers of these words: English readers know the packet's by its English name.
fn named_in(name: String, run: &Run<'_>, words: &Messages) -> String {
    let packet = run.local.locale();
    let known = words.locale().tag == "en" && name == packet.endonym;
    if known { packet.english_name.clone() } else { name }
}

/// The language to name when asking for an interpreter, in the words of the packet. An English packet needs one only
/// when the record names another language.
pub(super) fn interpreter_language(run: &Run<'_>) -> Option<String> {
    let locale = run.local.locale();
    let other = |spoken: &&str| *spoken != locale.english_name;
    match run.patient.text("patient.spoken_language").filter(other) {
        Some(spoken) => Some(spoken.to_owned()),
        None => (!run.in_english()).then(|| locale.endonym.clone()),
    }
}
