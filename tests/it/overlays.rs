//! A clinic's own documents, questions and languages, by files alone: `init`, `--packets`, `--locales`, `check`.

use std::fs;
use std::path::Path;

use crate::cli::{DATE, run};
use crate::printing::at;

/// Runs the program in a folder: exit code, standard output, standard error.
fn said(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = run(folder, arguments, b"");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A folder with what `init` writes into it as `mine`.
fn with_templates() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = said(folder.path(), &["init", "mine"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    folder
}

const MINE: [&str; 4] = ["--packets", "mine/packets", "--locales", "mine/locales"];

/// Changes a file.
fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// Copies the files of `tests/fixtures/overlays` over a folder, but for packet.toml.
fn add_fixtures(folder: &Path, names: &[&str]) {
    for name in names {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(at("tests/fixtures/overlays").join(name), to).unwrap();
    }
}

#[test]
fn what_init_writes_is_what_the_program_carries() {
    let folder = with_templates();
    let (code, out, err) =
        said(folder.path(), &[&["check", "--clinic", "mine/clinic.toml"], &MINE[..]].concat());
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(err.contains("no findings in ar, de, el, en, "), "{err}");
    let text = |overlays: &[&str]| {
        let arguments = [&["generate", "--sample", DATE, "--format=text", "-o", "-"], overlays].concat();
        said(folder.path(), &arguments).1
    };
    assert!(text(&[]) == text(&MINE));
    let (code, _, err) = said(folder.path(), &["init", "mine"]);
    assert_eq!(code, 4, "{err}");
    assert!(err.contains("`mine` is not empty\n  hint: take a new one; `--force` writes into it"), "{err}");
    edit(folder.path(), "mine/clinic.toml", "letter", "a4");
    assert_eq!(said(folder.path(), &["init", "mine", "--force"]).0, 0);
    assert!(
        fs::read_to_string(folder.path().join("mine/clinic.toml")).unwrap().contains("paper = \"letter\"")
    );
}

#[test]
fn init_says_what_to_do_next() {
    let folder = tempfile::tempdir().unwrap();
    let (_, _, err) = said(folder.path(), &["init", "my files"]);
    let command = err.split('`').nth(1).unwrap().replace('\'', "");
    assert!(command.starts_with("second-opinion check --packets my files/packets --locales"), "{err}");
    fs::write(folder.path().join("file"), "").unwrap();
    for place in ["file", "file/below"] {
        assert_eq!(said(folder.path(), &["init", place]).0, 4, "{place}");
    }
}

/// A document with a question set of its own: two files, and its name in packet.toml.
#[test]
fn a_document_is_added_by_files_alone() {
    let folder = with_templates();
    let here = folder.path();
    add_fixtures(&here.join("mine"), &["packets/second-opinion/visit.toml", "locales/en/visit.ftl"]);
    edit(here, "mine/packets/second-opinion/packet.toml", "\"meet\"", "\"meet\", \"visit\"");
    let (code, out, err) = said(here, &[&["check", "-l", "en"], &MINE[..]].concat());
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", "no findings in en\n"));

    let list = said(here, &[&["list", "documents"], &MINE[..]].concat()).1;
    assert!(list.contains("meet\tMeet the doctor\nvisit\tQuestions for the visit\n"), "{list}");
    let generate =
        |more: &[&str]| said(here, &[&["generate", "--sample", DATE, "-o", "-"], more, &MINE[..]].concat());
    let (_, text, _) = generate(&["--format=text", "--documents=visit"]);
    assert!(text.contains("Rest and sleep\n") && text.contains("How much rest do I need?\n"), "{text}");
    let (code, text, err) = generate(&["--format=text"]);
    assert_eq!(code, 0, "{err}");
    assert!(text.contains("Rest and sleep\n") && text.contains("What to say to your doctor\n"));

    // A language that lacks the new messages is told which, and prints no hole.
    let (code, out, _) = said(here, &[&["check", "-l", "ar"], &MINE[..]].concat());
    assert!(out.contains(
        "missing: message `visit-rest` is missing; English has it at mine/locales/en/visit.ftl:4:1"
    ));
    assert_eq!(code, 1);
    let (code, out, err) = generate(&["--language=ar", "--documents=visit"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("message `visit-rest` is missing in locale `ar`"), "{err}");
}

/// A packet of one document in a language of its own: no other file of the program's is replaced.
#[test]
fn a_small_language_is_added_by_files_alone() {
    let folder = tempfile::tempdir().unwrap();
    let overlays = at("tests/fixtures/overlays");
    let (packets, locales) = (overlays.join("packets"), overlays.join("locales"));
    let mine = ["--packets", packets.to_str().unwrap(), "--locales", locales.to_str().unwrap()];
    let with = |arguments: &[&str]| said(folder.path(), &[arguments, &mine[..]].concat());
    assert_eq!(
        with(&["check", "-l", "eo", "-l", "en"]),
        (0, String::new(), "no findings in en, eo\n".to_owned())
    );
    let list = with(&["list", "languages"]).1;
    assert!(list.contains("eo\tEsperanto\tEsperanto\ttranslated by machine, not yet checked\n"), "{list}");
    let (code, _, err) = with(&["generate", "--sample", DATE, "--language", "Esperanto"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean `eo`?"), "{err}");
    let (code, text, err) = with(&["generate", "--sample", DATE, "-l", "eo", "--format=text", "-o", "-"]);
    assert_eq!(code, 0, "{err}");
    assert!(
        text.contains("Kiom da ripozo mi bezonas?\n") && text.contains("Kuracisto \u{2068}1\u{2069}\n"),
        "{text}"
    );
    let (code, _, err) = with(&["generate", "--sample", DATE, "-l", "eo", "-o", "eo.pdf"]);
    assert_eq!((code, err.as_str()), (0, "wrote eo.pdf\n"));
    assert!(fs::read(folder.path().join("eo.pdf")).unwrap().starts_with(b"%PDF-"));

    // A region that has no words of its own gets those of the language.
    let american = with(&["generate", "--sample", DATE, "-l", "eo-US", "--format=text", "-o", "-"]);
    assert_eq!(american, (0, text, String::new()));

    // The sample record says itself that its language is Esperanto.
    let sample = packets.join("second-opinion/sample.eo.toml");
    let (code, own, err) = with(&["generate", sample.to_str().unwrap(), DATE, "--format=text", "-o", "-"]);
    assert_eq!((code, own), (0, american.1), "{err}");

    // What is asked stands once more under it, in the second language.
    let beside = ["generate", "--sample", DATE, "-l", "en", "--companion", "eo", "--format=text", "-o", "-"];
    let (code, text, err) = with(&beside);
    assert_eq!(code, 0, "{err}");
    assert!(text.contains("How much rest do I need?\nKiom da ripozo mi bezonas?\n"), "{text}");
}

/// The terms of a language of one's own are held to as those of the built-in ones are.
#[test]
fn a_small_language_has_terms() {
    let folder = with_templates();
    let here = folder.path();
    let names = ["locale.toml", "common.ftl", "visit.ftl", "terms.toml"];
    let paths: Vec<String> = names.iter().map(|name| format!("locales/eo/{name}")).collect();
    add_fixtures(&here.join("mine"), &paths.iter().map(String::as_str).collect::<Vec<_>>());
    edit(here, "mine/locales/eo/common.ftl", "notes-title = Miaj notoj", "notes-title = Miaj Rimarkoj");
    let check = || said(here, &[&["check", "-l", "eo"], &MINE[..]].concat()).1;
    let expected = "mine/locales/eo/common.ftl:3:20: refused-term: `notes-title` says “rimarkoj”, which is refused for “notes”\n  hint: say “notoj”\n";
    assert!(check().contains(expected), "{}", check());
    fs::remove_file(here.join("mine/locales/eo/terms.toml")).unwrap();
    assert!(
        check().contains("mine/locales/eo/locale.toml:1:1: terms: there is no `terms.toml`\n"),
        "{}",
        check()
    );
}

/// What is wrong in a user's file is said of that file.
#[test]
fn faults_name_the_users_file() {
    let cases = [
        (
            "mine/packets/second-opinion/visit.toml",
            "[[block]]\nheding = 'x'\n",
            "mine/packets/second-opinion/visit.toml:2:1: settings: unknown variant `heding`",
        ),
        (
            "mine/locales/en/start.ftl",
            "start-title = { $x\n",
            "mine/locales/en/start.ftl:2:1: load: Expected a token",
        ),
        (
            "mine/locales/ar/locale.toml",
            "endonim = 'x'\n",
            "mine/locales/ar/locale.toml:1:1: settings: unknown field `endonim`",
        ),
        (
            "mine/packets/jurisdictions/us-zz.toml",
            "extends = \"us-i\"\n",
            "mine/packets/jurisdictions/us-zz.toml:1:11: settings: there is no jurisdiction `us-i`\n  hint: did you mean `us-il`?",
        ),
        (
            "mine/packets/second-opinion/sample.en.toml",
            "nmae = 1\n",
            "mine/packets/second-opinion/sample.en.toml:1:1: settings: field `nmae`: no such field",
        ),
        ("mine/clinic.toml", "papper = 'a4'\n", "mine/clinic.toml:1:1: settings: unknown field `papper`"),
    ];
    for (file, text, expected) in cases {
        let folder = with_templates();
        let here = folder.path();
        edit(here, "mine/packets/second-opinion/packet.toml", "\"meet\"", "\"meet\", \"visit\"");
        add_fixtures(&here.join("mine"), &["packets/second-opinion/visit.toml", "locales/en/visit.ftl"]);
        fs::write(here.join(file), text).unwrap();
        let (code, out, err) = said(here, &[&["check", "--clinic", "mine/clinic.toml"], &MINE[..]].concat());
        assert_eq!(code, 1, "{file}: {err}");
        assert!(out.contains(expected), "{expected}\n{out}");
    }
}

#[test]
fn a_document_that_is_not_there_is_named_with_its_neighbour() {
    let folder = with_templates();
    let here = folder.path();
    edit(here, "mine/packets/second-opinion/packet.toml", "\"meet\"", "\"meat\"");
    let (code, _, err) = said(here, &[&["list", "documents"], &MINE[..]].concat());
    assert_eq!(code, 2);
    assert!(err.contains("mine/packets/second-opinion/packet.toml:5:52: "), "{err}");
    assert!(err.contains("the packet has no file `meat.toml`\n  hint: did you mean `meet`?"), "{err}");
}

#[test]
fn what_nothing_uses_is_told() {
    let folder = with_templates();
    let here = folder.path();
    for (file, text) in [
        ("mine/locales/lost.ftl", "a = b\n"),
        ("mine/locales/en/notes.txt", ""),
        ("mine/locales/en/.hidden", ""),
        ("mine/packets/clinic.toml", ""),
        ("mine/packets/second-opinion/visit.toml", ""),
        ("mine/packets/second-opinion/sample.xx.toml", ""),
        ("mine/packets/jurisdictions/readme.md", ""),
        ("fonts/A.otf", ""),
    ] {
        fs::create_dir_all(here.join(file).parent().unwrap()).unwrap();
        fs::write(here.join(file), text).unwrap();
    }
    fs::create_dir(here.join("mine/locales/gl")).unwrap();
    fs::copy(at("fonts/NotoSans-Regular.ttf"), here.join("fonts/NotoSans-Regular.ttf")).unwrap();
    let all = [&MINE[..], &["--fonts", "fonts"]].concat();
    let (code, out, _) = said(here, &[&["check", "-l", "en"], &all[..]].concat());
    assert_eq!(code, 1);
    let found: Vec<&str> = out
        .lines()
        .filter_map(|line| line.split(":1:1: stray: nothing uses this file or folder").next())
        .filter(|line| !line.contains("hint"))
        .collect();
    assert_eq!(
        found,
        [
            "fonts/A.otf",
            "mine/locales/en/notes.txt",
            "mine/locales/gl",
            "mine/locales/lost.ftl",
            "mine/packets/clinic.toml",
            "mine/packets/jurisdictions/readme.md",
            "mine/packets/second-opinion/sample.xx.toml",
            "mine/packets/second-opinion/visit.toml",
        ]
    );
    let (code, _, err) = said(here, &[&["generate", "--sample", DATE], &all[..]].concat());
    assert_eq!((code, err.matches("warning: nothing uses `").count()), (0, 8), "{err}");
    assert!(err.contains("hint: name `visit` in `documents` of packet.toml, or take the file away"), "{err}");
}

#[test]
fn a_folder_that_cannot_be_used_is_refused() {
    let cases: [(&str, &[&str], &str); 8] = [
        (
            "mine/packets/second-opinion/a.md",
            &["--packets", "mine/packets/second-opinion"],
            "`mine/packets/second-opinion` holds files and no folders\n  hint: `--packets` takes the folder above them, such as `mine/packets`",
        ),
        (
            "mine/locales/es/a.md",
            &["--locales", "mine/locales/es"],
            "`mine/locales/es` holds files and no folders\n  hint: `--locales` takes the folder above them, such as `mine/locales`",
        ),
        (
            "mine/locales/english/a.ftl",
            &MINE,
            "`mine/locales/english` is not used\n  hint: a folder of languages holds a folder each, named by its tag",
        ),
        (
            "mine/locales/zh_hans/a.ftl",
            &MINE,
            "`mine/locales/zh_hans` is not used\n  hint: name it `zh-Hans`",
        ),
        ("mine/locales/gl/a.ftl", &MINE, "`mine/locales/gl/a.ftl`: the language `gl` has no `locale.toml`"),
        (
            "mine/packets/second-opinon/a.toml",
            &MINE,
            "`mine/packets/second-opinon` is not used\n  hint: did you mean `second-opinion`?",
        ),
        (
            "mine/x",
            &["--locales", "mine"],
            "`mine` holds the folder that is meant\n  hint: give `--locales mine/locales`",
        ),
        ("mine/x", &["--packets", "nowhere"], "`nowhere` cannot be read: "),
    ];
    for (file, overlays, expected) in cases {
        let folder = with_templates();
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
        for command in [&["generate", "--sample", DATE][..], &["check"], &["list", "documents"]] {
            let (code, out, err) = said(folder.path(), &[command, overlays].concat());
            assert_eq!((code, out.as_str()), (2, ""), "{file}: {err}");
            assert!(err.contains(expected), "{expected}\n{err}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_all_others() {
    let folder = with_templates();
    let words = folder.path().join("mine/locales/en");
    fs::write(words.join("a.ftl"), b"a = x\nb = \xff\n").unwrap();
    fs::write(words.join("b.ftl"), vec![b'#'; 2 << 20]).unwrap();
    let (code, _, err) = said(folder.path(), &[&["check"], &MINE[..]].concat());
    assert_eq!(code, 2);
    assert!(
        err.contains("mine/locales/en/a.ftl:2:5: the file is not UTF-8\n  hint: save it as UTF-8"),
        "{err}"
    );
    assert!(err.contains("`mine/locales/en/b.ftl` is larger than 1024 KiB"), "{err}");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_pipes_are_refused() {
    let folder = with_templates();
    let words = folder.path().join("mine/locales/en");
    std::os::unix::fs::symlink("loop.ftl", words.join("loop.ftl")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", words.join("zero.ftl")).unwrap();
    std::os::unix::fs::symlink("..", folder.path().join("mine/locales/gl")).unwrap();
    let (code, _, err) = said(folder.path(), &[&["check"], &MINE[..]].concat());
    assert_eq!(code, 2);
    assert!(err.contains("`mine/locales/en/loop.ftl` cannot be read: "), "{err}");
    assert!(err.contains("`mine/locales/en/zero.ftl` is not an ordinary file"), "{err}");
}

#[test]
fn findings_are_data() {
    let folder = with_templates();
    let here = folder.path();
    edit(here, "mine/locales/ar/start.ftl", "start-title =", "start-titel =");
    let check = |more: &[&str]| said(here, &[&["check"], more, &MINE[..]].concat());
    let (code, text, err) = check(&[]);
    assert_eq!(code, 1);
    assert!(err.ends_with(" findings\n"), "{err}");
    assert!(
        text.contains(
            ": obsolete: English has no message `start-titel`\n  hint: did you mean `start-title`?\n"
        ),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "no colour where nobody looks");
    assert_eq!(check(&["-l", "en"]).0, 0);
    assert!(check(&["-l", "xx"]).2.contains("there is no language `xx`"));
    let (code, json, _) = check(&["--format=json", "--language=ar"]);
    assert_eq!(code, 1);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let obsolete = rows.as_array().unwrap().iter().find(|row| row["code"] == "obsolete").unwrap();
    assert_eq!(obsolete["file"], "mine/locales/ar/start.ftl");
    assert_eq!((&obsolete["locale"], &obsolete["column"]), (&"ar".into(), &1.into()));
    assert_eq!(obsolete["hint"], "did you mean `start-title`?");
    assert_eq!(check(&["--format=json", "-l", "en"]).1, "[]\n");
}

/// A label that is too long for its place is found although nobody has looked at the page.
#[test]
fn words_that_do_not_fit_are_found() {
    let folder = with_templates();
    let here = folder.path();
    edit(
        here,
        "mine/locales/en/common.ftl",
        "answer-yes = Yes",
        "answer-yes = Yes, and without any doubt at all whatsoever",
    );
    let path = here.join("mine/locales/en/records.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let line = text.lines().find(|line| line.starts_with("rec-dob = ")).unwrap();
    fs::write(&path, text.replace(line, &format!("rec-dob = {}", "Birthdate".repeat(12)))).unwrap();
    let (code, out, _) = said(here, &[&["check", "-l", "en"], &MINE[..]].concat());
    assert_eq!(code, 1);
    assert!(out.contains("common.ftl:4:1: length: `answer-yes` runs over "), "{out}");
    assert!(out.contains(": length: `rec-dob` is cut inside a word on page "), "{out}");
}
