//! Dates against those of ICU (CLDR): twelve months and seven weekdays in every locale, and every difference has a reason.
//!
//! `tests/fixtures/dates.toml` lists the differences: how many of the dates differ, the first of them as we and as ICU
//! print it, and why. One that is not listed fails, and so does one that is no more. Rows of a locale that is not there
//! wait for it.

use std::{collections::BTreeMap, fs};

use chrono::{Datelike, NaiveDate};
use icu_datetime::{DateTimeFormatter, fieldsets::E, fieldsets::YMD, input::Date};
use icu_locale::Locale;
use second_opinion::{
    dates::Form,
    messages::{Args, Messages},
};
use serde::Deserialize;

use crate::{locales, printing::at};

/// Dates of one kind that differ.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    /// How many.
    count: usize,
    /// The first of them: ours.
    ours: String,
    /// The same as ICU prints it, long.
    icu: String,
    /// Why ours is right.
    #[serde(default)]
    why: String,
}

/// Differences by locale and kind: `date-short`, `date-long` (without its weekday) or `weekday`.
type Differences = BTreeMap<String, BTreeMap<String, Difference>>;

/// A date as we print it, and as ICU does: long and medium.
type Pair = (String, [String; 2]);

/// What CLDR would say if it knew Haitian Creole, from the orthography of the Akademi Kreyòl Ayisyen.
const HAITIAN: ([&str; 12], [&str; 7]) = (
    ["janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm"],
    ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"],
);

/// In the middle of each month: a day of two digits that is no month.
fn days() -> impl Iterator<Item = NaiveDate> {
    (1..=12).map(|month| NaiveDate::from_ymd_opt(2027, month, 15).unwrap())
}

/// From a Monday to a Sunday.
fn week() -> impl Iterator<Item = NaiveDate> {
    (22..=28).map(|day| NaiveDate::from_ymd_opt(2027, 11, day).unwrap())
}

/// A locale's dates by kind.
fn pairs(tag: &str, messages: &Messages) -> BTreeMap<&'static str, Vec<Pair>> {
    let icu = Icu::of(tag);
    let weekday = |day: NaiveDate| {
        let id = format!("weekday-{}", day.weekday().number_from_monday());
        messages.text(&id, &Args::new()).unwrap()
    };
    let without = |day| {
        let text = Form::Long.write(messages, day).unwrap().replacen(&weekday(day), "", 1);
        text.replace("()", "").replace("（）", "").trim_matches([' ', '\u{a0}', ',', '،', '、']).to_owned()
    };
    let short = days().map(|day| (Form::Short.write(messages, day).unwrap(), icu.date(day)));
    let long = days().map(|day| (without(day), icu.date(day)));
    let week = week().map(|day| (weekday(day), icu.weekday(day)));
    BTreeMap::from([
        ("date-short", short.collect()),
        ("date-long", long.collect()),
        ("weekday", week.collect()),
    ])
}

/// Where dates come from.
enum Icu {
    Data { date: Box<[DateTimeFormatter<YMD>; 2]>, weekday: Box<[DateTimeFormatter<E>; 2]> },
    Haitian,
}

impl Icu {
    fn of(tag: &str) -> Self {
        if tag == "ht" {
            return Self::Haitian;
        }
        // CLDR keeps Tagalog under Filipino.
        let tag = if tag == "tl" { "fil" } else { tag };
        let locale: Locale = format!("{tag}-u-ca-gregory-nu-latn").parse().unwrap();
        let date = |set| DateTimeFormatter::try_new((&locale).into(), set).unwrap();
        let weekday = |set| DateTimeFormatter::try_new((&locale).into(), set).unwrap();
        Self::Data {
            date: Box::new([YMD::long(), YMD::medium()].map(date)),
            weekday: Box::new([E::long(), E::medium()].map(weekday)),
        }
    }

    fn date(&self, day: NaiveDate) -> [String; 2] {
        match self {
            Self::Data { date, .. } => {
                let day = Date::try_new_iso(day.year(), day.month() as u8, day.day() as u8).unwrap();
                date.each_ref().map(|format| format.format(&day).to_string())
            }
            Self::Haitian => {
                let month = HAITIAN.0[day.month0() as usize];
                [(); 2].map(|()| format!("15 {month} 2027"))
            }
        }
    }

