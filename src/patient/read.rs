//! Tree and field table to a patient: every member finds its field or is a fault, and all faults come at once.

use std::collections::BTreeMap;

use super::reading::{MAX_FAULTS, Reading};
use super::{Entry, Patient, Places, Private, Value, checks, never};
use crate::faults::{Fault, LIST_OF_TABLES, Refused, Why};
use crate::fields::{self, Field, Group, Need};
use crate::input::{Item, Member, Node, Tree};

/// Longest unknown key that is shown.
const MAX_KEY: usize = 32;

/// A patient, and what to tell the person who made the record.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The record.
    pub patient: Patient,
    /// What was mended or looks wrong.
    pub warnings: Vec<Fault>,
    /// Where its fields stand.
    pub places: Places,
}

/// Checks a record. Nothing is checked again after this.
///
/// `today` is the day on which the packet is made.
///
/// # Errors
/// [`Refused`] with every fault of the record, up to 100.
pub fn check(tree: &Tree, today: chrono::NaiveDate) -> Result<Checked, Refused> {
    let mut reading = Reading::new(tree);
    let mut values = Entry::new();
    let mut groups = BTreeMap::new();
    if let Item::Table(members) = &tree.root().item {
        reading.table("", members, &mut values, &mut groups);
    }
    values.entry("record.id").or_insert_with(|| Value::Text(Private::new("packet".to_owned())));
    reading.require(&values);
    let patient = Patient::new(values, groups);
    checks::check(&patient, today, &mut reading);
    let (warnings, places) = reading.finish()?;
    Ok(Checked { patient, warnings, places })
}

/// The groups of a record as they are read.
type Groups = BTreeMap<&'static str, Vec<Entry>>;

impl Reading<'_> {
    fn table(&mut self, path: &str, members: &[Member], values: &mut Entry, groups: &mut Groups) {
        for member in members {
            let path = below(path, member.key.expose());
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
        self.found(path, member.at);
        match &member.node.item {
            Item::Table(members) => self.table(path, members, values, groups),
            Item::Null => {}
            _ => self.wrong_type(path, &member.node, "a table"),
        }
    }

    fn group(&mut self, group: &'static Group, member: &Member, groups: &mut Groups) {
        self.found(group.path, member.at);
        let nodes = match &member.node.item {
            Item::List(nodes) => nodes.as_slice(),
            Item::Null => &[],
            _ => return self.wrong_type(group.path, &member.node, LIST_OF_TABLES),
        };
        if nodes.len() > group.max {
            self.fault(group.path, Why::TooMany(group.max));
        }
        let entries = (1..).zip(nodes).take(group.max);
        groups.insert(group.path, entries.map(|(number, node)| self.entry(group, number, node)).collect());
    }

    fn entry(&mut self, group: &Group, number: usize, node: &Node) -> Entry {
        let mut entry = Entry::new();
        let shown = format!("{}[{number}]", group.path);
        self.found(&shown, node.at);
        let Item::Table(members) = &node.item else {
            self.wrong_type(&shown, node, "a table");
            return entry;
        };
        for member in members {
            let (path, shown) = (below(group.path, member.key.expose()), below(&shown, member.key.expose()));
            match fields::find(&path) {
                Some(field) => self.field(field, &shown, member, &mut entry),
                None => self.unknown(&path, &shown, member),
            }
        }
        entry
    }

    fn field(&mut self, field: &'static Field, shown: &str, member: &Member, values: &mut Entry) {
        self.found(shown, member.at);
        if let Some(value) = self.value(field.kind, shown, &member.node) {
            values.insert(field.key(), value);
        }
    }

    /// A key that no field has. It is shown only where it can hardly be a patient's detail.
    fn unknown(&mut self, path: &str, shown: &str, member: &Member) {
        if self.faults() > MAX_FAULTS {
            return;
        }
        let key = member.key.expose();
        let near = fields::nearest(path);
        let why = match never::reason(key) {
            Some(reason) => Why::Never(reason),
            None if looks_like_a_key(key) => Why::UnknownKey { near },
            None => Why::HiddenKey { near },
        };
        let table = shown.strip_suffix(key.as_str()).unwrap_or_default().trim_end_matches('.');
        self.fault_at(member.at, if looks_like_a_key(key) { shown } else { table }, why);
    }

    /// Required fields that are absent.
    fn require(&mut self, values: &Entry) {
        let required = fields::FIELDS.iter().filter(|field| field.need == Need::Required);
        for field in required.filter(|field| !values.contains_key(field.path)) {
            if !self.is_faulty(field.path) {
                self.fault(field.path, Why::Missing);
            }
        }
    }
}

fn below(table: &str, key: &str) -> String {
    if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") }
}

/// A short ASCII identifier that opens with a small letter: a key and hardly a name, a number or a date.
fn looks_like_a_key(key: &str) -> bool {
    key.len() <= MAX_KEY
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}
