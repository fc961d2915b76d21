//! What became of each message since somebody translated or checked it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Review};
use crate::messages::{Messages, Standing};

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// A qualified person has checked it, and nothing has changed since.
    Reviewed,
    /// Its English, or the text that was checked, has changed since.
    Stale,
    /// There is no translation.
    Missing,
    /// Nobody has checked it.
    Unreviewed,
}

impl State {
    /// All states, in the order of reports.
    pub const ALL: [Self; 4] = [Self::Reviewed, Self::Stale, Self::Missing, Self::Unreviewed];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unreviewed => "unreviewed",
        }
    }
}

/// The state of each message that English or the translation has.
#[must_use]
pub fn states(review: &Review, local: &Messages, english: &Messages) -> BTreeMap<String, State> {
    let (ours, theirs) = (local.marks(), english.marks());
    let ids: BTreeSet<&str> = ours.keys().chain(theirs.keys()).copied().collect();
    let mark = |marks: &BTreeMap<&str, String>, id: &str| marks.get(id).cloned();
    let one = |id: &str| {
        let Some(text) = mark(&ours, id) else { return State::Missing };
        review.get(id).map_or(State::Unreviewed, |entry| of(entry, &text, mark(&theirs, id).as_deref()))
    };
    ids.into_iter().map(|id| (id.to_owned(), one(id))).collect()
}

fn of(entry: &Entry, text: &str, english: Option<&str>) -> State {
    match &entry.check {
        _ if Some(entry.source.as_str()) != english => State::Stale,
        None => State::Unreviewed,
        Some(check) if check.text == text => State::Reviewed,
        Some(_) => State::Stale,
    }
}

/// Who stands behind the words of a locale. Where nobody has checked a message, no mark is made.
#[must_use]
pub fn standing(review: &Review, local: &Messages, english: &Messages) -> Standing {
    if local.locale().tag == "en" || !review.has_checks() {
        return Standing::of_tag(&local.locale().tag);
    }
    let states = states(review, local, english);
    let all = states.len();
    let unreviewed: BTreeSet<String> =
        states.into_iter().filter(|(_, state)| *state != State::Reviewed).map(|(id, _)| id).collect();
    match unreviewed.len() {
        0 => Standing::Reviewed,
        count if count == all => Standing::Machine,
        _ => Standing::Partly(unreviewed),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{
        locale::Locale,
        review::{Check, Person},
    };

    const ENGLISH: &str = "ask = Ask\nleft = Left\ntitle = Title\nyes = Yes\n";
    const SPANISH: &str = "ask = Pregunte\ntitle = Título\nyes = Sí\n";

    fn load(tag: &str, text: &str) -> Messages {
        let locale = Locale::read(tag, "l.toml", include_str!("../../locales/es/locale.toml")).unwrap();
        Messages::load(locale, &[("a.ftl", text)]).unwrap()
    }

    /// `ask` and `title` were checked, `yes` was not.
    fn review() -> Review {
        let (english, spanish) = (load("en", ENGLISH), load("es", SPANISH));
        let person = Person {
            clinical: false,
            reviewer: "A".to_owned(),
            qualification: "B".to_owned(),
            date: NaiveDate::default(),
        };
        let mut review = Review::default();
        for id in ["ask", "title", "yes"] {
            let check = Check { text: spanish.marks()[id].clone(), person: person.clone() };
            let entry = Entry { source: english.marks()[id].clone(), check: Some(check) };
            review.set(id, Entry { check: entry.check.filter(|_| id != "yes"), ..entry });
        }
        review
    }

    fn of_texts(english: &str, spanish: &str) -> BTreeMap<String, State> {
        states(&review(), &load("es", spanish), &load("en", english))
    }

    #[test]
    fn each_message_has_its_state() {
        let states = of_texts(ENGLISH, SPANISH);
        let expected = [State::Reviewed, State::Missing, State::Reviewed, State::Unreviewed];
        assert_eq!(states.into_values().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_change_on_either_side_makes_a_message_stale_and_a_comment_does_not() {
        let english = of_texts(&ENGLISH.replace("= Yes", "= Yes!").replace("= Ask", "= Ask them"), SPANISH);
        assert_eq!((english["yes"], english["ask"]), (State::Stale, State::Stale));
        let spanish = of_texts(ENGLISH, &SPANISH.replace("Pregunte", "Preguntad"));
        assert_eq!((spanish["ask"], spanish["title"]), (State::Stale, State::Reviewed));
        assert_eq!(of_texts(&format!("# New\n{ENGLISH}"), SPANISH), of_texts(ENGLISH, SPANISH));
    }

    #[test]
    fn a_locale_stands_as_its_messages_do() {
        let english = load("en", &ENGLISH.replace("left = Left\n", ""));
        let of = |review: &Review, spanish: &str| standing(review, &load("es", spanish), &english);
        assert_eq!(of(&review(), SPANISH), Standing::Partly(BTreeSet::from(["yes".to_owned()])));
        assert_eq!(of(&Review::default(), SPANISH), Standing::Machine);
        let mut whole = review();
        let check = whole.get("ask").unwrap().check.clone().unwrap();
        let text = load("es", SPANISH).marks()["yes"].clone();
        let yes = whole.get("yes").unwrap().clone();
        whole.set("yes", Entry { check: Some(Check { text, ..check }), ..yes });
        assert_eq!(of(&whole, SPANISH), Standing::Reviewed);
        assert_eq!(of(&whole, "ask = A\ntitle = B\nyes = C\n"), Standing::Machine);
        assert_eq!(standing(&whole, &english, &english), Standing::Source);
    }
}
