//! What is wrong with the words of all locales, before a patient's packet finds out.
//!
//! English is the source. Every locale is read for itself, then against English and against the messages that packets
//! use. Findings name a place, what is wrong there, and the way out.

mod characters;
mod copies;
mod ids;
mod keys;
mod plurals;
mod readers;
mod table;
mod variables;

use std::{collections::BTreeMap, fmt};

use crate::{
    fonts::{Chain, Faces, family_named},
    locale::Locale,
    messages::Messages,
    place::{Place, hint_line},
};

use table::Table;

/// The files of a locale.
#[derive(Clone, Copy, Debug)]
pub struct LocaleFiles<'a> {
    /// BCP 47 tag: the name of its folder.
    pub tag: &'a str,
    /// Name and text of `locale.toml`.
    pub settings: (&'a str, &'a str),
    /// Names and texts of its Fluent files.
    pub words: &'a [(&'a str, &'a str)],
}

/// Message ids that packets and the program use, each with a place that uses it.
pub type Used = BTreeMap<String, Place>;

/// Something wrong in a locale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Tag of the locale.
    pub locale: String,
    /// Where.
    pub place: Place,
    /// What kind.
    pub code: Code,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

/// Kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// `locale.toml` cannot be read, or names a font that does not exist.
    Settings,
    /// The files cannot be loaded: syntax, duplicates, references, functions, braces, byte order marks.
    Load,
    /// A message that is used, or that English has, is not there.
    Missing,
    /// Nothing uses a message.
    Unused,
    /// English has no such message.
    Obsolete,
    /// A variable or reference of the English message is not in all variants of this one.
    DroppedVariable,
    /// A variable that the English message does not have.
    UnknownVariable,
    /// A variant for a word or plural category that never comes.
    UnknownKey,
    /// A word that English has a variant for has none here, or no neutral default.
    MissingKey,
    /// A plural category of the language has no variant.
    MissingPlural,
    /// A character that no font of the locale has.
    NoGlyph,
    /// A direction mark typed by hand.
    DirectionMark,
    /// A number or phone in the text that should be a variable.
    LiteralNumber,
    /// A line break in the text.
    LineBreak,
    /// The text is the English one.
    CopyOfEnglish,
}

impl Code {
    /// Its name, in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Load => "load",
            Self::Missing => "missing",
            Self::Unused => "unused",
            Self::Obsolete => "obsolete",
            Self::DroppedVariable => "dropped-variable",
            Self::UnknownVariable => "unknown-variable",
            Self::UnknownKey => "unknown-key",
            Self::MissingKey => "missing-key",
            Self::MissingPlural => "missing-plural",
            Self::NoGlyph => "no-glyph",
            Self::DirectionMark => "direction-mark",
            Self::LiteralNumber => "literal-number",
            Self::LineBreak => "line-break",
            Self::CopyOfEnglish => "copy-of-english",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}{}", self.place, self.code, self.message, hint_line(self.hint.as_deref()))
    }
}

/// All findings in the source locale and its translations, sorted by locale and place.
#[must_use]
pub fn lint(source: LocaleFiles<'_>, others: &[LocaleFiles<'_>], used: &Used, faces: &Faces) -> Vec<Finding> {
    let english = Table::parse(&source);
    let mut findings = alone(&source, &english, faces);
    findings.extend(ids::missing_where_used(&english, used));
    findings.extend(ids::unused(&english, used));
    for other in others {
        let table = Table::parse(other);
        findings.extend(alone(other, &table, faces));
        findings.extend(ids::against_source(&table, &english));
        findings.extend(variables::against_source(&table, &english));
        findings.extend(keys::against_source(&table, &english));
        findings.extend(copies::of_source(&table, &english));
    }
    findings.sort();
    findings.dedup();
    findings
}

/// Findings that need no other locale.
fn alone(files: &LocaleFiles<'_>, table: &Table<'_>, faces: &Faces) -> Vec<Finding> {
    let (name, text) = files.settings;
    let locale = match Locale::read(files.tag, name, text) {
        Ok(locale) => locale,
        Err(error) => {
            return vec![table.finding(error.place, Code::Settings, error.message, error.hint.as_deref())];
        }
    };
    let mut findings = unknown_fonts(files, table, &locale);
    let chain = Chain::new(faces, &locale.fonts, &locale.tag);
    findings.extend(characters::check(table, &chain));
    findings.extend(characters::numbers(table));
    findings.extend(keys::alone(table));
    findings.extend(plurals::check(table));
    if let Err(faults) = Messages::load(locale, files.words) {
        let load = |fault: crate::messages::LoadFault| {
            table.finding(fault.place, Code::Load, fault.message, fault.hint.as_deref())
        };
        findings.extend(faults.into_iter().map(load));
    }
    findings
}

fn unknown_fonts(files: &LocaleFiles<'_>, table: &Table<'_>, locale: &Locale) -> Vec<Finding> {
    let (name, text) = files.settings;
    let unknown = locale.fonts.iter().filter(|font| family_named(font).is_none());
    let finding = |font: &String| {
        let place = Place::new(name, text, text.find(font.as_str()).unwrap_or(0));
        table.finding(place, Code::Settings, format!("there is no font family `{font}`"), None)
    };
    unknown.map(finding).collect()
}

#[cfg(test)]
mod tests;
