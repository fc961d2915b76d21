//! Packets laid out in every language, on every paper, in both sizes of letters, for the sample's patient and for nobody:
//! words that do not fit into their place are found here, and so are messages that cannot be merged.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Code, Finding,
    origin::Paragraphs,
    overlap::{Misfit, Sheet, sheets},
    settings::{SAMPLE_DAY, Settings, sample},
};
use crate::{
    builtin::Files,
    fonts::Faces,
    layout::{self, Edition, Press, Style},
    locale::Locale,
    merge::{self, MergeError, Options, Words},
    messages::{MessageError, Messages},
    packet::{self, Packet},
    patient::Patient,
    place::Place,
    profile::{Paper, Profile},
};

/// Papers and sizes of letters.
const LOOKS: [(Paper, Edition, &str); 4] = [
    (Paper::Letter, Edition::Regular, "Letter"),
    (Paper::A4, Edition::Regular, "A4"),
    (Paper::Letter, Edition::Large, "Letter in large print"),
    (Paper::A4, Edition::Large, "A4 in large print"),
];

/// Findings in all locales. What cannot be read at all is found elsewhere, and is not laid out.
pub(super) fn check(files: &Files, settings: &Settings, faces: &Faces) -> Vec<Finding> {
    let (Some(packet), Some(english)) = (&settings.packet, messages(files, "en")) else { return Vec::new() };
    let mut findings = Vec::new();
    let others: Vec<Arc<Messages>> =
        files.locales().into_iter().filter_map(|tag| messages(files, tag).map(Arc::new)).collect();
    for local in &others {
        let tag = local.locale().tag.as_str();
        let Some(file) = files.sample(tag).or_else(|| files.sample("en")) else { continue };
        let patient = match sample(file) {
            Ok(patient) => patient,
            Err(faults) => {
                findings.extend(faults);
                continue;
            }
        };
        let Some(profile) = settings.profile(files, &patient) else { continue };
        let (english, others, profile, patient) = (&english, &others[..], &profile, &patient);
        let sample = file.path.as_str();
        findings.extend(Trial { packet, local, english, others, profile, patient, sample, faces }.findings());
    }
    findings
}

fn messages(files: &Files, tag: &str) -> Option<Messages> {
    let settings = files.locale(tag)?;
    let locale = Locale::read(tag, &settings.path, &settings.text).ok()?;
    Messages::load(locale, &files.messages(tag)).ok()
}

/// What a packet of one language is tried with.
struct Trial<'a> {
    packet: &'a Packet,
    local: &'a Messages,
    english: &'a Messages,
    /// Those of all languages.
    others: &'a [Arc<Messages>],
    profile: &'a Profile,
    patient: &'a Patient,
    /// Name of the patient's file.
    sample: &'a str,
    faces: &'a Faces,
}

/// Findings, and the pages that each stands on.
type Found = BTreeMap<Finding, Vec<String>>;

