//! What a reader may fill in on a screen: each writing line, box to tick and choice is a field over what is painted there.
//!
//! A field has a look of its own: what its present value shows. Pages with fields carry it in the field; flat pages paint it
//! in its place, so both look the same.

use crate::{
    document::{Bilingual, Text},
    marks::is_direction_mark,
    private::Private,
};

/// Something to fill in. Lengths are points.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name within its document, the same in every language and edition: `patient.birth-date`.
    pub name: String,
    /// What it asks for, as a screen reader says it.
    pub tip: Private<String>,
    /// Left, top, width and height in its fragment.
    pub place: (f32, f32, f32, f32),
    /// What goes into it.
    pub kind: FieldKind,
}

/// What goes into a field.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// Text.
    Text {
        /// What stands in it now.
        value: Option<Private<String>>,
        /// Font size of what is typed, points.
        size: f32,
        /// Whether it takes several lines.
        lines: bool,
        /// Whether what is typed begins at the right.
        right_to_left: bool,
    },
    /// A box to tick.
    Check {
        /// Whether it is ticked.
        ticked: bool,
    },
    /// A box of several of which one is chosen.
    Choice {
        /// Those of a fragment with the same name and number belong together.
        group: u16,
        /// What it stands for: `yes`.
        word: String,
        /// The same as a screen reader says it; may be empty.
        says: Private<String>,
        /// Whether it is chosen.
        ticked: bool,
    },
}

impl Field {
    /// Whether something stands in it now.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        match &self.kind {
            FieldKind::Text { value, .. } => value.is_some(),
            FieldKind::Check { ticked } | FieldKind::Choice { ticked, .. } => *ticked,
        }
    }
}

/// What a field is called and what it asks for.
#[derive(Clone)]
pub(super) struct Asked {
    name: String,
    tip: String,
}

impl Asked {
    /// For a field that stands beside or under its label.
    pub(super) fn by(label: &Text) -> Self {
        Self { name: name(&label.origin), tip: spoken(&label.text) }
    }

    /// For a field of the form, whose label is in two languages.
    pub(super) fn on_form(name: &str, label: &Bilingual) -> Self {
        let local = label.local.iter().map(|local| spoken(&local.text));
        let tips: Vec<String> = std::iter::once(spoken(&label.english.text)).chain(local).collect();
        Self { name: self::name(name), tip: tips.join(" / ") }
    }

    /// For what belongs to it: an answer beside boxes, a doctor's cell.
    pub(super) fn part(&self, end: &str, label: Option<&Text>) -> Self {
        let more = label.map(|label| format!(": {}", spoken(&label.text))).unwrap_or_default();
        Self { name: format!("{}{end}", self.name), tip: format!("{}{more}", self.tip) }
    }

    /// The same under another name.
    pub(super) fn named(&self, name: &str) -> Self {
        Self { name: name.to_owned(), tip: self.tip.clone() }
    }

    /// The field itself.
    pub(super) fn field(&self, place: (f32, f32, f32, f32), kind: FieldKind) -> Field {
        Field { name: self.name.clone(), tip: Private::new(self.tip.clone()), place, kind }
    }
}

/// Blank paper to write on. Sizes are points.
pub(super) const fn blank(size: f32, lines: bool, right_to_left: bool) -> FieldKind {
    FieldKind::Text { value: None, size, lines, right_to_left }
}

/// A box that is not chosen yet, of those with this number.
pub(super) fn choice(group: u16, word: String, says: &Text) -> FieldKind {
    FieldKind::Choice { group, word, says: Private::new(spoken(&says.text)), ticked: false }
}

/// A message id or a field's path as a name: `patient.birth_date` is `patient.birth-date`.
fn name(origin: &str) -> String {
    let first = origin.split(',').next().unwrap_or_default();
    first.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect()
}

/// Words without the marks that steer their direction on paper.
pub(super) fn spoken(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_every_language() {
        assert_eq!(name("patient.birth_date"), "patient.birth-date");
        assert_eq!(name("ins-q-cover"), "ins-q-cover");
        assert_eq!(name("candidates[2].name, plan.start_date"), "candidates-2-.name");
    }
}
