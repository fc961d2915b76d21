//! Tree and field table to a patient: every member finds its field or is a fault, and all faults come at once.

use std::collections::BTreeMap;

use super::{Entry, Patient, Private, Value, checks, clean::clean, kinds, never};
use crate::faults::{Fault, Refused, Why};
use crate::fields::{self, Field, Group, Kind, Need};
use crate::input::{Item, Member, Node, Tree};

/// Most faults that are listed.
const MAX_FAULTS: usize = 100;
/// Most entries of a list of texts.
const MAX_TEXTS: usize = 40;
/// Longest unknown key that is shown.
const MAX_KEY: usize = 32;

/// A patient, and what to tell the person who made the record.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The record.
    pub patient: Patient,
    /// What was mended or looks wrong.
    pub warnings: Vec<Fault>,
}

/// Checks a record. Nothing is checked again after this.
///
/// `today` is the day on which the packet is made.
///
/// # Errors
/// [`Refused`] with every fault of the record, up to 100.
pub fn check(tree: &Tree, today: chrono::NaiveDate) -> Result<Checked, Refused> {
    let mut reading = Reading { tree, faults: Vec::new(), warnings: Vec::new(), places: BTreeMap::new() };
    let mut values = Entry::new();
    let mut groups = BTreeMap::new();
    if let Item::Table(members) = &tree.root().item {
        reading.table("", members, &mut values, &mut groups);
    }
    values.entry("record.id").or_insert_with(|| Value::Text(Private::new("packet".to_owned())));
    reading.require(&values);
    let patient = Patient::new(values, groups);
    checks::check(&patient, today, &mut reading);
    reading.finish(patient)
}

/// The groups of a record as they are read.
type Groups = BTreeMap<&'static str, Vec<Entry>>;

/// What has been found so far.
pub(super) struct Reading<'t> {
    tree: &'t Tree,
    faults: Vec<(usize, Option<String>, Why)>,
    warnings: Vec<(usize, Option<String>, Why)>,
    /// Offset of every member that was read, by its path as shown.
    places: BTreeMap<String, usize>,
}

