//! What `layout` hands to `pdf`: pages of placed fragments, with every glyph chosen and every point fixed.
//!
//! Lengths are points, y grows downwards from the top of the page or fragment. Text runs are in visual order.

use std::sync::Arc;

use compact_str::CompactString;
use smallvec::SmallVec;

use super::Field;
pub use crate::path::{Path, Step};
use crate::{fonts::FaceId, picture::Picture};

/// A packet, laid out.
#[derive(Debug)]
pub struct Pages {
    /// BCP 47 tag of the packet.
    pub language: String,
    /// Title of the file; it names no patient.
    pub title: String,
    /// The sheet mark in its footers.
    pub mark: String,
    /// Width and height of every page, points.
    pub size: (f32, f32),
    /// Structure elements that hold several fragments. Parents come before children.
    pub groups: Vec<Group>,
    /// Bookmarks in page order.
    pub outline: Vec<Bookmark>,
    /// The picture on the pages, if there is one.
    pub picture: Option<Arc<Picture>>,
    /// Whether pages have black and white alone.
    pub mono: bool,
    /// The pages.
    pub pages: Vec<Page>,
}

/// One side of paper.
#[derive(Debug)]
pub struct Page {
    /// Running line, footer, repeated headings: artifacts, whatever elements their fragments have. What stands on several
    /// pages of a packet is one fragment.
    pub furniture: Vec<Placed>,
    /// The body in reading order.
    pub body: Vec<Placed>,
}

/// A fragment at its place.
#[derive(Clone, Debug)]
pub struct Placed {
    /// What is drawn.
    pub fragment: Arc<Fragment>,
    /// Left edge, points from the left edge of the page.
    pub x: f32,
    /// Top edge, points from the top of the page.
    pub y: f32,
    /// Index into [`Pages::groups`]: the element that holds the fragment's own.
    pub group: usize,
    /// Whether it only fills room that the page has: the document does not count its words.
    pub spare: bool,
}

/// An entry of the outline.
#[derive(Clone, Debug)]
pub struct Bookmark {
    /// Its words.
    pub title: String,
    /// 0 for a document, 1 for a heading in it.
    pub level: u8,
    /// Index of the page.
    pub page: usize,
    /// Distance from the top of the page, points.
    pub y: f32,
}

/// A structure element that spans fragments: a list, a table, a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What the names of a document's fields begin with.
    pub name: Option<String>,
    /// Its type.
    pub role: Role,
    /// Index of its parent group; `None` is the Document element.
    pub parent: Option<usize>,
    /// `/Lang`, where it differs from the packet's.
    pub language: Option<String>,
}

/// Part of a page that is never split, laid out once.
#[derive(Clone, Debug, Default)]
pub struct Fragment {
    /// Height, points.
    pub height: f32,
    /// Its own structure elements. Parents come before children.
    pub elements: Vec<Element>,
    /// Its marks in reading order.
    pub segments: Vec<Segment>,
    /// Equal keys draw the same bytes in every packet of a locale; `None` holds a merged value and is never cached.
    pub key: Option<u64>,
}

/// A structure element inside a fragment.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its type.
    pub role: Role,
    /// Index of its parent in [`Fragment::elements`]; `None` is the fragment's group.
    pub parent: Option<u16>,
    /// `/Lang`, where it differs from the packet's.
    pub language: Option<String>,
    /// `/Alt`, for a figure.
    pub alt: Option<String>,
}

/// Structure types of ISO 32000-1, 14.8.4, that this program uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Role {
    Sect,
    H1,
    H2,
    H3,
    P,
    Span,
    L,
    /// A list whose items have numbers.
    Numbered,
    Li,
    Lbl,
    LBody,
    Table,
    Tr,
    Td,
    /// A column header.
    ThColumn,
    /// A row header.
    ThRow,
    /// A heading cell that spans this many columns.
    ThSpan(u8),
    Figure,
    Form,
}

/// Marks that belong to one structure element, or to none.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Whose content it is.
    pub owner: Owner,
    /// What is painted.
    pub marks: Vec<Mark>,
    /// The field whose look the marks are: what it shows when it is set.
    pub field: Option<Box<Field>>,
}

impl Segment {
    /// Whether a page without fields shows it.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        !self.marks.is_empty() && self.field.as_ref().is_none_or(|field| field.is_set())
    }
}

/// Whose content a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Decoration.
    Artifact,
    /// The fragment's group itself (a paragraph split over pages).
    Group,
    /// An element of the fragment.
    Element(u16),
}

/// Something painted.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A line of text.
    Text(TextLine),
    /// A stroked path.
    Stroke {
        /// The path.
        path: Path,
        /// Line width, points.
        width: f32,
        /// Colour.
        ink: Ink,
    },
    /// A filled path.
    Fill {
        /// The path.
        path: Path,
        /// Colour.
        ink: Ink,
    },
    /// The clinic's logo.
    Picture {
        /// What is painted.
        picture: Arc<Picture>,
        /// Left, top, width and height, points.
        frame: (f32, f32, f32, f32),
        /// Whether it is painted in black and white.
        mono: bool,
    },
}