    fn weekday(&self, day: NaiveDate) -> [String; 2] {
        match self {
            Self::Data { weekday, .. } => {
                let day = Date::try_new_iso(day.year(), day.month() as u8, day.day() as u8).unwrap();
                weekday.each_ref().map(|format| format.format(&day).to_string())
            }
            Self::Haitian => {
                let name = HAITIAN.1[day.weekday().num_days_from_monday() as usize];
                [(); 2].map(|()| name.to_owned())
            }
        }
    }
}

/// The dates that are neither ICU's long nor its medium ones. A space is a space, whether lines break there or not.
fn difference(pairs: &[Pair]) -> Option<Difference> {
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let differs = |(ours, icu): &&Pair| icu.iter().all(|icu| plain(icu) != plain(ours));
    let differing: Vec<&Pair> = pairs.iter().filter(differs).collect();
    let (ours, [icu, _]) = differing.first()?;
    Some(Difference { count: differing.len(), ours: plain(ours), icu: plain(icu), why: String::new() })
}

/// Differences of a locale as the file writes them.
fn found(tag: &str, messages: &Messages) -> BTreeMap<String, Difference> {
    let pairs = pairs(tag, messages).into_iter();
    pairs.filter_map(|(kind, pairs)| Some((kind.to_owned(), difference(&pairs)?))).collect()
}

fn listed() -> Differences {
    toml::from_str(&fs::read_to_string(at("tests/fixtures/dates.toml")).unwrap()).unwrap()
}

#[test]
fn dates_are_those_of_cldr_but_for_reasons() {
    let (mut listed, mut faults) = (listed(), Vec::new());
    for (tag, files) in locales::all() {
        let mut known = listed.remove(&tag).unwrap_or_default();
        for (kind, found) in found(&tag, &files.messages(&tag)) {
            let same =
                known.remove(&kind).is_some_and(|known| Difference { why: String::new(), ..known } == found);
            if !same {
                let Difference { count, ours, icu, .. } = found;
                faults.push(format!(
                    "[{tag}.{kind}]\ncount = {count}\nours = \"{ours}\"\nicu = \"{icu}\"\nwhy = \"\"\n"
                ));
            }
        }
        faults.extend(known.keys().map(|kind| format!("[{tag}.{kind}] is a difference no more\n")));
    }
    assert!(
        faults.is_empty(),
        "tests/fixtures/dates.toml lacks, or has and should not:\n\n{}",
        faults.join("\n")
    );
}

#[test]
fn every_difference_has_a_reason() {
    for (tag, kinds) in listed() {
        for (kind, difference) in kinds {
            assert!(!difference.why.trim().is_empty(), "{tag}.{kind}");
        }
    }
}

/// Another month, another order and another weekday are seen.
#[test]
fn differences_are_seen() {
    let spanish = &locales::all()["es"];
    let with = |from: &str, to: &str| {
        let mut words = spanish.words();
        let changed: Vec<String> = words.iter().map(|(_, text)| text.replace(from, to)).collect();
        words.iter_mut().zip(&changed).for_each(|(word, changed)| word.1 = changed);
        let settings = &spanish.settings;
        let locale = second_opinion::locale::Locale::read("es", &settings.0, &settings.1).unwrap();
        found("es", &Messages::load(locale, &words).unwrap())
    };
    let before = with("", "");
    let month = with("month-3 = marzo", "month-3 = mayo");
    assert_eq!(month["date-short"].ours, "15 de mayo de 2027");
    assert_eq!(month["date-short"].count, 1);
    assert_eq!(with("weekday-2 = martes", "weekday-2 = marte")["weekday"].icu, "martes");
    let order = with("date-short = { $day } de { $month }", "date-short = { $month } { $day }");
    assert_eq!((order["date-short"].count, &order["date-short"].ours), (12, &"enero 15 de 2027".to_owned()));
    assert_eq!(
        before,
        listed()
            .remove("es")
            .unwrap_or_default()
            .into_iter()
            .map(|(kind, known)| (kind, Difference { why: String::new(), ..known }))
            .collect()
    );
}
