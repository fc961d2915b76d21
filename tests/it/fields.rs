//! Fields: what can be filled in on a screen has a name, a description, a look and a place in the structure tree.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};
use second_opinion::layout::{Edition, Field, FieldKind, Pages, page_words};
use second_opinion::profile::Paper;

use crate::archive::archived;
use crate::packets::{messages, options};
use crate::printing::{LANGUAGES, flat_printer, pages, print, printer, printer_of, sample};

/// The fields of some pages: index of the page, left, top, right and bottom on it, and the field.
fn fields(pages: &Pages) -> Vec<(usize, [f32; 4], &Field)> {
    let placed = pages.pages.iter().enumerate().flat_map(|(at, page)| page.body.iter().map(move |p| (at, p)));
    let of = placed.flat_map(|(at, placed)| {
        let own = placed.fragment.segments.iter().filter_map(|segment| segment.field.as_deref());
        own.map(move |field| {
            let (x, y, width, height) = field.place;
            let (left, top) = (placed.x + x, placed.y + y);
            (at, [left, top, left + width, top + height], field)
        })
    });
    of.collect()
}

/// Every combination of language, paper and size of letters, with a sample record and with none.
fn each_edition(check: impl Fn(&str, &Pages)) {
    for language in LANGUAGES {
        for (paper, edition) in [(Paper::Letter, Edition::Regular), (Paper::A4, Edition::Large)] {
            let mut printer = printer_of(messages(language), paper, edition);
            for blank in [false, true] {
                let options = second_opinion::merge::Options { blank, ..options(&[]) };
                let what = format!("{language} {edition:?} blank: {blank}");
                check(&what, &pages(&mut printer, &sample(language), &options));
            }
        }
    }
}

#[test]
fn fields_stand_on_the_paper_and_on_no_other_field() {
    each_edition(|what, pages| {
        let fields = fields(pages);
        for (at, (page, [left, top, right, bottom], field)) in fields.iter().enumerate() {
            let (width, height) = pages.size;
            assert!(
                *left >= 0.0 && *top >= 0.0 && *right <= width && *bottom <= height,
                "{what}: {}",
                field.name
            );
            assert!(right - left >= 9.0 && bottom - top >= 9.0, "{what}: {} is too small to hit", field.name);
            for (other_page, [l, t, r, b], other) in &fields[at + 1..] {
                let apart = page != other_page
                    || *l >= right - 0.1
                    || *r <= left + 0.1
                    || *t >= bottom - 0.1
                    || *b <= top + 0.1;
                assert!(apart, "{what}, page {}: {} and {} overlap", page + 1, field.name, other.name);
            }
        }
    });
}

#[test]
fn every_field_says_what_it_asks_for() {
    each_edition(|what, pages| {
        for (_, _, field) in fields(pages) {
            assert!(!field.tip.expose().trim().is_empty(), "{what}: {}", field.name);
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
            assert!(!field.name.is_empty() && field.name.chars().all(is_plain), "{what}: {}", field.name);
        }
    });
}

#[test]
fn signatures_initials_and_private_topics_hold_nothing() {
    each_edition(|what, pages| {
        for (_, _, field) in fields(pages) {
            assert!(!field.name.contains("sign") || field.name.contains("date"), "{what}: {}", field.name);
            assert!(!field.name.contains("initial"), "{what}: {}", field.name);
            assert!(!field.name.contains("private") || !field.is_set(), "{what}: {}", field.name);
        }
    });
}

/// Full names of the fields of a file, with their dictionaries.
fn by_name(file: &Document) -> BTreeMap<String, Dictionary> {
    fn walk(file: &Document, id: ObjectId, before: &str, out: &mut BTreeMap<String, Dictionary>) {
        let field = file.get_dictionary(id).unwrap();
        let own =
            field.get(b"T").and_then(Object::as_str).map(|name| String::from_utf8(name.to_vec()).unwrap());
        let own = own.unwrap();
        let name = if before.is_empty() { own } else { format!("{before}.{own}") };
        if field.has(b"FT") {
            assert!(out.insert(name.clone(), field.clone()).is_none(), "two fields are called {name}");
            return;
        }
        for kid in field.get(b"Kids").and_then(Object::as_array).unwrap() {
            walk(file, kid.as_reference().unwrap(), &name, out);
        }
    }
    let mut out = BTreeMap::new();
    for root in form(file).get(b"Fields").and_then(Object::as_array).unwrap() {
        walk(file, root.as_reference().unwrap(), "", &mut out);
    }
    out
}

