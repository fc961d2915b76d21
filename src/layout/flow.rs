//! Fragments to pages: what keeps together, where a page ends, what is repeated on the next.

use std::sync::Arc;

use super::{
    pages::{Fragment, Group, Placed, Role},
    style,
};
use crate::document::Text;

/// A fragment on its way to a page. Lengths are points.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What is drawn.
    pub fragment: Arc<Fragment>,
    /// Structure group it belongs to.
    pub group: usize,
    /// Room above it, unless it is the first of its page.
    pub gap: f32,
    /// Room above it when it is the first of its page.
    pub top: f32,
    /// Never parted from the next item.
    pub keep: bool,
    /// Room below it, when running text follows.
    pub after: f32,
    /// Whether a page that begins with it shows the head again.
    pub under_head: bool,
    /// Words for the outline, when it is a heading.
    pub bookmark: Option<String>,
    /// What a continuation page shows again.
    pub repeat: Repeat,
    /// Only placed where the page has room for it.
    pub spare: bool,
    /// Stands above the running line, at the very top of its page.
    pub letterhead: bool,
}

impl Item {
    /// An item with a gap above it, and nothing special about it.
    pub(super) fn new(fragment: Fragment, group: usize, gap: f32) -> Self {
        Self {
            fragment: Arc::new(fragment),
            group,
            gap,
            top: 8.0,
            keep: false,
            after: 0.0,
            under_head: false,
            bookmark: None,
            repeat: Repeat::No,
            spare: false,
            letterhead: false,
        }
    }

    /// Puts it above the running line.
    pub(super) const fn letterhead(mut self) -> Self {
        self.letterhead = true;
        self
    }

    /// Keeps it with the next item.
    pub(super) const fn kept(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Room above it when it is the first of its page.
    pub(super) const fn topped(mut self, top: f32) -> Self {
        self.top = top;
        self
    }

    /// What a continuation page shows of it again.
    pub(super) const fn repeated(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// A page that begins with it shows the head again.
    pub(super) const fn under_head(mut self) -> Self {
        self.under_head = true;
        self
    }

    /// Lists it in the outline.
    pub(super) fn listed(mut self, text: &Text) -> Self {
        self.bookmark = Some(text.text.clone());
        self
    }
}

/// What a continuation page shows again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Repeat {
    /// Nothing.
    No,
    /// This section heading, until the next heading.
    Section,
    /// This table head, until its group ends.
    TableHead,
    /// This head, on every page until the document ends.
    Head,
    /// An item that ends what a section heading covers, such as a title.
    Ends,
}

/// The items of a side or of several, and the groups they belong to.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub items: Vec<Item>,
    pub groups: Vec<Group>,
}

impl Flow {
    /// Opens a structure group; index into the groups.
    pub(super) fn open(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.groups.push(Group { name: None, role, parent, language: None });
        self.groups.len() - 1
    }

    /// Gives a group a language of its own.
    pub(super) fn set_language(&mut self, group: usize, language: Option<String>) {
        if let Some(group) = self.groups.get_mut(group) {
            group.language = language;
        }
    }

    /// Keeps all items from `from` on together.
    pub(super) fn keep_all(&mut self, from: usize) {
        let last = self.items.len().saturating_sub(1);
        for item in self.items.get_mut(from..last).unwrap_or_default() {
            item.keep = true;
        }
    }

    /// Keeps the first two and the last two of the items from `from` on together, so that none strays.
    pub(super) fn keep_ends(&mut self, from: usize) {
        let last = self.items.len().saturating_sub(1);
        let first = self.items.get_mut(from..last).unwrap_or_default();
        if let Some(item) = first.first_mut() {
            item.keep = true;
        }
        if let Some(item) = first.last_mut() {
            item.keep = true;
        }
    }
}

/// A page's body in the making.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Repeated headings.
    pub furniture: Vec<Placed>,
    /// Fragments in reading order.
    pub body: Vec<Placed>,
    /// Outline entries: words and distance from the top of the page.
    pub bookmarks: Vec<(String, f32)>,
    /// Where the next fragment would stand.
    pub cursor: f32,
    /// How far the letterhead pushes the running line down.
    pub down: f32,
}

/// Where on the paper a body stands, points from the top left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub x: f32,
    /// Where the running line begins.
    pub running: f32,
    pub top: f32,
    pub foot: f32,
}

impl Frame {
    /// Height of the content of a page.
    pub(super) const fn height(self) -> f32 {
        self.foot - self.top
    }
}

/// The widest gap under a repeated heading.
const UNDER_HEADING: f32 = 10.0;

/// Room that a page must have left before spare rows are worth it.
const SPARE_ROOM: f32 = 120.0;

/// Fills pages with a side's items. `head` is the head that earlier sides of the document left to be repeated.
pub(super) fn paginate(items: &[Item], frame: Frame, head: &mut Option<Arc<Fragment>>) -> Vec<Sheet> {
    let mut pages = Pages { frame, sheets: Vec::new(), head: head.take(), section: None, table: None };
    pages.turn(items.first());
    for unit in units(items).filter(|unit| unit.iter().all(|item| !item.spare)) {
        pages.place_unit(unit);
    }
    let spare: Vec<&Item> = items.iter().filter(|item| item.spare).collect();
    pages.place_spare(&spare);
    *head = pages.head;
    pages.sheets
}

/// Items that stay on one page.
fn units(items: &[Item]) -> impl Iterator<Item = &[Item]> {
    items.split_inclusive(|item| !item.keep)
}

struct Pages {
    frame: Frame,
    sheets: Vec<Sheet>,
    head: Option<Arc<Fragment>>,
    section: Option<Arc<Fragment>>,
    table: Option<(usize, Arc<Fragment>)>,
}

