//! Finished files, read again: all well where nothing happened, and never where something did.

use std::{io::Read, ops::Range};

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};
use proptest::prelude::*;
use second_opinion::{
    batch::verify::{Difference, PageText, StampFault, Unreadable, Words, compare, expected, read, stamps},
    document::sheet_mark,
    layout::{Edition, page_words},
    locale::{Digits, Locale},
    merge::Options,
    patient::Patient,
    printer::Printer,
    profile::Paper,
};

use crate::packets::{messages, messages_in, options, profile, record};
use crate::printing::{LANGUAGES, PEOPLE, at, blank, person, printer, printer_of, sample};

/// A file and what it must be.
struct Made {
    bytes: Vec<u8>,
    words: Vec<Words>,
    mark: String,
    digits: Digits,
}

impl Made {
    fn new(printer: &mut Printer<'_>, patient: &Patient, options: &Options, language: &str) -> Self {
        let document = printer.merge(patient, &profile("us-il"), options).unwrap();
        let pages = printer.lay_out(&document).unwrap();
        Self {
            bytes: printer.write(&pages).unwrap(),
            words: expected(&pages),
            mark: sheet_mark(&document),
            digits: messages(language).locale().digits,
        }
    }

    fn sample(language: &str) -> Self {
        Self::new(&mut printer(language), &sample(language), &options(&[]), language)
    }

    fn read(&self) -> Vec<PageText> {
        read(&self.bytes).unwrap()
    }

    /// Whether nothing is wrong with bytes that stand for this file.
    fn is_well(&self, bytes: &[u8]) -> bool {
        let Ok(read) = read(bytes) else { return false };
        compare(&self.words, &read).is_empty() && stamps(&read, &self.mark, self.digits).is_empty()
    }

    fn assert_well(&self, what: &str) {
        let read = self.read();
        assert_eq!(compare(&self.words, &read), [], "{what}");
        assert_eq!(stamps(&read, &self.mark, self.digits), [], "{what}");
    }
}

#[test]
fn every_packet_says_what_its_record_makes() {
    for language in LANGUAGES {
        for edition in [Edition::Regular, Edition::Large] {
            for paper in [Paper::Letter, Paper::A4] {
                let mut printer = printer_of(messages(language), paper, edition);
                for options in [options(&[]), blank()] {
                    let made = Made::new(&mut printer, &sample(language), &options, language);
                    made.assert_well(&format!("{language} {edition:?} {paper:?} blank: {}", options.blank));
                }
            }
        }
    }
}

#[test]
fn the_people_are_read_in_every_language() {
    for language in LANGUAGES {
        let mut printer = printer(language);
        for name in PEOPLE {
            let made = Made::new(&mut printer, &person(name), &options(&[]), language);
            made.assert_well(&format!("{name} {language}"));
        }
    }
}

/// Page numbers in the digits of a language stand on handouts, on right-to-left pages too.
#[test]
fn page_numbers_are_read_in_any_digits() {
    for (language, digits) in
        [("ar", Digits::Arabic), ("ar", Digits::Persian), ("hi", Digits::Devanagari), ("en", Digits::Arabic)]
    {
        let locale = Locale { digits, ..messages(language).locale().clone() };
        let mut printer = printer_of(messages_in(locale), Paper::Letter, Edition::Regular);
        let made =
            Made { digits, ..Made::new(&mut printer, &sample(language), &options(&["start"]), language) };
        made.assert_well(&format!("{language} {digits:?}"));
    }
}

