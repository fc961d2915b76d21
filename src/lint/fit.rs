//! Packets laid out in every language, on every paper, in both sizes of letters, for the sample's patient and for nobody:
//! words that do not fit into their place are found here, and so are messages that cannot be merged.

use std::collections::BTreeMap;

use super::{
    Code, Finding,
    overlap::{Misfit, misfits},
    settings::{SAMPLE_DAY, Settings, sample},
};
use crate::{
    builtin::Files,
    document::{self, Document},
    fonts::Faces,
    layout::{self, Edition, Press, Style},
    locale::Locale,
    marks::is_direction_mark,
    merge::{self, MergeError, Options},
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
    for tag in files.locales() {
        let Some(local) = messages(files, tag) else { continue };
        let Some(file) = files.sample(tag).or_else(|| files.sample("en")) else { continue };
        let patient = match sample(file) {
            Ok(patient) => patient,
            Err(faults) => {
                findings.extend(faults);
                continue;
            }
        };
        let Some(profile) = settings.profile(files, &patient) else { continue };
        let trial =
            Trial { packet, local: &local, english: &english, profile: &profile, patient: &patient, faces };
        findings.extend(trial.findings(tag, &file.path));
    }
    findings
}

fn messages(files: &Files, tag: &str) -> Option<Messages> {
    let settings = files.locale(tag)?;
    let locale = Locale::read(tag, &settings.path, &settings.text).ok()?;
    let words = files.messages(tag);
    let words: Vec<_> = words.iter().map(|file| (file.path.as_str(), &*file.text)).collect();
    Messages::load(locale, &words).ok()
}

/// What a packet of one language is tried with.
struct Trial<'a> {
    packet: &'a Packet,
    local: &'a Messages,
    english: &'a Messages,
    profile: &'a Profile,
    patient: &'a Patient,
    faces: &'a Faces,
}

/// What is wrong, where, and on which pages.
type Found = BTreeMap<(Place, Code, String, Option<String>), Vec<String>>;

impl Trial<'_> {
    /// Everything found in one language; `sample` is the name of its sample's file.
    fn findings(&self, tag: &str, sample: &str) -> Vec<Finding> {
        let mut found = Found::new();
        for (paper, edition, look) in LOOKS {
            let style = Style { paper: paper.size(), accent: None, edition };
            let mut press = Press::new(self.faces, self.local.locale(), style);
            for blank in [false, true] {
                let what = if blank { format!("{look}, blank") } else { look.to_owned() };
                self.try_in(&mut press, edition, blank, sample, &what, &mut found);
            }
        }
        let finding = |((place, code, message, hint), pages): ((Place, Code, String, _), Vec<String>)| {
            let more = if pages.len() > 1 { format!(" and {} more", pages.len() - 1) } else { String::new() };
            let on = pages.first().map_or_else(String::new, |page| format!(" on {page}{more}"));
            Finding { locale: tag.to_owned(), place, code, message: format!("{message}{on}"), hint }
        };
        found.into_iter().map(finding).collect()
    }

    fn try_in(
        &self,
        press: &mut Press<'_>,
        edition: Edition,
        blank: bool,
        sample: &str,
        look: &str,
        found: &mut Found,
    ) {
        let large_print = edition == Edition::Large;
        let options = Options { today: SAMPLE_DAY, documents: Vec::new(), blank, large_print };
        let merged =
            merge::merge(self.packet, self.patient, self.profile, self.local, self.english, &options);
        let document = match merged {
            Ok(document) => document,
            Err(faults) => {
                found.extend(
                    faults.iter().filter_map(|fault| self.of_merge(fault)).map(|key| (key, Vec::new())),
                );
                return;
            }
        };
        // Letters without a glyph are found in the words themselves.
        let Ok(pages) = layout::lay_out(press, &document) else { return };
        for misfit in misfits(&pages) {
            if let Some(key) = self.of_misfit(&misfit, &document, sample) {
                found.entry(key).or_default().push(format!("page {} of {look}", misfit.page));
            }
        }
    }

    fn of_misfit(
        &self,
        misfit: &Misfit,
        document: &Document,
        sample: &str,
    ) -> Option<(Place, Code, String, Option<String>)> {
        let Misfit { words, what, .. } = misfit;
        let origin = origin(words, document);
        let (place, name) = match &origin {
            Some(id) => match self.place(id, words) {
                Some(place) => (place, format!("`{id}`")),
                // A value may be as long as it likes: it is cut rather than lost.
                None if misfit.cut => return None,
                None => (Place::new(sample, "", 0), format!("the sample's `{id}`")),
            },
            None => (self.packet.place(&self.packet.name), "a line that repeats on pages".to_owned()),
        };
        let hint = "write it shorter: its place on the page does not grow".to_owned();
        Some((place, Code::Length, format!("{name} {what}"), Some(hint)))
    }

    /// Where a message with these words stands: the form has English words in every language.
    fn place(&self, id: &str, words: &str) -> Option<Place> {
        let is_english = self.english.fixed_texts().any(|text| plain(text).contains(words));
        let (first, second) =
            if is_english { (self.english, self.local) } else { (self.local, self.english) };
        first.place_of(id).or_else(|| second.place_of(id))
    }

    /// A missing message is found in the words themselves.
    fn of_merge(&self, fault: &MergeError) -> Option<(Place, Code, String, Option<String>)> {
        let place = match fault {
            MergeError::Message { error: MessageError::Missing { .. }, .. }
            | MergeError::Words(MessageError::Missing { .. }) => return None,
            MergeError::Message { place, .. } | MergeError::NoValue { place, .. } => place.clone(),
            MergeError::NoTitle { document } => self
                .packet
                .document(document)
                .map_or_else(|| self.packet.place(&self.packet.name), packet::Document::start),
            _ => self.packet.place(&self.packet.name),
        };
        let text = fault.to_string();
        let text = text.strip_prefix(&format!("{place}: ")).unwrap_or(&text);
        let (message, hint) =
            text.split_once("\n  hint: ").map_or((text, None), |(text, hint)| (text, Some(hint)));
        Some((place, Code::Merge, message.to_owned(), hint.map(str::to_owned)))
    }
}

/// The message or field whose words these are: as a whole, or a part that is long enough to tell.
fn origin(words: &str, document: &Document) -> Option<String> {
    let all = document::words(document);
    let paragraphs: Vec<(String, &str)> = all.lines().map(plain).zip(document::origins(document)).collect();
    let whole = paragraphs.iter().find(|(text, _)| text == words);
    let part = || paragraphs.iter().find(|(text, _)| words.chars().count() > 3 && text.contains(words));
    let (_, origin) = whole.or_else(part)?;
    origin.split(", ").next().map(str::to_owned)
}

/// Words as a page has them: without marks that steer the order of letters.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}
