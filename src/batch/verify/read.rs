//! A file to the text of its pages.

use std::{
    borrow::Cow,
    panic::{AssertUnwindSafe, catch_unwind},
};

use hayro::hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings,
    hayro_syntax::{
        Pdf,
        object::{Array, Dict, Name, Stream},
        page::Page,
    },
    interpret_page,
    kurbo::{Affine, Rect},
};

use super::{
    lines::{Line, Lines},
    sound::is_sound,
    words::Words,
};
use crate::private::Private;

/// The largest file that is read, bytes. A packet has some hundred thousand.
const LARGEST: usize = 4 << 20;

/// Flags of an annotation that is printed and neither hidden nor locked (ISO 32000-1, table 165).
const PRINTED: u32 = 1 << 2;
/// What the dictionary of an empty text field has, and how many names stand over it at most.
const EMPTY_TEXT: [&[u8]; 13] = [
    b"Type",
    b"Subtype",
    b"F",
    b"StructParent",
    b"P",
    b"Rect",
    b"FT",
    b"DA",
    b"Ff",
    b"Q",
    b"T",
    b"TU",
    b"Parent",
];
const DEEPEST: usize = 8;

/// The most pages that are read, and the most glyphs on them.
const MOST_PAGES: usize = 1_000;
const MOST_GLYPHS: usize = 4_000_000;

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no PDF, or a damaged one.
    #[error("it is no PDF, or a damaged one\n  hint: remove the file and make the packet again")]
    Broken,
    /// It is larger than any packet.
    #[error("it is larger than any packet\n  hint: it is not the file that was made; make the packet again")]
    TooLarge,
    /// A page, counted from 1, has pictures, annotations or patterns, which hide or add text.
    #[error(
        "page {0} has what this program never draws: pictures, annotations or patterns\n  \
         hint: it is not the file that was made; make the packet again"
    )]
    Foreign(usize),
}

/// The text of a page.
#[derive(Clone, Debug)]
pub struct PageText {
    /// All its words, with those of its running lines.
    pub words: Words,
    /// Its running lines.
    pub(super) furniture: Private<Vec<String>>,
}

/// Reads the pages of a file.
///
/// # Errors
/// [`Unreadable`]. Bytes that are no PDF never panic: what the interpreter throws is caught.
pub fn read(bytes: &[u8]) -> Result<Vec<PageText>, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    catch_unwind(AssertUnwindSafe(|| pages(bytes))).unwrap_or(Err(Unreadable::Broken))
}

fn pages(bytes: &[u8]) -> Result<Vec<PageText>, Unreadable> {
    let file = Pdf::new(bytes.to_vec()).map_err(|_| Unreadable::Broken)?;
    let (pages, fonts) = (file.pages(), InterpreterCache::new());
    if pages.len() > MOST_PAGES {
        return Err(Unreadable::TooLarge);
    }
    if !is_sound(&file) {
        return Err(Unreadable::Broken);
    }
    let mut glyphs = 0;
    let mut texts = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        if !is_plain(page) {
            return Err(Unreadable::Foreign(at + 1));
        }
        let lines = lines(page, &fonts);
        glyphs += lines.glyphs;
        if glyphs > MOST_GLYPHS {
            return Err(Unreadable::TooLarge);
        }
        texts.push(PageText::new(&lines.lines));
    }
    Ok(texts)
}

/// Whether a page uses fonts and nothing else.
fn is_plain(page: &Page<'_>) -> bool {
    let used = page.resources();
    let others = [
        &used.ext_g_states,
        &used.properties,
        &used.color_spaces,
        &used.x_objects,
        &used.patterns,
        &used.shadings,
    ];
    others.iter().all(|others| others.is_empty()) && has_fields_alone(page)
}

/// Whether the annotations of a page are fields that are seen and printed, and that paint letters and lines alone.
fn has_fields_alone(page: &Page<'_>) -> bool {
    let Some(all) = page.raw().get::<Array<'_>>(b"Annots") else {
        return !page.raw().contains_key(b"Annots");
    };
    let mut fields = 0;
    let plain = all.iter::<Dict<'_>>().all(|field| {
        fields += 1;
        let is =
            |key: &[u8], name: &[u8]| field.get::<Name<'_>>(key).is_some_and(|found| found.as_ref() == name);
        is(b"Subtype", b"Widget") && field.get::<u32>(b"F") == Some(PRINTED) && has_plain_looks(&field)
    });
    plain && fields == all.raw_iter().count()
}

/// Whether each look of a field uses fonts and nothing else.
fn has_plain_looks(field: &Dict<'_>) -> bool {
    let Some(looks) = field.get::<Dict<'_>>(b"AP") else { return is_empty_text(field) };
    let one = looks.get::<Stream<'_>>(b"N").map(|look| vec![look]);
    let some = looks.get::<Dict<'_>>(b"N").map(|states| {
        states.keys().filter_map(|state| states.get::<Stream<'_>>(state.as_ref())).collect::<Vec<_>>()
    });
    let looks = one.or(some).unwrap_or_default();
    let uses_fonts_alone = |used: Dict<'_>| used.keys().all(|key| key.as_ref() == b"Font");
    looks.iter().all(|look| look.dict().get::<Dict<'_>>(b"Resources").is_none_or(uses_fonts_alone))
}

/// Whether a field without a look shows nothing: it is for text, has what this program writes and no value, and nothing that
/// holds it has more than a name.
fn is_empty_text(field: &Dict<'_>) -> bool {
    let is_text = field.get::<Name<'_>>(b"FT").is_some_and(|kind| kind.as_ref() == b"Tx");
    let has_only = |dict: &Dict<'_>, known: &[&[u8]]| dict.keys().all(|key| known.contains(&key.as_ref()));
    let mut holders = std::iter::successors(field.get::<Dict<'_>>(b"Parent"), |held| held.get(b"Parent"));
    is_text
        && has_only(field, &EMPTY_TEXT)
        && holders.by_ref().take(DEEPEST).all(|held| has_only(&held, &[b"T", b"Kids", b"Parent"]))
        && holders.next().is_none()
}

fn lines<'a>(page: &Page<'a>, fonts: &InterpreterCache<'a>) -> Lines {
    let mut lines = Lines::default();
    let paper = page.media_box();
    let paper = Rect::new(paper.x0, paper.y0, paper.x1, paper.y1);
    let settings = InterpreterSettings::default();
    let mut context = Context::new(Affine::IDENTITY, paper, fonts, page.xref(), settings);
    interpret_page(page, &mut context, &mut lines);
    lines
}

impl PageText {
    pub(super) fn new(lines: &[Line]) -> Self {
        let texts: Vec<Cow<'_, str>> = lines.iter().map(Line::logical).collect();
        let words = Words::of(texts.iter().map(AsRef::as_ref));
        let furniture = texts.into_iter().zip(lines).filter(|(_, line)| line.is_furniture);
        Self { words, furniture: Private::new(furniture.map(|(text, _)| text.into_owned()).collect()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_is_refused() {
        for bytes in [b"".as_slice(), b"hello", b"%PDF-1.7\n", &[0xff; 5000], &b"[".repeat(100_000)] {
            assert_eq!(read(bytes).map(|pages| pages.len()), Err(Unreadable::Broken));
        }
    }

    #[test]
    fn what_is_larger_than_a_packet_is_refused() {
        assert_eq!(read(&vec![b' '; LARGEST + 1]).err(), Some(Unreadable::TooLarge));
    }
}
