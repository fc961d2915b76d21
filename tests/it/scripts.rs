//! What scripts ask for beyond Latin: national faces, rare Chinese characters in fonts of the file's own, bold without a
//! bold face, letters that no font has.

use std::sync::Arc;

use second_opinion::fonts::{Chain, Faces, FontBytes};
use second_opinion::layout::TextLine;
use second_opinion::printer::PrintError;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use write_fonts::FontBuilder;
use write_fonts::tables::cmap::Cmap;

use crate::embedded::{Embedded, fonts, outline, said};
use crate::names::named;
use crate::packets::options;
use crate::pages::placed_lines;
use crate::printing::{at, blank, faces, pages, print, printer, printer_with, sample};

/// Rare characters of Chinese and Japanese names, and the face that sets them in a packet of another language.
const RARE: [(char, &str); 12] = [
    ('䶮', "NotoSansSC"),
    ('堃', "NotoSansSC"),
    ('喆', "NotoSansSC"),
    ('犇', "NotoSansSC"),
    ('㛃', "NotoSansSC"),
    ('𬭎', "NotoSansSC"),
    ('𬀩', "NotoSansSC"),
    ('𠮷', "NotoSansJP"),
    ('髙', "NotoSansSC"),
    ('﨑', "NotoSansSC"),
    ('邉', "NotoSansSC"),
    ('𨋢', "NotoSansTC"),
];

/// The parts of a text and their families, in a language whose own families these are.
fn parts(language: &str, own: &[&str], text: &str) -> Vec<(String, String)> {
    let own: Vec<String> = own.iter().map(|name| (*name).to_owned()).collect();
    let name = |family| faces().face(faces().family(family).unwrap().regular).unwrap().name.clone();
    let stretches = Chain::new(faces(), &own, language).split(text).unwrap();
    let part = |at: second_opinion::fonts::Stretch| {
        (text[at.range].to_owned(), name(at.family).trim_end_matches("-Regular").to_owned())
    };
    stretches.into_iter().map(part).collect()
}

#[track_caller]
fn assert_parts(language: &str, own: &[&str], expected: &[(&str, &str)]) {
    let text: String = expected.iter().map(|(text, _)| *text).collect();
    let parts = parts(language, own, &text);
    let parts: Vec<(&str, &str)> =
        parts.iter().map(|(text, family)| (text.as_str(), family.as_str())).collect();
    assert_eq!(parts, expected);
}

const ENGLISH: &[&str] = &["NotoSans"];
const CHINESE: &[&str] = &["NotoSansSC", "NotoSans"];

#[test]
fn rare_characters_of_names_have_a_font() {
    for (language, own) in [("en", ENGLISH), ("zh-Hans", CHINESE)] {
        for (c, family) in RARE {
            assert_parts(language, own, &[(c.encode_utf8(&mut [0; 4]), family)]);
        }
    }
}

#[test]
fn a_word_stands_in_one_font() {
    assert_parts("zh-Hans", CHINESE, &[("请告诉Rosa Delgado医生", "NotoSansSC")]);
    assert_parts(
        "zh-Hans",
        CHINESE,
        &[("请告诉", "NotoSansSC"), ("Łukasz", "NotoSans"), ("医生", "NotoSansSC")],
    );
    assert_parts("zh-Hans", CHINESE, &[("和", "NotoSansSC"), ("O’Brien ", "NotoSans"), ("说", "NotoSansSC")]);
}

#[test]
fn marks_that_latin_and_chinese_share_are_wide_in_chinese_only() {
    assert_parts("zh-Hans", CHINESE, &[("他说：“好……”。张三·李四——“Rosa”", "NotoSansSC")]);
    assert_parts("zh-Hans", CHINESE, &[("“", "NotoSans"), ("Rosa", "NotoSansSC"), ("”", "NotoSans")]);
    assert_parts("en", ENGLISH, &[("“Rosa” · ", "NotoSans"), ("王小明", "NotoSansSC")]);
    let hyphen = [("问Jean", "NotoSansSC"), ("‐", "NotoSans"), ("Luc", "NotoSansSC")];
    assert_parts("zh-Hans", CHINESE, &hyphen);
}

