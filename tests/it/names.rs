//! Names in any script: shaped, painted and read back; and those that no font has.

use std::collections::BTreeSet;

use second_opinion::layout::{Run, TextLine};
use second_opinion::patient::Patient;
use second_opinion::printer::Printer;
use skrifa::{GlyphId, MetadataProvider, prelude::*};

use crate::embedded;
use crate::packets::{options, record};
use crate::pages::placed_lines;
use crate::printing::{faces, languages, pages, print, printer};

/// A record that says a name and nothing else.
pub(crate) fn named(name: &str) -> Patient {
    record("record.toml", &format!("[patient.name]\ndisplay = \"{name}\"\n"))
}

/// A name in each script that a font is there for, and that font.
const NAMES: [(&str, &str); 29] = [
    ("NotoSans", "Łukasz Żółć"),
    ("NotoSans", "Nguyễn Thị Ổn"),
    ("NotoSans", "Ольга Щукина"),
    ("NotoSans", "Εύη Παππά"),
    ("NotoSans", "श्रीमती अर्चना द्विवेदी"),
    ("NotoSansArabic", "أمل حدّاد"),
    ("NotoSansHebrew", "רחל לוי"),
    ("NotoSansSyriac", "ܡܪܝܡ ܐܦܪܡ"),
    ("NotoSansThaana", "މަރިޔަމް އަލީ"),
    ("NotoSansEthiopic", "ሰላም ተስፋዬ"),
    ("NotoSansGeorgian", "ნინო ბერიძე"),
    ("NotoSansArmenian", "Անի Պետրոսյան"),
    ("NotoSansThai", "สมชาย น้ำใจดี"),
    ("NotoSansLao", "ສຸກສະຫວັນ ແກ້ວມະນີ"),
    ("NotoSansKhmer", "សុខ ស្រីមុំ"),
    ("NotoSansMyanmar", "အောင်ဆန်း ကြည်"),
    ("NotoSerifTibetan", "བསྟན་འཛིན་རྒྱ་མཚོ"),
    ("NotoSansBengali", "অর্পিতা চক্রবর্তী"),
    ("NotoSansTamil", "அனிதா கோவிந்தன்"),
    ("NotoSansTelugu", "శ్రీనివాస్ రావు"),
    ("NotoSansKannada", "ಶ್ರೀಧರ್ ಕೃಷ್ಣ"),
    ("NotoSansMalayalam", "ശ്രീലത നായർ"),
    ("NotoSansGujarati", "શ્રીમતી જ્ઞાનેશ્વરી"),
    ("NotoSansGurmukhi", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"),
    ("NotoSansSinhala", "ශ්‍රීමතී ප්‍රියන්ති"),
    ("NotoSansOriya", "ଶ୍ରୀମତୀ ପ୍ରିୟଙ୍କା"),
    ("NotoSansCherokee", "ᏣᎳᎩ ᎠᏰᎵ"),
    ("NotoSansKR", "김민수"),
    ("NotoSansJP", "山田ハナコ"),
];

/// The lines of a packet with the words of the name.
fn lines_with(printer: &mut Printer<'_>, name: &str) -> Vec<TextLine> {
    let printed = pages(printer, &named(name), &options(&[]));
    let lines = (0..printed.pages.len()).flat_map(|page| placed_lines(&printed, page));
    lines.filter(|line| name.split(' ').any(|word| line.words().contains(word))).collect()
}

/// The runs of a line that hold letters of the name.
fn runs_of<'l>(line: &'l TextLine, name: &str) -> impl Iterator<Item = &'l Run> {
    let letters: BTreeSet<char> = name.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).collect();
    line.runs.iter().filter(move |run| run.clusters.iter().any(|c| c.text.contains(|c| letters.contains(&c))))
}

#[test]
fn a_name_in_any_script_stands_in_its_own_font_without_boxes() {
    for language in &languages() {
        let mut printer = printer(language);
        for (family, name) in NAMES {
            let lines = lines_with(&mut printer, name);
            assert!(lines.len() > 8, "{name} in {language}: {} lines", lines.len());
            for run in lines.iter().flat_map(|line| runs_of(line, name)) {
                let face = faces().face(run.face).unwrap();
                // A locale's own font comes first, also for letters of others that it has.
                assert!(
                    language != "en" || face.name.starts_with(&format!("{family}-")),
                    "{name}: {}",
                    face.name
                );
                let circle = face.tables().unwrap().charmap().map('◌').map_or(0, GlyphId::to_u32);
                let glyphs = run.clusters.iter().flat_map(|cluster| &cluster.glyphs);
                for glyph in glyphs {
                    assert!(glyph.id != 0 && u32::from(glyph.id) != circle, "{name} in {language}");
                }
            }
        }
    }
}

#[test]
fn the_text_layer_says_names_in_any_script() {
    let mut printer = printer("en");
    for (_, name) in NAMES {
        let file = print(&mut printer, &named(name)).unwrap();
        let said = embedded::said(&file).replace(['\u{200e}', '\u{200f}'], "");
        for word in name.split(' ') {
            let turned: String = word.chars().rev().collect();
            assert!(said.contains(word) || said.contains(&turned), "{name}");
        }
        for c in name.chars().filter(|c| c.is_alphabetic()) {
            let of_the_name = embedded::fonts(&file).into_iter().any(|font| font.says(c));
            assert!(of_the_name, "{name}: {c}");
        }
    }
}

