//! Size and leading of every role in every script, for both editions.

use super::Edition;
use crate::locale::LineHeights;

/// What a piece of text is for; it fixes size, leading and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::layout) enum Role {
    Title,
    Lead,
    /// Lead, when the page is short of room.
    LeadTight,
    Section,
    /// Main line of a speech bubble.
    Say,
    /// Question in a speech bubble, call-out.
    Ask,
    /// Text beside a thick bar.
    Note,
    Body,
    /// Reply in a pair; bold.
    Reply,
    /// Head of a step, letter of a question block; bold.
    Strong,
    /// Question of the doctor grid; bold.
    GridQuestion,
    /// Title of a block of questions; bold.
    BlockTitle,
    /// Question to the health plan.
    PlanQuestion,
    Date,
    /// Letter in the tile of a block of questions; bold.
    TileLetter,
    /// Number of a core question; bold.
    GridNumber,
    /// Yes, no, and digits to ring.
    Answer,
    Label,
    LabelBold,
    TableHead,
    Furniture,
    FormLabel,
    FormTick,
    FormTickTight,
    FormRights,
    FormRightsTight,
    FormValue,
    FormSection,
    FormTitle,
    /// Title in the packet's language, beside the English one; regular.
    FormTitleLocal,
    FormLead,
}

/// Size and leading, points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::layout) struct Measure {
    pub size: f32,
    pub leading: f32,
}

/// Roles whose text is bold.
pub(in crate::layout) const fn is_bold(role: Role) -> bool {
    matches!(
        role,
        Role::Title
            | Role::Section
            | Role::Say
            | Role::Reply
            | Role::Strong
            | Role::GridQuestion
            | Role::BlockTitle
            | Role::Date
            | Role::TileLetter
            | Role::GridNumber
            | Role::LabelBold
            | Role::TableHead
            | Role::FormSection
            | Role::FormTitle
    )
}

/// Roles of form cells, tables and labels, whose lines are close in every script.
pub(in crate::layout) const fn is_cell(role: Role) -> bool {
    matches!(
        role,
        Role::TileLetter
            | Role::Answer
            | Role::Date
            | Role::Label
            | Role::LabelBold
            | Role::TableHead
            | Role::Furniture
            | Role::FormLabel
            | Role::FormTick
            | Role::FormTickTight
            | Role::FormRights
            | Role::FormRightsTight
            | Role::FormValue
            | Role::FormSection
            | Role::FormTitle
            | Role::FormTitleLocal
            | Role::FormLead
    )
}

/// Size and leading of a role in the scripts of a locale. Arabic letters look smaller and are set a point larger.
///
/// Large print is designed for Latin letters: other scripts are as much larger or smaller, and their leading is as many
/// times wider, as they are in the regular edition.
pub(in crate::layout) fn measure(edition: Edition, scripts: LineHeights, role: Role) -> Measure {
    let [latin, ..] = row(role);
    let (size, leading) = regular(scripts, role);
    match large(role) {
        Some(large) if edition == Edition::Large => Measure {
            size: f32::max(large.0 + size - latin.0, LEAST_LARGE),
            leading: (large.1 * leading / latin.1 * 2.0).round() / 2.0,
        },
        _ => Measure { size, leading },
    }
}

/// Size and leading of a text in a second language, under one of this role.
pub(in crate::layout) fn companion(edition: Edition, scripts: LineHeights, role: Role) -> Measure {
    const SMALLER: f32 = 0.85;
    let Measure { size, leading } = measure(edition, scripts, role);
    let least = if edition == Edition::Large { LEAST_LARGE } else { LEAST };
    let smaller = f32::max(size * SMALLER, f32::min(least, size));
    Measure { size: smaller, leading: leading * smaller / size }
}

/// Size and leading in the regular edition.
const fn regular(scripts: LineHeights, role: Role) -> (f32, f32) {
    let [latin, vietnamese, indic, cjk, arabic, nastaliq] = row(role);
    match scripts {
        LineHeights::Latin => latin,
        LineHeights::Vietnamese => vietnamese,
        LineHeights::Indic => indic,
        LineHeights::Cjk => cjk,
        LineHeights::Arabic => arabic,
        LineHeights::Nastaliq => nastaliq,
    }
}

