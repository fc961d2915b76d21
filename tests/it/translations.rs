//! Who has checked the words: `translations status`, `accept`, `export`, `import`, and what a clinic wants of a packet.

use std::fs;
use std::path::Path;

use second_opinion::{
    builtin,
    review::{self, Review, State},
};

use crate::cli::{DATE, run};
use crate::locales;

/// Runs the program in a folder: exit code, standard output, standard error.
fn said(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = run(folder, arguments, b"");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// As [`said`], of what must go well.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let (code, out, err) = said(folder, arguments);
    assert_eq!(code, 0, "{arguments:?}: {err}");
    out
}

/// A folder with the program's languages as `mine/locales`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init", "mine"]);
    folder
}

const MINE: [&str; 2] = ["--locales", "mine/locales"];
const WHO: [&str; 5] = ["--reviewer", "Ana Gil", "--qualification", "certified translator", DATE];

/// Changes a file.
fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// Every file below a folder with its bytes.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes(&path));
        } else {
            all.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    all.sort();
    all
}

/// The translations that the program carries.
fn translations() -> Vec<&'static str> {
    builtin::locales().into_iter().filter(|tag| *tag != "en").collect()
}

/// The line of `translations status` for Spanish: reviewed, stale, missing, unreviewed.
fn spanish(folder: &Path) -> Vec<usize> {
    let table = done(folder, &[&["translations", "status", "es"], &MINE[..]].concat());
    let line = table.lines().nth(1).unwrap();
    line.split_whitespace().skip(1).map(|count| count.parse().unwrap()).collect()
}

#[test]
fn what_is_shipped_was_made_from_the_present_english() {
    let files = locales::files();
    let english = locales::Files::read("en").messages("en");
    for tag in translations() {
        let file = files.review(tag).unwrap();
        let review = Review::read(&file.path, &file.text).unwrap();
        let words = locales::Files::read(tag).messages(tag);
        let states = review::states(&review, &words, &english);
        let stale: Vec<&String> =
            states.iter().filter(|(_, state)| **state == State::Stale).map(|(id, _)| id).collect();
        assert_eq!(stale, Vec::<&String>::new(), "`translations accept {tag} --machine --locales locales`");
        let absent: Vec<&str> = words.ids().filter(|id| review.get(id).is_none()).collect();
        assert_eq!(absent, Vec::<&str>::new(), "`translations accept {tag} --machine --locales locales`");
        assert_eq!(review.to_toml(), file.text, "{}", file.path);
    }
    assert!(files.review("en").is_none());
}

#[test]
fn what_comes_back_unchanged_changes_no_byte() {
    let folder = folder();
    let here = folder.path();
    let before = bytes(&here.join("mine"));
    for tag in translations() {
        for (format, file) in [("csv", "t.csv"), ("xliff", "t.xlf")] {
            let export = ["translations", "export", tag, "--format", format, "-o", file, "--force"];
            done(here, &[&export[..], &MINE[..]].concat());
            let (code, _, err) = said(here, &[&["translations", "import", file], &MINE[..]].concat());
            assert_eq!((code, err), (0, format!("0 messages of `{tag}` changed\n")));
            assert!(bytes(&here.join("mine")) == before, "{tag} as {format}");
        }
    }
}

/// A variant of a message that chooses.
const OLD: &str = "*[other] Qué decirle a su doctor\n";
const NEW: &str = "*[other] Lo que puede decirle a su doctor\n";

#[test]
fn a_changed_text_takes_the_place_of_its_message_alone() {
    let folder = folder();
    let here = folder.path();
    let script = "mine/locales/es/script.ftl";
    let before = fs::read_to_string(here.join(script)).unwrap();
    for (format, file) in [("csv", "t.csv"), ("xliff", "t.xlf")] {
        done(here, &["translations", "export", "es", "--format", format, "-o", file]);
        edit(here, file, OLD, NEW);
        let import = [&["translations", "import", file], &MINE[..]].concat();
        let (code, _, err) = said(here, &import);
        assert_eq!(code, 0, "{err}");
        assert!(err.contains("1 message of `es` changed"), "{err}");
        let after = fs::read_to_string(here.join(script)).unwrap();
        assert_eq!(after, before.replacen(OLD, NEW, 1));
        fs::write(here.join(script), &before).unwrap();
    }
}

