//! Files of words to checked messages: every fault that can be seen without values, all at once.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::{ast::Entry as Node, parser::ParserError};
use unic_langid::LanguageIdentifier;

use super::{
    Entry, LoadFault, Messages, Standing,
    mark::{mark, with_terms},
    nesting::too_deep,
    uses::Uses,
    walk::Piece,
    walk::pieces,
};
use crate::{locale::Locale, place::Place, suggest};

/// A parsed file.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) resource: Arc<FluentResource>,
}

impl File {
    pub(crate) fn place(&self, offset: usize) -> Place {
        Place::new(&self.name, self.resource.source(), offset)
    }

    /// Where a part of the source stands in it.
    pub(crate) fn offset(&self, part: &str) -> usize {
        let offset = part.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr());
        offset.min(self.resource.source().len())
    }
}

/// A message or term with what it asks for.
struct Found<'a> {
    file: usize,
    id: &'a str,
    uses: Uses<'a>,
}

/// Messages by id, and terms by id without their hyphen.
#[derive(Default)]
struct Table<'a> {
    messages: BTreeMap<&'a str, Found<'a>>,
    terms: BTreeMap<&'a str, Found<'a>>,
}

pub(super) fn load(locale: Locale, files: &[(&str, &str)]) -> Result<Messages, Vec<LoadFault>> {
    let mut faults = Vec::new();
    let files: Vec<File> = files.iter().filter_map(|(name, text)| parse(name, text, &mut faults)).collect();
    let entries = entries(&files, &mut faults);
    let bundle = bundle(&locale, &files, &mut faults);
    faults.sort();
    faults.dedup();
    if !faults.is_empty() {
        return Err(faults);
    }
    let standing = Standing::of_tag(&locale.tag);
    Ok(Messages { locale, standing, bundle, files, entries })
}

/// Parses a file; what cannot be parsed becomes a fault, and the rest of the file is still checked.
pub(crate) fn parse(name: &str, text: &str, faults: &mut Vec<LoadFault>) -> Option<File> {
    let plain = text.strip_prefix('\u{feff}').unwrap_or(text);
    if plain.len() != text.len() {
        let hint = "save it as UTF-8 without signature";
        faults.push(fault(
            Place::new(name, text, 0),
            "the file begins with a byte order mark (U+FEFF)",
            hint,
        ));
    }
    if let Some(offset) = too_deep(plain) {
        let hint = "a brace before it may not be closed";
        faults.push(fault(Place::new(name, plain, offset), "braces or brackets are nested too deep", hint));
        return None;
    }
    let (resource, errors) = match FluentResource::try_new(plain.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    faults.extend(errors.iter().map(|error| syntax_fault(name, plain, error)));
    Some(File { name: name.to_owned(), resource: Arc::new(resource) })
}

/// Whether a node is the message with this id.
pub(super) fn is_message(node: &Node<&str>, id: &str) -> bool {
    matches!(node, Node::Message(message) if message.id.name == id)
}

/// Whether a file is the message with this id and nothing else.
pub(crate) fn is_alone(file: &File, id: &str) -> bool {
    let mut nodes = file.resource.entries();
    nodes.next().is_some_and(|node| is_message(node, id)) && nodes.next().is_none()
}

/// The id and mark of a term.
pub(super) fn marked_term<'a>(node: &'a Node<&'a str>) -> Option<(&'a str, String)> {
    match node {
        Node::Term(term) => Some((term.id.name, mark(term.id.name, &term.value))),
        _ => None,
    }
}

/// The id and mark of a message, whose terms have these marks.
pub(super) fn marked<'a>(
    node: &'a Node<&'a str>,
    terms: &BTreeMap<&str, String>,
) -> Option<(&'a str, String)> {
    let Node::Message(message) = node else { return None };
    let (id, pattern) = (message.id.name, message.value.as_ref()?);
    let own = mark(id, pattern);
    let held = pieces(pattern).into_iter().filter_map(|piece| match piece {
        Piece::Term { id, .. } => terms.get(id),
        _ => None,
    });
    let held: Vec<&String> = held.collect();
    Some((id, if held.is_empty() { own } else { with_terms(&own, held) }))
}

