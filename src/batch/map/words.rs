//! What files call their columns: by these names a map is suggested, and a header is told from a row.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::Map;
use super::columns::plain;

/// Fields, and names that columns for them often have, as [`plain`] writes them.
#[rustfmt::skip] // one row a field
pub(super) const WORDS: &[(&str, &[&str])] = &[
    ("patient.name.display", &["name", "full_name", "patient", "patient_name", "display_name", "nombre", "nombre_completo"]),
    ("patient.birth_date", &["dob", "d.o.b.", "date_of_birth", "birthdate", "birthday", "born", "patient_dob", "fecha_de_nacimiento"]),
    ("patient.gender", &["gender", "sex_at_birth", "sexo"]),
    ("patient.language", &["lang", "preferred_language", "primary_language", "pref_lang", "idioma"]),
    ("patient.spoken_language", &["spoken_language", "interpreter_language"]),
    ("patient.interpreter", &["interpreter", "interpreter_needed", "needs_interpreter"]),
    ("patient.address.lines", &["address", "street", "street_address", "address_1", "address_line_1", "addr1", "direccion"]),
    ("patient.address.city", &["town", "ciudad"]),
    ("patient.address.state", &["st", "province", "estado"]),
    ("patient.address.zip", &["zip", "zip_code", "zipcode", "postcode", "postal"]),
    ("patient.address.country", &["country"]),
    ("patient.phone", &["telephone", "tel", "phone_number", "mobile", "cell", "cell_phone", "home_phone", "telefono"]),
    ("patient.email", &["email", "e_mail", "email_address", "mail"]),
    ("patient.mrn", &["mrn", "chart", "chart_no", "chart_number", "medical_record_number", "patient_no", "patient_number"]),
    ("patient.large_print", &["large_print"]),
    ("condition.name", &["condition", "dx", "illness", "disease", "diagnosis_description"]),
    ("plan.start_date", &["surgery_date", "treatment_date"]),
    ("doctor.current.name", &["physician", "provider", "attending", "current_doctor", "doctor_name"]),
    ("doctor.current.phone", &["doctor_phone", "physician_phone", "provider_phone"]),
    ("doctor.primary.name", &["pcp", "primary_doctor", "primary_care_physician"]),
    ("records.from[1].name", &["hospital", "facility", "practice"]),
    ("candidates[1].name", &["second_doctor", "second_opinion_doctor", "specialist"]),
    ("candidates[1].visit_date", &["visit_date", "appointment", "appointment_date"]),
    ("coverage.payer", &["insurance", "payer", "payor", "carrier", "insurance_company"]),
    ("coverage.plan", &["plan_name", "insurance_plan", "health_plan"]),
    ("coverage.member_id", &["member", "member_no", "member_number", "subscriber_id", "policy_number"]),
    ("coverage.group", &["group_number", "group_no", "group_id"]),
];

/// Names of the two parts of a name.
pub(super) const GIVEN: &[&str] =
    &["given", "given_name", "first", "first_name", "firstname", "forename", "fname"];
/// The family name.
pub(super) const FAMILY: &[&str] =
    &["family", "family_name", "last", "last_name", "lastname", "surname", "lname", "apellido", "apellidos"];
/// The second line of an address.
pub(super) const SECOND_LINE: &[&str] =
    &["address2", "address_2", "address_line_2", "addr2", "unit", "apt", "apartment"];

/// Whether files often have a column of this name.
pub(super) fn is_known(name: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = WORDS.iter().flat_map(|(_, words)| *words);
        let parts = GIVEN.iter().chain(FAMILY).chain(SECOND_LINE);
        let written = words.chain(parts).map(|word| (*word).to_owned());
        written.chain(Map::builtin().columns().map(plain)).collect()
    });
    KNOWN.contains(name)
}
