//! Messages that were left in English.

use super::{
    Code, Finding,
    table::{Table, Word},
};
use crate::messages::Piece;

/// Messages that may be the same in two languages: names of months and days, loan words, a short no.
const MAY_BE_SAME: [&str; 4] = ["month-", "weekday-", "rec-email", "answer-no"];

pub(super) fn of_source(table: &Table<'_>, source: &Table<'_>) -> Vec<Finding> {
    let theirs = source.messages();
    let same = |word: &&Word<'_>| {
        let text = text(word);
        text.split_whitespace().any(can_be_translated)
            && theirs.get(word.id).is_some_and(|other| self::text(other) == text)
    };
    let messages = table.messages();
    let copies = messages.values().filter(|word| !MAY_BE_SAME.iter().any(|id| word.id.starts_with(id)));
    let finding = |word: &Word<'_>| {
        let message = format!("`{}` is the English text", word.id);
        table.finding(word.place(word.id), Code::CopyOfEnglish, message, Some("translate it"))
    };
    copies.filter(same).map(finding).collect()
}

fn text(word: &Word<'_>) -> String {
    let text = |piece| match piece {
        Piece::Text(text) | Piece::Literal(text) => Some(text),
        _ => None,
    };
    word.pieces().into_iter().filter_map(text).collect()
}

/// Whether a word is neither a number nor a name such as HIPAA or MRN, which has no small letter.
fn can_be_translated(word: &str) -> bool {
    word.chars().any(char::is_alphabetic) && word.chars().any(|c| c.is_alphabetic() && !c.is_uppercase())
}
