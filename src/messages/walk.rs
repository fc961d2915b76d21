//! The syntax tree of a message as a flat list of the pieces that checks look at, in source order.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// A piece of a message. Every `&str` is a part of the source, so that its place can be found.
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    /// Text between placeables; each line of the source is a piece.
    Text(&'a str),
    /// `{ "text" }`, its escapes not yet read.
    Literal(&'a str),
    /// `{ 5 }`
    Number(&'a str),
    /// `{ $name }`, also as a selector.
    Variable(&'a str),
    /// A choice between variants, by a variable or by something else.
    Select { by: Option<&'a str>, keys: Vec<Key<'a>> },
    /// `{ id }`
    Message { id: &'a str },
    /// `{ -id(name: "value") }`: with the names it hands over.
    Term { id: &'a str, given: Vec<&'a str> },
    /// `{ id.name }` or `{ -id.name }`
    Attribute { id: &'a str },
    /// `{ NAME() }`
    Function { id: &'a str },
}

/// The key of a variant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'a> {
    pub(crate) name: &'a str,
    pub(crate) is_number: bool,
    pub(crate) is_default: bool,
}

/// All pieces of a pattern, those in variants included.
pub(crate) fn pieces<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<Piece<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Piece::Text(value)),
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression<'a>(expression: &'a Expression<&'a str>, found: &mut Vec<Piece<'a>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            found.push(Piece::Select { by: variable(selector), keys: variants.iter().map(key).collect() });
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(inline: &'a InlineExpression<&'a str>, found: &mut Vec<Piece<'a>>) {
    match inline {
        InlineExpression::StringLiteral { value } => found.push(Piece::Literal(value)),
        InlineExpression::NumberLiteral { value } => found.push(Piece::Number(value)),
        InlineExpression::VariableReference { id } => found.push(Piece::Variable(id.name)),
        InlineExpression::FunctionReference { id, .. } => found.push(Piece::Function { id: id.name }),
        InlineExpression::MessageReference { id, attribute: None } => {
            found.push(Piece::Message { id: id.name });
        }
        InlineExpression::TermReference { id, attribute: None, arguments } => {
            let given = arguments.iter().flat_map(|arguments| &arguments.named).map(|named| named.name.name);
            found.push(Piece::Term { id: id.name, given: given.collect() });
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            found.push(Piece::Attribute { id: id.name });
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
    }
}

const fn variable<'a>(selector: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

fn key<'a>(variant: &'a Variant<&'a str>) -> Key<'a> {
    let (name, is_number) = match variant.key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    Key { name, is_number, is_default: variant.default }
}
