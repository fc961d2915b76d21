//! What files call their columns: by these names a map is suggested, and a header is told from a row.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::columns::plain;
use super::{Map, is_path};
use crate::suggest;

/// Columns that are understood, or paths of fields, and other names of such columns as [`plain`] writes them.
#[rustfmt::skip] // one row a column
const WORDS: &[(&str, &[&str])] = &[
    ("given", &["given_name", "first", "first_name", "firstname", "forename", "fname"]),
    ("family", &["family_name", "last", "last_name", "lastname", "surname", "lname", "apellido", "apellidos"]),
    ("patient.name.display", &["name", "full_name", "patient", "patient_name", "display_name", "nombre", "nombre_completo"]),
    ("birth_date", &["dob", "d.o.b.", "date_of_birth", "birthdate", "birthday", "born", "patient_dob", "fecha_de_nacimiento"]),
    ("sex", &["gender", "sex_at_birth", "sexo"]),
    ("language", &["lang", "preferred_language", "primary_language", "pref_lang", "idioma"]),
    ("patient.spoken_language", &["spoken_language", "interpreter_language"]),
    ("patient.interpreter", &["interpreter", "interpreter_needed", "needs_interpreter"]),
    ("address1", &["address", "street", "street_address", "address_1", "address_line_1", "addr1", "direccion"]),
    ("address2", &["address_2", "address_line_2", "addr2", "unit", "apt", "apartment"]),
    ("city", &["town", "ciudad"]),
    ("state", &["province", "estado"]),
    ("postal_code", &["zip", "zip_code", "zipcode", "postcode", "postal"]),
    ("patient.address.country", &["country"]),
    ("phone", &["telephone", "tel", "phone_number", "mobile", "cell", "cell_phone", "home_phone", "telefono"]),
    ("patient.email", &["email", "e_mail", "email_address"]),
    ("patient_id", &["mrn", "chart", "chart_no", "chart_number", "medical_record_number", "patient_no", "patient_number"]),
    ("patient.large_print", &["large_print"]),
    ("diagnosis", &["condition", "dx", "illness", "disease", "diagnosis_description"]),
    ("plan.start_date", &["surgery_date", "treatment_date"]),
    ("doctor", &["physician", "provider", "attending", "current_doctor", "doctor_name"]),
    ("doctor.current.phone", &["doctor_phone", "physician_phone", "provider_phone"]),
    ("doctor.primary.name", &["pcp", "primary_doctor", "primary_care_physician"]),
    ("clinic", &["hospital", "facility", "practice"]),
    ("new_doctor", &["second_doctor", "second_opinion_doctor", "specialist"]),
    ("candidates[1].visit_date", &["visit_date", "appointment", "appointment_date"]),
    ("insurer", &["insurance", "payer", "payor", "carrier", "insurance_company"]),
    ("plan", &["plan_name", "insurance_plan", "health_plan"]),
    ("member_id", &["member", "member_no", "member_number", "subscriber_id", "policy_number"]),
    ("coverage.group", &["group_number", "group_no", "group_id"]),
];

/// Every known name of a column, with the understood column or field that it means.
static MEANINGS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let pair = |word: &str, meaning: &str| (word.to_owned(), meaning.to_owned());
    let words = WORDS.iter().flat_map(|(meaning, words)| words.iter().map(move |word| pair(word, meaning)));
    let understood: Vec<String> = Map::builtin().columns().map(plain).collect();
    words.chain(understood.iter().map(|name| pair(name, name))).collect()
});

/// Whether files often have a column of this name.
pub(super) fn is_known(name: &str) -> bool {
    MEANINGS.contains_key(name)
}

/// The understood column, or the path of a field, that a column of this name means.
pub(super) fn meaning(name: &str) -> Option<String> {
    if is_path(name) { Some(name.to_owned()) } else { MEANINGS.get(name).cloned() }
}

/// What a name may mean that is nearly a known one, from its first letter on.
pub(super) fn likely_meaning(name: &str) -> Option<String> {
    let begins_alike = |known: &&str| known.len() > 3 && known.chars().next() == name.chars().next();
    let near = suggest::nearest(name, MEANINGS.keys().map(String::as_str).filter(begins_alike))?;
    meaning(near)
}
