//! Who speaks, of whom, to whom: the script in every language for each of them.

use second_opinion::document;

use crate::packets::{merge_or_panic, options, record};
use crate::printing::languages;

const GENDERS: [&str; 3] = ["female", "male", "other"];

/// A record with a speaker, a patient and a doctor of these genders.
fn spoken(role: &str, [speaker, patient, doctor]: [&str; 3]) -> String {
    let own =
        if role == "patient" { String::new() } else { format!("gender = '{speaker}'\nname = 'Sam Doe'\n") };
    format!(
        "[patient]\nname = {{ display = 'Alex Doe' }}\nbirth_date = 2015-04-05\ngender = '{patient}'\n[speaker]\nrole = '{role}'\n{own}\
         [doctor.current]\nname = 'Lee Roe'\ngender = '{doctor}'\n"
    )
}

/// The merged script of a record.
fn script(language: &str, record_text: &str) -> String {
    let patient = record("voice.toml", record_text);
    document::words(&merge_or_panic(&patient, "us-il", language, &options(&["script"])))
}

#[test]
fn every_language_has_words_for_each_speaker_patient_and_doctor() {
    for language in languages() {
        for role in ["patient", "caregiver", "parent"] {
            for at in 0..27 {
                let genders = [GENDERS[at / 9], GENDERS[at / 3 % 3], GENDERS[at % 3]];
                let words = script(&language, &spoken(role, genders));
                assert!(words.lines().count() > 30, "{language}, {role}, {genders:?}");
                let gaps = words.contains("  ") || words.contains(" .") && language != "fr";
                assert!(!gaps, "{language}, {role}, {genders:?}: {words}");
            }
        }
    }
}

/// Where a language has words for a gender, they are said; where nobody knows it, none of them is.
#[test]
fn a_gender_that_is_not_known_is_not_guessed() {
    for (language, female, male) in
        [("pl", "pacjentki", "pacjenta"), ("ar", "مريضتكم", "مريضكم"), ("hi", "बेटी", "बेटे")]
    {
        let role = if language == "hi" { "parent" } else { "caregiver" };
        let of = |patient| script(language, &spoken(role, ["other", patient, "other"]));
        assert!(of("female").contains(female), "{language}");
        assert!(!of("other").contains(female), "{language}");
        assert!(of("male").contains(male), "{language}");
    }
}
