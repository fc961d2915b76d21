//! What merging does with facts, ticks, values that are not there, and other people's secrets.

use second_opinion::{
    document::{self, Block, Body, Document, Form, FormPart, Tick},
    merge::{self, MergeError, Options},
    messages::Messages,
    packet,
    patient::Patient,
};

use crate::packets::{
    beside, in_english, merge_or_panic, merged, messages, options, patient, profile, record,
};

const SAMPLE: &str = "packets/second-opinion/sample.en.toml";
const NAMED: &str = "patient.name.display = 'Rosa'\n";

/// A record with only a name and what is added to it.
fn named(rest: &str) -> Patient {
    record("record.toml", &format!("{NAMED}{rest}"))
}

fn form(document: &Document) -> &Form {
    let mut forms = document.parts.iter().filter_map(|part| match &part.body {
        Body::Form(form) => Some(form.as_ref()),
        Body::Handout(_) => None,
    });
    forms.next_back().unwrap()
}

fn form_of(rest: &str) -> Form {
    form(&merge_or_panic(&named(rest), "us-il", "en", &options(&["records"]))).clone()
}

fn text(document: &Document) -> String {
    document::words(document).replace(['\u{2068}', '\u{2069}'], "")
}

fn text_of(rest: &str, documents: &[&str]) -> String {
    text(&merge_or_panic(&named(rest), "us-il", "en", &options(documents)))
}

fn parts(form: &Form) -> impl Iterator<Item = &FormPart> {
    form.bands.iter().flatten().flat_map(|section| &section.parts)
}

/// The messages of the boxes that are ticked.
fn ticked(form: &Form) -> Vec<&str> {
    let ticks = |part| match part {
        &FormPart::Choices(ref ticks) | &FormPart::Ticks(ref ticks) => ticks.iter().collect::<Vec<&Tick>>(),
        FormPart::Cells(cells) => cells.iter().filter_map(|cell| cell.tick.as_ref()).collect(),
        _ => Vec::new(),
    };
    let all = parts(form).flat_map(ticks).filter(|tick| tick.ticked);
    all.map(|tick| tick.label.english.origin.as_str()).collect()
}

/// What stands in the cell with this label.
fn cell(form: &Form, label: &str) -> Option<String> {
    let cells = parts(form).filter_map(|part| match part {
        FormPart::Cells(cells) => Some(cells),
        _ => None,
    });
    let cell = cells.flatten().find(|cell| cell.label.english.origin == label).unwrap();
    cell.value.as_ref().map(|value| value.text.replace(['\u{2068}', '\u{2069}'], ""))
}

/// A packet of one document, from its blocks.
fn one(blocks: &str) -> packet::Packet {
    let head = "version = '1'\nname = 'packet-name'\ndocuments = ['a']\n";
    let title = "[[block]]\ntitle = { text = 'start-title', lead = 'start-main' }\n";
    packet::load(&[("packet.toml", head), ("a.toml", &format!("{title}{blocks}"))]).unwrap()
}

fn faults(packet: &packet::Packet, patient: &Patient, options: &Options) -> Vec<String> {
    let english = messages("en");
    let faults = merge::merge(packet, patient, &profile("us"), in_english(&english), options).unwrap_err();
    faults.iter().map(ToString::to_string).collect()
}

/// English words that pass for another language.
fn foreign(tag: &str, endonym: &str) -> Messages {
    use second_opinion::{builtin, locale::Locale};
    let files = builtin::files();
    let settings = &files.locale("en").unwrap().text;
    let settings = settings.replacen("English", endonym, 1).replace("source", "machine");
    Messages::load(Locale::read(tag, "locale.toml", &settings).unwrap(), &files.messages("en")).unwrap()
}

#[test]
fn a_misspelt_document_is_named_with_its_neighbour() {
    let faults = merged(&named(""), "us", "en", &options(&["scripts", "start", "poem"])).unwrap_err();
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults[0], "the packet has no document `scripts`\n  hint: did you mean `script`?");
    assert_eq!(
        faults[1],
        "the packet has no document `poem`\n  hint: there are: start, script, plan, records, meet, decision, summary, language"
    );
}

