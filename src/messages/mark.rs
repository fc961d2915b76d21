//! The mark of a message's text: what tells whether it has changed since somebody translated or checked it.

use fluent_syntax::{ast, serializer::serialize};
use sha2::{Digest, Sha256};

/// The first 16 hexadecimal digits of the SHA-256 of a message as Fluent's serializer writes it, without its comment.
pub(crate) fn mark(id: &str, pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: id },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    hashed(&serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }))
}

/// The mark of a message that holds terms: a term that changes changes what it says.
pub(crate) fn with_terms<'m>(own: &'m str, terms: impl IntoIterator<Item = &'m String>) -> String {
    let text: String = std::iter::once(own).chain(terms.into_iter().map(String::as_str)).collect();
    hashed(&text)
}

fn hashed(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
