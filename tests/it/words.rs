//! No file of words, however broken, does more than give errors.

use proptest::prelude::*;
use second_opinion::{
    locale::Locale,
    messages::{Args, LoadFault, Messages},
};

use crate::locales;

fn load(text: &str) -> Result<Messages, Vec<LoadFault>> {
    let (name, settings) = locales::Files::read("en").settings;
    Messages::load(Locale::read("en", &name, &settings).unwrap(), &[("a.ftl", text)])
}

/// Formats every message with a value for every variable: a text, then a number.
fn format_all(messages: &Messages) {
    for id in messages.ids() {
        let names = messages.variables(id).unwrap();
        let texts = names.iter().fold(Args::new(), |args, name| args.text(name, "S3CRET"));
        let numbers = names.iter().fold(Args::new(), |args, name| args.number(name, 3));
        for result in [messages.text(id, &texts), messages.text(id, &numbers)] {
            if let Err(error) = result {
                assert!(!error.to_string().contains("S3CRET"), "{error}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_loads_or_gives_places(text in "\\PC{0,200}") {
        match load(&text) {
            Ok(messages) => format_all(&messages),
            Err(faults) => prop_assert!(faults.iter().all(|fault| fault.place.line >= 1)),
        }
    }

    #[test]
    fn fluent_like_text_loads_or_gives_places(
        text in "([a-c]|-[a-c]| = |\n|\n |\n  \\[one\\] |\n \\*\\[other\\] |\\{ |\\} |\\$x |->|\"|\\(|\\)|,|:|\\.|#|\t|\r\n|\u{feff}|é|｛){0,60}",
    ) {
        if let Ok(messages) = load(&text) {
            format_all(&messages);
        }
    }

    #[test]
    fn a_damaged_file_loads_or_gives_places(at in 0_usize..8_000, cut in 0_usize..40, put in "[{}$\n\t =\\[\\]*]{0,3}") {
        let files = locales::Files::read("en");
        let (_, text) = files.words.iter().find(|(name, _)| name.ends_with("script.ftl")).unwrap();
        let mut damaged: Vec<char> = text.chars().collect();
        let at = at.min(damaged.len());
        let end = (at + cut).min(damaged.len());
        damaged.splice(at..end, put.chars());
        if let Ok(messages) = load(&damaged.into_iter().collect::<String>()) {
            format_all(&messages);
        }
    }
}

#[test]
fn every_message_of_every_locale_formats() {
    for (tag, files) in locales::all() {
        let messages = files.messages(&tag);
        for id in messages.ids() {
            let names = messages.variables(id).unwrap();
            let texts = names.iter().fold(Args::new(), |args, name| args.text(name, "x"));
            let args =
                names.iter().filter(|name| is_number(name)).fold(texts, |args, name| args.number(name, 7));
            messages.text(id, &args).unwrap_or_else(|error| panic!("{tag}: {error}"));
        }
    }
}

/// The variables that a locale may choose a plural form by: days and ages.
fn is_number(name: &str) -> bool {
    name.contains("-days") || name.ends_with("-age")
}