#[test]
fn a_term_that_changes_makes_the_messages_that_hold_it_stale() {
    let folder = folder();
    let here = folder.path();
    let (common, english) = ("mine/locales/es/common.ftl", "mine/locales/en/common.ftl");
    edit(here, common, "answer-yes = Sí", "-word = Sí\nanswer-yes = { -word }");
    let all = spanish(here)[3];
    done(here, &[&["translations", "accept", "es"], &WHO[..], &MINE[..]].concat());
    edit(here, common, "-word = Sí", "-word = Claro");
    assert_eq!(spanish(here), [all - 1, 1, 0, 0]);
    edit(here, common, "-word = Claro", "-word = Sí");
    edit(here, english, "answer-no = No", "-no = No\nanswer-no = { -no }");
    done(here, &[&["translations", "accept", "es"], &WHO[..], &MINE[..]].concat());
    edit(here, english, "-no = No", "-no = Never");
    assert_eq!(spanish(here), [all - 1, 1, 0, 0]);
}

#[test]
fn what_would_print_wrong_is_refused_with_its_line_and_nothing_is_written() {
    let folder = folder();
    let here = folder.path();
    let head = "id,en,es\n";
    let english = done(here, &["translations", "export", "es", "--format", "csv"]);
    let row = |id: &str, translation: &str| {
        let mut reader = csv::Reader::from_reader(english.as_bytes());
        let rows = reader.records().map(Result::unwrap);
        let en = rows.filter(|row| &row[0] == id).map(|row| row[1].to_owned()).next().unwrap();
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        format!("{id},{},{}\n", quoted(&en), quoted(translation))
    };
    let rows = [
        row("list-and", "{ $first } y { $segundo }"),
        row("notes-title", "x"),
        row("answer-yes", "{ $first"),
        "answer-yse,Yes,Sí\n".to_owned(),
        "answer-no,Nope,Nada\n".to_owned(),
        row("packet-name", ""),
        row("script-say-open", "{ $speaker ->\n    [madre] Hola.\n   *[patient] Hola.\n }"),
    ];
    let sound = row("notes-title", "Mis apuntes");
    fs::write(here.join("t.csv"), format!("{head}{sound}{}", rows.concat())).unwrap();
    let before = bytes(&here.join("mine"));
    let (code, out, err) = said(here, &[&["translations", "import", "t.csv"], &MINE[..]].concat());
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    for wanted in [
        "t.csv:3:1: the English `list-and` has no `$segundo`",
        "t.csv:3:1: `list-and` lacks `last` of the English message",
        "t.csv:4:1: `notes-title` stands already in line 2",
        "t.csv:5:1: `answer-yes` cannot be read: ",
        "t.csv:6:1: there is no message `answer-yse`\n  hint: did you mean `answer-yes`?",
        "t.csv:7:1: the English text of `answer-no` is another one now",
        "t.csv:8:1: the translation of `packet-name` is gone",
        "t.csv:9:1: `$speaker` is never [madre]",
    ] {
        assert!(err.contains(wanted), "{wanted}\nis not in\n{err}");
    }
    assert!(bytes(&here.join("mine")) == before);
}

#[test]
fn a_message_without_a_translation_gets_the_one_that_comes() {
    let folder = folder();
    let here = folder.path();
    edit(here, "mine/locales/es/common.ftl", "answer-no = No\n", "");
    assert_eq!(spanish(here)[2], 1);
    let export = ["translations", "export", "es", "--format=csv", "-o", "t.csv"];
    done(here, &[&export[..], &MINE[..]].concat());
    edit(here, "t.csv", "answer-no,No,,missing", "answer-no,No,=No,missing");
    done(here, &[&["translations", "import", "t.csv"], &MINE[..]].concat());
    let text = fs::read_to_string(here.join("mine/locales/es/common.ftl")).unwrap();
    assert!(text.ends_with("\nanswer-no = =No\n"), "{text}");
    assert_eq!(spanish(here)[2], 0);
}