#[test]
fn letters_of_one_nation_bring_its_shapes_of_chinese_characters() {
    assert_parts("en", ENGLISH, &[("山田ハナコ", "NotoSansJP")]);
    assert_parts("en", ENGLISH, &[("葛\u{e0100}城", "NotoSansJP")]);
    assert_parts("en", ENGLISH, &[("김민수 金", "NotoSansKR")]);
    assert_parts("en", ENGLISH, &[("王ㄒㄧㄠ", "NotoSansTC")]);
    assert_parts("en", ENGLISH, &[("山田花子", "NotoSansSC")]);
    assert_parts("zh-Hans", CHINESE, &[("山田はな", "NotoSansSC")]);
}

/// Two patients whose names share no character, and none with the words of any packet.
const PATIENTS: [&str; 2] = ["龚䶮堃𠮷", "卞喆犇㛃𨋢"];

/// The outline that a name's character has in the face that sets it.
fn drawn(c: char) -> String {
    let family = RARE.iter().find(|(rare, _)| *rare == c).map_or("NotoSansSC", |(_, family)| family);
    let (_, face) = faces().iter().find(|(_, face)| face.name == format!("{family}-Regular")).unwrap();
    let tables = face.tables().unwrap();
    outline(&tables, tables.charmap().map(c).unwrap())
}

/// What a file must hold for its own patient and must not hold of another.
#[track_caller]
fn assert_only_own(file: &[u8], own: &str, other: &str) {
    let fonts = fonts(file);
    let outlines: Vec<String> = fonts.iter().flat_map(Embedded::outlines).collect();
    for c in own.chars() {
        assert!(fonts.iter().any(|font| font.says(c) && font.paints(c)), "{c} of the patient's own");
        assert!(outlines.contains(&drawn(c)), "{c} of the patient's own");
    }
    for c in other.chars() {
        assert!(!fonts.iter().any(|font| font.says(c)), "{c} of another patient");
        assert!(!outlines.contains(&drawn(c)), "{c} of another patient");
    }
    assert!(said(file).contains(own));
}

#[test]
fn files_hold_no_glyph_of_each_others_names() {
    let [first, second] = PATIENTS;
    for language in ["en", "zh-Hans"] {
        let mut printer = printer(language);
        assert_only_own(&print(&mut printer, &named(first)).unwrap(), first, second);
        assert_only_own(&print(&mut printer, &named(second)).unwrap(), second, first);
        assert_only_own(&print(&mut printer, &named(first)).unwrap(), first, second);
    }
}

#[test]
fn a_file_is_the_same_whoever_was_printed_before() {
    for language in ["en", "zh-Hans"] {
        let mut shared = printer(language);
        for name in PATIENTS.iter().chain(&PATIENTS[..1]) {
            let alone = print(&mut printer(language), &named(name)).unwrap();
            assert!(print(&mut shared, &named(name)).unwrap() == alone, "{name}");
        }
    }
}

/// What must not begin a line of Chinese, and what must not end one.
const CLOSING: &str = "，。、！？：；）”’》〉」』】〕…·～／％";
const OPENING: &str = "（“‘《〈「『【〔";

