//! Measures of handouts that differ between the editions, points.

use super::Edition;

/// Places of the furniture, and what blocks are built of.
#[derive(Debug)]
pub(in crate::layout) struct Measures {
    /// Start and end margins.
    pub margin: f32,
    /// Top of the running line.
    pub running_top: f32,
    /// Lines that a long name may take in the running line; five large ones hold 120 letters of common width.
    pub running_lines: usize,
    /// Top of the content, under one running line.
    pub content_top: f32,
    /// The content ends this far above the foot of the page.
    pub content_foot: f32,
    /// The footer's rule stands this far above the foot of the page.
    pub footer_rule: f32,
    /// Circle of the tracker, and the line between two.
    pub circle: f32,
    pub joiner: f32,

    /// Distance of writing lines: 8.5 mm, room for a shaking hand.
    pub writing: f32,
    /// A labelled writing line, and what is between two.
    pub labelled: f32,
    pub between_lines: f32,

    /// Edge of a box to tick, and the gap to its text.
    pub check: f32,
    pub check_gap: f32,
    /// Between two boxes to tick.
    pub between_checks: f32,
    /// Radius of a dot, its middle, and where its text starts.
    pub dot: f32,
    pub dot_middle: f32,
    pub bullet_indent: f32,
    /// Between two dots.
    pub between_bullets: f32,

    /// Line of a speech bubble; its padding at the sides, and above and below.
    pub bubble: f32,
    pub bubble_sides: f32,
    pub bubble_ends: f32,
    /// Between two lines to say, and between two questions.
    pub between_says: f32,
    pub between_asks: f32,
    /// Between two bubbles.
    pub between_bubbles: f32,

    /// Where a note's text starts.
    pub note_indent: f32,
    /// Above and below a step; its circle, and where its text starts.
    pub step_padding: f32,
    pub step_circle: f32,
    pub step_indent: f32,
    /// Sign of a step: beside its circle, in large print under it.
    pub step_icon: f32,
    /// Tile with the letter of a block of questions.
    pub tile: f32,
    /// Where a numbered question of the doctor grid starts.
    pub grid_indent: f32,
    /// A line in the head of the doctor grid.
    pub doctor_line: f32,
    /// Circle of a score to ring, and the distance of two.
    pub score: f32,
    pub score_step: f32,
    /// A blank cell to answer in, and a low one.
    pub cell: f32,
    pub low_cell: f32,
    /// Greatest width and height of the clinic's logo.
    pub logo: (f32, f32),
}

/// Greatest width and height of a logo in any edition, points.
pub const LARGEST_LOGO: (f32, f32) = (220.0, 48.0);

const REGULAR: Measures = Measures {
    margin: 54.0,
    running_top: 34.0,
    running_lines: 1,
    content_top: 52.0,
    content_foot: 57.0,
    footer_rule: 47.0,
    circle: 16.0,
    joiner: 9.0,
    writing: 24.0,
    labelled: 26.0,
    between_lines: 0.0,
    check: 13.0,
    check_gap: 8.0,
    between_checks: 6.0,
    dot: 2.25,
    dot_middle: 5.0,
    bullet_indent: 15.0,
    between_bullets: 5.0,
    bubble: 1.5,
    bubble_sides: 14.0,
    bubble_ends: 10.0,
    between_says: 5.0,
    between_asks: 6.0,
    between_bubbles: 4.0,
    note_indent: 16.0,
    step_padding: 7.0,
    step_circle: 24.0,
    step_indent: 61.0,
    step_icon: 21.0,
    tile: 20.0,
    grid_indent: 18.5,
    doctor_line: 21.5,
    score: 18.0,
    score_step: 29.4,
    cell: 40.0,
    low_cell: 26.0,
    logo: (160.0, 36.0),
};

const LARGE: Measures = Measures {
    margin: 72.0,
    running_top: 36.0,
    running_lines: 5,
    content_top: 66.0,
    content_foot: 71.0,
    footer_rule: 61.0,
    circle: 25.0,
    joiner: 7.0,
    writing: 36.0,
    labelled: 36.0,
    between_lines: 14.0,
    check: 18.5,
    check_gap: 12.5,
    between_checks: 10.0,
    dot: 3.25,
    dot_middle: 6.5,
    bullet_indent: 22.0,
    between_bullets: 7.0,
    bubble: 2.0,
    bubble_sides: 18.0,
    bubble_ends: 14.0,
    between_says: 9.0,
    between_asks: 14.0,
    between_bubbles: 14.0,
    note_indent: 20.0,
    step_padding: 11.0,
    step_circle: 34.0,
    step_indent: 46.0,
    step_icon: 30.0,
    tile: 28.0,
    grid_indent: 28.0,
    doctor_line: 32.0,
    score: 30.0,
    score_step: 44.0,
    cell: 60.0,
    low_cell: 39.0,
    logo: LARGEST_LOGO,
};

impl Measures {
    /// Where the text beside a box to tick starts.
    pub(in crate::layout) const fn check_indent(&self) -> f32 {
        self.check + self.check_gap
    }

    /// The measures of an edition.
    pub(in crate::layout) const fn of(edition: Edition) -> &'static Self {
        match edition {
            Edition::Regular => &REGULAR,
            Edition::Large => &LARGE,
        }
    }
}