#[test]
fn who_has_checked_a_message_is_noted_and_a_change_of_english_makes_it_stale() {
    let folder = folder();
    let here = folder.path();
    let all = spanish(here)[3];
    let accept =
        |ids: &[&'static str]| [&["translations", "accept", "es"], ids, &WHO[..], &MINE[..]].concat();
    done(here, &accept(&["answer-yes", "answer-no"]));
    assert_eq!(spanish(here), [2, 0, 0, all - 2]);
    let review = fs::read_to_string(here.join("mine/locales/es/review.toml")).unwrap();
    let line = review.lines().find(|line| line.starts_with("answer-yes = ")).unwrap();
    assert!(
        line.ends_with(
            "status = \"human\", reviewer = \"Ana Gil\", qualification = \"certified translator\", date = 2026-11-22 }"
        ),
        "{line}"
    );
    // A machine takes no person's place, unless the message is named.
    done(here, &[&["translations", "accept", "es", "--machine"], &MINE[..]].concat());
    assert_eq!(fs::read_to_string(here.join("mine/locales/es/review.toml")).unwrap(), review);

    edit(here, "mine/locales/en/common.ftl", "answer-yes = Yes", "answer-yes = Yes, please");
    edit(here, "mine/locales/es/common.ftl", "answer-no = No", "answer-no = Que no");
    assert_eq!(spanish(here), [0, 2, 0, all - 2]);
    let status = ["translations", "status", "es", "--list", "--format=json"];
    let json: serde_json::Value =
        serde_json::from_str(&done(here, &[&status[..], &MINE[..]].concat())).unwrap();
    assert_eq!((&json[0]["stale"], &json[0]["messages"]["answer-yes"]), (&2.into(), &"stale".into()));
    done(here, &accept(&[]));
    assert_eq!(spanish(here), [all, 0, 0, 0]);

    let (code, _, err) = said(here, &accept(&["answer-yse", "answer-no", "zzz"]));
    assert_eq!(code, 2);
    assert!(
        err.contains("no message `answer-yse`\n  hint: did you mean `answer-yes`?") && err.contains("`zzz`")
    );
    let (code, _, err) = said(here, &[&["translations", "accept", "en", "--machine"], &MINE[..]].concat());
    assert!(code == 2 && err.contains("English is the source"), "{err}");
}

/// The packet of one document in Spanish, as text; and the notice in it.
fn decision(folder: &Path, policy: &str, more: &[&str]) -> (i32, String, String) {
    let clinic = fs::read_to_string(folder.join("mine/clinic.toml")).unwrap();
    let clinic = clinic.replace("translations = \"mark\"", &format!("translations = \"{policy}\""));
    fs::write(folder.join("clinic.toml"), clinic).unwrap();
    let generate = ["generate", "--sample", DATE, "--documents=decision", "-o", "-", "--clinic=clinic.toml"];
    said(folder, &[&generate[..], more, &MINE[..]].concat())
}

const FURNITURE: [&str; 2] = ["--language=es", "--format=furniture"];
const NOTICE: &str = "Traducción aún sin revisar";

#[test]
fn a_packet_of_checked_messages_is_printed_where_only_those_may_be() {
    let folder = folder();
    let here = folder.path();
    let (code, out, err) = decision(here, "require-reviewed", &FURNITURE);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    let ids = unreviewed(&err);
    assert!(err.contains(" and ") && err.contains(" more\n"), "{err}");
    assert_eq!(ids.len(), 20, "{err}");

    // All of them, twenty at a time: no message of another document is asked for.
    let mut accepted = 0;
    loop {
        let (code, _, err) = decision(here, "require-reviewed", &FURNITURE);
        if code == 0 {
            break;
        }
        let ids = unreviewed(&err);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        done(here, &[&["translations", "accept", "es"], &ids[..], &WHO[..], &MINE[..]].concat());
        accepted += ids.len();
        assert!(accepted < 200, "{err}");
    }
    assert_eq!(spanish(here)[0], accepted);
    let (code, out, _) = decision(here, "mark", &FURNITURE);
    assert!(code == 0 && !out.contains(NOTICE), "what is checked needs no notice: {out}");

    // One changed word of English, and it is stale.
    edit(here, "mine/locales/en/decision.ftl", "dec-title = ", "dec-title = New: ");
    let (code, _, err) = decision(here, "require-reviewed", &FURNITURE);
    assert!(code == 1 && unreviewed(&err).contains(&"dec-title".to_owned()), "{err}");
    assert!(decision(here, "mark", &FURNITURE).1.contains(NOTICE));
}

/// The ids that a refusal names.
fn unreviewed(err: &str) -> Vec<String> {
    let (_, list) = err.split_once("last changed: ").unwrap();
    let (list, _) = list.split_once('\n').unwrap();
    list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn unchecked_words_are_marked_or_allowed_as_the_clinic_wants() {
    let folder = folder();
    let here = folder.path();
    assert!(decision(here, "mark", &FURNITURE).1.contains(NOTICE));
    assert!(!decision(here, "allow", &FURNITURE).1.contains(NOTICE));
    let english = ["--language=en", "--format=furniture"];
    assert_eq!(decision(here, "require-reviewed", &english).0, 0);
    assert!(!decision(here, "mark", &english).1.contains("not checked"));
    let (code, _, err) = decision(here, "refuse", &english);
    assert!(code == 2 && err.contains("unknown variant `refuse`"), "{err}");
}

/// What is said and asked stands in the second language too.
#[test]
fn the_second_language_counts() {
    let folder = folder();
    let here = folder.path();
    let generate = |policy: &str| {
        let clinic = fs::read_to_string(here.join("mine/clinic.toml")).unwrap();
        let clinic = clinic.replace("translations = \"mark\"", &format!("translations = \"{policy}\""));
        fs::write(here.join("clinic.toml"), clinic).unwrap();
        let arguments =
            ["generate", "--sample", DATE, "--documents=script", "-o", "-", "--clinic=clinic.toml"];
        said(here, &[&arguments[..], &["--language=en", "--companion=es", "--format=furniture"]].concat())
    };
    let (code, out, err) = generate("mark");
    assert_eq!(code, 0, "{err}");
    assert!(out.contains(NOTICE) && out.contains("Translation not checked yet"), "{out}");
    let (code, _, err) = generate("require-reviewed");
    assert!(code == 1 && err.contains("messages of `es` in this packet have not been checked"), "{err}");
}

#[test]
fn a_batch_refuses_a_row_by_a_code_and_its_manifest_says_who_has_checked() {
    let folder = folder();
    let here = folder.path();
    fs::write(here.join("p.csv"), "given,family,language\nRosa,Gil,es\nAnna,Roe,en\n").unwrap();
    let clinic = fs::read_to_string(here.join("mine/clinic.toml")).unwrap();
    fs::write(here.join("strict.toml"), clinic.replace("\"mark\"", "\"require-reviewed\"")).unwrap();
    let batch = |out: &str, clinic: &str| {
        let arguments =
            ["batch", "p.csv", "--out", out, "--clinic", clinic, DATE, "--documents=decision", "--flat"];
        said(here, &[&arguments[..], &MINE[..]].concat())
    };
    let (code, _, err) = batch("refused", "strict.toml");
    assert_eq!(code, 1, "{err}");
    let failures = fs::read_to_string(here.join("refused/failures.csv")).unwrap();
    assert!(failures.contains("unreviewed") && failures.contains("`dec-title`"), "{failures}");

    let reviews = |out: &str| -> Vec<String> {
        let manifest = fs::read_to_string(here.join(out).join("manifest.jsonl")).unwrap();
        let review = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["review"].clone();
        manifest.lines().map(|line| review(line).as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(reviews("refused"), ["source"]);
    batch("machine", "mine/clinic.toml");
    assert_eq!(reviews("machine"), ["machine", "source"]);
    done(here, &[&["translations", "accept", "es", "dec-title"], &WHO[..], &MINE[..]].concat());
    batch("partly", "mine/clinic.toml");
    assert_eq!(reviews("partly"), ["partly", "source"]);
    done(here, &[&["translations", "accept", "es", "--clinical"], &WHO[..], &MINE[..]].concat());
    batch("reviewed", "strict.toml");
    assert_eq!(reviews("reviewed"), ["reviewed", "source"]);
}

#[test]
fn what_is_wrong_in_a_review_is_told_and_the_names_of_its_files_are_known() {
    let folder = folder();
    let here = folder.path();
    fs::write(here.join("mine/locales/es/terms.toml"), "").unwrap();
    let path = here.join("mine/locales/es/review.toml");
    let text = fs::read_to_string(&path).unwrap().replace("answer-yes =", "answer-yse =");
    fs::write(&path, text).unwrap();
    let (code, out, _) = said(here, &[&["check", "-l", "es"], &MINE[..]].concat());
    assert_eq!(code, 1);
    assert!(
        out.contains("review: `es` has no message `answer-yse`\n  hint: did you mean `answer-yes`?"),
        "{out}"
    );
    assert!(!out.contains("stray"), "{out}");
    fs::write(&path, "answer-yes = { status = \"machin\" }\nanswer-no = { sorce = \"x\" }\n").unwrap();
    let (code, _, err) =
        said(here, &[&["generate", "--sample", "-l", "es", DATE, "-o", "-"], &MINE[..]].concat());
    assert_eq!(code, 2);
    assert!(err.contains("review.toml:1:25: unknown variant `machin`") && err.contains(":2:15: "), "{err}");
}
