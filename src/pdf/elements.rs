//! The structure tree as objects: its root, its elements, and the way back from marked content to its element.

use super::{
    assemble::{Ids, Packed},
    bytes::{integer, reference, text},
    structure::{Kid, Node, Tree},
};

/// Writes the tree and gives the number of its root. `pages` and `fields` are the numbers of their objects.
pub(super) fn write(
    tree: &Tree<'_>,
    pages: &[u32],
    fields: &[u32],
    packed: &mut Packed,
    ids: &mut Ids,
) -> u32 {
    let [root, parents] = [ids.next(), ids.next()];
    let numbers =
        Numbers { pages, fields, root, elements: tree.elements.iter().map(|_| ids.next()).collect() };
    packed.add(root, |out| {
        out.extend_from_slice(b"<</Type/StructTreeRoot/K ");
        reference(out, numbers.element(0));
        out.extend_from_slice(b"/ParentTree ");
        reference(out, parents);
        out.extend_from_slice(b"/ParentTreeNextKey ");
        count(out, pages.len() + fields.len());
        out.extend_from_slice(b">>");
    });
    packed.add(parents, |out| parent_tree(tree, &numbers, out));
    for (node, &id) in tree.elements.iter().zip(&numbers.elements) {
        packed.add(id, |out| element(node, &numbers, out));
    }
    root
}

/// The numbers of the objects that elements refer to.
struct Numbers<'a> {
    pages: &'a [u32],
    fields: &'a [u32],
    root: u32,
    elements: Vec<u32>,
}

impl Numbers<'_> {
    fn element(&self, at: usize) -> u32 {
        self.elements.get(at).copied().unwrap_or_default()
    }

    fn field(&self, at: usize) -> u32 {
        self.fields.get(at).copied().unwrap_or_default()
    }

    fn page(&self, at: usize) -> u32 {
        self.pages.get(at).copied().unwrap_or_default()
    }
}

/// The elements of each page's marked content, by the page's `StructParents`; then that of each field, by its `StructParent`.
fn parent_tree(tree: &Tree<'_>, numbers: &Numbers<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(b"<</Nums[");
    for (page, owners) in tree.owners.iter().enumerate() {
        count(out, page);
        out.push(b'[');
        for &owner in owners {
            reference(out, numbers.element(owner));
            out.push(b' ');
        }
        out.push(b']');
    }
    for (at, &owner) in tree.fields.iter().enumerate() {
        count(out, tree.owners.len() + at);
        out.push(b' ');
        reference(out, numbers.element(owner));
        out.push(b' ');
    }
    out.extend_from_slice(b"]>>");
}

fn element(node: &Node<'_>, numbers: &Numbers<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(b"<</S/");
    out.extend_from_slice(node.name.as_bytes());
    out.extend_from_slice(b"/P ");
    reference(out, node.parent.map_or(numbers.root, |parent| numbers.element(parent)));
    if let Some(page) =
        node.page.filter(|_| node.kids.iter().any(|kid| matches!(kid, Kid::Content(_) | Kid::Field(_))))
    {
        out.extend_from_slice(b"/Pg ");
        reference(out, numbers.page(page));
    }
    for (key, value) in [("/Lang", node.language), ("/Alt", node.alternative)] {
        if let Some(value) = value {
            out.extend_from_slice(key.as_bytes());
            text(out, value);
        }
    }
    out.extend_from_slice(node.attributes.as_deref().unwrap_or_default().as_bytes());
    kids(&node.kids, numbers, out);
    out.extend_from_slice(b">>");
}

fn kids(kids: &[Kid], numbers: &Numbers<'_>, out: &mut Vec<u8>) {
    match kids {
        [] => {}
        [one] => {
            out.extend_from_slice(b"/K ");
            kid(*one, numbers, out);
        }
        many => {
            out.extend_from_slice(b"/K[");
            for one in many {
                kid(*one, numbers, out);
                out.push(b' ');
            }
            out.push(b']');
        }
    }
}

fn kid(kid: Kid, numbers: &Numbers<'_>, out: &mut Vec<u8>) {
    match kid {
        Kid::Element(at) => reference(out, numbers.element(at)),
        Kid::Content(number) => count(out, number),
        Kid::Field(at) => {
            out.extend_from_slice(b"<</Type/OBJR/Obj ");
            reference(out, numbers.field(at));
            out.extend_from_slice(b">>");
        }
        Kid::ContentOn(page, number) => {
            out.extend_from_slice(b"<</Type/MCR/Pg ");
            reference(out, numbers.page(page));
            out.extend_from_slice(b"/MCID ");
            count(out, number);
            out.extend_from_slice(b">>");
        }
    }
}

fn count(out: &mut Vec<u8>, number: usize) {
    integer(out, i64::try_from(number).unwrap_or(i64::MAX));
}
