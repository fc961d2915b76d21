//! Who may read a message: one reader for each combination of choices, and what a message tells that reader.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::messages::{Piece, pieces};

/// More readers than this are not looked at singly: six plural forms of two numbers, three speakers and three genders
/// are 324.
const MOST: usize = 1_000;

/// What each selector says of a reader.
pub(super) type Reader<'a> = BTreeMap<&'a str, &'a str>;

/// Every combination of the keys that stand in the patterns.
pub(super) fn readers<'a>(patterns: &[&'a Pattern<&'a str>]) -> Vec<Reader<'a>> {
    let mut readers = vec![Reader::new()];
    for (by, keys) in patterns.iter().fold(BTreeMap::new(), |choices, pattern| choices_in(choices, pattern)) {
        let with = |key| {
            readers.iter().cloned().map(move |mut reader| {
                reader.insert(by, key);
                reader
            })
        };
        readers = keys.into_iter().flat_map(with).take(MOST).collect();
    }
    readers
}

/// Variables and messages that a reader meets, selectors included.
pub(super) fn uses<'a>(pattern: &'a Pattern<&'a str>, reader: &Reader<'_>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, reader, &mut found);
    found
}

/// The variant that a reader gets.
pub(super) fn chosen<'a>(
    selector: &InlineExpression<&str>,
    variants: &'a [Variant<&'a str>],
    reader: &Reader<'_>,
) -> Option<&'a Variant<&'a str>> {
    let key = name(selector).and_then(|by| reader.get(by)).copied().unwrap_or_default();
    let chosen = variants.iter().find(|variant| key_of(variant) == key);
    chosen.or_else(|| variants.iter().find(|variant| variant.default))
}

type Choices<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

fn choices_in<'a>(mut choices: Choices<'a>, pattern: &'a Pattern<&'a str>) -> Choices<'a> {
    for piece in pieces(pattern) {
        if let Piece::Select { by: Some(by), keys } = piece {
            choices.entry(by).or_default().extend(keys.iter().map(|key| key.name));
        }
    }
    choices
}

fn in_pattern<'a>(pattern: &'a Pattern<&'a str>, reader: &Reader<'_>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, reader, found);
        }
    }
}

fn in_expression<'a>(
    expression: &'a Expression<&'a str>,
    reader: &Reader<'_>,
    found: &mut BTreeSet<&'a str>,
) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, reader, found);
        }
        Expression::Inline(inline) => found.extend(name(inline)),
        Expression::Select { selector, variants } => {
            found.extend(name(selector));
            if let Some(variant) = chosen(selector, variants, reader) {
                in_pattern(&variant.value, reader, found);
            }
        }
    }
}

const fn name<'a>(inline: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. } => {
            Some(id.name)
        }
        _ => None,
    }
}

const fn key_of<'a>(variant: &Variant<&'a str>) -> &'a str {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
    name
}
