//! The table itself.

use super::{
    Field, Group,
    Kind::{
        self, Address, Cell, Choice, Choices, Date, Digits, Email, Flag, Key, Language, LatinName, Lines,
        Name, Phone, Street, Text, Texts, Zip,
    },
    Need::{self, Optional, Required, When},
    RECORDS_FORM, words,
};

/// The groups that repeat.
pub const GROUPS: [Group; 2] = [
    Group { path: "candidates", max: 3, meaning: "a doctor who may give the second opinion" },
    Group {
        path: "records.from",
        max: 12,
        meaning: "a place that holds records; each gets a form of its own",
    },
];

/// Every field, in the order in which `list fields` shows them.
#[rustfmt::skip] // one row a field
pub const FIELDS: &[Field] = &[
    field("record.id", Key, Optional, &[], "Patient.id", "job key that names nobody; default `packet`"),
    field("jurisdiction", Key, Optional, &[PLAN, RECORDS], "", "whose law counts, such as us-il; else the clinic's, else us"),
    // The patient
    field("patient.name.display", Name, Required, &[START, SCRIPT, RECORDS, SUMMARY], "Patient.name (usual)", "name as spoken, in its own script"),
    field("patient.name.legal_latin", LatinName, Optional, &[RECORDS], "Patient.name (official)", "name as on the chart"),
    field("patient.name.former", LatinName, Optional, &[RECORDS], "Patient.name (old, maiden)", "earlier names on a chart"),
    field("patient.birth_date", Date, When(RECORDS_FORM), &[SCRIPT, RECORDS], "Patient.birthDate", "date of birth"),
    field("patient.gender", Choice(words::GENDER), Optional, &[SCRIPT], "Patient.gender", "for grammar only"),
    field("patient.language", Language, Optional, ALL, "Patient.communication.language", "language of the packet; `--language` overrides it"),
    field("patient.interpreter", Flag, Optional, &[RECORDS], "Patient.extension (patient-interpreterRequired)", "an interpreter is wanted"),
    field("patient.spoken_language", Cell, Optional, &[RECORDS], "Patient.communication.language.text", "language for calls, in words; default the packet's"),
    field("patient.address.lines", Street, When(RECORDS_FORM), &[RECORDS], "Patient.address.line", "street, number, unit"),
    field("patient.address.city", Cell, When(RECORDS_FORM), &[RECORDS], "Patient.address.city", "city"),
    field("patient.address.state", Cell, When(RECORDS_FORM), &[RECORDS], "Patient.address.state", "state, such as IL"),
    field("patient.address.zip", Zip, When(RECORDS_FORM), &[RECORDS], "Patient.address.postalCode", "ZIP code, 5 or 9 digits"),
    field("patient.address.country", Cell, Optional, &[RECORDS], "Patient.address.country", "country, when abroad"),
    field("patient.mail_name", LatinName, Optional, &[], "Patient.name.text", "name on the envelope"),
    field("patient.phone", Phone, Optional, &[RECORDS], "Patient.telecom (phone)", "phone"),
    field("patient.email", Email, Optional, &[RECORDS], "Patient.telecom (email)", "e-mail"),
    field("patient.mrn", Cell, Optional, &[RECORDS], "Patient.identifier (MR)", "chart number at the place that holds the records").sensitive(),
    field("patient.large_print", Flag, Optional, &[], "", "large print edition (18 point)"),
    field("patient.minor_consent", Flag, Optional, &[RECORDS], "", "a minor who may consent alone"),
    // Who speaks and who signs
    field("speaker.role", Choice(words::SPEAKER), Optional, &[SCRIPT], "RelatedPerson.relationship", "who says the words; default patient"),
    field("speaker.name", Name, When("the speaker is not the patient"), &[SCRIPT], "RelatedPerson.name", "name of the caller"),
    field("speaker.gender", Choice(words::GENDER), Optional, &[SCRIPT], "RelatedPerson.gender", "for grammar only"),
    field("representative.name", Name, When("a minor or guardian case"), &[RECORDS], "Consent.performer", "who signs for the patient"),
    field("representative.authority", Text, When("a minor or guardian case"), &[RECORDS], "RelatedPerson.relationship", "why they may sign: parent, guardian, power of attorney"),
    field("representative.proof", Text, Optional, &[RECORDS], "", "paper that shows it"),
    // The illness and the plan
    field("condition.name", Text, Optional, &[SCRIPT, SUMMARY], "Condition.code.text", "in the patient's words").sensitive(),
    field("condition.sets", Choices(words::CONDITION), Optional, &[RECORDS, MEET], "", "question sets; they also choose defaults of the records form").sensitive(),
    field("condition.diagnosed_on", Date, Optional, &[SUMMARY], "Condition.recordedDate", "date of the diagnosis").sensitive(),
    field("plan.treatment", Lines, Optional, &[SUMMARY], "ServiceRequest.code", "treatment offered").sensitive(),
    field("plan.start_date", Date, Optional, &[START, SCRIPT, RECORDS, SUMMARY], "ServiceRequest.occurrence", "when surgery or treatment may start"),
    field("plan.decide_by", Date, Optional, &[START, DECISION], "", "when the patient wants to decide"),
    field("question.main", Lines, Optional, &[SUMMARY], "", "the one question to answer").sensitive(),
    // Doctors
    field("doctor.current.name", Name, Optional, &[SCRIPT, RECORDS, SUMMARY], "Practitioner.name", "the doctor to tell"),
    field("doctor.current.title", Text, Optional, &[SCRIPT, SUMMARY], "Practitioner.name.prefix", "title as spoken, such as Dr."),
    field("doctor.current.gender", Choice(words::GENDER), Optional, &[SCRIPT], "Practitioner.gender", "for grammar only"),
    field("doctor.current.practice", Text, Optional, &[SUMMARY], "PractitionerRole.organization", "practice or hospital"),
    field("doctor.current.phone", Phone, Optional, &[SUMMARY], "Practitioner.telecom (phone)", "phone"),
    field("doctor.current.fax", Phone, Optional, &[SUMMARY], "Practitioner.telecom (fax)", "fax"),
    field("doctor.primary.name", Name, Optional, &[MEET, SUMMARY], "Patient.generalPractitioner", "the primary doctor"),
    field("doctor.primary.title", Text, Optional, &[SUMMARY], "Practitioner.name.prefix", "title as spoken"),
    field("doctor.primary.gender", Choice(words::GENDER), Optional, &[], "Practitioner.gender", "for grammar only"),
    field("doctor.primary.practice", Text, Optional, &[SUMMARY], "PractitionerRole.organization", "practice or hospital"),
    field("doctor.primary.phone", Phone, Optional, &[SUMMARY], "Practitioner.telecom (phone)", "phone"),
    field("doctor.primary.fax", Phone, Optional, &[SUMMARY], "Practitioner.telecom (fax)", "fax"),
    field("candidates.name", Name, Optional, &[RECORDS, MEET, DECISION], "Appointment.participant", "name"),
    field("candidates.place", Text, Optional, &[RECORDS, MEET], "Appointment.participant", "practice or hospital"),
    field("candidates.phone", Phone, Optional, &[RECORDS, MEET], "Practitioner.telecom (phone)", "phone"),
    field("candidates.visit_date", Date, Optional, &[START, RECORDS, MEET], "Appointment.start", "date of the visit"),
    // The request for records
    field("records.from.name", Name, When(RECORDS_FORM), &[RECORDS], "Organization.name", "hospital or practice"),
    field("records.from.dept", Choice(words::DEPARTMENT), Optional, &[RECORDS], "Organization.type", "office that keeps them; default records"),
    field("records.from.address", Address, Optional, &[RECORDS], "Organization.address", "address, a line each"),
    field("records.from.fax", Phone, Optional, &[RECORDS], "Organization.telecom (fax)", "fax"),
    field("records.from.email", Email, Optional, &[RECORDS], "Organization.telecom (email)", "e-mail"),
    field("records.to", Choice(words::TO), When(RECORDS_FORM), &[RECORDS], "Consent.provision.actor", "who gets the copies"),
    field("records.to_name", Name, Optional, &[RECORDS], "Consent.provision.actor", "doctor or hospital that gets them"),
    field("records.to_address", Address, Optional, &[RECORDS], "Organization.address", "where to send them: address, phone, fax or e-mail"),
    field("records.date_from", Date, Optional, &[RECORDS], "Consent.provision.dataPeriod.start", "first date of care; default two years back"),
    field("records.date_to", Date, Optional, &[RECORDS], "Consent.provision.dataPeriod.end", "last date of care; default today"),
    field("records.types", Choices(words::RECORDS), Optional, &[RECORDS], "Consent.provision.class", "which records"),
    field("records.other", Cell, Optional, &[RECORDS], "Consent.provision.code", "other records, in words").sensitive(),
    field("records.private", Choices(words::PRIVATE), Optional, &[RECORDS], "Consent.provision.securityLabel", "topics the patient asked about; printed, never ticked").sensitive(),
    field("records.format", Choices(words::FORMAT), Optional, &[RECORDS], "", "how to send them"),
    field("records.expires", Date, Optional, &[RECORDS], "Consent.provision.period.end", "last day of the permission; default 180 days from today"),
    // Cover
    field("coverage.kind", Choice(words::COVERAGE), Optional, &[PLAN], "Coverage.type", "kind of health plan"),
    field("coverage.payer", Text, Optional, &[PLAN], "Coverage.payor", "who pays"),
    field("coverage.plan", Text, Optional, &[PLAN], "Coverage.class (plan)", "name of the plan"),
    field("coverage.phone", Phone, Optional, &[PLAN], "Organization.telecom (phone)", "number on the card"),
    field("coverage.member_id", Text, Optional, &[PLAN], "Coverage.subscriberId", "member number; only its last 4 are printed").sensitive(),
    field("coverage.group", Text, Optional, &[PLAN], "Coverage.class (group)", "group number; only its last 4 are printed").sensitive(),
    field("coverage.subscriber", Text, Optional, &[PLAN], "Coverage.subscriber", "who holds the plan, and the relation"),
    // My health on one page
    field("meds", Texts, Optional, &[SUMMARY], "MedicationStatement", "medicines, vitamins, doses").sensitive(),
    field("allergies", Texts, Optional, &[SUMMARY], "AllergyIntolerance", "allergies and bad reactions").sensitive(),
    field("other_conditions", Texts, Optional, &[SUMMARY], "Condition", "other illnesses and surgeries").sensitive(),
    field("summary.timeline", Texts, Optional, &[SUMMARY], "", "what happened, with dates").sensitive(),
    field("summary.symptoms", Texts, Optional, &[SUMMARY], "Observation", "how the patient feels now").sensitive(),
    field("summary.tests", Texts, Optional, &[SUMMARY], "DiagnosticReport", "main tests, with date and place").sensitive(),
    field("summary.treated", Texts, Optional, &[SUMMARY], "Procedure", "treatment so far, and what it did").sensitive(),
    field("summary.family", Texts, Optional, &[SUMMARY], "FamilyMemberHistory", "illness in the family").sensitive(),
    field("summary.goals", Texts, Optional, &[SUMMARY], "Goal", "what matters most to the patient").sensitive(),
    // The envelope
    field("mail.imb", Digits, Optional, &[], "", "Intelligent Mail barcode, 20 to 31 digits"),
    field("mail.endorsement", Text, Optional, &[], "", "line for the post above the address"),
];

const START: &str = "start";
const SCRIPT: &str = "script";
const PLAN: &str = "plan";
const RECORDS: &str = "records";
const MEET: &str = "meet";
const DECISION: &str = "decision";
const SUMMARY: &str = "summary";
const ALL: &[&str] = &[START, SCRIPT, PLAN, RECORDS, MEET, DECISION, SUMMARY];

const fn field(
    path: &'static str,
    kind: Kind,
    need: Need,
    documents: &'static [&'static str],
    fhir: &'static str,
    meaning: &'static str,
) -> Field {
    Field { path, kind, need, sensitive: false, documents, fhir, meaning }
}

impl Field {
    const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
