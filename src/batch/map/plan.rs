//! A map laid over the columns of a source: what turns cells into a record.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::rule::{How, Rule};
use super::target::Target;
use super::{ColumnFault, Columns, Map};
use crate::fields::FIELDS;
use crate::input::{Item, Member, Node, Origin, RowOrigin, Tree};
use crate::private::Private;
use crate::suggest;

/// The field that is the id of a row.
pub(crate) const ID: &str = "record.id";

/// Most columns that a source may have.
pub(crate) const MAX_COLUMNS: usize = 1000;

/// A map whose columns are found.
#[derive(Clone, Debug)]
pub struct Plan {
    columns: Columns,
    shown: Arc<[Option<String>]>,
    /// Each rule with the numbers of its columns from 0.
    rules: Vec<(Rule, Vec<usize>)>,
    constants: Vec<(Target, Item)>,
    /// Numbers of the columns that nothing takes.
    left_over: Vec<usize>,
    has_id: bool,
}

impl Plan {
    /// Lays a map over columns.
    ///
    /// # Errors
    /// Everything that is wrong with the columns.
    pub fn new(
        map: &Map,
        columns: Columns,
        id: Option<&str>,
        language_given: bool,
    ) -> Result<Self, Vec<ColumnFault>> {
        let mut laying = Laying::new(map, &columns);
        laying.rules(map);
        laying.id(id.or(map.id.as_deref()));
        laying.require(map, language_given);
        let Laying { rules, faults, has_id, .. } = laying;
        if !faults.is_empty() {
            return Err(faults);
        }
        let left_over = left_over(map, &columns, &rules);
        let shown = columns.shown();
        Ok(Self { columns, shown, rules, constants: map.constants.clone(), left_over, has_id })
    }

    /// The columns.
    #[must_use]
    pub const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Whether a column is the id.
    #[must_use]
    pub const fn has_id(&self) -> bool {
        self.has_id
    }

    /// Names, or numbers where a name may not be shown, of columns that nothing takes.
    pub fn left_over(&self) -> impl Iterator<Item = String> {
        self.left_over.iter().map(|index| self.columns.title(*index))
    }

    /// The record of a row, from a cell for each column.
    #[must_use]
    pub fn record(&self, file: &Arc<str>, number: u64, cells: &[Item]) -> Tree {
        let mut making = Making::default();
        for (rule, columns) in &self.rules {
            let at = columns.first().map_or(0, |first| first + 1);
            let cells: Vec<&Item> = columns.iter().filter_map(|index| cells.get(*index)).collect();
            if let Some(item) = rule.value(at, &cells) {
                making.add(rule.target, Node { at, item });
            }
        }
        for (target, item) in &self.constants {
            making.add(*target, Node { at: 0, item: item.clone() });
        }
        let row = RowOrigin { file: Arc::clone(file), number, columns: Some(Arc::clone(&self.shown)) };
        Tree::new(Origin::Row(row), making.finish())
    }
}

/// A map that is being laid over columns.
struct Laying<'c> {
    columns: &'c Columns,
    rules: Vec<(Rule, Vec<usize>)>,
    faults: Vec<ColumnFault>,
    has_id: bool,
}

impl<'c> Laying<'c> {
    fn new(map: &Map, columns: &'c Columns) -> Self {
        let twice = |(first, second)| ColumnFault::Twice(columns.title(first), columns.title(second));
        let mut faults: Vec<ColumnFault> = columns.doubles().map(twice).collect();
        if columns.len() > MAX_COLUMNS {
            faults.push(ColumnFault::TooMany(MAX_COLUMNS));
        }
        let ignored = map.ignore.iter().filter(|name| columns.find(name).is_none());
        faults.extend(ignored.map(|name| no_such(name, columns)));
        Self { columns, rules: Vec::new(), faults, has_id: false }
    }

    fn rules(&mut self, map: &Map) {
        for rule in &map.rules {
            let found: Vec<usize> = rule.how.columns.iter().filter_map(|name| self.find(name, map)).collect();
            if !found.is_empty() {
                self.rules.push((rule.clone(), found));
            }
        }
        if map.lenient {
            self.paths();
        }
    }

