//! The kinds of text in clinic and jurisdiction files, checked as they are read.

use std::fmt;

use serde::Deserialize;

use crate::marks::is_direction_mark;

/// A line of text: not empty, without control characters or direction marks.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Line(String);

/// A phone number, printed as it is written: digits and hyphens, such as `312-555-0142`.
///
/// No brackets, spaces or dots: some readers of a PDF turn the parts round such a sign in right-to-left lines.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Phone(String);

impl TryFrom<String> for Line {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim() != text || text.is_empty() {
            return Err("this text is empty or has spaces at an end");
        }
        if text.chars().any(|c| c.is_control() || is_direction_mark(c)) {
            return Err("this text has a line break, a control character or a direction mark in it");
        }
        Ok(Self(text))
    }
}

impl TryFrom<String> for Phone {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.strip_prefix('+').unwrap_or(&text);
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if digits.split('-').all(plain) {
            Ok(Self(text))
        } else {
            Err("write a phone as digits and hyphens: `312-555-0142`")
        }
    }
}

macro_rules! shows_as_text {
    ($($kind:ty)*) => { $(
        impl AsRef<str> for $kind {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Debug for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )* };
}
shows_as_text!(Line Phone);
