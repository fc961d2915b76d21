//! Values that are worked out from several fields, the place or the date.

use chrono::{Days, Months};

use super::{
    office::{Department, Office},
    source::Source,
    values::{JOINT, join},
    variables::{caller, current_doctor},
};
use crate::{
    document::Text,
    packet::{Computed, Fact, When},
    patient::{self, Patient},
};

/// Between the parts of an address on one line.
const COMMA: &str = ", ";

/// Title, name, practice and phone of the patient's doctors.
const DOCTORS: [[&str; 4]; 2] = [
    ["doctor.current.title", "doctor.current.name", "doctor.current.practice", "doctor.current.phone"],
    ["doctor.primary.title", "doctor.primary.name", "doctor.primary.practice", "doctor.primary.phone"],
];

/// Years of records that are asked for when the record does not say.
const YEARS: u32 = 2;

/// The fields of the patient's address, for errors.
const ADDRESS: &str = "patient.address.lines, patient.address.city, patient.address.state, patient.address.zip, \
                       patient.address.country";

impl Source<'_> {
    /// A computed value, if what it is made of is known.
    pub(super) fn computed(&self, computed: Computed) -> Option<Text> {
        let dates = &self.run.schedule;
        let patient = self.run.patient;
        match computed {
            Computed::Caller => Some(self.private(caller(patient)?, "speaker.name")),
            Computed::CurrentDoctor => Some(self.private(&current_doctor(patient)?, "doctor.current.name")),
            Computed::Doctors => join(self.doctors(), COMMA),
            Computed::SendBy => self.long_date(dates.send_by?, "candidates.visit_date"),
            Computed::CheckOn => self.long_date(dates.check_on?, "candidates.visit_date"),
            Computed::LateOn => self.long_date(dates.late_on?, "candidates.visit_date"),
            Computed::Visit => self.long_date(dates.visit?, "candidates.visit_date"),
            Computed::NeededBy => self.long_date(dates.needed_by?, "candidates.visit_date, plan.start_date"),
            Computed::DecideBy => self.long_date(dates.decide_by?, "plan.decide_by"),
            Computed::MemberNumber => self.masked("coverage.member_id"),
            Computed::GroupNumber => self.masked("coverage.group"),
            Computed::ChartName => self
                .text_field("patient.name.legal_latin")
                .or_else(|| self.text_field("patient.name.display")),
            Computed::PatientAddress => Some(self.private(&address(patient)?, ADDRESS)),
            Computed::CallLanguage => self.call_language(),
            Computed::Office => self.whole_office(),
            Computed::Receiver => self.receiver(),
            Computed::ReceiverAddress => self.receiver_address(),
            Computed::DatesFrom => self.dates_from(),
            Computed::DatesTo => self.dates_to(),
            Computed::Expires => self.expires(),
            Computed::Authority => {
                let parts = ["representative.authority", "representative.proof"];
                join(parts.into_iter().filter_map(|path| self.text_field(path)), COMMA)
            }
        }
    }

    /// Each doctor in a paragraph: name, practice, phone.
    pub(super) fn doctors(&self) -> Vec<Text> {
        let one = |[title, name, practice, phone]: [&'static str; 4]| {
            let title = self.run.patient.text(title).map_or_else(String::new, |title| format!("{title} "));
            let text = format!("{title}{}", self.run.patient.text(name)?);
            let rest = [practice, phone].into_iter().filter_map(|path| self.text_field(path));
            join(std::iter::once(self.private(&text, name)).chain(rest), JOINT)
        };
        DOCTORS.into_iter().filter_map(one).collect()
    }

    /// The names of the offices that hold records; two of one hospital are told apart.
    pub(super) fn offices(&self) -> Vec<Text> {
        let name = |office: &Office| {
            let place = self.own(&office.name, &office.origin("records.from.name"), office.private);
            let department = match office.department {
                Department::Records => None,
                Department::Imaging => Some("rec-track-imaging"),
                Department::Pathology => Some("rec-track-pathology"),
            };
            join(std::iter::once(place).chain(department.map(|id| self.text_of(id))), JOINT)
        };
        self.run.offices.iter().filter_map(name).collect()
    }

    /// Only the last four characters: the page lies open on a desk, and the card has the rest.
    fn masked(&self, path: &'static str) -> Option<Text> {
        let text = self.run.patient.text(path)?;
        let hidden = text.chars().count().saturating_sub(4);
        let last: String = text.chars().skip(hidden).collect();
        Some(self.private(&if hidden > 0 { format!("…{last}") } else { last }, path))
    }

    /// What the record says, else the packet's language; in its own letters too, where the clerk can read them.
    fn call_language(&self) -> Option<Text> {
        if let Some(spoken) = self.text_field("patient.spoken_language") {
            return Some(spoken);
        }
        let locale = self.run.local.locale();
        let (english, own) = (&locale.english_name, &locale.endonym);
        let readable = own != english && own.chars().all(|c| c <= '\u{24F}');
        let text = if readable { format!("{english} / {own}") } else { english.clone() };
        (!self.run.blank).then(|| self.own(&text, "patient.language", false))
    }

    fn whole_office(&self) -> Option<Text> {
        let office = self.office?;
        let fax = office.fax.as_ref().map(|_| self.english_of("rec-from-fax").text);
        let parts: Vec<String> =
            std::iter::once(office.in_one_line()).chain(fax).chain(office.email.clone()).collect();
        Some(self.own(&parts.join(COMMA), &office.origin("records.from"), office.private))
    }

    /// The patient, or who signs for a minor, if the copies go to the patient alone; else whom the record names, else the only new doctor.
    fn receiver(&self) -> Option<Text> {
        if self.run.patient.choice("records.to") == Some("self") {
            let parent = self.text_field("representative.name").filter(|_| self.is_minor());
            return parent.or_else(|| self.computed(Computed::ChartName));
        }
        self.text_field("records.to_name").or_else(|| self.of_only_candidate(&["name"]))
    }

    fn is_minor(&self) -> bool {
        self.holds(Some(When { fact: Fact::Minor, holds: true }))
    }

    fn receiver_address(&self) -> Option<Text> {
        if self.run.patient.choice("records.to") == Some("self") {
            return self.computed(Computed::PatientAddress);
        }
        join(self.field("records.to_address"), COMMA).or_else(|| self.of_only_candidate(&["place", "phone"]))
    }

    fn of_only_candidate(&self, keys: &[&str]) -> Option<Text> {
        let [candidate] = self.run.patient.entries("candidates") else { return None };
        let known = keys.iter().filter_map(|key| candidate.get(*key).and_then(patient::text));
        join(known.map(|text| self.private(text, "candidates")), COMMA)
    }

    fn dates_from(&self) -> Option<Text> {
        let default =
            || self.run.today.checked_sub_months(Months::new(12 * YEARS)).filter(|_| !self.run.blank);
        let date = self.run.patient.date("records.date_from").or_else(default);
        self.short_date(date?, "records.date_from")
    }

    fn dates_to(&self) -> Option<Text> {
        let default = || Some(self.run.today).filter(|_| !self.run.blank);
        let date = self.run.patient.date("records.date_to").or_else(default);
        self.short_date(date?, "records.date_to")
    }

    fn expires(&self) -> Option<Text> {
        let days = Days::new(self.run.profile.jurisdiction.request.expires_days.into());
        let default = || self.run.today.checked_add_days(days).filter(|_| !self.run.blank);
        let date = self.run.patient.date("records.expires").or_else(default);
        self.short_date(date?, "records.expires")
    }
}

/// Street, city, state and ZIP code on one line, as a clerk reads it: `77 Example Avenue, Oak Park IL 60302`.
fn address(patient: &Patient) -> Option<String> {
    let paths = ["patient.address.city", "patient.address.state", "patient.address.zip"];
    let city: Vec<&str> = paths.into_iter().filter_map(|path| patient.text(path)).collect();
    let city = Some(city.join(" ")).filter(|city| !city.is_empty());
    let lines = patient.texts("patient.address.lines").map(str::to_owned);
    let country = patient.text("patient.address.country").map(str::to_owned);
    let parts: Vec<String> = lines.chain(city).chain(country).collect();
    (!parts.is_empty()).then(|| parts.join(COMMA))
}
