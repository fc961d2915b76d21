#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::Arc;

use super::*;

const SETTINGS: &str = include_str!("../../locales/en/locale.toml");
const ENGLISH: &str = "title = Title\n";

fn faces() -> Faces {
    let font = include_bytes!("../../fonts/NotoSans-Regular.ttf").as_slice();
    Faces::new(vec![("NotoSans-Regular".to_owned(), Arc::new(font))]).unwrap()
}

fn files<'a>(tag: &'a str, words: &'a [(&'a str, &'a str)]) -> LocaleFiles<'a> {
    LocaleFiles {
        settings: ("locale.toml", SETTINGS),
        terms: Some(("terms.toml", "")),
        ..LocaleFiles::of_words(tag, words)
    }
}

fn found(source: LocaleFiles<'_>, others: &[LocaleFiles<'_>], used: &Used) -> Vec<Finding> {
    let mut findings = words(source, others, used, &Used::new(), &faces());
    findings.sort();
    findings.dedup();
    findings
}

/// Findings of an English and a Polish file, in which everything is used.
fn polish(english: &str, polish: &str) -> Vec<String> {
    translated("pl", english, polish)
}

fn translated(tag: &str, english: &str, other: &str) -> Vec<String> {
    let source = [("en.ftl", english)];
    let words = [("x.ftl", other)];
    let used = english
        .lines()
        .filter_map(|line| Some((line.split_once(" = ")?.0.to_owned(), Place::new("p.toml", "", 0))));
    let findings = found(files("en", &source), &[files(tag, &words)], &used.collect());
    findings.iter().map(ToString::to_string).collect()
}

/// One message that is used.
fn place_of(id: &str) -> Used {
    Used::from([(id.to_owned(), Place::new("p.toml", "", 0))])
}

/// Findings of an English file by itself.
fn english(text: &str) -> Vec<String> {
    polish(text, text).into_iter().filter(|finding| finding.starts_with("en.ftl")).collect()
}

#[track_caller]
fn only(findings: &[String], start: &str) {
    assert!(findings.len() == 1 && findings[0].starts_with(start), "{start}\n{findings:#?}");
}

#[test]
fn a_good_translation_has_no_findings() {
    let en = "in = Within { $days } days\nsay = { $speaker ->\n  [parent] My child\n *[patient] Me\n }\n";
    let pl = "in = { $days ->\n  [one] dzień { $days }\n  [few] dni { $days }\n  [many] dni { $days }\n *[other] dnia { $days }\n }\n\
              say = { $speaker ->\n  [parent] Moje dziecko\n *[patient] { $speaker-gender ->\n    [female] Pani\n    [male] Pan\n   *[other] Ja\n  }\n }\n";
    assert_eq!(polish(en, pl), Vec::<String>::new());
}

#[test]
fn messages_are_missing_unused_or_obsolete() {
    only(
        &polish("a = One\nb = Two\n", "a = Jeden\n"),
        "x.ftl:1:1: missing: message `b` is missing; English has it at en.ftl:2:1",
    );
    only(
        &polish("aaaa = One\n", "aaaa = Jeden\naaab = Dwa\n"),
        "x.ftl:2:1: obsolete: English has no message `aaab`\n  hint: did you mean `aaaa`?",
    );
    let wordless = found(files("en", &[("en.ftl", "a = One\n")]), &[files("pl", &[])], &place_of("a"));
    only(
        &wordless.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "locale.toml:1:1: missing: message `a` is missing; English has it at en.ftl:1:1",
    );
    let source = [("en.ftl", "used = See { inner }\ninner = X\nspare = Y\n")];
    let place = Place::new("p.toml", "\n\nused", 2);
    let used = Used::from([("used".to_owned(), place.clone()), ("ussed".to_owned(), place)]);
    let findings: Vec<String> =
        found(files("en", &source), &[], &used).iter().map(ToString::to_string).collect();
    assert_eq!(
        findings,
        [
            "en.ftl:3:1: unused: nothing uses the message `spare`\n  hint: use it in a packet, or remove it",
            "p.toml:3:1: missing: message `ussed` is used here and is missing\n  hint: did you mean `used`?",
        ]
    );
}

#[test]
fn variables_are_dropped_or_unknown() {
    let en = "call = Call { $phone }\n";
    only(
        &polish(en, "call = Dzwoń\n"),
        "x.ftl:1:1: dropped-variable: `call` lacks `phone` of the English message",
    );
    let typo = polish(en, "call = Dzwoń { $phone } { $phon }\n");
    only(
        &typo,
        "x.ftl:1:28: unknown-variable: the English `call` has no `$phon`\n  hint: did you mean `$phone`?",
    );
    let page = "see = Use { title }\ntitle = Title\n";
    only(&polish(page, "see = Użyj\ntitle = Tytuł\n"), "x.ftl:1:1: dropped-variable: `see` lacks `title`");
}