fn form(file: &Document) -> &Dictionary {
    file.catalog().unwrap().get(b"AcroForm").and_then(Object::as_dict).unwrap()
}

fn file(language: &str) -> Document {
    Document::load_mem(&print(&mut printer(language), &sample(language)).unwrap()).unwrap()
}

/// A name without the number of a second one.
fn first(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((name, number)) if number.parse::<u32>().is_ok() => name,
        _ => name,
    }
}

#[test]
fn names_are_the_same_in_every_language() {
    let names = |language| -> BTreeSet<String> {
        let all = by_name(&file(language)).into_keys();
        // A side of lines stands where a sheet needs one, and further lines where there is room.
        all.filter(|name| !name.starts_with("notes.")).map(|name| first(&name).to_owned()).collect()
    };
    let english = names("en");
    assert!(english.len() > 170, "{}", english.len());
    for name in
        ["records.patient.phone", "records.records.types.labs", "plan.ins-b-network", "meet.doctor-2-name"]
    {
        assert!(english.contains(name), "{name}");
    }
    for language in LANGUAGES {
        assert_eq!(names(language), english, "{language}");
    }
}

#[test]
fn values_of_the_record_stand_in_their_fields() {
    let file = file("en");
    assert!(!form(&file).has(b"NeedAppearances"));
    let fields = by_name(&file);
    let value =
        |name: &str| String::from_utf8(fields[name].get(b"V").unwrap().as_str().unwrap().to_vec()).unwrap();
    assert_eq!(value("records.patient.phone"), "312-555-0142");
    let state = |name: &str| fields[name].get(b"V").and_then(Object::as_name).unwrap().to_vec();
    assert_eq!(state("records.records.types.labs"), b"Yes");
    assert_eq!(state("records.records.types.bills"), b"Off");
    assert_eq!(state("records.records.to"), b"both");
    // What else the record knows is text: readers that look for words look at pages and not into fields.
    assert!(fields.keys().all(|name| !name.ends_with("birth-date") && !name.ends_with(".office")));
}

/// ISO 14289-1, 7.18.1 and 7.18.4.
#[test]
fn each_widget_is_printed_and_stands_alone_in_a_form_element() {
    for language in LANGUAGES {
        let file = file(language);
        let parents = parents(&file);
        let mut count = 0;
        for page in file.get_pages().into_values() {
            let page = file.get_dictionary(page).unwrap();
            let Ok(widgets) = page.get(b"Annots").and_then(Object::as_array) else { continue };
            assert_eq!(page.get(b"Tabs").and_then(Object::as_name).unwrap(), b"S");
            for id in widgets.iter().map(|id| id.as_reference().unwrap()) {
                count += 1;
                let widget = file.get_dictionary(id).unwrap();
                assert_eq!(widget.get(b"F").and_then(Object::as_i64).unwrap(), 4);
                assert!(widget.has(b"TU"));
                let key = widget.get(b"StructParent").and_then(Object::as_i64).unwrap();
                let element = file.get_dictionary(parents[&key]).unwrap();
                assert_eq!(element.get(b"S").and_then(Object::as_name).unwrap(), b"Form");
                let kid = element.get(b"K").and_then(Object::as_dict).unwrap();
                assert_eq!(kid.get(b"Obj").and_then(Object::as_reference).unwrap(), id);
            }
        }
        assert!(count > 250, "{language}: {count}");
    }
}

/// Programs that fill a text field write into its look, between marks: two fields with one look would show one text. Where
/// there is none, they make one; an archive has one for everything.
#[test]
fn each_text_has_a_look_of_its_own_and_what_is_empty_has_none() {
    for (language, for_archive) in [("en", false), ("ar", false), ("zh-Hans", true)] {
        let file =
            if for_archive { Document::load_mem(&archived(language)).unwrap() } else { file(language) };
        let mut looks = BTreeSet::new();
        for (name, field) in by_name(&file) {
            let is_text = field.get(b"FT").and_then(Object::as_name).unwrap() == b"Tx";
            let look = |widget: &Dictionary| widget.get(b"AP").and_then(Object::as_dict).unwrap().clone();
            if !is_text {
                let kids = field.get(b"Kids").and_then(Object::as_array).cloned().unwrap_or_default();
                let kids: Vec<_> = kids
                    .iter()
                    .map(|kid| file.get_dictionary(kid.as_reference().unwrap()).unwrap())
                    .collect();
                for widget in if kids.is_empty() { vec![&field] } else { kids } {
                    let states = look(widget);
                    let states = states.get(b"N").and_then(Object::as_dict).unwrap();
                    assert!(states.has(b"Off") && states.len() == 2, "{language}: {name}");
                }
                continue;
            }
            assert_eq!(field.has(b"AP"), for_archive || field.has(b"V"), "{language}: {name}");
            if !field.has(b"AP") {
                continue;
            }
            let id = look(&field).get(b"N").and_then(Object::as_reference).unwrap();
            assert!(looks.insert(id), "{language}: {name} shares its look");
            let look = file.get_object(id).and_then(Object::as_stream).unwrap();
            let content = look.decompressed_content().unwrap_or_else(|_| look.content.clone());
            assert!(content.starts_with(b"/Tx BMC") && content.ends_with(b"EMC\n"), "{language}: {name}");
            assert_eq!(look.dict.get(b"BBox").unwrap(), field.get(b"Rect").unwrap(), "{language}: {name}");
        }
        assert!(looks.len() >= 3, "{language}");
    }
}

