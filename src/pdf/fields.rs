//! Form fields (ISO 32000-1, 12.7): what may be filled in on a screen. ISO 14289-1, 7.18, asks for a description of each, and
//! for an element of the structure tree that holds it.
//!
//! A field shows its value by a stream that is painted with the file's own fonts ([`looks`](super::looks)), so that every
//! reader shows it alike; no reader is asked to make one.

use lopdf::{Dictionary, Object, dictionary};

use super::{
    PdfError,
    assemble::{File, Packed},
    bytes::{number, put, reference, text},
    content::{begin_place, end_place},
    draw,
    field_names::{Names, Terminal},
    fonts::Fonts,
    looks::Looks,
    shell::Shell,
    typed,
};
use crate::layout::{Field, FieldKind, Pages, Placed, Segment};

/// Text of several lines, and boxes of which one is chosen (tables 228 and 226).
const MULTILINE: u32 = 1 << 12;
const RADIO: u32 = 1 << 15;
/// Widgets are printed (table 165).
const PRINT: u32 = 1 << 2;

/// A field at its place on a page.
pub(super) struct Widget<'a> {
    /// What it is.
    pub(super) field: &'a Field,
    /// Name of its document.
    pub(super) document: &'a str,
    /// Number of its fragment: boxes of one choice stand in one fragment.
    pub(super) fragment: usize,
    /// Index of its page.
    page: usize,
    /// Left, bottom, right and top, points from the page's lower left corner.
    pub(super) bounds: [f64; 4],
    /// Content that paints what it shows when it is set: a text in the page's coordinates, so that it falls on the same
    /// pixels as on a flat page; a box in its own, whose origin is its top left corner, as boxes share their looks.
    pub(super) look: Vec<u8>,
}

/// The fields of some pages in reading order.
pub(super) fn widgets<'a>(pages: &'a Pages, fonts: &mut Fonts<'_>) -> Result<Vec<Widget<'a>>, PdfError> {
    let mut widgets = Vec::new();
    let placed = pages
        .pages
        .iter()
        .enumerate()
        .flat_map(|(at, page)| page.body.iter().map(move |placed| (at, placed)));
    for (fragment, (page, placed)) in placed.enumerate() {
        for segment in &placed.fragment.segments {
            if let Some(field) = segment.field.as_deref() {
                let bounds = bounds(field, placed, pages.size.1);
                let document = document(pages, placed.group);
                let look = match field.kind {
                    FieldKind::Text { .. } => placed_look(placed, pages.size.1, segment, fonts)?,
                    _ => look(field, segment, fonts)?,
                };
                widgets.push(Widget { field, document, fragment, page, bounds, look });
            }
        }
    }
    Ok(widgets)
}

fn bounds(field: &Field, placed: &Placed, height: f32) -> [f64; 4] {
    let (x, y, width, tall) = field.place;
    let (left, top) =
        (f64::from(placed.x) + f64::from(x), f64::from(height) - f64::from(placed.y) - f64::from(y));
    [left, top - f64::from(tall), left + f64::from(width), top]
}

/// The name of the document that a group belongs to.
fn document(pages: &Pages, group: usize) -> &str {
    let mut at = Some(group);
    while let Some(group) = at.and_then(|at| pages.groups.get(at)) {
        if let Some(name) = &group.name {
            return name;
        }
        at = group.parent.filter(|parent| Some(*parent) < at);
    }
    "page"
}

/// What a text field shows.
fn placed_look(
    placed: &Placed,
    height: f32,
    segment: &Segment,
    fonts: &mut Fonts<'_>,
) -> Result<Vec<u8>, PdfError> {
    let mut look = Vec::new();
    if !segment.marks.is_empty() {
        begin_place(&mut look, f64::from(placed.x), f64::from(height) - f64::from(placed.y));
        look.extend(draw::look(&segment.marks, fonts)?);
        end_place(&mut look);
    }
    Ok(look)
}

/// What a box shows.
fn look(field: &Field, segment: &Segment, fonts: &mut Fonts<'_>) -> Result<Vec<u8>, PdfError> {
    if segment.marks.is_empty() {
        return Ok(Vec::new());
    }
    let (x, y, ..) = field.place;
    let marks: Vec<_> = segment.marks.iter().map(|mark| mark.moved(-x, -y)).collect();
    draw::look(&marks, fonts)
}

