//! Whole files: what readers find in them.

use std::collections::BTreeMap;

use lopdf::{Document, Object, content::Content as Operations};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use skrifa::{FontRef, GlyphId, raw::TableProvider};

use super::{samples::*, *};
use crate::layout::{Cluster, Glyph, Group, Owner, Page, Role};

/// The fonts of the parts of some pages that are the same in every packet.
fn base(pages: &Pages) -> Arc<Base> {
    let fragments = pages.pages.iter().flat_map(|page| &page.body).map(|placed| &placed.fragment);
    let fixed = fragments.filter(|fragment| fragment.key.is_some());
    let ascii = (' '..='~').map(|c| (face("NotoSans-Regular"), c));
    Arc::new(Base::new(faces(), fixed.flat_map(|fragment| lines(fragment)), ascii).unwrap())
}

fn write(pages: &Pages) -> Vec<u8> {
    Writer::new(base(pages), true).write(pages).unwrap()
}

/// A packet of one page with one line.
fn page_with(runs: Vec<crate::layout::Run>) -> Pages {
    let mut pages = packet("");
    pages.outline.clear();
    pages.pages = vec![Page { furniture: vec![around(vec![Mark::Text(line(runs, 40.0))])], body: vec![] }];
    pages
}

/// What the codes of a page say, in the order in which they are shown; fonts are told apart by `|`.
fn said(bytes: &[u8], page: u32) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let id = document.get_pages()[&page];
    let fonts = document.get_page_fonts(id).unwrap();
    let maps: BTreeMap<Vec<u8>, BTreeMap<u16, char>> = fonts
        .into_iter()
        .map(|(name, font)| {
            let map = document.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1.as_stream().unwrap();
            (name, texts(&String::from_utf8(map.decompressed_content().unwrap()).unwrap()))
        })
        .collect();
    let operations = Operations::decode(&document.get_page_content(id)).unwrap().operations;
    let (mut said, mut map) = (String::new(), &BTreeMap::new());
    for operation in operations {
        match operation.operator.as_str() {
            "Tf" => {
                map = &maps[operation.operands[0].as_name().unwrap()];
                said.push('|');
            }
            "TJ" => {
                let items = operation.operands[0].as_array().unwrap();
                let strings = items.iter().filter_map(|item| item.as_str().ok());
                let codes =
                    strings.flat_map(|bytes| bytes.chunks(2)).map(|c| u16::from_be_bytes([c[0], c[1]]));
                said.extend(codes.map(|code| map[&code]));
            }
            _ => {}
        }
    }
    said
}

/// The characters of codes in a CMap. Each code must have exactly one.
fn texts(map: &str) -> BTreeMap<u16, char> {
    let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
    let pairs = pairs.filter(|pair| *pair != ("0000", "FFFF"));
    pairs
        .map(|(code, text)| {
            let units: Vec<u16> = text
                .as_bytes()
                .chunks(4)
                .map(|c| u16::from_str_radix(str::from_utf8(c).unwrap(), 16).unwrap())
                .collect();
            let text = String::from_utf16(&units).unwrap();
            assert_eq!(text.chars().count(), 1);
            (u16::from_str_radix(code, 16).unwrap(), text.chars().next().unwrap())
        })
        .collect()
}

#[test]
fn the_sample_conforms_to_pdf_ua() {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(&write(&packet("José Ñandú")), &options).unwrap();
    assert!(report.failures.is_empty(), "{:?}", report.failures);
}

#[test]
fn equal_pages_give_equal_bytes_whatever_came_before() {
    let (a, b) = (packet("Ana"), packet("Бојан Đurić"));
    let mut writer = Writer::new(base(&a), true);
    let first = writer.write(&a).unwrap();
    let second = writer.write(&b).unwrap();
    assert_eq!(writer.write(&a).unwrap(), first);
    assert_eq!(write(&a), first);
    let mut other = Writer::new(base(&b), true);
    assert_eq!(other.write(&b).unwrap(), second);
    assert_eq!(other.write(&a).unwrap(), first);
}

#[test]
fn the_fonts_of_a_locale_do_not_depend_on_the_order_of_its_text() {
    let pages = packet("Ana");
    let fragments: Vec<_> =
        pages.pages.iter().flat_map(|page| &page.body).map(|placed| &placed.fragment).collect();
    let forwards = Base::new(faces(), fragments.iter().flat_map(|fragment| lines(fragment)), []).unwrap();
    let twice = fragments.iter().rev().chain(&fragments);
    let backwards = Base::new(faces(), twice.flat_map(|fragment| lines(fragment)), []).unwrap();
    let write = |base| Writer::new(Arc::new(base), true).write(&pages).unwrap();
    assert_eq!(write(forwards), write(backwards));
}

