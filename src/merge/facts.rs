//! Which facts hold for a record, its place and the day.

use std::collections::BTreeSet;

use chrono::Days;

use super::{
    office::{Department, Office},
    source::Run,
    ticks,
    variables::{caller, interpreter_language},
};
use crate::{packet::Fact, patient::Patient, profile::PrivateTopic};

/// Days before surgery that count as soon.
const SOON: u64 = 14;

/// Age in years from which a child may want to talk with the doctor alone.
const TEEN: u32 = 12;

/// The facts that hold; `office` is that of a form.
pub(super) fn of(run: &Run<'_>, office: Option<&Office>) -> BTreeSet<Fact> {
    Fact::ALL.iter().copied().filter(|fact| holds(*fact, run, office)).collect()
}

fn holds(fact: Fact, run: &Run<'_>, office: Option<&Office>) -> bool {
    let patient = run.patient;
    let has = |path: &str| patient.get(path).is_some();
    let set = |word: &str| run.blank || patient.choices("condition.sets").contains(&word);
    let topic = |topic, word: &str| is_private(run, topic, word);
    match fact {
        Fact::Blank => run.blank,
        Fact::Minor => age(run).is_some_and(|age| age <= run.profile.jurisdiction.minors.last_age),
        Fact::Teen => is_minor_from(run, TEEN),
        Fact::SpeakerPatient => speaker(patient) == "patient",
        Fact::SpeakerCaregiver => speaker(patient) == "caregiver",
        Fact::SpeakerParent => speaker(patient) == "parent",
        Fact::CallerKnown => {
            caller(patient).is_some() && has("patient.name.display") && has("patient.birth_date")
        }
        Fact::NameKnown => caller(patient).is_some(),
        Fact::DoctorKnown => has("doctor.current.name"),
        Fact::InterpreterKnown => interpreter_language(run).is_some(),
        Fact::InterpreterUnknown => {
            interpreter_language(run).is_none() && (run.blank || patient.flag("patient.interpreter"))
        }
        Fact::VisitBeforeRecords => run.schedule.short,
        Fact::SurgerySoon => surgery_is_soon(run),
        Fact::HasReferralLine => run.profile.clinic.referral_line.is_some(),
        Fact::HasLanguageLine => run.profile.clinic.language_line.is_some(),
        Fact::HasInsuranceHelp => run.profile.jurisdiction.insurance.is_some() && has_plan(patient),
        Fact::HasPlan => has_plan(patient),
        Fact::HasPlanDetails => run.blank || PLAN_DETAILS.iter().any(|path| has(path)),
        Fact::CoverageMedicare => covered(patient, &["medicare", "medicare-advantage"]),
        Fact::CoverageMedicaid => covered(patient, &["medicaid"]),
        Fact::CoverageEmployer => covered(patient, &["employer"]),
        Fact::CoverageNone => covered(patient, &["none", "self-pay"]),
        Fact::ConditionSurgery => set("surgery"),
        Fact::ConditionCancer => set("cancer"),
        Fact::ConditionRare => set("rare"),
        Fact::ConditionChronic => set("chronic"),
        Fact::ConditionChild => set("child"),
        Fact::ConditionMental => set("mental"),
        Fact::ConditionMed => set("med"),
        Fact::ConditionNodx => set("nodx"),
        Fact::HasImaging => {
            let types = ticks::types(patient);
            types.contains(&"images") || types.contains(&"imaging-reports")
        }
        Fact::OneOffice => run.one_office().is_some(),
        Fact::OfficeKnown => office.is_some(),
        Fact::OfficeImaging => office.is_some_and(|office| office.department == Department::Imaging),
        Fact::OfficePathology => office.is_some_and(|office| office.department == Department::Pathology),
        Fact::LatinNameMissing => {
            !has("patient.name.legal_latin") && !is_latin(patient.text("patient.name.display"))
        }
        Fact::ExpiresComputed => !run.blank && !has("records.expires"),
        Fact::TopicMental => topic(PrivateTopic::Mental, "mental"),
        Fact::TopicSud => topic(PrivateTopic::Sud, "sud"),
        Fact::TopicHiv => topic(PrivateTopic::Hiv, "hiv"),
        Fact::TopicGenetic => topic(PrivateTopic::Genetic, "genetic"),
        Fact::TopicSti => topic(PrivateTopic::Sti, "sti"),
        Fact::TopicRepro => topic(PrivateTopic::Repro, "repro"),
        Fact::MinorSigns => {
            run.profile.jurisdiction.minors.consent_age.is_some_and(|from| is_minor_from(run, from))
        }
        Fact::MinorSignsAny => run.profile.jurisdiction.minors.consent_age.is_none() && is_minor_from(run, 0),
        Fact::Witness => run.profile.jurisdiction.request.witness_line,
    }
}

const PLAN_DETAILS: [&str; 6] = [
    "coverage.payer",
    "coverage.plan",
    "coverage.phone",
    "coverage.member_id",
    "coverage.group",
    "coverage.subscriber",
];

fn speaker(patient: &Patient) -> &'static str {
    patient.choice("speaker.role").unwrap_or("patient")
}

fn has_plan(patient: &Patient) -> bool {
    !matches!(patient.choice("coverage.kind"), Some("none" | "self-pay"))
}

/// An unknown kind of plan may be any: each block says in its title whom it is for.
fn covered(patient: &Patient, kinds: &[&str]) -> bool {
    patient.choice("coverage.kind").is_none_or(|kind| kinds.contains(&kind))
}

/// The patient's age in years; unknown without a birth date.
fn age(run: &Run<'_>) -> Option<u32> {
    run.today.years_since(run.patient.date("patient.birth_date")?)
}

/// Whether the patient may be a minor of this age or older. An unknown age may be any.
fn is_minor_from(run: &Run<'_>, from: u32) -> bool {
    let last = run.profile.jurisdiction.minors.last_age;
    age(run).is_none_or(|age| (from..=last).contains(&age))
}

fn is_private(run: &Run<'_>, topic: PrivateTopic, word: &str) -> bool {
    let asked = run.patient.choices("records.private").contains(&word);
    asked || run.profile.jurisdiction.request.private_topics.contains(&topic)
}

fn surgery_is_soon(run: &Run<'_>) -> bool {
    let last = run.today.checked_add_days(Days::new(SOON));
    let start = run.patient.date("plan.start_date");
    start.zip(last).is_some_and(|(start, last)| (run.today..=last).contains(&start))
}

/// Whether a clerk can read a name: its letters are Latin. No name at all needs no second one.
fn is_latin(name: Option<&str>) -> bool {
    let foreign = |c: char| c.is_alphabetic() && !matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    !name.is_some_and(|name| name.chars().any(foreign))
}
