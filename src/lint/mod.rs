//! What is wrong with words and packets, before a patient's packet finds out.
//!
//! English is the source. Every locale is read for itself, then against English and against the messages that packets
//! use; then packets are laid out in it. Findings name a place, what is wrong there, and the way out.

mod back;
mod characters;
mod copies;
mod english;
mod finding;
mod fit;
mod ids;
mod keys;
mod lines;
mod origin;
mod overlap;
mod plurals;
mod readers;
mod reading;
mod review;
mod settings;
mod table;
mod terms;
mod typography;
mod variables;

use std::collections::BTreeMap;

pub use finding::{Code, Finding};
pub use reading::{Score, reading};

use crate::{
    builtin::{File, Files},
    dates,
    fonts::{Chain, Faces, family_hint, family_named},
    locale::Locale,
    messages::Messages,
    packet::Packet,
    place::{Place, SettingsError},
};

use table::Table;

/// The files of a locale.
#[derive(Clone, Copy, Debug)]
struct LocaleFiles<'a> {
    /// BCP 47 tag: the name of its folder.
    tag: &'a str,
    /// Name and text of `locale.toml`.
    settings: (&'a str, &'a str),
    /// Names and texts of its Fluent files.
    words: &'a [(&'a str, &'a str)],
    /// Name and text of `back-translation.toml`.
    back: Option<(&'a str, &'a str)>,
    /// Name and text of `terms.toml`.
    terms: Option<(&'a str, &'a str)>,
    /// Name and text of `review.toml`.
    review: Option<(&'a str, &'a str)>,
}

#[cfg(test)]
impl<'a> LocaleFiles<'a> {
    /// Words, and nothing else that is said of a locale.
    const fn of_words(tag: &'a str, words: &'a [(&'a str, &'a str)]) -> Self {
        Self { tag, settings: ("l.toml", ""), words, back: None, terms: None, review: None }
    }
}

/// Message ids that packets and the program use, each with a place that uses it.
type Used = BTreeMap<String, Place>;

/// All findings in some files, sorted.
#[must_use]
pub fn lint(files: &Files, faces: &Faces) -> Vec<Finding> {
    let settings = settings::read(files);
    let mut findings = settings.findings.clone();
    let built_in = crate::packet::builtin().ok();
    let used = used(settings.packet.as_ref().or(built_in.as_ref()), built_in.as_ref());
    let spare = used_by(built_in.as_ref());
    with_locales(files, |source, others| {
        findings.extend(words(source, others, &used, &spare, faces));
    });
    findings.extend(fit::check(files, &settings, faces));
    findings.sort();
    findings.dedup();
    findings
}

/// Findings in the words of one translation: what cannot be loaded, and variables and keys that are not those of English.
#[must_use]
pub fn translation(files: &Files, tag: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    with_locales(files, |source, others| {
        let english = Table::parse(&source);
        for other in others.iter().filter(|other| other.tag == tag) {
            let table = Table::parse(other);
            findings.extend(load_faults(other, &table));
            findings.extend(variables::against_source(&table, &english));
            findings.extend(keys::alone(&table));
            findings.extend(keys::against_source(&table, &english));
            findings.extend(plurals::check(&table));
        }
    });
    findings.sort();
    findings.dedup();
    findings
}

/// Hands over English and the other locales.
fn with_locales(files: &Files, work: impl FnOnce(LocaleFiles<'_>, &[LocaleFiles<'_>])) {
    let tags = files.locales();
    let words: Vec<_> = tags.iter().map(|tag| files.messages(tag)).collect();
    let locale = |(tag, words)| {
        let settings = files.locale(tag).map(File::as_pair)?;
        let back = files.back_translation(tag).map(File::as_pair);
        let (terms, review) = (files.terms(tag).map(File::as_pair), files.review(tag).map(File::as_pair));
        Some(LocaleFiles { tag, settings, words, back, terms, review })
    };
    let locales = tags.iter().copied().zip(words.iter().map(Vec::as_slice)).filter_map(locale);
    let (source, others): (Vec<_>, Vec<_>) = locales.partition(|locale| locale.tag == "en");
    if let Some(source) = source.first() {
        work(*source, &others);
    }
}