impl Pages {
    fn place_unit(&mut self, unit: &[Item]) {
        let fits = self.cursor() + self.height(unit) <= self.frame.foot;
        if !fits && !self.at_top() {
            self.turn(unit.first());
            self.repeat_table(unit);
        }
        for item in unit {
            // A unit taller than a page is split after all: nothing may run off the paper.
            if self.cursor() + self.gap(item) + item.fragment.height > self.frame.foot && !self.at_top() {
                self.turn(Some(item));
                self.repeat_table(std::slice::from_ref(item));
            }
            self.place(item);
        }
    }

    fn place_spare(&mut self, spare: &[&Item]) {
        if self.frame.foot - self.cursor() < SPARE_ROOM {
            return;
        }
        for item in spare {
            if self.cursor() + item.gap + item.fragment.height <= self.frame.foot {
                self.place(item);
            }
        }
    }

    /// Places the letterhead; everything else on its page moves down.
    fn place_letterhead(&mut self, item: &Item) {
        let Frame { x, running, .. } = self.frame;
        let Some(sheet) = self.sheets.last_mut() else { return };
        let (fragment, group, y) = (Arc::clone(&item.fragment), item.group, style::LETTERHEAD_TOP);
        sheet.down = (y + fragment.height + style::UNDER_LETTERHEAD - running).max(0.0);
        sheet.cursor += sheet.down;
        sheet.body.push(Placed { fragment, x, y, group, spare: false });
    }

    fn place(&mut self, item: &Item) {
        if item.letterhead {
            return self.place_letterhead(item);
        }
        let y = self.cursor() + self.gap(item);
        match item.repeat {
            Repeat::Section => self.section = Some(Arc::clone(&item.fragment)),
            Repeat::TableHead => self.table = Some((item.group, Arc::clone(&item.fragment))),
            Repeat::Head => self.head = Some(Arc::clone(&item.fragment)),
            Repeat::Ends => self.section = None,
            Repeat::No => {}
        }
        let x = self.frame.x;
        let Some(sheet) = self.sheets.last_mut() else { return };
        if let Some(title) = &item.bookmark {
            sheet.bookmarks.push((title.clone(), y));
        }
        let (fragment, group) = (Arc::clone(&item.fragment), item.group);
        sheet.body.push(Placed { fragment, x, y, group, spare: item.spare });
        sheet.cursor = y + item.fragment.height;
    }

    /// Starts the page of an item: the document's head over a grid, and the section's heading when the section runs on.
    /// What leaves the item no room is not shown again.
    fn turn(&mut self, first: Option<&Item>) {
        let opens = |item: &Item| matches!(item.repeat, Repeat::Section | Repeat::Ends);
        let runs_on = !self.sheets.is_empty() && first.is_some_and(|item| !opens(item));
        let head = self.head.as_ref().filter(|_| first.is_some_and(|item| item.under_head));
        let section = self.section.as_ref().filter(|_| runs_on);
        let fits = |sheet: &Sheet| {
            let needed = first.map_or(0.0, |item| UNDER_HEADING + item.fragment.height);
            sheet.cursor + needed <= self.frame.foot
        };
        let whole = self.begun(head, section);
        let alone = Some(whole).filter(fits).or_else(|| Some(self.begun(head, None)).filter(fits));
        let sheet = alone.unwrap_or_else(|| self.begun(None, None));
        self.sheets.push(sheet);
    }

    /// A page with what it shows again.
    fn begun(&self, head: Option<&Arc<Fragment>>, section: Option<&Arc<Fragment>>) -> Sheet {
        let mut sheet = Sheet { cursor: self.frame.top, ..Sheet::default() };
        if let Some(head) = head {
            again(&mut sheet, head, self.frame.x, 11.0);
        }
        if let Some(section) = section {
            let gap = if head.is_some() { 10.0 } else { 8.0 };
            again(&mut sheet, section, self.frame.x, gap);
        }
        sheet
    }

    /// Shows a table's head again over rows that run on.
    fn repeat_table(&mut self, unit: &[Item]) {
        let group = unit.first().map(|item| item.group);
        let x = self.frame.x;
        if let (Some((table, head)), Some(sheet)) = (&self.table, self.sheets.last_mut())
            && Some(*table) == group
        {
            again(sheet, head, x, 8.0);
        }
    }

    fn cursor(&self) -> f32 {
        self.sheets.last().map_or(self.frame.top, |sheet| sheet.cursor)
    }

    fn at_top(&self) -> bool {
        self.sheets.last().is_none_or(|sheet| sheet.body.is_empty())
    }

    /// Room above an item where it would stand now.
    fn gap(&self, item: &Item) -> f32 {
        match self.sheets.last() {
            Some(sheet) if !sheet.body.is_empty() => item.gap,
            Some(sheet) if !sheet.furniture.is_empty() => item.gap.min(UNDER_HEADING),
            _ => item.top,
        }
    }

    fn height(&self, unit: &[Item]) -> f32 {
        let heights = |items: &[Item]| items.iter().map(|item| item.gap + item.fragment.height).sum::<f32>();
        match unit {
            [first, rest @ ..] => self.gap(first) + first.fragment.height + heights(rest),
            [] => 0.0,
        }
    }
}

/// Paints a fragment again as furniture.
fn again(sheet: &mut Sheet, fragment: &Arc<Fragment>, x: f32, gap: f32) {
    let y = sheet.cursor + gap;
    sheet.furniture.push(Placed::furniture(Arc::clone(fragment), x, y));
    sheet.cursor = y + fragment.height;
}