/// The glyphs of a word of Devanagari, from left to right, and those that its characters would have alone.
fn devanagari(printer: &mut Printer<'_>, word: &str) -> (Vec<u16>, impl Fn(char) -> u16 + use<>) {
    let lines = lines_with(printer, word);
    let run = lines.iter().find_map(|line| runs_of(line, word).next()).unwrap().clone();
    let words: String = run.clusters.iter().map(|cluster| cluster.text.as_str()).collect();
    assert_eq!(words, word);
    let alone = faces().face(run.face).unwrap().tables().unwrap().charmap();
    let glyphs = run.clusters.iter().flat_map(|cluster| cluster.glyphs.iter().map(|glyph| glyph.id));
    (glyphs.collect(), move |c| alone.map(c).unwrap().to_u32() as u16)
}

#[test]
fn devanagari_joins_its_consonants_and_puts_vowel_signs_where_they_are_written() {
    let mut printer = printer("hi");
    for word in ["क्ष", "ज्ञ", "श्र", "त्र", "द्ध", "ह्म", "ष्ट्र", "र्क"]
    {
        let (glyphs, alone) = devanagari(&mut printer, word);
        assert!(!glyphs.contains(&alone('\u{94d}')), "{word} shows the sign that joins: {glyphs:?}");
        assert!(glyphs.len() <= 2, "{word}: {glyphs:?}");
    }
    // The sign of i stands before its consonants, r before a consonant above it.
    let (glyphs, alone) = devanagari(&mut printer, "द्वि");
    assert!(glyphs.len() == 2 && !glyphs[..1].contains(&alone('द')), "{glyphs:?}");
    let (glyphs, alone) = devanagari(&mut printer, "कि");
    assert_eq!(glyphs.iter().position(|glyph| *glyph == alone('क')), Some(1), "{glyphs:?}");
    let (glyphs, alone) = devanagari(&mut printer, "र्क");
    assert_eq!(glyphs.iter().position(|glyph| *glyph == alone('क')), Some(0), "{glyphs:?}");
}

/// A box around ink: left, top, right, bottom, points on the page.
type Ink = [f32; 4];

/// The ink of a line.
fn ink(line: &TextLine) -> Option<Ink> {
    let (mut pen, scale) = (line.x, line.size / 1000.0);
    let mut all: Option<Ink> = None;
    for run in line.runs.iter() {
        let tables = faces().face(run.face).unwrap().tables().unwrap();
        let metrics = tables.glyph_metrics(Size::new(1000.0), LocationRef::default());
        for cluster in &run.clusters {
            for glyph in &cluster.glyphs {
                let Some(bounds) = metrics.bounds(GlyphId::from(glyph.id)) else { continue };
                if bounds.x_max <= bounds.x_min {
                    continue;
                }
                let (dx, dy) = (glyph.dx as f32, glyph.dy as f32);
                let ink = [
                    pen + (bounds.x_min + dx) * scale,
                    line.baseline - (bounds.y_max + dy) * scale,
                    pen + (bounds.x_max + dx) * scale,
                    line.baseline - (bounds.y_min + dy) * scale,
                ];
                all = Some(all.map_or(ink, |all| union(all, ink)));
            }
            pen += cluster.advance as f32 * scale;
        }
    }
    all
}

fn union(a: Ink, b: Ink) -> Ink {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}

fn overlap(a: Ink, b: Ink) -> bool {
    const SLACK: f32 = 0.3;
    a[0] < b[2] && b[0] < a[2] && a[1] + SLACK < b[3] && b[1] + SLACK < a[3]
}

#[test]
fn lines_are_high_enough_for_the_ink_of_names() {
    let mut printer = printer("en");
    let mut touching = Vec::new();
    for (_, name) in NAMES {
        let many = [name; 12].join(" ");
        let words = format!("patient.name.display = \"{name}\"\nquestion.main = \"{many}\"\n");
        let printed = pages(&mut printer, &record("record.toml", &words), &options(&[]));
        for page in 0..printed.pages.len() {
            let lines = placed_lines(&printed, page);
            let inks: Vec<(String, Ink)> =
                lines.iter().filter_map(|line| Some((line.words(), ink(line)?))).collect();
            for (at, (a, ink)) in inks.iter().enumerate() {
                let others = inks[at + 1..].iter().filter(|(_, other)| overlap(*ink, *other));
                touching.extend(
                    others.map(|(b, other)| format!("page {}: {a} {ink:?} on {b} {other:?}", page + 1)),
                );
            }
        }
    }
    assert_eq!(touching, Vec::<String>::new());
}

#[test]
fn names_without_spaces_between_words_leave_nothing_on_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("r.toml");
    std::fs::write(&record, "patient.name.display = \"สมชายน้ำใจดี ສຸກສະຫວັນ សុខស្រីមុំ အောင်ဆန်း 王小明\"\n").unwrap();
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_second-opinion"));
    program.current_dir(folder.path()).args([
        "generate",
        "r.toml",
        "-o",
        "x.pdf",
        "--date",
        "2026-11-22",
        "--documents",
        "start",
    ]);
    let output = program.output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "wrote x.pdf\n");
}
