//! Help in the patient's language: the card for staff, and the notice in the languages of the place.

use super::{source::Source, values::join};
use crate::{
    document::{Bilingual, Block, CardRow, Notice},
    locale::Locale,
    packet::{self, Card, Notices},
};

/// The card: each line in English for the staff and in the packet's language for the patient.
pub(super) fn card(source: &Source<'_>, card: &Card) -> Block {
    let row = |row: &packet::CardRow| CardRow {
        words: source.both(&row.text),
        asks_language: row.language,
        value: row.language.then(|| patients_language(source)).flatten(),
    };
    Block::Card { title: source.text(&card.title), rows: card.rows.iter().map(row).collect() }
}

/// The language to call an interpreter for: that of the record, else that of the packet. English needs none.
fn patients_language(source: &Source<'_>) -> Option<Bilingual> {
    let Locale { endonym, english_name, .. } = source.run.local.locale();
    if let Some(spoken) = source.run.patient.text("patient.spoken_language") {
        let english = source.in_english(spoken, "patient.spoken_language", true);
        let local = (spoken == english_name && !source.run.in_english())
            .then(|| source.own(endonym, "patient.spoken_language", true));
        return Some(Bilingual { english, local });
    }
    let both = || Bilingual {
        english: source.in_english(english_name, "patient.language", false),
        local: Some(source.own(endonym, "patient.language", false)),
    };
    (!source.run.in_english()).then(both)
}

/// The notice in every language of the jurisdiction but the packet's, which has it in the text.
pub(super) fn notices(source: &Source<'_>, block: &Notices) -> Block {
    let languages = &source.run.profile.jurisdiction.notice.languages;
    let others = languages.iter().filter(|tag| **tag != source.run.local.locale().tag);
    let notice = |tag: &String| {
        let found = notice(source, block, tag);
        if found.is_none() {
            source.no_words(tag);
        }
        found
    };
    Block::Notices(others.filter_map(notice).collect())
}

fn notice(source: &Source<'_>, block: &Notices, tag: &str) -> Option<Notice> {
    let name = source.endonym(tag)?;
    let text = source.text_in(tag, &block.text.id);
    let call = source.holds(block.call.when).then(|| source.text_in(tag, &block.call.id)).flatten();
    Some(Notice { name, text: join(text.into_iter().chain(call), " ")? })
}
