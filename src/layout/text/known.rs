//! What is known of texts by their letters: the lines they were broken to, and the glyphs they are made of.

use std::collections::HashMap;

use super::{Lines, Shape};
use crate::document::{Text, Tongue};

/// How many texts of one kind, and widths of one text, are kept; then all are dropped and the next ones kept.
const TEXTS: usize = 8192;
const WIDTHS: usize = 64;

/// A value for each text and each way of shaping it.
pub(super) struct Texts<T>(HashMap<Glyphs, HashMap<String, T>>);

/// What changes the glyphs of a text.
#[derive(PartialEq, Eq, Hash)]
struct Glyphs {
    tongue: Tongue,
    bold: bool,
    id: bool,
    cell: bool,
    right_to_left: bool,
}

/// What changes the lines that a text's glyphs are broken to.
#[derive(Clone, Copy, PartialEq)]
struct Column {
    width: f32,
    balanced: bool,
    indent: u32,
}

/// The lines of texts.
pub(super) struct Known(Texts<Vec<(Column, Lines)>>);

impl Known {
    /// Nothing is known yet.
    pub(super) fn new() -> Self {
        Self(Texts::new())
    }

    /// The lines of a text that was broken like this before.
    pub(super) fn find(&self, text: &Text, shape: Shape, width: f32) -> Option<Lines> {
        let column = Column::new(shape, width);
        let ways = self.0.get(text, shape)?;
        ways.iter().find(|(known, _)| *known == column).map(|(_, lines)| lines.clone())
    }

    /// Keeps the lines of a text.
    pub(super) fn keep(&mut self, text: &Text, shape: Shape, width: f32, lines: &Lines) {
        let way = (Column::new(shape, width), lines.clone());
        match self.0.get_mut(text, shape) {
            Some(ways) if ways.len() < WIDTHS => ways.push(way),
            Some(ways) => *ways = vec![way],
            None => self.0.put(text.text.clone(), text, shape, vec![way]),
        }
    }

    /// Forgets all of them.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T> Texts<T> {
    /// Nothing is known yet.
    pub(super) fn new() -> Self {
        Self(HashMap::new())
    }

    fn get(&self, text: &Text, shape: Shape) -> Option<&T> {
        self.0.get(&Glyphs::new(text, shape))?.get(text.text.as_str())
    }

    fn get_mut(&mut self, text: &Text, shape: Shape) -> Option<&mut T> {
        self.0.get_mut(&Glyphs::new(text, shape))?.get_mut(text.text.as_str())
    }

    /// Takes out what is known of a text, with its letters.
    pub(super) fn take(&mut self, text: &Text, shape: Shape) -> Option<(String, T)> {
        self.0.get_mut(&Glyphs::new(text, shape))?.remove_entry(text.text.as_str())
    }

    /// Puts in what is known of the letters of a text.
    pub(super) fn put(&mut self, letters: String, text: &Text, shape: Shape, value: T) {
        let texts = self.0.entry(Glyphs::new(text, shape)).or_default();
        if texts.len() >= TEXTS {
            texts.clear();
        }
        texts.insert(letters, value);
    }

    /// Forgets all of them.
    pub(super) fn clear(&mut self) {
        self.0.values_mut().for_each(HashMap::clear);
    }
}

impl Glyphs {
    const fn new(text: &Text, shape: Shape) -> Self {
        let Shape { bold, id, cell, right_to_left, .. } = shape;
        Self { tongue: text.tongue, bold, id, cell, right_to_left }
    }
}

impl Column {
    const fn new(shape: Shape, width: f32) -> Self {
        Self { width, balanced: shape.balanced, indent: shape.indent }
    }
}
