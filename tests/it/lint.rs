//! The built-in locales have no findings.

use std::{fs, path::Path, sync::Arc};

use second_opinion::{
    dates,
    fonts::{Faces, FontBytes},
    lint::{LocaleFiles, Used, lint},
    packet,
    place::Place,
};

use crate::locales;

#[test]
fn the_built_in_locales_have_no_findings() {
    let all = locales::all();
    let words: Vec<_> = all.iter().map(|(tag, files)| (tag, files, files.words())).collect();
    let files = words.iter().map(|(tag, files, words)| LocaleFiles {
        tag,
        settings: (&files.settings.0, &files.settings.1),
        words,
    });
    let (source, others): (Vec<_>, Vec<_>) = files.partition(|files| files.tag == "en");
    let findings = lint(source[0], &others, &used(), &faces());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} findings\n{}", lines.len(), lines.join("\n"));
}

/// What the built-in packet prints, what dates are made of, and what the program prints of itself.
fn used() -> Used {
    let packet = packet::builtin().unwrap();
    let nowhere = |id: String| (id, Place::new("", "", 0));
    let of_blocks = packet.message_ids().into_iter().map(|(id, place)| (id.to_owned(), place));
    let others = packet.unused.keys().cloned().chain(dates::message_ids());
    others.map(nowhere).chain(of_blocks).collect()
}

fn faces() -> Faces {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let fonts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ttf")).map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let bytes: FontBytes = Arc::new(fs::read(&path).unwrap());
        (name, bytes)
    });
    Faces::new(fonts.collect()).unwrap()
}