#[test]
fn documents_come_in_the_order_of_the_packet() {
    let document = merge_or_panic(&named(""), "us", "en", &options(&["summary", "script"]));
    assert_eq!(document.parts.iter().map(|part| part.id.as_str()).collect::<Vec<_>>(), ["script", "summary"]);
}

#[test]
fn all_holes_of_a_packet_come_at_once_with_place_and_field() {
    let blocks = "[[block]]\nparagraph = 'script-phone-open'\n[[block]]\nnote = 'script-portal-to'\n[[block]]\nheading = 'script-tilte'\n";
    let faults = faults(&one(blocks), &named(""), &options(&[]));
    assert_eq!(faults.len(), 3);
    assert!(faults[0].starts_with(
        "a.toml:4:13: message `script-phone-open` needs `$patient-birth-date` (field `patient.birth_date`), which nobody gave"
    ), "{}", faults[0]);
    assert!(faults[1].contains("`$doctor-title-name` (field `doctor.current.name`)"), "{}", faults[1]);
    assert!(
        faults[2].starts_with("a.toml:8:11: ") && faults[2].contains("did you mean `script-title`?"),
        "{}",
        faults[2]
    );
}

#[test]
fn a_document_needs_a_title_for_every_record() {
    let head = "version = '1'\nname = 'packet-name'\ndocuments = ['a']\n";
    let packet =
        packet::load(&[("packet.toml", head), ("a.toml", "[[block]]\nheading = 'start-title'\n")]).unwrap();
    assert!(faults(&packet, &named(""), &options(&[]))[0].starts_with("document `a` has no title"));
}