/// The text pieces of a message or term.
pub(super) fn fixed_texts<'a>(node: &'a Node<&'a str>) -> impl Iterator<Item = &'a str> {
    let value = match node {
        Node::Message(message) => message.value.as_ref(),
        Node::Term(term) => Some(&term.value),
        _ => None,
    };
    value.map(pieces).unwrap_or_default().into_iter().filter_map(|piece| match piece {
        Piece::Text(text) | Piece::Literal(text) => Some(text),
        _ => None,
    })
}

fn fault(place: Place, message: impl Into<String>, hint: &str) -> LoadFault {
    LoadFault { place, message: message.into(), hint: (!hint.is_empty()).then(|| hint.to_owned()) }
}

fn syntax_fault(name: &str, text: &str, error: &ParserError) -> LoadFault {
    let junk = error.slice.clone().and_then(|range| text.get(range)).unwrap_or_default();
    let hint = if junk.contains('\t') {
        "indent with spaces: Fluent does not know tabs"
    } else if junk.contains('\u{a0}') {
        "replace the no-break space (U+00A0) by a plain one"
    } else if junk.matches('{').count() > junk.matches('}').count() {
        "close the brace: `{ $name }`"
    } else {
        "a message is `id = text`; further lines begin with a space"
    };
    fault(Place::new(name, text, error.pos.start), error.kind.to_string(), hint)
}

/// Looks at each message by itself, then at what it refers to.
fn entries(files: &[File], faults: &mut Vec<LoadFault>) -> BTreeMap<String, Entry> {
    let mut table = Table::default();
    for (at, file) in files.iter().enumerate() {
        for node in file.resource.entries() {
            table.add(at, files, node, faults);
        }
    }
    table.messages.keys().map(|id| ((*id).to_owned(), table.entry(id, files, faults))).collect()
}

