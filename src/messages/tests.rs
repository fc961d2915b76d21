#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

fn locale(tag: &str) -> Locale {
    Locale::read(tag, "locale.toml", include_str!("../../locales/en/locale.toml")).unwrap()
}

fn load(text: &str) -> Messages {
    Messages::load(locale("en"), &[("a.ftl", text)]).unwrap()
}

/// The faults of a file, one a line.
fn faults(text: &str) -> String {
    let faults = Messages::load(locale("en"), &[("a.ftl", text)]).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn values_stand_between_isolation_marks() {
    let messages = load("call = Call { $phone } now.\n");
    let text = messages.text("call", &Args::new().text("phone", "312-555-0142")).unwrap();
    assert_eq!(text, "Call \u{2068}312-555-0142\u{2069} now.");
}

#[test]
fn values_are_never_read_as_fluent() {
    let messages = load("hello = { $name }\n");
    assert_eq!(messages.text("hello", &Args::new().text("name", "{ $x }")).unwrap(), "{ $x }");
}

#[test]
fn a_missing_message_is_an_error_with_a_hint() {
    let error = load("rec-title = A\n").text("rec-tilte", &Args::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "message `rec-tilte` is missing in locale `en`\n  hint: did you mean `rec-title`?"
    );
}

#[test]
fn missing_values_are_named_all_at_once() {
    let messages = load("\nask = { $speaker ->\n    [parent] { $name }\n   *[patient] { $phone }\n }\n");
    let error = messages.text("ask", &Args::new().text("speaker", "patient")).unwrap_err();
    assert_eq!(error.to_string(), "a.ftl:2:1: message `ask` got no value for `$name`, `$phone`");
}

#[test]
fn a_selector_needs_its_kind_of_value() {
    let messages = load("in = { $days ->\n    [one] a day\n   *[other] { $days } days\n }\n");
    assert_eq!(messages.text("in", &Args::new().number("days", 1)).unwrap(), "a day");
    assert_eq!(messages.text("in", &Args::new().number("days", 7)).unwrap(), "\u{2068}7\u{2069} days");
    let error = messages.text("in", &Args::new().text("days", "secret")).unwrap_err();
    assert_eq!(error.to_string(), "a.ftl:1:1: message `in` chooses by `$days`, which must be a number");

    let messages = load("say = { $speaker ->\n    [parent] we\n   *[patient] I\n }\n");
    let error = messages.text("say", &Args::new().number("speaker", 5)).unwrap_err();
    assert!(error.to_string().ends_with("must be a word"), "{error}");
}

#[test]
fn arabic_has_six_plural_forms() {
    let text =
        "d = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let messages = Messages::load(locale("ar"), &[("a.ftl", text)]).unwrap();
    let form = |n| messages.text("d", &Args::new().number("n", n)).unwrap();
    assert_eq!([0, 1, 2, 3, 11, 100].map(form), ["zero", "one", "two", "few", "many", "other"]);
}

#[test]
fn variables_include_those_of_messages_referred_to() {
    let messages =
        load("a = { b } { $x }\nb = { $y } { c }\nc = { $n ->\n   [one] 1\n  *[other] { $z }\n }\n");
    let names: Vec<&str> = messages.variables("a").unwrap().iter().map(String::as_str).collect();
    assert_eq!(names, ["n", "x", "y", "z"]);
    assert!(messages.variables("d").is_err());
    let args = Args::new().text("x", "1").text("y", "2").text("z", "3").text("n", "4");
    assert!(matches!(messages.text("a", &args), Err(MessageError::WrongKind { .. })));
}

#[test]
fn more_than_a_hundred_placeables_are_an_error() {
    let messages = load(&format!("a = {}\n", "{ $x } ".repeat(101)));
    let error = messages.text("a", &Args::new().text("x", "secret")).unwrap_err().to_string();
    assert!(error.contains("Too many placeables") && !error.contains("secret"), "{error}");
}

#[test]
fn syntax_faults_come_all_at_once_with_places() {
    let found = faults("a = { $x\nb = fine\n\tc = tab\nd\u{a0}= x\n-t\n");
    let places: Vec<&str> = found.lines().filter_map(|line| line.strip_prefix("a.ftl:")).collect();
    assert_eq!(places.len(), 4, "{found}");
    assert!(found.contains("hint: close the brace"), "{found}");
    assert!(found.contains("a.ftl:3:1: ") && found.contains("hint: indent with spaces"), "{found}");
    assert!(found.contains("a.ftl:4:2: ") && found.contains("no-break space (U+00A0)"), "{found}");
}

#[test]
fn what_parses_but_would_print_wrong_is_refused() {
    assert!(faults("a = Call ｛ $phone ｝\n").starts_with("a.ftl:1:10: full-width brace"));
    assert!(faults("\u{feff}a = x\n").starts_with("a.ftl:1:1: the file begins with a byte order mark"));
    assert!(faults("a = { NUMBER($n) }\n").starts_with("a.ftl:1:7: the function `NUMBER()` does not exist"));
    let selector = "a = { NUMBER($n) ->\n   [one] 1\n  *[other] 2\n }\n";
    assert!(faults(selector).contains("the function `NUMBER()`"));
    let hidden = "a = { $n ->\n   [one] { DATETIME($d) }\n  *[other] 2\n }\n";
    assert!(faults(hidden).starts_with("a.ftl:2:12: the function `DATETIME()`"));
    assert!(faults("a = x\n    .why = y\n").starts_with("a.ftl:2:6: `a` has the attribute `.why`"));
    assert!(faults("a = { b.c }\nb = x\n").contains("an attribute of `b` is named"));
}

#[test]
fn an_id_stands_once_in_all_files() {
    let found = Messages::load(locale("en"), &[("a.ftl", "x = 1\n"), ("b.ftl", "\nx = 2\n")]).unwrap_err();
    assert_eq!(found[0].to_string(), "b.ftl:2:1: `x` is already at a.ftl:1:1\n  hint: keep one of the two");
}

#[test]
fn references_lead_somewhere_and_not_in_a_circle() {
    assert!(
        faults("a = { bee }\nbed = x\n")
            .contains("refers to `bee`, which is no message\n  hint: did you mean `bed`?")
    );
    let circle = faults("a = { b }\nb = { c }\nc = { a }\nd = { a }\n");
    assert!(circle.contains("a.ftl:3:7: `c` refers to `a`, which refers back to it"), "{circle}");
    assert!(faults("a = { a }\n").contains("`a` refers to `a`"));
}

#[test]
fn terms_get_every_variable_where_they_are_named() {
    let term = "-plan = { $case ->\n   [gen] planu\n  *[nom] plan\n }\n";
    let messages = load(&format!("{term}a = do {{ -plan(case: \"gen\") }}\n"));
    assert_eq!(messages.text("a", &Args::new()).unwrap(), "do planu");
    assert!(faults(&format!("{term}a = {{ -plan }}\n")).contains("`-plan` needs `case`"));
    assert!(faults("a = { -plan }\n").contains("`-plan`, which is no term"));
    assert!(faults("-t = { m }\nm = x\na = { -t }\n").contains("the term `-t` refers to other messages"));
}

#[test]
fn deep_nesting_is_refused_before_it_is_parsed() {
    for open in ["{", "{ F(", "{ $x ->\n *[other] "] {
        let found = faults(&format!("a = {}\n", open.repeat(100_000)));
        assert!(found.contains("nested too deep"), "{found}");
    }
    let calls = faults(&format!("a = {{ {}\n", "F(".repeat(100_000)));
    assert!(calls.contains("nested too deep"), "{calls}");
    assert!(load(&format!("a = {} {{ $x }} {}\n", "(".repeat(50), ")".repeat(50))).has("a"));
}

#[test]
fn a_long_chain_of_references_is_no_recursion() {
    let chain: String = (0..2_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let messages = load(&format!("{chain}m2000 = {{ $x }}\n"));
    assert!(messages.variables("m1990").unwrap().contains("x"));
    assert_eq!(messages.text("m1990", &Args::new().text("x", "end")).unwrap(), "end");
}

#[test]
fn messages_are_shared_between_threads_and_show_no_values() {
    fn shared<T: Send + Sync>() {}
    shared::<Messages>();
    assert_eq!(format!("{:?}", Args::new().text("name", "Rosa").number("n", 7)), r#"{"n", "name"}"#);
}
