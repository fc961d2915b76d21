//! One direction of flow: which module may use which, read from the sources themselves.
//!
//! Tests in the sources are exempt. A module that is not in the table, and a right that nothing uses, are faults too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::printing::at;

/// A module and the modules that it may use.
type Row = (&'static str, &'static [&'static str]);

/// Every module after those that it may use. `document` stands before `packet`, which names one of its types (`Tracker`).
const TABLE: &[Row] = &[
    ("builtin", &[]),
    ("suggest", &[]),
    ("marks", &[]),
    ("path", &[]),
    ("colour", &[]),
    ("picture", &["colour", "path"]),
    ("private", &[]),
    ("place", &["suggest"]),
    ("fields", &["suggest"]),
    ("faults", &["place"]),
    ("input", &["faults", "place", "private"]),
    ("patient", &["faults", "fields", "input", "private"]),
    ("profile", &["colour", "marks", "picture", "place", "suggest"]),
    ("document", &["picture"]),
    ("packet", &["builtin", "document", "fields", "place", "suggest"]),
    ("locale", &["marks", "place"]),
    ("messages", &["locale", "place", "suggest"]),
    ("dates", &["messages"]),
    ("review", &["messages", "place"]),
    (
        "merge",
        &[
            "dates", "document", "fields", "locale", "messages", "packet", "patient", "place", "profile",
            "suggest",
        ],
    ),
    ("fonts", &["suggest"]),
    ("layout", &["document", "fonts", "locale", "marks", "path", "picture", "private"]),
    ("pdf", &["fonts", "layout", "picture", "private"]),
    (
        "printer",
        &[
            "document", "faults", "fonts", "layout", "merge", "messages", "packet", "patient", "pdf",
            "profile",
        ],
    ),
    (
        "lint",
        &[
            "builtin", "dates", "document", "faults", "fonts", "input", "layout", "locale", "marks", "merge",
            "messages", "packet", "patient", "place", "profile", "review", "suggest",
        ],
    ),
    ("exchange", &["builtin", "lint", "locale", "messages", "place", "review", "suggest"]),
    ("output", &[]),
    (
        "batch",
        &[
            "document", "faults", "fields", "fonts", "input", "layout", "locale", "merge", "output",
            "patient", "picture", "place", "printer", "private", "profile", "suggest",
        ],
    ),
    ("faces", &["fonts"]),
    ("cli", &["batch", "patient", "profile"]),
    (
        "commands",
        &[
            "batch", "builtin", "cli", "document", "exchange", "faces", "faults", "fields", "fonts", "input",
            "layout", "lint", "locale", "merge", "messages", "output", "packet", "patient", "pdf", "picture",
            "place", "printer", "profile", "review", "suggest",
        ],
    ),
    ("main", &[]),
];

/// Words that only some files may say, with those files or folders.
const WORDS: &[(&str, &[&str])] = &[
    ("printpdf", &["pdf/"]),
    ("lopdf", &["pdf/"]),
    ("pdf_writer", &["pdf/"]),
    ("moxcms", &["pdf/archive.rs"]),
    ("stringprep", &["pdf/protect.rs"]),
    // Random numbers; those of salts and initialization vectors lopdf draws itself, in `pdf::protect`.
    ("getrandom", &["commands/password.rs"]),
    // The reader of finished files shares no code with their writer.
    ("hayro", &["batch/verify/", "commands/"]),
    ("usvg", &["picture/"]),
    ("parley", &["layout/"]),
    ("fluent", &["messages/", "lint/"]),
    ("fluent_syntax", &["messages/", "lint/", "exchange/"]),
    ("clap", &["cli/", "commands/"]),
    ("jsonc_parser", &["input/"]),
    ("stdout", &["commands/"]),
    ("stderr", &["commands/"]),
    ("SystemTime", &["commands/"]),
    ("Local::now", &["commands/"]),
    ("Utc::now", &["commands/"]),
    ("anyhow", &["main.rs", "faces.rs", "commands/"]),
    ("std::fs", &["output/", "faces.rs", "batch/", "commands/"]),
    ("std::env", &["main.rs", "commands/"]),
    ("std::thread", &["batch/crew.rs", "commands/interrupt.rs"]),
    ("std::net", &[]),
    ("println!", &[]),
    ("eprintln!", &[]),
    ("print!", &[]),
    ("eprint!", &[]),
    ("dbg!", &[]),
];

/// A file of `src/`: its path there and its code, without comments and tests.
struct Source {
    path: String,
    code: String,
}

impl Source {
    /// The top module: `layout` for `layout/flow.rs`, `output` for `output.rs`.
    fn module(&self) -> &str {
        let end = self.path.find(['/', '.']).unwrap();
        &self.path[..end]
    }
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&at("src"), &mut paths);
    let top = at("src");
    let name = |path: &Path| path.strip_prefix(&top).unwrap().to_str().unwrap().replace('\\', "/");
    let all: Vec<(String, String)> =
        paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect();
    let tests: BTreeSet<String> = all.iter().flat_map(|(path, text)| test_files(path, text)).collect();
    let kept = all.into_iter().filter(|(path, _)| !tests.contains(path));
    kept.map(|(path, text)| Source { path, code: code(&text) }).collect()
}

fn walk(folder: &Path, paths: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
}

/// Files that a `mod` under `#[cfg(test)]` names.
fn test_files(path: &str, text: &str) -> Vec<String> {
    let folder = path.strip_suffix("mod.rs").unwrap_or_default();
    let after = text.split("#[cfg(test)]").skip(1);
    let names = after.filter_map(|rest| {
        let item = rest.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("#["))?;
        item.strip_prefix("mod ")?.strip_suffix(';')
    });
    names.map(|name| format!("{folder}{name}.rs")).collect()
}

