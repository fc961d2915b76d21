//! JSON to a tree, with the crate `jsonc-parser` at its strictest.

use std::collections::BTreeSet;

use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{Item, MAX_DEPTH, Member, Node};
use crate::faults::Why;
use crate::private::Private;

/// RFC 8259 and nothing more.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses a text; faults come with byte offsets, in the order of the file.
pub(super) fn parse(text: &str) -> Result<Node, Vec<(usize, Why)>> {
    let parsed =
        parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|error| vec![fault(&error)])?;
    let Some(value) = parsed.value else {
        return Err(vec![(0, Why::Syntax { format: "JSON", what: "the file is empty" })]);
    };
    let mut reading = Reading::default();
    let root = reading.node(&value, 1);
    if reading.faults.is_empty() { Ok(root) } else { Err(reading.faults) }
}

#[derive(Default)]
struct Reading {
    faults: Vec<(usize, Why)>,
}

impl Reading {
    fn node(&mut self, value: &Value<'_>, depth: usize) -> Node {
        let at = value.range().start;
        let item = match value {
            Value::StringLit(text) => Item::Text(Private::new(text.value.to_string())),
            Value::NumberLit(_) => Item::Number,
            Value::BooleanLit(flag) => Item::Flag(Private::new(flag.value)),
            Value::NullKeyword(_) => Item::Null,
            Value::Array(_) | Value::Object(_) if depth > MAX_DEPTH => self.too_deep(at),
            Value::Array(array) => self.list(array, depth),
            Value::Object(object) => self.table(object, depth),
        };
        Node { at, item }
    }

    fn too_deep(&mut self, at: usize) -> Item {
        self.faults.push((at, Why::TooDeep(MAX_DEPTH)));
        Item::Null
    }

    fn list(&mut self, array: &Array<'_>, depth: usize) -> Item {
        Item::List(array.elements.iter().map(|value| self.node(value, depth + 1)).collect())
    }

    fn table(&mut self, object: &Object<'_>, depth: usize) -> Item {
        let mut seen = BTreeSet::new();
        let mut members = Vec::new();
        for property in &object.properties {
            let (at, key) = (property.name.range().start, property.name.as_str());
            if !seen.insert(key) {
                self.faults.push((at, Why::DuplicateKey));
            }
            let node = self.node(&property.value, depth + 1);
            members.push(Member { at, key: Private::new(key.to_owned()), node });
        }
        Item::Table(members)
    }
}

/// What the crate found, said without quoting the file.
fn fault(error: &ParseError) -> (usize, Why) {
    let what = match error.kind() {
        Kind::NestingDepthExceeded => return (error.range().start, Why::TooDeep(MAX_DEPTH)),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => "JSON has no comments",
        Kind::ExpectedComma => "a comma is missing",
        Kind::TrailingCommasNotAllowed => "there is a comma too many",
        Kind::ExpectedColonAfterObjectKey => "a colon is missing after a key",
        Kind::ExpectedObjectValue => "a value is missing after a colon",
        Kind::ExpectedStringObjectProperty => "a key must stand in double quotes",
        Kind::MultipleRootJsonValues => "something follows the end of the record",
        Kind::SingleQuotedStringsNotAllowed => "a text must stand in double quotes",
        Kind::String(_) => "a text is not closed, or holds a character that must be escaped",
        Kind::UnterminatedArray | Kind::UnterminatedObject => "a bracket or brace is not closed",
        Kind::UnexpectedWord => "a text must stand in quotes",
        _ => "this cannot be read",
    };
    (error.range().start, Why::Syntax { format: "JSON", what })
}