#[test]
fn no_secret_gets_into_debug_output_or_faults() {
    let secret = "Xyzzy";
    let path = "tests/fixtures/records/cancer.toml";
    let planted = std::fs::read_to_string(path).unwrap();
    let lines: String = planted
        .lines()
        .map(|line| match line.split_once(" = \"") {
            Some((
                key @ ("name" | "display" | "main" | "practice" | "place" | "other" | "payer" | "city"
                | "former" | "legal_latin"),
                _,
            )) => format!("{key} = \"{secret}\"\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let patient = record(path, &lines);
    let document = merge_or_panic(&patient, "us-il", "en", &options(&[]));
    assert!(document::words(&document).matches(secret).count() > 20);
    assert!(!format!("{document:?}").contains(secret));
    let holes = one("[[block]]\nheading = 'script-tilte'\n[[block]]\nnote = 'int-find-line'\n");
    assert!(!faults(&holes, &patient, &options(&[])).concat().contains(secret));
}

#[test]
fn speakers_have_their_own_words() {
    let of = |speaker: &str| text_of(&format!("patient.birth_date = 1960-01-02\n{speaker}"), &["script"]);
    assert!(of("").contains("Hello. My name is Rosa. My date of birth is 2 Jan 1960."));
    let parent = of("speaker = { role = 'parent', name = 'Ana' }\n");
    assert!(parent.contains("My name is Ana. I am calling for my child: Rosa. Date of birth: 2 Jan 1960."));
    assert!(parent.contains("Thank you for taking care of my child.") && parent.contains("From: Ana"));
    assert!(
        of("speaker = { role = 'caregiver', name = 'Ana' }\n").contains("I speak for your patient: Rosa.")
    );
}

#[test]
fn what_opens_a_call_is_a_writing_line_when_it_is_not_known() {
    let text = text_of("", &["script"]);
    assert!(text.contains("First say your name:\nRosa\nSay the patient’s date of birth:\n"));
    assert!(!text.contains("Hello."));
    assert!(text.contains("\nTo:\nSecond opinion\n") && text.contains("From: Rosa"));
}

#[test]
fn an_interpreter_is_asked_for_in_the_language_that_is_needed() {
    let of = |rest: &str| text_of(rest, &["script"]);
    assert!(!of("").contains("I need an interpreter"));
    assert!(of("patient.interpreter = true\n").contains("Say this if you need it: I need an interpreter."));
    assert!(
        of("patient.spoken_language = 'Polish'\n").contains("I need an interpreter. My language is Polish.")
    );
    let english = messages("en");
    let document = merge::merge(
        &packet::builtin().unwrap(),
        &named(""),
        &profile("us"),
        beside(&foreign("es", "español"), &english),
        &options(&["script"]),
    );
    assert!(text(&document.unwrap()).contains("My language is español."));
}

#[test]
fn the_kind_of_plan_chooses_its_block_and_an_unknown_kind_all() {
    let titles =
        ["If I have Medicare\n", "If I have Medicaid\n", "If my job gives", "If I have no insurance"];
    let of = |kind: &str| {
        let text = text_of(&format!("coverage.kind = '{kind}'\n"), &["plan"]);
        (titles.map(|title| text.contains(title)), text.contains("Does my plan pay?"))
    };
    assert_eq!(of("medicare"), ([true, false, false, false], true));
    assert_eq!(of("medicare-advantage"), ([true, false, false, false], true));
    assert_eq!(of("medicaid"), ([false, true, false, false], true));
    assert_eq!(of("employer"), ([false, false, true, false], true));
    assert_eq!(of("self-pay"), ([false, false, false, true], false));
    assert_eq!(of("va"), ([false; 4], true));
    assert!(titles.iter().all(|title| text_of("", &["plan"]).contains(title)));
}

#[test]
fn only_the_last_four_characters_of_a_member_number_are_printed() {
    let text = text_of("coverage = { member_id = '1EG4-TE5-MK73', group = '88' }\n", &["plan"]);
    assert!(text.contains("\n…MK73\n") && !text.contains("1EG4") && text.contains("\n88\n"));
}

#[test]
fn conditions_choose_record_types_unless_the_record_names_them() {
    let of = |rest: &str| {
        let form = form_of(rest);
        let ticks =
            ticked(&form).into_iter().filter_map(|id| id.strip_prefix("rec-what-")).map(str::to_owned);
        ticks.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(""), "summary labs imaging-reports images");
    assert_eq!(
        of("condition.sets = ['cancer']\n"),
        "summary labs imaging-reports images path-report path-slides treatment genetic-tumor"
    );
    assert_eq!(of("condition.sets = ['cancer']\nrecords.types = ['labs']\n"), "labs");
    assert_eq!(of("records = { types = ['labs'], other = 'Photos' }\n"), "labs other");
}

#[test]
fn scans_and_tissue_are_asked_of_their_own_offices() {
    let record = "records.types = ['labs', 'images', 'path-slides']\nrecords.from = [{ name = 'A' }, { name = 'B', dept = 'imaging' }, { name = 'C', dept = 'pathology' }]\n";
    let document = merge_or_panic(&named(record), "us-il", "en", &options(&["records"]));
    let forms: Vec<&Form> = document
        .parts
        .iter()
        .filter_map(|part| match &part.body {
            Body::Form(form) => Some(form.as_ref()),
            Body::Handout(_) => None,
        })
        .collect();
    let offices: Vec<_> = forms.iter().map(|form| (cell(form, "rec-from").unwrap(), ticked(form))).collect();
    assert_eq!(
        offices,
        [
            ("A".to_owned(), vec!["rec-what-labs"]),
            ("B".to_owned(), vec!["rec-what-images"]),
            ("C".to_owned(), vec!["rec-what-path-slides"])
        ]
    );
    let remarks = |form: &Form| {
        let remark = |part: &FormPart| match part {
            FormPart::Remark(remark) => remark.english.origin.strip_prefix("rec-dept-").map(str::to_owned),
            _ => None,
        };
        parts(form).filter_map(remark).collect::<Vec<_>>()
    };
    assert_eq!(
        forms.iter().map(|form| remarks(form)).collect::<Vec<_>>(),
        [vec![], vec!["imaging"], vec!["pathology"]]
    );
}

#[test]
fn private_topics_initials_and_signatures_stay_blank() {
    let form = form_of("records.private = ['hiv']\nrecords.format = ['email']\nrecords.to = 'self'\n");
    assert!(ticked(&form).iter().all(|id| !id.contains("private")));
    for part in parts(&form) {
        if let FormPart::Cells(cells) = part {
            let signature = |kind| matches!(kind, document::CellKind::Signature);
            assert!(cells.iter().all(|cell| !signature(cell.kind) || cell.value.is_none()));
        }
    }
    assert_eq!(
        ["rec-sign", "rec-sign-rep", "rec-sign-date"].map(|label| cell(&form, label)),
        [None, None, None]
    );
}

#[test]
fn dates_of_the_form_have_defaults_that_the_record_overrides() {
    let form = form_of("");
    assert_eq!(cell(&form, "rec-dates-from").as_deref(), Some("22 Nov 2024"));
    assert_eq!(cell(&form, "rec-dates-to").as_deref(), Some("22 Nov 2026"));
    assert_eq!(cell(&form, "rec-expires").as_deref(), Some("21 May 2027"));
    assert_eq!(cell(&form, "rec-needed-by"), None);
    let has_note = |form: &Form| format!("{form:?}").contains("rec-expires-note");
    assert!(has_note(&form));
    let form = form_of("records.expires = 2027-03-01\nplan.start_date = 2027-02-01\n");
    assert_eq!(cell(&form, "rec-expires").as_deref(), Some("1 Mar 2027"));
    assert_eq!(cell(&form, "rec-needed-by").as_deref(), Some("1 Feb 2027"));
    assert!(!has_note(&form));
}

#[test]
fn the_receiver_is_the_patient_the_named_doctor_or_the_only_candidate() {
    let receiver = |rest: &str| (cell(&form_of(rest), "rec-to-name"), cell(&form_of(rest), "rec-to-where"));
    let both = |name: &str, place: &str| (Some(name.to_owned()), Some(place.to_owned()));
    assert_eq!(receiver(""), (None, None));
    assert_eq!(
        receiver(
            "records.to = 'self'\npatient.address = { lines = ['1 A St'], city = 'Chicago', state = 'IL', zip = '60608' }\n"
        ),
        both("Rosa", "1 A St, Chicago IL 60608")
    );
    let candidate = "candidates = [{ name = 'Dr. B', place = 'C', phone = '312-555-0100' }]\n";
    assert_eq!(receiver(candidate), both("Dr. B", "C, 312-555-0100"));
    let named = "records = { to_name = 'Dr. D', to_address = \"E\\nF\" }\n";
    assert_eq!(receiver(&format!("{candidate}{named}")), both("Dr. D", "E, F"));
    let two = "candidates = [{ name = 'Dr. B' }, { name = 'Dr. C' }]\n";
    assert_eq!(receiver(two), (None, None));
}

#[test]
fn a_name_that_is_not_in_latin_letters_gets_a_cell_for_them() {
    let has_cell = |record: &str| {
        let document = merge_or_panic(&self::record("r.toml", record), "us", "en", &options(&["records"]));
        document::origins(&document).contains(&"name-latin")
    };
    assert!(has_cell("patient.name.display = 'أمل حداد'\n"));
    assert!(!has_cell("patient.name = { display = 'أمل حداد', legal_latin = 'Amal Haddad' }\n"));
    assert!(!has_cell("patient.name.display = 'Nguyễn Núñez'\n"));
}

#[test]
fn minors_sign_where_and_when_the_place_asks_for_it() {
    let signs = |place: &str, born: &str| {
        let patient = named(&format!("patient.birth_date = {born}\npatient.minor_consent = true\n"));
        let document = merge_or_panic(&patient, place, "en", &options(&["records"]));
        let origins = document::origins(&document);
        ["rec-sign-minor", "rec-sign-minor-any"].map(|id| origins.contains(&id))
    };
    assert_eq!(signs("us-il", "1960-01-01"), [false, false]);
    assert_eq!(signs("us-il", "2014-11-22"), [true, false]);
    assert_eq!(signs("us-il", "2014-11-23"), [false, false]);
    assert_eq!(signs("us-il", "2008-11-22"), [false, false]);
    assert_eq!(signs("us", "2012-01-01"), [false, true]);
}

#[test]
fn a_form_in_another_language_says_everything_twice_and_that_it_is_unchecked() {
    let english = messages("en");
    let spanish = foreign("es", "español");
    let packet = packet::builtin().unwrap();
    let document = merge::merge(
        &packet,
        &patient(SAMPLE),
        &profile("us-il"),
        beside(&spanish, &english),
        &options(&["records"]),
    )
    .unwrap();
    let form = form(&document);
    assert!(form.title.local.is_some() && form.note.is_some());
    assert_eq!(document.unchecked.unwrap().english.origin, "translation-unchecked");
    let form = form_of("");
    assert!(form.title.local.is_none() && form.note.is_none());
    let name = cell(&form, "rec-language");
    assert_eq!(name.as_deref(), Some("English"));
}

#[test]
fn the_clinics_own_office_stands_in_for_one_that_nobody_named() {
    let mut profile = profile("us");
    let office = "[records_office]\nname = 'Example Clinic'\naddress = ['1 A St', 'Chicago IL 60601']\nfax = '312-555-0100'\n";
    let files = second_opinion::builtin::files();
    let clinic = files.clinic().unwrap();
    profile.clinic =
        second_opinion::profile::Clinic::read("clinic.toml", &format!("{}\n{office}", clinic.text)).unwrap();
    let english = messages("en");
    let packet = packet::builtin().unwrap();
    let of = |options: &Options| {
        merge::merge(&packet, &named(""), &profile, in_english(&english), options).unwrap()
    };
    let known = of(&options(&["records"]));
    let expected = "Example Clinic, 1 A St, Chicago IL 60601, Fax: 312-555-0100";
    assert_eq!(cell(form(&known), "rec-from").as_deref(), Some(expected));
    assert!(text(&known).contains("I send it to: Example Clinic, 1 A St, Chicago IL 60601."));
    let blank = of(&Options { blank: true, ..options(&["records"]) });
    assert_eq!(cell(form(&blank), "rec-from"), None);
    assert!(form(&blank).by_hand && ticked(form(&blank)).is_empty());
}

#[test]
fn sheet_marks_tell_packets_apart() {
    let mark =
        |rest: &str| document::sheet_mark(&merge_or_panic(&named(rest), "us", "en", &options(&["records"])));
    let rosa = mark("");
    assert_eq!(rosa, mark(""));
    assert_eq!((rosa.len(), rosa.as_bytes()[4]), (9, b'-'));
    assert!(rosa.chars().all(|c| c == '-' || "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(c)));
    assert_ne!(rosa, mark("records.format = ['email']\n"), "a tick");
    let ana = record("r.toml", "patient.name = { display = 'Ana', legal_latin = 'Rosa' }\n");
    let ana = merge_or_panic(&ana, "us", "en", &options(&["plan"]));
    let rosa = merge_or_panic(&named(""), "us", "en", &options(&["plan"]));
    assert_eq!(document::words(&ana), document::words(&rosa));
    assert_ne!(document::sheet_mark(&ana), document::sheet_mark(&rosa), "the running line");
}

#[test]
fn the_seven_core_questions_come_first_and_in_order_for_everybody() {
    for rest in ["", "condition.sets = ['mental']\n", "coverage.kind = 'none'\n"] {
        let document = merge_or_panic(&named(rest), "us-il", "en", &options(&["meet"]));
        let Body::Handout(blocks) = &document.parts[0].body else { panic!("meet is a handout") };
        let questions = blocks.iter().filter_map(|block| match block {
            Block::Grid { questions, .. } => Some(questions),
            _ => None,
        });
        let first: Vec<_> = questions
            .flatten()
            .take(7)
            .map(|q| (q.number.clone().unwrap().text, q.text.origin.clone()))
            .collect();
        let expected: Vec<_> = (1..=7).map(|n| (n.to_string(), format!("int-core-{n}"))).collect();
        assert_eq!(first, expected);
    }
}

#[test]
fn a_record_of_nothing_but_a_name_gives_a_packet() {
    for place in ["us", "us-il"] {
        let document = merge_or_panic(&named(""), place, "en", &options(&[]));
        assert_eq!(document.parts.len(), 9);
        assert!(!text(&document).contains("N/A"));
    }
    let faults: Vec<MergeError> =
        merged(&Patient::default(), "us", "en", &Options { blank: true, ..options(&[]) })
            .err()
            .unwrap_or_default();
    assert_eq!(faults, []);
}