impl Reading<'_> {
    /// Notes a fault of a field, at the field or the nearest table above it.
    pub(super) fn fault(&mut self, field: &str, why: Why) {
        self.faults.push((self.offset(field), Some(field.to_owned()), why));
    }

    /// Notes a warning about a field.
    pub(super) fn warn(&mut self, field: &str, why: Why) {
        self.warnings.push((self.offset(field), Some(field.to_owned()), why));
    }

    fn table(&mut self, path: &str, members: &[Member], values: &mut Entry, groups: &mut Groups) {
        for member in members {
            let key = member.key.expose();
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            if let Some(field) = fields::find(&path).filter(|field| field.group().is_none()) {
                self.field(field, field.path, member, values);
            } else if let Some(group) = fields::group(&path) {
                self.group(group, member, groups);
            } else if fields::is_table(&path) {
                self.inner_table(&path, member, values, groups);
            } else {
                self.unknown(&path, &path, member);
            }
        }
    }

    fn inner_table(&mut self, path: &str, member: &Member, values: &mut Entry, groups: &mut Groups) {
        self.places.insert(path.to_owned(), member.at);
        match &member.node.item {
            Item::Table(members) => self.table(path, members, values, groups),
            Item::Null => {}
            other => self.wrong_type(path, &member.node, other.name(), "a table"),
        }
    }

    fn group(&mut self, group: &'static Group, member: &Member, groups: &mut Groups) {
        self.places.insert(group.path.to_owned(), member.at);
        let nodes = match &member.node.item {
            Item::List(nodes) => nodes.as_slice(),
            Item::Null => &[],
            other => return self.wrong_type(group.path, &member.node, other.name(), "a list of tables"),
        };
        if nodes.len() > group.max {
            self.fault(group.path, Why::TooMany(group.max));
        }
        let entries = (1..).zip(nodes).take(group.max).map(|(number, node)| self.entry(group, number, node));
        let entries: Vec<Entry> = entries.filter(|entry| !entry.is_empty()).collect();
        groups.insert(group.path, entries);
    }

    fn entry(&mut self, group: &Group, number: usize, node: &Node) -> Entry {
        let mut entry = Entry::new();
        let shown = format!("{}[{number}]", group.path);
        self.places.insert(shown.clone(), node.at);
        let Item::Table(members) = &node.item else {
            self.wrong_type(&shown, node, node.item.name(), "a table");
            return entry;
        };
        for member in members {
            let key = member.key.expose();
            let shown = format!("{shown}.{key}");
            match fields::find(&format!("{}.{key}", group.path)) {
                Some(field) => self.field(field, &shown, member, &mut entry),
                None => self.unknown(&format!("{}.{key}", group.path), &shown, member),
            }
        }
        entry
    }

    /// A key that no field has. It is shown only where it cannot be a patient's detail.
    fn unknown(&mut self, path: &str, shown: &str, member: &Member) {
        let key = member.key.expose();
        let table = shown.strip_suffix(key.as_str()).unwrap_or_default().trim_end_matches('.');
        let near = fields::nearest(path);
        let looks = looks_like_a_key(key);
        let why = match never::reason(key) {
            Some(reason) => Why::Never(reason),
            None if looks => Why::UnknownKey { near },
            None => Why::HiddenKey { near },
        };
        let field = if looks { shown } else { table };
        self.faults.push((member.at, Some(field.to_owned()).filter(|field| !field.is_empty()), why));
    }

    fn field(&mut self, field: &'static Field, shown: &str, member: &Member, values: &mut Entry) {
        self.places.insert(shown.to_owned(), member.at);
        if let Some(value) = self.value(field, shown, &member.node) {
            values.insert(field.key(), value);
        }
    }

    /// The value of a field; `None` when it is empty, or wrong and noted.
    fn value(&mut self, field: &'static Field, shown: &str, node: &Node) -> Option<Value> {
        match (field.kind, &node.item) {
            (_, Item::Null) => None,
            (Kind::Date, Item::Date(date)) => Some(Value::Date(date.clone())),
            (Kind::Date, Item::Time) => self.refuse(shown, node.at, Why::DateWithTime),
            (Kind::Date, Item::Text(text)) => self.date(shown, node.at, text.expose()),
            (Kind::Flag, Item::Flag(flag)) => Some(Value::Flag(*flag.expose())),
            (Kind::Choice(words), Item::Text(text)) => {
                self.word(words, shown, node.at, text.expose()).map(Value::Choice)
            }
            (Kind::Choices(words), Item::List(nodes)) => self.words(words, shown, nodes),
            (Kind::Texts, Item::List(nodes)) => self.texts(shown, node.at, nodes),
            (Kind::Date | Kind::Flag | Kind::Choices(_) | Kind::Texts, other)
            | (_, other @ (Item::List(_) | Item::Table(_))) => {
                self.wrong_type(shown, node, other.name(), wanted(field.kind));
                None
            }
            (kind, Item::Text(text)) => {
                Some(Value::Text(Private::new(self.text(kind, shown, node.at, text.expose())?)))
            }
            (kind, other) => {
                self.wrong_type(shown, node, other.name(), wanted(kind));
                None
            }
        }
    }

    fn text(&mut self, kind: Kind, shown: &str, at: usize, raw: &str) -> Option<String> {
        let clean = match clean(raw, kind == Kind::Lines) {
            Ok(clean) => clean,
            Err(why) => return self.refuse(shown, at, why),
        };
        for mark in clean.removed {
            self.warnings.push((at, Some(shown.to_owned()), Why::Removed(mark)));
        }
        if clean.text.is_empty() {
            return None;
        }
        kinds::check(kind, clean.text).map_or_else(|why| self.refuse(shown, at, why), Some)
    }

    fn date(&mut self, shown: &str, at: usize, text: &str) -> Option<Value> {
        match text.trim() {
            "" => None,
            text => match kinds::date(text) {
                Ok(date) => Some(Value::Date(Private::new(date))),
                Err(why) => self.refuse(shown, at, why),
            },
        }
    }

    fn word(
        &mut self,
        words: &'static [&'static str],
        shown: &str,
        at: usize,
        text: &str,
    ) -> Option<&'static str> {
        let text = text.trim();
        let word = words.iter().find(|word| **word == text).copied();
        if word.is_none() && !text.is_empty() {
            return self.refuse(shown, at, Why::NotAWord { words });
        }
        word
    }

    fn words(&mut self, words: &'static [&'static str], shown: &str, nodes: &[Node]) -> Option<Value> {
        let mut found = Vec::new();
        for node in nodes {
            match &node.item {
                Item::Text(text) => found.extend(self.word(words, shown, node.at, text.expose())),
                other => self.wrong_type(shown, node, other.name(), "a word in quotes"),
            }
        }
        let in_order: Vec<&str> = words.iter().filter(|word| found.contains(word)).copied().collect();
        (!in_order.is_empty()).then_some(Value::Choices(in_order))
    }

    fn texts(&mut self, shown: &str, at: usize, nodes: &[Node]) -> Option<Value> {
        if nodes.len() > MAX_TEXTS {
            return self.refuse(shown, at, Why::TooMany(MAX_TEXTS));
        }
        let mut texts = Vec::new();
        for node in nodes {
            match &node.item {
                Item::Text(text) => texts.extend(self.text(Kind::Texts, shown, node.at, text.expose())),
                other => self.wrong_type(shown, node, other.name(), "a text in quotes"),
            }
        }
        (!texts.is_empty()).then(|| Value::Texts(texts.into_iter().map(Private::new).collect()))
    }

    fn refuse<T>(&mut self, shown: &str, at: usize, why: Why) -> Option<T> {
        self.faults.push((at, Some(shown.to_owned()), why));
        None
    }

    fn wrong_type(&mut self, shown: &str, node: &Node, found: &'static str, wanted: &'static str) {
        self.faults.push((node.at, Some(shown.to_owned()), Why::WrongType { found, wanted }));
    }

    /// Required fields that are absent, where their absence is not the fruit of a fault already noted.
    fn require(&mut self, values: &Entry) {
        for field in fields::FIELDS.iter().filter(|field| field.need == Need::Required) {
            let noted = self.faults.iter().any(|(_, noted, _)| noted.as_deref() == Some(field.path));
            if !noted && !values.contains_key(field.path) {
                self.fault(field.path, Why::Missing);
            }
        }
    }

    /// Offset of a field, or of the nearest table above it, or of the start of the file.
    fn offset(&self, shown: &str) -> usize {
        let mut path = shown;
        loop {
            match (self.places.get(path), path.rsplit_once('.')) {
                (Some(at), _) => return *at,
                (None, Some((above, _))) => path = above,
                (None, None) => return 0,
            }
        }
    }

    fn finish(mut self, patient: Patient) -> Result<Checked, Refused> {
        self.faults.sort_by_key(|(at, ..)| *at);
        self.warnings.sort_by_key(|(at, ..)| *at);
        if self.faults.is_empty() {
            return Ok(Checked { patient, warnings: placed(self.tree, self.warnings) });
        }
        Err(Refused { faults: placed(self.tree, self.faults) })
    }
}

/// Gives faults their places, the first [`MAX_FAULTS`] of them.
fn placed(tree: &Tree, mut found: Vec<(usize, Option<String>, Why)>) -> Vec<Fault> {
    if let Some((at, field, why)) = found.get_mut(MAX_FAULTS) {
        (*at, *field, *why) = (*at, None, Why::More(MAX_FAULTS));
    }
    let place = |(at, field, why)| Fault { place: tree.place(at), field, why };
    found.into_iter().take(MAX_FAULTS + 1).map(place).collect()
}

/// What a kind wants, for errors.
const fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "a date",
        Kind::Flag => "true or false",
        Kind::Choice(_) => "a word in quotes",
        Kind::Choices(_) => "a list of words",
        Kind::Texts => "a list of texts",
        _ => "a text in quotes",
    }
}

/// A short ASCII identifier that opens with a small letter: a key and hardly a name, a number or a date.
fn looks_like_a_key(key: &str) -> bool {
    key.len() <= MAX_KEY
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}
