//! Values of the record and computed values, as text for lines, tables and cells.

use chrono::{Days, Months, NaiveDate};

use super::{
    office::Office,
    source::Source,
    variables::{caller, current_doctor},
};
use crate::{
    dates,
    document::{Text, Tongue},
    messages::Messages,
    packet::{Computed, Value, Words},
    patient::{self, Patient},
};

/// Between values that share a paragraph: the same in every language.
const JOINT: &str = " · ";
/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: a value keeps its own direction in any line.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Title, name, practice and phone of the patient's doctors.
const DOCTORS: [[&str; 4]; 2] = [
    ["doctor.current.title", "doctor.current.name", "doctor.current.practice", "doctor.current.phone"],
    ["doctor.primary.title", "doctor.primary.name", "doctor.primary.practice", "doctor.primary.phone"],
];

/// Whether a date is one that the patient must not miss.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Long,
    Short,
}

impl Source<'_> {
    /// What is known, a paragraph each.
    pub(super) fn values(&self, value: Value) -> Vec<Text> {
        match value {
            Value::Field(path) => self.field(path),
            Value::Computed(Computed::Doctors) => self.doctors(),
            Value::Computed(computed) => self.computed(computed).into_iter().collect(),
        }
    }

    /// The first of them: what a cell has room for.
    pub(super) fn value(&self, value: Value) -> Option<Text> {
        self.values(value).into_iter().next()
    }

    /// What several values know, in one paragraph.
    pub(super) fn joined(&self, values: &[Value]) -> Option<Text> {
        join(values.iter().flat_map(|value| self.values(*value)).collect())
    }

    /// A text field.
    pub(super) fn value_text(&self, path: &'static str) -> Option<Text> {
        Some(self.private(self.run.patient.text(path)?, path))
    }

    fn field(&self, path: &'static str) -> Vec<Text> {
        if let Some(key) = path.strip_prefix("records.from.") {
            return self.of_office(key, path).into_iter().collect();
        }
        match self.run.patient.get(path) {
            Some(patient::Value::Text(text)) => {
                text.expose().lines().map(|line| self.private(line, path)).collect()
            }
            Some(patient::Value::Texts(texts)) => {
                texts.iter().map(|text| self.private(text.expose(), path)).collect()
            }
            Some(patient::Value::Date(date)) => {
                self.date(Some(*date.expose()), Style::Short, path).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn of_office(&self, key: &str, path: &'static str) -> Option<Text> {
        let office = self.office?;
        let text = match key {
            "name" => office.name.clone(),
            "address" => office.address.join(", "),
            "fax" => office.fax.clone()?,
            "email" => office.email.clone()?,
            _ => return None,
        };
        Some(self.own(&text, path, office.private))
    }

    fn computed(&self, computed: Computed) -> Option<Text> {
        let (run, dates) = (self.run, &self.run.schedule);
        let patient = run.patient;
        // On the form all dates are short.
        let long = |date, origin| self.date(date, Style::Long, origin);
        match computed {
            Computed::Caller => Some(self.private(caller(patient)?, "speaker.name")),
            Computed::CurrentDoctor => Some(self.private(&current_doctor(patient)?, "doctor.current.name")),
            Computed::SendBy => long(dates.send_by, "candidates.visit_date"),
            Computed::CheckOn => long(dates.check_on, "candidates.visit_date"),
            Computed::LateOn => long(dates.late_on, "candidates.visit_date"),
            Computed::Visit => long(dates.visit, "candidates.visit_date"),
            Computed::DecideBy => long(dates.decide_by, "plan.decide_by"),
            Computed::NeededBy => long(dates.needed_by, "candidates.visit_date, plan.start_date"),
            Computed::MemberNumber => self.masked("coverage.member_id"),
            Computed::GroupNumber => self.masked("coverage.group"),
            Computed::ChartName => self
                .value_text("patient.name.legal_latin")
                .or_else(|| self.value_text("patient.name.display")),
            Computed::PatientAddress => Some(self.private(&address(patient)?, "patient.address")),
            Computed::CallLanguage => self.call_language(),
            Computed::Office => self.whole_office(),
            Computed::Receiver => self.receiver(),
            Computed::ReceiverAddress => self.receiver_address(),
            Computed::DatesFrom => self.date(self.dates_from(), Style::Short, "records.date_from"),
            Computed::DatesTo => self.date(self.dates_to(), Style::Short, "records.date_to"),
            Computed::Expires => self.date(self.expires(), Style::Short, "records.expires"),
            Computed::Authority => join(
                [self.value_text("representative.authority"), self.value_text("representative.proof")]
                    .into_iter()
                    .flatten()
                    .collect(),
            ),
            Computed::Doctors => self.doctors().into_iter().next(),
        }
    }

    /// Only the last four characters: the page lies open on a desk, and the card has the rest.
    fn masked(&self, path: &'static str) -> Option<Text> {
        let text = self.run.patient.text(path)?;
        let hidden = text.chars().count().saturating_sub(4);
        let last: String = text.chars().skip(hidden).collect();
        Some(self.private(&if hidden > 0 { format!("…{last}") } else { last }, path))
    }

    fn call_language(&self) -> Option<Text> {
        if let Some(spoken) = self.value_text("patient.spoken_language") {
            return Some(spoken);
        }
        let locale = self.run.local.locale();
        let readable =
            locale.endonym != locale.english_name && locale.endonym.chars().all(|c| c <= '\u{24F}');
        let text = if readable {
            format!("{} / {}", locale.english_name, locale.endonym)
        } else {
            locale.english_name.clone()
        };
        (!self.run.blank).then(|| self.own(&text, "patient.language", false))
    }

    fn whole_office(&self) -> Option<Text> {
        let office = self.office?;
        let mut text = office.in_one_line();
        if office.fax.is_some() {
            let fax = Words { id: toml::Spanned::new(0..0, "rec-from-fax".to_owned()), when: None };
            text = format!("{text}, {}", self.both(&fax).english.text);
        }
        let parts = std::iter::once(text).chain(office.email.clone());
        Some(self.own(&parts.collect::<Vec<_>>().join(", "), "records.from", office.private))
    }

    /// The patient, if the copies go to the patient alone; else whom the record names, else the only new doctor.
    fn receiver(&self) -> Option<Text> {
        if self.run.patient.choice("records.to") == Some("self") {
            return self.computed(Computed::ChartName);
        }
        self.value_text("records.to_name").or_else(|| self.of_only_candidate(&["name"]))
    }

    fn receiver_address(&self) -> Option<Text> {
        if self.run.patient.choice("records.to") == Some("self") {
            return self.computed(Computed::PatientAddress);
        }
        join_with(self.field("records.to_address"), ", ")
            .or_else(|| self.of_only_candidate(&["place", "phone"]))
    }

    fn of_only_candidate(&self, keys: &[&str]) -> Option<Text> {
        let [candidate] = self.run.patient.entries("candidates") else { return None };
        let known = keys.iter().filter_map(|key| candidate.get(*key).and_then(patient::text));
        join_with(known.map(|text| self.private(text, "candidates")).collect(), ", ")
    }

    fn dates_from(&self) -> Option<NaiveDate> {
        let default = || self.run.today.checked_sub_months(Months::new(24)).filter(|_| !self.run.blank);
        self.run.patient.date("records.date_from").or_else(default)
    }

    fn dates_to(&self) -> Option<NaiveDate> {
        self.run.patient.date("records.date_to").or_else(|| (!self.run.blank).then_some(self.run.today))
    }

    fn expires(&self) -> Option<NaiveDate> {
        let days = Days::new(self.run.profile.jurisdiction.request.expires_days.into());
        let default = || self.run.today.checked_add_days(days).filter(|_| !self.run.blank);
        self.run.patient.date("records.expires").or_else(default)
    }

    /// Each doctor on a line: name, practice, phone, fax.
    fn doctors(&self) -> Vec<Text> {
        let named = |paths: [&'static str; 4]| {
            let title = self.run.patient.text(paths[0]);
            let name = self.run.patient.text(paths[1])?;
            let name = title.map_or_else(|| name.to_owned(), |title| format!("{title} {name}"));
            let rest = [self.value_text(paths[2]), self.value_text(paths[3])];
            join(std::iter::once(self.private(&name, paths[1])).chain(rest.into_iter().flatten()).collect())
        };
        DOCTORS.into_iter().filter_map(named).collect()
    }

    /// A date in the words of the page. On the form it is never long.
    fn date(&self, date: Option<NaiveDate>, style: Style, origin: &str) -> Option<Text> {
        let messages: &Messages = if self.on_form { self.run.english } else { self.run.local };
        let write = if style == Style::Long && !self.on_form { dates::long } else { dates::short };
        match write(messages, date?) {
            Ok(text) => Some(self.own(&text, origin, true)),
            Err(error) => {
                self.fault(error);
                None
            }
        }
    }

    /// A date for narrow cells.
    pub(super) fn short_date(&self, date: NaiveDate, origin: &str) -> Option<Text> {
        self.date(Some(date), Style::Short, origin)
    }

    /// The names of the offices that hold records.
    pub(super) fn offices(&self) -> Vec<Text> {
        let name = |office: &Office| self.own(&office.name, "records.from.name", office.private);
        self.run.offices.iter().map(name).collect()
    }

    /// A value of the patient.
    pub(super) fn private(&self, text: &str, origin: &str) -> Text {
        self.own(text, origin, true)
    }

    /// A value, isolated so that it keeps its direction.
    fn own(&self, text: &str, origin: &str, merged: bool) -> Text {
        let (start, end) = ISOLATE;
        Text { text: format!("{start}{text}{end}"), tongue: self.tongue(), merged, origin: origin.to_owned() }
    }
}

/// Street, city, state and ZIP code on one line, as a clerk reads it.
fn address(patient: &Patient) -> Option<String> {
    let part = |path: &str| patient.text(path).map(str::to_owned);
    let state = [part("patient.address.state"), part("patient.address.zip")];
    let state = state.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let city = [part("patient.address.city"), Some(state).filter(|text| !text.is_empty())];
    let city = city.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = patient.texts("patient.address.lines").map(str::to_owned);
    let parts: Vec<String> = lines
        .chain(Some(city).filter(|text| !text.is_empty()))
        .chain(part("patient.address.country"))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Several values as one paragraph.
fn join(texts: Vec<Text>) -> Option<Text> {
    join_with(texts, JOINT)
}

fn join_with(texts: Vec<Text>, joint: &str) -> Option<Text> {
    let first = texts.first()?.clone();
    let joined = texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(joint);
    let mut origins: Vec<&str> = texts.iter().map(|text| text.origin.as_str()).collect();
    origins.dedup();
    Some(Text { text: joined, origin: origins.join(", "), ..first })
}
