//! Messages that are missing, unused or obsolete: set arithmetic on ids.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Code, Finding, Used,
    table::{Table, Word},
};
use crate::{messages::Piece, suggest};

/// Ids that packets use and the source lacks. The finding stands at the place of use.
pub(super) fn missing_where_used(source: &Table<'_>, used: &Used) -> Vec<Finding> {
    let messages = source.messages();
    let missing = used.iter().filter(|(id, _)| !messages.contains_key(id.as_str()));
    let finding = |(id, place): (&String, &crate::place::Place)| {
        let hint =
            suggest::nearest(id, messages.keys().copied()).map(|name| format!("did you mean `{name}`?"));
        let message = format!("message `{id}` is used here and is missing");
        source.finding(place.clone(), Code::Missing, message, hint.as_deref())
    };
    missing.map(finding).collect()
}

/// Messages of the source that nothing uses, neither a packet nor a message that is used, and that are not spare.
pub(super) fn unused(source: &Table<'_>, used: &Used, spare: &Used) -> Vec<Finding> {
    let messages = source.messages();
    let (reached, spare) = (reached(&messages, used), reached(&messages, spare));
    let unused = messages.values().filter(|word| !reached.contains(word.id) && !spare.contains(word.id));
    let finding = |word: &Word<'_>| {
        let message = format!("nothing uses the message `{}`", word.id);
        source.finding(word.place(word.id), Code::Unused, message, Some("use it in a packet, or remove it"))
    };
    unused.map(finding).collect()
}

/// Messages that are used and that a translation lacks, and those that it has too many.
pub(super) fn against_source(table: &Table<'_>, source: &Table<'_>, used: &Used) -> Vec<Finding> {
    let (ours, theirs) = (table.messages(), source.messages());
    let reached = reached(&theirs, used);
    let needed = theirs.values().filter(|word| reached.contains(word.id));
    let missing = needed.filter(|word| !ours.contains_key(word.id)).map(|word| {
        let message = format!("message `{}` is missing; English has it at {}", word.id, word.place(word.id));
        table.finding(table.start(), Code::Missing, message, None)
    });
    let obsolete = ours.values().filter(|word| !theirs.contains_key(word.id)).map(|word| {
        let hint = suggest::nearest(word.id, theirs.keys().copied());
        let hint = hint.map(|name| format!("did you mean `{name}`?"));
        let message = format!("English has no message `{}`", word.id);
        table.finding(word.place(word.id), Code::Obsolete, message, hint.as_deref())
    });
    missing.chain(obsolete).collect()
}

fn reached<'t>(messages: &BTreeMap<&'t str, Word<'t>>, used: &'t Used) -> BTreeSet<&'t str> {
    let mut open: Vec<&str> = used.keys().map(String::as_str).collect();
    let mut reached: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(word) = open.pop().map(|id| messages.get(id)) {
        for piece in word.iter().flat_map(|word| word.pieces()) {
            if let Piece::Message { id } = piece
                && reached.insert(id)
            {
                open.push(id);
            }
        }
    }
    reached
}