/// The floor of large print (American Council of the Blind, Best Practices and Guidelines for Large Print, 2011).
const LEAST_LARGE: f32 = 18.0;

/// The floor of text that is read beside another.
const LEAST: f32 = 10.5;

/// Size and leading of Latin letters in large print; the form has none.
const fn large(role: Role) -> Option<(f32, f32)> {
    Some(match role {
        Role::Title => (28.0, 35.0),
        Role::Lead | Role::LeadTight | Role::Strong | Role::Date => (20.0, 26.0),
        Role::Section => (22.0, 28.0),
        Role::Say => (21.0, 28.0),
        Role::Ask => (20.0, 28.0),
        Role::BlockTitle | Role::TileLetter | Role::GridNumber => (20.0, 27.0),
        Role::Label | Role::LabelBold => (18.0, 25.0),
        Role::Note
        | Role::Body
        | Role::Reply
        | Role::GridQuestion
        | Role::PlanQuestion
        | Role::Answer
        | Role::TableHead
        | Role::Furniture => (18.0, 24.0),
        _ => return None,
    })
}

/// One row of the type table: Latin, Vietnamese, Indic, CJK, Arabic, Nastaliq. Nastaliq cells and labels are set in
/// the Sans Arabic face and measured for it; on the form a little smaller than Arabic, since Urdu says the same in more words.
#[rustfmt::skip]
const fn row(role: Role) -> [(f32, f32); 6] {
    match role {
        Role::Title => [(25.0, 30.0), (25.0, 33.0), (25.0, 37.0), (24.0, 34.0), (26.0, 38.0), (22.0, 54.0)],
        Role::Lead => [(14.0, 20.0), (14.0, 21.0), (14.0, 22.0), (14.0, 22.5), (15.0, 24.0), (14.0, 34.0)],
        Role::LeadTight => [(13.0, 18.5), (13.0, 19.5), (13.0, 20.5), (13.0, 21.0), (14.0, 22.5), (13.0, 32.0)],
        Role::Section => [(16.0, 21.0), (16.0, 23.0), (16.0, 24.5), (16.0, 24.0), (17.0, 26.0), (15.0, 37.0)],
        Role::Say => [(15.0, 21.0), (15.0, 22.0), (15.0, 24.0), (15.0, 24.0), (16.0, 26.0), (15.0, 37.0)],
        Role::Ask | Role::Note | Role::Strong => [(13.0, 18.0), (13.0, 19.0), (13.0, 20.5), (13.0, 21.0), (14.0, 22.0), (13.0, 32.0)],
        Role::Body => [(12.0, 17.0), (12.0, 17.5), (12.0, 19.0), (12.0, 19.0), (12.5, 20.0), (12.0, 30.0)],
        Role::Reply | Role::GridQuestion => [(12.5, 17.5), (12.5, 18.0), (12.5, 19.5), (12.5, 20.0), (13.0, 20.5), (12.5, 31.0)],
        Role::BlockTitle => [(14.0, 20.0), (14.0, 21.0), (14.0, 22.0), (14.0, 22.5), (15.0, 24.0), (14.0, 34.0)],
        Role::PlanQuestion => [(12.0, 16.0), (12.0, 17.0), (12.0, 18.5), (12.0, 18.5), (12.5, 19.0), (12.0, 30.0)],
        Role::TileLetter => [(13.0, 18.0); 6],
        Role::GridNumber => [(14.0, 19.0), (14.0, 19.5), (14.0, 21.0), (14.0, 21.0), (14.0, 21.0), (14.0, 31.0)],
        Role::Answer => [(11.0, 14.0), (11.0, 15.0), (11.0, 16.0), (11.0, 16.0), (11.5, 18.0), (11.5, 18.0)],
        Role::Date => [(14.0, 18.0), (14.0, 19.5), (14.0, 21.0), (14.0, 21.0), (14.0, 22.0), (14.0, 22.0)],
        Role::Label | Role::LabelBold => [(10.5, 14.0), (10.5, 15.0), (10.5, 16.0), (10.5, 16.0), (11.5, 18.0), (11.5, 18.0)],
        Role::TableHead => [(10.0, 13.0), (10.0, 14.0), (10.0, 15.0), (10.0, 15.0), (11.0, 17.0), (11.0, 17.0)],
        Role::Furniture => [(9.0, 12.0), (9.0, 12.5), (9.0, 13.5), (9.0, 13.5), (9.0, 14.0), (9.0, 14.0)],
        Role::FormLabel => [(8.5, 10.5), (8.5, 11.5), (9.0, 13.0), (8.5, 12.5), (9.5, 14.0), (9.0, 13.0)],
        Role::FormTick => [(9.0, 11.2), (9.0, 12.0), (9.0, 13.5), (9.0, 13.5), (9.5, 15.0), (9.0, 13.5)],
        Role::FormTickTight => [(8.5, 10.5), (8.5, 11.3), (9.0, 13.0), (8.5, 12.5), (9.5, 14.0), (8.5, 12.5)],
        Role::FormRights => [(8.5, 10.6), (8.5, 11.5), (9.0, 13.0), (8.5, 12.5), (9.5, 15.0), (9.0, 13.5)],
        Role::FormRightsTight => [(8.0, 9.8), (8.0, 10.8), (8.5, 12.3), (8.0, 11.8), (9.0, 14.0), (8.5, 12.5)],
        Role::FormValue => [(12.0, 14.0); 6],
        Role::FormSection => [(11.0, 14.0), (11.0, 14.5), (11.0, 15.5), (11.0, 15.5), (11.5, 17.0), (11.5, 17.0)],
        Role::FormTitle => [(18.0, 22.0); 6],
        Role::FormTitleLocal => [(13.0, 18.0), (13.0, 18.5), (13.0, 20.0), (13.0, 20.0), (14.0, 22.0), (14.0, 22.0)],
        Role::FormLead => [(9.0, 12.0), (9.0, 12.5), (9.0, 13.5), (9.0, 13.5), (9.5, 15.0), (9.0, 13.5)],
    }
}