/// The colours. `mono` pages have black and white alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// #000000.
    Black,
    /// The accent of the style.
    Accent(u32),
    /// On filled shapes only.
    White,
    /// A colour of the clinic's logo, `0xRRGGBB`.
    Logo(u32),
}

/// One line of shaped text.
#[derive(Clone, Debug)]
pub struct TextLine {
    /// Left edge, points.
    pub x: f32,
    /// Baseline, points.
    pub baseline: f32,
    /// Font size, points.
    pub size: f32,
    /// Colour.
    pub ink: Ink,
    /// Whether the line's base direction is right to left.
    pub right_to_left: bool,
    /// Runs in visual order, left to right. Shared: a paragraph that stands on many pages is shaped once.
    pub runs: Arc<Vec<Run>>,
    /// Whether it ends inside a word that is wider than the line may be.
    pub cut: bool,
}

/// Clusters of one face and direction.
#[derive(Clone, Debug)]
pub struct Run {
    /// The face.
    pub face: FaceId,
    /// Bold without a bold face: fill and stroke (0.024 em up to 12 points, 0.030 em above).
    pub embolden: bool,
    /// Whether its clusters' characters run right to left.
    pub right_to_left: bool,
    /// Clusters in visual order, left to right.
    pub clusters: Vec<Cluster>,
}

/// A shaping cluster: the smallest stretch of text with its own glyphs. Most are one character and one glyph, which stand
/// in the cluster itself: a printer keeps some hundred thousand.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// Its characters in logical order, without bidi controls.
    pub text: CompactString,
    /// Its glyphs, relative to the pen at its left edge.
    pub glyphs: SmallVec<[Glyph; 1]>,
    /// Its advance in font units.
    pub advance: i32,
}

/// A glyph at its place in a cluster; font units, y upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Glyph {
    /// Glyph id in the original face.
    pub id: u16,
    /// Offset to the right of the pen.
    pub dx: i32,
    /// Offset above the baseline.
    pub dy: i32,
}

impl Page {
    /// What is painted around the body, in page coordinates.
    pub fn furniture_marks(&self) -> impl Iterator<Item = Mark> {
        self.furniture.iter().flat_map(Placed::marks)
    }

    /// Everything that is painted, in page coordinates: the body first.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.body.iter().flat_map(Placed::marks).chain(self.furniture_marks())
    }
}

impl Placed {
    /// A fragment around the body of a page.
    pub(super) const fn furniture(fragment: Arc<Fragment>, x: f32, y: f32) -> Self {
        Self { fragment, x, y, group: 0, spare: false }
    }

    /// Its marks in page coordinates.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        let shown = self.fragment.segments.iter().filter(|segment| segment.is_shown());
        let marks = shown.flat_map(|segment| &segment.marks);
        marks.map(|mark| mark.moved(self.x, self.y))
    }
}

impl TextLine {
    /// Its characters in reading order.
    #[must_use]
    pub fn words(&self) -> String {
        fn ordered<T>(items: &[T], reversed: bool) -> impl Iterator<Item = &T> {
            let last = items.len();
            (0..last).filter_map(move |at| items.get(if reversed { last - 1 - at } else { at }))
        }
        // Neighbours of one direction are read in that direction; the line reads them in its own.
        let stretches: Vec<&[Run]> = self.runs.chunk_by(|a, b| a.right_to_left == b.right_to_left).collect();
        let runs = ordered(&stretches, self.right_to_left)
            .flat_map(|stretch| ordered(stretch, stretch.first().is_some_and(|run| run.right_to_left)));
        let clusters = runs.flat_map(|run| ordered(&run.clusters, run.right_to_left));
        clusters.map(|cluster| cluster.text.as_str()).collect()
    }
}

impl Mark {
    /// The same mark, moved.
    #[must_use]
    pub fn moved(&self, dx: f32, dy: f32) -> Self {
        let path = |path: &Path| path.map(|(x, y)| (x + dx, y + dy));
        match self {
            Self::Text(line) => {
                Self::Text(TextLine { x: line.x + dx, baseline: line.baseline + dy, ..line.clone() })
            }
            Self::Stroke { path: p, width, ink } => Self::Stroke { path: path(p), width: *width, ink: *ink },
            Self::Fill { path: p, ink } => Self::Fill { path: path(p), ink: *ink },
            Self::Picture { picture, frame: (x, y, w, h), mono } => {
                let frame = (x + dx, y + dy, *w, *h);
                Self::Picture { picture: Arc::clone(picture), frame, mono: *mono }
            }
        }
    }
}