/// Programs that fill forms break lines by the widths of the font that a field names.
#[test]
fn the_font_of_what_is_typed_tells_its_widths() {
    let file = file("en");
    let resources = form(&file).get(b"DR").and_then(Object::as_dict).unwrap();
    let fonts = resources.get(b"Font").and_then(Object::as_dict).unwrap();
    let font = file.get_dictionary(fonts.get(b"Helv").and_then(Object::as_reference).unwrap()).unwrap();
    let widths = font.get(b"Widths").and_then(Object::as_array).unwrap();
    let first = font.get(b"FirstChar").and_then(Object::as_i64).unwrap();
    let width = |c: char| widths[usize::try_from(i64::from(u32::from(c)) - first).unwrap()].as_i64().unwrap();
    assert_eq!(['i', 'n', 'W', '0', 'ü'].map(width), [222, 556, 944, 556, 556]);
    assert!(font.has(b"FontDescriptor"));
}

/// The parent tree's entries that are no list: those of fields.
fn parents(file: &Document) -> BTreeMap<i64, ObjectId> {
    let root = file.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
    let tree = file.get_dictionary(root).unwrap().get(b"ParentTree").and_then(Object::as_reference).unwrap();
    let numbers = file.get_dictionary(tree).unwrap().get(b"Nums").and_then(Object::as_array).unwrap();
    let pairs =
        numbers.chunks(2).filter_map(|pair| Some((pair[0].as_i64().ok()?, pair[1].as_reference().ok()?)));
    pairs.collect()
}

#[test]
fn flat_pages_have_the_same_words_and_no_fields() {
    for language in LANGUAGES {
        let record = sample(language);
        let fillable = pages(&mut printer(language), &record, &options(&[]));
        let mut printer = flat_printer(language);
        let flat = pages(&mut printer, &record, &options(&[]));
        assert_eq!(page_words(&fillable), page_words(&flat), "{language}");
        let bytes = print(&mut printer, &record).unwrap();
        let file = Document::load_mem(&bytes).unwrap();
        assert!(!file.catalog().unwrap().has(b"AcroForm"), "{language}");
        let fields =
            file.get_pages().into_values().any(|page| file.get_dictionary(page).unwrap().has(b"Annots"));
        assert!(!fields, "{language}");
        let read = second_opinion::batch::verify::read(&bytes).unwrap();
        let again = second_opinion::batch::verify::read(
            &print(&mut crate::printing::printer(language), &record).unwrap(),
        );
        let words = |pages: Vec<second_opinion::batch::verify::PageText>| -> Vec<_> {
            pages.into_iter().map(|page| page.words).collect()
        };
        assert!(words(read) == words(again.unwrap()), "{language}: what a reader finds");
    }
}

/// A file with fields is at most half as large again as a flat one.
#[test]
fn fields_cost_little_room() {
    for language in LANGUAGES {
        let with = print(&mut printer(language), &sample(language)).unwrap().len();
        let flat = print(&mut flat_printer(language), &sample(language)).unwrap().len();
        assert!(with * 2 <= flat * 3, "{language}: {with} against {flat} bytes");
    }
}

/// Boxes of one choice have one name and words that differ.
#[test]
fn choices_exclude_each_other() {
    let pages = pages(&mut printer("ar"), &sample("ar"), &options(&["plan"]));
    let mut choices: BTreeMap<(String, u16), Vec<String>> = BTreeMap::new();
    for (_, _, field) in fields(&pages) {
        if let FieldKind::Choice { group, word, .. } = &field.kind {
            choices.entry((field.name.clone(), *group)).or_default().push(word.clone());
        }
    }
    assert!(choices.len() > 15);
    assert!(choices.values().all(|words| words == &["yes", "no"]), "{choices:?}");
}