/// How far below the middle of its line a text's baseline stands, in ems: half of ascent minus descent of the script's
/// main face.
pub(in crate::layout) const fn drop(scripts: LineHeights, cell: bool) -> f32 {
    match scripts {
        LineHeights::Nastaliq if cell => drop(LineHeights::Arabic, cell),
        LineHeights::Latin | LineHeights::Vietnamese | LineHeights::Indic => 0.388,
        LineHeights::Cjk => 0.38,
        LineHeights::Arabic => 0.32,
        LineHeights::Nastaliq => 0.45,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPTS: [LineHeights; 6] = [
        LineHeights::Latin,
        LineHeights::Vietnamese,
        LineHeights::Indic,
        LineHeights::Cjk,
        LineHeights::Arabic,
        LineHeights::Nastaliq,
    ];

    const HANDOUT: [Role; 20] = [
        Role::Title,
        Role::Lead,
        Role::LeadTight,
        Role::Section,
        Role::Say,
        Role::Ask,
        Role::Note,
        Role::Body,
        Role::Reply,
        Role::Strong,
        Role::GridQuestion,
        Role::BlockTitle,
        Role::PlanQuestion,
        Role::Date,
        Role::TileLetter,
        Role::GridNumber,
        Role::Answer,
        Role::Label,
        Role::TableHead,
        Role::Furniture,
    ];

    #[test]
    fn large_print_is_large_in_every_script() {
        for (role, scripts) in HANDOUT.into_iter().flat_map(|role| SCRIPTS.map(|scripts| (role, scripts))) {
            let Measure { size, leading } = measure(Edition::Large, scripts, role);
            let regular = measure(Edition::Regular, scripts, role);
            assert!(size >= LEAST_LARGE && size > regular.size, "{role:?} {scripts:?}");
            assert!(leading >= 1.15 * size, "{role:?} {scripts:?}: line spacing");
        }
    }

    /// Clipped below this, and crowded below 2.3.
    #[test]
    fn nastaliq_keeps_its_room() {
        for role in [Role::Title, Role::Lead, Role::Section, Role::Say, Role::Ask, Role::Body, Role::Reply] {
            let Measure { size, leading } = measure(Edition::Large, LineHeights::Nastaliq, role);
            assert!(leading / size >= 2.2, "{role:?}: {leading} / {size}");
        }
    }

    #[test]
    fn the_form_has_one_size() {
        for scripts in SCRIPTS {
            let of = |edition| measure(edition, scripts, Role::FormTick);
            assert_eq!(of(Edition::Large), of(Edition::Regular));
        }
    }
}
