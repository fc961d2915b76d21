//! Names of fields (ISO 32000-1, 12.7.3.2): a tree, so that `records.patient.birth-date` is found under `records`.
//!
//! Fields of one name would be one field with one value, so a second one is `-2`. Boxes of one choice share their name.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{
    assemble::Packed,
    bytes::{reference, text},
    fields::{Widget, choice, named},
};
use crate::layout::FieldKind;

/// Where a field with a value of its own stands in the tree.
pub(super) struct Terminal {
    /// Its last name.
    pub(super) name: String,
    /// Number of what holds it; `None` at the top.
    pub(super) parent: Option<u32>,
    /// Numbers of its boxes, if it is a choice.
    pub(super) kids: Vec<u32>,
    /// The number of its object.
    id: u32,
    /// What it asks for, and the word that is chosen.
    tips: Vec<String>,
    chosen: Option<String>,
}

/// A name that only holds others.
struct Branch {
    name: String,
    id: u32,
    parent: Option<u32>,
    kids: Vec<u32>,
}

/// What a name in a branch stands for.
enum Taken {
    Branch(usize),
    Field,
}

/// All names of a file.
#[derive(Default)]
pub(super) struct Names<'w> {
    branches: Vec<Branch>,
    fields: Vec<Terminal>,
    roots: Vec<u32>,
    taken: BTreeMap<(Option<u32>, String), Taken>,
    /// For each widget its field, and what it says of itself.
    widgets: Vec<(usize, Own<'w>)>,
}

/// What a widget's own dictionary says.
enum Own<'w> {
    /// It is the field.
    Whole(&'w str),
    /// It is a box of a choice.
    Box(String),
}

impl<'w> Names<'w> {
    /// Names the widgets, whose objects have these numbers. `next` gives numbers for what holds them.
    pub(super) fn of(widgets: &'w [Widget<'_>], next: &mut impl FnMut() -> u32, numbers: &[u32]) -> Self {
        let mut names = Self::default();
        let mut choices: BTreeMap<(usize, u16, &str), usize> = BTreeMap::new();
        for (widget, &number) in widgets.iter().zip(numbers) {
            let tip = widget.field.tip.expose();
            let FieldKind::Choice { group, word, says, ticked } = &widget.field.kind else {
                let field = names.add(widget, number, next);
                names.widgets.push((field, Own::Whole(tip)));
                continue;
            };
            let field = match choices.entry((widget.fragment, *group, &widget.field.name)) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(place) => *place.insert(names.add(widget, next(), next)),
            };
            if let Some(field) = names.fields.get_mut(field) {
                field.kids.push(number);
                field.chosen = ticked.then(|| word.clone()).or(field.chosen.take());
                if !field.tips.contains(tip) {
                    field.tips.push(tip.clone());
                }
            }
            let says = says.expose();
            let own = if says.is_empty() { tip.clone() } else { format!("{tip}: {says}") };
            names.widgets.push((field, Own::Box(own)));
        }
        names
    }

    /// Numbers of what stands at the top.
    pub(super) fn roots(&self) -> &[u32] {
        &self.roots
    }

    /// Finds a place for a field; its index.
    fn add(&mut self, widget: &Widget<'_>, id: u32, next: &mut impl FnMut() -> u32) -> usize {
        let mut parent = None;
        let mut path = std::iter::once(widget.document).chain(widget.field.name.split('.')).peekable();
        while let Some(name) = path.next() {
            if path.peek().is_some() {
                parent = Some(self.branch(parent, name, next));
            } else {
                let name = self.free(parent, name);
                self.hold(parent, id);
                self.taken.insert((parent, name.clone()), Taken::Field);
                let field = Terminal { name, parent, kids: Vec::new(), id, tips: Vec::new(), chosen: None };
                self.fields.push(field);
            }
        }
        self.fields.len().saturating_sub(1)
    }

    /// The branch with this name, new where there is none.
    fn branch(&mut self, parent: Option<u32>, name: &str, next: &mut impl FnMut() -> u32) -> u32 {
        for name in variants(name) {
            match self.taken.get(&(parent, name.clone())) {
                Some(Taken::Branch(at)) => {
                    if let Some(branch) = self.branches.get(*at) {
                        return branch.id;
                    }
                }
                Some(Taken::Field) => {}
                None => {
                    let id = next();
                    self.hold(parent, id);
                    self.taken.insert((parent, name.clone()), Taken::Branch(self.branches.len()));
                    self.branches.push(Branch { name, id, parent, kids: Vec::new() });
                    return id;
                }
            }
        }
        0
    }

    /// The first form of a name that nothing has.
    fn free(&self, parent: Option<u32>, name: &str) -> String {
        let free = |name: &String| !self.taken.contains_key(&(parent, name.clone()));
        variants(name).find(free).unwrap_or_default()
    }

    fn hold(&mut self, parent: Option<u32>, id: u32) {
        let branch = self.branches.iter_mut().find(|branch| Some(branch.id) == parent);
        branch.map_or(&mut self.roots, |branch| &mut branch.kids).push(id);
    }

    /// What a widget's own dictionary says of its name.
    pub(super) fn write_own(&self, out: &mut Vec<u8>, widget: usize) {
        let Some((field, own)) = self.widgets.get(widget) else { return };
        let Some(field) = self.fields.get(*field) else { return };
        match own {
            Own::Whole(tip) => named(out, field, tip),
            Own::Box(tip) => {
                out.extend_from_slice(b"/TU");
                text(out, tip);
                out.extend_from_slice(b"/Parent ");
                reference(out, field.id);
            }
        }
    }

    /// Writes what is no widget: choices, and names that hold others.
    pub(super) fn write(&self, packed: &mut Packed) {
        for field in self.fields.iter().filter(|field| !field.kids.is_empty()) {
            packed.add(field.id, |out| choice(out, field, &field.tips.join(", "), field.chosen.as_deref()));
        }
        for branch in &self.branches {
            packed.add(branch.id, |out| {
                out.extend_from_slice(b"<</T");
                text(out, &branch.name);
                if let Some(parent) = branch.parent {
                    out.extend_from_slice(b"/Parent ");
                    reference(out, parent);
                }
                out.extend_from_slice(b"/Kids[");
                for &kid in &branch.kids {
                    reference(out, kid);
                    out.push(b' ');
                }
                out.extend_from_slice(b"]>>");
            });
        }
    }
}

/// A name and its further forms: `line`, `line-2`, `line-3`.
fn variants(name: &str) -> impl Iterator<Item = String> {
    std::iter::once(name.to_owned()).chain((2_u32..).map(move |number| format!("{name}-{number}")))
}
