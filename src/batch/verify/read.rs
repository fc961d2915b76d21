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
    gallery::{Gallery, is_logo_alone},
    lines::{Line, Lines},
    sound::is_sound,
    words::Words,
};
use crate::{picture::Image, private::Private};

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
    /// A page, counted from 1, has pictures other than the clinic's logo, annotations or patterns, which hide or add text.
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
    read_with_logo(bytes, None)
}

/// Reads the pages of a file whose first page may have the clinic's logo.
///
/// # Errors
/// As for [`read`].
pub fn read_with_logo(bytes: &[u8], logo: Option<&Image>) -> Result<Vec<PageText>, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    catch_unwind(AssertUnwindSafe(|| pages(bytes, logo))).unwrap_or(Err(Unreadable::Broken))
}

fn pages(bytes: &[u8], logo: Option<&Image>) -> Result<Vec<PageText>, Unreadable> {
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
        let gallery = Gallery::new(logo.filter(|_| at == 0));
        let lines = lines(page, &fonts, gallery);
        if !is_plain(page, logo) || lines.gallery.is_foreign() {
            return Err(Unreadable::Foreign(at + 1));
        }
        glyphs += lines.glyphs;
        if glyphs > MOST_GLYPHS {
            return Err(Unreadable::TooLarge);
        }
        texts.push(PageText::new(&lines.lines));
    }
    Ok(texts)
}

/// Whether a page uses fonts and nothing else. All pages list the logo, which one of them shows.
fn is_plain(page: &Page<'_>, logo: Option<&Image>) -> bool {
    let used = page.resources();
    let others = [&used.ext_g_states, &used.properties, &used.color_spaces, &used.patterns, &used.shadings];
    others.iter().all(|others| others.is_empty())
        && is_logo_alone(&used.x_objects, logo)
        && has_fields_alone(page, logo.is_some())
}

/// Whether the annotations of a page are fields that are seen and printed, and that paint letters and lines alone. They list
/// the logo as pages do; what they show of it counts as shown.
fn has_fields_alone(page: &Page<'_>, has_logo: bool) -> bool {
    let Some(all) = page.raw().get::<Array<'_>>(b"Annots") else {
        return !page.raw().contains_key(b"Annots");
    };
    let mut fields = 0;
    let plain = all.iter::<Dict<'_>>().all(|field| {
        fields += 1;
        let is =
            |key: &[u8], name: &[u8]| field.get::<Name<'_>>(key).is_some_and(|found| found.as_ref() == name);
        is(b"Subtype", b"Widget")
            && field.get::<u32>(b"F") == Some(PRINTED)
            && has_plain_looks(&field, has_logo)
    });
    plain && fields == all.raw_iter().count()
}

/// Whether each look of a field uses fonts and nothing else.
fn has_plain_looks(field: &Dict<'_>, has_logo: bool) -> bool {
    let Some(looks) = field.get::<Dict<'_>>(b"AP") else { return is_empty_text(field) };
    let one = looks.get::<Stream<'_>>(b"N").map(|look| vec![look]);
    let some = looks.get::<Dict<'_>>(b"N").map(|states| {
        states.keys().filter_map(|state| states.get::<Stream<'_>>(state.as_ref())).collect::<Vec<_>>()
    });
    let looks = one.or(some).unwrap_or_default();
    let is_known = |key: &[u8]| key == b"Font" || has_logo && key == b"XObject";
    let uses_fonts_alone = |used: Dict<'_>| used.keys().all(|key| is_known(key.as_ref()));
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

fn lines<'a, 'l>(page: &Page<'a>, fonts: &InterpreterCache<'a>, gallery: Gallery<'l>) -> Lines<'l> {
    let mut lines = Lines::beside(gallery);
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
