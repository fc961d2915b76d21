//! What a record must not hold, whatever the key is called.

/// Long words of a key, without separators, and why it is refused.
const NEVER: [(&[&str], &str); 3] = [
    (&["ssn", "socialsecurity", "socsec", "taxid", "taxpayer", "itin"], NUMBER),
    (&["creditcard", "debitcard", "cardnumber", "cardno", "cvv", "cvc", "iban", "bankaccount"], CARD),
    (
        &[
            "immigration",
            "citizenship",
            "nationality",
            "visa",
            "greencard",
            "aliennumber",
            "alienregistration",
            "passport",
            "uscis",
            "undocumented",
            "residencystatus",
        ],
        IMMIGRATION,
    ),
];

const NUMBER: &str = "no office needs a Social Security or tax number to send records";
const CARD: &str = "the packet takes no payment";
const IMMIGRATION: &str =
    "care and records do not depend on it, and a printed sheet can fall into other hands";

/// Short words that count only as a whole part of a key: `ssn` in `patient_ssn`, but not in `classnotes`.
const SHORT: usize = 5;

/// Why a key is never collected, if it is one of those.
pub(super) fn reason(key: &str) -> Option<&'static str> {
    let parts = parts(key);
    let joined = parts.concat();
    let hit = |word: &&str| {
        if word.len() <= SHORT { parts.iter().any(|part| part == word) } else { joined.contains(*word) }
    };
    NEVER.iter().find(|(words, _)| words.iter().any(hit)).map(|(_, reason)| *reason)
}

/// The parts of a key in lower case: `Patient-SSN` and `patientSsn` are `patient`, `ssn`.
fn parts(key: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut after_small = false;
    for c in key.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && after_small) {
            parts.push(String::new());
        }
        after_small = c.is_lowercase();
        if let Some(part) = parts.last_mut().filter(|_| c.is_alphanumeric()) {
            part.extend(c.to_lowercase());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_such_a_key_is_known() {
        for key in
            ["ssn", "SSN", "patient_ssn", "patientSsn", "social-security-number", "SocialSecurityNumber"]
        {
            assert_eq!(reason(key), Some(NUMBER), "{key}");
        }
        for key in ["card_number", "creditCard", "cvv"] {
            assert_eq!(reason(key), Some(CARD), "{key}");
        }
        for key in ["immigration_status", "visa", "a_passport_no", "green card"] {
            assert_eq!(reason(key), Some(IMMIGRATION), "{key}");
        }
    }

    #[test]
    fn other_keys_are_left_alone() {
        for key in ["classnotes", "discard", "cardiology", "visage", "mrn", "name", ""] {
            assert_eq!(reason(key), None, "{key}");
        }
        for field in crate::fields::FIELDS {
            assert_eq!(reason(field.path), None, "{}", field.path);
        }
    }
}