#[test]
fn each_variant_keeps_its_variables() {
    let en =
        "say = { $speaker ->\n  [caregiver] For { $name }\n  [parent] For my child\n *[patient] For me\n }\n";
    let swapped =
        "say = { $speaker ->\n  [caregiver] Dla\n  [parent] Dla { $name }\n *[patient] Dla mnie\n }\n";
    only(
        &polish(en, swapped),
        "x.ftl:1:1: dropped-variable: `say` lacks `name` of the English message in the variant [caregiver]",
    );
    let dual = "d = { $n ->\n  [zero] z { $n } { $x }\n  [one] o { $x }\n  [two] t\n  [few] f { $n } { $x }\n  [many] m { $n } { $x }\n *[other] x { $n } { $x }\n }\n";
    let findings = translated("ar", "d = Days { $n } at { $x }\n", dual);
    only(&findings, "x.ftl:1:1: dropped-variable: `d` lacks `x` of the English message in the variant [two]");
}

#[test]
fn keys_come_from_closed_sets() {
    let say = |keys: &str| format!("say = {{ $speaker ->\n{keys}\n }}\n");
    let three = say("  [caregiver] A\n  [parent] B\n *[patient] C");
    let unknown = polish(&three, &say("  [caregiver] Ą\n  [parent] B\n  [perent] D\n *[patient] Ć"));
    only(&unknown, "x.ftl:4:4: unknown-key: `$speaker` is never [perent]\n  hint: did you mean [parent]?");
    let missing = polish(&three, &say("  [caregiver] Ą\n *[patient] Ć"));
    only(&missing, "x.ftl:1:1: missing-key: `say` has no variant [parent] of `$speaker`");
    let en = "a = Thanks { $language }\n";
    let gender = polish(
        en,
        "a = { $doctor-gender ->\n  [female] Pani { $language }\n *[male] Pan { $language }\n }\n",
    );
    only(
        &gender,
        "x.ftl:3:4: missing-key: the default of `$doctor-gender` is [male]: it would be said of everybody",
    );
    let other = polish(en, "a = { $language ->\n  [Polish] { $language }\n *[other] { $language } ą\n }\n");
    only(&other, "x.ftl:1:1: unknown-key: `a` chooses by `$language`, which has no set of words");
}

#[test]
fn plural_variants_are_those_of_the_language() {
    let en = "d = Within { $n } days\n";
    let d = |keys: &[&str]| {
        let variants: String = keys.iter().map(|key| format!("  [{key}] ą {{ $n }}\n")).collect();
        format!("d = {{ $n ->\n{variants} *[other] ą {{ $n }}\n }}\n")
    };
    assert_eq!(polish(en, &d(&["one", "few", "many"])), Vec::<String>::new());
    only(&polish(en, &d(&["one", "few"])), "x.ftl:1:1: missing-plural: `d` has no variant [many] of `$n`");
    only(
        &polish(en, &d(&["one", "two", "few", "many"])),
        "x.ftl:3:4: unknown-key: `pl` has no plural category [two]",
    );
    assert_eq!(polish(en, &d(&["0", "one", "few", "many"])), Vec::<String>::new());
    only(
        &translated("ar", en, &d(&["zero", "one", "two", "few"])),
        "x.ftl:1:1: missing-plural: `d` has no variant [many]",
    );
    assert_eq!(translated("fr", en, &d(&["one"])), Vec::<String>::new());
    assert_eq!(translated("tl", en, &d(&["one"])), Vec::<String>::new());
    only(&translated("ja", en, &d(&["one"])), "x.ftl:2:4: unknown-key: `ja` has no plural category [one]");
}

#[test]
fn characters_have_glyphs_and_no_direction_marks() {
    only(&polish(ENGLISH, "title = Tytuł ☃\n"), "x.ftl:1:9: no-glyph: `title` has `☃` (U+2603)");
    only(
        &polish(ENGLISH, "title = Tytuł \u{200f}!\n"),
        "x.ftl:1:9: direction-mark: `title` has the direction mark U+200F",
    );
    only(
        &polish(ENGLISH, "title = Tytuł { \"\\u202E\" }\n"),
        "x.ftl:1:18: direction-mark: `title` has the direction mark U+202E",
    );
    only(&polish(ENGLISH, "title = Tytuł\n  dwa\n"), "x.ftl:1:9: line-break");
}

