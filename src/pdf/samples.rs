//! Pages made by hand for the tests of this module. Characters find their glyphs by the face's character map alone.

use std::sync::{Arc, OnceLock};

use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    outline::{DrawSettings, OutlinePen},
    prelude::{LocationRef, Size},
    raw::TableProvider,
};

use crate::{
    fonts::{FaceId, Faces, FontBytes},
    layout::*,
};

/// The faces that the tests use.
pub(super) fn faces() -> Arc<Faces> {
    static FACES: OnceLock<Arc<Faces>> = OnceLock::new();
    let names = [
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSansArabic-Regular",
        "NotoSansSC-Regular",
        "SourceSans3-Regular",
    ];
    let load = |name: &&str| {
        let path = format!("{}/fonts/{name}.ttf", env!("CARGO_MANIFEST_DIR"));
        #[expect(clippy::disallowed_methods, reason = "tests read the committed fonts")]
        let bytes: FontBytes = Arc::new(std::fs::read(path).unwrap());
        ((*name).to_string(), bytes)
    };
    Arc::clone(FACES.get_or_init(|| Arc::new(Faces::new(names.iter().map(load).collect()).unwrap())))
}

/// The face of this name.
pub(super) fn face(name: &str) -> FaceId {
    faces().iter().find(|(_, face)| face.name == name).unwrap().0
}

/// A cluster of one character.
pub(super) fn cluster(face: FaceId, c: char) -> Cluster {
    let faces = faces();
    let tables = faces.face(face).unwrap().tables().unwrap();
    let glyph = tables.charmap().map(c).unwrap_or_else(|| panic!("no glyph for {c:?}"));
    let advance = tables.hmtx().unwrap().advance(glyph).unwrap();
    let glyph = Glyph { id: u16::try_from(glyph.to_u32()).unwrap(), dx: 0, dy: 0 };
    Cluster { text: c.to_string().into(), glyphs: [glyph].into(), advance: advance.into() }
}

/// A cluster of a letter with a sign on it, as shaping puts them together.
pub(super) fn signed(face: FaceId, letter: char, sign: char, dx: i32, dy: i32) -> Cluster {
    let mut whole = cluster(face, letter);
    let sign = cluster(face, sign);
    whole.text.push_str(&sign.text);
    whole.glyphs.extend(sign.glyphs.iter().map(|glyph| Glyph { dx, dy, ..*glyph }));
    whole
}

/// A run of one face; right-to-left text is given in reading order.
pub(super) fn run(face: FaceId, right_to_left: bool, text: &str) -> Run {
    let mut clusters: Vec<Cluster> = text.chars().map(|c| cluster(face, c)).collect();
    if right_to_left {
        clusters.reverse();
    }
    Run { face, embolden: false, right_to_left, clusters }
}

/// A line of 12 points.
pub(super) fn line(runs: Vec<Run>, baseline: f32) -> TextLine {
    let right_to_left = runs.first().is_some_and(|run| run.right_to_left);
    TextLine {
        x: 0.0,
        baseline,
        size: 12.0,
        ink: Ink::Black,
        right_to_left,
        runs: Arc::new(runs),
        cut: false,
    }
}

/// A line of text in Noto Sans.
pub(super) fn text(text: &str) -> Mark {
    text_at((0.0, 14.0), text)
}

fn text_at((x, baseline): (f32, f32), text: &str) -> Mark {
    let runs = vec![run(face("NotoSans-Regular"), false, text)];
    Mark::Text(TextLine { x, ..line(runs, baseline) })
}

fn rule(y: f32) -> Mark {
    Mark::Stroke { path: Path(vec![Step::Move(0.0, y), Step::Line(200.0, y)]), width: 0.6, ink: Ink::Black }
}

fn square() -> Path {
    let corners = [(0.0, 0.0), (13.0, 0.0), (13.0, 13.0), (0.0, 13.0)];
    let mut steps: Vec<Step> = corners.iter().map(|&(x, y)| Step::Line(x, y)).collect();
    steps.splice(..1, [Step::Move(0.0, 0.0)]);
    steps.push(Step::Close);
    Path(steps)
}

fn element(role: Role, parent: Option<u16>) -> Element {
    Element { role, parent, language: None, alt: None }
}

fn own(at: u16, marks: Vec<Mark>) -> Segment {
    Segment { owner: Owner::Element(at), marks, field: None }
}

fn decoration(marks: Vec<Mark>) -> Segment {
    Segment { owner: Owner::Artifact, marks, field: None }
}

fn placed(elements: Vec<Element>, segments: Vec<Segment>, key: Option<u64>, group: usize) -> Placed {
    let fragment = Arc::new(Fragment { height: 20.0, elements, segments, key });
    Placed { fragment, x: 54.0, y: 0.0, group, spare: false }
}