#[test]
fn a_page_says_its_text_and_values_need_only_small_fonts_of_their_own() {
    let bytes = write(&packet("Đurić"));
    let said = said(&bytes, 1);
    assert!(said.contains("This packet is for |Đ|uri|ć|."), "{said}");
    assert!(said.contains("A second opinion"));
    assert!(said.contains("Page 1"));
}

#[test]
fn right_to_left_text_is_said_from_left_to_right() {
    let arabic = face("NotoSansArabic-Regular");
    let mut marked = run(arabic, true, "سلم");
    marked.clusters.insert(0, signed(arabic, 'ا', '\u{64b}', 90, 120));
    let latin = run(face("NotoSans-Regular"), false, "312");
    let pages = page_with(vec![run(arabic, true, "هو "), latin, marked]);
    let bytes = write(&pages);
    assert_eq!(said(&bytes, 1), "| وه\u{200f}|312|\u{200f}\u{64b}املس");
}

#[test]
fn marks_beside_the_text_come_after_it_as_decoration() {
    let arabic = face("NotoSansArabic-Regular");
    let latin = run(face("NotoSans-Regular"), false, "312");
    let bytes = write(&page_with(vec![run(arabic, true, " هو"), latin]));
    assert_eq!(said(&bytes, 1), "|وه |312|\u{200e}\u{200f}");
    let document = Document::load_mem(&bytes).unwrap();
    let operations =
        Operations::decode(&document.get_page_content(document.get_pages()[&1])).unwrap().operations;
    let steps: Vec<&str> = operations.iter().map(|o| o.operator.as_str()).collect();
    let steps: Vec<&str> = steps.into_iter().filter(|o| ["BDC", "BMC", "TJ", "EMC"].contains(o)).collect();
    assert_eq!(steps, ["BDC", "TJ", "TJ", "EMC", "BMC", "TJ", "TJ", "EMC"]);
}

#[test]
fn kerning_moves_glyphs_and_makes_no_new_ones() {
    let latin = face("NotoSans-Regular");
    let mut kerned = run(latin, false, "AVA");
    kerned.clusters[0].advance -= 40;
    let document = Document::load_mem(&write(&page_with(vec![kerned]))).unwrap();
    let content = document.get_page_content(document.get_pages()[&1]);
    let shown = String::from_utf8_lossy(&content).into_owned();
    assert!(shown.contains(")40("), "{shown:?}");
}

/// More than 256 codes, so that their bytes take every value, those that end a string among them.
#[test]
fn codes_of_any_bytes_are_said() {
    let sans = face("NotoSans-Regular");
    let all: String = ('\u{20}'..='\u{17f}').chain('\u{386}'..='\u{3ce}').chain('Ѐ'..='\u{45f}').collect();
    let all: String =
        all.chars().filter(|c| !c.is_control() && !"\u{ad}\u{38b}\u{38d}\u{3a2}".contains(*c)).collect();
    assert!(all.chars().count() > 400);
    assert_eq!(said(&write(&page_with(vec![run(sans, false, &all)])), 1), split_by_font(&all));
}

/// ASCII is in the locale's font, the rest in the file's own.
fn split_by_font(text: &str) -> String {
    let (ascii, rest) = text.split_at(text.find(|c: char| !c.is_ascii()).unwrap());
    format!("|{ascii}|{rest}")
}

#[test]
fn bold_without_a_bold_face_is_stroked_and_only_there() {
    let document = Document::load_mem(&write(&packet("Ana"))).unwrap();
    let content = document.get_page_content(document.get_pages()[&3]);
    let operations = Operations::decode(&content).unwrap().operations;
    let modes: Vec<&str> =
        operations.iter().map(|o| o.operator.as_str()).filter(|o| ["Tr", "TJ", "Q"].contains(o)).collect();
    assert_eq!(modes, ["TJ", "Q", "Tr", "TJ", "Tr", "TJ", "Q", "TJ", "Q"]);
    let width = operations.iter().find(|o| o.operator == "w").unwrap();
    assert_eq!(width.operands[0].as_float().unwrap(), 0.29);
}

#[test]
fn writers_on_other_threads_share_the_fonts() {
    fn is_shared<T: Send + Sync>() {}
    fn is_sent<T: Send>() {}
    is_shared::<Base>();
    is_sent::<Writer>();
}

