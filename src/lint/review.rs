//! `review.toml`: who stands behind each message. How far a translation is tells `translations status`.

use super::{Code, Finding, table::Table};
use crate::{
    place::{Place, SettingsError},
    review::Review,
    suggest,
};

/// Findings of a locale's file, as its name and text.
pub(super) fn check((file, text): (&str, &str), table: &Table<'_>) -> Vec<Finding> {
    let review = match Review::read(file, text) {
        Ok(review) => review,
        Err(faults) => return faults.into_iter().map(|fault| of(fault, table)).collect(),
    };
    let ours = table.messages();
    let unknown = |id: &str| {
        let at = text.find(&format!("\n{id} = ")).map_or(0, |before| before + 1);
        let near = suggest::nearest(id, ours.keys().copied());
        let hint = near.map_or_else(
            || "`second-opinion translations accept` takes it out".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("`{}` has no message `{id}`", table.tag);
        table.finding(Place::new(file, text, at), Code::Review, message, Some(&hint))
    };
    review.ids().filter(|id| !ours.contains_key(id)).map(unknown).collect()
}

fn of(fault: SettingsError, table: &Table<'_>) -> Finding {
    let SettingsError { place, message, hint } = fault;
    table.finding(place, Code::Review, message, hint.as_deref())
}