#[test]
fn lines_of_chinese_pages_begin_and_end_as_they_should() {
    let mut printer = printer("zh-Hans");
    for options in [options(&[]), blank()] {
        let printed = pages(&mut printer, &sample("zh-Hans"), &options);
        for page in 0..printed.pages.len() {
            let lines = placed_lines(&printed, page);
            // A dot alone stands between two parts of the form's running line.
            for line in lines.iter().map(TextLine::words).filter(|line| line != "·") {
                assert!(!line.starts_with(|c| CLOSING.contains(c)), "page {}: {line}", page + 1);
                assert!(!line.ends_with(|c| OPENING.contains(c)), "page {}: {line}", page + 1);
            }
        }
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_by_its_code_and_never_shown() {
    let unknown = [
        ("𞤀𞤣𞤵", "U+1E900"), // Adlam
        ("ߒߞߏ", "U+07CF"),  // N'Ko
        ("ⵜⵉⴼ", "U+2D3C"),  // Tifinagh
        ("ᠮᠣᠩ", "U+182E"),  // Mongolian
        ("😀", "U+1F600"),
        ("𐐀𐐨", "U+10428"), // Deseret
    ];
    let mut printer = printer("en");
    for (name, code) in unknown {
        let refused = print(&mut printer, &named(&format!("Zqx {name}"))).unwrap_err();
        assert!(matches!(refused, PrintError::Unprintable(_)));
        for said in [refused.to_string(), format!("{refused:?}")] {
            assert!(said.contains("patient.name.display"), "{said}");
            assert!(
                !said.contains("Zqx") && (said.contains("Unprintable") || !said.contains(name)),
                "{said}"
            );
        }
        let said = refused.to_string();
        assert!(said.contains(code) && said.contains("`--fonts DIR`"), "{said}");
    }
}

#[test]
fn a_mark_that_no_font_has_with_its_letter_is_an_error() {
    // Cherokee and a Thai vowel: each has a font, but no font has both.
    let refused = print(&mut printer("en"), &named("Ꭰิ")).unwrap_err().to_string();
    assert!(refused.contains("no font has U+0E34, U+13A0 in `patient.name.display`"), "{refused}");
}

/// A font with the glyphs of Noto Sans Hebrew for letters of another script.
fn font_for(letters: &str) -> FontBytes {
    let file = std::fs::read(at("fonts/NotoSansHebrew-Regular.ttf")).unwrap();
    let font = FontRef::new(&file).unwrap();
    let glyph = |at: usize| GlyphId::from(font.charmap().map('א').unwrap().to_u32() as u16 + at as u16);
    let pairs = letters.chars().enumerate().map(|(at, c)| (c, glyph(at)));
    let mut builder = FontBuilder::new();
    builder.add_table(&Cmap::from_mappings(pairs).unwrap()).unwrap();
    for record in font.table_directory().table_records() {
        let is_kept = !matches!(&record.tag().to_be_bytes(), b"cmap" | b"GSUB" | b"GPOS" | b"GDEF");
        if let Some(table) = font.table_data(record.tag()).filter(|_| is_kept) {
            builder.add_raw(record.tag(), table.as_bytes());
        }
    }
    Arc::new(builder.build())
}

#[test]
fn a_font_that_is_added_sets_what_no_other_has() {
    // Ol Chiki runs from left to right, N'Ko and Adlam from right to left.
    for (letters, name, turned) in [("ᱚᱛᱜᱟᱠ", "ᱛᱚᱜ", false), ("ߊߋߌߍߎߏ", "ߋߊߌ", true), ("𞤀𞤁𞤂𞤃", "𞤁𞤀𞤃", true)]
    {
        assert!(print(&mut printer("en"), &named(name)).is_err());
        let added = ("Added-Regular".to_owned(), font_for(letters));
        let own = faces().iter().map(|(_, face)| (face.name.clone(), face.bytes.clone()));
        let with = Arc::new(Faces::new(own.chain([added]).collect()).unwrap());
        let file = print(&mut printer_with(&with, "en"), &named(name)).unwrap();
        let seen = if turned { name.chars().rev().collect() } else { name.to_owned() };
        assert!(said(&file).contains(&seen), "{name}");
        let added = fonts(&file).into_iter().find(|font| font.face == "Added-Regular").unwrap();
        assert!(name.chars().all(|c| added.says(c) && added.paints(c)), "{name}");
    }
}
