//! Looks of fields: streams that paint what a field shows (ISO 32000-1, 12.5.5).
//!
//! Boxes share theirs. Programs that fill a text field write into its look, between marks (12.7.3.3), so each text has one of
//! its own; an empty field has none, and they make it. An archive wants a look for everything (ISO 19005-2, 6.3.3).

use std::collections::BTreeMap;

use super::{
    assemble::File,
    bytes::put,
    fields::{Widget, rectangle},
    shell::Shell,
};
use crate::layout::FieldKind;

/// Content that paints nothing.
const NOTHING: &[u8] = b"q Q\n";
/// The same for a text.
const EMPTY_TEXT: &[u8] = b"/Tx BMC\nEMC\n";

/// Looks that are written already: what they paint, in which size.
pub(super) struct Looks<'w> {
    known: BTreeMap<(&'w [u8], [u32; 2]), u32>,
    resources: u32,
    for_archive: bool,
}

/// What a field shows, by numbers of streams.
pub(super) enum Look<'w> {
    /// Nothing.
    None,
    /// A text.
    Text(u32),
    /// A box: its word, whether it is ticked, and how it looks when it is and when not.
    Box(&'w str, bool, [u32; 2]),
}

impl<'w> Looks<'w> {
    /// None yet. `resources` is the number of the fonts.
    pub(super) const fn new(resources: u32, for_archive: bool) -> Self {
        Self { known: BTreeMap::new(), resources, for_archive }
    }

    /// Writes what a field shows, where it is not written yet.
    pub(super) fn of(&mut self, widget: &'w Widget<'_>, file: &mut File, shell: &mut Shell) -> Look<'w> {
        let (word, ticked) = match &widget.field.kind {
            FieldKind::Text { .. } if widget.look.is_empty() && !self.for_archive => return Look::None,
            FieldKind::Text { .. } => return Look::Text(self.text(widget, file, shell)),
            FieldKind::Check { ticked } => ("Yes", *ticked),
            FieldKind::Choice { word, ticked, .. } => (word.as_str(), *ticked),
        };
        let (_, _, width, height) = widget.field.place;
        let set = self.shared(&widget.look, (width, height), file, shell);
        // What paints nothing has one size.
        let blank = self.shared(&[], (1.0, 1.0), file, shell);
        Look::Box(word, ticked, [set, blank])
    }

    fn text(&self, widget: &Widget<'_>, file: &mut File, shell: &mut Shell) -> u32 {
        let look = [b"/Tx BMC\n", widget.look.as_slice(), b"EMC\n"].concat();
        self.stream(&look, widget.bounds, file, shell)
    }

    fn shared(&mut self, look: &'w [u8], size: (f32, f32), file: &mut File, shell: &mut Shell) -> u32 {
        let key = (look, [size.0, size.1].map(f32::to_bits));
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let bounds = [0.0, -f64::from(size.1), f64::from(size.0), 0.0];
        let id = self.stream(look, bounds, file, shell);
        self.known.insert(key, id);
        id
    }

    fn stream(&self, look: &[u8], bounds: [f64; 4], file: &mut File, shell: &mut Shell) -> u32 {
        let mut entries = b"/Subtype/Form/BBox".to_vec();
        rectangle(&mut entries, bounds);
        // Some programs take a stream of no bytes for a damaged one.
        let look = if look.is_empty() { NOTHING } else { look };
        if look != NOTHING && look != EMPTY_TEXT {
            put!(entries, "/Resources {} 0 R", self.resources);
        }
        let id = shell.ids.next();
        file.stream(id, &String::from_utf8_lossy(&entries), look);
        id
    }
}

impl Look<'_> {
    /// Writes the entries of the field's dictionary.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::None => {}
            Self::Text(look) => put!(out, "/AP<</N {look} 0 R>>"),
            Self::Box(word, ticked, [set, blank]) => {
                let state = if *ticked { word } else { "Off" };
                put!(out, "/AS/{state}/AP<</N<</{word} {set} 0 R/Off {blank} 0 R>>>>");
            }
        }
    }
}