impl<'a> Table<'a> {
    fn add(&mut self, at: usize, files: &'a [File], node: &'a Node<&'a str>, faults: &mut Vec<LoadFault>) {
        let (id, value, attributes, map, mark) = match node {
            Node::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, &mut self.messages, ""),
            Node::Term(t) => (t.id.name, Some(&t.value), &t.attributes, &mut self.terms, "-"),
            _ => return,
        };
        let Some(file) = files.get(at) else { return };
        if let Some(attribute) = attributes.first() {
            let message = format!("`{mark}{id}` has the attribute `.{}`", attribute.id.name);
            let hint = "attributes are not used: make it a message of its own";
            faults.push(fault(file.place(file.offset(attribute.id.name)), message, hint));
        }
        let pieces = value.map(pieces).unwrap_or_default();
        faults.extend(pieces.iter().filter_map(|piece| piece_fault(file, piece)));
        let found = Found { file: at, id, uses: Uses::of(&pieces) };
        if let Some(first) = map.insert(id, found) {
            let first = files.get(first.file).map(|file| file.place(file.offset(first.id)).to_string());
            let message = format!("`{mark}{id}` is already at {}", first.unwrap_or_default());
            faults.push(fault(file.place(file.offset(id)), message, "keep one of the two"));
        }
    }

    /// A message with all that it refers to, directly or not.
    fn entry(&self, id: &'a str, files: &[File], faults: &mut Vec<LoadFault>) -> Entry {
        let mut entry = Entry {
            file: self.messages.get(id).map_or(0, |found| found.file),
            offset: 0,
            fixed: OnceLock::new(),
            variables: BTreeSet::new(),
            selectors: BTreeMap::new(),
            holds: Vec::new(),
        };
        entry.offset = files.get(entry.file).map_or(0, |file| file.offset(id));
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            let Some(found) = self.messages.get(next) else { continue };
            entry.take(&found.uses);
            self.check_terms(found, files, faults);
            for other in &found.uses.messages {
                if *other == id {
                    faults.push(self.circle(found, other, files));
                } else if !self.messages.contains_key(other) {
                    faults.push(self.dead_end(found, other, files));
                } else if seen.insert(other) {
                    open.push(other);
                }
            }
        }
        seen.remove(id);
        entry.holds = seen.into_iter().map(str::to_owned).collect();
        entry
    }

    fn circle(&self, found: &Found<'_>, other: &str, files: &[File]) -> LoadFault {
        let message = format!("`{}` refers to `{other}`, which refers back to it", found.id);
        fault(place_of(found, other, files), message, "write the text out in one of them")
    }

    fn dead_end(&self, found: &Found<'_>, other: &str, files: &[File]) -> LoadFault {
        let message = format!("`{}` refers to `{other}`, which is no message", found.id);
        let nearest = suggest::nearest(other, self.messages.keys().copied());
        let hint = nearest.map(|name| format!("did you mean `{name}`?")).unwrap_or_default();
        fault(place_of(found, other, files), message, &hint)
    }

    /// Terms stand alone and get every variable where they are named: what Fluent leaves open there, it leaves silently.
    fn check_terms(&self, found: &Found<'_>, files: &[File], faults: &mut Vec<LoadFault>) {
        for (id, given) in &found.uses.terms {
            let place = || place_of(found, id, files);
            let Some(term) = self.terms.get(id) else {
                faults.push(fault(
                    place(),
                    format!("`{}` refers to `-{id}`, which is no term", found.id),
                    "",
                ));
                continue;
            };
            for name in term.uses.variables.iter().filter(|name| !given.contains(name)) {
                let hint = format!("write `{{ -{id}({name}: \"…\") }}`");
                faults.push(fault(place(), format!("`-{id}` needs `{name}`"), &hint));
            }
            if !(term.uses.messages.is_empty() && term.uses.terms.is_empty()) {
                let message = format!("the term `-{id}` refers to other messages or terms");
                faults.push(fault(place_of(term, id, files), message, "a term is a text of its own"));
            }
        }
    }
}

impl Entry {
    fn take(&mut self, uses: &Uses<'_>) {
        self.variables.extend(uses.variables.iter().map(|&name| name.to_owned()));
        self.selectors.extend(uses.selectors.iter().map(|(&name, kind)| (name.to_owned(), *kind)));
    }
}

fn place_of(found: &Found<'_>, part: &str, files: &[File]) -> Place {
    files.get(found.file).map_or_else(|| Place::new("", "", 0), |file| file.place(file.offset(part)))
}

/// What is wrong with a piece whatever it stands beside.
fn piece_fault(file: &File, piece: &Piece<'_>) -> Option<LoadFault> {
    let place = |part: &str| file.place(file.offset(part));
    match piece {
        Piece::Function { id } => {
            let hint = "numbers and dates come ready to print; choose a plural form with `{ $n -> … }`";
            Some(fault(place(id), format!("the function `{id}()` does not exist"), hint))
        }
        Piece::Attribute { id } => {
            Some(fault(place(id), format!("an attribute of `{id}` is named"), "attributes are not used"))
        }
        Piece::Text(text) => {
            let at = text.find(['｛', '｝'])?;
            let hint = "write ASCII braces: `{ $name }`";
            Some(fault(file.place(file.offset(text) + at), "full-width brace", hint))
        }
        _ => None,
    }
}

/// No functions are registered and isolation stays on, which is the bundle's default.
fn bundle(locale: &Locale, files: &[File], faults: &mut Vec<LoadFault>) -> FluentBundle<Arc<FluentResource>> {
    let language = locale.tag.parse::<LanguageIdentifier>().unwrap_or_else(|_| {
        faults.push(fault(Place::new(&locale.tag, "", 0), "this is no language tag", ""));
        LanguageIdentifier::default()
    });
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    for file in files {
        // Duplicates are the only error it knows, and they are already found.
        let _duplicates = bundle.add_resource(Arc::clone(&file.resource));
    }
    bundle
}