/// Writes the fields under these numbers and hangs them onto the catalog. `resources` is the number of the fonts.
pub(super) fn write(
    widgets: &[Widget<'_>],
    numbers: &[u32],
    (resources, for_archive): (u32, bool),
    shell: &mut Shell,
    (file, packed): (&mut File, &mut Packed),
) -> Result<(), PdfError> {
    if widgets.is_empty() {
        return Ok(());
    }
    let mut looks = Looks::new(resources, for_archive);
    let names = Names::of(widgets, &mut || shell.ids.next(), numbers);
    for (at, (widget, &id)) in widgets.iter().zip(numbers).enumerate() {
        let look = looks.of(widget, file, shell);
        packed.add(id, |out| {
            annotation(out, widget, shell, at);
            match &widget.field.kind {
                FieldKind::Text { .. } => text_field(out, widget.field),
                FieldKind::Check { ticked } => put!(out, "/FT/Btn/V/{}", if *ticked { "Yes" } else { "Off" }),
                FieldKind::Choice { .. } => {}
            }
            look.write(out);
            names.write_own(out, at);
            out.extend_from_slice(b">>");
        });
    }
    names.write(packed);
    annotate(widgets, numbers, shell)?;
    let (font, descriptor) = (shell.ids.next(), shell.ids.next());
    typed::write(packed, font, descriptor);
    shell.catalog()?.set("AcroForm", form(names.roots(), font));
    Ok(())
}

/// Gives each page its fields.
fn annotate(widgets: &[Widget<'_>], numbers: &[u32], shell: &mut Shell) -> Result<(), PdfError> {
    let fields: Vec<(usize, u32)> =
        widgets.iter().zip(numbers).map(|(widget, &number)| (widget.page, number)).collect();
    for fields in fields.chunk_by(|a, b| a.0 == b.0) {
        let references = fields.iter().map(|(_, number)| Object::Reference((*number, 0))).collect();
        shell.annotate(fields.first().map_or(0, |(page, _)| *page), references)?;
    }
    Ok(())
}

/// The form as such. Its font is for what is typed in later.
fn form(roots: &[u32], font: u32) -> Dictionary {
    let fields: Vec<Object> = roots.iter().map(|id| Object::Reference((*id, 0))).collect();
    dictionary! {
        "Fields" => fields,
        "DA" => Object::string_literal("/Helv 12 Tf 0 g"),
        "DR" => dictionary! { "Font" => dictionary! { "Helv" => Object::Reference((font, 0)) } },
    }
}

/// What each annotation has.
fn annotation(out: &mut Vec<u8>, widget: &Widget<'_>, shell: &Shell, at: usize) {
    put!(out, "<</Type/Annot/Subtype/Widget/F {PRINT}/StructParent {}/P ", shell.pages.len() + at);
    reference(out, shell.pages.get(widget.page).copied().unwrap_or_default());
    out.extend_from_slice(b"/Rect");
    rectangle(out, widget.bounds);
}

/// Left, bottom, right and top, points.
pub(super) fn rectangle(out: &mut Vec<u8>, bounds: [f64; 4]) {
    out.push(b'[');
    for bound in bounds {
        number(out, bound);
        out.push(b' ');
    }
    out.push(b']');
}

/// A field for text.
fn text_field(out: &mut Vec<u8>, field: &Field) {
    let FieldKind::Text { value, size, lines, right_to_left } = &field.kind else { return };
    out.extend_from_slice(b"/FT/Tx/DA(/Helv ");
    number(out, f64::from(*size));
    put!(out, " Tf 0 g)");
    if *lines {
        put!(out, "/Ff {MULTILINE}");
    }
    if *right_to_left {
        out.extend_from_slice(b"/Q 2");
    }
    if let Some(value) = value {
        out.extend_from_slice(b"/V");
        text(out, value.expose());
    }
}

/// The description and the name at the end of a field's own dictionary, where it has one.
pub(super) fn named(out: &mut Vec<u8>, terminal: &Terminal, tip: &str) {
    out.extend_from_slice(b"/T");
    text(out, &terminal.name);
    out.extend_from_slice(b"/TU");
    text(out, tip);
    if let Some(parent) = terminal.parent {
        out.extend_from_slice(b"/Parent ");
        reference(out, parent);
    }
}

/// Boxes of which one is chosen.
pub(super) fn choice(out: &mut Vec<u8>, terminal: &Terminal, tip: &str, chosen: Option<&str>) {
    put!(out, "<</FT/Btn/Ff {RADIO}/V/{}", chosen.unwrap_or("Off"));
    named(out, terminal, tip);
    out.extend_from_slice(b"/Kids[");
    for &kid in &terminal.kids {
        reference(out, kid);
        out.push(b' ');
    }
    out.extend_from_slice(b"]>>");
}