/// Values in which directions, digits and punctuation meet without spaces.
fn mixed() -> impl Strategy<Value = String> {
    let piece =
        "[a-z]{1,6}|[ء-غف-ي]{1,6}|[0-9]{1,5}|[א-ת]{1,4}|[क-ह]{1,4}|[的一是不了人]{1,3}|[-/.,:(+#)]|؟|،| ";
    proptest::collection::vec(piece, 1..24).prop_map(|pieces| format!("a {}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1951), ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_read_as_it_was_merged(text in mixed(), language in proptest::sample::select(vec!["ar", "en"])) {
        let said = text.trim();
        let fields = format!("condition.name = \"{said}\"\nquestion.main = \"{said}\"\nmeds = [\"{said}\"]");
        let record = record("r.toml", &format!("{fields}\npatient.name.display = \"Ana\""));
        let made = Made::new(&mut printer(language), &record, &options(&[]), language);
        prop_assert_eq!(compare(&made.words, &made.read()), []);
    }
}

/// The list of pages of a file.
fn list(file: &mut File) -> &mut Dictionary {
    let list = file.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    file.get_object_mut(list).unwrap().as_dict_mut().unwrap()
}

/// The pages of a file, in order.
pub(crate) fn kids(file: &mut File) -> &mut Vec<Object> {
    list(file).get_mut(b"Kids").unwrap().as_array_mut().unwrap()
}

/// A page of a file.
pub(crate) fn page(file: &mut File, at: usize) -> &mut Dictionary {
    let page: ObjectId = kids(file)[at].as_reference().unwrap();
    file.get_object_mut(page).unwrap().as_dict_mut().unwrap()
}

/// A file with other pages.
pub(crate) fn altered(bytes: &[u8], alter: impl FnOnce(&mut File)) -> Vec<u8> {
    let mut file = File::load_mem(bytes).unwrap();
    alter(&mut file);
    let count = i64::try_from(kids(&mut file).len()).unwrap();
    list(&mut file).set("Count", count);
    let mut out = Vec::new();
    file.save_to(&mut out).unwrap();
    out
}

/// Puts a page of another file in the place of a page, with all that it needs.
fn put(file: &mut File, at: usize, other: &[u8], from: usize) {
    let mut other = File::load_mem(other).unwrap();
    other.renumber_objects_with(file.max_id + 1);
    file.max_id = other.max_id;
    let page = kids(&mut other)[from].clone();
    file.objects.extend(other.objects);
    kids(file)[at] = page;
}

/// Another patient's packet in the same language.
fn other(language: &str) -> Made {
    Made::new(&mut printer(language), &person("cancer.toml"), &options(&[]), language)
}

/// Faults of words and stamps.
fn faults(made: &Made, bytes: &[u8]) -> (Vec<Difference>, Vec<StampFault>) {
    let read = read(bytes).unwrap();
    (compare(&made.words, &read), stamps(&read, &made.mark, made.digits))
}

/// Pages with other words.
fn pages(differences: &[Difference]) -> Vec<usize> {
    let page = |difference: &Difference| match difference {
        Difference::Words { page, .. } => Some(*page),
        Difference::Pages { .. } => None,
    };
    differences.iter().filter_map(page).collect()
}

/// Another program wrote the file anew: nothing else happened.
#[test]
fn a_file_that_is_only_written_anew_is_well() {
    let made = Made::sample("en");
    assert!(made.is_well(&altered(&made.bytes, |_| {})));
}

#[test]
fn a_page_of_another_patient_is_found() {
    for language in LANGUAGES {
        let (made, other) = (Made::sample(language), other(language));
        for at in [0, 5, made.words.len() - 1] {
            let planted = altered(&made.bytes, |file| put(file, at, &other.bytes, at));
            let (differences, stamps) = faults(&made, &planted);
            assert_eq!(pages(&differences), [at + 1], "{language}");
            assert!(stamps.contains(&StampFault::OtherMark(at + 1)), "{language} {stamps:?}");
        }
    }
}

#[test]
fn swapped_files_and_pages_are_found() {
    let (made, other) = (Made::sample("ar"), other("ar"));
    let (differences, marks) = faults(&made, &other.bytes);
    let shared = made.words.len().min(other.words.len());
    assert_eq!(pages(&differences), (1..=shared).collect::<Vec<_>>());
    assert!((1..=other.words.len()).all(|page| marks.contains(&StampFault::OtherMark(page))));
    let swapped = altered(&made.bytes, |file| kids(file).swap(1, 3));
    let wrong = [StampFault::WrongNumber(2), StampFault::WrongNumber(4)];
    let (differences, stamps) = faults(&made, &swapped);
    assert_eq!((pages(&differences).as_slice(), stamps.as_slice()), ([2, 4].as_slice(), wrong.as_slice()));
}

#[test]
fn a_page_that_is_missing_or_twice_is_found() {
    let made = Made::sample("hi");
    let pages = made.words.len();
    for at in 0..pages {
        let fewer = altered(&made.bytes, |file| drop(kids(file).remove(at)));
        let (differences, stamps) = faults(&made, &fewer);
        assert_eq!(differences[0], Difference::Pages { expected: pages, read: pages - 1 });
        assert!(!stamps.is_empty(), "without page {at}");
    }
    let more = altered(&made.bytes, |file| {
        let again = page(file, 0).clone();
        let again = file.add_object(again);
        kids(file).push(again.into());
    });
    let (differences, stamps) = faults(&made, &more);
    assert_eq!(differences, [Difference::Pages { expected: pages, read: pages + 1 }]);
    assert!(stamps.contains(&StampFault::WrongNumber(pages + 1)));
}

/// What one reader shows twice, another shows once, and a third counts.
#[test]
fn a_list_of_pages_that_contradicts_itself_is_refused() {
    let made = Made::sample("en");
    let twice = altered(&made.bytes, |file| {
        let again = kids(file)[0].clone();
        kids(file).push(again);
    });
    let gone = altered(&made.bytes, |file| {
        let gone = kids(file)[4].as_reference().unwrap();
        file.objects.remove(&gone);
    });
    for bytes in [twice, gone] {
        assert_eq!(read(&bytes).err(), Some(Unreadable::Broken));
    }
}

/// The running lines of a page are the second part of its content.
#[test]
fn a_page_without_its_stamp_is_found() {
    let made = Made::sample("zh-Hans");
    let bare = altered(&made.bytes, |file| {
        page(file, 2).get_mut(b"Contents").unwrap().as_array_mut().unwrap().truncate(1);
    });
    let (differences, stamps) = faults(&made, &bare);
    assert_eq!(pages(&differences), [3]);
    assert_eq!(stamps, [StampFault::NoMark(3), StampFault::NoNumber(3)]);
}

/// The mark is on every page and changes with the record; the phone is where it is printed.
#[test]
fn a_digit_of_a_phone_is_found_where_it_is_printed() {
    for language in LANGUAGES {
        let path = at(&format!("packets/second-opinion/sample.{language}.toml"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(PHONE));
        let changed = record("r.toml", &text.replace(PHONE, "312-555-0143"));
        let mut printer = printer(language);
        let expected = Made::new(&mut printer, &changed, &options(&[]), language);
        let printed = printed_on(&mut printer, &sample(language), PHONE);
        let differences = compare(&expected.words, &Made::sample(language).read());
        let marks =
            |difference: &Difference| matches!(difference, Difference::Words { missing: 1, foreign: 1, .. });
        let (others, found): (Vec<Difference>, _) =
            differences.iter().partition(|difference| marks(difference));
        assert!(!printed.is_empty() && pages(&found) == printed, "{language}: {found:?} {printed:?}");
        assert_eq!(others.len() + found.len(), expected.words.len(), "{language}");
    }
}

/// The phone of the sample records.
const PHONE: &str = "312-555-0142";

/// The pages that show a text, counted from 1.
fn printed_on(printer: &mut Printer<'_>, patient: &Patient, text: &str) -> Vec<usize> {
    let document = printer.merge(patient, &profile("us-il"), &options(&[])).unwrap();
    let words = page_words(&printer.lay_out(&document).unwrap());
    (1..).zip(&words).filter(|(_, page)| page.contains(text)).map(|(number, _)| number).collect()
}

/// Every difference is told without a word of the record.
#[test]
fn differences_tell_no_word() {
    let (made, other) = (Made::sample("en"), other("en"));
    let (differences, stamps) = faults(&made, &other.bytes);
    let told = format!("{differences:?} {stamps:?} {:?} {:?}", made.words, other.read());
    let shown: String =
        differences.iter().map(ToString::to_string).chain(stamps.iter().map(ToString::to_string)).collect();
    for word in ["Walter", "Kim", "0117", "00412", &made.mark, &other.mark] {
        assert!(!told.contains(word) && !shown.contains(word), "{word}");
    }
}

/// All text stands in compressed streams, which have checksums. Bytes around them may change and no text with them.
#[test]
fn a_flipped_byte_never_breaks_the_reader_and_is_found_in_every_stream() {
    for language in ["en", "ar", "zh-Hans"] {
        let made = Made::sample(language);
        let streams = streams(&made.bytes);
        assert!(streams.iter().map(ExactSizeIterator::len).sum::<usize>() > made.bytes.len() * 9 / 10);
        for at in (0..made.bytes.len()).step_by(made.bytes.len() / 300) {
            let mut flipped = made.bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            let is_well = made.is_well(&flipped);
            if let Some(stream) = streams.iter().find(|stream| stream.contains(&at)) {
                let is_other = unpacked(&flipped[stream.clone()]) != unpacked(&made.bytes[stream.clone()]);
                assert!(!(is_well && is_other), "{language} {at}");
            }
        }
    }
}

/// What a stream holds; `None` if its checksum says something else. A letter may be packed in several ways.
fn unpacked(stream: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(stream).read_to_end(&mut bytes).ok().map(|_| bytes)
}

/// The places of the bytes of all streams but the metadata, which are not compressed.
fn streams(file: &[u8]) -> Vec<Range<usize>> {
    let mut streams = Vec::new();
    let mut end = 0;
    while let Some(begin) = find(file, end, b">>stream\n") {
        end = find(file, begin, b"\nendstream\nendobj\n").unwrap();
        streams.extend((!file[begin + 9..].starts_with(b"<?xpacket")).then_some(begin + 9..end));
    }
    streams
}

#[test]
fn a_file_that_is_cut_off_is_never_well() {
    let made = Made::sample("es");
    for part in 0..40 {
        assert!(!made.is_well(&made.bytes[..made.bytes.len() * part / 40]), "{part}");
    }
}

/// In a file that is not compressed every byte of a shown string is known, and each stands for half of a character. The
/// upper bit makes it another one: no two codes that far apart say the same.
#[test]
fn a_flipped_byte_of_a_text_is_always_found() {
    let made = Made::sample("en");
    let plain = altered(&made.bytes, File::decompress);
    assert!(made.is_well(&plain));
    let strings = shown(&plain);
    assert!(strings.len() > 10_000, "{}", strings.len());
    for &at in strings.iter().step_by(199) {
        let mut flipped = plain.clone();
        flipped[at] ^= 0x80;
        assert!(!made.is_well(&flipped), "byte {at}");
    }
}

/// The places of all bytes in the strings of `[(..) 1 (..)]TJ`. What is escaped is left out.
fn shown(file: &[u8]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut end = 0;
    while let Some(begin) = find(file, end, b"Tf\n[") {
        let (mut at, mut inside) = (begin + 4, false);
        while inside || file[at] != b']' {
            match file[at] {
                b'\\' => at += 1,
                b'(' => inside = true,
                b')' => inside = false,
                _ if inside => places.push(at),
                _ => {}
            }
            at += 1;
        }
        end = at;
    }
    places
}

fn find(file: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    file[from..].windows(what.len()).position(|window| window == what).map(|at| from + at)
}

/// What could hide or add text unseen is refused at once.
#[test]
fn pages_with_pictures_or_annotations_are_refused() {
    let made = Made::sample("en");
    let field =
        dictionary! { "Subtype" => "Widget", "F" => 4, "AP" => dictionary! { "N" => dictionary! {} } };
    let with = |change: &dyn Fn(&mut Dictionary)| {
        let mut changed = field.clone();
        change(&mut changed);
        let file =
            altered(&made.bytes, |file| page(file, 1).set("Annots", vec![Object::Dictionary(changed)]));
        read(&file).err()
    };
    assert_eq!(with(&|_| ()), None);
    let foreign = Some(Unreadable::Foreign(2));
    assert_eq!(with(&|field| field.set("Subtype", "FreeText")), foreign);
    assert_eq!(with(&|field| field.set("F", 2)), foreign, "hidden");
    assert_eq!(with(&|field| drop(field.remove(b"AP"))), foreign, "nobody knows what it shows");
    let empty = |field: &mut Dictionary| {
        field.remove(b"AP");
        field.set("FT", "Tx");
    };
    assert_eq!(with(&empty), None, "an empty text shows nothing");
    for (key, value) in [("V", Object::string_literal("Take two")), ("MK", dictionary! {}.into())] {
        let with_more = |field: &mut Dictionary| {
            empty(field);
            field.set(key, value.clone());
        };
        assert_eq!(with(&with_more), foreign, "{key}");
        let inherited = |field: &mut Dictionary| {
            empty(field);
            let above = dictionary! { "Parent" => dictionary! { key => value.clone() } };
            field.set("Parent", above);
        };
        assert_eq!(with(&inherited), foreign, "{key} of what holds it");
    }
}

/// A field whose look brings a picture, which could hide what is on the page.
#[test]
fn fields_that_paint_more_than_letters_are_refused() {
    let made = Made::sample("en");
    let painted = altered(&made.bytes, |file| {
        let used = dictionary! { "XObject" => dictionary! {} };
        let look = dictionary! { "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 1.into(), 1.into()], "Resources" => used };
        let look = file.add_object(Stream::new(look, Vec::new()));
        let field = dictionary! { "Subtype" => "Widget", "F" => 4, "AP" => dictionary! { "N" => look } };
        page(file, 1).set("Annots", vec![Object::Dictionary(field)]);
    });
    assert_eq!(read(&painted).err(), Some(Unreadable::Foreign(2)));
}