impl Trial<'_> {
    /// Everything found in one language.
    fn findings(&self) -> Vec<Finding> {
        let mut found = Found::new();
        for (paper, edition, look) in LOOKS {
            let style = Style { paper: paper.size(), accent: None, edition, flat: true };
            let others = self.others.iter().map(|messages| messages.locale());
            let mut press = Press::new(self.faces, self.local.locale(), others, style);
            for (blank, filled) in [(false, look.to_owned()), (true, format!("{look}, blank"))] {
                let large_print = edition == Edition::Large;
                let options = Options { today: SAMPLE_DAY, documents: Vec::new(), blank, large_print };
                self.look_at(&mut press, &options, &filled, &mut found);
            }
        }
        found.into_iter().map(|(finding, pages)| with_pages(finding, &pages)).collect()
    }

    /// Merges and lays out one packet.
    fn look_at(&self, press: &mut Press<'_>, options: &Options, look: &str, found: &mut Found) {
        let Self { packet, local, english, others, profile, patient, .. } = self;
        let words = Words { local, english, others, companion: None };
        let document = match merge::merge(packet, patient, profile, words, options) {
            Ok(document) => document,
            Err(faults) => {
                let faults = faults.iter().filter_map(|fault| self.of_merge(fault));
                return found.extend(faults.map(|finding| (finding, Vec::new())));
            }
        };
        // Letters without a glyph are found in the words themselves.
        let Ok(pages) = layout::lay_out(press, &document) else { return };
        let paragraphs = Paragraphs::of(&document);
        for (at, sheet) in sheets(&pages).iter().enumerate() {
            for finding in self.on_sheet(sheet, &paragraphs) {
                found.entry(finding).or_default().push(format!("page {} of {look}", at + 1));
            }
        }
    }

    /// What is wrong on a page. Where the language's own words are at fault, those beside them are not named.
    fn on_sheet(&self, sheet: &Sheet, paragraphs: &Paragraphs) -> Vec<Finding> {
        if sheet.misfits.is_empty() {
            return Vec::new();
        }
        let origins = paragraphs.origins(&sheet.lines);
        let of = |misfit: &Misfit| {
            let words = sheet.lines.get(misfit.line).map_or("", String::as_str);
            self.of_misfit(misfit, words, origins.get(misfit.line).copied().flatten())
        };
        let mut found: Vec<(bool, Finding)> = sheet.misfits.iter().filter_map(of).collect();
        if found.iter().any(|(own, _)| *own) {
            found.retain(|(own, _)| *own);
        }
        found.into_iter().map(|(_, finding)| finding).collect()
    }

    /// A finding, and whether it is of the language's own words.
    fn of_misfit(&self, misfit: &Misfit, words: &str, origin: Option<&str>) -> Option<(bool, Finding)> {
        // The form says everything in English first.
        let says = |messages: &Messages| messages.fixed_texts().any(|text| text.contains(words.trim()));
        let is_english = says(self.english) && !says(self.local);
        let own = origin.and_then(|id| self.local.place_of(id)).filter(|_| !is_english);
        let message = own.clone().or_else(|| self.english.place_of(origin?));
        let (place, name) = match (message, origin) {
            (Some(place), Some(id)) => (place, format!("`{id}`")),
            // A value may be as long as it likes: it is cut rather than lost.
            _ if misfit.cut => return None,
            (None, Some(field)) if field.contains('.') => {
                (Place::new(self.sample, "", 0), format!("the sample's `{field}`"))
            }
            _ => (self.top(), "a number or a line that repeats on pages".to_owned()),
        };
        let hint = "write it shorter: its place on the page does not grow";
        let is_own = own.is_some() || self.local.locale().tag == "en";
        Some((is_own, self.finding(place, Code::Length, format!("{name} {}", misfit.what), Some(hint))))
    }

    /// A missing message is found in the words themselves.
    fn of_merge(&self, fault: &MergeError) -> Option<Finding> {
        let place = match fault {
            MergeError::Message { error: MessageError::Missing { .. }, .. }
            | MergeError::Words(MessageError::Missing { .. }) => return None,
            MergeError::Message { place, .. } | MergeError::NoValue { place, .. } => place.clone(),
            MergeError::NoTitle { document } => {
                self.packet.document(document).map_or_else(|| self.top(), packet::Document::start)
            }
            MergeError::NoSuchDocument { .. }
            | MergeError::NoSuchLanguage { .. }
            | MergeError::Unreviewed { .. }
            | MergeError::Words(_) => self.top(),
        };
        let text = fault.to_string();
        let text = text.strip_prefix(&format!("{place}: ")).unwrap_or(&text);
        let (message, hint) =
            text.split_once("\n  hint: ").map_or((text, None), |(text, hint)| (text, Some(hint)));
        Some(self.finding(place, Code::Merge, message.to_owned(), hint))
    }

    /// The place of the packet as a whole.
    fn top(&self) -> Place {
        self.packet.place(&self.packet.name)
    }

    fn finding(&self, place: Place, code: Code, message: String, hint: Option<&str>) -> Finding {
        let locale = self.local.locale().tag.clone();
        Finding { locale, place, code, message, hint: hint.map(str::to_owned) }
    }
}

fn with_pages(mut finding: Finding, pages: &[String]) -> Finding {
    if let [first, more @ ..] = pages {
        let more = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
        finding.message = format!("{} on {first}{more}", finding.message);
    }
    finding
}