/// The code of a file: its tests stand at its end, and a comment may say what it likes.
fn code(text: &str) -> String {
    let tests = text.find("#[cfg(test)]\n#[allow").filter(|at| text[*at..].contains("mod tests {"));
    let text = &text[..tests.unwrap_or(text.len())];
    let lines = text.lines().map(|line| line.split("//").next().unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

/// Names of this crate's modules that stand in a `use crate::` or in front of a path.
fn used(source: &Source) -> BTreeSet<String> {
    let prefixes = ["crate::", "second_opinion::"];
    let rests = prefixes.iter().flat_map(|prefix| source.code.split(prefix).skip(1));
    let mut used: BTreeSet<String> = rests.flat_map(heads).collect();
    used.remove(source.module());
    used
}

/// The first names of what follows `crate::`: one, or those of a list in braces.
fn heads(rest: &str) -> Vec<String> {
    let Some(list) = rest.strip_prefix('{') else {
        return vec![word(rest)];
    };
    let (mut depth, mut heads, mut item) = (0_usize, Vec::new(), String::new());
    for c in list.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => heads.push(std::mem::take(&mut item)),
            '{' => depth += 1,
            '}' => depth -= 1,
            c => item.push(c),
        }
    }
    heads.push(item);
    let words = heads.iter().map(|item| word(item.trim()));
    words.filter(|word| !word.is_empty()).collect()
}

/// The name at the start of a text.
fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// What each module uses.
fn edges(sources: &[Source]) -> BTreeMap<&str, BTreeSet<String>> {
    let mut edges: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for source in sources {
        edges.entry(source.module()).or_default().extend(used(source));
    }
    edges.remove("lib");
    edges
}

#[test]
fn modules_use_what_the_table_says_and_no_more() {
    let sources = sources();
    let real = edges(&sources);
    let table: BTreeMap<&str, BTreeSet<String>> =
        TABLE.iter().map(|(name, uses)| (*name, uses.iter().map(|u| (*u).to_owned()).collect())).collect();
    assert_eq!(real, table, "left: the sources; right: the table");
}

/// A module that stands before another in the table knows nothing of it.
#[test]
fn data_flows_one_way() {
    let place = |name: &str| TABLE.iter().position(|row| row.0 == name);
    for (name, uses) in TABLE {
        for used in *uses {
            assert!(place(used) < place(name), "`{name}` uses `{used}`, which comes after it");
        }
    }
}

/// What a module must never know, whatever the table says: language without layout, layout without patients.
const NEVER: &[Row] = &[
    ("fields", &["input", "patient"]),
    ("input", &["messages", "layout"]),
    ("patient", &["messages", "layout"]),
    ("profile", &["patient"]),
    ("packet", &["patient", "messages", "fonts", "layout"]),
    ("locale", &["patient", "layout"]),
    ("messages", &["patient", "layout"]),
    ("dates", &["patient", "layout"]),
    ("merge", &["fonts", "layout", "pdf"]),
    ("document", &["fonts", "layout", "pdf"]),
    ("fonts", &["document"]),
    ("layout", &["messages", "patient", "packet", "merge", "pdf"]),
    ("pdf", &["document", "patient", "merge"]),
];

#[test]
fn no_module_uses_what_it_must_never_know() {
    let sources = sources();
    let real = edges(&sources);
    for (name, never) in NEVER {
        let known: Vec<&&str> = never.iter().filter(|other| real[name].contains(**other)).collect();
        assert_eq!(known, Vec::<&&str>::new(), "`{name}`");
    }
}

#[test]
fn crates_and_the_outside_world_stay_where_they_belong() {
    let mut faults = Vec::new();
    for source in sources() {
        for (word, places) in WORDS {
            let allowed = places.iter().any(|place| source.path.starts_with(place));
            if !allowed && says(&source.code, word) {
                faults.push(format!("{} says `{word}`", source.path));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Whether a whole word stands in some code.
fn says(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + word.len()..]);
        !before.ends_with(part) && !after.starts_with(part)
    })
}

/// The reader of sources: what it must find in one.
#[test]
fn the_sources_are_read_as_they_are_written() {
    let text = "//! crate::no\nuse crate::{\n  a::{B, C}, d,\n  e as f,\n};\nfn g() { crate::h::i(\"lopdf\") }\n\
                #[cfg(test)]\n#[allow(x)]\nmod tests { use crate::z; }";
    let source = Source { path: "m/n.rs".to_owned(), code: code(text) };
    assert_eq!(used(&source).into_iter().collect::<Vec<_>>(), ["a", "d", "e", "h"]);
    assert!(
        says("use lopdf::X", "lopdf") && !says("use my_lopdf::X", "lopdf") && !says("println!", "print!")
    );
    assert_eq!(test_files("m/mod.rs", "#[cfg(test)]\n#[allow(x)]\nmod tests;\n"), ["m/tests.rs"]);
}
