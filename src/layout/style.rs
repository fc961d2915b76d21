//! Every measure of the look, in points, in one place.
//!
//! Leading is set here and never taken from the font. Handouts: 12 is the floor for running text, 10.5 for labels, 9 for
//! furniture; the form's floor is 8.5.

use super::pages::Ink;
use crate::locale::LineHeights;

/// What a piece of text is for; it fixes size, leading and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Title,
    Lead,
    /// Lead, when the page is short of room.
    LeadTight,
    Section,
    /// Main line of a speech bubble.
    Say,
    /// Question in a speech bubble, note, call-out.
    Ask,
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
pub(super) struct Measure {
    pub size: f32,
    pub leading: f32,
}

/// Roles whose text is bold.
pub(super) const fn is_bold(role: Role) -> bool {
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

/// Size and leading of a role in the scripts of a locale. Arabic letters look smaller and are set a point larger.
pub(super) const fn measure(scripts: LineHeights, role: Role) -> Measure {
    let [latin, vietnamese, indic, cjk, arabic, nastaliq] = row(role);
    let (size, leading) = match scripts {
        LineHeights::Latin => latin,
        LineHeights::Vietnamese => vietnamese,
        LineHeights::Indic => indic,
        LineHeights::Cjk => cjk,
        LineHeights::Arabic => arabic,
        LineHeights::Nastaliq => nastaliq,
    };
    Measure { size, leading }
}

/// One row of the type table: Latin, Vietnamese, Indic, CJK, Arabic, Nastaliq. Nastaliq cells and labels are set in
/// the Sans Arabic face and measured for it.
#[rustfmt::skip]
const fn row(role: Role) -> [(f32, f32); 6] {
    match role {
        Role::Title => [(25.0, 30.0), (25.0, 33.0), (25.0, 37.0), (24.0, 34.0), (26.0, 38.0), (22.0, 54.0)],
        Role::Lead => [(14.0, 20.0), (14.0, 21.0), (14.0, 22.0), (14.0, 22.5), (15.0, 24.0), (14.0, 34.0)],
        Role::LeadTight => [(13.0, 18.5), (13.0, 19.5), (13.0, 20.5), (13.0, 21.0), (14.0, 22.5), (13.0, 32.0)],
        Role::Section => [(16.0, 21.0), (16.0, 23.0), (16.0, 24.5), (16.0, 24.0), (17.0, 26.0), (15.0, 37.0)],
        Role::Say => [(15.0, 21.0), (15.0, 22.0), (15.0, 24.0), (15.0, 24.0), (16.0, 26.0), (15.0, 37.0)],
        Role::Ask | Role::Strong => [(13.0, 18.0), (13.0, 19.0), (13.0, 20.5), (13.0, 21.0), (14.0, 22.0), (13.0, 32.0)],
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
        Role::FormLabel => [(8.5, 10.5), (8.5, 11.5), (9.0, 13.0), (8.5, 12.5), (9.5, 14.0), (9.5, 14.0)],
        Role::FormTick => [(9.0, 11.2), (9.0, 12.0), (9.0, 13.5), (9.0, 13.5), (9.5, 15.0), (9.5, 15.0)],
        Role::FormTickTight => [(8.5, 10.5), (8.5, 11.3), (9.0, 13.0), (8.5, 12.5), (9.5, 14.0), (9.5, 14.0)],
        Role::FormRights => [(8.5, 10.6), (8.5, 11.5), (9.0, 13.0), (8.5, 12.5), (9.5, 15.0), (9.5, 15.0)],
        Role::FormRightsTight => [(8.0, 9.8), (8.0, 10.8), (8.5, 12.3), (8.0, 11.8), (9.0, 14.0), (9.0, 14.0)],
        Role::FormValue => [(12.0, 14.0); 6],
        Role::FormSection => [(11.0, 14.0), (11.0, 14.5), (11.0, 15.5), (11.0, 15.5), (11.5, 17.0), (11.5, 17.0)],
        Role::FormTitle => [(18.0, 22.0); 6],
        Role::FormTitleLocal => [(13.0, 18.0), (13.0, 18.5), (13.0, 20.0), (13.0, 20.0), (14.0, 22.0), (14.0, 22.0)],
        Role::FormLead => [(9.0, 12.0), (9.0, 12.5), (9.0, 13.5), (9.0, 13.5), (9.5, 15.0), (9.5, 15.0)],
    }
}

/// How far below the middle of its line a text's baseline stands, in ems: half of ascent minus descent of the script's
/// main face.
pub(super) const fn drop(scripts: LineHeights) -> f32 {
    match scripts {
        LineHeights::Latin | LineHeights::Vietnamese | LineHeights::Indic => 0.388,
        LineHeights::Cjk => 0.38,
        LineHeights::Arabic => 0.32,
        LineHeights::Nastaliq => 0.45,
    }
}

/// Height of capital letters, ems.
pub(super) const CAP: f32 = 0.714;

/// Handout margins and the places of the furniture.
pub(super) const MARGIN: f32 = 54.0;
/// Top of the running line.
pub(super) const RUNNING_TOP: f32 = 34.0;
/// Top of the content.
pub(super) const CONTENT_TOP: f32 = 52.0;
/// The content ends this far above the foot of the page.
pub(super) const CONTENT_FOOT: f32 = 57.0;
/// The footer's rule stands this far above the foot of the page.
pub(super) const FOOTER_RULE: f32 = 47.0;

/// Start and end margins of the form.
pub(super) const FORM_MARGIN: f32 = 38.0;
/// Top of the form's running line, and its height.
pub(super) const FORM_TOP: f32 = 20.0;
/// Height of the form's running line.
pub(super) const FORM_RUNNING: f32 = 14.0;
/// The form ends this far above the foot of the page.
pub(super) const FORM_FOOT: f32 = 20.0;

/// Line widths.
pub(super) const HAIRLINE: f32 = 0.4;
/// Writing lines and cells.
pub(super) const CELL: f32 = 0.6;
/// Boxes of the form.
pub(super) const FORM_BOX: f32 = 0.75;
/// Bubbles, call-out, section rules.
pub(super) const BUBBLE: f32 = 1.5;
/// Page bar, date bar.
pub(super) const BAR: f32 = 2.5;

/// Distance of writing lines: 8.5 mm, room for a shaking hand.
pub(super) const WRITING: f32 = 24.0;
/// A labelled writing line.
pub(super) const LABELLED: f32 = 26.0;
/// Edge of a box to tick.
pub(super) const CHECK: f32 = 13.0;
/// Edge of a box to tick on the form.
pub(super) const FORM_CHECK: f32 = 11.0;
/// Between two columns.
pub(super) const GUTTER: f32 = 24.0;

/// What a run of the program decides about the look.
#[derive(Clone, Debug)]
pub struct Style {
    /// Width and height of the paper, points.
    pub paper: (f32, f32),
    /// The accent, `0xRRGGBB`; `None` prints everything in black.
    pub accent: Option<u32>,
    /// Size of the letters of handouts.
    pub edition: Edition,
}

/// Size of the letters of handouts. The records form has one size: it is the clerk's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Running text of 12 points.
    #[default]
    Regular,
    /// Nothing under 18 points (American Council of the Blind, Best Practices and Guidelines for Large Print).
    Large,
}

impl Style {
    /// The accent as ink.
    pub(super) const fn accent(&self) -> Ink {
        match self.accent {
            Some(colour) => Ink::Accent(colour),
            None => Ink::Black,
        }
    }
}