/// What a packet prints, what dates are made of, and what the program prints of itself.
fn used(packet: Option<&Packet>, built_in: Option<&Packet>) -> Used {
    let top = packet.map_or_else(|| Place::new("packet.toml", "", 0), |packet| packet.place(&packet.name));
    let nowhere = |id: String| (id, top.clone());
    let excused = [packet, built_in].into_iter().flatten().flat_map(|packet| packet.unused.keys().cloned());
    excused.chain(dates::message_ids()).map(nowhere).chain(used_by(packet)).collect()
}

/// What a packet prints.
fn used_by(packet: Option<&Packet>) -> Used {
    let ids = packet.into_iter().flat_map(Packet::message_ids);
    ids.map(|(id, place)| (id.to_owned(), place)).collect()
}

/// Findings in the words of the source locale and its translations. Messages in `spare` may stay although nothing uses
/// them: a packet need not print all that the built-in one prints.
fn words(
    source: LocaleFiles<'_>,
    others: &[LocaleFiles<'_>],
    used: &Used,
    spare: &Used,
    faces: &Faces,
) -> Vec<Finding> {
    let english = Table::parse(&source);
    let names = english::names(&english);
    let mut findings = alone(&source, &english, faces);
    findings.extend(terms::read(source.terms, &english).1);
    findings.extend(ids::missing_where_used(&english, used));
    findings.extend(ids::unused(&english, used, spare));
    for other in others {
        let table = Table::parse(other);
        findings.extend(alone(other, &table, faces));
        findings.extend(ids::against_source(&table, &english, used));
        findings.extend(variables::against_source(&table, &english));
        findings.extend(keys::against_source(&table, &english));
        findings.extend(copies::of_source(&table, &english));
        let (terms, faults) = terms::read(other.terms, &table);
        findings.extend(faults);
        findings.extend(terms::refused(&terms, &table));
        findings.extend(english::left(&table, &english, &names, &terms));
        findings.extend(other.review.map(|file| review::check(file, &table)).unwrap_or_default());
        findings.extend(other.back.map(|file| back::check(file, &table, &english)).unwrap_or_default());
    }
    findings
}

/// A fault of a settings file that belongs to no locale.
fn of_settings(error: SettingsError) -> Finding {
    let SettingsError { place, message, hint } = error;
    Finding { locale: String::new(), place, code: Code::Settings, message, hint }
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
    findings.extend(characters::check(table, &chain, faces));
    findings.extend(characters::digits(table, locale.digits));
    findings.extend(characters::numbers(table));
    findings.extend(keys::alone(table));
    findings.extend(plurals::check(table));
    findings.extend(typography::check(table));
    findings.extend(reading::check(table));
    findings.extend(load_faults(files, table));
    findings
}

/// Why the words of a locale whose settings can be read cannot be loaded.
fn load_faults(files: &LocaleFiles<'_>, table: &Table<'_>) -> Vec<Finding> {
    let (name, text) = files.settings;
    let Ok(locale) = Locale::read(files.tag, name, text) else { return Vec::new() };
    let load = |fault: crate::messages::LoadFault| {
        table.finding(fault.place, Code::Load, fault.message, fault.hint.as_deref())
    };
    Messages::load(locale, files.words)
        .err()
        .map_or_else(Vec::new, |faults| faults.into_iter().map(load).collect())
}

fn unknown_fonts(files: &LocaleFiles<'_>, table: &Table<'_>, locale: &Locale) -> Vec<Finding> {
    let (name, text) = files.settings;
    let unknown = locale.fonts.iter().filter(|font| family_named(font).is_none());
    let finding = |font: &String| {
        let place = Place::new(name, text, text.find(font.as_str()).unwrap_or(0));
        let hint = family_hint(font);
        table.finding(place, Code::Settings, format!("there is no font family `{font}`"), Some(&hint))
    };
    unknown.map(finding).collect()
}

#[cfg(test)]
mod tests;
