//! Structure types and the attributes that go with them (ISO 32000-1, 14.8.4 and 14.8.5).

use crate::layout::Role;

/// The standard structure type.
pub(super) fn name(role: Role) -> &'static str {
    match role {
        Role::Sect => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::H3 => "H3",
        Role::P => "P",
        Role::Span => "Span",
        Role::L | Role::Numbered => "L",
        Role::Li => "LI",
        Role::Lbl => "Lbl",
        Role::LBody => "LBody",
        Role::Table => "Table",
        Role::Tr => "TR",
        Role::Td => "TD",
        Role::ThColumn | Role::ThRow | Role::ThSpan(_) => "TH",
        Role::Figure => "Figure",
        Role::Form => "Form",
    }
}

/// Whether an element stands in the tree even when nothing is in it: a row must not lose its empty cells.
pub(super) fn stands_empty(role: Role) -> bool {
    matches!(role, Role::Td | Role::ThColumn | Role::ThRow | Role::ThSpan(_))
}

/// The attributes of a role, as an entry of its element.
pub(super) fn attributes(role: Role) -> Option<String> {
    match role {
        Role::Numbered => Some("/A<</O/List/ListNumbering/Decimal>>".into()),
        Role::ThColumn => Some("/A<</O/Table/Scope/Column>>".into()),
        Role::ThRow => Some("/A<</O/Table/Scope/Row>>".into()),
        Role::ThSpan(columns) => Some(format!("/A<</O/Table/Scope/Column/ColSpan {columns}>>")),
        _ => None,
    }
}
