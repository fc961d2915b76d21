#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

const CLINIC: &str = include_str!("../../packets/clinic.toml");
const US: &str = include_str!("../../packets/jurisdictions/us.toml");
const FILES: [(&str, &str, &str); 2] =
    [("us", "us.toml", US), ("us-il", "us-il.toml", include_str!("../../packets/jurisdictions/us-il.toml"))];

/// The built-in clinic with its commented lines switched on, as a clinic would fill it in.
fn filled_in() -> Clinic {
    let on = |line: &str| match line.strip_prefix("# ") {
        Some(rest) if rest.starts_with('[') || rest.contains(" = ") => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    Clinic::read("clinic.toml", &CLINIC.lines().map(on).collect::<String>()).unwrap()
}

fn neutral() -> Clinic {
    Clinic::read("clinic.toml", CLINIC).unwrap()
}

fn illinois() -> Profile {
    Profile { clinic: filled_in(), jurisdiction: Jurisdiction::read("us-il", &FILES).unwrap() }
}

#[test]
fn the_built_in_clinic_names_nobody() {
    let clinic = neutral();
    assert_eq!((clinic.name, clinic.records_office, clinic.referral_line), (None, None, None));
    assert_eq!((clinic.processing_days, clinic.paper), ([7, 14], Paper::Letter));
    assert_eq!(clinic.accent, Accent::Colour([0x12, 0x43, 0x6d]));
    assert_eq!((clinic.translations, clinic.jurisdiction.as_str()), (Translations::Mark, "us"));
}

#[test]
fn the_old_key_of_unreviewed_translations_leads_to_the_new_one() {
    let read = |line: &str| Clinic::read("c.toml", &CLINIC.replace("translations = \"mark\"", line));
    let old = read("unreviewed = \"refuse\"").unwrap_err();
    assert_eq!(old.len(), 1);
    assert!(old[0].to_string().contains("unknown field `unreviewed`"), "{}", old[0]);
    assert!(old[0].to_string().contains("hint: it is called `translations` now"), "{}", old[0]);
    assert_eq!(read("").unwrap().translations, Translations::Mark);
    assert_eq!(
        read("translations = \"require-reviewed\"").unwrap().translations,
        Translations::RequireReviewed
    );
}

#[test]
fn illinois_extends_the_country() {
    let place = illinois().jurisdiction;
    assert_eq!((place.access.days, place.access.extension_days), (30, 30));
    assert_eq!((place.minors.consent_age, place.minors.last_age), (Some(12), 17));
    assert_eq!(place.insurance.unwrap().help_line.as_ref(), "1-866-445-5364");
}

#[test]
fn an_unknown_state_protects_every_topic() {
    let place = Jurisdiction::read("us", &FILES).unwrap();
    assert_eq!(place.request.private_topics.len(), 6);
    assert!(place.request.witness_line && place.minors.consent_age.is_none() && place.insurance.is_none());
}

#[test]
fn a_filled_in_clinic_gives_every_variable() {
    let profile = illinois();
    for name in VARIABLES {
        assert!(profile.variable(name).is_some(), "{name}");
    }
    assert!(VARIABLES.is_sorted());
    assert_eq!(profile.variable("patient-name"), None);
    assert_eq!(profile.variable("emergency-number"), Some(Variable::Text("911".into())));
    let office = "Example Clinic, Medical Records, 100 Sample Street, Chicago IL 60601";
    assert_eq!(profile.variable("records-office"), Some(Variable::Text(office.into())));
}

#[test]
fn days_and_ages_are_numbers_and_all_else_is_text() {
    let profile = illinois();
    for name in VARIABLES {
        let is_number = name.contains("-days") || name.ends_with("-age");
        assert_eq!(matches!(profile.variable(name), Some(Variable::Number(_))), is_number, "{name}");
    }
}

#[test]
fn what_a_place_lacks_is_none() {
    let profile = Profile { clinic: neutral(), jurisdiction: Jurisdiction::read("us", &FILES).unwrap() };
    let absent: Vec<&str> = VARIABLES.into_iter().filter(|name| profile.variable(name).is_none()).collect();
    let expected = [
        "insurance-help-line",
        "language-phone",
        "language-tty",
        "minor-consent-age",
        "records-office",
        "referral-line",
    ];
    assert_eq!(absent, expected);
}

#[test]
fn clinic_faults_have_a_place_and_a_reason() {
    let fault = |from: &str, to: &str| {
        assert!(CLINIC.contains(from), "{from}");
        Clinic::read("c.toml", &CLINIC.replace(from, to)).unwrap_err()[0].to_string()
    };
    let cases = [
        (
            "paper = \"letter\"",
            "papr = \"letter\"",
            "c.toml:14:1: unknown field `papr`",
            "did you mean `paper`?",
        ),
        ("\"letter\"", "\"leter\"", "c.toml:14:9: unknown variant `leter`", "did you mean `letter`?"),
        ("[7, 14]", "[14, 7]", "c.toml:11:19: ", "the fewest days come first"),
        ("[7, 14]", "[7, -1]", "c.toml:11:23: ", "-1"),
        ("#12436D", "#F0E060", "c.toml:17:10: ", "too pale"),
        ("#12436D", "blue", "c.toml:17:10: ", "write a colour as"),
        ("# name = \"Example Clinic\"", "name = \"  \"", "c.toml:4:8: ", "empty or has spaces"),
        ("# name = \"Example Clinic\"", "name = \"A\\u202EB\"", "c.toml:4:8: ", "direction mark"),
    ];
    for (from, to, place, reason) in cases {
        let error = fault(from, to);
        assert!(error.starts_with(place) && error.contains(reason), "{error}");
    }
}

/// The neutral clinic with a letterhead.
fn with_letterhead(rows: &str) -> Result<Clinic, String> {
    let text = format!("name = \"Example Clinic\"\n{CLINIC}[letterhead]\n{rows}\n");
    Clinic::read("c.toml", &text).map_err(|faults| faults[0].to_string())
}

#[test]
fn a_letterhead_says_what_is_missing() {
    let clinic =
        with_letterhead("logo = 'l.svg'\nalt = 'Example Clinic'\nphones = ['312-555-0104']").unwrap();
    let letterhead = clinic.letterhead.unwrap();
    assert_eq!((letterhead.phones.len(), letterhead.logo.unwrap().alt.as_ref()), (1, "Example Clinic"));
    let cases = [
        ("logo = 'l.svg'", "missing field `alt`: a logo", "alt = \"Example Clinic\""),
        ("alt = 'x'", "there is none", "name its file"),
        ("logo = 'l.svg'\nalt = ''", "empty or has spaces", ""),
        ("phones = ['1', '2', '3', '4']", "room for three phones", "keep those"),
        ("phones = ['(312) 555-0104']", "digits and hyphens", ""),
        ("lgo = 'l.svg'", "unknown field `lgo`", "did you mean `logo`?"),
    ];
    for (rows, message, hint) in cases {
        let error = with_letterhead(rows).unwrap_err();
        assert!(error.contains(message) && error.contains(hint), "{error}");
    }
    let nobody = Clinic::read("c.toml", &format!("{CLINIC}[letterhead]\n")).unwrap_err();
    assert!(nobody[0].to_string().contains("needs the clinic's name or a logo"), "{}", nobody[0]);
    assert_eq!(nobody[0].hint.as_deref(), Some("write `name` at the top of the file"));
}

#[test]
fn a_pale_accent_is_refused_with_the_nearest_that_can_be_read() {
    let accent = |colour: &str| {
        let faults =
            Clinic::read("c.toml", &CLINIC.replace("#12436D", colour)).map_err(|faults| faults[0].clone());
        faults.map(|clinic| clinic.accent)
    };
    for (pale, contrast, dark) in [("#F0E060", "1.3 to 1", "#807833"), ("#777777", "4.4 to 1", "#767676")] {
        let fault = accent(pale).unwrap_err();
        assert!(fault.message.contains(contrast), "{}", fault.message);
        let hint = fault.hint.unwrap();
        assert!(hint.contains(dark), "{hint}");
        let offered = hint.split('`').nth(1).unwrap();
        assert!(accent(offered).is_ok(), "{offered} is refused");
    }
    assert_eq!(accent("#767676"), Ok(Accent::Colour([0x76; 3])));
}

#[test]
fn phones_are_digits_and_hyphens() {
    for good in ["312-555-0142", "911", "1-800-633-4227", "+48-22-555-01-42"] {
        assert!(Phone::try_from(good.to_owned()).is_ok(), "{good}");
    }
    for bad in ["", "(312) 555-0142", "312.555.0142", "312 555 0142", "-312", "312-", "٩١١", "1-800-MEDICARE"]
    {
        assert!(Phone::try_from(bad.to_owned()).is_err(), "{bad}");
    }
}

#[test]
fn jurisdiction_faults_teach() {
    let fault =
        |id: &str, files: &[(&str, &str, &str)]| Jurisdiction::read(id, files).unwrap_err().to_string();
    assert!(fault("us-li", &FILES).contains("did you mean `us-il`?"));
    assert!(fault("zz", &FILES).contains("there are: us, us-il"));
    assert!(
        fault("a", &[("a", "a.toml", "extends = 'b'"), ("b", "b.toml", "extends = 'a'")])
            .contains("in a circle")
    );
    assert!(fault("a", &[("a", "a.toml", "")]).contains("lacks the table [emergency]"));
    let typo = US.replace("dispute_days", "disput_days");
    assert!(fault("us", &[("us", "us.toml", &typo)]).contains("did you mean `dispute_days`?"));
}