/// A packet of three pages with every kind of element. The name is a patient's value.
pub(super) fn packet(name: &str) -> Pages {
    let groups = [
        (Role::Sect, None),
        (Role::L, Some(0)),
        (Role::Table, Some(0)),
        (Role::P, Some(0)),
        (Role::L, Some(0)),
    ];
    let groups = groups.map(|(role, parent)| Group { name: None, role, parent, language: None }).to_vec();
    let heading =
        placed(vec![element(Role::H1, None)], vec![own(0, vec![text("A second opinion")])], Some(1), 0);
    let greeting = format!("This packet is for {name}.");
    let greeting = placed(vec![element(Role::P, None)], vec![own(0, vec![text(&greeting)])], None, 0);
    let first = vec![heading.clone(), greeting, item(2), item(3), header(), row()];
    let second = vec![split(4, "A paragraph that starts here"), picture(), item(2)];
    let third = vec![split(5, "and ends on the next page."), chinese()];
    let pages = [first, second, third].into_iter().enumerate().map(|(at, body)| page(at, body)).collect();
    let bookmark = |title: &str, level, page| Bookmark { title: title.into(), level, page, y: 40.0 };
    Pages {
        mark: String::new(),
        language: "en".into(),
        title: "Second opinion".into(),
        size: (612.0, 792.0),
        groups,
        outline: vec![bookmark("Start here", 0, 0), bookmark("Steps", 1, 1), bookmark("第二意见", 0, 2)],
        picture: None,
        mono: false,
        pages,
    }
}

fn page(at: usize, mut body: Vec<Placed>) -> Page {
    for (placed, y) in body.iter_mut().zip(2_u8..) {
        placed.y = f32::from(y) * 36.0;
    }
    let furniture = vec![text_at((54.0, 44.0), &format!("Page {}", at + 1)), rule(745.0)];
    Page { furniture: vec![around(furniture)], body }
}

/// Marks that stand around the body of a page.
pub(super) fn around(marks: Vec<Mark>) -> Placed {
    let segments = vec![Segment { owner: Owner::Artifact, marks, field: None }];
    let fragment = Fragment { segments, ..Fragment::default() };
    Placed { fragment: Arc::new(fragment), x: 0.0, y: 0.0, group: 0, spare: false }
}

fn item(key: u64) -> Placed {
    let elements = vec![
        element(Role::Li, None),
        element(Role::Lbl, Some(0)),
        element(Role::LBody, Some(0)),
        element(Role::Figure, Some(1)),
        Element { language: Some("es".into()), ..element(Role::Span, Some(2)) },
        element(Role::P, Some(2)),
    ];
    let elements = elements.into_iter().map(|e| match e.role {
        Role::Figure => Element { alt: Some("check box".into()), ..e },
        _ => e,
    });
    let stroke = Mark::Stroke { path: square(), width: 1.25, ink: Ink::Accent(0x12436D) };
    let body = vec![
        own(3, vec![stroke]),
        own(2, vec![text_at((20.0, 14.0), "Ask for your records ")]),
        own(4, vec![text_at((160.0, 14.0), "Gracias")]),
    ];
    placed(elements.collect(), body, Some(key), 1)
}

fn header() -> Placed {
    let elements =
        vec![element(Role::Tr, None), element(Role::ThColumn, Some(0)), element(Role::ThColumn, Some(0))];
    placed(elements, vec![own(1, vec![text("Date")]), own(2, vec![text_at((60.0, 14.0), "Who")])], Some(6), 2)
}

/// A row whose second cell is for writing.
fn row() -> Placed {
    let elements = vec![element(Role::Tr, None), element(Role::ThRow, Some(0)), element(Role::Td, Some(0))];
    placed(elements, vec![own(1, vec![text("Monday")]), decoration(vec![rule(14.0)])], Some(7), 2)
}

/// Part of a paragraph that stands on two pages.
fn split(key: u64, words: &str) -> Placed {
    let segment = Segment { owner: Owner::Group, marks: vec![text(words)], field: None };
    placed(vec![], vec![segment], Some(key), 3)
}

fn picture() -> Placed {
    let figure = Element { alt: Some("A black square".into()), ..element(Role::Figure, None) };
    let fill = Mark::Fill { path: square(), ink: Ink::Black };
    placed(vec![figure, element(Role::P, None)], vec![own(0, vec![fill])], Some(8), 0)
}

/// Chinese, emboldened because the face has no bold.
fn chinese() -> Placed {
    let bold = Run { embolden: true, ..run(face("NotoSansSC-Regular"), false, "第二意见") };
    let line = line(vec![bold, run(face("NotoSans-Regular"), false, " x")], 14.0);
    let paragraph = Element { language: Some("zh-Hans".into()), ..element(Role::P, None) };
    placed(vec![paragraph], vec![own(0, vec![Mark::Text(line)])], Some(9), 0)
}

/// The outline of a glyph, unscaled: each step with its points.
pub(super) fn outline(font: &[u8], glyph: u16) -> Vec<(char, Vec<(f32, f32)>)> {
    let font = FontRef::new(font).unwrap();
    let mut steps = Steps::default();
    if let Some(glyph) = font.outline_glyphs().get(GlyphId::from(glyph)) {
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        glyph.draw(settings, &mut steps).unwrap();
    }
    steps.0
}

#[derive(Default)]
struct Steps(Vec<(char, Vec<(f32, f32)>)>);

impl OutlinePen for Steps {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(('m', vec![(x, y)]));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(('l', vec![(x, y)]));
    }

    fn quad_to(&mut self, ax: f32, ay: f32, x: f32, y: f32) {
        self.0.push(('q', vec![(ax, ay), (x, y)]));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.push(('c', vec![(ax, ay), (bx, by), (x, y)]));
    }

    fn close(&mut self) {
        self.0.push(('z', vec![]));
    }
}
