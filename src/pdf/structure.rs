//! The structure tree: what readers, screen readers above all, take the pages to be (ISO 32000-1, 14.7).
//!
//! Elements stand in the order of the pages. One is written only if it or a descendant has content, or if it is a cell.

use super::{
    PdfError,
    draw::{Part, part},
    figure, roles,
};
use crate::layout::{Element, Fragment, Group, Owner, Pages, Role};

/// The tree. The first element is the document.
pub(super) struct Tree<'a> {
    /// The elements; parents come before children.
    pub(super) elements: Vec<Node<'a>>,
    /// For each page, the element of each marked content.
    pub(super) owners: Vec<Vec<usize>>,
    /// The element of each field.
    pub(super) fields: Vec<usize>,
    groups: Vec<Option<usize>>,
    pages: &'a Pages,
    fillable: bool,
}

/// An element.
pub(super) struct Node<'a> {
    /// Its type.
    pub(super) name: &'static str,
    /// Its attributes, as an entry.
    pub(super) attributes: Option<String>,
    /// Its parent; the document has none.
    pub(super) parent: Option<usize>,
    /// Its language, where it differs.
    pub(super) language: Option<&'a str>,
    /// What is read instead of it.
    pub(super) alternative: Option<&'a str>,
    /// The page of its content.
    pub(super) page: Option<usize>,
    /// What it holds, in reading order.
    pub(super) kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Clone, Copy)]
pub(super) enum Kid {
    /// An element.
    Element(usize),
    /// Marked content on the page of the element.
    Content(usize),
    /// Marked content on any page.
    ContentOn(usize, usize),
    /// A field.
    Field(usize),
}

/// Builds the tree of some pages.
pub(super) fn tree(pages: &Pages, fillable: bool) -> Result<Tree<'_>, PdfError> {
    let document = Node::new("Document", None, None);
    let groups = vec![None; pages.groups.len()];
    let mut tree =
        Tree { elements: vec![document], owners: Vec::new(), fields: Vec::new(), groups, pages, fillable };
    for (at, page) in pages.pages.iter().enumerate() {
        tree.owners.push(Vec::new());
        for placed in &page.body {
            let place = (f64::from(placed.x), f64::from(pages.size.1) - f64::from(placed.y));
            tree.add_fragment(&placed.fragment, placed.group, at, place)?;
        }
    }
    Ok(tree)
}

impl<'a> Tree<'a> {
    fn add_fragment(
        &mut self,
        fragment: &'a Fragment,
        group: usize,
        page: usize,
        place: (f64, f64),
    ) -> Result<(), PdfError> {
        let mut own = Own { fragment, group, page, place, nodes: vec![None; fragment.elements.len()] };
        for segment in &fragment.segments {
            match part(segment, self.fillable) {
                Part::Nothing | Part::Artifact => {}
                Part::Content(owner) => self.add_content(&mut own, owner)?,
                Part::Field(owner) => self.add_field(&mut own, owner)?,
            }
        }
        let all = fragment.elements.len();
        self.empty_cells(&mut own, all)
    }

    /// Adds marked content to its element.
    fn add_content(&mut self, own: &mut Own<'a>, owner: Owner) -> Result<(), PdfError> {
        let number = self.owners.last().ok_or(PdfError::NoPages)?.len();
        let node = match owner {
            Owner::Artifact => return Ok(()),
            Owner::Group => self.group(own.group)?,
            Owner::Element(at) => {
                self.empty_cells(own, usize::from(at))?;
                self.element(own, usize::from(at))?
            }
        };
        let kid = if owner == Owner::Group { Kid::ContentOn(own.page, number) } else { Kid::Content(number) };
        self.hold(node, kid);
        self.owners.last_mut().ok_or(PdfError::NoPages)?.push(node);
        Ok(())
    }

    /// Adds a field to an element of its own, which holds nothing else (ISO 14289-1, 7.18.4).
    fn add_field(&mut self, own: &mut Own<'a>, owner: Owner) -> Result<(), PdfError> {
        let Owner::Element(at) = owner else { return Err(PdfError::UnknownElement) };
        self.empty_cells(own, usize::from(at))?;
        let node = self.element(own, usize::from(at))?;
        if let Some(element) = self.elements.get_mut(node) {
            (element.name, element.attributes, element.alternative) = (roles::name(Role::Form), None, None);
        }
        self.hold(node, Kid::Field(self.fields.len()));
        self.fields.push(node);
        Ok(())
    }

    /// The node of a group, with its parents, new where there is none.
    fn group(&mut self, at: usize) -> Result<usize, PdfError> {
        let Group { role, parent, language, .. } = self.pages.groups.get(at).ok_or(PdfError::UnknownGroup)?;
        if let Some(node) = self.groups.get(at).copied().flatten() {
            return Ok(node);
        }
        let parent = match parent {
            None => 0,
            Some(parent) if *parent < at => self.group(*parent)?,
            Some(_) => return Err(PdfError::UnknownGroup),
        };
        let node =
            self.attach(Node::new(roles::name(*role), roles::attributes(*role), language.as_deref()), parent);
        if let Some(slot) = self.groups.get_mut(at) {
            *slot = Some(node);
        }
        Ok(node)
    }

    /// The node of a fragment's element, with its parents, new where there is none.
    fn element(&mut self, own: &mut Own<'a>, at: usize) -> Result<usize, PdfError> {
        let element = own.fragment.elements.get(at).ok_or(PdfError::UnknownElement)?;
        if let Some(node) = own.nodes.get(at).copied().flatten() {
            return Ok(node);
        }
        let parent = match element.parent.map(usize::from) {
            None => self.group(own.group)?,
            Some(parent) if parent < at => self.element(own, parent)?,
            Some(_) => return Err(PdfError::UnknownElement),
        };
        let node = self.attach(own.node(element, at), parent);
        if let Some(slot) = own.nodes.get_mut(at) {
            *slot = Some(node);
        }
        Ok(node)
    }

    /// Adds the cells before an element that have no content, so that rows keep their columns.
    fn empty_cells(&mut self, own: &mut Own<'a>, before: usize) -> Result<(), PdfError> {
        for (at, element) in own.fragment.elements.iter().enumerate().take(before) {
            if roles::stands_empty(element.role) {
                self.element(own, at)?;
            }
        }
        Ok(())
    }

    fn attach(&mut self, node: Node<'a>, parent: usize) -> usize {
        let at = self.elements.len();
        self.elements.push(Node { parent: Some(parent), ..node });
        self.hold(parent, Kid::Element(at));
        at
    }

    fn hold(&mut self, node: usize, kid: Kid) {
        if let Some(node) = self.elements.get_mut(node) {
            node.kids.push(kid);
        }
    }
}

impl<'a> Node<'a> {
    fn new(name: &'static str, attributes: Option<String>, language: Option<&'a str>) -> Self {
        Self { name, attributes, parent: None, language, alternative: None, page: None, kids: Vec::new() }
    }
}

/// A fragment on a page, and the nodes of its elements so far.
struct Own<'a> {
    fragment: &'a Fragment,
    group: usize,
    page: usize,
    place: (f64, f64),
    nodes: Vec<Option<usize>>,
}

impl<'a> Own<'a> {
    fn node(&self, element: &'a Element, at: usize) -> Node<'a> {
        let attributes = match element.role {
            Role::Figure => Some(figure::attributes(self.fragment, at, self.place)),
            role => roles::attributes(role),
        };
        let node = Node::new(roles::name(element.role), attributes, element.language.as_deref());
        Node { page: Some(self.page), alternative: element.alt.as_deref(), ..node }
    }
}