/// A bold face that lacks letters of its regular one: here it is of another script.
#[test]
fn letters_are_not_lost_in_bold() {
    let regular = include_bytes!("../../fonts/NotoSans-Regular.ttf").as_slice();
    let bold = include_bytes!("../../fonts/NotoSansArmenian-Regular.ttf").as_slice();
    let fonts = [("NotoSans-Regular", regular), ("NotoSans-Bold", bold)];
    let fonts = fonts.map(|(name, bytes)| (name.to_owned(), Arc::new(bytes) as crate::fonts::FontBytes));
    let faces = Faces::new(fonts.into()).unwrap();
    let source = [("en.ftl", "title = Te ёж\n")];
    let findings = words(files("en", &source), &[], &Used::new(), &Used::new(), &faces);
    let lost: Vec<String> =
        findings.iter().map(ToString::to_string).filter(|f| f.contains("no-glyph")).collect();
    assert_eq!(lost.len(), 2, "{lost:#?}");
    let first = "en.ftl:1:9: no-glyph: `title` has `ж` (U+0436), which the bold face of its font lacks";
    assert!(lost[0].starts_with(first), "{}", lost[0]);
}

#[test]
fn digits_are_those_of_the_locale() {
    let english = "int-grid-feel = I felt heard (1 to 5)\n";
    let other = polish(english, "int-grid-feel = Czułem się (1 do ५)\n");
    only(
        &other,
        "x.ftl:1:17: digits: `int-grid-feel` has the digit `५` (U+096B) of another script\n  hint: `locale.toml` says that digits are like 1234567890",
    );
    assert_eq!(polish(english, "int-grid-feel = Czułem się (1 do 5)\n"), Vec::<String>::new());
}

#[test]
fn isolates_of_fluent_itself_need_no_glyph() {
    let chain_faces = faces();
    let chain = Chain::new(&chain_faces, &[], "en");
    assert!(('\u{2066}'..='\u{2069}').all(|c| chain.has(c)));
}

#[test]
fn numbers_are_variables_in_every_locale() {
    only(&english("call = Call 911 now\n"), "en.ftl:1:13: literal-number: `call` has a number in its text");
    only(&polish("call = Call us\n", "call = Dzwoń 312-555-0142\n"), "x.ftl:1:14: literal-number");
    only(&english("call = Wait { 7 } days\n"), "en.ftl:1:15: literal-number");
    assert_eq!(english("int-grid-feel = I felt heard (1 to 5)\n"), Vec::<String>::new());
    assert_eq!(polish("month-9 = Sep\n", "month-9 = 9\n"), Vec::<String>::new());
}

#[test]
fn english_text_in_a_translation_is_found() {
    only(&polish(ENGLISH, ENGLISH), "x.ftl:1:1: copy-of-english: `title` is the English text");
    let names = "law = HIPAA\nplans = PPO / HMO\n";
    assert_eq!(polish(names, names), Vec::<String>::new());
    only(&polish("law = HIPAA law\n", "law = HIPAA law\n"), "x.ftl:1:1: copy-of-english");
    let may = "month-9 = Sep\npage-of = { $page } / { $total }\n";
    assert_eq!(polish(may, may), Vec::<String>::new());
}

#[test]
fn files_that_cannot_be_loaded_are_findings() {
    only(
        &polish(ENGLISH, "title = Tytuł ｛ $x ｝\n")
            .iter()
            .filter(|f| f.contains("load:"))
            .cloned()
            .collect::<Vec<_>>(),
        "x.ftl:1:15: load: full-width brace",
    );
    let broken = polish(ENGLISH, "title = { $x\n");
    assert!(
        broken.iter().any(|finding| finding.contains(": load: Expected a token starting with")),
        "{broken:?}"
    );
    assert!(broken.iter().any(|finding| finding.contains(": missing: message `title`")), "{broken:?}");
    let function = polish("n = N { $n }\n", "n = { NUMBER($n) } { $n }\n");
    only(&function, "x.ftl:1:7: load: the function `NUMBER()` does not exist");
}

#[test]
fn settings_are_read_too() {
    let source = [("en.ftl", "")];
    let fault = |settings: &str| {
        let files = LocaleFiles { settings: ("l.toml", settings), ..LocaleFiles::of_words("en", &source) };
        found(files, &[], &Used::new()).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    only(
        &fault(&SETTINGS.replace("NotoSans", "NotoSerif")),
        "l.toml:4:11: settings: there is no font family `NotoSerif`",
    );
    only(&fault("endonym = 1"), "l.toml:1:11: settings: ");
}

#[test]
fn what_a_broken_file_leaves_behind_is_found() {
    let found = polish(ENGLISH, "title = Ty\u{0}t\u{feff}u\u{fffd}\u{1b}ł\u{2028}\n").join("\n");
    for expected in
        ["has U+0000", "has U+FEFF", "(U+FFFD), which is no letter", "has U+001B", "has a line break"]
    {
        assert!(found.contains(expected), "{expected}\n{found}");
    }
    assert!(!found.contains(['\u{0}', '\u{1b}']), "nothing that steers a terminal is shown");
}