/// Widths in the font dictionary, widths in the font program, and one character for each code.
#[test]
fn every_code_has_the_width_of_its_glyph_and_one_character() {
    let document = Document::load_mem(&write(&packet("José Ñandú"))).unwrap();
    let fonts = document.get_page_fonts(document.get_pages()[&1]).unwrap();
    assert!(fonts.len() >= 3);
    let get = |font: &lopdf::Dictionary, key: &[u8]| {
        document.dereference(font.get(key).unwrap()).unwrap().1.clone()
    };
    let stream = |object: Object| object.as_stream().unwrap().decompressed_content().unwrap();
    for font in fonts.values() {
        let descendants = get(font, b"DescendantFonts");
        let descendant =
            document.dereference(&descendants.as_array().unwrap()[0]).unwrap().1.as_dict().unwrap();
        let widths = get(descendant, b"W").as_array().unwrap()[1].as_array().unwrap().clone();
        let glyphs = stream(get(descendant, b"CIDToGIDMap"));
        let program = stream(get(get(descendant, b"FontDescriptor").as_dict().unwrap(), b"FontFile2"));
        let hmtx = FontRef::new(&program).unwrap();
        let hmtx = hmtx.hmtx().unwrap();
        let texts = texts(&String::from_utf8(stream(get(font, b"ToUnicode"))).unwrap());
        assert_eq!(widths.len(), texts.len());
        assert_eq!(glyphs.len(), 2 * (widths.len() + 1));
        for (width, glyph) in widths.iter().zip(glyphs.chunks(2).skip(1)) {
            let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
            let advance = hmtx.advance(GlyphId::from(glyph)).unwrap();
            assert_eq!(width.as_float().unwrap(), f32::from(advance));
        }
    }
}

#[test]
fn elements_stand_in_reading_order_and_empty_ones_are_left_out() {
    let pages = packet("Ana");
    let tree = structure::tree(&pages, true).unwrap();
    let mut out = String::new();
    dump(&tree, 0, 0, &mut out);
    let expected = "\
Document
  Sect
    H1 0
    P 1
    L
      LI
        Lbl
          Figure 2
        LBody 3
          Span 4
      LI
        Lbl
          Figure 5
        LBody 6
          Span 7
      LI
        Lbl
          Figure 2
        LBody 3
          Span 4
    Table
      TR
        TH 8
        TH 9
      TR
        TH 10
        TD
    P 1:0 2:0
    Figure 1
    P 1
";
    assert_eq!(out, expected);
    assert_eq!(tree.owners.iter().map(Vec::len).collect::<Vec<_>>(), [11, 5, 2]);
}

/// Names of elements with the numbers of their content.
fn dump(tree: &structure::Tree<'_>, at: usize, depth: usize, out: &mut String) {
    use structure::Kid;
    let node = &tree.elements[at];
    out.push_str(&format!("{}{}", "  ".repeat(depth), node.name));
    for kid in &node.kids {
        match kid {
            Kid::Content(number) => out.push_str(&format!(" {number}")),
            Kid::ContentOn(page, number) => out.push_str(&format!(" {page}:{number}")),
            Kid::Field(number) => out.push_str(&format!(" field {number}")),
            Kid::Element(_) => {}
        }
    }
    out.push('\n');
    for kid in &node.kids {
        if let Kid::Element(kid) = kid {
            dump(tree, *kid, depth + 1, out);
        }
    }
}

#[test]
fn pages_that_contradict_themselves_are_refused() {
    let refused = |change: &dyn Fn(&mut Pages)| {
        let mut pages = packet("Ana");
        let base = base(&pages);
        change(&mut pages);
        Writer::new(base, true).write(&pages).unwrap_err().to_string()
    };
    assert_eq!(refused(&|pages| (pages.pages, pages.outline) = (vec![], vec![])), "the packet has no pages");
    assert_eq!(refused(&|pages| pages.groups.clear()), "the layout names a group that is not there");
    assert_eq!(refused(&|pages| pages.outline[0].page = 9), "a bookmark names a page that is not there");
    let circle = |pages: &mut Pages| {
        pages.groups[0] = Group { name: None, role: Role::Sect, parent: Some(0), language: None }
    };
    assert_eq!(refused(&circle), "the layout names a group that is not there");
    let lost = |pages: &mut Pages| {
        let fragment = Arc::make_mut(&mut pages.pages[0].body[0].fragment);
        fragment.key = None;
        fragment.segments[0].owner = Owner::Element(7);
    };
    assert_eq!(refused(&lost), "the layout names a structure element that is not there");
}

#[test]
fn a_missing_glyph_is_refused_without_its_text() {
    let mut missing = run(face("NotoSans-Regular"), false, "Secret");
    let glyphs = [Glyph { id: 0, dx: 0, dy: 0 }].into();
    missing.clusters.push(Cluster { text: "Marker".into(), glyphs, advance: 600 });
    let error = Writer::new(base(&packet("")), true).write(&page_with(vec![missing])).unwrap_err();
    assert_eq!(error.to_string(), "a line of text holds a glyph that font `NotoSans-Regular` does not have");
    assert!(!format!("{error:?}").contains("Marker"));
}

#[test]
fn no_value_of_the_patient_stands_outside_the_pages() {
    let bytes = write(&packet("Zyxwvut"));
    let document = Document::load_mem(&bytes).unwrap();
    for object in document.objects.values() {
        let found = format!("{object:?}");
        assert!(!found.contains("Zyxwvut"));
    }
    assert!(said(&bytes, 1).contains("Zyxwvut"));
}
