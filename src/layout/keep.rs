//! What a run lays out once: blocks without a merged value are the same fragments in every packet of a locale.
//!
//! Look-ups go by a 64-bit hash of the block and of everything its drawing depends on. Only what held no merged value and
//! met no fault is kept, so no packet's values outlive it.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use super::{
    flow::{Flow, Item},
    pages::{Fragment, Group},
    press::Press,
};

/// How many blocks and fragments are kept; then all are dropped and the next ones kept.
const KEPT: usize = 4096;

/// Everything that is kept.
#[derive(Default)]
pub(super) struct Keep {
    blocks: HashMap<u64, Kept>,
    fragments: HashMap<u64, Arc<Fragment>>,
}

/// What a block added to a flow. Group 0 is the document's, the others follow in the order they were opened.
struct Kept {
    items: Vec<Item>,
    groups: Vec<Group>,
}

/// The hash of what a drawing depends on. It is the same in every process.
pub(super) fn key(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// How far a flow had come before a block was drawn.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    items: usize,
    groups: usize,
    faults: usize,
}

impl Mark {
    /// Where a flow stands now; forgets what was merged before.
    pub(super) fn set(press: &mut Press<'_>, flow: &Flow) -> Self {
        press.saw_merged = false;
        Self { items: flow.items.len(), groups: flow.groups.len(), faults: press.shaper.faults.len() }
    }
}

impl Keep {
    /// Adds to a flow what the block with this key added before; `false` when it is not kept.
    pub(super) fn replay(&self, key: u64, flow: &mut Flow, part: usize) -> bool {
        let Some(kept) = self.blocks.get(&key) else { return false };
        let base = flow.groups.len();
        let absolute = |group: usize| if group == 0 { part } else { base + group - 1 };
        let groups =
            kept.groups.iter().map(|group| Group { parent: group.parent.map(absolute), ..group.clone() });
        flow.groups.extend(groups);
        flow.items.extend(kept.items.iter().map(|item| Item { group: absolute(item.group), ..item.clone() }));
        true
    }
}

/// Keeps what a block added since the mark, if every packet of the locale would add the same.
pub(super) fn store(press: &mut Press<'_>, key: u64, flow: &mut Flow, part: usize, mark: Mark) {
    if press.saw_merged || press.shaper.faults.len() > mark.faults {
        return;
    }
    let added = flow.items.get_mut(mark.items..).unwrap_or_default();
    for (at, item) in added.iter_mut().enumerate() {
        if let Some(fragment) = Arc::get_mut(&mut item.fragment) {
            fragment.key = Some(self::key((key, at)));
        }
    }
    let relative = |group: usize| if group == part { 0 } else { group + 1 - mark.groups };
    let items = added.iter().map(|item| Item { group: relative(item.group), ..item.clone() }).collect();
    let opened = flow.groups.get(mark.groups..).unwrap_or_default();
    let groups =
        opened.iter().map(|group| Group { parent: group.parent.map(relative), ..group.clone() }).collect();
    insert(&mut press.keep.blocks, key, Kept { items, groups });
}

/// The kept fragment with this key, or a new one, kept if every packet of the locale would draw the same.
pub(super) fn fragment<'f>(
    press: &mut Press<'f>,
    key: u64,
    draw: impl FnOnce(&mut Press<'f>) -> Fragment,
) -> Arc<Fragment> {
    if let Some(kept) = press.keep.fragments.get(&key) {
        return Arc::clone(kept);
    }
    press.saw_merged = false;
    let faults = press.shaper.faults.len();
    let mut fragment = draw(press);
    if press.saw_merged || press.shaper.faults.len() > faults {
        return Arc::new(fragment);
    }
    fragment.key = Some(key);
    let fragment = Arc::new(fragment);
    insert(&mut press.keep.fragments, key, Arc::clone(&fragment));
    fragment
}

fn insert<T>(kept: &mut HashMap<u64, T>, key: u64, value: T) {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key, value);
}