    /// The number of a column that a map names.
    fn find(&mut self, name: &str, map: &Map) -> Option<usize> {
        let found = self.columns.find(name);
        if found.is_none() && !map.lenient {
            self.faults.push(no_such(name, self.columns));
        }
        found
    }

    /// Columns named by the path of a field.
    fn paths(&mut self) {
        for (index, name) in self.columns.names().enumerate() {
            let Ok(target) = Target::read(name) else { continue };
            let how = How { columns: vec![name.to_owned()], ..How::default() };
            let Ok(rule) = Rule::new(target, how) else { continue };
            if self.rules.iter().any(|(other, _)| other.target == target) {
                let fault =
                    ColumnFault::TwoForOne { field: target.shown(), column: self.columns.title(index) };
                self.faults.push(fault);
            } else {
                self.rules.push((rule, vec![index]));
            }
        }
    }

    /// The column that is the id fills its field, whatever else would.
    fn id(&mut self, name: Option<&str>) {
        let target = Target::read(ID);
        if let (Some(name), Ok(target)) = (name, target) {
            match self.columns.find(name) {
                None => self.faults.push(no_such(name, self.columns)),
                Some(index) => {
                    self.rules.retain(|(rule, _)| rule.target != target);
                    let how = How { columns: vec![name.to_owned()], ..How::default() };
                    self.rules.extend(Rule::new(target, how).ok().map(|rule| (rule, vec![index])));
                    self.has_id = true;
                }
            }
        }
    }

    fn require(&mut self, map: &Map, language_given: bool) {
        let filled = |path: &str| {
            let is = |target: &Target| target.shown() == path;
            self.rules.iter().any(|(rule, _)| is(&rule.target))
                || map.constants.iter().any(|(target, _)| is(target))
        };
        let no_name = !filled("patient.name.display");
        let no_language = !language_given && !filled("patient.language");
        self.faults.extend(no_name.then_some(ColumnFault::NoName));
        self.faults.extend(no_language.then_some(ColumnFault::NoLanguage));
    }
}

fn no_such(name: &str, columns: &Columns) -> ColumnFault {
    let shown = columns.shown();
    let near = suggest::nearest(name, shown.iter().flatten().map(String::as_str)).map(str::to_owned);
    ColumnFault::NoSuch { name: name.to_owned(), near }
}

fn left_over(map: &Map, columns: &Columns, rules: &[(Rule, Vec<usize>)]) -> Vec<usize> {
    let ignored: Vec<usize> = map.ignore.iter().filter_map(|name| columns.find(name)).collect();
    let taken = |index: &usize| rules.iter().any(|(_, columns)| columns.contains(index));
    (0..columns.len()).filter(|index| !taken(index) && !ignored.contains(index)).collect()
}

/// A record that is being made: single fields, and entries of groups by their number.
#[derive(Default)]
struct Making {
    members: Vec<Member>,
    entries: BTreeMap<&'static str, BTreeMap<usize, Vec<Member>>>,
}

impl Making {
    fn add(&mut self, target: Target, node: Node) {
        let member = member(target.key(), node);
        match (target.group(), target.entry) {
            (Some(group), Some(entry)) => {
                self.entries.entry(group.path).or_default().entry(entry).or_default().push(member);
            }
            _ => self.members.push(member),
        }
    }

    /// The whole table. Entries without a value are not there, and those after them move up.
    fn finish(self) -> Node {
        let list = |entries: BTreeMap<usize, Vec<Member>>| {
            let node = |members: Vec<Member>| Node {
                at: members.first().map_or(0, |first| first.at),
                item: Item::Table(members),
            };
            Item::List(entries.into_values().map(node).collect())
        };
        let groups =
            self.entries.into_iter().map(|(path, entries)| member(path, Node { at: 0, item: list(entries) }));
        Node { at: 0, item: Item::Table(self.members.into_iter().chain(groups).collect()) }
    }
}

fn member(key: &str, node: Node) -> Member {
    Member { at: node.at, key: Private::new(key.to_owned()), node }
}

/// Whether there is a field of this path that stands in no list.
pub(crate) fn is_single_field(path: &str) -> bool {
    FIELDS.iter().any(|field| field.path == path && field.group().is_none())
}
