//! The fixed words of a locale in both weights: what its fonts are cut for.

use std::collections::BTreeSet;

use super::{pages::TextLine, press::Press, text::Shape};
use crate::{
    document::{Text, Tongue},
    fonts::FaceId,
};

impl Press<'_> {
    /// Lines with every glyph that these texts need, whatever size and width they are set in later.
    pub fn specimen<'t>(&mut self, tongue: Tongue, texts: impl Iterator<Item = &'t str>) -> Vec<TextLine> {
        // Glyphs depend on the word they stand in, so each word is set once, and all in one text: starting the shaper
        // costs more than a line. It counts as merged, since it is never set again and must not be kept.
        let words: BTreeSet<&str> = texts.flat_map(str::split_whitespace).collect();
        let text = words.into_iter().collect::<Vec<_>>().join(" ");
        let origin = "the words of the locale".to_owned();
        let text = Text::new(text, tongue, true, origin);
        let right_to_left = self.runs_right_to_left(&text);
        let mut lines = Vec::new();
        let places: &[bool] = if self.shaper.has_cells() { &[false, true] } else { &[false] };
        for (bold, cell) in
            [false, true].into_iter().flat_map(|bold| places.iter().map(move |at| (bold, *at)))
        {
            let shape = Shape { bold, cell, right_to_left, ..Shape::default() };
            let set = self.shaper.lines(&text, shape, f32::MAX);
            lines.extend(set.iter().map(|line| self::line(line, right_to_left)));
        }
        lines
    }

    /// Characters that values are likely to hold, with the faces that set them: printable ASCII and the middle dot of the
    /// furniture in Noto Sans and in the locale's own first family.
    #[must_use]
    pub fn likely(&self) -> Vec<(FaceId, char)> {
        let characters = || (' '..='~').chain(['·']);
        let faces = self.shaper.main_faces();
        faces.into_iter().flat_map(|face| characters().map(move |c| (face, c))).collect()
    }
}

fn line(line: &super::text::ShapedLine, right_to_left: bool) -> TextLine {
    TextLine {
        x: 0.0,
        baseline: 0.0,
        size: 12.0,
        ink: super::pages::Ink::Black,
        right_to_left,
        runs: std::sync::Arc::clone(&line.runs),
        cut: line.cut,
    }
}
