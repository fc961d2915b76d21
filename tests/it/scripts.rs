//! Names in many scripts, and one that no font has.

use second_opinion::patient::Patient;
use second_opinion::printer::PrintError;

use crate::packets::{options, record};
use crate::pages::placed_lines;
use crate::printing::{LANGUAGES, pages, print, printer};

/// A record that says a name and nothing else.
fn named(name: &str) -> Patient {
    record("record.toml", &format!("[patient.name]\ndisplay = \"{name}\"\n"))
}

const NAMES: [&str; 12] = [
    "ሰላም ተስፋዬ",
    "ნინო ბერიძე",
    "สมชาย ใจดี",
    "សុខ សុភា",
    "רחל לוי",
    "অনিতা রায়",
    "அனிதா குமார்",
    "Անի Պետրոսյան",
    "김민수",
    "やまだ ハナコ",
    "山田花子",
    "王小明",
];

#[test]
fn names_of_many_scripts_print() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        for name in NAMES {
            let printed = pages(&mut printer, &named(name), &options(&[]));
            let all: String = (0..printed.pages.len())
                .flat_map(|page| placed_lines(&printed, page))
                .map(|l| l.words())
                .collect();
            assert!(name.split(' ').all(|word| all.contains(word)), "{name} in {language}");
            print(&mut printer, &named(name)).unwrap();
        }
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_by_its_code_and_never_shown() {
    let name = "Zqx \u{10400}\u{10428}";
    let refused = print(&mut printer("en"), &named(name)).unwrap_err();
    assert!(matches!(refused, PrintError::Unprintable(_)));
    for said in [refused.to_string(), format!("{refused:?}")] {
        assert!(said.contains("patient.name.display"), "{said}");
        assert!(!said.contains("Zqx"));
    }
    let said = refused.to_string();
    assert!(said.contains("U+10400") && said.contains("U+10428"), "{said}");
    assert!(!said.contains('\u{10400}'));
}
