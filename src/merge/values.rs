//! Values as text for lines, tables and cells: each isolated, so that it keeps its own direction in any line.

use chrono::NaiveDate;

use super::source::Source;
use crate::{
    dates,
    document::{Text, Tongue},
    messages::Messages,
    packet::{Computed, Value},
    patient,
};

/// Between values that share a paragraph: the same in every language.
pub(super) const JOINT: &str = " · ";
/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

impl Source<'_> {
    /// What is known, a paragraph each.
    pub(super) fn values(&self, value: Value) -> Vec<Text> {
        match value {
            Value::Field(path) => self.field(path),
            Value::Computed(Computed::Doctors) => self.doctors(),
            Value::Computed(computed) => self.computed(computed).into_iter().collect(),
        }
    }

    /// The first of them: what a cell has room for.
    pub(super) fn value(&self, value: Value) -> Option<Text> {
        self.values(value).into_iter().next()
    }

    /// What several values know, in one paragraph.
    pub(super) fn joined(&self, values: &[Value]) -> Option<Text> {
        join(values.iter().flat_map(|value| self.values(*value)), JOINT)
    }

    /// A text field.
    pub(super) fn text_field(&self, path: &'static str) -> Option<Text> {
        Some(self.private(self.run.patient.text(path)?, path))
    }

    /// A field, a paragraph for each line or item.
    pub(super) fn field(&self, path: &'static str) -> Vec<Text> {
        if let Some(key) = path.strip_prefix("records.from.") {
            return self.of_office(key, path).into_iter().collect();
        }
        match self.run.patient.get(path) {
            Some(patient::Value::Text(text)) => {
                text.expose().lines().map(|line| self.private(line, path)).collect()
            }
            Some(patient::Value::Texts(texts)) => {
                texts.iter().map(|text| self.private(text.expose(), path)).collect()
            }
            Some(patient::Value::Date(date)) => self.short_date(*date.expose(), path).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// A date for narrow cells and for the clerk, who reads English.
    pub(super) fn short_date(&self, date: NaiveDate, origin: &str) -> Option<Text> {
        let words = if self.on_form { self.run.english } else { self.run.local };
        self.date(dates::Form::Short, words, date, origin)
    }

    /// A date that the patient must not miss: with its weekday, except on the form.
    pub(super) fn long_date(&self, date: NaiveDate, origin: &str) -> Option<Text> {
        if self.on_form {
            self.short_date(date, origin)
        } else {
            self.date(dates::Form::Long, self.run.local, date, origin)
        }
    }

    fn date(&self, form: dates::Form, words: &Messages, date: NaiveDate, origin: &str) -> Option<Text> {
        self.run.used(words, || form.message_ids(words, date));
        match form.write(words, date) {
            Ok(text) => Some(self.own(&text, origin, true)),
            Err(error) => {
                self.fault(error);
                None
            }
        }
    }

    fn of_office(&self, key: &str, path: &'static str) -> Option<Text> {
        let office = self.office?;
        let text = match key {
            "name" => office.name.clone(),
            "address" => office.address.join(", "),
            "fax" => office.fax.clone()?,
            "email" => office.email.clone()?,
            _ => return None,
        };
        Some(self.own(&text, &office.origin(path), office.private))
    }

    /// A value of the patient.
    pub(super) fn private(&self, text: &str, origin: &str) -> Text {
        self.own(text, origin, true)
    }

    /// A value in English, isolated: staff read it.
    pub(super) fn in_english(&self, text: &str, origin: &str, merged: bool) -> Text {
        let tongue = if self.run.in_english() { Tongue::Local } else { Tongue::English };
        Text { tongue, ..self.own(text, origin, merged) }
    }

    /// A value, isolated.
    pub(super) fn own(&self, text: &str, origin: &str, merged: bool) -> Text {
        let (start, end) = ISOLATE;
        let text = format!("{start}{text}{end}");
        Text::new(text, self.tongue(), merged, origin.to_owned())
    }
}

/// Several values as one paragraph, which is private if one of them is.
pub(super) fn join(texts: impl IntoIterator<Item = Text>, joint: &str) -> Option<Text> {
    texts.into_iter().reduce(|left, right| Text {
        text: format!("{}{joint}{}", left.text, right.text),
        tongue: left.tongue,
        merged: left.merged || right.merged,
        origin: if left.origin == right.origin {
            left.origin
        } else {
            format!("{}, {}", left.origin, right.origin)
        },
        companion: None,
    })
}
