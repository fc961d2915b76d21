//! Bookmarks (ISO 32000-1, 12.3.3), nested by their level. Headings are folded away below their documents.

use lopdf::{Dictionary, Object, text_string};

use super::{PdfError, shell::Shell};
use crate::layout::{Bookmark, Pages};

/// A place in the tree of bookmarks: the outline itself, then the bookmarks in their order.
#[derive(Default)]
struct Place {
    object: u32,
    parent: usize,
    before: Option<usize>,
    after: Option<usize>,
    children: Vec<usize>,
}

/// Adds the outline to the catalog, if there is one.
pub(super) fn write(pages: &Pages, shell: &mut Shell) -> Result<(), PdfError> {
    if pages.outline.is_empty() {
        return Ok(());
    }
    let mut places = places(&pages.outline);
    for place in &mut places {
        place.object = shell.ids.next();
    }
    let reference = |at: usize| places.get(at).map(|place| Object::Reference((place.object, 0)));
    for (at, place) in places.iter().enumerate() {
        let mut item = Dictionary::new();
        if let Some(bookmark) = at.checked_sub(1).and_then(|at| pages.outline.get(at)) {
            item.set("Title", text_string(&bookmark.title));
            item.set("Dest", destination(bookmark, pages, shell)?);
            set(&mut item, "Parent", reference(place.parent));
        }
        set(&mut item, "Prev", place.before.and_then(reference));
        set(&mut item, "Next", place.after.and_then(reference));
        set(&mut item, "First", place.children.first().and_then(|&child| reference(child)));
        set(&mut item, "Last", place.children.last().and_then(|&child| reference(child)));
        if !place.children.is_empty() {
            let count = i64::try_from(place.children.len()).unwrap_or(i64::MAX);
            item.set("Count", if at == 0 { count } else { -count });
        }
        shell.add(place.object, item);
    }
    if let Some(outline) = reference(0) {
        shell.catalog()?.set("Outlines", outline);
    }
    Ok(())
}

fn set(item: &mut Dictionary, key: &str, value: Option<Object>) {
    if let Some(value) = value {
        item.set(key, value);
    }
}

/// Hangs each bookmark under the last one before it whose level is lower.
fn places(outline: &[Bookmark]) -> Vec<Place> {
    let mut places = vec![Place::default()];
    let mut open: Vec<(usize, u8)> = Vec::new();
    for (at, bookmark) in (1..).zip(outline) {
        while open.pop_if(|(_, level)| *level >= bookmark.level).is_some() {}
        let parent = open.last().map_or(0, |(at, _)| *at);
        open.push((at, bookmark.level));
        let before = places.get(parent).and_then(|parent| parent.children.last().copied());
        if let Some(before) = before.and_then(|before| places.get_mut(before)) {
            before.after = Some(at);
        }
        if let Some(parent) = places.get_mut(parent) {
            parent.children.push(at);
        }
        places.push(Place { parent, before, ..Place::default() });
    }
    places
}

/// The place that a bookmark shows: its page, with its line at the top of the window.
fn destination(bookmark: &Bookmark, pages: &Pages, shell: &Shell) -> Result<Object, PdfError> {
    let page = *shell.pages.get(bookmark.page).ok_or(PdfError::UnknownPage)?;
    let top = pages.size.1 - bookmark.y;
    let fit = Object::Name(b"XYZ".to_vec());
    Ok(Object::Array(vec![Object::Reference((page, 0)), fit, Object::Null, Object::Real(top), Object::Null]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn headings_hang_under_their_documents() {
        let outline: Vec<Bookmark> =
            [0, 1, 1, 0, 2].map(|level| Bookmark { title: String::new(), level, page: 0, y: 0.0 }).into();
        let places = places(&outline);
        let children: Vec<&[usize]> = places.iter().map(|place| place.children.as_slice()).collect();
        assert_eq!(children, [&[1, 4][..], &[2, 3], &[], &[], &[5], &[]]);
        assert_eq!(places.get(1).map(|place| place.after), Some(Some(4)));
        assert_eq!(places.get(3).map(|place| (place.parent, place.before)), Some((1, Some(2))));
    }
}
