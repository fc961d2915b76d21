//! Document to pages: blocks become fragments, fragments fill pages.
//!
//! `text` shapes, `blocks` and `form` draw one fragment each, `flow` fills pages, `furniture` paints what every page has
//! around its content. `style` holds every measure, for both editions: in large print what stands side by side stands one
//! under the other. Positions are start and end, never left and right: a right-to-left page is the same page mirrored.

mod blocks;
mod canvas;
mod fields;
mod flow;
mod form;
mod furniture;
mod handout;
mod icons;
mod keep;
mod pages;
mod paragraph;
mod press;
mod specimen;
mod style;
mod text;

pub use fields::{Field, FieldKind};
pub use pages::*;
pub use press::Press;
pub use style::{Edition, LARGEST_LOGO, Style};
pub use text::Unprintable;

use std::sync::Arc;

use self::furniture::Furniture;
use crate::{
    document::{self, Block, Body, Document},
    picture::Picture,
};

/// Places a document on pages.
///
/// # Errors
/// Every text with characters that no face has.
pub fn lay_out(press: &mut Press<'_>, document: &Document) -> Result<Pages, Vec<Unprintable>> {
    let mut book = Book::new(press, document);
    let is_form = |part: &&document::Part| matches!(part.body, Body::Form(_));
    let forms: Vec<&str> = document.parts.iter().filter(is_form).map(|part| &*part.id).collect();
    let mut after_form = false;
    for part in &document.parts {
        let is_form = matches!(part.body, Body::Form(_));
        // A form is handed over alone: nothing else stands on its sheets.
        if is_form || after_form {
            handout::fill_sheet(press, &mut book, document);
        }
        after_form = is_form;
        let group = book.open(part, &forms);
        match &part.body {
            Body::Handout(blocks) => handout::lay_out(press, &mut book, part, group, blocks),
            Body::Form(form) => press.in_regular(|press| form::lay_out(press, &mut book, form, group)),
        }
    }
    let pages = book.finish(press, document);
    let faults = std::mem::take(&mut press.shaper.faults);
    if faults.is_empty() { Ok(pages) } else { Err(faults) }
}

/// The words that pages have besides the document's, a line of text a line: running lines, footers, repeated heads, and
/// what fills a page that has room.
#[must_use]
pub fn furniture_words(pages: &Pages) -> String {
    pages
        .pages
        .iter()
        .map(|page| words(page.furniture.iter().chain(page.body.iter().filter(|placed| placed.spare))))
        .collect()
}

/// All words of each page, a line of text a line: what a reader of the page must find, and nothing else.
#[must_use]
pub fn page_words(pages: &Pages) -> Vec<String> {
    pages.pages.iter().map(|page| words(page.furniture.iter().chain(&page.body))).collect()
}

/// The lines of text of fragments.
fn words<'a>(placed: impl Iterator<Item = &'a Placed>) -> String {
    let mut words = String::new();
    let segments = placed.flat_map(|placed| &placed.fragment.segments).filter(|segment| segment.is_shown());
    for mark in segments.flat_map(|segment| &segment.marks) {
        if let Mark::Text(line) = mark {
            words.push_str(&line.words());
            words.push('\n');
        }
    }
    words
}

/// The picture of the letterhead.
fn picture(document: &Document) -> Option<Arc<Picture>> {
    let Body::Handout(blocks) = &document.parts.first()?.body else { return None };
    match blocks.first()? {
        Block::Letterhead { logo, .. } => Some(Arc::clone(&logo.as_ref()?.picture)),
        _ => None,
    }
}

/// The pages so far.
struct Book {
    language: String,
    ticked: String,
    groups: Vec<Group>,
    leaves: Vec<Leaf>,
    outline: Vec<Bookmark>,
    /// Room the notice of an unchecked translation takes under the running line of the form.
    notice: f32,
    /// Where the content of a handout begins.
    top: f32,
    /// Where the outline leads on a handout's page: above the notice.
    bookmark: f32,
}

/// A page before its furniture.
struct Leaf {
    furniture: Vec<Placed>,
    body: Vec<Placed>,
    kind: Kind,
}

/// What stands around a page's content.
enum Kind {
    /// Running line with this tracker, and a footer.
    Handout {
        /// The circles.
        tracker: document::Tracker,
        /// How far a letterhead pushes the running line down.
        down: f32,
    },
    /// Name and birth date, mark and count in one line at the top.
    Form {
        /// At the start.
        running: Vec<document::Text>,
        /// Number of this page of the form, from 1, and pages of the form.
        count: (usize, usize),
        /// Margin at both sides, and top of the line.
        edges: (f32, f32),
    },
}

impl Book {
    fn new(press: &mut Press<'_>, document: &Document) -> Self {
        press.begin();
        Self {
            language: document.language.clone(),
            ticked: document.ticked.text.clone(),
            groups: Vec::new(),
            leaves: Vec::new(),
            outline: Vec::new(),
            notice: press.in_regular(|press| furniture::form_notice(press, document)),
            top: furniture::content_top(press, document),
            bookmark: press.measures().content_top,
        }
    }

    /// Opens a document: its structure group and its entry in the outline.
    ///
    /// The fields of a form have its document's name; those of its guide are apart.
    fn open(&mut self, part: &document::Part, forms: &[&str]) -> usize {
        let is_form = matches!(part.body, Body::Form(_));
        let page = self.leaves.len();
        let y = if is_form { style::FORM_TOP } else { self.bookmark };
        self.outline.push(Bookmark { title: part.title.text.clone(), level: 0, page, y });
        if is_form || !forms.contains(&&*part.id) {
            self.group(&part.id)
        } else {
            self.group(&format!("{}-guide", part.id))
        }
    }

    /// A structure group for a document; a second document of one id is `records-2`.
    fn group(&mut self, id: &str) -> usize {
        let is_id = |name: &str| name.strip_prefix(id).is_some_and(|end| end.is_empty() || is_number(end));
        let before = self.groups.iter().filter_map(|group| group.name.as_deref()).filter(|name| is_id(name));
        let name = match before.count() {
            0 => id.to_owned(),
            count => format!("{id}-{}", count + 1),
        };
        self.groups.push(Group { name: Some(name), role: Role::Sect, parent: None, language: None });
        self.groups.len() - 1
    }

    /// Paints the furniture of every page, now that their number is known.
    fn finish(self, press: &mut Press<'_>, document: &Document) -> Pages {
        let total = self.leaves.len();
        let mut furniture = Furniture::new(press, document);
        let pages = self.leaves.into_iter().enumerate().map(|(at, leaf)| {
            let mut around = furniture.around(press, &leaf.kind, (at + 1, total));
            around.extend(leaf.furniture);
            Page { furniture: around, body: leaf.body }
        });
        let pages = pages.collect();
        Pages {
            pages,
            language: self.language,
            title: document.title.text.clone(),
            mark: furniture.mark,
            size: press.style.paper,
            groups: self.groups,
            outline: self.outline,
            picture: picture(document),
            mono: press.style.is_mono(),
        }
    }
}

/// `-2`, `-3`.
fn is_number(end: &str) -> bool {
    end.strip_prefix('-').is_some_and(|digits| digits.parse::<usize>().is_ok())
}
